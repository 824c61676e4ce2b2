"""One institution under several names: known aliases, and kinds of which a unit of the register has only one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pipeline.institutions.gazetteer import gazetteer, is_city
from pipeline.records import Institution

TABLE = Path(__file__).with_name("merges.tsv")


@cache
def rows(sort: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a sort, `one`, `powiat` or `alias`."""
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


@cache
def powiat_kinds() -> frozenset[str]:
    """Return the kinds that are a powiat's own."""
    return frozenset(kind for kind, *_ in rows("powiat"))


@cache
def of_cities() -> frozenset[str]:
    """Return those of them that a city with the rights of a powiat has too."""
    return frozenset(kind for kind, whose, *_ in rows("powiat") if whose == "city")


def identity(institution: Institution) -> tuple[str, str]:
    """Return what makes two names one institution: kind and code where a unit has one of the kind, else the name itself."""
    powiat = powiat_of(institution.kind, institution.teryt) if institution.teryt else None
    if powiat:
        return institution.kind, powiat
    if institution.teryt and institution.kind in single_kinds():
        return institution.kind, institution.teryt
    return "name", aliases().get(institution.name, institution.name)


def powiat_of(kind: str, code: str) -> str | None:
    """Return the powiat whose body an institution is, told by the powiat or by its seat: "PCPR w Miechowie"; None for others.

    A city that is a powiat by itself may have an office of its own beside the one of the powiat around it.
    """
    place = gazetteer().codes.get(code)
    if place is None or kind not in powiat_kinds() or (kind in of_cities() and is_city(place)):
        return None
    if place.kind == "p":
        return place.code
    return place.seats[0] if len(place.seats) == 1 else None
