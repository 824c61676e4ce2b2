"""Where an institution is, as its name tells: every place that stands after its own words."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from pipeline.institutions.areas import PLURALS, in_area, listed, of_city, of_gmina, of_powiat, of_voivodeship
from pipeline.institutions.heads import Reading
from pipeline.institutions.spots import Where
from pipeline.institutions.texts import Words
from pipeline.institutions.towns import beside_acronym, beside_name, from_towns, in_town
from pipeline.institutions.types import Type

Reader = Callable[[Words, int, Type], Where | None]

LOCAL = ("powiat", "gmina", "local", "region")
MOST = 3  # places of different kinds in one name
SHUT = re.compile(r"[+!?.…]{0,3}[”“»\"]")  # the quotation mark that closes a name, "Senior+" too
# The only ones in the country that have branches in towns: "ZUS w Bochni".
IN = ("w ", "we ")
BRANCHED = frozenset(
    (
        "ZUS", "KRUS", "NFZ", "PFRON", "ARiMR", "PIP", "OHP", "NBP", "IPN", "GDDKiA", "NIK", "IMGW", "KOWR", "PCK", "PKPS", "TPD", "ZHP",
        "MONAR", "SG!", "PAN", "BGK",
    )
)  # fmt: skip


def whereabouts(words: Words, last: int, reading: Reading, is_acronym: bool) -> tuple[Where, ...]:
    """Return the places told after a word, in reading order."""
    kind = reading.type
    readers = readers_of(kind, is_acronym, reading.is_many)
    found: list[Where] = []
    while len(found) < MOST and is_near(words, last):
        where = next((where for reader in readers if (where := reader(words, last + 1, kind))), None)
        if where is None or any(where.how == told.how != "gmina" and not is_seat(where, told) for told in found):
            break
        if where.how != "town" and (reading.number == "pl" or has_areas(words, last)):
            where = listed(words, where, kind)
        found.append(where)
        last = where.last
    return tuple(found)


def is_seat(where: Where, told: Where) -> bool:
    """Say whether a town is the seat of what is named after another one: "Sąd Rejonowy Szczecin-Centrum w Szczecinie"."""
    return where.spots[0].written.startswith(IN) and not told.spots[0].written.startswith(IN)


@cache
def readers_of(kind: Type, is_acronym: bool, is_many: bool) -> list[Reader]:
    """Return the ways in which a type of institution tells its place, the surest first; the only one in the country tells none."""
    if kind.scope == "country" and kind.grammar == "closed" and kind.kind != "policja" and BRANCHED.isdisjoint(kind.acronyms):
        return []
    readers: list[Reader] = [of_voivodeship, of_powiat, of_gmina, in_area, in_town]
    if kind.grammar == "city":
        readers = [of_city, *readers]
    elif kind.scope in LOCAL and (is_acronym or kind.grammar == "closed"):
        readers.append(beside_acronym if is_acronym else beside_name)
    return [*readers, from_towns] if is_many and kind.scope in LOCAL else readers


def has_areas(words: Words, last: int) -> bool:
    """Say whether a word, or what follows it, tells of several areas: "Urzędy Miast", "starostwa powiatów", "w powiatach"."""
    ahead = words.lower[last : last + 3]
    return any(word in PLURALS and all(words.joined(last + i) for i in range(at)) for at, word in enumerate(ahead))


def is_near(words: Words, last: int) -> bool:
    """Say whether what follows a word may tell its place: after spaces, or after the quotation mark that closes a name."""
    gap = words.gap(last)
    shut = SHUT.match(gap)
    return words.joined(last) or (shut is not None and gap[shut.end() :] == " ")
