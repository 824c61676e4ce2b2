"""The date that an address tells: a path by days or months, a stamp at the end of a slug, an archive by years."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import unquote, urlsplit

from pipeline import days
from pipeline.letters import fold
from pipeline.records import Precision

LONGEST = 500  # characters of an address that are looked at
# Such addresses name the day of events, or the month in which a file was put into WordPress's or Drupal's folder.
ELSEWHERE = re.compile(r"kalendar|calendar|date=|data=|termin|/uploads/|/default/files/", re.I)
CAPTURE = re.compile(r"/(?:19|20)\d{6,12}(?:[a-z]{2}_)?/(?=https?:/)")  # a web archive's: the day of the capture before the page's address
Y = r"(?P<y>(?:19|20)\d\d)"
M = r"(?P<m>0[1-9]|1[0-2])"
D = r"(?P<d>0[1-9]|[12]\d|3[01])"
EDGE = r"(?=[/_.?&,;-]|$)"
# Shapes met on the sites of sites.yaml, the surest first. A bare year in a slug ("plan-na-2024-rok") tells the text's year, not the page's.
SHAPES = tuple(
    re.compile(shape, re.I)
    for shape in (
        rf"/{Y}/(?P<m>0?[1-9]|1[0-2])/(?P<d>0?[1-9]|[12]\d|3[01])(?=/|$)",  # WordPress by days: Gdańsk, Katowice
        rf"[/=_,-]{Y}-{M}-{D}{EDGE}",
        rf"[/=_,-]{Y}{M}{D}(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?{EDGE}",  # stamps of 12 and 14 figures: Łódź and Silesian marshal offices
        rf"[/=_,-]{Y}{M}{D}{EDGE}",
        rf"[/=]{D}[_-]{M}[_-]{Y}_r_?{EDGE}",  # "29_05_2017_r_": Łódź before 2019
        rf"/{Y}/{M}(?=/|$)",  # months: Opole; what follows may be a number of the page ("/2024/03/12,nabor")
        rf"/{Y}-{M}{EDGE}(?!-?\d)",
        rf"/{Y}/(?P<m>{days.WORD})(?=/|$)",  # months by name, as Umbraco's folders; a slug may begin with one ("/2024/maj-seniora")
        rf"/(?:archiwum|aktualnosci|wiadomosci|news|newsy|komunikaty|rok)[-_/]{Y}{EDGE}",  # years: Toruń, Mazovia
    )
)


@dataclass(frozen=True, slots=True)
class AddressDate:
    """A date read from an address, and the part of the address that tells it."""

    day: date
    precision: Precision
    words: str


def read(url: str | None, pattern: str | None = None) -> AddressDate | None:
    """Return the date that an address tells, by a site's own pattern (groups y, m, d or fewer) where there is one, else by known shapes."""
    if not url:
        return None
    if "/http" in url and (capture := CAPTURE.search(url)):
        url = url[capture.end() :]
    if pattern is not None:
        found = re.search(pattern, url[:LONGEST])
        return dated(found) if found else None
    path = path_of(url[:LONGEST])
    if ELSEWHERE.search(path):
        return None
    matches = (shape.search(path) for shape in SHAPES)
    return next((told for found in matches if found and (told := dated(found)) is not None), None)


def path_of(url: str) -> str:
    """Return path and query of an address; the host may be a frozen copy named by its year."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return unquote(parts.path + ("?" + parts.query if parts.query else ""))


def dated(found: re.Match[str]) -> AddressDate | None:
    """Return the date of a match, as precise as its groups; None for a day that no calendar has."""
    groups = found.groupdict()
    month, day = groups.get("m"), groups.get("d")
    precision: Precision = "day" if month and day else "month" if month else "year"
    try:
        told = date(int(groups.get("y") or 0), number_of(month) if month else 1, int(day or 1) if month else 1)
    except ValueError:
        return None
    return AddressDate(told, precision, found[0].strip("/=,?&-_"))


def number_of(month: str) -> int:
    """Return the number of a month that an address tells in figures or by its Polish name. Raises ValueError for what is neither."""
    return days.NUMBERS.get(fold(month)) or int(month)
