"""Where an institution is, as its name tells: "w Miechowie", "Województwa Małopolskiego", "dla Powiatu Krakowskiego", "Gminy Zabierzów"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from pipeline import morphology
from pipeline.institutions.adjectives import agreeing, noun_cases
from pipeline.institutions.gazetteer import Place, gazetteer, preposition, regions
from pipeline.institutions.heads import trie
from pipeline.institutions.texts import Words
from pipeline.institutions.types import Type

How = Literal["town", "voivodeship", "powiat", "gmina"]

IN = ("w", "we")
AND = ("i", "oraz", "lub")
MOST_COORDINATED = 12  # places in one list
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
# What follows "w" with a capital and is no institution's seat: countries and lands.
COMMON = "nazwa_pospolita"  # the dictionary's label of a common noun
BRANCHED = {
    "zus",
    "krus",
    "nfz",
    "pfron",
    "arimr",
    "pip",
    "ohp",
    "nbp",
    "ipn",
    "gddkia",
    "nik",
    "imgw",
    "policja",
}  # with branches in towns
LANDS = frozenset(
    (
        "polsce",
        "europie",
        "małopolsce",
        "wielkopolsce",
        "niemczech",
        "ukrainie",
        "unii",
        "czechach",
        "francji",
        "rosji",
        "usa",
        "internecie",
        "ue",
    )
)


@dataclass(frozen=True, slots=True)
class Spot:
    """One place of a list, up to its last word: `written` as in the text with its preposition, `places` as the register has it, or the nominative `name`."""

    last: int
    written: str
    places: tuple[Place, ...] = ()
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Where:
    """A place told by a name: up to which word, in which way, and the spots, several where the name is coordinated."""

    last: int
    how: How
    spots: tuple[Spot, ...]


Reader = Callable[[Words, int, Type], Where | None]


def whereabouts(words: Words, last: int, kind: Type, is_acronym: bool) -> list[Where]:
    """Return the places told after a word, in reading order."""
    readers: list[Reader] = [of_voivodeship, of_powiat, of_gmina, in_area, in_town]
    if kind.grammar == "city":
        readers.insert(0, of_city)
    elif kind.scope in ("powiat", "gmina", "local", "region") and (is_acronym or kind.grammar == "closed"):
        readers.append(beside_acronym if is_acronym else beside_name)
    if kind.scope == "country" and kind.kind not in BRANCHED and kind.grammar == "closed":
        readers = []
    found: list[Where] = []
    while len(found) < 3 and is_near(words, last):
        where = next((where for reader in readers if (where := reader(words, last + 1, kind))), None)
        if where is None or any(where.how == told.how != "gmina" for told in found):
            break
        found.append(where)
        last = where.last
    return found


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
    """Read a place that follows in the genitive or as it is: "Krakowa", "Zabierzów"."""
    del kind
    last, places = longest(words, at, gazetteer().genitives)
    plain_last, plain = longest(words, at, gazetteer().names)
    if plain_last > last or not places:
        last, places = plain_last, plain
    kept = tuple(place for place in places if place.kind in "tgmd")
    return Where(last, "gmina", (Spot(last, words.cut(at, last), kept),)) if kept else None


def beside_name(words: Words, at: int, kind: Type) -> Where | None:
    """Read a town that stands as it is beside a name: "Powiatowy Urząd Pracy Kraków"."""
    del kind
    last, places = longest(words, at, gazetteer().names)
    towns = tuple(place for place in places if place.kind in "tgmd")
    if not towns or words.lower[at] in trie().following:
        return None
    return Where(last, "town", (Spot(last, words.cut(at, last), towns),))


def beside_acronym(words: Words, at: int, kind: Type) -> Where | None:
    """Read a town beside an acronym: "PCPR Miechów" is written "w Miechowie"."""
    where = beside_name(words, at, kind)
    locatives = where.spots[0].places[0].locatives if where else ()
    if where is None or not locatives:
        return where
    return replace(where, spots=(replace(where.spots[0], written=f"{preposition(locatives[0])} {locatives[0]}"),))


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


def is_near(words: Words, last: int) -> bool:
    """Say whether what follows a word may tell its place: after spaces, or after the quotation mark that closes a name."""
    gap = words.gap(last)
    return words.joined(last) or (gap[:1] in ("”", '"', "»", "“") and gap[1:] == " ")


def in_town(words: Words, at: int, kind: Type) -> Where | None:
    """Read "w Miechowie", and every place of "w Pabianicach, Łasku i Brzezinach"."""
    if words.lower[at] not in IN or not words.joined(at):
        return None
    lead, begin = words.lower[at], at + 1
    spots: list[Spot] = []
    while begin and len(spots) < MOST_COORDINATED:
        spot = known_town(words, begin) or unknown_town(words, begin, kind)
        if not spot:
            break
        spots.append(replace(spot, written=f"{lead} {spot.written}"))
        begin = next_of_list(words, spot.last)
        lead = words.lower[begin - 1] if begin and words.lower[begin - 1] in IN else lead
    return Where(spots[-1].last, "town", tuple(spots)) if spots else None


def next_of_list(words: Words, last: int) -> int:
    """Return where the next place of a list may begin, after a comma or "i" and perhaps another "w"; 0 where the list ends."""
    at = last + 1
    if words.joined(last) and words.lower[at] in AND:
        at += 1
    elif words.gap(last).strip() != ",":
        return 0
    at += at < len(words) and words.lower[at] in IN
    return at if at < len(words) else 0


def known_town(words: Words, at: int) -> Spot | None:
    """Read a town or gmina of the register in the locative, as many words of it as there are."""
    last, places = longest(words, at, gazetteer().locatives)
    kept = tuple(place for place in places if place.kind in "tgmd")
    return Spot(last, words.cut(at, last), kept) if kept else None


def longest(words: Words, at: int, index: dict[str, list[Place]]) -> tuple[int, tuple[Place, ...]]:
    """Return the places whose form begins at a word, and its last word; the longest form wins, and it begins with a capital.

    A quarter written after its town stands for the town: "Warszawa-Śródmieście".
    """
    if at >= len(words) or not words.capital(at):
        return at, ()
    last, best, joined = at, (), words.lower[at]
    for end in range(at, min(at + gazetteer().longest, len(words))):
        joined = joined if end == at else f"{joined} {words.lower[end]}"
        known = index.get(joined) or (index.get(joined.partition("-")[0]) if end == at else None)
        if known:
            last, best = end, tuple(known)
        if not words.joined(end):
            break
    return last, best


def unknown_town(words: Words, at: int, kind: Type) -> Spot | None:
    """Read a place that the register lacks, a village or an invented one; its nominative only where morphology knows it."""
    if at >= len(words):
        return None
    word, low = words.written[at], words.lower[at]
    if not words.capital(at) or low in LANDS or low in trie().following or word.isupper():
        return None
    if kind.grammar != "closed" and is_common(word):
        return None
    if words.joined(at) and words.lower[at + 1] in trie().following and agreeing(word, "sg", "m3") | agreeing(word, "sg", "f"):
        return None
    last = at
    while last - at < 2 and words.joined(last) and last + 1 < len(words) and words.capital(last + 1) and is_second(words, at, last + 1):
        last += 1
    return Spot(last, words.cut(at, last), (), place_name(word) if last == at else None)


def is_second(words: Words, at: int, second: int) -> bool:
    """Say whether a word is the second one of a place's name: an adjective beside a noun, or a noun beside an adjective."""
    word = words.written[second]
    if words.lower[second] in trie().following:
        return False
    return any("loc" in agreeing(word, "sg", gender) for gender in ("m3", "f", "n")) or "loc" in agreeing(word, "pl", "f")


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Say whether a word in the locative is a common noun, and no place's name: "w Diabetologii"."""
    readings = [r for r in morphology.analyses(word) if r.has("loc")]
    return any(COMMON in r.labels for r in readings) and not any("geograficzn" in label for r in readings for label in r.labels)


@lru_cache(maxsize=4096)
def place_name(word: str) -> str | None:
    """Return the nominative of a place's name that stands in the locative, where the dictionary knows one and only one."""
    lemmas = {r.lemma for r in morphology.analyses(word) if r.has("loc") and any("geograficzn" in label for label in r.labels)}
    return lemmas.pop() if len(lemmas) == 1 and noun_cases(word) else None
