"""The types of institutions, as types.tsv beside this module tells them; its head says what the columns mean."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

Scope = Literal["country", "region", "area", "powiat", "gmina", "local", "body"]
Grammar = Literal["closed", "city", "open", "own"]
Bare = Literal["named", "capital", "class", "title", "place", "none"]

TABLE = Path(__file__).with_name("types.tsv")
FIXED = "~"  # before a word that never inflects
SHOWN = " > "  # between an everyday name and that of the letterhead
WITH_PLACE = "!"  # after an acronym that stands for too many things when it is bare


@dataclass(frozen=True, slots=True)
class Type:
    """A type: `name` is its nominative, `flexible` tells for each word of it whether it inflects; `shown` is the letterhead's name."""

    kind: str
    scope: Scope
    grammar: Grammar
    bare: Bare
    name: str
    shown: str
    flexible: tuple[bool, ...]
    acronyms: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name; a comma stays with the word before it."""
        return tuple(self.name.split())


@cache
def types() -> tuple[Type, ...]:
    """Return the table's types, in its order."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return tuple(read(line) for line in lines if line and not line.startswith("#"))


def read(line: str) -> Type:
    """Read one line of the table."""
    kind, scope, grammar, bare, name, *acronyms = line.split("\t")
    name, _, shown = name.partition(SHOWN)
    parts = name.split()
    flexible = tuple(not part.startswith(FIXED) for part in parts)
    plain = " ".join(part.removeprefix(FIXED) for part in parts)
    return Type(kind, scope, grammar, bare, plain, shown or plain, flexible, tuple(" ".join(acronyms).split()))  # type: ignore[arg-type]
