"""Adjectives that agree with the head of a name: in which cases they stand, and their nominative."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline import morphology

CASES = frozenset(("nom", "gen", "dat", "acc", "inst", "loc"))
ADJECTIVAL = ("adj:", "ppas:", "pact:")
NEVER = frozenset("ćńśźęłcz0123456789")  # how no form of an adjective ends: spares a quarter of the words the dictionary
INDECLINABLE = "subst:sg.pl:"  # women's surnames and titles that do not inflect: nearly every man's name reads as one
DEGREES = ("sup", "com", "pos")
KEPT = (*DEGREES, "aff", "neg")  # what a form must share with its nominative: "Zespolony" is not "Niezespolony"
# Endings of adjectives the dictionary lacks ("zaleskowskiego"): the ending, number, genders, cases.
MASCULINE = frozenset(("m1", "m2", "m3"))
MASCULINE_NEUTER = MASCULINE | {"n"}
ALL = MASCULINE_NEUTER | {"f"}
UNKNOWN = re.compile(r"(.{2,}(?:sk|ck|zk|dzk))(i|iego|iemu|im|a|iej|ą|ie|ich|imi)")
ENDINGS: tuple[tuple[str, str, frozenset[str], frozenset[str]], ...] = (
    ("i", "sg", MASCULINE, frozenset(("nom", "acc"))),
    ("iego", "sg", MASCULINE_NEUTER, frozenset(("gen",))),
    ("iemu", "sg", MASCULINE_NEUTER, frozenset(("dat",))),
    ("im", "sg", MASCULINE_NEUTER, frozenset(("inst", "loc"))),
    ("a", "sg", frozenset(("f",)), frozenset(("nom",))),
    ("iej", "sg", frozenset(("f",)), frozenset(("gen", "dat", "loc"))),
    ("ą", "sg", frozenset(("f",)), frozenset(("acc", "inst"))),
    ("ie", "sg", frozenset(("n",)), frozenset(("nom", "acc"))),
    ("ie", "pl", ALL, frozenset(("nom", "acc"))),
    ("ich", "pl", ALL, frozenset(("gen", "loc"))),
    ("im", "pl", ALL, frozenset(("dat",))),
    ("imi", "pl", ALL, frozenset(("inst",))),
)
NOMINATIVES = {"m": "i", "f": "a", "n": "ie"}


@lru_cache(maxsize=16_384)
def agreeing(word: str, number: str, gender: str) -> frozenset[str]:
    """Return the cases in which a word is an adjective of this number and gender."""
    found: set[str] = set()
    for reading in morphology.analyses(word) if word[-1] not in NEVER else ():
        if reading.tag.startswith(ADJECTIVAL) and reading.has(number, gender):
            found |= morphology.features_of(reading.tag) & CASES
    return frozenset(found) or unknown(word, number, gender)


def unknown(word: str, number: str, gender: str) -> frozenset[str]:
    """Return the cases of an adjective in -ski or -cki that the dictionary lacks."""
    match = UNKNOWN.fullmatch(word.lower())
    if not match or any(reading.tag != morphology.UNKNOWN for reading in morphology.analyses(word)[-1:]):
        return frozenset()
    cases = [cases for ending, n, genders, cases in ENDINGS if ending == match[2] and n == number and gender in genders]
    return frozenset().union(*cases)


@lru_cache(maxsize=16_384)
def nominative(word: str, gender: str, number: str = "sg") -> str:
    """Return an adjective's nominative of this gender and number, in the capitals of the word; the word itself where it is unknown."""
    head, hyphen, last = word.rpartition("-")
    form = generated(last, gender, number) or guessed(last, gender, number)
    return head + hyphen + in_capitals_of(last, form) if form else word


def generated(word: str, gender: str, number: str) -> str | None:
    """Return the nominative that the dictionary gives, in the degree of the word."""
    for reading in morphology.analyses(word):
        if not reading.tag.startswith(ADJECTIVAL):
            continue
        if number == "sg" and gender in MASCULINE and reading.tag.startswith("adj:") and reading.has("pos"):
            return reading.lemma  # which is that form; the dictionary's first may be a short one, "wolen"
        kept = [feature for feature in KEPT if reading.has(feature)]
        pattern = [reading.tag.split(":")[0], number, "nom", gender, *kept]
        forms = morphology.generate(reading.lemma, *pattern)
        if forms:
            return forms[0]
    return None


def guessed(word: str, gender: str, number: str) -> str | None:
    """Return the nominative of an adjective in -ski or -cki that the dictionary lacks."""
    match = UNKNOWN.fullmatch(word.lower())
    return match[1] + (NOMINATIVES[gender[0]] if number == "sg" else "ie") if match else None


def in_capitals_of(word: str, form: str) -> str:
    """Return a form with the capitals of a word: none, the first, or all."""
    if len(word) > 1 and word.isupper():
        return form.upper()
    return form[0].upper() + form[1:] if word[:1].isupper() else form


@lru_cache(maxsize=16_384)
def noun_cases(word: str) -> frozenset[str]:
    """Return number, genders and cases of each noun reading of a word, as "sg:f:gen"; empty for other and unknown words."""
    found: set[str] = set()
    for reading in morphology.analyses(word):
        if reading.tag.startswith(("subst:", "ger:", "depr:")) and not reading.tag.startswith(INDECLINABLE):
            features = morphology.features_of(reading.tag)
            numbers, genders = features & {"sg", "pl"}, features & ALL
            found |= {f"{n}:{g}:{c}" for n in numbers for g in genders for c in features & CASES}
    return frozenset(found)


@lru_cache(maxsize=16_384)
def can_be(word: str, case: str) -> bool:
    """Say whether a word can stand in a case as a noun, adjective, participle or numeral; an unknown word can."""
    readings = morphology.analyses(word)
    return any(r.tag == morphology.UNKNOWN or (r.has(case) and not r.tag.startswith(INDECLINABLE)) for r in readings)
