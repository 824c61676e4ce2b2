"""News without an address of their own: notices printed one below the other on a page, of which links and marks name the places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from urllib.parse import urlsplit

from scrapy.http import Response

from spiders.listing_links import is_page
from spiders.responses import target

NUMBER = re.compile(r"\d+")
FEW = 3  # places of one form ("#news-12") from which on they are a series: a page's parts ("#kontakt") have names of their own


def places(response: Response) -> Iterator[str]:
    """Yield the numbered places inside pages of the site that a page links or marks, as addresses with what stands behind the `#`."""
    if not is_page(response):
        return
    told = [*response.css("a[href*='#']::attr(href)").getall(), *(f"#{name}" for name in response.css("a[name]::attr(name)").getall())]
    for href in told:
        page, fragment = target(response, href), href.partition("#")[2].strip()
        if page and NUMBER.search(fragment) and urlsplit(page).netloc == urlsplit(response.url).netloc:
            yield f"{page}#{fragment}"


def inside(told: Collection[str]) -> str | None:
    """Return behind a semicolon that so many notices are places inside pages, None where these are no series."""
    forms = Counter(form_of(url) for url in told)
    form, number = next(iter(forms.most_common(1)), ("", 0))
    if number < FEW:
        return None
    first = next(url for url in told if form_of(url) == form)
    return f"; {number} places inside its pages are told, as {first}: a notice without an address of its own is not stored"


def form_of(url: str) -> str:
    """Return what the places of one series have in common."""
    return NUMBER.sub("0", url.partition("#")[2])
