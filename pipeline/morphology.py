"""Polish words and their dictionary forms: the one home of morfeusz2, for institutions here and for the analysis of the index.

Figures: shared facts, "Morphology": all lemmas of a word find 98.8 % of its other forms; 48,000 words a second, 105,000 with the cache.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from math import prod

import morfeusz2

REMEMBERED = 65_536  # words; a Zipf-like text finds nine in ten of its words there
LONGEST = 100  # characters; what is longer is no word, and the analyser's time grows with it
HOMONYM = re.compile(r"(?<=.):[A-Za-z].*$")  # "Krak:Sm1", "małopolski:A", "Chełm:Sm3~u": the dictionary's marks of homonyms
# "ROPS-u", "PCPR-ów", "WTZ-ty", "NFZ-cie": an acronym and its ending. The dictionary knows neither.
ACRONYM = re.compile(
    r"([A-ZĄĆĘŁŃÓŚŹŻ][A-ZĄĆĘŁŃÓŚŹŻa-z]{0,8}[A-ZĄĆĘŁŃÓŚŹŻ])(?:[-‑–’'](?:owskich|owski|owskie|(?:e?t)?(?:owi|owie|ami|ach|iem|em|om|ów|ie|y|u|a|e|i|ą|ę)|e?cie|rze))?"
)
UNWANTED = ("interp", "aglt")  # hyphens, and the personal endings that are cut off as words ("żeby" + "m")
UNKNOWN = "ign"
DIACRITICS = {"a": "ą", "c": "ć", "e": "ę", "l": "ł", "n": "ń", "o": "ó", "s": "ś", "z": "źż"}
LONGEST_TYPED = 30  # letters
MOST_TRIED = 20_000  # candidates for one word: some 0.2 s, once


@dataclass(frozen=True, slots=True)
class Analysis:
    """One reading of a word: its lemma, its tag ("subst:sg:gen:m3") and the dictionary's labels ("nazwa_geograficzna")."""

    lemma: str
    tag: str
    labels: tuple[str, ...] = ()

    def has(self, *features: str) -> bool:
        """Say whether the tag carries every feature: has("sg", "nom")."""
        return features_of(self.tag).issuperset(features)


@lru_cache(maxsize=REMEMBERED)
def lemmas(word: str) -> tuple[str, ...]:
    """Return all lemmas of a word, in lower case but for proper names; of an unknown word, its lower-cased form.

    Every segment of a hyphenated word counts: "warmińsko-mazurskiego" gives warmiński and mazurski. An acronym loses its ending:
    "ROPS-u" gives rops; `acronym` gives it in its capitals.
    """
    bare = acronym(word) or word
    return tuple(dict.fromkeys(analysis.lemma for analysis in analyses(bare))) or (word.lower(),)


@lru_cache(maxsize=REMEMBERED)
def analyses(word: str) -> tuple[Analysis, ...]:
    """Return the readings of a word, those of each segment of a hyphenated one; an unknown segment reads as itself, tagged "ign"."""
    return tuple(dict.fromkeys(readings(word)))


def readings(word: str) -> Iterator[Analysis]:
    """Yield the dictionary's readings of a word, whatever its capitals."""
    if len(word) > LONGEST or not is_encodable(word):
        yield Analysis(word.lower(), UNKNOWN)
        return
    for _, _, (form, lemma, tag, labels, _) in dictionary().analyse(word):
        if tag == UNKNOWN:
            yield Analysis(form.lower(), tag)
        elif not tag.startswith(UNWANTED):
            yield Analysis(HOMONYM.sub("", lemma) if ":" in lemma else lemma, tag, tuple(labels))


def generate(lemma: str, *features: str) -> tuple[str, ...]:
    """Return the forms of a lemma whose tag carries every feature: generate("urząd", "sg", "nom") is ("urząd",).

    Name the degree of an adjective ("pos", "sup"): the forms of "wysoki" include "najwyższy". An unknown lemma has no forms.
    """
    return tuple(dict.fromkeys(form for form, tag in paradigm(lemma) if features_of(tag).issuperset(features)))


@lru_cache(maxsize=4096)
def paradigm(lemma: str) -> tuple[tuple[str, str], ...]:
    """Return the forms of a lemma with their tags; asking the dictionary takes 0.1 ms, and one lemma is asked for case after case."""
    if len(lemma) > LONGEST or not lemma or any(sign.isspace() for sign in lemma) or not is_encodable(lemma):
        return ()
    return tuple((form, tag) for form, _, tag, *_ in dictionary().generate(lemma))


@lru_cache(maxsize=4096)
def restored(word: str) -> tuple[str, ...]:
    """Return the words that a word typed without diacritics may stand for, as far as the dictionary knows them: osrodkom gives ośrodkom.

    A word that the dictionary knows as it is stands for itself alone.
    """
    if not word.isascii() or not word.isalpha() or len(word) > LONGEST_TYPED or analyses(word)[0].tag != UNKNOWN:
        return ()
    choices = [(sign, *DIACRITICS.get(sign, "")) for sign in word.lower()]
    if prod(map(len, choices)) > MOST_TRIED:
        return ()
    candidates = ("".join(signs) for signs in product(*choices))
    return tuple(candidate for candidate in candidates if candidate != word.lower() and dictionary_knows(candidate))


def dictionary_knows(word: str) -> bool:
    """Say whether the dictionary knows a word, without remembering it."""
    return all(tag != UNKNOWN for _, _, (_, _, tag, *_) in dictionary().analyse(word))


def acronym(word: str) -> str | None:
    """Return the acronym in a word, in its capitals and without its ending ("PCPR-ów" gives PCPR), or None."""
    found = ACRONYM.fullmatch(word)
    return found.group(1) if found else None


@lru_cache(maxsize=4096)
def features_of(tag: str) -> frozenset[str]:
    """Return the features in a tag; "nom.acc" stands for both."""
    return frozenset(feature for part in tag.split(":") for feature in part.split("."))


def is_encodable(word: str) -> bool:
    """Say whether the analyser, which is C++ and takes UTF-8, can be given a word; half a pair of UTF-16 is not printable either."""
    return word.isprintable()


@cache
def dictionary() -> morfeusz2.Morfeusz:
    """Load the analyser at its first use (0.04 s, 62 MB); threads may share it."""
    return morfeusz2.Morfeusz(praet="composite", case_handling=morfeusz2.IGNORE_CASE)
