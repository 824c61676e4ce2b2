"""Articles that a page keeps in a JSON island for its script to draw: what stands beside those that it shows, below a button for more."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from html import escape
from urllib.parse import urlsplit

from scrapy.http import HtmlResponse, Response

from spiders.listing_links import ALIKE, HEADLINE, shape_of
from spiders.parcels import item_of, values
from spiders.responses import target

ISLANDS = "script[type='application/json' i]::text"  # "__NEXT_DATA__" of Next.js, "__NUXT_DATA__", data of Elementor and of Drupal


def with_islands(response: Response) -> Response:
    """Return a page with the items of its islands as headlines at its end, where it shows several of the same kind itself; any other page
    as it is. An island holds menus and settings too, so that a short title counts only in a folder of shown stories.
    """
    if not isinstance(response, HtmlResponse):
        return response
    told = dict(items(response))
    shown = {url for a in response.css("a[href]") if (url := target(response, a.attrib["href"]))}
    kinds = Counter(shape_of(url) for url, title in told.items() if url in shown and is_headline(title))
    more = [(url, title) for url, title in told.items() if url not in shown and is_of_kind(url, title, kinds)]
    lines = "".join(f'<h3><a href="{escape(url)}">{escape(title)}</a></h3>' for url, title in more)
    return with_lines(response, lines) if lines else response


def with_lines(response: HtmlResponse, lines: str) -> Response:
    """Return a page with lines at the end of its body; what stands behind that the parser drops."""
    before, end, after = response.text.rpartition("</body>")
    html = f"{before}<section>{lines}</section>{end}{after}" if end else f"{after}<section>{lines}</section>"
    return response.replace(body=html.encode(), encoding="utf-8")


def items(response: HtmlResponse) -> Iterator[tuple[str, str]]:
    """Yield the addresses and titles of the items in a page's islands."""
    for text in response.css(ISLANDS).getall():
        try:
            told = json.loads(text)
        except (ValueError, RecursionError):
            continue
        for _, value in values(told):
            address, title = item_of(value) or ("", "")
            if address and (url := target(response, address)):
                yield url, title


def is_of_kind(url: str, title: str, kinds: Counter[str]) -> bool:
    """Say whether an item has the shape of several that a page shows; in the root lie other pages too."""
    is_own = urlsplit(url).path.strip("/").count("/") > 0 or is_headline(title)
    return is_own and kinds[shape_of(url)] >= ALIKE


def is_headline(title: str) -> bool:
    """Say whether a title has the words of a headline."""
    return len(title.split()) >= HEADLINE
