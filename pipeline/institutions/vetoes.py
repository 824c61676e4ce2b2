"""Which units of the register a town's name may mean at all: what such an institution never has, and what the site's voivodeship forbids.

A name told in short ("Ostrów" for Ostrów Wielkopolski) is another unit's full name elsewhere, and villages bear the names of towns and
of Warsaw's districts. A wrong code is worse than none: what stays open gets no code.
"""

from __future__ import annotations

from functools import cache

from pipeline.institutions.gazetteer import Place, gazetteer, is_city
from pipeline.institutions.spots import How, Spot
from pipeline.institutions.types import Type

WARSAW = "1465"
MAZOVIA = "14"
# What sits where the powiat sits; counselling centres, being many, do not.
ELSEWHERE = ("poradnia",)
# What sits in a town, not always in a powiat's seat: courts have theirs in Trzcianka and Szubin too.
IN_TOWNS = ("sad", "prokuratura", "urzad_skarbowy", "mops", "mopr", "urzad_miasta", "rada_miasta", "straz_miejska", "policja_kmp")
# What a district of Warsaw has and a village has not.
OF_DISTRICTS = ("ops", "cus", "urzad_dzielnicy", "policja_krp", "sad", "prokuratura", "urzad_skarbowy")


def possible(kind: Type, how: How, spot: Spot, home: str | None) -> list[Place]:
    """Return the units that a spot may mean to an institution of a kind, in a text of a voivodeship; none where it stays open."""
    fits = [place for place in spot.places if can_hold(kind, how, spot, place, home)]
    near = [place for place in fits if place.code[:2] == home]
    if near or home is None:
        return near or fits
    starting = [place for place in begun(told_name(spot)) if place.code[:2] == home]
    if starting or any(place.code[:2] == home and place.code[:4] != WARSAW for place in spot.places):
        seats = [place for place in starting if is_seat(place)]
        return seats if sits_in_seat(kind) or kind.kind in IN_TOWNS else []
    return [place for place in fits if is_well_known(place, how, spot)]


def can_hold(kind: Type, how: How, spot: Spot, place: Place, home: str | None) -> bool:
    """Say whether a unit can have an institution: a powiat's body is in its seat, a district's in Warsaw."""
    if sits_in_seat(kind) and how == "town":
        return is_seat(place)
    if place.kind == "d" and place.code.startswith(WARSAW):
        return "dzielnic" in spot.written.lower() or (home == MAZOVIA and kind.kind in OF_DISTRICTS) or kind.kind == "urzad_dzielnicy"
    return place.kind in "tmd" if kind.kind in IN_TOWNS and how == "town" else True


def sits_in_seat(kind: Type) -> bool:
    """Say whether an institution is a powiat's own."""
    return kind.scope == "powiat" and kind.kind not in ELSEWHERE


def is_seat(place: Place) -> bool:
    """Say whether a town is the seat of a powiat, or a powiat by itself."""
    return bool(place.seats) or is_city(place)


def is_well_known(place: Place, how: How, spot: Spot) -> bool:
    """Say whether a place is meant far from its voivodeship too: a city, the seat of a powiat or a gmina told as such without namesakes."""
    if is_city(place):
        return True
    alone = all(same.code[:4] == place.code[:4] for same in (*spot.places, *begun(told_name(spot))))
    return alone and (bool(place.seats) or how == "gmina")


def told_name(spot: Spot) -> str:
    """Return the place of a spot in lower case as it is written, without what stands before it."""
    words = spot.written.split()
    first = next((at for at, word in enumerate(words) if word[:1].isupper() and word.lower() not in LEADING), 0)
    return " ".join(words[first:]).lower()


LEADING = frozenset(("w", "we", "gmina", "gminy", "gminie", "miasto", "miasta", "dzielnicy", "dla", "i"))


def begun(form: str) -> list[Place]:
    """Return the towns and gminas whose longer name begins with a form: Ostrów Wielkopolski with "ostrowie"."""
    return starts().get(form, [])


@cache
def starts() -> dict[str, list[Place]]:
    """Return the units with names of several parts by the beginnings of their forms, cut at a space or a hyphen."""
    found: dict[str, dict[str, Place]] = {}
    for place in gazetteer().codes.values():
        for form in (place.name, *place.locatives, *place.genitives) if place.kind in "tgm" else ():
            low = form.lower()
            for cut in (at for at, letter in enumerate(low) if letter in " -"):
                found.setdefault(low[:cut], {})[place.code] = place
    return {form: list(places.values()) for form, places in found.items()}
