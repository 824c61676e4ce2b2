"""A day beside the name of who wrote: "11.12.2013 | Kuba Lech", "Kuba Lech, 11.12.2013", "admin @ wtorek 11 marzec 2008 - 19:22:10"."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline import days
from pipeline.letters import fold
from pipeline.morphology import analyses

LONGEST = 80  # characters
CAPITAL = "A-ZĄĆĘŁŃÓŚŹŻ"
OFFICE = r"[Aa]dmin(?:istrator)?|[Rr]edak(?:cja|tor)|[Ww]ebmaster"
PERSON = rf"[{CAPITAL}][^\W\d_]{{1,20}}(?: [{CAPITAL}][\w.'’-]{{1,25}}){{1,2}}"
BAR = r"\s?[|•·]\s?|\s[/–—-]\s"
BEHIND = re.compile(rf"(?:{BAR})({PERSON}|{OFFICE})\s?")
BEHIND_CLOCK = re.compile(rf"(?:{BAR}|,?\s)({PERSON}|{OFFICE})\s?")  # only a clock tells "11.12.2013, Kuba Lech" from a concert
AHEAD = re.compile(rf"({PERSON}|{OFFICE})(?:{BAR}|,\s)")
WEEKDAY = rf"(?:(?:{days.WEEKDAY_NAMES})\.?,? ?)?"
LEADING = re.compile(WEEKDAY)
WEEKDAY_LAST = re.compile(rf"(?<=[ |,/•·])(?:{days.WEEKDAY_NAMES})\.?,? ?\Z")
NICK = re.compile(rf"[^\W\d][\w.-]{{1,30}}(?: [\w.-]{{2,20}})? ?@ ?{WEEKDAY}")  # e107's: who, at, when
COUNTS = re.compile(r"[\s|]{0,4}(?:komentarz\w{0,3}:? ?\d{0,4})?\s?")
FIGURE = re.compile(r"[0-9](?:[./-]\d|(?:(?<=1)9|(?<=2)0)\d\d)")  # of a date: "3.11", "2021"
PIECES = re.compile(r"\s?(?:[|•·»→>]|->)\s?|\s/\s")  # "Autor | 2.01.2012", "Aktualności -> 29.05.2017 r."
PIECE = 40  # characters of a section's or author's name


@lru_cache(maxsize=8192)
def is_signed(text: str) -> bool:
    """Say whether a line is a day and the name of a person or an office's writer, and no more. "Dom Kultury, 11.12.2013" is none."""
    if len(text) > LONGEST or not FIGURE.search(text):
        return False
    told = days.scan(text)
    if len(told) != 1 or told[0].is_range or told[0].precision != "day":
        return False
    before, after = text[: told[0].start], text[told[0].end :]
    if "@" in before:
        return bool(NICK.fullmatch(fold(before)) and ":" in text[len(before) : told[0].end] and COUNTS.fullmatch(fold(after)))
    behind = BEHIND_CLOCK if ":" in text[len(before) : told[0].end] else BEHIND
    found = behind.fullmatch(after) if LEADING.fullmatch(fold(before)) else ahead_of(AHEAD, before) if not after.strip(" .r") else None
    return found is not None and is_writer(found[1])


def ahead_of(shape: re.Pattern[str], before: str) -> re.Match[str] | None:
    """Return what a shape finds before a day, or before its weekday; "Magdalena Środa" is a name as a whole."""
    return shape.fullmatch(before) or shape.fullmatch(without_weekday(before))


def without_weekday(before: str) -> str:
    """Return what stands before a day without the weekday right before it: "Piotr Gaj środa, "."""
    found = WEEKDAY_LAST.search(fold(before))
    return before[: found.start()] if found else before


def is_writer(name: str) -> bool:
    """Say whether a name is a person's, which begins with a given name, or stands for the office's writers."""
    first, _, rest = name.partition(" ")
    if not rest:
        return True
    return any("imię" in reading.labels and reading.has("nom") for reading in analyses(first))


def is_sectioned(rest: str) -> bool:
    """Say whether bars or arrows part the rest of a line into short names."""
    pieces = PIECES.split(rest)
    return len(pieces) > 1 and all(len(piece) <= PIECE and not re.search(r"\d", piece) for piece in pieces)
