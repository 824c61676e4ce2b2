"""Views of an article, which it links beside itself: its comments, its print, its form for e-mail. They are no articles of their own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from urllib.parse import unquote, urlsplit

from spiders.listing_links import shape_of

# What scripts, folders and parameters of such views are called: "comment.php?comment.news.12", "/drukuj/12", "?action=news_print".
VIEW = re.compile(
    r"(?:(?:news|art\w*|aktualnosc\w*)[_-])?(?:add|post|show|send|dodaj)?(?:comments?|komentarze?|komentuj|print(?:er|able)?|druk(?:uj)?|wydruk|e?mail|send|wyslij|polec|tell)"
    r"(?:article|news|page|view|friend|artykul)?"
)
ID = re.compile(r"\d{1,9}")


def views(urls: Collection[str]) -> set[str]:
    """Return the addresses of a page that show what another of them shows: called a view, and of a shape most of which have the number of
    an address that is none; another page may tell the article of the rest. "komentarze/12-o-ustawie" is a comment of an office's own.
    """
    named = {url for url in urls if is_named_as_view(url)}
    numbers = {numbers_in(url) for url in urls if url not in named} - {frozenset()}
    shapes = Counter(map(shape_of, named))
    paired = Counter(shape_of(url) for url in named if any(its <= numbers_in(url) for its in numbers))
    return {url for url in named if 2 * paired[shape_of(url)] > shapes[shape_of(url)]}


def is_named_as_view(url: str) -> bool:
    """Say whether a part of an address is called a view of an article; a slug has more words."""
    parts = urlsplit(unquote(url).lower())
    return any(map(VIEW.fullmatch, re.split(r"[/=&.,?]", f"{parts.path}?{parts.query}")))


def numbers_in(url: str) -> frozenset[str]:
    """Return the numbers that tell an address from others."""
    parts = urlsplit(url)
    return frozenset(ID.findall(f"{parts.path}?{parts.query}"))
