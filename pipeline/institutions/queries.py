"""Institutions as people ask for them: "sanocki pcpr", "pcpr mielca", "urząd pracy nowy targ", without capitals and prepositions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pipeline.institutions.gazetteer import Place, gazetteer, preposition
from pipeline.institutions.heads import acronyms
from pipeline.institutions.mentions import find
from pipeline.records import Institution

LONGEST = 200  # characters of a question
ASKED = ("named", "body")  # the levels of what can be asked for
AROUND = "-–—'’`\"„”“«»()[]{}:;,!?…*&.|"
SLASHES = re.compile(r"[/\\|]")


def asked(query: str) -> tuple[Institution, ...]:
    """Return the institutions that a question names, by every reading of it."""
    query = query[:LONGEST]
    asked = dict.fromkeys((*readings(query), *readings(without_marks(query))))
    named = (mention.institution for reading in asked for mention in find(reading) if mention.level in ASKED)
    return tuple(dict.fromkeys(named))


def without_marks(query: str) -> str:
    """Return a question without what stands between words, or around them, and says nothing: "pcpr - miechów", "ROPS / Kraków"."""
    words = (word.strip(AROUND) for word in SLASHES.sub(" ", query).split())
    return " ".join(word for word in words if any(map(str.isalnum, word)))


def readings(query: str) -> Iterator[str]:
    """Yield a question as it stands, with the capitals of acronyms and places, and with its place after "w"."""
    yield query
    words = [capitals().get(word.lower(), word) for word in query.split()]
    at, length, place = placed(words)
    before, after = words[:at], words[at + length :]
    shown = [word[:1].upper() + word[1:] for word in words[at : at + length]]
    yield " ".join((*before, *shown, *after))
    if place and place.locatives and before:
        town = f"{preposition(place.locatives[0])} {place.locatives[0]}"
        yield " ".join((*before, *after, town))


@cache
def capitals() -> dict[str, str]:
    """Return the acronyms by their lower case."""
    return {acronym.lower(): acronym for acronym in acronyms()}


def placed(words: list[str]) -> tuple[int, int, Place | None]:
    """Return where the last and longest place stands among words: its first word, how many it has, and the place; nowhere 0, 0, None."""
    indexes = (gazetteer().names, gazetteer().locatives, gazetteer().genitives)
    for length in range(min(gazetteer().longest, len(words)), 0, -1):
        for at in range(len(words) - length, -1, -1):
            form = " ".join(words[at : at + length]).lower()
            found = next((index[form] for index in indexes if form in index), None)
            if found and found[0].kind in "tgmd":
                return at, length, found[0]
    return 0, 0, None
