"""Archives by month, whose addresses tell of which: once a month is long over, nothing new stands in it."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

FOLDER = re.compile(r"/((?:19|20)\d\d)/(0?[1-9]|1[0-2])(?:/(?:page|strona)/\d{1,4})?/?$")  # WordPress, Blogger, Drupal
YEARS, MONTHS = ("year", "rok", "y", "r"), ("month", "miesiac", "mies", "m")  # parameters of the offices' own systems
LATE = timedelta(days=31)  # after the end of a month in which something may still be filed under it


def last_day(url: str) -> date | None:
    """Return the last day of the month whose archive an address is; None for any other address."""
    parts = urlsplit(url)
    asked = {name.lower(): values[-1] for name, values in parse_qs(parts.query).items()}
    folder = FOLDER.search(parts.path)
    year, month = folder.groups() if folder else (told(asked, YEARS), told(asked, MONTHS))
    if not re.fullmatch(r"(?:19|20)[0-9]{2}", year) or not re.fullmatch(r"0?[1-9]|1[0-2]", month):
        return None
    return date(int(year), int(month), monthrange(int(year), int(month))[1])


def told(asked: dict[str, str], names: tuple[str, ...]) -> str:
    """Return the value of the first parameter that has one of some names; empty where there is none."""
    return next((asked[name] for name in names if name in asked), "")


def over(urls: Iterable[str]) -> frozenset[str]:
    """Return those of a site's addresses that are archives of months in which nothing new is to be looked for: they ended long before the
    newest of them, by which the site tells its own time.
    """
    days = {url: day for url in urls if (day := last_day(url)) is not None}
    return frozenset(url for url, day in days.items() if day + LATE < max(days.values()))
