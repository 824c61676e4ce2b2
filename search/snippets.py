"""Snippets, cut from the text of the archive: the words of the query in any form, marked, with some words around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from search.analysis import EXACT, Spot, spots
from search.results import Match, Piece

AROUND = 90  # characters before and after a marked word
MOST = 3  # snippets a hit
LONGEST = 300  # characters of a snippet


def matching(text: str, terms: frozenset[str]) -> list[Spot]:
    """Return the positions of a text that carry one of the terms."""
    return [spot for spot in spots(text) if not terms.isdisjoint(spot.terms)]


def marked(text: str, found: Sequence[Spot], first: int = 0, last: int | None = None) -> tuple[Piece, ...]:
    """Cut a stretch of text into pieces, the found positions marked."""
    return tuple(piece for piece in pieces(text, found, first, len(text) if last is None else last) if piece.text)


def pieces(text: str, found: Sequence[Spot], first: int, last: int) -> Iterator[Piece]:
    """Yield the pieces of a stretch, empty ones too."""
    at = first
    for spot in found:
        if first <= spot.start and spot.end <= last:
            yield Piece(text[at : spot.start])
            yield Piece(text[spot.start : spot.end], marked=True)
            at = spot.end
    yield Piece(text[at:last])


def snippets(text: str, terms: frozenset[str]) -> tuple[tuple[Piece, ...], ...]:
    """Return up to three snippets of a text, those with the most different terms first; its beginning where nothing matches."""
    found = matching(text, terms)
    if not found:
        return (marked(text, (), 0, word_end(text, min(len(text), LONGEST))),) if text else ()
    windows = sorted(stretches(found), key=lambda w: -variety(found, w, terms))[:MOST]
    return tuple(marked(text, found, *on_words(text, first, last)) for first, last in sorted(windows))


def stretches(found: Sequence[Spot]) -> Iterator[tuple[int, int]]:
    """Yield stretches around the found positions; near ones share one, up to a length."""
    first, last = found[0].start, found[0].end
    for spot in found[1:]:
        if spot.start - last > AROUND or spot.end - first > LONGEST:
            yield first - AROUND, last + AROUND
            first = spot.start
        last = spot.end
    yield first - AROUND, last + AROUND


def variety(found: Sequence[Spot], window: tuple[int, int], terms: frozenset[str]) -> int:
    """Count the different query terms in a stretch."""
    inside = (spot for spot in found if window[0] <= spot.start and spot.end <= window[1])
    return len({term for spot in inside for term in spot.terms if term in terms})


def on_words(text: str, first: int, last: int) -> tuple[int, int]:
    """Widen a stretch to whole words, within the text."""
    first, last = max(0, first), min(len(text), last)
    before = text.rfind(" ", 0, first) + 1 if first else 0
    return before, word_end(text, last)


def word_end(text: str, at: int) -> int:
    """Return where the word at a place ends."""
    end = text.find(" ", at)
    return len(text) if end < 0 or end - at > LONGEST else end


def explanation(text: str, terms: frozenset[str]) -> tuple[Match, ...]:
    """Tell which forms matched which terms, each pair once."""
    found = ((text[spot.start : spot.end], term) for spot in matching(text, terms) for term in spot.terms if term in terms)
    return tuple(Match(form, lemma.lstrip(EXACT + "^")) for form, lemma in dict.fromkeys((f.lower(), t) for f, t in found))
