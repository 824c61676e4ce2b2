"""The site's own name at the head of its pages, where it looks like a headline and is none: the head's title ends with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.letters import words
from pipeline.records import Block

BRACKET = re.compile(r"\s[|•»«·]\s|\s::?\s|\s(?:-|–|—)\s")  # what sites put between a headline and their name
HEAD = re.compile(
    r"header\b(?!.*(?:entry|article|post|content))|[^#.]*[#.](?:\S*\.)?(?:site-?|page-?|main-?|top-?)?(?:header|top|head|naglowek)\b", re.I
)
NAME = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ][\w.-]{1,30}(?: (?:w|we|i|im\.|nad|pod|[A-ZĄĆĘŁŃÓŚŹŻ][\w.-]{0,30})){1,8}")
CONTENT = re.compile(r"(?:main|article)\b", re.I)
# How offices are called: a headline that ends a title may begin so too, but not where another headline stands before it.
OFFICE = frozenset({
    "urzad", "gmina", "powiat", "miasto", "wojewodztwo", "starostwo", "samorzad", "osrodek", "regionalny", "miejski", "gminny",
    "powiatowe", "biuletyn", "bip", "portal", "serwis", "oficjalny", "oficjalna", "kuratorium", "fundacja", "stowarzyszenie", "zwiazek",
    "centrum", "ministerstwo", "gops", "mops", "mopr", "mgops", "ops", "pcpr", "rops", "cus", "dps", "pup", "wup",
})  # fmt: skip


def find(blocks: Sequence[Block], told: Sequence[str]) -> frozenset[int]:
    """Return the headings that only repeat the site's name behind a headline of the head: "Dyżur psychologa - Powiat Górki"."""
    behind, before = dict(filter(None, map(name_behind, told))), dict(filter(None, map(name_before, told)))
    if not behind and not before:
        return frozenset()
    headings = [(i, words(block.text)) for i, block in enumerate(blocks) if block.level]
    texts = {mine for _, mine in headings}
    last = (i for i, mine in headings if mine in behind and behind[mine] not in texts and is_name(blocks[i], mine, behind[mine]))
    first = (i for i, mine in headings if mine in before and before[mine] in texts and is_office(mine) and not is_office(before[mine]))
    return frozenset((*last, *first))


def name_behind(title: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The words behind a title's last bracket, and the headline of two words at least before it; None where there are none."""
    *lead, last = BRACKET.split(title)
    headline = words(" ".join(lead))
    return (words(last), headline) if len(headline) > 1 and words(last) else None


def name_before(title: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The words before a title's first bracket, and the headline of two words at least behind it; None where there are none."""
    first, *rest = BRACKET.split(title)
    headline = words(" ".join(rest))
    return (words(first), headline) if len(headline) > 1 and words(first) else None


def is_office(mine: tuple[str, ...]) -> bool:
    """Say whether words begin like an office's name."""
    return mine[:1] != () and mine[0] in OFFICE


def is_name(block: Block, mine: tuple[str, ...], lead: tuple[str, ...]) -> bool:
    """Say whether a heading is the site's name: it stands at the head of the page, or is an office's and the headline is not."""
    return is_at_head(block) or (is_office(mine) and not is_office(lead))


def is_bare_name(text: str) -> bool:
    """Say whether a text is an office's name and no more, each word with a capital: "Starostwo Powiatowe w Zalesiu"."""
    return is_office(words(text)) and bool(NAME.fullmatch(text))


def is_at_head(block: Block) -> bool:
    """Say whether a block stands at the head of every page, and not at that of an article."""
    for step in block.path:
        if CONTENT.match(step):
            return False
        if names_head(step):
            return True
    return False


@lru_cache(maxsize=4096)
def names_head(step: str) -> bool:
    """Say whether a step of a path is the head of a page."""
    return bool(HEAD.match(step))
