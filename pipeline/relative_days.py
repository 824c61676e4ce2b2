"""Days told by their distance from the capture ("wczoraj", "3 dni temu"), and odd spellings that only dateparser knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from pipeline.clocks import polish_time
from pipeline.days import Day
from pipeline.letters import fold
from pipeline.records import Precision

# Written on the folded text. "temu" makes it a distance: "3 dni" alone is a length.
DISTANCE = re.compile(
    r"\b(?:(?P<named>przedwczoraj|wczoraj|dzis(?:iaj)?|przed chwila)\b(?! jest| :|:)"
    r"|(?:(?P<count>\d{1,3}|jedna|jeden|dwa|dwie|trzy|cztery|kilka)\s)?(?:ok\.\s)?"
    r"(?P<unit>sekund|minut|godzin|dzien|dni|tydzien|tygodni|miesi[ae]c|rok|lat)[a-z]{0,4}\stemu\b)"
)
NAMED = {"przedwczoraj": 2, "wczoraj": 1, "dzis": 0, "dzisiaj": 0, "przed chwila": 0}
COUNTS = {"jedna": 1, "jeden": 1, "dwa": 2, "dwie": 2, "trzy": 3, "cztery": 4}
SECONDS = {"sekund": 1, "minut": 60, "godzin": 3600, "dzien": 86400, "dni": 86400, "tydzien": 604800, "tygodni": 604800,
           "miesiac": 2629800, "miesiec": 2629800, "rok": 31557600, "lat": 31557600}  # fmt: skip
# "2 tygodnie temu" is a rounded figure: what it tells is a month, and "2 lata temu" a year.
PRECISIONS: dict[str, Precision] = {
    "tydzien": "month",
    "tygodni": "month",
    "miesiac": "month",
    "miesiec": "month",
    "rok": "year",
    "lat": "year",
}
LONGEST = 60  # characters of a text that dateparser is given; it takes 0.45 ms on dates and 6 ms on junk
ODD = re.compile(r"\d.*[^\W\d]|[^\W\d].*\d|\bago\b|yesterday|\d[/.-]\d", re.I)


def scan(text: str, moment: datetime | None) -> Iterator[tuple[int, int, Day | None]]:
    """Yield distances told in a text, from start to end, with their day; None where the moment of the capture is not known."""
    folded = fold(text)
    for found in DISTANCE.finditer(folded if len(folded) == len(text) else text):
        yield found.start(), found.end(), None if moment is None else reckon(found, polish_time(moment))


def reckon(found: re.Match[str], moment: datetime) -> Day | None:
    """Count back from the moment of the capture; None for an uncounted "kilka dni temu"."""
    named, count, unit = found.group("named", "count", "unit")
    if named:
        return told(found, moment - timedelta(days=NAMED[named]), "day")
    if count == "kilka":
        return None
    number = COUNTS.get(count or "jeden") or int(count)
    return told(found, moment - timedelta(seconds=number * SECONDS[unit]), PRECISIONS.get(unit, "day"))


def told(found: re.Match[str], moment: datetime, precision: Precision) -> Day:
    """Return the day of a moment, or the first day of its month or year."""
    day = moment.date()
    first = {"day": day, "month": day.replace(day=1), "year": day.replace(month=1, day=1)}[precision]
    return Day(found.start(), found.end(), first, first, precision)


def read_odd(text: str, moment: datetime | None) -> date | None:
    """Read an isolated text that no pattern of ours knows ("03/18/2024", "2 days ago", "Mon Mar 18 10:00:00 CET 2024"), or None.

    Day, month and year must all be told; distances count only where the moment of the capture is known.
    """
    if len(text) > LONGEST or not ODD.search(text):
        return None
    import dateparser  # noqa: PLC0415 - it takes 0.3 s to import and few pages need it

    parsers = ["absolute-time"] if moment is None else ["relative-time", "absolute-time"]
    settings: dict[str, Any] = {
        "DATE_ORDER": "DMY",
        "REQUIRE_PARTS": ["day", "month", "year"],
        "PARSERS": parsers,
        "TIMEZONE": "Europe/Warsaw",
    }
    if moment is not None:
        settings["RELATIVE_BASE"] = polish_time(moment).replace(tzinfo=None)
    found = dateparser.parse(text, languages=["pl", "en"], settings=settings)
    return found.date() if found else None
