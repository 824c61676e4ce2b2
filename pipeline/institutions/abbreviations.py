"""Places that a text shortens: "Grodzisku Maz.", "Ostrowie Wlkp.", "Skarżysku-Kam.", "N. Sączu", "Nakle n. Notecią"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from pipeline.institutions.gazetteer import gazetteer

CAPITAL = "A-ZĄĆĘŁŃÓŚŹŻ"
# A word that may be short for another: with its full stop, "n." and "n/" for "nad", or without any vowel, "Wlkp".
# Each looks back from behind its first letter: the engine skips to a capital or to n, k, p faster than it can look back from every sign.
SHORTENED = re.compile(
    rf"[{CAPITAL}nkp](?:(?<=\w[ \u00a0-].)(?:(?<=[{CAPITAL}])\w{{1,6}}\.|(?<=[nkp])(?:\. ?|/)(?=[{CAPITAL}])"
    rf"|(?<=[{CAPITAL}])[^\W\d_aąeęioóuyAĄEĘIOÓUY]{{1,5}}\b)|(?<=\w-[{CAPITAL}])\.|(?<=\b[wW] [{CAPITAL}])\.(?= ?[{CAPITAL}]))"
)
BEFORE_FIRST = ("w", "we", "gminy", "miasta")  # words before a place whose first word is short: "w N. Sączu", "w Kam. Pomorskim"
STEM = 3  # letters that all cases of a word share
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


def expansion_before(short: str, after: str) -> str | None:
    """Return the first word of a name of two words for which a short one stands before the second, "kam" before "pomorskim".

    Of several cases, "Nowym" and "Nowego Targu", it is the locative, which stands first.
    """
    found = [word for word in leading(after) if is_short_for(short, word)]
    return found[0] if found and all(word[:STEM] == found[0][:STEM] for word in found) else None


@lru_cache(maxsize=4096)
def leading(after: str) -> tuple[str, ...]:
    """Return the words that lead a second one in names of two words, in every form; asked so seldom that no index of them pays."""
    return tuple(begin[0] for begin, words in following().items() if len(begin) == 1 and after in words)


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
