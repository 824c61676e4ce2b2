"""Positions packed as plain numbers: Whoosh's own postings pickle a list a word, which is most of the time that indexing takes.

Learnt from the measurements of facts.md (Whoosh); the form stays within Whoosh's codec, so the version is pinned.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from typing import Any

from whoosh.formats import Existence, Positions

from search.analysis import PolishAnalyzer

WIDTH = "I"  # unsigned, four bytes: a body may have more than 65,536 words
BYTES = array(WIDTH).itemsize
Posting = tuple[str, int, float, bytes]  # term, frequency, weight, value


class PackedPositions(Positions):  # type: ignore[misc]
    """The positions of a term in a document, as an array."""

    def word_values(self, value: str, analyzer: PolishAnalyzer, **options: Any) -> Iterator[Posting]:  # noqa: ARG002 - Whoosh's signature
        """Yield a posting a term, straight from the places of a text."""
        found: dict[str, list[int]] = {}
        for position, terms in analyzer.places(value):
            for term in terms:
                found.setdefault(term, []).append(position)
        for term, positions in found.items():
            yield term, len(positions), float(len(positions)), self.encode(positions)

    def encode(self, positions: list[int]) -> bytes:
        """Return positions as bytes."""
        return array(WIDTH, positions).tobytes()

    def decode_positions(self, value: bytes) -> list[int]:
        """Return the positions in bytes."""
        return array(WIDTH, value).tolist()

    def decode_frequency(self, value: bytes) -> int:
        """Return how many positions there are."""
        return len(value) // BYTES

    def decode_weight(self, value: bytes) -> float:
        """Return the weight of a posting."""
        return float(self.decode_frequency(value) * self.field_boost)

    def combine(self, values: Iterable[bytes]) -> bytes:
        """Return the positions of several postings in one."""
        return self.encode(sorted({position for value in values for position in self.decode_positions(value)}))


class PackedPresence(Existence):  # type: ignore[misc]
    """That a term occurs, and no more."""

    def word_values(self, value: str, analyzer: PolishAnalyzer, **options: Any) -> Iterator[Posting]:  # noqa: ARG002 - Whoosh's signature
        """Yield a posting a term."""
        for term in {term for _, terms in analyzer.places(value) for term in terms}:
            yield term, 1, 1.0, b""
