"""The demo's vocabulary, read once from the TSV files beside this module."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from demo.records import Place, Region, Word

HERE = Path(__file__).parent
ORGANISATION_CASES = ("nom", "gen", "dat", "ins", "loc")
OWN_NAMES = ("Bliski Brzeg", "Zielona Ławka", "Dobry Próg", "Otwarte Okno", "Wspólny Stół", "Ciepła Herbata", "Siódma Furtka", "Latarnik")


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a TSV file; lines that begin with # are comments."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


@cache
def places() -> Mapping[str, Place]:
    """All invented towns by id."""
    return {row[0]: Place(*row) for row in rows("places.tsv")}


@cache
def regions() -> Mapping[str, Region]:
    """All invented voivodeships by name."""
    return {row[0]: Region(*row) for row in rows("regions.tsv")}


@cache
def places_of(region: str) -> tuple[Place, ...]:
    """The towns of a voivodeship."""
    return tuple(place for place in places().values() if place.region == region)


@cache
def place_word(place: Place) -> Word:
    """A town as a word of a text: "in" holds its preposition, "adj" and "adjloc" the adjective of its powiat."""
    forms = {"nom": place.nominative, "gen": place.genitive, "in": place.inside, "adj": place.adjective}
    return Word(forms | {"adjloc": place.adjective.removesuffix("iego") + "im"})


@cache
def region_word(region: Region) -> Word:
    """A voivodeship as a word of a text; "gen" is written with capitals, as after "Województwa"."""
    return Word({"nom": region.name, "gen": region.genitive, "low": region.genitive.lower(), "loc": region.locative})


@cache
def people() -> tuple[Word, ...]:
    """All invented people."""
    return tuple(Word(dict(zip(("nom", "gen", "ins"), row, strict=True))) for row in rows("people.tsv"))


@cache
def events() -> tuple[Word, ...]:
    """Kinds of meetings."""
    return tuple(Word(dict(zip(("nom", "gen", "at", "ins"), row[1:], strict=True)), row[0]) for row in rows("events.tsv"))


@cache
def topics() -> Mapping[str, Word]:
    """What the texts are about, by id."""
    return {row[0]: Word(dict(zip(("gen", "dat", "acc", "loc"), row[1:], strict=True))) for row in rows("topics.tsv")}


@cache
def acts() -> Mapping[str, str]:
    """The legal act of each topic, as it follows the word "ustawa"."""
    return {topic: f"z dnia {day} r. {name}" for topic, day, name in rows("acts.tsv")}


@cache
def organisation_kinds() -> Mapping[str, tuple[str, ...]]:
    """Kinds of institutions by id: gender, abbreviation, five forms of the head, tail."""
    return {row[0]: row[1:] for row in rows("organisations.tsv")}


@cache
def organisation(kind: str, place: Place, own: str = "") -> Word:
    """An institution at a place: only its head inflects."""
    gender, abbreviation, *heads, tail = organisation_kinds()[kind]
    ending = tail.format_map({"in": place.inside, "region": regions()[place.region].genitive, "own": own})
    forms = {case: f"{head} {ending}" for case, head in zip(ORGANISATION_CASES, heads, strict=True)}
    return Word(forms | {"abbr": abbreviation}, gender, forms["nom"])


@cache
def sentences(topic: str, role: str) -> tuple[str, ...]:
    """The sentence patterns of a topic ("*" for those that fit any) in a role."""
    return tuple(text for its_topic, its_role, text in rows("sentences.tsv") if (its_topic, its_role) == (topic, role))
