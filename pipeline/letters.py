"""How text is compared: whitespace made plain, letters folded, so that rules and titles match however a page spells them."""

from __future__ import annotations

import re
from functools import lru_cache

# Polish letters to ASCII: pages of 2019 lost them ("Wlodawa"), captions shout in capitals, editors forget the tails.
PLAIN = str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”“’–—−", 'acelnoszzACELNOSZZ"""\'---')
MARKS = ("\u00ad", "\u200b", "\u2060", "\ufeff")  # soft hyphen, zero-width space, word joiner, byte order mark
UNSEEN = re.compile("[" + "".join(MARKS) + "]")
INVISIBLE = str.maketrans(dict.fromkeys(MARKS))
WORD = re.compile(r"\w+")


def tidy(text: str) -> str:
    """Collapse every run of whitespace, no-break spaces too, into one space; soft hyphens and zero-width marks go."""
    plain = " ".join(text.split())
    return plain if plain.isascii() or not UNSEEN.search(plain) else plain.translate(INVISIBLE).strip()


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower case without Polish diacritics, dashes and quotes made plain: the form in which debris rules are written."""
    low = text.lower()
    return low if low.isascii() else low.translate(PLAIN)


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text without its punctuation, for comparing titles."""
    return tuple(WORD.findall(fold(text)))
