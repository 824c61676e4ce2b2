"""What promises more of a listing and keeps no address of it: buttons and links that only a script or a form answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scrapy.http import Response

from spiders.listing_links import ALIKE, HEADLINE, is_in, words_of
from spiders.turns import GALLERY, MORE_WORDS, MOST_NEXTS, NEXT_WORDS, is_numbered, turned

LABEL = 60  # characters of a button's words that are told
UNFOLDS = re.compile(r"collapse|accordion|toggle|aria-expanded|aria-controls|\bform\b", re.I)  # such a button shows what is there
# What a form asks for that is no pager: a search, a letter, a poll, the steps of an application.
FIELDS = "textarea, input:not([type=hidden i]):not([type=submit i]):not([type=button i]):not([type=image i])"
SUBMITS = "form input[type=submit i], form button:not([type]), form button[type=submit i]"
STEPS = re.compile(r"rating|ocen|star|vote|ankiet|sond[ay]|poll|quiz|wizard|\bkrok|\bsteps?\b|baner|banner|newsletter|search|szukaj", re.I)
FIRST = re.compile(r"\W*1\W*")  # leads to no further page
BACK = re.compile(r"history\s*\.")


def dead_button(response: Response) -> str | None:
    """Return the words of a button that promises more of a listing and keeps no address of it, on a page that nothing else turns."""
    if any(True for _ in turned(response)):
        return None
    told = (words_of(it) for it in response.css("button, a, [role=button]") if MORE_WORDS.match(words_of(it)) and is_dead(it))
    return next((words[:LABEL] for words in (*told, *dead_pagers(response))), None)


def is_dead(button: Any) -> bool:
    """Say whether a button leads nowhere by itself: a script draws what it promises, and what is there already it does not unfold."""
    href = button.attrib.get("href", "#").strip().lower()
    names = " ".join(f"{name} {value}" for name, value in button.attrib.items())
    return href.startswith(("#", "javascript:")) and not UNFOLDS.search(names)


def dead_pagers(response: Response) -> list[str]:
    """Return the words of submit buttons and script links below headlines that name a further page or its number; "dalej" below each of
    many teasers leads on to an article.
    """
    below = [(it, words) for it, words in below_headlines(response) if is_of_pager(it) and not (is_in(it, GALLERY) or is_in(it, STEPS))]
    nexts = [words for _, words in below if NEXT_WORDS.match(words) and re.search(r"\w", words)]
    return [words for it, words in below if is_numbered(it, words) and not FIRST.fullmatch(words)] + (
        nexts if len(nexts) <= MOST_NEXTS else []
    )


def below_headlines(response: Response) -> Iterator[tuple[Any, str]]:
    """Yield the submit buttons and the links without an address that stand below several linked headlines, with their words."""
    number = 0
    for it in response.css(f"a[href], {SUBMITS}"):
        words, href = words_of(it) or it.attrib.get("value", "").strip(), it.attrib.get("href", "#").strip().lower()
        if not href.startswith(("#", "javascript:")):
            number += len(words.split()) >= HEADLINE
        elif number >= ALIKE:
            yield it, words


def is_of_pager(element: Any) -> bool:
    """Say whether a link runs a script that does not go back, or the form of a button asks for nothing, or is one around the whole page
    (ASP.NET), headlines and all.
    """
    href = element.attrib.get("href")
    if href is not None:
        return "onclick" in element.attrib or (href.lower().startswith("javascript:") and not BACK.search(href))
    form = element.xpath("ancestor::form[1]")
    return not form.css(FIELDS) or sum(len(words_of(a).split()) >= HEADLINE for a in form.css("a[href]")) >= ALIKE
