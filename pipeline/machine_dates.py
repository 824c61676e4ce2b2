"""Dates written for machines: in JSON-LD, meta elements, `datetime` attributes, feeds and REST answers."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from pipeline import days, relative_days
from pipeline.clocks import polish_time
from pipeline.days import Day

LONGEST = 100  # characters; a longer text is prose
COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?")
MONTH = re.compile(r"(\d{4})-(\d{1,2})")
YEAR = re.compile(r"(?:19|20)\d\d")
UNIX = re.compile(r"(1\d{9}|[5-9]\d{8})(?:\d{3})?")  # seconds or milliseconds since 1970, from 1985 on


def read(text: str, moment: datetime | None = None) -> Day | None:
    """Return the day that a machine's text tells, or the month or year where it tells no more; None for what is no date.

    `moment` is that of the capture, needed for distances ("2 days ago") only.
    """
    bare = text.strip()[:LONGEST]
    known = isolated(bare)
    if known is not None:
        return known
    found = days.scan(bare)
    if found:
        return None if found[0].is_range else found[0]
    odd = relative_days.read_odd(bare, moment)
    return Day(0, len(bare), odd, odd) if odd else None


def isolated(text: str) -> Day | None:
    """Read the forms that only a machine writes: 20240318, 2024-03, 2024, 1710750000."""
    compact, month, unix = COMPACT.fullmatch(text), MONTH.fullmatch(text), UNIX.fullmatch(text)
    if compact:
        told = days.calendar_day(*compact.groups())
        return Day(0, len(text), told, told) if told else None
    if unix:
        told = polish_time(datetime.fromtimestamp(int(unix[1]), UTC)).date()
        return Day(0, len(text), told, told)
    if month:
        told = days.calendar_day(month[1], month[2], "1")
        return Day(0, len(text), told, told, "month") if told else None
    first = date(int(text), 1, 1) if YEAR.fullmatch(text) else None
    return Day(0, len(text), first, first, "year") if first else None
