"""Places that the register lacks though it knows their beginning: "Łagiewniki Nowe", "Nowe Łagiewniki", "Pcim-Zdrój" are not cut short."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from pipeline import morphology
from pipeline.institutions.abbreviations import following
from pipeline.institutions.adjectives import agreeing, nominative, noun_cases
from pipeline.institutions.gazetteer import Place, gazetteer, is_city
from pipeline.institutions.heads import trie
from pipeline.institutions.texts import ROMAN, Words

CELLS = (("sg", "m3"), ("sg", "f"), ("sg", "n"), ("pl", "f"), ("pl", "n"), ("pl", "m3"))
LONGEST_SHORT = 5  # letters
# Nouns that stand after the name of a village or a spa, as they are in the nominative.
APPENDED = frozenset(("zdrój", "kolonia", "osada", "wieś", "dwór", "folwark", "parcela", "uzdrowisko", "letnisko"))


@dataclass(frozen=True, slots=True)
class Longer:
    """A longer name: its last word, and its nominative as far as morphology tells it."""

    last: int
    name: str


def longer(words: Words, first: int, last: int, place: Place, cases: tuple[str, ...]) -> Longer | None:
    """Return the longer name that begins with a place of the register, standing in one of some cases; None where it ends there."""
    if not words.joined(last) or not words.capital(last + 1) or words.lower[last + 1] in trie().following:
        return None
    for case in cases:
        for number, gender in CELLS:
            end = adjectives(words, last, number, gender, case)
            if end > last and fits(words.written[last], number, gender, case):
                added = (nominative(words.written[at], gender, number) for at in range(last + 1, end + 1))
                return Longer(end, " ".join((place.name, *added)))
        if appended(words.written[last + 1]):
            return Longer(last + 1, f"{place.name} {appended(words.written[last + 1])}")
        if is_shortened(words, last + 1) and (place.name.lower(),) in following():
            return Longer(last + 1, f"{place.name} {words.written[last + 1]}.")
        if first == last and leads(words.written[first], words.written[last + 1], case):
            return Longer(last + 1, led(words, first, case))
    return None


def is_shortened(words: Words, at: int) -> bool:
    """Say whether a word is a short one that no name of the register explains: "w Grodzisku Rom. trwa". A sentence's end hides it."""
    after = words.text[words.ends[at] : words.ends[at] + 3]
    return len(words.written[at]) <= LONGEST_SHORT and after[:1] == "." and (after[1:2] == "," or after[1:].strip().islower())


def adjectives(words: Words, last: int, number: str, gender: str, case: str) -> int:
    """Return the last of the capitalised adjectives after a word, the word itself where they lead a noun of their own.

    "Narodowej" after "w Krakowie" may go on with "Galerii". A Roman number is no adjective.
    """
    at = last
    while words.joined(at) and words.capital(at + 1):
        word = words.written[at + 1]
        if ROMAN.fullmatch(word) or case not in agreeing(word, number, gender):
            return last
        at += 1
    return at


def fits(noun: str, number: str, gender: str, case: str) -> bool:
    """Say whether an adjective of a number, gender and case can belong to a place's last word; to one that is unknown it can."""
    cells = noun_cases(noun)
    same = {"m3": ("m1", "m2", "m3")}.get(gender, (gender,)) if number == "sg" else ("m1", "m2", "m3", "f", "n")
    return not cells or any(f"{number}:{other}:{case}" in cells for other in same)


def leads(word: str, noun: str, case: str) -> bool:
    """Say whether a place's name, being an adjective, leads a noun: "w Nowych Łagiewnikach" is not in Nowe."""
    cells = noun_cases(noun)
    same = [(number, gender) for number, gender in CELLS if case in agreeing(word, number, gender)]
    return any(fits(noun, number, gender, case) for number, gender in same) if cells else bool(same)


def led(words: Words, first: int, case: str) -> str:
    """Return the nominative of an adjective and the noun that it leads, where the register knows the noun; else both as they stand."""
    word, noun = words.written[first], words.written[first + 1]
    index = {"loc": gazetteer().locatives, "gen": gazetteer().genitives}.get(case, gazetteer().names)
    places = index.get(noun.lower(), ())
    cells = ((number, gender) for number, gender in CELLS if case in agreeing(word, number, gender) and fits(noun, number, gender, case))
    number, gender = next(cells, ("", ""))
    return f"{nominative(word, gender, number)} {places[0].name}" if places and gender else words.cut(first, first + 1)


@lru_cache(maxsize=4096)
def appended(word: str) -> str | None:
    """Return the nominative of a noun that goes on the name of a place, "Zdrój", or None."""
    found = (reading.lemma for reading in morphology.analyses(word) if reading.lemma.lower() in APPENDED)
    return next((lemma[:1].upper() + lemma[1:] for lemma in found), None)


def hyphened(word: str, index: dict[str, list[Place]]) -> str | None:
    """Return the nominative of a place's name and what a hyphen adds to it, "Pcimiu-Zdroju" is Pcim-Zdrój; None where none is known."""
    first, _, second = word.partition("-")
    places = index.get(first.lower(), ()) if second else ()
    return f"{places[0].name}-{appended(second) or second}" if places else None


def quarter(words: Words, at: int, index: dict[str, list[Place]]) -> tuple[int, tuple[Place, ...]]:
    """Return the city whose quarter a hyphen adds to it, up to the quarter's last word: "Łodzi-Widzewa", "Krakowie-Nowej Hucie".

    Other towns have no quarters: what a hyphen adds to them makes another place.
    """
    town, hyphen, rest = words.written[at].partition("-")
    cities = tuple(place for place in index.get(town.lower(), ()) if is_city(place)) if hyphen else ()
    if not cities or not words.joined(at) or not words.capital(at + 1):
        return at, cities
    return at + (
        any(leads(rest, words.written[at + 1], case) for case in ("nom", "gen", "loc")) or is_half(rest, words.lower[at + 1])
    ), cities


@lru_cache(maxsize=1024)
def is_half(first: str, second: str) -> bool:
    """Say whether two words are the halves of a district's name that has a hyphen, inflected or not: "Praga Południe", "Pragi Południe"."""
    for place in gazetteer().codes.values():
        if place.kind == "d" and "-" in place.name:
            forms = [form.lower().partition("-") for form in (place.name, *place.locatives, *place.genitives)]
            if first.lower() in {form[0] for form in forms} and second in {form[2] for form in forms}:
                return True
    return False


def with_quarter(words: Words, last: int, places: tuple[Place, ...]) -> int:
    """Return the last word of a city's quarter that stands after the city, "Warszawa Wola", or the city's last word."""
    if not words.joined(last) or not words.capital(last + 1) or not any(is_city(place) for place in places):
        return last
    cities = tuple(place.code[:4] for place in places if is_city(place))
    quarters = gazetteer().names.get(words.lower[last + 1], ())
    return last + any(place.kind == "d" and place.code.startswith(cities) for place in quarters)
