"""How text is compared: whitespace made plain, letters folded, so that rules and titles match however a page spells them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Polish letters to ASCII: pages of 2019 lost them ("Wlodawa"), captions shout in capitals, editors forget the tails.
PLAIN = str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”“’–—−", 'acelnoszzACELNOSZZ"""\'---')
PLAIN_LETTERS = {letter: plain for letter, plain in PLAIN.items() if chr(letter).isalpha()}
FOLDED = tuple((chr(letter), chr(plain)) for letter, plain in PLAIN.items() if chr(letter).islower() or not chr(letter).isalpha())
SOFT_HYPHEN, ZERO_WIDTH, JOINER, BYTE_ORDER = "\u00ad", "\u200b", "\u2060", "\ufeff"
INVISIBLE = str.maketrans(dict.fromkeys((SOFT_HYPHEN, ZERO_WIDTH, JOINER, BYTE_ORDER)))
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")  # signs that lxml reads and does not write
LINE = 300  # characters of a line, which may come again on the next page
WORD = re.compile(r"\w+")


def tidy(text: str) -> str:
    """Collapse every run of whitespace, no-break spaces too, into one space; soft hyphens and zero-width marks go."""
    if text.isprintable() and "  " not in text:  # which only the plain space is, of all these; it spares most labels the work
        return text.strip()
    plain = " ".join(text.split())
    return plain.translate(INVISIBLE).strip() if not plain.isascii() and has_marks(plain) else plain


def has_marks(text: str) -> bool:
    """Say whether a text holds a sign that nobody sees; four searches take a tenth of a pattern's time."""
    return SOFT_HYPHEN in text or ZERO_WIDTH in text or JOINER in text or BYTE_ORDER in text


def writable(text: str) -> str:
    """A text without the signs that XML does not know, which pages hold all the same."""
    return UNWRITABLE.sub("", text)


def plain(text: str) -> str:
    """Lower case without Polish diacritics, dashes and quotes made plain: the form in which debris rules are written."""
    low = text.lower()
    if low.isascii():
        return low
    for letter, substitute in FOLDED:  # ten times as fast as str.translate on a long text
        if letter in low:
            low = low.replace(letter, substitute)
    return low


fold = lru_cache(maxsize=8192)(plain)  # for lines, which come again; whole paragraphs would fill the memory with themselves


def unaccented(text: str) -> str:
    """Lower case without any diacritics, all other signs as they are: the form in which words are indexed, "Łódź" as lodz."""
    low = text.lower()
    low = low if low.isascii() else low.translate(PLAIN_LETTERS)
    return low if low.isascii() else "".join(sign for sign in unicodedata.normalize("NFKD", low) if not unicodedata.combining(sign))


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text without its punctuation, for comparing titles and paragraphs."""
    return line_words(text) if len(text) <= LINE else tuple(WORD.findall(plain(text)))


@lru_cache(maxsize=4096)
def line_words(text: str) -> tuple[str, ...]:
    """The words of a line, remembered."""
    return tuple(WORD.findall(plain(text)))
