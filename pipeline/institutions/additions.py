"""What stands beside the whole name of an institution and belongs to it: its branch, its land, who runs it."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from pipeline import morphology
from pipeline.institutions.adjectives import agreeing
from pipeline.institutions.tails import Inner
from pipeline.institutions.texts import Words
from pipeline.institutions.types import Type
from pipeline.institutions.whereabouts import is_near

BRANCHES = ("oddział", "filia", "delegatura", "koło", "okręg", "inspektorat", "ekspozytura", "placówka")
RESEARCH = re.compile(r"[ \u00a0]?[–-][ \u00a0]?Państwow\w+ Instytut\w{0,3} Badawcz\w+")  # what research institutes add to their names
ASSOCIATED = {"zwiazek", "stowarzyszenie", "towarzystwo", "federacja", "organizacja", "fundacja", "kosciol"}  # kinds "w Polsce"


def branch(words: Words, last: int) -> int:
    """Return the last word of a branch that stands beside the name of what it belongs to, "ZUS Oddział w Chrzanowie", or the word itself.

    The adjectives of the branch belong to it, "Oddział Małopolski"; where it is stands after it.
    """
    at = last + 1
    if at >= len(words) or not is_near(words, last) or not words.capital(at) or not names_branch(words.lower[at]):
        return last
    while words.joined(at) and words.capital(at + 1) and is_adjective(words.written[at + 1]):
        at += 1
    return at


@lru_cache(maxsize=1024)
def names_branch(word: str) -> bool:
    """Say whether a word is a noun for a branch, in any case."""
    return any(reading.lemma.lower() in BRANCHES for reading in morphology.analyses(word))


def is_adjective(word: str) -> bool:
    """Say whether a word can be the adjective of a branch."""
    return any(agreeing(word, "sg", gender) for gender in ("m3", "f", "n"))


def of_branch(held: Inner | None, last: int, has_adjective: bool) -> int:
    """Return the last word of what a branch in lower case is of, where it is one of a town or a land: "oddział ZUS w Chrzanowie"."""
    is_whole = held is not None and held.genitive and held.scope in ("country", "region", "powiat") and (held.towns or has_adjective)
    return held.last if held and is_whole else last


def in_country(words: Words, last: int, kind: Type) -> int:
    """Return the last word of "w Polsce" after the name of an association, or the word itself."""
    is_said = kind.kind in ASSOCIATED and words.joined(last) and words.lower[last + 1] == "w" and words.joined(last + 1)
    return last + 2 if is_said and words.written[last + 2] in ("Polsce", "RP", "Europie") else last


def beside(words: Words, last: int, inner: dict[int, Inner]) -> int:
    """Return the last word of the institution by which another one is run, "Warsztat przy Stowarzyszeniu „Kąt”", or the word itself."""
    held = inner.get(last + 2) if words.joined(last) and words.lower[last + 1] == "przy" and words.joined(last + 1) else None
    return held.last if held and words.capital(last + 2) else last


def researching(words: Words, last: int) -> int:
    """Return the last word of "– Państwowy Instytut Badawczy" after a word, or the word itself."""
    match = RESEARCH.match(words.text, words.ends[last])
    return max(last, bisect_left(words.starts, match.end()) - 1) if match else last
