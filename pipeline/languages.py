"""The language of a text, told by its small words; enough to keep a Polish archive Polish."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.letters import WORD
from pipeline.records import Metadata

# The commonest words that the languages do not share. English, German and Ukrainian versions stand beside Polish ones on marshal sites.
SMALL = {
    "pl": frozenset({
        "się", "nie", "jest", "oraz", "przez", "dla", "które", "który", "która", "został", "została", "będą", "było", "są", "jak",
        "tym", "ich", "lub", "przy", "także", "może", "od", "za", "po", "w", "z", "na",
    }),
    "en": frozenset({
        "the", "and", "of", "to", "is", "are", "was", "for", "with", "that", "this", "will", "from", "by", "on", "has", "have",
    }),
    "de": frozenset({
        "der", "die", "das", "und", "ist", "nicht", "mit", "für", "auf", "den", "von", "dem", "ein", "eine", "werden", "wurde",
    }),
    "uk": frozenset({
        "та", "що", "не", "для", "які", "був", "була", "буде", "від", "про", "або", "це", "його", "також", "при",
    }),
}  # fmt: skip
READ = 1_500  # characters looked at
FEWEST = 3  # small words that settle it
FEW = 2  # Polish ones that settle it where there is none of another language: Polish pages of an English theme keep `lang="en-US"`
SHARE = 10  # words of a text, of which one at least is such a one: a French article may name one Polish thing
LETTERS = re.compile("[ąćęłńśźż]")  # "ó" is Spanish too
NOT_POLISH = re.compile("[ėįųūščžřěťůäöüß]")  # Lithuanian has "ą" and "ę", Croatian "ć"


def find(text: str, metadata: Metadata) -> str | None:
    """Return the language's two letters by the text itself, else by what the page declares, else None."""
    seen = list(filter(str.isalpha, WORD.findall(text[:READ])))
    low = list(map(str.lower, seen))
    counts = {language: sum(map(small.__contains__, low)) for language, small in SMALL.items()}
    others = max(number for language, number in counts.items() if language != "pl")
    if is_polish(text, seen, counts["pl"], others):
        return "pl"
    best = max(counts, key=lambda language: counts[language])
    if counts[best] >= FEWEST:
        return best
    declared = (metadata.language or "")[:2].lower()
    return declared if declared.isalpha() and len(declared) == 2 else None


def is_polish(text: str, seen: Sequence[str], small: int, others: int) -> bool:
    """Say whether a text is Polish by its small words, or by these and the words that have a letter of Polish alone; a text with letters
    that Polish lacks has none."""
    if small >= FEW and is_most(small, others, seen):
        return True
    marked = 0 if NOT_POLISH.search(text[:READ].lower()) else sum(map(is_marked, seen))
    return marked > 0 and is_most(small + marked, others, seen)


def is_most(polish: int, others: int, seen: Sequence[str]) -> bool:
    """Say whether Polish words are more than those of any other language, and enough of a text."""
    return polish > others and polish * SHARE >= len(seen)


def is_marked(word: str) -> bool:
    """Say whether a word has a letter of Polish alone and is no name, which other languages take over ("Łódź")."""
    return word[0].islower() and LETTERS.search(word) is not None
