"""What a button for more is answered with in JSON: items with a title and an address, or a piece of HTML; read as the page that it adds."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any, TypeGuard
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from scrapy.http import HtmlResponse, JsonResponse, Response

DEPTH = 6  # objects and lists, one in the other, that are looked into
MOST = 5_000  # values at one depth that are looked at
DIGITS = 9  # of a number of a page or item
LONGEST = 200  # characters of an item's title
ADDRESSES = ("url", "link", "href", "permalink", "address", "adres", "path")
TITLES = ("title", "name", "headline", "tytul", "tytuł", "nazwa", "label", "heading")
NEXTS = ("next", "nexturl", "nextpage", "nextpageurl", "nextlink", "more", "moreurl", "loadmore", "nextoffset", "nextstart")
# Parameters that hold the place of a piece among all, as numbers of pages and as numbers of items that come before.
PAGE = ("page", "p", "pg", "paged", "strona", "str", "nr", "pagenumber")
OFFSET = ("offset", "start", "skip", "from", "first", "limitstart")
PIECES = ("html", "content", "markup", "output", "data", "items", "rendered", "body", "view", "posts", "list")


def as_page(response: Response) -> Response:
    """Return an answer in JSON that holds links as a page of them, any other answer as it is."""
    if not isinstance(response, JsonResponse):
        return response
    try:
        told = list(values(json.loads(response.body)))
    except (ValueError, RecursionError):
        return response
    lines = [
        line for name, value in told if (line := piece(name, value) or item(value) or turn(name, counted(response.url, name, value, told)))
    ]
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
    told = item_of(value)
    return f'<h3><a href="{escape(told[0])}">{escape(told[1])}</a></h3>' if told else None


def item_of(value: Any) -> tuple[str, str] | None:
    """Return the address and the title of an item, None for another value."""
    known = {str(key).lower(): it for key, it in value.items()} if isinstance(value, dict) else {}
    address = next((it for name in ADDRESSES if is_address(it := known.get(name))), None)
    title = next((words for name in TITLES if (words := text_of(known.get(name)))), None)
    return (address, title[:LONGEST]) if address and title else None


def turn(name: str, value: Any) -> str | None:
    """Return the address of what comes next as a link that turns the page, None for another value."""
    address = value.get("href") or value.get("url") if isinstance(value, dict) else value
    return f'<a rel="next" href="{escape(address)}">następna</a>' if name in NEXTS and is_address(address) else None


def counted(url: str, name: str, value: Any, told: Sequence[tuple[str, Any]]) -> Any:
    """Return the address of what comes next where an answer tells but its number, any other value as it is."""
    number = number_of(value) if name in NEXTS else None
    if number is None:
        return value
    parts = urlsplit(url)
    asked = parse_qsl(parts.query, keep_blank_values=True)
    place, last = place_of(name, asked, told)
    if place is None or number <= last:
        return value
    rest = [(key, it) for key, it in asked if key != place]
    return urlunsplit(parts._replace(query=urlencode([*rest, (place, str(number))])))


def place_of(name: str, asked: Sequence[tuple[str, Any]], told: Sequence[tuple[str, Any]]) -> tuple[str | None, int]:
    """Return the parameter that holds the place of a piece and the number that it has: the one that was asked by, else the one by whose
    name the answer tells where it stands; "page" and "offset" where only the name of the next one (`name`) says so.
    """
    kind = OFFSET if re.search("offset|start", name) else PAGE if "page" in name else (*PAGE, *OFFSET)
    for key, it in (*asked, *told):
        if key.lower() in kind and (number := number_of(it)) is not None:
            return key, number
    is_asked = any(key.lower() in (*PAGE, *OFFSET) for key, _ in asked)
    return None if is_asked or kind == (*PAGE, *OFFSET) else kind[0], 0


def number_of(value: Any) -> int | None:
    """Return a number, also one in digits; None for another value."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= DIGITS:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**DIGITS else None


def is_address(value: Any) -> TypeGuard[str]:
    """Say whether a value is written as an address, not as a number or a word."""
    return isinstance(value, str) and not value.isspace() and ("/" in value or value.startswith("?"))


def text_of(value: Any) -> str:
    """Return a title's words, which some keep as `rendered`."""
    told = value.get("rendered") if isinstance(value, dict) else value
    return " ".join(told.split()) if isinstance(told, str) else ""
