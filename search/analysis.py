"""From text to terms: every Polish lemma of a word at one position, beside the word as written and, for an acronym, its capitals.

`ośrodków` gives `ośrodek` and `=ośrodków`; `OPS-u` gives `ops`, `=ops-u` and `^OPS`. Hyphenated words take a position a segment, so
that `warmińsko-mazurskie` is found by either half and, as a phrase, by both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from whoosh.analysis import Analyzer, Token

from pipeline.letters import unaccented
from pipeline.morphology import acronym, lemmas

WORD = re.compile(r"[^\W_]+(?:[-‑’'][^\W_]+)*")
SEGMENT = re.compile(r"[^\W_]+")
LONGEST = 100  # characters; longer runs are no words (base64, glued text) and would bloat the index
LINE = 200  # positions from one line of a LineAnalyzer to the next; no line holds so many words
STEM = 4  # letters by which a lemma is told to belong to one half of a hyphenated word
EXACT, CAPITALS, JOINT = "=", "^", "|"


@dataclass(frozen=True, slots=True)
class Spot:
    """One position of a text: its terms, and the characters that it covers."""

    terms: tuple[str, ...]
    start: int
    end: int


def spots(text: str) -> Iterator[Spot]:
    """Yield the positions of a text in order; words over 100 characters are passed over."""
    for match in WORD.finditer(text):
        for start, end in segments(match.group(), match.start()):
            if end - start <= LONGEST:
                yield Spot(terms(text[start:end]) + halves(match.group(), text[start:end]), start, end)


def segments(word: str, offset: int) -> Iterator[tuple[int, int]]:
    """Yield where the segments of a word begin and end; an acronym with an ending is one."""
    if word.isalnum() or acronym(word):
        yield offset, offset + len(word)
        return
    for match in SEGMENT.finditer(word):
        yield offset + match.start(), offset + match.end()


@lru_cache(maxsize=65_536)
def terms(word: str) -> tuple[str, ...]:
    """Return the terms of a word: its lemmas in lower case, the exact form, the capitals of an acronym."""
    lower = dict.fromkeys(lemma.lower() for lemma in lemmas(word))
    capitals = acronym(word)
    return (*lower, EXACT + word.lower(), *([CAPITALS + capitals] if capitals else []))


@lru_cache(maxsize=65_536)
def halves(word: str, segment: str) -> tuple[str, ...]:
    """Return the lemmas that a segment has only inside its word: warmiński for the first half of `warmińsko-mazurskie`."""
    if segment == word or len(word) > LONGEST:
        return ()
    known, stem = set(terms(segment)), segment[:STEM].lower()
    return tuple(lemma.lower() for lemma in lemmas(word) if lemma[:STEM].lower() == stem and lemma.lower() not in known)


@lru_cache(maxsize=65_536)
def folded(word: str) -> tuple[str, ...]:
    """Return the terms that lead from a word typed without diacritics to its lemmas: `lodzi|łódź` and `lodz|łódź` for Łodzi."""
    lower = dict.fromkeys(lemma.lower() for lemma in lemmas(word))
    pairs = {(unaccented(form), lemma) for lemma in lower for form in (word.lower(), lemma)}
    return tuple(sorted(form + JOINT + lemma for form, lemma in pairs if form != lemma))


def places(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the positions of a text with their terms: `spots` without the characters, in the short way that indexing takes."""
    return enumerate(found for word in WORD.findall(text) for found in terms_of(word))


def terms_of(word: str) -> Iterator[tuple[str, ...]]:
    """Yield the terms of a word's segments; most words have one."""
    if word.isalnum():
        if len(word) <= LONGEST:
            yield terms(word)
        return
    for start, end in segments(word, 0):
        if end - start <= LONGEST:
            yield terms(word[start:end]) + halves(word, word[start:end])


class PolishAnalyzer(Analyzer):  # type: ignore[misc]
    """Whoosh's view of a text. It is pickled into the index, so it holds nothing and lives at the head of a module."""

    def places(self, value: str) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Yield positions and their terms, which is all that our postings ask for."""
        return places(value)

    def __call__(self, value: str, **options: Any) -> Iterator[Token]:  # noqa: ARG002 - Whoosh's signature
        """Yield Whoosh's own tokens, those of one position one after another."""
        token = Token(positions=True, removestops=True)
        token.boost, token.stopped = 1.0, False
        for position, found in self.places(value):
            token.pos = position
            for term in found:
                token.text = token.original = term
                yield token


class LineAnalyzer(PolishAnalyzer):
    """As PolishAnalyzer, but the lines of a text lie far apart, so that words near one another belong to one line."""

    def places(self, value: str) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Yield the places of each line behind those of the line before."""
        for number, line in enumerate(value.split("\n")):
            for position, found in places(line):
                yield number * LINE + position, found


class FoldAnalyzer(PolishAnalyzer):
    """Yields the folded pairs of a text, each once; they lead queries without diacritics to lemmas."""

    def places(self, value: str) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Yield the pairs, all of one text at one place."""
        segments_of_text = (word[a:b] for word in dict.fromkeys(WORD.findall(value)) for a, b in segments(word, 0) if b - a <= LONGEST)
        yield 0, tuple(dict.fromkeys(pair for segment in segments_of_text for pair in folded(segment)))
