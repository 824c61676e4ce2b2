"""The places that the register of territorial units knows, by their forms: gazetteer.tsv and regions.tsv beside this module."""

from __future__ import annotations

import gc
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal

Kind = Literal["w", "p", "t", "g", "m", "d"]  # voivodeship, powiat, town, rural gmina, mixed gmina, district

TABLE = Path(__file__).with_name("gazetteer.tsv")
REGIONS = Path(__file__).with_name("regions.tsv")
CITY = 61  # powiat numbers from here on are cities with the rights of a powiat
# Adjectives of cities that give no powiat its name, or share it with one; common knowledge.
CITY_ADJECTIVES = {
    "gdyński": "Gdynia", "sopocki": "Sopot", "gdański": "Gdańsk", "katowicki": "Katowice", "bytomski": "Bytom", "zabrzański": "Zabrze",
    "chorzowski": "Chorzów", "sosnowiecki": "Sosnowiec", "tyski": "Tychy", "jaworznicki": "Jaworzno", "mysłowicki": "Mysłowice",
    "rudzki": "Ruda Śląska", "jastrzębski": "Jastrzębie-Zdrój", "żorski": "Żory", "siemianowicki": "Siemianowice Śląskie",
    "dąbrowski": "Dąbrowa Górnicza", "warszawski": "Warszawa", "łódzki": "Łódź", "szczeciński": "Szczecin", "świnoujski": "Świnoujście",
    "jeleniogórski": "Jelenia Góra", "olsztyński": "Olsztyn",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A unit of the register; `seats` holds the codes of the powiats whose seat a town is."""

    code: str
    kind: Kind
    name: str
    locatives: tuple[str, ...] = ()
    genitives: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """The name as an institution's place: a voivodeship and a powiat with their kind."""
        return {"w": "województwo ", "p": "powiat "}.get(self.kind, "") + self.name


@dataclass(frozen=True, slots=True)
class Region:
    """A voivodeship: the seats of its marshal and its voivode, and the name of its regional centre where it is not the plain one."""

    code: str
    name: str
    seat: str
    voivode: str
    centre: str | None


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The places by nominative, locative and genitive in lower case, and by code; `longest` is the most words that a name has,
    `firsts` are the words with which the forms begin.
    """

    names: dict[str, list[Place]]
    locatives: dict[str, list[Place]]
    genitives: dict[str, list[Place]]
    codes: dict[str, Place]
    longest: int = 4
    firsts: set[str] = field(default_factory=set)


@cache
def gazetteer() -> Gazetteer:
    """Read the gazetteer at its first use (10 ms)."""
    found = Gazetteer({}, {}, {}, {})
    for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]:
        place = read(line)
        found.codes[place.code] = place
        enter(found.names, place, (place.name,))
        enter(found.locatives, place, place.locatives)
        enter(found.genitives, place, place.genitives)
    for index in (found.names, found.locatives, found.genitives):
        found.firsts.update(part for form in index for part in (form.partition(" ")[0], form.partition("-")[0]))
    gc.freeze()  # it lives as long as the process: a collector that walks it again and again costs a tenth of each page's time
    return found


def read(line: str) -> Place:
    """Read one line of the table."""
    code, kind, name, *rest = line.split("\t")
    locatives, genitives, seats = (tuple(filter(None, cell.split("|"))) for cell in [*rest, "", "", ""][:3])
    return Place(code, kind, name, locatives, genitives, seats)  # type: ignore[arg-type]


def enter(index: dict[str, list[Place]], place: Place, forms: tuple[str, ...]) -> None:
    """Enter a place under its forms."""
    for form in forms:
        index.setdefault(form.lower(), []).append(place)


@cache
def regions() -> dict[str, Region]:
    """Return the voivodeships by their names ("małopolskie")."""
    lines = [line.split("\t") for line in REGIONS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {name: Region(code, name, seat, voivode, None if centre == "-" else centre) for code, name, seat, voivode, centre in lines}


@cache
def region_of(code: str) -> Region:
    """Return the voivodeship of a place by the place's code."""
    return next(region for region in regions().values() if region.code == code[:2])


def town(name: str, region: str) -> Place | None:
    """Return the town of a name in a voivodeship, by the voivodeship's code."""
    return next((place for place in gazetteer().names.get(name.lower(), ()) if place.kind == "t" and place.code[:2] == region), None)


def by_adjective(lemma: str) -> list[Place]:
    """Return the towns that an adjective tells: the seats of powiats ("myszkowski") and cities ("gdyński")."""
    named = CITY_ADJECTIVES.get(lemma)
    if named:
        return [place for place in gazetteer().names[named.lower()] if place.kind == "t"]
    return list(seats_by_adjective().get(lemma, ()))


@cache
def seats_by_adjective() -> dict[str, list[Place]]:
    """Return the seats of the powiats by the powiats' adjectives."""
    found: dict[str, list[Place]] = {}
    for place in gazetteer().codes.values():
        for code in place.seats:
            found.setdefault(gazetteer().codes[code].name, []).append(place)
    return found


def is_city(place: Place) -> bool:
    """Say whether a place is a city that is a powiat by itself."""
    return place.kind in "td" and int(place.code[2:4]) >= CITY


def preposition(locative: str) -> str:
    """Return "w" or "we" as a locative wants it: we Wrocławiu, w Warszawie, we Lwówku."""
    head = locative[:2].lower()
    hard = head[:1] in "wf" and head[1:] not in "aąeęioóuy"
    return "we" if hard or head == "lw" else "w"
