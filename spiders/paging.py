"""How a listing is turned by its pager: which of its links lead to further pages of it."""

from __future__ import annotations

from urllib.parse import urlsplit

from scrapy.http import Response

from spiders.responses import target

# The paging of the common systems: rel=next, Bootstrap and Joomla (pagination), Drupal (pager), WordPress (nav-links, page-numbers).
PAGERS = (
    ", ".join(f"{part} a" for part in (".pagination", ".pager", ".nav-links", ".paging", ".stronicowanie"))
    + ", a[rel~=next], a.page-numbers"
)


def addresses(response: Response, links: str) -> list[str]:
    """Return the addresses to which some links of a page lead, in its order; `links` is a CSS selector."""
    return [url for href in response.css(links).xpath("@href").getall() if (url := target(response, href))]


def is_same_page(response: Response, url: str) -> bool:
    """Say whether an address is a page's own path with other parameters."""
    return urlsplit(url)[:3] == urlsplit(response.url)[:3]
