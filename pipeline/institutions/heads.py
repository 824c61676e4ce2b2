"""The heads of names: every case form of every type, laid out as a trie over lower-case words, and the acronyms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import product

from pipeline import morphology
from pipeline.institutions.adjectives import ADJECTIVAL, ALL, CASES, INDECLINABLE, KEPT
from pipeline.institutions.endings import stripped
from pipeline.institutions.texts import Words
from pipeline.institutions.types import WITH_PLACE, Type, types

COMMA = ","
# The signs inside names, as the table writes them: "Narodowy Instytut Wolności – Centrum Rozwoju".
SIGNS = {",": ",", "–": "–", "—": "–", "-": "–"}
LONGEST_ACRONYM = 16  # letters, with the ending
NOUNS = {"Rada", "Przychodnia"}  # nouns that the dictionary also knows as forms of adjectives ("rad", "przychodni")
# What an office is of, where a text tells of several: "Urzędy Miast Lublina i Chełma", "Zarządy Powiatów".
AREAS = {"Miasta": "Miast", "Gminy": "Gmin", "Powiatu": "Powiatów", "Województwa": "Województw", "Dzielnicy": "Dzielnic"}
FOREIGN = {"nom": "", "gen": "u", "dat": "owi", "acc": "", "inst": "em", "loc": "cie"}  # "w Eurostacie" drops its t besides


@dataclass(frozen=True, slots=True)
class Noun:
    """The noun in a type's name: its place among the words, lemma, number and gender."""

    at: int
    lemma: str
    number: str
    gender: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a head: its type, number ("sg", "pl", "" of an acronym), gender and cases."""

    type: Type
    number: str
    gender: str
    cases: frozenset[str]

    @property
    def is_many(self) -> bool:
        """Say whether several institutions are meant, and not one with a plural name."""
        return self.number == "pl" and noun_of(self.type).number == "sg"


@dataclass(slots=True)
class Node:
    """A place in the trie: the words that may follow and the readings of what ends here."""

    following: dict[str, Node] = field(default_factory=dict)
    readings: list[Reading] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Head:
    """A head found in a text, from the first to the last word, and its readings; an acronym's form is in `acronym`."""

    first: int
    last: int
    readings: tuple[Reading, ...]
    acronym: str | None = None


@cache
def trie() -> Node:
    """Lay out the forms of all types."""
    root = Node()
    for kind in types():
        for number, gender, case, sequence in forms(kind):
            reading = Reading(kind, number, gender, frozenset((case,)))
            put(root, sequence, reading)
            if any("-" in word for word in sequence):
                put(root, [part for word in sequence for part in apart(word)], reading)
    return root


def apart(word: str) -> list[str]:
    """Return the parts of a word at its hyphens, which texts write between spaces too: "Zespół Szkolno - Przedszkolny"."""
    return word.replace("-", " – ").split(" ")


def put(root: Node, sequence: list[str], reading: Reading) -> None:
    """Put one form into the trie; readings that differ in the case only are merged."""
    node = root
    for word in sequence:
        for step in (word.removesuffix(COMMA), COMMA) if word.endswith(COMMA) else (word,):
            node = node.following.setdefault(step, Node())
    for at, known in enumerate(node.readings):
        if (known.type, known.number) == (reading.type, reading.number):
            node.readings[at] = Reading(known.type, known.number, known.gender, known.cases | reading.cases)
            return
    node.readings.append(reading)


def forms(kind: Type) -> list[tuple[str, str, str, list[str]]]:
    """Return the forms of a type: number, gender, case and its words in lower case; a plural name ("Lasy Państwowe") has no singular."""
    noun = noun_of(kind)
    found = []
    for number in ("sg", "pl") if noun.number == "sg" else ("pl",):
        for case in sorted(CASES):
            words = [form(noun, at, word, number, case) if bends else fixed(word) for at, (word, bends) in enumerate(parts(kind))]
            found += [(number, noun.gender, case, [w.lower().replace(".", "") for w in sequence]) for sequence in product(*words)]
    return found


def fixed(word: str) -> tuple[str, ...]:
    """Return the forms of a word that does not inflect with its name: an area may stand in the plural, "Urzędy Miast"."""
    return (word, AREAS[word]) if word in AREAS else (word,)


@cache
def plural(kind: Type, wanted: str = "nom") -> str:
    """Return a type's name in the plural: "Zespoły"."""
    found = next((form for number, _, case, form in forms(kind) if (number, case) == ("pl", wanted)), None)
    return (
        " ".join(word.capitalize() if own[:1].isupper() else word for word, own in zip(found, kind.words, strict=True))
        if found
        else kind.shown
    )


def parts(kind: Type) -> Iterator[tuple[str, bool]]:
    """Yield the words of a type's name, each with whether it inflects."""
    return zip(kind.words, kind.flexible, strict=True)


@cache
def noun_of(kind: Type) -> Noun:
    """Return the noun that heads a type's name: its first word that is no adjective."""
    for at, (word, bends) in enumerate(parts(kind)):
        noun = read_noun(at, word) if bends and not is_adjective(word) else None
        if noun:
            return noun
    return Noun(0, "", "sg", "m3")


def read_noun(at: int, word: str) -> Noun | None:
    """Read a word of a type's name as a noun in the nominative, the singular first."""
    readings = [a for a in morphology.analyses(word) if a.tag.startswith("subst:") and a.has("nom") and not a.tag.startswith(INDECLINABLE)]
    for number in ("sg", "pl"):
        for reading in readings:
            genders = morphology.features_of(reading.tag) & ALL
            if reading.has(number) and (number == "pl" or reading.lemma.lower() == word.lower()):
                return Noun(at, reading.lemma, number, max(genders))
    return None


@cache
def is_adjective(word: str) -> bool:
    """Say whether a word of a type's name is an adjective in the nominative."""
    return word not in NOUNS and any(a.tag.startswith(ADJECTIVAL) and a.has("nom") for a in morphology.analyses(word))


@cache
def form(noun: Noun, at: int, word: str, number: str, case: str) -> tuple[str, ...]:
    """Return the forms of one inflecting word of a name in a case; none where the dictionary has no such form."""
    head, hyphen, last = word.rpartition("-")
    if at == noun.at and noun.lemma:
        made = morphology.generate(noun.lemma, "subst", number, case, noun.gender)
    elif is_adjective(last):
        own = next(a for a in morphology.analyses(last) if a.tag.startswith(ADJECTIVAL) and a.has("nom"))
        degree = [feature for feature in KEPT if own.has(feature)]
        made = morphology.generate(own.lemma, own.tag.split(":")[0], number, case, noun.gender, *degree)
    else:
        made = (word + FOREIGN[case],) if number == "sg" else ()
    return tuple(head + hyphen + ending for ending in made)


@cache
def acronyms() -> dict[str, tuple[Reading, ...]]:
    """Return the readings of each acronym, with its mark where it counts only beside a place."""
    found: dict[str, list[Reading]] = {}
    for kind in types():
        gender = noun_of(kind).gender
        for acronym in kind.acronyms:
            found.setdefault(acronym.rstrip(WITH_PLACE), []).append(Reading(kind, "", gender, CASES))
    return {acronym: tuple(readings) for acronym, readings in found.items()}


def heads(words: Words) -> list[Head]:
    """Return the heads of a text in reading order, none inside another: "Ośrodek" is not read again in "Regionalny Ośrodek"."""
    found: list[Head] = []
    for at in triggers(words):
        head = head_at(words, at) if not found or at > found[-1].last else None
        if head:
            found.append(head)
    return found


def triggers(words: Words) -> list[int]:
    """Return where a head may begin, in reading order."""
    firsts = trie().following
    known = acronyms()
    return [
        at
        for at, (low, word) in enumerate(zip(words.lower, words.written, strict=True))
        if low in firsts or (word != low and (word in known or is_mixed(word, low)))
    ]


def is_mixed(word: str, low: str) -> bool:
    """Say whether a word can be an acronym with an ending: capitals after the first letter, and small ones at the end."""
    return word[1:] != low[1:] and word[-1:] == low[-1:] and len(word) < LONGEST_ACRONYM


def head_at(words: Words, first: int) -> Head | None:
    """Return the longest head that begins at a word, or None."""
    return spelled(words, first) or abbreviated(words, first)


def spelled(words: Words, first: int) -> Head | None:
    """Walk the trie from a word; the longest form wins."""
    node, at, found = trie(), first, None
    while at < len(words):
        following = node.following.get(words.lower[at])
        if following is None:
            return found
        node = following
        if node.readings:
            found = Head(first, at, tuple(sorted(node.readings, key=lambda reading: reading.is_many)))
        between = after(words, at, node)
        if between is None:
            return found
        node, at = between, at + 1
    return found


def after(words: Words, at: int, node: Node) -> Node | None:
    """Return where a name goes on after a word: over spaces and the end of a line, over a comma or a dash that the name has."""
    if words.joined(at):
        return node
    gap = words.gap(at).strip(" ")
    return node if gap == "\n" else node.following.get(SIGNS.get(gap, ""))


def abbreviated(words: Words, at: int) -> Head | None:
    """Return the acronym at a word, with or without its ending; of one with the ending of a plural, the readings are plural."""
    word, known = words.written[at], acronyms()
    bare, many = (word, False) if word in known else stripped(word, known) or ("", False)
    readings = known.get(bare, ())
    if many:
        readings = tuple(reading if reading.type.scope == "country" else replace(reading, number="pl") for reading in readings)
    return Head(at, at, readings, bare) if readings else None
