"""Where the pieces of a block meet: words that a page sets apart by style alone are words in its text too."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

MARKS = ":;!?…,"  # no word goes on right behind one
SHORTEST = 3  # capitals of a word that no name in small letters goes on: "SENIORZY", and no "S" before "eniorzy"


def joined(pieces: Sequence[str]) -> str:
    """The text of a block's pieces; a space stands where two words would run into each other."""
    if not any(map(is_between_words, pieces, pieces[1:])):
        return "".join(pieces)
    parts = [pieces[0]]
    for left, right in pairwise(pieces):
        parts.extend((" ", right) if is_between_words(left, right) else (right,))
    return "".join(parts)


def is_between_words(left: str, right: str) -> bool:
    """Say whether a piece ends with a word and the next begins with another: "Miejsce" and "Kraków". A drop capital, "ePUAP" and an
    ending behind an acronym are parts of one word."""
    first, last = right[0], left[-1]
    if last.isspace() or not first.isalpha():
        return False
    if last in MARKS or not first.isupper():
        return last in MARKS
    is_word = len(left) > 1 and left[-2:].isalpha() and left[-2:].islower()
    return last == "." or is_word or is_shouted(left, right)


def is_shouted(left: str, right: str) -> bool:
    """Say whether a piece ends with a word in capitals, and the next begins with one that only opens with a capital."""
    return right[1:2].islower() and len(left) >= SHORTEST and left[-SHORTEST:].isalpha() and left[-SHORTEST:].isupper()
