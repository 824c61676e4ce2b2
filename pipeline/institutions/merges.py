"""One institution under several names: known aliases, and kinds of which a unit of the register has only one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pipeline.records import Institution

TABLE = Path(__file__).with_name("merges.tsv")


@cache
def rows(sort: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a sort, `one` or `alias`."""
    lines = (line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if line and not line.startswith("#"))
    return tuple(tuple(line[1:]) for line in lines if line[0] == sort)


@cache
def aliases() -> dict[str, str]:
    """Return the names that stand for another."""
    return {alias: name for alias, name, *_ in rows("alias")}


@cache
def single_kinds() -> frozenset[str]:
    """Return the kinds of which a unit has one."""
    return frozenset(kind for kind, *_ in rows("one"))


def identity(institution: Institution) -> tuple[str, str]:
    """Return what makes two names one institution: kind and code where a unit has one of the kind, else the name itself."""
    if institution.teryt and institution.kind in single_kinds():
        return institution.kind, institution.teryt
    return "name", aliases().get(institution.name, institution.name)
