"""Options that several commands share: `--json`, and the filters of search and export."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

from cli.days import FROM, TO, check_order
from search.results import Filters

Command = TypeVar("Command", bound=Callable[..., Any])
DAY = click.DateTime(["%Y-%m-%d"])

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON: one object, or one a line.")


def filters(command: Command) -> Command:
    """Add the options that narrow a search down; they reach the command as one `filters`."""
    several: dict[str, Any] = {"multiple": True}
    for option in (
        click.option("--from", "first", type=FROM, help="Published on this day, or in this month or year, or later."),
        click.option("--to", "last", type=TO, help="Published on this day, or in this month or year, or before."),
        click.option("--site", "sites", help="Only this site; may be repeated.", **several),
        click.option("--region", "regions", help="Only this voivodeship; may be repeated.", **several),
        click.option("--institution", "institutions", help="Only with this institution, in any form; may be repeated.", **several),
        click.option("--kind", "kinds", type=click.Choice(["article", "listing", "other"]), help="Only this kind of page.", **several),
    ):
        command = option(command)
    return command


def filters_of(options: dict[str, Any]) -> Filters:
    """Take the filters out of a command's options."""
    first: date | None = options.pop("first")
    last: date | None = options.pop("last")
    check_order(first, last)
    return Filters(
        sites=tuple(options.pop("sites")),
        regions=tuple(options.pop("regions")),
        kinds=tuple(options.pop("kinds")),
        institutions=tuple(options.pop("institutions")),
        first=first,
        last=last,
    )
