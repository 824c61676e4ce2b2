"""Voivodeships, powiats and gminas that a name tells: "Województwa Małopolskiego", "dla Powiatu Krakowskiego", "Gminy Zabierzów"."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.institutions.gazetteer import gazetteer, regions
from pipeline.institutions.longer import longer
from pipeline.institutions.spots import How, Spot, Where, longest
from pipeline.institutions.texts import Words
from pipeline.institutions.towns import IN, MOST_COORDINATED, SETTLED, next_of_list, opens_list
from pipeline.institutions.types import Type

# The words before the name of an area, in the singular and in the plural; a plural opens a list of them.
OF_VOIVODESHIP = {"województwa": "województwa", "woj": "województwa", "województw": "województwa"}
OF_POWIAT = {"powiatu": "powiatu", "pow": "powiatu", "powiatów": "powiatu"}
IN_AREA: dict[str, tuple[How, str]] = {
    "województwie": ("voivodeship", "województwie"),
    "powiecie": ("powiat", "powiecie"),
    "gminie": ("gmina", "gminie"),
    "województwach": ("voivodeship", "województwie"),
    "powiatach": ("powiat", "powiecie"),
    "gminach": ("gmina", "gminie"),
    "woj": ("voivodeship", "województwie"),
    "pow": ("powiat", "powiecie"),
    "gm": ("gmina", "gminie"),
}
BRACKETS = re.compile(r"[ \u00a0]?\([^()\n]{4,80}\)")
BRACKETED = re.compile(r"\b(pow\.|powiat|woj\.|województwo) ?([a-ząćęłńóśźż-]+)")
# Words before the name of a gmina, longest first.
OF_GMINA = (
    ("miasta", "i", "gminy"),
    ("gminy", "i", "miasta"),
    ("miasta", "stołecznego"),
    ("m", "st"),
    ("gminy",),
    ("miasta",),
    ("dzielnicy",),
    ("gm",),
    ("gmin",),
    ("miast",),
    ("dzielnic",),
)
OPENING_GMINA = {lead[0] for lead in OF_GMINA}
ONE = {"gm": "gminy", "gmin": "gminy", "miast": "miasta", "dzielnic": "dzielnicy"}
PLURALS = {"województw", "województwach", "powiatów", "powiatach", "gminach", "gmin", "miast", "dzielnic"}
# All the words before names of areas; what is none of them is the name.
LEADS = {"w", "dla", *OF_VOIVODESHIP.values(), *OF_POWIAT.values(), *(lead for _, lead in IN_AREA.values()), *ONE.values()}


def of_voivodeship(words: Words, at: int, kind: Type) -> Where | None:
    """Read "Województwa Małopolskiego", "województw śląskiego i opolskiego"; the adjective alone after a name that ends so."""
    lead = OF_VOIVODESHIP.get(words.lower[at], "") if words.joined(at) else ""
    ends_so = kind.name.endswith("Województwa")
    if not lead and not ends_so and kind.kind != "sejmik":
        return None
    begin = at + bool(lead)
    spot = voivodeship(words, begin, lead, is_sure=ends_so or (bool(lead) and words.capital(begin)))
    return Where(spot.last, "voivodeship", (spot,)) if spot else None


def voivodeship(words: Words, at: int, lead: str, is_sure: bool = False) -> Spot | None:
    """Read "małopolskiego"; an adjective that no voivodeship of the register has only where it is `is_sure` to tell one."""
    low = words.lower[at] if at < len(words) else ""
    name = low[:-2]
    if not low.endswith("ego") or not (name in regions() or is_sure):
        return None
    places = tuple(place for place in gazetteer().names.get(name, ()) if place.kind == "w")
    return Spot(at, f"{lead} {words.written[at]}".strip(), places, None if places else f"województwo {name}")


def of_powiat(words: Words, at: int, kind: Type) -> Where | None:
    """Read "dla Powiatu Krakowskiego", "powiatów mieleckiego i sanockiego"; the adjective alone after a name that ends with "Powiatu"."""
    for_it = words.lower[at] == "dla" and words.joined(at)
    at += for_it
    lead = OF_POWIAT.get(words.lower[at], "") if words.joined(at) else ""
    if not lead and not kind.name.endswith("Powiatu"):
        return None
    spot = powiat(words, at + bool(lead), f"dla {lead}" if for_it else lead, is_sure=True)
    return Where(spot.last, "powiat", (spot,)) if spot else None


def powiat(words: Words, at: int, lead: str, ending: str = "ego", is_sure: bool = False) -> Spot | None:
    """Read the adjectives of a powiat, "warszawskiego zachodniego"; unknown ones only where a powiat `is_sure` to follow."""
    for last in (at + 1, at):
        words_of = [words.lower[i] for i in range(at, last + 1) if i < len(words)]
        if len(words_of) <= last - at or not all(word.endswith(ending) for word in words_of) or (last > at and not words.joined(at)):
            continue
        name = " ".join(word.removesuffix(ending) for word in words_of)
        places = tuple(place for place in gazetteer().names.get(name, ()) if place.kind == "p")
        if places or (last == at and is_sure):
            return Spot(last, f"{lead} {words.cut(at, last)}".strip(), places, None if places else f"powiat {name}")
    return None


def of_gmina(words: Words, at: int, kind: Type) -> Where | None:
    """Read "Gminy Zabierzów", "Miasta i Gminy Szamotuły", "m.st. Warszawy", "Dzielnicy Mokotów"; of a court "dla Łodzi-Widzewa"."""
    first = at
    at += words.lower[at] == "dla" and words.joined(at)
    if at > first and (where := of_city(words, at, kind)) and kind.scope == "local":
        return Where(where.last, "town", (replace(where.spots[0], written=words.cut(first, where.last)),))
    for lead in OF_GMINA if words.lower[at] in OPENING_GMINA else ():
        end = at + len(lead)
        if tuple(words.lower[at:end]) == lead and all(words.joined(i) for i in range(at, end)):
            where = of_city(words, end, kind)
            return where and Where(where.last, "gmina", (told_gmina(words, first, where.spots[0], lead),))
    return None


def told_gmina(words: Words, first: int, spot: Spot, lead: tuple[str, ...]) -> Spot:
    """Return the place after a lead as it is written with it; a plural lead as that of one."""
    if lead[0] in ONE:
        return replace(spot, written=f"{ONE[lead[0]]} {spot.written}")
    return replace(spot, written=words.cut(first, spot.last))


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
    more = longer(words, at, last, kept[0], ("gen", "nom")) if kept else None
    if more:
        return Where(more.last, "gmina", (Spot(more.last, words.cut(at, more.last), (), more.name),))
    return Where(last, "gmina", (Spot(last, words.cut(at, last), kept),)) if kept else None


def in_area(words: Words, at: int, kind: Type) -> Where | None:
    """Read "w województwie małopolskim", "w powiatach mieleckim i sanockim", "w gminie Zabierzów"."""
    if words.lower[at] not in IN or not words.joined(at) or words.lower[at + 1] not in IN_AREA or not opens_list(words, at + 1):
        return None
    how, lead = IN_AREA[words.lower[at + 1]]
    spot = area(words, at + 2, how, f"w {lead}", kind)
    return Where(spot.last, how, (spot,)) if spot else None


def area(words: Words, at: int, how: How, lead: str, kind: Type) -> Spot | None:
    """Read the name of an area in the locative, after "w powiecie" and the like."""
    if how == "gmina":
        where = of_city(words, at, kind)
        return replace(where.spots[0], written=f"{lead} {where.spots[0].written}") if where else None
    if how == "powiat":
        return powiat(words, at, lead, ending="m")
    low = words.lower[at]
    places = tuple(place for place in gazetteer().names.get(low.removesuffix("m").removesuffix("y") + "e", ()) if place.kind == "w")
    return Spot(at, f"{lead} {words.written[at]}", places) if places else None


def in_brackets(words: Words, last: int) -> tuple[Where, ...]:
    """Read the area that stands in brackets after a name: "w Olszance (pow. brzeski, woj. opolskie)"; it belongs to no name."""
    match = BRACKETS.match(words.text, words.ends[last])
    found = []
    for lead, name in BRACKETED.findall(match[0]) if match else ():
        how: How = "powiat" if lead.startswith("pow") else "voivodeship"
        letter = "p" if how == "powiat" else "w"
        places = tuple(place for place in gazetteer().names.get(name, ()) if place.kind == letter)
        found += [Where(last, how, (Spot(last, "", places),))] if places else []
    return tuple(found)


def listed(words: Words, where: Where, kind: Type) -> Where:
    """Go on with a list of areas or towns: "powiatów mieleckiego, sanockiego i leskiego", "Miast Lublina i Chełma"."""
    spots = [where.spots[0]]
    lead = " ".join(word for word in spots[0].written.split(" ") if word.lower() in LEADS)
    while len(spots) < MOST_COORDINATED:
        at = next_of_list(words, spots[-1].last)
        spot = another(words, at, where.how, lead, kind) if at else None
        if spot is None:
            break
        spots.append(spot)
    return Where(spots[-1].last, where.how, tuple(spots))


def another(words: Words, at: int, how: How, lead: str, kind: Type) -> Spot | None:
    """Read the next place of a list, in the case of those before it."""
    if lead.startswith("w "):
        return area(words, at, how, lead, kind)
    if how == "powiat":
        return powiat(words, at, lead)
    if how == "voivodeship":
        return voivodeship(words, at, lead)
    where = of_city(words, at, kind)
    return replace(where.spots[0], written=f"{lead} {where.spots[0].written}".strip()) if where else None
