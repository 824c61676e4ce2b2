"""Which addresses of one folder are of one kind: by what stands around the first numbers of their last part.

On systems that keep all their pages at the root, the news are "/135-slug.html", their pictures "/galeria-132.html", and the pages of a
listing "/news,k,1,s,3.html". In a slug of several words a number stands by chance.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

DIGITS = re.compile(r"\d+")
# Names and numbers from the start on, as "135-", "galeria-132", "news,k,1,id,9,"; "500plus" is a word.
NUMBERED = re.compile(r"(?:[^\W\d_]+,)*(?:[^\W\d_]+[-_,]?)?\d+(?:,(?:[^\W\d_]+,)+\d+)*(?![^\W_])[-_,]?")
SLUG = ""
COMMAS = 2  # from which on a form is none of a slug with its number behind: "klub,12"


def form_of(name: str) -> str:
    """Return what the last part of an address begins with, up to its first numbers and with these left open: "0-", "news,k,0,id,0,".

    That of a slug, whose words are its own, is empty, whether it holds a number or not.
    """
    found = NUMBERED.match(name)
    return DIGITS.sub("0", found[0]) if found else SLUG


def entries(shape: str, name: str) -> Iterator[str]:
    """Yield under what an address is counted: the shape of its folder, and with it the form of its last part."""
    yield shape
    yield f"{shape} {form_of(name)}"


def number_alike(shape: str, name: str, counts: Counter[str]) -> int:
    """Return how many of the addresses counted are of one kind with another: those of its form, or all of its folder where most are slugs,
    since "10-lat-klubu" and "bal-2" stand among others by chance; "strona,3,projekt" does not.
    """
    form = form_of(name)
    is_by_chance = 2 * counts[f"{shape} {SLUG}"] >= counts[shape] and form.count(",") < COMMAS
    return counts[shape] if is_by_chance else counts[f"{shape} {form}"]
