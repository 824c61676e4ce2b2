"""Which unit of the register a place told in a text is: by the voivodeship, by what such an institution has for its seat, or left open."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipeline.institutions import vetoes
from pipeline.institutions.gazetteer import Place, Region, gazetteer, is_city, region_of, regions
from pipeline.institutions.spots import How, Spot, Where
from pipeline.institutions.types import Type

RURAL = ("gops", "urzad_gminy", "rada_gminy")  # kinds that a rural or a mixed gmina has, though they may sit in a town of the same name
AREA = "województwo "
EXACTEST: tuple[How, ...] = ("town", "gmina", "powiat", "voivodeship")
AREA_DIGITS = {"w": 2, "p": 4, "t": 4, "g": 6, "m": 6, "d": 4}  # of the codes of what lies in a unit; quarters share the powiat's


@dataclass(frozen=True, slots=True)
class Seat:
    """Where an institution is: the place's name and code, either may be unknown, and the evidence, None where it stays open."""

    place: str | None = None
    teryt: str | None = None
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """The voivodeship of a text: as the site gives it (`name`, an invented one has no `region`), or the only one that the text tells."""

    name: str | None = None
    region: Region | None = None
    told: Region | None = None

    @property
    def code(self) -> str | None:
        """The code of the voivodeship by which ambiguous places are settled."""
        known = self.region or (None if self.name else self.told)
        return known.code if known else None


def home_of(region: str | None, wheres: list[Where]) -> Home:
    """Return the voivodeship that a text belongs to, by its site and by the voivodeships that names in it tell."""
    name = (region or "").strip().lower().removeprefix(AREA).strip() or None
    told = {place.code[:2] for where in wheres if where.how == "voivodeship" for spot in where.spots for place in spot.places}
    return Home(name, regions().get(name or ""), region_of(told.pop()) if len(told) == 1 else None)


def seat(kind: Type, told: list[tuple[How, Spot]], home: Home) -> Seat:
    """Return the seat by the most exact place that a name tells."""
    if kind.scope == "area":
        return area(told, home)
    for wanted in EXACTEST:
        spot = next((spot for how, spot in told if how == wanted), None)
        if spot:
            return settle(kind, wanted, within(spot, told), region_told(spot, told) or home.code)
    return Seat()


def region_told(spot: Spot, told: list[tuple[How, Spot]]) -> str | None:
    """Return the code of the only voivodeship in which the other places told beside a spot lie."""
    codes = {place.code[:2] for _, other in told if other is not spot for place in other.places}
    return codes.pop() if len(codes) == 1 else None


def within(spot: Spot, told: list[tuple[How, Spot]]) -> Spot:
    """Return a spot with those of its units only that lie in the areas told beside it: "w Olszance w powiecie brzeskim"."""
    for _, other in told:
        areas = tuple(place.code[: AREA_DIGITS[place.kind]] for place in other.places if other is not spot)
        kept = tuple(place for place in spot.places if place.code.startswith(areas))
        spot = replace(spot, places=kept or spot.places) if areas else spot
    return spot


def area(told: list[tuple[How, Spot]], home: Home) -> Seat:
    """Return the voivodeship of an institution that stands for all of it: the one told, or that of the town it sits in."""
    for how, spot in told:
        if how == "voivodeship":
            return Seat(spot.places[0].shown if spot.places else spot.name, spot.places[0].code if spot.places else None, "voivodeship")
    for _, spot in told:
        towns = [place for place in spot.places if place.kind == "t"]
        codes = {place.code[:2] for place in [town for town in towns if is_capital(town)] or towns}
        codes = codes & {home.code} if home.code in codes else codes
        if len(codes) == 1:
            code = codes.pop()
            return Seat(AREA + region_of(code).name, code, "town")
    return Seat()


def is_capital(place: Place) -> bool:
    """Say whether a town is the seat of its voivodeship's marshal or voivode."""
    region = region_of(place.code)
    return place.name in (region.seat, region.voivode)


def settle(kind: Type, how: How, spot: Spot, home: str | None) -> Seat:
    """Return the one unit that a spot can mean; of several, the name only, without a code and without evidence."""
    places = list(spot.places)
    kept = vetoes.possible(kind, how, spot, home) if how in ("town", "gmina") else places
    kept = preferred(kind, how, kept, home)
    if len(kept) == 1:
        return Seat(kept[0].shown, kept[0].code, how)
    return Seat(places[0].shown, None, None) if places else Seat(spot.name, None, None)


def preferred(kind: Type, how: How, places: list[Place], code: str | None) -> list[Place]:
    """Narrow places down: the voivodeship's first, then seats of powiats or rural gminas as the type wants, then towns."""
    rural = kind.kind in RURAL or (how == "gmina" and kind.kind != "urzad_miasta" and any(p.kind == "m" for p in places))
    tests = (
        lambda place: place.code[:2] == code,
        lambda place: kind.scope == "powiat" and bool(place.seats or is_city(place)),
        lambda place: rural and place.kind in "gm",
        lambda place: place.kind == "t",
        lambda place: kind.scope in ("region", "country") and bool(is_city(place)),
        lambda place: bool(place.seats) and kind.scope == "local",
    )
    for test in tests:
        kept = [place for place in places if test(place)]
        places = kept or places
    return places


def of_area(name: str) -> Seat:
    """Return a voivodeship as a seat, by its name; an invented one has no code."""
    known = regions().get(name)
    return Seat(AREA + name, known.code if known else None, "region")


def town_seat(name: str, code: str) -> Seat:
    """Return the seat of a regional institution: the town of a name in a voivodeship."""
    places = [place for place in gazetteer().names[name.lower()] if place.kind == "t" and place.code[:2] == code]
    return Seat(name, places[0].code if places else None, "region")
