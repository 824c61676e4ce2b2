"""How far an extraction may be trusted, and the doubts that say why not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from pipeline.debris.promotions import PAYWALL
from pipeline.letters import fold
from pipeline.records import Article, Doubt

THIN = 200  # characters of a body that is short for an article: it may be whole, but look
COST = {"no-title": 0.3, "title-not-on-page": 0.1, "title-from-address": 0.2, "undated": 0.1, "short-body": 0.2, "no-body": 0.6,
        "page-cut": 0.2, "broken-letters": 0.1, "selector-matches-nothing": 0.2, "empty-page": 1.0, "binary": 1.0,
        "not-polish": 0.1, "paywalled": 0.3, "more-pages": 0.3, "saved-page-unread": 1.0}  # fmt: skip
OTHER = 0.05  # what any other doubt costs
# What a wall says of this article and not of another: neither in the menu nor in a teaser.
ELSEWHERE = frozenset({"menu", "footer", "related", "teaser-list", "story-links", "comments", "cookies"})
BEHIND_WALL = (
    "prenumer",
    "zalog",
    "abon",
    "subskry",
    "subscri",
    "members",
    "wykup",
    "dostęp",
    "pozostało",
    "zostało",
)  # words of such a line
WALL = 400  # characters of such a line
LOST = "\ufffd"
QUESTIONED = re.compile(r"\?(?<=[^\W\d_]\?)(?=[a-ząćęłńóśźż])")  # "spo?eczna": a letter that an export turned into a question mark
FEWEST_LOST = 3  # such words that are no missing spaces behind questions
ADDRESS = re.compile(r"[/=&@]|www\.")
MOST_LOST = 1_000  # marks that are looked at
WORD = 40  # characters around a mark in which its word ends


def doubts(article: Article) -> tuple[Doubt, ...]:
    """What is missing or odd in an article as a whole; other stages have written their own doubts already."""
    size = len(article.body)
    found = (
        Doubt("no-body") if not size else None,
        Doubt("short-body", f"{size} characters") if 0 < size < THIN and article.kind == "article" else None,
        Doubt("not-polish", article.language or "") if article.language not in (None, "pl") else None,
        Doubt("paywalled", wall) if size and (wall := next(walls(article), "")) else None,
        Doubt("broken-letters", " ".join(lost)) if (lost := lost_letters(article.text)) else None,
    )
    return tuple(doubt for doubt in found if doubt)


def estimate(found: tuple[Doubt, ...]) -> float:
    """Return 1 less what each kind of doubt costs, never below 0."""
    return round(max(0.0, 1.0 - sum(COST.get(reason, OTHER) for reason in {doubt.reason for doubt in found})), 2)


def walls(article: Article) -> Iterator[str]:
    """The lines beside an article that say that it goes on for subscribers only."""
    beside = "\n".join(debris.text for debris in article.debris if debris.reason not in ELSEWHERE)
    low = beside.lower()
    if any(stem in low for stem in BEHIND_WALL):
        yield from (line for line in beside.splitlines() if len(line) <= WALL and PAYWALL.fullmatch(fold(line)))


def lost_letters(text: str) -> tuple[str, ...]:
    """Words in which a letter is lost, three at most; addresses with a query are none."""
    if LOST in text:
        return tuple(word for word in text.split() if LOST in word)[:FEWEST_LOST]
    if "?" not in text:
        return ()
    found = (word_around(text, match.start()) for match in islice(QUESTIONED.finditer(text), MOST_LOST))
    lost = tuple(dict.fromkeys(word for word in found if not ADDRESS.search(word)))
    return lost[:FEWEST_LOST] if len(lost) >= FEWEST_LOST else ()


def word_around(text: str, place: int) -> str:
    """The word around a place of a text."""
    before, after = text[max(0, place - WORD) : place].rpartition(" ")[2], text[place : place + WORD].partition(" ")[0]
    return (before + after).strip(".,;:()\n")
