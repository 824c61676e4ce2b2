"""Days as options take them: 2019, 2019-03 or 2019-03-18; a year or a month is its first day as a beginning, its last as an end."""

from __future__ import annotations

from datetime import date

import click

from search.errors import QueryError
from search.spans import span


class Day(click.ParamType[date]):
    """A day, or the one end of a month or a year that is wanted."""

    name = "YYYY[-MM[-DD]]"

    def __init__(self, *, last: bool = False) -> None:
        self.last = last

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read a day; what is none ends with one sentence."""
        if isinstance(value, date):
            return value
        try:
            return span(value, 0)[self.last]
        except QueryError:
            self.fail(f"{value!r} is no day; write 2019, 2019-03 or 2019-03-18.", param, ctx)


FROM, TO = Day(), Day(last=True)


def check_order(first: date | None, last: date | None) -> None:
    """Refuse a span that ends before it begins."""
    if first and last and last < first:
        raise click.UsageError(f"--from {first} is later than --to {last}.")
