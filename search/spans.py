"""Dates in queries: `date:2023`, `date:2021..2023`, `date:>=2024-03`, to the day, month or year."""

from __future__ import annotations

import re
from datetime import date

from pipeline.records import Precision, PublicationDate
from search.errors import QueryError
from search.nodes import Dates
from search.schema import days

DAY = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$")
BOUND = re.compile(r"(>=|<=|>|<|=)?(.+)$")
PRECISIONS: tuple[Precision, ...] = ("year", "month", "day")


def dates(text: str, start: int) -> Dates:
    """Return the span of a date expression. Raises QueryError where it cannot be read."""
    if ".." in text:
        first, _, last = text.partition("..")
        return ordered(span(first, start)[0] if first else None, span(last, start)[1] if last else None, start)
    bound = BOUND.match(text)
    first_day, last_day = span(bound[2] if bound else text, start)
    return {
        ">=": Dates(first_day, None, start),
        ">": Dates(date.fromordinal(last_day.toordinal() + 1), None, start),
        "<=": Dates(None, last_day, start),
        "<": Dates(None, date.fromordinal(first_day.toordinal() - 1), start),
    }.get(bound[1] if bound else "", Dates(first_day, last_day, start))


def span(text: str, start: int) -> tuple[date, date]:
    """Return the first and last day that a day, month or year means."""
    match = DAY.match(text)
    parts = [int(g) for g in match.groups() if g] if match else []
    try:
        day = date(*[*parts, 1, 1][:3])
    except (ValueError, TypeError):
        raise QueryError("no-date", start, text=text) from None
    first, last = days(PublicationDate(day, PRECISIONS[len(parts) - 1], "given", text, 1.0))
    return first or day, last or day


def ordered(first: date | None, last: date | None, start: int) -> Dates:
    """Return a span whose end is not before its beginning."""
    if first and last and last < first:
        raise QueryError("turned-span", start, first=first, last=last)
    return Dates(first, last, start)
