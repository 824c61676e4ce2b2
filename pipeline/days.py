"""Days written in words and figures: where a text tells a day, a range of days or a month, by linear patterns.

One reader for all that dates: labels, lines, machine values, the running text. It knows nothing of roles; `dates` and `told` judge.
Every repetition in a pattern is bounded, so that time grows with the text and not faster.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from pipeline.clocks import polish_day
from pipeline.letters import fold
from pipeline.records import Precision

# Forms met on the pages of sites.yaml: genitive ("18 marca"), nominative, locative ("w marcu"), abbreviations.
MONTH_WORDS = (
    ("styczeń", "stycznia", "styczniu", "styczniem"),
    ("luty", "lutego", "lutym"),
    ("marzec", "marca", "marcu", "marcem"),
    ("kwiecień", "kwietnia", "kwietniu", "kwietniem"),
    ("maj", "maja", "maju", "majem"),
    ("czerwiec", "czerwca", "czerwcu", "czerwcem"),
    ("lipiec", "lipca", "lipcu", "lipcem"),
    ("sierpień", "sierpnia", "sierpniu", "sierpniem"),
    ("wrzesień", "września", "wrześniu", "wrześniem"),
    ("październik", "października", "październiku", "październikiem"),
    ("listopad", "listopada", "listopadzie", "listopadem"),
    ("grudzień", "grudnia", "grudniu", "grudniem"),
)
# Read only between a day and a year: "sie" alone would be met in every "się" that lost its ogonek.
MONTH_SHORTS = (
    ("sty", "stycz", "jan", "january"), ("lut", "luty", "feb", "february"), ("mar", "march"), ("kwi", "kwiec", "apr", "april"),
    ("maj", "may"), ("cze", "czerw", "jun", "june"), ("lip", "jul", "july"), ("sie", "sierp", "aug", "august"),
    ("wrz", "wrzes", "sep", "sept", "september"), ("paź", "paźdz", "październ", "oct", "october"), ("lis", "listop", "nov", "november"),
    ("gru", "grudz", "dec", "december"),
)  # fmt: skip
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
NUMBERS = {fold(word): number for table in (MONTH_WORDS, MONTH_SHORTS) for number, words in enumerate(table, 1) for word in words}
NUMBERS |= {numeral: number for number, numeral in enumerate(ROMAN, 1)}
PLAIN_LETTERS = {"ń": "[ńn]", "ś": "[śs]", "ź": "[źz]"}  # pages that lost their diacritics say "pazdziernika"


def alternation(tables: tuple[tuple[tuple[str, ...], ...], ...]) -> str:
    """Return a pattern of all words of the tables, the longest first, with and without diacritics."""
    words = sorted({word for table in tables for words in table for word in words}, key=len, reverse=True)
    return "(?:" + "|".join("".join(PLAIN_LETTERS.get(letter, letter) for letter in word) for word in words) + ")"


WORD = alternation((MONTH_WORDS,))
ANY_WORD = alternation((MONTH_WORDS, MONTH_SHORTS)) + r"(?![a-ząćęłńóśźż])\.?"
NUMERAL = r"(?-i:" + "|".join(sorted(ROMAN, key=len, reverse=True)) + r")\b"
BEFORE = r"(?=\d)(?<!\d)(?<!\d[.,:/–-])(?<!§)"  # not inside a longer number, a sum, a clock, a range that was refused
DAY = r"(\d{1,2})(?:-?(?:go|ego|tego)\b)?\.?"
YEAR = r"(\d{4})(?!\d)"
GLUED_YEAR = r"(\d{4})(?!\d(?!\d?:\d\d))"  # "5 maja 202111:15": a clock may stick to it
TAIL = r"(?:\s{0,2}(?:r\.|roku\b|r\b))?"
CLOCK = (
    r"(?:(?:[T\s,(|]{0,4}|\s[-–]\s)(?:o\s|at\s|godz\.?\s{0,2}|g\.\s?)?(\d{1,2}):(\d{2})(?!\d)(?::\d{2}(?:[.,]\d{1,9})?)?"
    r"(?:\s?(Z\b|GMT|UTC|(?:\+|(?<=\d:\d\d:\d\d)-)\d{2}:?\d{2}(?!\d)))?\)?)?"  # "10:00-14:00" is an event's hours, no offset
)
TO = r"\s{0,3}(?:[-–—−]|\bdo\b:?|\bi\b|\boraz\b)\s{0,3}"


def pattern(text: str) -> re.Pattern[str]:
    """Compile a pattern that begins at a number of its own."""
    return re.compile(BEFORE + text, re.I)


ISO_RANGE = pattern(rf"{YEAR}-(\d\d)-(\d\d){TAIL}{TO}{YEAR}-(\d\d)-(\d\d)(?!\d)")
FIGURE_RANGE = pattern(rf"(\d{{1,2}})\.?(?:(\d{{1,2}})\.?(?:{YEAR})?)?{TAIL}{TO}(\d{{1,2}})\.(\d{{1,2}})\.{YEAR}{TAIL}")
WORD_RANGE = pattern(
    rf"{DAY}(?:\s{{0,2}}({WORD})(?:\s{{1,2}}{YEAR})?)?{TAIL}{TO}{DAY}\s{{0,2}}({ANY_WORD}|{NUMERAL}),?\s{{0,2}}{YEAR}{TAIL}"
)
ISO = pattern(rf"{YEAR}([-./])\s?(\d{{1,2}})\2\s?(\d{{1,2}})(?!\d)(?!\2\d){TAIL}{CLOCK}")
FIGURES = pattern(rf"(\d{{1,2}})\s?([./-])\s?(\d{{1,2}})\s?\2\s?{YEAR}(?!\2\d){TAIL}{CLOCK}")
WORDS = pattern(rf"{DAY},?[\s.-]{{0,3}}({ANY_WORD}|{NUMERAL})[\s.,-]{{0,3}}{GLUED_YEAR}{TAIL}{CLOCK}")
MONTH_FIGURES = re.compile(r"\s*(0?[1-9]|1[0-2])[/.]((?:19|20)\d\d)\s*")
NUMBER = re.compile(r"[0-9][0-9]*")  # written so that the engine skips from digit to digit, which it does not with \d
FOUR, TWO = 4, 2  # figures of a year, of a day at most
REACH = 80  # characters from the first number of a shape to the last: no shape is longer without its year
YEARLIKE = re.compile(r"[0-9][0-9]{3}")  # every shape has a year in it
YEAR_ALONE = pattern(rf"{YEAR}{TAIL}")  # of "marzec 2024"
MONTH_BEFORE = re.compile(rf"\b({WORD})\s{{1,2}}\Z", re.I)
# Of "wrz 3, 2021": WordPress with a Polish month; PHP-Fusion has no comma; "June 14th, 2008" is what its oldest theme says.
DAY_OF_MONTH = pattern(rf"(\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,2}}{YEAR}")
ANY_MONTH_BEFORE = re.compile(rf"\b({ANY_WORD})\s{{1,2}}\Z", re.I)
# Folded, as a line names them before a day; in other cases they stand in sentences.
WEEKDAY_NAMES = "poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|pon|wt|sr|czw|pt|sob|niedz|ndz?|nie"
WEEKDAYS = {"po": 0, "wt": 1, "sr": 2, "cz": 3, "pt": 4, "pi": 4, "so": 5, "ni": 6, "nd": 6}  # by the first letters of the folded name
WEEKDAY_BEFORE = re.compile(r"\b((?:pon|wt|sr|czw|pt|piat|sob|nie|ndz?)\w{0,9})\.?,?\s{0,2}\Z")
LONGEST_MONTH = 16  # characters of a month's name with the spaces behind it
BARE = pattern(rf"{DAY}(?:{TO}{DAY})?\s{{0,2}}({WORD})\b(?!,?\s{{0,2}}\d{{4}})")


Opening = Literal["year", "day", "any"]  # what a shape begins with


@dataclass(frozen=True, slots=True)
class Day:
    """A day, month or range as told in a text from `start` to `end` (characters). A month has its first and last day."""

    start: int
    end: int
    first: date
    last: date
    precision: Precision = "day"
    is_range: bool = False


def scan(text: str) -> tuple[Day, ...]:
    """Return the days, ranges and months that a text tells with their year, in reading order and without overlaps."""
    if not YEARLIKE.search(text):
        return ()
    starts = openings(text)
    return disjoint(
        day for opening, shape, read in SHAPES for found in matches(shape, text, starts[opening]) if (day := read(found)) is not None
    )


def openings(text: str) -> dict[Opening, list[int]]:
    """Return where the numbers of a text begin that a shape may open with, years of four figures, days of one or two, any: all that stand
    before a year or are one, since no shape is without."""
    spans = dated([number.span() for number in NUMBER.finditer(text)])
    return {
        "year": [start for start, end in spans if end - start == FOUR],
        "day": [start for start, end in spans if end - start <= TWO],
        "any": [start for start, _ in spans],
    }


def dated(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the numbers within reach of one behind them, or themselves, that may be a year: a budget has many others."""
    years = [start for start, end in spans if end - start >= FOUR]
    return [(start, end) for start, end in spans if (at := bisect_left(years, start)) < len(years) and years[at] - start <= REACH]


def days_of(text: str) -> list[int]:
    """Return where the numbers of one or two figures in a text begin."""
    return [start for start, end in (number.span() for number in NUMBER.finditer(text)) if end - start <= TWO]


def matches(shape: re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """Yield the matches of a shape that begin at numbers, without overlaps: ten times as fast as to look at each letter of a text."""
    end = 0
    for start in starts:
        if start >= end and (found := shape.match(text, start)):
            end = found.end()
            yield found


def scan_bare(text: str) -> Iterator[tuple[int, int, int, int, int]]:
    """Yield days told without a year ("6 marca", "6-7 marca"): start, end, first day, last day, month."""
    for found in matches(BARE, text, (number.start() for number in NUMBER.finditer(text))):
        first, last, word = found.groups()
        yield found.start(), found.end(), int(first), int(last or first), NUMBERS[fold(word)]


def disjoint(days: Iterable[Day]) -> tuple[Day, ...]:
    """Return the days in reading order; of two that overlap, the one that begins first, or is longer."""
    kept: list[Day] = []
    for day in sorted(days, key=lambda day: (day.start, -day.end)):
        if not kept or day.start >= kept[-1].end:
            kept.append(day)
    return tuple(kept)


def scan_month_figures(text: str) -> Iterator[Day]:
    """Yield the month of a text that is nothing but one in figures, "05/2023": a case number looks the same, so its place must name it."""
    found = MONTH_FIGURES.fullmatch(text)
    if found:
        year, month = int(found[2]), int(found[1])
        yield Day(found.start(1), found.end(2), date(year, month, 1), date(year, month, monthrange(year, month)[1]), "month")


def single(found: re.Match[str], year: str, month: str, day: str, clock: int | None = None) -> Day | None:
    """Return one day, moved to the Polish day where a clock with an offset is told; None for a day that no calendar has."""
    told = calendar_day(year, month, day)
    if told is None:
        return None
    if clock is not None and found[clock + 2]:
        told = polish_day(told, int(found[clock]), int(found[clock + 1]), found[clock + 2])
    return Day(found.start(), found.end(), told, told)


def span(found: re.Match[str], first: date | None, last: date | None) -> Day | None:
    """Return a range, or None where its ends are missing or the wrong way round."""
    if first is None or last is None or first >= last:
        return None
    return Day(found.start(), found.end(), first, last, is_range=True)


def read_iso_range(found: re.Match[str]) -> Day | None:
    """Read "2023-10-01 do 2028-12-31"."""
    return span(found, calendar_day(found[1], found[2], found[3]), calendar_day(found[4], found[5], found[6]))


def read_loose_range(found: re.Match[str]) -> Day | None:
    """Read "11-12.03.2024", "28 lutego – 2 marca 2012": what the first end leaves out, it has from the second."""
    day, month, year, last_day, last_month, last_year = found.groups()
    ends = calendar_day(year or last_year, month or last_month, day), calendar_day(last_year, last_month, last_day)
    joined_by_and = re.search(r"\s(?:i|oraz)\s", found[0], re.I)
    if joined_by_and and ends[0] and ends[1] and ends[1] - ends[0] > timedelta(days=1):
        return None
    return span(found, *ends)


def calendar_day(year: str, month: str, day: str) -> date | None:
    """Return the day of three texts, or None where no calendar has it."""
    number = NUMBERS.get(month) or NUMBERS.get(fold(month.rstrip("."))) or (int(month) if month.isdecimal() else 0)
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None


def read_figures(found: re.Match[str]) -> Day | None:
    """Read "12.06.2014"; with slashes the month goes first where only that makes a day, or the weekday before it: "czw., 06/12/2014"."""
    day = single(found, found[4], found[3], found[1], 5)
    if found[2] != "/":
        return day
    swapped = single(found, found[4], found[1], found[3], 5)
    told = WEEKDAY_BEFORE.search(fold(found.string[max(0, found.start() - LONGEST_MONTH) : found.start()]))
    weekday = WEEKDAYS.get(told[1][:2]) if told else None
    is_other = day is None or (weekday is not None and day.first.weekday() != weekday)
    return swapped if is_other and swapped and weekday in (None, swapped.first.weekday()) else day


def read_month_first(found: re.Match[str]) -> Day | None:
    """Read "wrz 3, 2021"."""
    month = word_before(ANY_MONTH_BEFORE, found)
    told = calendar_day(found[2], month[1], found[1]) if month else None
    return Day(found.start() - len(month[0]), found.end(), told, told) if month and told else None


def read_month(found: re.Match[str]) -> Day | None:
    """Read "marzec 2024"."""
    month = word_before(MONTH_BEFORE, found)
    first = calendar_day(found[1], month[1], "1") if month else None
    if month is None or first is None:
        return None
    last = first.replace(day=monthrange(first.year, first.month)[1])
    return Day(found.start() - len(month[0]), found.end(), first, last, "month")


def word_before(month: re.Pattern[str], found: re.Match[str]) -> re.Match[str] | None:
    """Return the name of a month that stands right before a match, with a space between."""
    before = found.string[max(0, found.start() - LONGEST_MONTH) : found.start()]
    return month.search(before) if before[-1:].isspace() else None


SHAPES: tuple[tuple[Opening, re.Pattern[str], Callable[[re.Match[str]], Day | None]], ...] = (
    ("year", ISO_RANGE, read_iso_range),
    ("any", FIGURE_RANGE, read_loose_range),  # its first end may be glued: "1112-13.03.2024"
    ("day", WORD_RANGE, read_loose_range),
    ("year", ISO, lambda found: single(found, found[1], found[3], found[4], 5)),
    ("day", FIGURES, read_figures),
    ("day", WORDS, lambda found: single(found, found[3], found[2], found[1], 4)),
    ("day", DAY_OF_MONTH, read_month_first),
    ("year", YEAR_ALONE, read_month),
)
