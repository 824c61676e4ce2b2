"""Places that a text shortens: "Grodzisku Maz.", "Ostrowie Wlkp.", "Skarżysku-Kam.", "Nakle n. Notecią"."""

from __future__ import annotations

import re
from functools import cache

from pipeline.institutions.gazetteer import gazetteer

CAPITAL = "A-ZĄĆĘŁŃÓŚŹŻ"
# A word that may be short for another: with its full stop, "n." and "n/" for "nad", or without any vowel, "Wlkp".
SHORTENED = re.compile(
    rf"(?<=\w[ \u00a0-])(?:[{CAPITAL}]\w{{1,6}}\.|[nkp](?:\. ?|/)(?=[{CAPITAL}])|[{CAPITAL}][^\W\d_aąeęioóuyAĄEĘIOÓUY]{{1,5}}\b)"
    rf"|(?<=\w-)[{CAPITAL}]\."
)
LONGEST = 3  # words of a name before the shortened one


def expansion(before: list[str], short: str) -> str | None:
    """Return the word of the register's names for which a short one stands after the words before it, in lower case; None where unsure.

    "maz" after "grodzisku" is "mazowieckim"; a word that begins with a hyphen goes on the word before it.
    """
    found: dict[str, str] = {}
    for length in range(1, min(LONGEST, len(before)) + 1):
        for word in following().get(tuple(before[-length:]), ()):
            if is_short_for(short, word):
                found.setdefault(word[:4], word)
    return found.popitem()[1] if len(found) == 1 else None


def is_short_for(short: str, word: str) -> bool:
    """Say whether a word may be written so short: its first letter and others of it in their order."""
    letters = iter(word)
    return short[0] == word[0] and len(short) < len(word) and all(letter in letters for letter in short)


@cache
def following() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return, for the beginnings of all names of several words in every form, the words that may follow; quarters are written in full."""
    found: dict[tuple[str, ...], dict[str, None]] = {}
    for index in (gazetteer().locatives, gazetteer().genitives, gazetteer().names):
        for form in (form for form, places in index.items() if any(place.kind != "d" for place in places)):
            words = tuple(form.replace("-", " -").split(" "))
            for at in range(1, len(words)):
                found.setdefault(words[:at], {})[words[at].removeprefix("-")] = None
    return {begin: tuple(words) for begin, words in found.items()}
