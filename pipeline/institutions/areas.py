"""Voivodeships, powiats and gminas that a name tells: "Województwa Małopolskiego", "dla Powiatu Krakowskiego", "Gminy Zabierzów"."""

from __future__ import annotations

from dataclasses import replace

from pipeline.institutions.gazetteer import gazetteer, regions
from pipeline.institutions.spots import How, Spot, Where, longest
from pipeline.institutions.texts import Words
from pipeline.institutions.towns import IN, SETTLED
from pipeline.institutions.types import Type

OF_VOIVODESHIP = ("województwa", "woj")
OF_POWIAT = ("powiatu", "pow")
AREAS: dict[str, tuple[How, str]] = {"województwie": ("voivodeship", "w"), "powiecie": ("powiat", "p"), "gminie": ("gmina", "g")}
# Words before the name of a gmina, longest first.
OF_GMINA = (
    ("miasta", "i", "gminy"),
    ("gminy", "i", "miasta"),
    ("miasta", "stołecznego"),
    ("m", "st"),
    ("gminy",),
    ("miasta",),
    ("dzielnicy",),
)


def of_voivodeship(words: Words, at: int, kind: Type) -> Where | None:
    """Read "Województwa Małopolskiego"; the adjective alone after a name that ends with "Województwa"."""
    named = words.lower[at] in OF_VOIVODESHIP and words.joined(at)
    if not named and not (kind.name.endswith("Województwa") or kind.kind == "sejmik"):
        return None
    at = at + named
    low = words.lower[at]
    if not low.endswith("ego") or not (low[:-2] in regions() or (words.capital(at) and named) or kind.name.endswith("Województwa")):
        return None
    name = low[:-2]
    places = tuple(place for place in gazetteer().names.get(name, ()) if place.kind == "w")
    return Where(at, "voivodeship", (Spot(at, words.cut(at - named, at), places, None if places else f"województwo {name}"),))


def of_powiat(words: Words, at: int, kind: Type) -> Where | None:
    """Read "dla Powiatu Krakowskiego", "powiatu myszkowskiego"; the adjective alone after a name that ends with "Powiatu"."""
    first = at
    at += words.lower[at] == "dla" and words.joined(at)
    if words.lower[at] in OF_POWIAT and words.joined(at):
        at += 1
    elif not kind.name.endswith("Powiatu"):
        return None
    for last in (at + 1, at):
        pair = [words.lower[i] for i in range(at, last + 1) if i < len(words)]
        if not all(word.endswith("ego") for word in pair) or (last > at and not words.joined(at)):
            continue
        name = " ".join(word[:-3] for word in pair)
        name = name if len(pair) == 1 else f"{pair[0][:-3]} {pair[1][:-3]}"
        places = tuple(place for place in gazetteer().names.get(name, ()) if place.kind == "p")
        if places or last == at:
            return Where(last, "powiat", (Spot(last, words.cut(first, last), places, None if places else f"powiat {name}"),))
    return None


def of_gmina(words: Words, at: int, kind: Type) -> Where | None:
    """Read "Gminy Zabierzów", "Miasta i Gminy Szamotuły", "m.st. Warszawy", "Dzielnicy Mokotów"; of a court "dla Łodzi-Widzewa"."""
    first = at
    at += words.lower[at] == "dla" and words.joined(at)
    if at > first and (where := of_city(words, at, kind)) and kind.scope == "local":
        return Where(where.last, "town", (replace(where.spots[0], written=words.cut(first, where.last)),))
    for lead in OF_GMINA:
        end = at + len(lead)
        if tuple(words.lower[at:end]) == lead and all(words.joined(i) for i in range(at, end)):
            where = of_city(words, end, kind)
            return where and Where(
                where.last, "gmina", (Spot(where.last, words.cut(first, where.last), where.spots[0].places, where.spots[0].name),)
            )
    return None


def of_city(words: Words, at: int, kind: Type) -> Where | None:
    """Read a place that follows in the genitive or as it is: "Krakowa", "Zabierzów".

    What may be either ("Gminy Zielonki": Zielonki or Zielonka) keeps both readings: the voivodeship settles it, or nothing does.
    """
    del kind
    last, places = longest(words, at, gazetteer().genitives)
    plain_last, plain = longest(words, at, gazetteer().names)
    if plain_last > last or not places:
        last, places = plain_last, plain
    elif plain_last == last:
        places = (*places, *(place for place in plain if place not in places))
    kept = tuple(place for place in places if place.kind in SETTLED)
    return Where(last, "gmina", (Spot(last, words.cut(at, last), kept),)) if kept else None


def in_area(words: Words, at: int, kind: Type) -> Where | None:
    """Read "w województwie małopolskim", "w powiecie miechowskim", "w gminie Zabierzów"."""
    if words.lower[at] not in IN or not words.joined(at) or words.lower[at + 1] not in AREAS or not words.joined(at + 1):
        return None
    if words.lower[at + 1] == "gminie":
        where = of_city(words, at + 2, kind)
        return where and Where(where.last, "gmina", (replace(where.spots[0], written=words.cut(at, where.last)),))
    low = words.lower[at + 2]
    how, letter = AREAS[words.lower[at + 1]]
    name = low[:-1] if letter == "p" else low.removesuffix("m").removesuffix("y") + "e"
    places = tuple(place for place in gazetteer().names.get(name, ()) if place.kind == letter)
    return Where(at + 2, how, (Spot(at + 2, words.cut(at, at + 2), places),)) if places else None
