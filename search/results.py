"""What a search answers: hits with snippets and explanations, and counts by facet."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from archive.records import StoredArticle

Sort = Literal["relevance", "newest", "oldest"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a snippet; a marked one matched the query."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """Why a hit was found: the form in the text, and the term that it was found by."""

    form: str
    lemma: str


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found. A snippet is a run of pieces; `title` is marked likewise."""

    article: StoredArticle
    score: float
    title: tuple[Piece, ...]
    snippets: tuple[tuple[Piece, ...], ...]
    explanation: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Filters:
    """What narrows a search down, beside the query. Days are included on both ends."""

    sites: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class View:
    """Which part of the hits is wanted, in which order, and whether with facets."""

    limit: int = 10
    offset: int = 0
    sort: Sort = "relevance"
    facets: bool = False


@dataclass(frozen=True, slots=True)
class Results:
    """A page of hits: `total` counts all, `facets` maps a facet's name to its values and their counts, most first."""

    total: int
    hits: tuple[Hit, ...]
    facets: dict[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
