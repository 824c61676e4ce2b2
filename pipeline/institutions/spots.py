"""Places as names tell them, and the longest name of the register that begins at a word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pipeline.institutions.gazetteer import Place, gazetteer
from pipeline.institutions.longer import quarter, with_quarter
from pipeline.institutions.texts import Words

HYPHENS = {" - ": "-", " – ": "-"}  # "Bielsku - Białej"
How = Literal["town", "voivodeship", "powiat", "gmina"]


@dataclass(frozen=True, slots=True)
class Spot:
    """One place of a list, up to its last word: `written` as in the text with its preposition, `places` as the register has it.

    `name` is the nominative of a place that the register lacks.
    """

    last: int
    written: str
    places: tuple[Place, ...] = ()
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Where:
    """A place told by a name: up to which word, in which way, and the spots, several where the name is coordinated."""

    last: int
    how: How
    spots: tuple[Spot, ...]


def longest(words: Words, at: int, index: dict[str, list[Place]]) -> tuple[int, tuple[Place, ...]]:
    """Return the places whose form begins at a word, and its last word; the longest form wins, and it begins with a capital.

    A quarter written after its city stands for the city: "Warszawa-Śródmieście", "Kraków-Nowa Huta".
    """
    if at >= len(words) or not words.capital(at) or not may_begin(words.lower[at]):
        return at, ()
    last, joined, sign = at, words.lower[at], ""
    best: tuple[Place, ...] = ()
    for end in range(at, min(at + gazetteer().longest, len(words))):
        joined = joined if end == at else f"{joined}{sign}{words.lower[end]}"
        known = index.get(joined)
        if known:
            last, best = end, tuple(known)
        sign = " " if words.joined(end) else HYPHENS.get(words.gap(end), "")
        if not sign:
            break
    return (with_quarter(words, last, best), best) if best else quarter(words, at, index)


def may_begin(word: str) -> bool:
    """Say whether a name of the register can begin with a word, as it is or up to its hyphen."""
    firsts = gazetteer().firsts
    return word in firsts or ("-" in word and word.partition("-")[0] in firsts)
