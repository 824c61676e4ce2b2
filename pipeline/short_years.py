"""Days with two figures of their year, "12.03.24", "14.II.23", "14 lutego '23": only a label, a clock or the place makes sure of them."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.days import ANY_WORD, CLOCK, DAY, NUMERAL, Day, days_of, matches, pattern, single

DOTTED = pattern(rf"(\d{{1,2}})([./-])(\d{{1,2}}|{NUMERAL})\2(\d{{2}})(?![\d:])(?!\2\d)")
WORDS = pattern(rf"{DAY}\s({ANY_WORD})\s(\d\d)(?=,?\s\d{{1,2}}:\d\d){CLOCK}")  # "3 sty 12 06:15": only a clock makes "12" a year
CUT_WORDS = pattern(rf"{DAY}\s({ANY_WORD})\s?['’](\d\d)(?!\d)")  # "14 lutego '23"
CUTS = "'’"  # before a year that is cut


def scan(text: str) -> tuple[Day, ...]:
    """Return days told with two figures of the year, which only a label makes sure: dots mean day.month.year in Polish use.

    With slashes or hyphens "12-03-24" may as well begin with the year, and is not read.
    """
    shorts = matches(DOTTED, text, days_of(text))
    found = (single(match, f"20{match[4]}", match[3], match[1]) for match in shorts if match[2] == ".")
    return tuple(day for day in (*found, *scan_clocked(text), *scan_cut(text)) if day is not None)


def scan_clocked(text: str) -> Iterator[Day]:
    """Yield days told with a word for the month, two figures of the year and a clock, which needs no label: "3 sty 12 06:15"."""
    for found in matches(WORDS, text, days_of(text)):
        day = single(found, f"20{found[3]}", found[2], found[1])
        if day is not None:
            yield day


def scan_cut(text: str) -> Iterator[Day]:
    """Yield days whose year is cut to two figures by an apostrophe, of this century: "14 lutego '23"."""
    if not any(cut in text for cut in CUTS):
        return
    for found in matches(CUT_WORDS, text, days_of(text)):
        day = single(found, f"20{found[3]}", found[2], found[1])
        if day is not None:
            yield day
