"""Towns and villages that a name tells: "w Miechowie", "w Pabianicach i Brzezinach", "PCPR Miechów"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from pipeline import morphology
from pipeline.institutions.adjectives import agreeing, noun_cases
from pipeline.institutions.gazetteer import gazetteer, preposition
from pipeline.institutions.heads import spelled, trie
from pipeline.institutions.longer import hyphened, leads, longer
from pipeline.institutions.spots import Spot, Where, longest
from pipeline.institutions.texts import Words
from pipeline.institutions.types import Type

IN = ("w", "we")
FROM = ("z", "ze")
BESIDE = ("Gmina", "Miasto", "GMINA", "MIASTO")
AND = ("i", "oraz", "lub")
SETTLED = "tgmd"  # the kinds of units that a town's name may mean
MOST_COORDINATED = 12  # places in one list
LONGEST_UNKNOWN = 3  # words of a place that the register lacks
ACRONYM = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ]{2}")
OF_VILLAGES = ("osp", "kgw")  # kinds that every village has
HOMONYM = re.compile(r"(?<=.):.*")  # what the dictionary adds to a lemma: "Włochy:Sn_pt~chach", "Brzoza:Sf~óz"
HYPHEN = re.compile(" [-–] ")
DAYS = ("piątek", "środę", "sobotę", "niedzielę")  # "w Piątek" in capitals is no gmina of that name
COMMON = "nazwa_pospolita"  # the dictionary's label of a common noun
# What follows "w" with a capital and is no institution's seat: countries and lands.
LANDS = frozenset(
    (
        "polsce", "europie", "małopolsce", "wielkopolsce", "niemczech", "ukrainie", "unii", "czechach", "francji", "rosji", "usa",
        "internecie", "ue",
    )
)  # fmt: skip


def in_town(words: Words, at: int, kind: Type) -> Where | None:
    """Read "w Miechowie", and every place of "w Pabianicach, Łasku i Brzezinach"."""
    if words.lower[at] not in IN or not opens_list(words, at):
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


def opens_list(words: Words, at: int) -> bool:
    """Say whether a place may follow a word: after spaces, or after the colon of a list, "w: Jaworznie, Mysłowicach"."""
    return words.joined(at) or words.gap(at) == ": "


def next_of_list(words: Words, last: int) -> int:
    """Return where the next place of a list may begin, after a comma or "i" and perhaps another "w"; 0 where the list ends."""
    at = last + 1
    if words.joined(last) and words.lower[at] in AND:
        at += 1
    elif words.gap(last).strip() != ",":
        return 0
    at += at < len(words) and words.lower[at] in IN
    return at if at < len(words) else 0


def from_towns(words: Words, at: int, kind: Type) -> Where | None:
    """Read "z Limanowej i Łukowicy", "Lublina i Chełma" after a plural: an institution in each. A single town is but an origin."""
    del kind
    begin = at + (words.lower[at] in FROM and words.joined(at))
    spots: list[Spot] = []
    while begin and len(spots) < MOST_COORDINATED:
        last, places = longest(words, begin, gazetteer().genitives)
        locatives = next((place.locatives for place in places if place.kind in SETTLED), ())
        if not locatives:
            break
        spots.append(Spot(last, f"{preposition(locatives[0])} {locatives[0]}", tuple(place for place in places if place.kind in SETTLED)))
        begin = next_of_list(words, last)
    return Where(spots[-1].last, "town", tuple(spots)) if len(spots) > 1 else None


def from_town(words: Words, at: int) -> bool:
    """Say whether a town or gmina of the register stands at a word in the genitive: "z Klucz" tells where somebody is from."""
    return any(place.kind in SETTLED for place in longest(words, at, gazetteer().genitives)[1])


def known_town(words: Words, at: int) -> Spot | None:
    """Read a town or gmina of the register in the locative, as many words of it as there are."""
    last, places = longest(words, at, gazetteer().locatives)
    kept = tuple(place for place in places if place.kind in SETTLED)
    if not kept or words.lower[at] in DAYS:
        return None
    more = longer(words, at, last, kept[0], ("loc",))
    return Spot(more.last, words.cut(at, more.last), (), more.name) if more else Spot(last, HYPHEN.sub("-", words.cut(at, last)), kept)


def unknown_town(words: Words, at: int, kind: Type) -> Spot | None:
    """Read a place that the register lacks, a village or an invented one; its nominative only where morphology knows it."""
    if at >= len(words):
        return None
    word, low = words.written[at], words.lower[at]
    if not words.capital(at) or len(word) < 2 or low in LANDS or low in DAYS or spelled(words, at) or ACRONYM.search(word):
        return None
    if kind.grammar != "closed" and is_common(word):
        return None
    if words.joined(at) and words.lower[at + 1] in trie().following and agreeing(word, "sg", "m3") | agreeing(word, "sg", "f"):
        return None
    last = at
    while (
        last - at + 1 < LONGEST_UNKNOWN
        and words.joined(last)
        and last + 1 < len(words)
        and words.capital(last + 1)
        and (is_second(words, last + 1) or leads_on(words, last))
    ):
        last += 1
    name = place_name(word) or hyphened(word, gazetteer().locatives)
    return Spot(last, words.cut(at, last), (), name if last == at else None)


def is_second(words: Words, second: int) -> bool:
    """Say whether a word is the second one of a place's name: an adjective beside a noun, or a noun beside an adjective."""
    word = words.written[second]
    if words.lower[second] in trie().following:
        return False
    return any("loc" in agreeing(word, "sg", gender) for gender in ("m3", "f", "n")) or "loc" in agreeing(word, "pl", "f")


def leads_on(words: Words, at: int) -> bool:
    """Say whether an adjective leads the next word, "w Małych Zaleskach"."""
    return words.lower[at + 1] not in trie().following and leads(words.written[at], words.written[at + 1], "loc")


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Say whether a word in the locative is a common noun, and no place's name: "w Diabetologii"."""
    readings = [r for r in morphology.analyses(word) if r.has("loc")]
    return any(COMMON in r.labels for r in readings) and not any("geograficzn" in label for r in readings for label in r.labels)


@lru_cache(maxsize=4096)
def place_name(word: str) -> str | None:
    """Return the nominative of a place's name that stands in the locative, where the dictionary knows one and only one."""
    lemmas = {
        HOMONYM.sub("", r.lemma) for r in morphology.analyses(word) if r.has("loc") and any("geograficzn" in label for label in r.labels)
    }
    return lemmas.pop() if len(lemmas) == 1 and noun_cases(word) else None


def beside_name(words: Words, at: int, kind: Type) -> Where | None:
    """Read a town that stands as it is beside a name: "Powiatowy Urząd Pracy Kraków"."""
    del kind
    last, places = longest(words, at, gazetteer().names)
    towns = tuple(place for place in places if place.kind in SETTLED)
    head = spelled(words, at)
    if not towns or (head and head.last > last):
        return None
    more = longer(words, at, last, towns[0], ("nom",))
    if more:
        return Where(more.last, "town", (Spot(more.last, words.cut(at, more.last), (), more.name),))
    return Where(last, "town", (Spot(last, words.cut(at, last), towns),))


def beside_acronym(words: Words, at: int, kind: Type) -> Where | None:
    """Read a town beside an acronym: "PCPR Miechów", "GOPS Gmina Wisznia Mała" are written "w Miechowie", "w Wiszni Małej"."""
    begin = at + (words.written[at] in BESIDE and words.joined(at))
    where = beside_name(words, begin, kind) or (village(words, at) if kind.kind in OF_VILLAGES else None)
    if where is None:
        return None
    spots = [where.spots[0], *others_beside(words, where, kind)]
    return Where(spots[-1].last, "town", tuple(in_locative(spot) for spot in spots))


def others_beside(words: Words, where: Where, kind: Type) -> list[Spot]:
    """Return the other towns of "PCPR Miechów, Olkusz i Proszowice"; none where no "i" closes the list."""
    spots: list[Spot] = []
    last, is_closed = where.last, False
    while (at := next_of_list(words, last)) and (more := beside_name(words, at, kind)) and len(spots) < MOST_COORDINATED:
        spots.append(more.spots[0])
        last, is_closed = more.last, words.lower[at - 1] in AND
    return spots if is_closed else []


def in_locative(spot: Spot) -> Spot:
    """Return a town that stands as it is in the form that a name has: "w Miechowie"; with its quarter it stays as it is."""
    place = spot.places[0] if spot.places else None
    if place is None or not place.locatives or len(spot.written.split()) != len(place.name.split()):
        return spot
    return replace(spot, written=f"{preposition(place.locatives[0])} {place.locatives[0]}")


def village(words: Words, at: int) -> Where | None:
    """Read a village that the register lacks beside the acronym of what every village has: "OSP Skawica"."""
    word = words.written[at]
    is_name = words.capital(at) and not ACRONYM.search(word) and words.lower[at] not in trie().following and could_be_village(word)
    return Where(at, "town", (Spot(at, word, (), word),)) if is_name else None


@lru_cache(maxsize=4096)
def could_be_village(word: str) -> bool:
    """Say whether a word is unknown to the dictionary, or the name of a place and of nobody."""
    labels = {label for reading in morphology.analyses(word) for label in reading.labels}
    is_unknown = all(reading.tag == morphology.UNKNOWN for reading in morphology.analyses(word))
    return is_unknown or ("nazwa_geograficzna" in labels and not labels & {"imię", "nazwisko", COMMON})
