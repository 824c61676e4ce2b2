"""The adjectives around a head that belong to its name and inflect with it: "Małopolskiego" Urzędu, Uniwersytetu "Łódzkiego"."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline import morphology
from pipeline.institutions.adjectives import ALL, agreeing, nominative, noun_cases
from pipeline.institutions.gazetteer import by_adjective, regions
from pipeline.institutions.heads import Head, Reading, trie
from pipeline.institutions.texts import ROMAN, Words

MOST_LEFT = 4
LONGEST_SHORT = 4  # letters of an acronym; a longer word in capitals shouts, and "I" before it is no number
SPOKEN = "m3"  # the gender in which an acronym is spoken, whatever its noun's: "sanocki PCPR"
# Adjectives and pronouns that point at an institution and do not name it.
POINTING = frozenset(
    (
        "nasz", "wasz", "mój", "twój", "swój", "każdy", "ten", "tamten", "inny", "cały", "żaden", "wszystek", "dany", "poszczególny",
        "pozostały", "kolejny", "poprzedni", "obecny", "były", "tutejszy", "jeden", "sam", "który", "jaki", "taki", "ów", "liczny",
        "wybrany", "różny", "wszelki", "niektóry", "jakiś", "obu", "oba", "ich", "jego", "jej", "wspomniany", "lokalny", "miejscowy",
        "dotychczasowy", "przyszły", "nowo", "powstały", "dwa", "trzy", "przewodniczący", "ówczesny", "zainteresowany",
        "współpracujący", "podległy", "wojskowo",
    )
)  # fmt: skip
# Adjectives that stand before their noun: "Rada Krajowej Izby", but "Dyrekcja Generalna Komisji".
LEADING = frozenset(
    (
        "polski", "europejski", "światowy", "międzynarodowy", "krajowy", "narodowy", "państwowy", "wojewódzki", "powiatowy", "gminny",
        "miejski", "regionalny", "okręgowy", "centralny", "naczelny", "samodzielny", "publiczny", "niepubliczny", "katolicki", "wyższy",
        "główny", "specjalny", "specjalistyczny", "uniwersytecki", "zachodni", "wschodni", "południowy", "północny", "ogólnopolski",
    )
)  # fmt: skip
# Common adjectives that owe their capital to the beginning of a sentence.
OPENING = frozenset(
    (
        "nowy", "stary", "dobry", "zły", "pierwszy", "drugi", "trzeci", "czwarty", "duży", "mały", "sąsiedni", "właściwy",
        "odpowiedni", "podobny", "wielki", "zwykły",
    )
)  # fmt: skip
# How the adjectives of places end, in every form: "poznańska", "małopolskiego".
OF_PLACE = re.compile(r"\w[\w-]*[scz]k(?:i|iego|iemu|im|a|iej|ą|ie|ich|imi)")
NUMBERED = (
    "szkola",
    "sad",
    "wydzial",
    "przedszkole",
    "uczelnia",
    "oddzial",
    "urzad_skarbowy",
    "policja_komisariat",
)  # kinds that may have a Roman number before the head


def left_adjectives(words: Words, head: Head, reading: Reading) -> tuple[int, frozenset[str]]:
    """Return the first of the adjectives before a head that belong to its name, and the cases in which all of them agree."""
    first, cases = head.first, reading.cases
    if not reading.number:
        return first - before_acronym(words, first - 1, reading), cases
    capital = words.capital(head.first)
    while first and head.first - first < MOST_LEFT and words.joined(first - 1):
        left = agreeing(words.written[first - 1], reading.number, reading.gender) & cases if may_belong(words, first - 1) else None
        if left and not follows_noun(words, first - 1) and belongs(words, first - 1, capital or reading.type.scope == "body"):
            first, cases = first - 1, left
        elif is_numbered(words, first - 1, reading) or (first < head.first and is_coordinated(words, first, reading, cases)):
            first -= 1
        else:
            break
    return first, cases


def before_acronym(words: Words, at: int, reading: Reading) -> bool:
    """Say whether a word before an acronym belongs to it: an adjective of a place ("krakowski MOPS"), a Roman number."""
    if at < 0 or not words.joined(at):
        return False
    genders = (reading.gender, SPOKEN)
    agrees = place_adjective(words.written[at]) is not None and any(agreeing(words.written[at], "sg", it) for it in genders)
    return is_numbered(words, at, reading) or (agrees and reading.type.scope in ("gmina", "powiat", "local", "region", "area"))


def may_belong(words: Words, at: int) -> bool:
    """Say whether a word may be part of a name by its letters alone: half of the words before heads are spared the dictionary."""
    return words.capital(at) or OF_PLACE.fullmatch(words.lower[at]) is not None


def belongs(words: Words, at: int, capital: bool) -> bool:
    """Say whether an agreeing adjective is part of the name: an adjective of a place, or a capitalised one that does not just point."""
    word = words.written[at]
    if place_adjective(word):
        return capital or words.capital(at) or not words.opens(at)
    return capital and words.capital(at) and not POINTING.intersection(morphology.lemmas(word)) and not is_opening(words, at)


def follows_noun(words: Words, at: int) -> bool:
    """Say whether an adjective belongs to the noun before it and not to the head after it: "Dyrekcji Generalnej" Komisji."""
    if not at or not words.joined(at - 1) or not words.capital(at) or is_leading(words.written[at]):
        return False
    if words.lower[at - 1] not in trie().following and not capital_inside(words, at - 1):
        return False
    cells = [cell.split(":") for cell in noun_cases(words.written[at - 1])]
    return any(case in agreeing(words.written[at], number, gender) for number, gender, case in cells)


@lru_cache(maxsize=4096)
def is_leading(word: str) -> bool:
    """Say whether an adjective stands before the noun that it belongs to: those of places, and those that say for whom it is."""
    return place_adjective(word) is not None or bool(LEADING.intersection(morphology.lemmas(word)))


def is_opening(words: Words, at: int) -> bool:
    """Say whether a common adjective owes its capital to the beginning of a sentence: "Nowa Szkoła" may not be a name."""
    return words.opens(at) and bool(OPENING.intersection(morphology.lemmas(words.written[at])))


def is_numbered(words: Words, at: int, reading: Reading) -> bool:
    """Say whether a word is the Roman number of a school, a court's division."""
    number, shouts = words.written[at], words.written[at + 1].isupper() and len(words.written[at + 1]) > LONGEST_SHORT
    is_sure = len(number) > 1 or not words.opens(at)  # "I" may open a sentence as a conjunction
    return not shouts and reading.type.kind in NUMBERED and ROMAN.fullmatch(number) is not None and is_sure


def is_coordinated(words: Words, first: int, reading: Reading, cases: frozenset[str]) -> bool:
    """Say whether "i" before the first adjective joins it to another one: "Miejskiego i Gminnego Ośrodka"."""
    if (
        first < 2
        or words.lower[first - 1] != "i"
        or not words.joined(first - 2)
        or not words.capital(first - 2)
        or not words.capital(first)
    ):
        return False
    follows_name = (
        first > 2 and words.joined(first - 3) and (words.lower[first - 3] in trie().following or capital_inside(words, first - 3))
    )
    return not follows_name and bool(agreeing(words.written[first - 2], reading.number, reading.gender) & cases)


def capital_inside(words: Words, at: int) -> bool:
    """Say whether a word has a capital that no sentence gives it."""
    return words.capital(at) and not words.opens(at)


@lru_cache(maxsize=4096)
def place_adjective(word: str) -> str | None:
    """Return the masculine nominative of an adjective that tells a town or a voivodeship: "poznańska" gives poznański."""
    low = word.lower()
    if not OF_PLACE.fullmatch(low):
        return None
    lemma = nominative(low, "m3")
    return lemma if by_adjective(lemma) or f"{lemma}e" in regions() else None


def right_adjectives(words: Words, last: int, reading: Reading, cases: frozenset[str]) -> tuple[int, frozenset[str]]:
    """Return the last of the capitalised adjectives after a head that agree with it, and the cases that are left."""
    number = reading.number or "sg"
    while words.joined(last) and words.capital(last + 1) and not leads_noun(words, last + 1, number, reading.gender):
        left = agreeing(words.written[last + 1], number, reading.gender) & cases
        if not left:
            break
        last, cases = last + 1, left
    return last, cases


def leads_noun(words: Words, at: int, number: str, gender: str) -> bool:
    """Say whether an adjective belongs to the noun after it: "Klinika Intensywnej Terapii"."""
    if not words.joined(at) or not words.capital(at + 1):
        return False
    word = words.written[at + 1]
    if number == "sg" and words.lower[at + 1] in trie().following and not is_leading(words.written[at]):
        return False
    genders = ALL if number == "pl" else (gender,)  # "Organizacji Młodych Techników" is no plural
    is_noun = any(f"{number}:{other}:gen" in noun_cases(word) for other in genders) and not agreeing(word, number, gender)
    return is_noun and "gen" in agreeing(words.written[at], number, gender)
