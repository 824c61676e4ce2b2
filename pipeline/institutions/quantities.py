"""Words before a name that tell that institutions in general are meant: "każdy PUP", "inne PCPR", "12 OPS", "dyrektorzy PCPR"."""

from __future__ import annotations

from functools import lru_cache

from pipeline import morphology
from pipeline.institutions.texts import Words

# Lemmas; "wszystkie", "poszczególnych", "żadnego".
GENERAL = frozenset(
    (
        "każdy", "wszystek", "wszystkie", "inny", "pozostały", "niektóry", "niektóre", "poszczególny", "żaden", "dowolny", "jakikolwiek",
        "którykolwiek", "kolejny", "liczny", "różny", "wybrany", "jakiś", "wszelki", "sąsiedni", "oba", "obydwa", "typowy",
    )
)  # fmt: skip
# Before an acronym, which has no number of its own; "część Urzędu Miasta" is of one.
AMOUNTS = frozenset(
    (
        "większość", "mniejszość", "część", "wiele", "kilka", "kilkanaście", "kilkadziesiąt", "kilkaset", "parę", "połowa", "sieć",
        "liczba", "reszta",
    )
)  # fmt: skip
# "Najwięcej PCPR w Wejherowie" compares one office with others, "najwięcej PCPR" counts them.
COMPARED = frozenset(("więcej", "najwięcej", "mniej", "najmniej"))
# What points back at several that were told before: "wymienione Zespoły Eksperckie".
BACK = frozenset(("wymienić", "wymieniony", "wspomnieć", "wspomniany", "powyższy"))
COUNTING = ("num:", "numcomp")
# Those of whom an institution has one: in the plural they come from many.
HOLDERS = frozenset(
    ("dyrektor", "dyrektorka", "kierownik", "kierowniczka", "szef", "prezes", "naczelnik", "komendant", "przewodniczący", "rektor")
)
MOST = 1_000  # a larger number is a year or an amount
NUMBERS = ("nr", "numer", "art", "ust", "ul", "pkt", "poz")


def is_general(words: Words, first: int, counted: bool, has_town: bool) -> bool:
    """Say whether the word before a name tells of institutions in general; amounts and holders of offices do so where it
    may be `counted`, having no number of its own.

    The heads of an office of one town, "kierownicy OPS w Jaśle", are that one's.
    """
    at = first - 1
    if at < 0 or not words.joined(at):
        return False
    word = words.lower[at]
    if word in COMPARED and has_town:
        return False
    return is_one_of(word, GENERAL) or (counted and (is_one_of(word, AMOUNTS) or counts(words, at) or (are_holders(word) and not has_town)))


def points_back(words: Words, first: int) -> bool:
    """Say whether the word before a name points back at what was told before."""
    return first > 0 and words.joined(first - 1) and is_one_of(words.lower[first - 1], BACK)


@lru_cache(maxsize=4096)
def is_one_of(word: str, lemmas: frozenset[str]) -> bool:
    """Say whether a word is a form of one of some lemmas."""
    return any(reading.lemma.lower() in lemmas for reading in morphology.analyses(word))


def counts(words: Words, at: int) -> bool:
    """Say whether a word is a number of institutions, from two on: "12 PCPR", "pięć OPS"; not that of a street or a school."""
    word = words.lower[at]
    if word.isdigit():
        return 2 <= int(word[:9]) < MOST and not (at and words.lower[at - 1] in NUMBERS)
    return any(reading.tag.startswith(COUNTING) for reading in morphology.analyses(word))


@lru_cache(maxsize=4096)
def are_holders(word: str) -> bool:
    """Say whether a word is the plural of an office that an institution has one of: "dyrektorzy", "kierownikom"."""
    readings = [reading for reading in morphology.analyses(word) if reading.lemma.lower() in HOLDERS]
    return bool(readings) and all(reading.has("pl") for reading in readings)
