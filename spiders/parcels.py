"""What a button for more is answered with in JSON: items with a title and an address, or a piece of HTML; read as the page that it adds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from typing import Any, TypeGuard

from scrapy.http import HtmlResponse, JsonResponse, Response

DEPTH = 6  # objects and lists, one in the other, that are looked into
MOST = 5_000  # values at one depth that are looked at
LONGEST = 200  # characters of an item's title
ADDRESSES = ("url", "link", "href", "permalink", "address", "adres", "path")
TITLES = ("title", "name", "headline", "tytul", "tytuł", "nazwa", "label", "heading")
NEXTS = ("next", "nexturl", "nextpage", "nextpageurl", "nextlink", "more", "moreurl", "loadmore")
PIECES = ("html", "content", "markup", "output", "data", "items", "rendered", "body", "view", "posts", "list")


def as_page(response: Response) -> Response:
    """Return an answer in JSON that holds links as a page of them, any other answer as it is."""
    if not isinstance(response, JsonResponse):
        return response
    try:
        told = list(values(json.loads(response.body)))
    except (ValueError, RecursionError):
        return response
    lines = [line for name, value in told if (line := piece(name, value) or item(value) or turn(name, value))]
    html = f"<html><body>{''.join(lines)}</body></html>"
    headers = {**response.headers, "Content-Type": "text/html; charset=utf-8"}
    made = HtmlResponse(response.url, response.status, headers, html.encode(), encoding="utf-8", request=response.request)
    return made if lines else response


def values(told: Any) -> Iterator[tuple[str, Any]]:
    """Yield the values of an answer with their names, the outer ones first, as far as is reasonable."""
    level: list[tuple[str, Any]] = [("", told)]
    for _ in range(DEPTH):
        yield from level
        level = [inner for name, value in level for inner in inside(name, value)][:MOST]


def inside(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield what a value holds; the members of a list have its name. What an item holds (its author, its tags) is no item."""
    if isinstance(value, dict) and not (item(value) and not any(isinstance(it, list) and key in PIECES for key, it in value.items())):
        yield from ((str(key).lower().replace("_", "").replace("-", ""), it) for key, it in value.items())
    elif isinstance(value, list):
        yield from ((name, it) for it in value)


def piece(name: str, value: Any) -> str | None:
    """Return a piece of HTML that holds links, None for another value."""
    return value if name in PIECES and isinstance(value, str) and "<a" in value.lower() else None


def item(value: Any) -> str | None:
    """Return an item with a title and an address as a headline, None for another value."""
    known = {str(key).lower(): it for key, it in value.items()} if isinstance(value, dict) else {}
    address = next((it for name in ADDRESSES if is_address(it := known.get(name))), None)
    title = next((words for name in TITLES if (words := text_of(known.get(name)))), None)
    return f'<h3><a href="{escape(address)}">{escape(title[:LONGEST])}</a></h3>' if address and title else None


def turn(name: str, value: Any) -> str | None:
    """Return the address of what comes next as a link that turns the page, None for another value."""
    address = value.get("href") or value.get("url") if isinstance(value, dict) else value
    return f'<a rel="next" href="{escape(address)}">następna</a>' if name in NEXTS and is_address(address) else None


def is_address(value: Any) -> TypeGuard[str]:
    """Say whether a value is written as an address, not as a number or a word."""
    return isinstance(value, str) and not value.isspace() and ("/" in value or value.startswith("?"))


def text_of(value: Any) -> str:
    """Return a title's words, which some keep as `rendered`."""
    told = value.get("rendered") if isinstance(value, dict) else value
    return " ".join(told.split()) if isinstance(told, str) else ""
