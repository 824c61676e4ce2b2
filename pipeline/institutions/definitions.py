"""Acronyms that a text makes itself: in brackets after a name, or from the initials of a name that it tells in full."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.institutions.heads import acronyms
from pipeline.institutions.texts import Words
from pipeline.records import Institution, Mention

CAPITAL = "A-ZĄĆĘŁŃÓŚŹŻ"
IN_BRACKETS = re.compile(rf"[ \u00a0]?\(([{CAPITAL}][{CAPITAL}a-z-]{{0,9}}[{CAPITAL}])\)")
SHORTEST = 3  # initials: two letters stand for too much
LONGEST = 12
PLACE = re.compile(r" (?:we?|im\.|nr) ")


def with_acronyms(words: Words, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions of a text with those of its own acronyms; what it says of an acronym counts more than what the table says."""
    meant = {**from_initials(mentions), **from_brackets(words, mentions)}
    if not meant:
        return mentions
    told = [own(mention, meant) for mention in mentions]
    return [*told, *again(words, meant, {mention.start for mention in mentions})]


def from_brackets(words: Words, mentions: list[Mention]) -> dict[str, Mention]:
    """Return the acronyms in brackets after names."""
    found: dict[str, Mention] = {}
    for mention in mentions:
        match = IN_BRACKETS.match(words.text, mention.end) if mention.level != "class" else None
        if match:
            found.setdefault(match[1], mention)
    return found


def from_initials(mentions: list[Mention]) -> dict[str, Mention]:
    """Return the initials of the names that are told in full, but for acronyms of the table and for those that two names share."""
    found: dict[str, Mention] = {}
    names: dict[str, set[Institution]] = {}
    for mention in mentions:
        short = initials(mention.institution.name) if mention.level != "class" else ""
        if SHORTEST <= len(short) <= LONGEST and short not in acronyms():
            found.setdefault(short, mention)
            names.setdefault(short, set()).add(mention.institution)
    return {short: mention for short, mention in found.items() if len(names[short]) == 1}


def initials(name: str) -> str:
    """Return the initials of a name up to its place: "Komunalne Przedsiębiorstwo Komunikacji" gives KPK."""
    return "".join(word[0] for word in PLACE.split(name)[0].split() if word[0].isupper())


def own(mention: Mention, meant: dict[str, Mention]) -> Mention:
    """Return a mention by an acronym with the institution that the text means by it."""
    source = meant.get(mention.text)
    if source is None or source.institution == mention.institution:
        return mention
    return replace(mention, institution=source.institution, level=source.level, evidence=source.evidence or "text")


def again(words: Words, meant: dict[str, Mention], taken: set[int]) -> Iterator[Mention]:
    """Yield the places where a text uses its acronyms, with or without an ending."""
    for at, word in enumerate(words.written):
        if not word[0].isupper() or words.starts[at] in taken:
            continue
        source = meant.get(word) or (meant.get(short(word)) if word[-2:].upper() == word[-2:] or "-" in word else None)
        if source:
            start, end = words.starts[at], words.ends[at]
            yield Mention(start, end, words.text[start:end], source.institution, source.level, source.evidence or "text")


def short(word: str) -> str:
    """Return an acronym without its ending and its small letters: "ŚCChS" and "ŚCCS-u" give ŚCCS."""
    head = word.partition("-")[0]
    return "".join(sign for sign in head if sign.isupper()) if sum(map(str.isupper, head)) >= SHORTEST else head
