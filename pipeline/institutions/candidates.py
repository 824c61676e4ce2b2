"""Candidates: heads with everything that belongs to them, and their name in the nominative. Whether they count is settled in linking."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.institutions import tails
from pipeline.institutions.adjectives import in_capitals_of, nominative
from pipeline.institutions.agreement import left_adjectives, right_adjectives
from pipeline.institutions.heads import Head, Reading, head_at, noun_of, triggers
from pipeline.institutions.texts import Words
from pipeline.institutions.types import Type
from pipeline.institutions.whereabouts import Where, whereabouts

CLOSING = '”"»'
OPENING = '„”“"«'
SMALL = frozenset(("w", "we", "i", "oraz", "na", "rzecz", "ds", "do", "spraw", "im", "dla", "nr", "z", "o", "przy", "nad"))


@dataclass(frozen=True, slots=True)
class Span:
    """The words of a candidate: from `first` to `last`, its head, and `bent`, the last word that inflects."""

    first: int
    head_first: int
    head_last: int
    bent: int
    named: int
    last: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """A head with its neighbours. `name` is the nominative up to the whereabouts, `tail` the text that follows the inflecting words.

    `start` and `end` count characters; `own` tells whether the name has words of its own, `capital` whether it is written as a name.
    """

    start: int
    end: int
    span: Span
    reading: Reading
    name: str
    tail: str
    wheres: tuple[Where, ...]
    own: bool
    capital: bool
    acronym: str | None
    left: tuple[str, ...] = ()

    @property
    def type(self) -> Type:
        """The type of the institution."""
        return self.reading.type


def candidates(words: Words) -> list[Candidate]:
    """Return the candidates of a text in reading order. They are read from the end, so that a tail can take the name that it holds."""
    found: list[Candidate] = []
    nested: dict[int, int] = {}
    for at in reversed(triggers(words)):
        head = head_at(words, at)
        candidate = head and read(words, head, nested)
        if candidate:
            found.append(candidate)
            nested[candidate.span.first] = candidate.span.last
    return found[::-1]


def read(words: Words, head: Head, nested: dict[int, int]) -> Candidate | None:
    """Read what belongs to a head, by the reading that takes in most adjectives, the singular first."""
    best: tuple[int, int, int, int, Reading] | None = None
    for reading in sorted(head.readings, key=lambda reading: reading.is_many):
        first, cases = left_adjectives(words, head, reading)
        left = Reading(reading.type, reading.number, reading.gender, cases)
        bent = right_adjectives(words, head.last, left)[0] if reading.type.grammar in ("open", "own") and not head.acronym else head.last
        if best is None or (bent - first) > (best[1] - best[0]):
            best = (first, bent, head.first, head.last, left)
    return best and assembled(words, head, best[0], best[1], best[4], nested)


def assembled(words: Words, head: Head, first: int, bent: int, reading: Reading, nested: dict[int, int]) -> Candidate | None:
    """Put a candidate together from the neighbours of its head."""
    named = own_words(words, head, bent, reading, nested, first < head.first)
    wheres = tuple(whereabouts(words, named, reading.type, head.acronym is not None))
    last = wheres[-1].last if wheres else named
    last = max(last, tails.patron(words, last), tails.quoted(words, last)) if wheres else last
    span = Span(first, head.first, head.last, bent, named, last)
    start, end = words.starts[first], closed(words, first, last)
    name, tail = nominative_of(words, head, span, reading), " ".join(words.text[words.ends[bent] : end].split())
    capital = words.capital(head.first) or (reading.type.scope == "body" and words.capital(first))
    return Candidate(start, end, span, reading, name, tail, wheres, named > head.last or first < head.first, capital, head.acronym,
                     tuple(words.written[first : head.first]))  # fmt: skip


def own_words(words: Words, head: Head, bent: int, reading: Reading, nested: dict[int, int], has_left: bool) -> int:
    """Return the last of the words that a name has of its own, before the whereabouts."""
    kind = reading.type
    last = tails.number(words, bent)
    if kind.scope in ("local", "powiat", "gmina", "body", "region"):
        last = tails.quoted(words, tails.patron(words, last))
    if kind.grammar in ("open", "own") and not head.acronym and (words.capital(head.first) or has_left) and last == bent:
        if kind.scope == "body":
            last = tails.lower_tail(words, tails.genitives(words, last, last)) if has_left or kind.kind == "gremium" else last
        if words.capital(head.first):
            last = tails.genitive_tail(words, last, kind.kind, kind.grammar == "own", nested)
        last = tails.lower_tail(words, last) if kind.scope == "body" or kind.kind in ("komitet", "zespol") else last
        last = tails.quoted(words, tails.patron(words, tails.number(words, last)))
    elif kind.scope != "country" and not reading.is_many and words.joined(last) and words.capital(last + 1):
        last = max(last, nested.get(last + 1, 0)) if nested.get(last + 1, 0) - last < 2 * tails.LONGEST else last
    return last


def closed(words: Words, first: int, last: int) -> int:
    """Return where a candidate's text ends: after its last word, and after the quotation mark that closes it."""
    end = words.ends[last]
    inside = words.text[words.starts[first] : end]
    is_open = sum(sign in OPENING for sign in inside) % 2 == 1 or ("„" in inside and not any(sign in CLOSING for sign in inside))
    return end + 1 if is_open and words.text[end : end + 1] and words.text[end] in CLOSING + "“" else end


def nominative_of(words: Words, head: Head, span: Span, reading: Reading) -> str:
    """Return the nominative of the words that inflect: adjectives, head, adjectives."""
    number = noun_of(reading.type).number
    left = [adjective(words.written[at], reading.gender, number) for at in range(span.first, head.first)]
    right = [adjective(words.written[at], reading.gender, number) for at in range(head.last + 1, span.bent + 1)]
    return " ".join([*left, reading.type.name, *right])


def adjective(word: str, gender: str, number: str) -> str:
    """Return the nominative of an adjective, with a capital; "i" and Roman numbers stay."""
    if word == "i" or (word.isupper() and len(word) < 6 and set(word) <= set("IVXL")):
        return word
    form = nominative(word, gender, number)
    return in_capitals_of("Xx", form.lower() if form.isupper() else form)


def settled(text: str) -> str:
    """Return a tail as on a letterhead: one that shouts in capitals gets them at the beginnings of words only."""
    letters = [word for word in text.split() if any(sign.isalpha() for sign in word)]
    if not text.isupper() or (len(letters) < 2 and len(text) < 6):
        return text
    return " ".join(word.lower() if word.lower().strip(".") in SMALL else word.capitalize() for word in text.split())
