"""What a query means, as a tree of frozen records. `start` is where it stands in the query, for messages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any of its forms; `exact` asks for the form as written."""

    text: str
    exact: bool = False
    start: int = 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words side by side and in order; with a `slop` up to so many positions apart, in any order."""

    words: tuple[str, ...]
    exact: bool = False
    slop: int = 0
    start: int = 0


@dataclass(frozen=True, slots=True)
class Prefix:
    """Every form that begins so."""

    text: str
    start: int = 0


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """Every form at most `distance` letters away."""

    text: str
    distance: int = 1
    start: int = 0


@dataclass(frozen=True, slots=True)
class Dates:
    """Published between two days, both included; None is open."""

    first: date | None
    last: date | None
    start: int = 0


@dataclass(frozen=True, slots=True)
class Field:
    """A part that is looked for in one field."""

    name: str
    part: Node
    start: int = 0


@dataclass(frozen=True, slots=True)
class And:
    """All of them."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of them."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Without it."""

    part: Node


@dataclass(frozen=True, slots=True)
class Everything:
    """The empty query."""


Node: TypeAlias = Word | Phrase | Prefix | Fuzzy | Dates | Field | And | Or | Not | Everything
