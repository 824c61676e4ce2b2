"""The name of an institution as on a letterhead: the nominative of what inflects, the rest as written, the seat where it is understood."""

from __future__ import annotations

from pipeline.institutions.adjectives import noun_cases
from pipeline.institutions.agreement import place_adjective
from pipeline.institutions.candidates import SMALL, Candidate, closed
from pipeline.institutions.gazetteer import Place, Region, by_adjective, gazetteer, preposition, regions, seats_by_adjective
from pipeline.institutions.heads import acronyms, noun_of, plural
from pipeline.institutions.initials import meant, regions_of
from pipeline.institutions.settling import Home, Seat, of_area, town_seat
from pipeline.institutions.spots import How, Spot
from pipeline.institutions.texts import ROMAN, Words
from pipeline.institutions.types import Type, types

OF_POWIATS = ("powiat", "gmina")  # scopes of what is never a voivodeship's
SELF_GOVERNED = ("rops", "wup", "wfosigw")  # regional institutions that sit with the marshal, others with the voivode


def plain(kind: Type) -> str:
    """Return the name of a class: the type's, in lower case."""
    kind = next(first for first in types() if first.kind == kind.kind) if noun_of(kind).number == "pl" else kind
    return kind.shown if kind.shown.isupper() else kind.shown.lower()


def full(words: Words, candidate: Candidate, told: list[tuple[How, Spot]], home: Home) -> str:
    """Return the name with its own words and the place that it tells, one of them where it tells a list."""
    span = candidate.span
    own = words.text[words.ends[span.bent] : closed(words, span.first, span.named)] if span.named > span.bent else ""
    rest = words.text[words.ends[candidate.wheres[-1].last] : candidate.end] if candidate.wheres else ""
    shouts = candidate.acronym is None and words.written[span.head_first].isupper()
    own, rest = (" ".join(calm(word) if shouts else word for word in part.split()) for part in (own, rest))
    own = spelled_out(own, home) if candidate.type.scope == "body" else own
    parts = [candidate.name, own, *(written(how, spot) for how, spot in told), rest]
    return " ".join(part for part in parts if part).replace(" ,", ",")


def spelled_out(own: str, home: Home) -> str:
    """Spell out the acronyms in the name of a body: "Dyrektorów PCPR WM" are those of the powiat centres of the voivodeship."""
    region = home.region or home.told
    short = "W" + "".join(part[0].upper() for part in region.name.split("-")) if region else ""
    found: list[str] = []
    for word in own.split():
        many = acronyms().get(word) if found and is_many(found[-1]) else None
        if region and word == short:
            found.append(f"Województwa {capitals(region.name)}go")
        else:
            found.append(of_many(many[0].type) if many else word)
    return " ".join(found)


def is_many(word: str) -> bool:
    """Say whether a word is a genitive plural: the directors of many centres."""
    return any(cell.startswith("pl:") and cell.endswith(":gen") for cell in noun_cases(word))


def of_many(kind: Type) -> str:
    """Return a type's name as many of them stand in the genitive; one that is the only one in the country stands for itself."""
    if kind.scope == "country":
        return kind.acronyms[0]
    return plural(kind, "gen")


def written(how: How, spot: Spot) -> str:
    """Return a place as it is written in a name: areas with capitals, towns as they stand."""
    if how != "town" and not spot.written.isupper():
        return " ".join(word if word in (*SMALL, "m.st.", "m.", "st.") else capitals(word) for word in spot.written.split())
    return " ".join(calm(word) for word in spot.written.split())


def calm(word: str) -> str:
    """Return a word that shouts in capitals as a letterhead has it; Roman numbers stay."""
    if len(word) < 2 or not word.isupper() or ROMAN.fullmatch(word):
        return word.lower() if word.lower() in SMALL else word
    return word.lower() if word.lower().strip(".") in SMALL else capitals(word.lower())


def capitals(word: str) -> str:
    """Return a word with a capital at its beginning and after each hyphen."""
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def completed(candidate: Candidate, name: str, home: Home) -> tuple[str, Seat]:
    """Complete a name without a place: by the adjective before it, or by the voivodeship of the site."""
    kind = candidate.type
    if possible := regions_of(candidate):
        return by_initials(kind, name, *meant(possible, home))
    adjectives = [adjective for word in (*candidate.left, *candidate.right, *kind.name.split()) if (adjective := place_adjective(word))]
    region = next((regions()[f"{adjective}e"] for adjective in adjectives if f"{adjective}e" in regions()), None)
    if kind.kind == "urzad_wojewodzki":
        return voivodes_office(name, region or home.region, bool(region), home)
    if adjectives:
        return by_place_adjective(candidate, name, adjectives[0], region, home)
    if kind.scope == "area" and not candidate.own:
        return of_voivodeship(name, home)
    if kind.scope == "region" and not candidate.own and (home.region or home.told) and not (home.name and not home.region):
        return in_seat(kind, name, home.region or home.told)
    if (kind.scope == "region" or kind.kind == "gremium") and (home.name or home.told):
        area = of_area(home.name or (home.told.name if home.told else ""))
        return name, Seat(area.place, area.teryt, "region" if home.name else "text")
    return name, Seat()


def by_initials(kind: Type, name: str, region: Region | None, evidence: str | None) -> tuple[str, Seat]:
    """Complete the name of an office whose acronym has the initials of a voivodeship, where one is meant."""
    if region is None:
        return name, Seat()
    known = Home(region.name, region)
    if kind.kind == "urzad_wojewodzki":
        name, seat = voivodes_office(name, region, named=False, home=known)
    elif kind.scope == "area":
        name, seat = of_voivodeship(name, known)
    else:
        name, seat = in_seat(kind, name, region)
    return name, Seat(seat.place, seat.teryt, evidence)


def voivodes_office(name: str, region: Region | None, named: bool, home: Home) -> tuple[str, Seat]:
    """Complete "Urząd Wojewódzki": its adjective and its seat."""
    if region is None:
        return (name, of_area(home.name)) if home.name else (name, Seat())
    adjective = capitals(region.name.removesuffix("e"))
    place = gazetteer().names[region.voivode.lower()][0].locatives[0]
    head = name if named else f"{adjective} {name}"
    seat = of_area(region.name)
    return f"{head} {preposition(place)} {place}", Seat(seat.place, seat.teryt, "adjective" if named else "region")


def of_voivodeship(name: str, home: Home) -> tuple[str, Seat]:
    """Complete the name of an office of the whole voivodeship: "Zarząd Województwa" Małopolskiego."""
    area = home.name or (home.told.name if home.told else None)
    if not area:
        return name, Seat()
    head = name if name.endswith("Województwa") else f"{name} Województwa"
    seat = of_area(area)
    return f"{head} {capitals(area)}go", Seat(seat.place, seat.teryt, "region" if home.name else "text")


def in_seat(kind: Type, name: str, region: Region | None) -> tuple[str, Seat]:
    """Complete the name of a regional institution: in the seat of the marshal or of the voivode."""
    if region is None:
        return name, Seat()
    seat = region.seat if kind.kind in SELF_GOVERNED else region.voivode
    head = (region.centre or "Regionalny Ośrodek Polityki Społecznej") if kind.kind == "rops" else name
    place = gazetteer().names[seat.lower()][0].locatives[0]
    return f"{head} {preposition(place)} {place}", town_seat(seat, region.code)


def by_place_adjective(candidate: Candidate, name: str, adjective: str, region: Region | None, home: Home) -> tuple[str, Seat]:
    """Link a name by the adjective of a town or a voivodeship; one that is no letterhead ("poznańska prokuratura") gets its town."""
    if candidate.type.scope in OF_POWIATS:
        return by_powiats_adjective(candidate, name, adjective, home)
    towns = by_adjective(adjective)
    if region and (candidate.type.scope in ("region", "area") or len(towns) != 1):
        seat = town_seat(region.seat, region.code) if candidate.type.kind in SELF_GOVERNED else of_area(region.name)
        return name, Seat(seat.place, seat.teryt, "adjective")
    return in_its_town(candidate, name, towns[0]) if len(towns) == 1 else (name, Seat())


def by_powiats_adjective(candidate: Candidate, name: str, adjective: str, home: Home) -> tuple[str, Seat]:
    """Link the body of a powiat or a gmina by an adjective; several powiats may bear it, "opolski", and it is no voivodeship's."""
    towns = seats_by_adjective().get(adjective, []) if candidate.type.scope == "powiat" else []
    towns = list({town.code: town for town in (*towns, *by_adjective(adjective))}.values())
    towns = [town for town in towns if town.code[:2] == home.code] or towns
    if len(towns) == 1:
        return in_its_town(candidate, name, towns[0])
    return name, Seat(f"powiat {adjective}" if towns and candidate.type.scope == "powiat" else None)


def in_its_town(candidate: Candidate, name: str, town: Place) -> tuple[str, Seat]:
    """Return a name with the seat that its adjective tells; one that is no letterhead ("sanocki PCPR") gets its town."""
    seat = Seat(town.name, town.code, "adjective")
    if candidate.capital and not candidate.acronym:
        return name, seat
    place = town.locatives[0]
    return f"{candidate.type.shown} {preposition(place)} {place}", seat
