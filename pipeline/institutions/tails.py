"""The own words of a name that never inflect: a genitive tail, a quoted name, a patron, a number."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from pipeline import morphology
from pipeline.institutions.adjectives import agreeing, can_be, noun_cases
from pipeline.institutions.areas import of_city, of_gmina, of_powiat, of_voivodeship
from pipeline.institutions.heads import trie
from pipeline.institutions.spots import Where
from pipeline.institutions.texts import ROMAN, Words
from pipeline.institutions.towns import IN, from_town, is_common, known_town
from pipeline.institutions.types import Scope, Type

LONGEST = 16  # words of a tail
OUT = ("z", "ze")
AREA_WORDS = ("powiatu", "miasta", "gminy", "województwa", "dzielnicy")
LONGEST_ACRONYM = 6  # letters
# A quoted name; what opens it stands after a space, since the same sign without one closes another quotation.
QUOTED = re.compile(r"(?:[ \u00a0]?„|[ \u00a0][”“\"])[^„”“\"\n]{1,90}[”“\"]|[ \u00a0]?«[^«»\n]{1,90}»")
PATRON = ("im", "imienia", "pw", "św", "bł")
NUMBER = ("nr", "numer")
SMALL_IN_PATRONS = {
    "św",
    "bł",
    "ks",
    "gen",
    "bp",
    "abp",
    "kard",
    "płk",
    "mjr",
    "dr",
    "prof",
    "i",
    "von",
    "de",
    "van",
    "pod",
    "hr",
    "marsz",
    "o",
}
LINKS = {"i", "oraz", "w", "we", "z", "ze", "o", "dla", "na", "nad", "przy", "przeciw", "przeciwko", "ku", "do", "od", "pod", "ds"}
# What opens a tail that may go on in lower case: "Zespół ds. badań".
LOWER_TAILS = (("ds",), ("do", "spraw"), ("na", "rzecz"), ("w", "zakresie"))
APPOSING = {"fundacja", "stowarzyszenie", "spoldzielnia_socjalna"}  # kinds whose own name may be another's: "Fundacja Ośrodek Zmian"
LISTS = {
    "ministerstwo",
    "departament",
    "wydzial",
    "biuro",
    "komisja",
    "zwiazek",
    "towarzystwo",
    "federacja",
}  # kinds whose names hold lists: "Rozwoju, Nauki i Sportu"


@dataclass(frozen=True, slots=True)
class Inner:
    """A name that is already read: its last word, its type's name, kind and scope, whether it can be a genitive, the towns it tells."""

    last: int
    name: str
    kind: str
    scope: Scope
    genitive: bool
    towns: tuple[Where, ...]

    def may_follow(self, kind: Type) -> bool:
        """Say whether this name can end the name of an institution of another type."""
        return self.genitive and self.name != kind.name


def abroad(words: Words, last: int, is_acronym: bool) -> int:
    """Return the country after the name of an institution that every country has, "Ministerstwo Obrony Ukrainy", or the word itself."""
    if not words.joined(last) or not words.capital(last + 1):
        return last
    word = words.written[last + 1]
    readings = morphology.analyses(word)
    is_person = any("imię" in reading.labels for reading in readings)
    is_land = not is_person and any(r.has("gen") and any("geograficzn" in label for label in r.labels) for r in readings)
    is_short = not is_acronym and is_capitals(words, last + 1)
    return last + 1 if (is_land and not is_given_name(word)) or is_short else last


def quoted(words: Words, last: int) -> int:
    """Return the last word of a quoted name that stands after a word, or the word itself."""
    match = QUOTED.match(words.text, words.ends[last])
    if not match:
        return last
    return max(last, bisect_left(words.starts, match.end()) - 1)


def patron(words: Words, last: int) -> int:
    """Return the last word of a patron's name, "im. Jana Pawła II", or the word itself."""
    at = last + 1
    if not words.joined(last) or words.lower[at] not in PATRON or not words.joined(at):
        return last
    end = last
    while words.joined(at) and at - last < LONGEST:
        at += 1
        if words.lower[at] in IN:
            break
        if words.capital(at):
            end = at
        elif words.lower[at] not in SMALL_IN_PATRONS:
            break
    return end


def meant_for(words: Words, last: int, kind: Type) -> int:
    """Return the last word of "dla Dorosłych", "dla osób starszych", for whom a home is; a place, "dla Łodzi", is none of it."""
    at = last + 1
    if not words.joined(last) or words.lower[at] != "dla" or not words.joined(at) or of_city(words, at + 1, kind):
        return last
    if words.capital(at + 1):
        return at + 1 if words.lower[at + 1] not in trie().following and words.lower[at + 1] not in AREA_WORDS else last
    end = genitives(words, at, last)
    return end if end > last and words.joined(end) and words.lower[end + 1] in IN else last


def number(words: Words, last: int) -> int:
    """Return the last word of "nr 5", of "I stopnia" or "I i II stopnia", or the word itself."""
    at = last + 1
    for length in (1, 3):
        degree = words.written[at : at + length + 1]
        joined = all(words.joined(i) for i in range(last, min(last + length + 1, len(words))))
        if len(degree) > length and degree[-1].lower() == "stopnia" and ROMAN.fullmatch(degree[0]) and joined:
            return at + length
    if words.joined(last) and words.lower[at] in NUMBER and words.joined(at) and words.written[at + 1][0].isdigit():
        return at + 1
    return last


def genitive_tail(words: Words, last: int, kind: Type, inner: dict[int, Inner], begun: bool = False) -> int:
    """Return the last word of the tail of a name; names of the grammar "own" hold any capitalised words.

    `inner` holds the names that are already read, by their first word: a tail takes one whole.
    """
    begin, end, at, own, governed = last, last, last, kind.grammar == "own", False
    while words.joined(at) and at - begin < LONGEST:
        at += 1
        if of_voivodeship(words, at, kind) or of_powiat(words, at, kind) or is_of_gmina(words, at, kind):
            break
        held = inner.get(at)
        is_apposed = held is not None and own and at == last + 1 and kind.kind in APPOSING
        if held and not ((is_apposed or held.may_follow(kind)) and held.last - begin < 2 * LONGEST):
            break
        if held:
            end = at = held.last
        elif is_own_word(words, at, own) or (governed and is_governed(words, at)) or is_governed_dative(words, at):
            end = at
        else:
            step = link(words, at, begun or end > begin, own)
            if step is None:
                break
            at, governed = step, words.lower[step] not in ("i", "oraz") or governed
    if kind.kind in LISTS and (begun or begin < end) and words.gap(end).rstrip() == "," and is_list(words, end):
        return genitive_tail(words, listed(words, end), kind, inner, begun=True)
    return end


def is_of_gmina(words: Words, at: int, kind: Type) -> bool:
    """Say whether a gmina or a town is told at a word, "Miasta Pszczyna", and not in the name of a firm or a foundation."""
    return kind.grammar == "open" and words.lower[at] in AREA_WORDS and of_gmina(words, at, kind) is not None


def is_own_word(words: Words, at: int, own: bool) -> bool:
    """Say whether a word can belong to a tail: capitalised, and a genitive unless the name is verbatim."""
    word = words.written[at]
    if not words.capital(at) or words.lower[at] in LINKS or (words.lower[at] in trie().following and not can_be(word, "gen")):
        return False
    return own or (can_be(word, "gen") and not is_given_name(word)) or is_capitals(words, at) or ROMAN.fullmatch(word) is not None


def is_governed(words: Words, at: int) -> bool:
    """Say whether a word can follow a preposition: "Opieki nad Wiatrakami"; the first one in any case."""
    word = words.written[at]
    if not words.capital(at) or is_given_name(word) or words.lower[at] in trie().following:
        return False
    return not words.capital(at - 1) or any(can_be(word, case) for case in ("gen", "dat", "inst", "loc"))


def is_governed_dative(words: Words, at: int) -> bool:
    """Say whether a word is the dative that another one wants: "Przeciwdziałania Uzależnieniom", "Pomocy Dziecku i Rodzinie"."""
    if not words.capital(at) or not is_dative(words.written[at]) or at < 3:
        return False
    if words.lower[at - 1] in ("i", "oraz"):
        return is_dative(words.written[at - 2]) and governs_dative(words.written[at - 3])
    return governs_dative(words.written[at - 1])


@lru_cache(maxsize=4096)
def is_dative(word: str) -> bool:
    """Say whether a word is a noun in the dative."""
    return any(reading.endswith(":dat") for reading in noun_cases(word))


@lru_cache(maxsize=4096)
def governs_dative(word: str) -> bool:
    """Say whether a word wants a dative: gerunds, and help."""
    return any(r.tag.startswith("ger:") or r.lemma == "pomoc" for r in morphology.analyses(word))


def is_capitals(words: Words, at: int) -> bool:
    """Say whether a word is an acronym, "Kancelaria Prezydenta RP", in a text that does not shout."""
    return 2 <= len(words.written[at]) <= LONGEST_ACRONYM and words.written[at].isupper() and not words.written[at - 1].isupper()


@lru_cache(maxsize=4096)
def is_given_name(word: str) -> bool:
    """Say whether a word is a man's name in the nominative: with it a person begins, "Muzeum Narodowego Jan Kowalski"."""
    return any("imię" in r.labels and r.has("sg", "nom", "m1") for r in morphology.analyses(word))


def link(words: Words, at: int, begun: bool, own: bool) -> int | None:
    """Return the last of the small words at which a tail goes on with a capitalised one, or None."""
    low = words.lower[at]
    if low not in LINKS or not words.joined(at):
        return None
    if low in OUT and (words.written[at + 1].isupper() or from_town(words, at + 1)):
        return None
    if low in IN and (known_town(words, at + 1) or not is_common(words.written[at + 1])):
        return None
    may_go_on = own or can_be(words.written[at + 1], "gen") or is_governed_dative(words, at + 1)
    if low in ("i", "oraz") and (not begun or words.lower[at + 1] in trie().following or not may_go_on):
        return None
    if low in ("do", "na") and words.lower[at + 1] in ("spraw", "rzecz") and words.joined(at + 1):
        at += 1
    return at if words.capital(at + 1) else None


def is_list(words: Words, end: int) -> bool:
    """Say whether a comma after a word goes on a name: capitalised genitives, then "i" and one more."""
    at = end + 1
    while at < min(end + 8, len(words) - 1) and may_be_listed(words, at):
        if words.joined(at) and words.lower[at + 1] in ("i", "oraz"):
            return words.capital(min(at + 2, len(words) - 1))
        if not words.joined(at) and words.gap(at).rstrip() != ",":
            return False
        at += 1
    return False


def may_be_listed(words: Words, at: int) -> bool:
    """Say whether a word can go on the list in a name: a capitalised genitive, no person's and no other institution's."""
    word = words.written[at]
    is_person = any("imię" in reading.labels for reading in morphology.analyses(word))
    return words.capital(at) and can_be(word, "gen") and not is_person and words.lower[at] not in trie().following


def listed(words: Words, end: int) -> int:
    """Return the last word of the capitalised ones after a comma, up to the next link."""
    at = end + 1
    while at + 1 < len(words) and words.capital(at + 1) and words.joined(at):
        at += 1
    return at


def lower_tail(words: Words, last: int) -> int:
    """Return the last word of a tail in lower case, "ds. usług społecznych"; the word itself where none follows."""
    at = last
    for lead in LOWER_TAILS:
        end = last + len(lead)
        if tuple(words.lower[last + 1 : end + 1]) == lead and all(words.joined(i) for i in range(last, end + 1)):
            return genitives(words, end, last)
    return at


def genitives(words: Words, at: int, otherwise: int) -> int:
    """Return the last of the genitives after a word, with "i" between them; `otherwise` where there is none."""
    last = otherwise
    begin = at
    while words.joined(at) and at - begin < LONGEST:
        at += 1
        if words.lower[at] in ("i", "oraz"):
            continue
        if not is_genitive(words.written[at]) or len(words.written[at]) < 4:
            break
        last = at
    return last


def is_genitive(word: str) -> bool:
    """Say whether the dictionary knows a word as a genitive noun or adjective."""
    return any(reading.endswith(":gen") for reading in noun_cases(word)) or any(
        "gen" in agreeing(word, n, g) for n, g in (("sg", "m3"), ("sg", "f"), ("pl", "f"))
    )
