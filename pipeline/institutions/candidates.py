"""Candidates: heads with everything that belongs to them, and their name in the nominative. Whether they count is settled in linking."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.institutions import additions, tails
from pipeline.institutions.adjectives import in_capitals_of, nominative
from pipeline.institutions.agreement import left_adjectives, right_adjectives
from pipeline.institutions.heads import Head, Reading, heads, noun_of, plural
from pipeline.institutions.kinds import BRANCHED, BRANCHES, PARTS, PLACED, UNMARKED, UNSTAFFED
from pipeline.institutions.quantities import is_general, points_back
from pipeline.institutions.spots import Where
from pipeline.institutions.tails import Inner
from pipeline.institutions.texts import Words
from pipeline.institutions.types import Type
from pipeline.institutions.whereabouts import SHUT, has_areas, whereabouts

CLOSING = "”“»"
OPENING = "„«"
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
class Core:
    """The words of a name that inflect together, from the first adjective to the last, and the reading in which they agree."""

    first: int
    bent: int
    reading: Reading


@dataclass(frozen=True, slots=True)
class Candidate:
    """A head with its neighbours. `name` is the nominative of the words that inflect, `wheres` the places told, `inside` those
    of an institution that the name ends with.

    `start` and `end` count characters; `own` tells whether the name has words of its own, `capital` whether it is written as a name,
    `titled` whether all of its head is, `general` whether the word before it points at any of many, `marked` whether
    a number, a patron or a quoted name makes one of it in lower case too.
    """

    start: int
    end: int
    span: Span
    reading: Reading
    name: str
    wheres: tuple[Where, ...]
    inside: tuple[Where, ...]
    own: bool
    capital: bool
    titled: bool
    acronym: str | None
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    general: bool = False
    marked: bool = False

    @property
    def is_many(self) -> bool:
        """Say whether institutions in general are meant: a plural, or any of many ("każdy PUP")."""
        return self.reading.is_many or self.general

    @property
    def type(self) -> Type:
        """The type of the institution."""
        return self.reading.type


@dataclass(frozen=True, slots=True)
class Found:
    """What the heads of a text lead to, in reading order: candidates, and bare heads that are no name by themselves."""

    candidates: list[Candidate]
    bare: list[Head]


def candidates(words: Words) -> Found:
    """Return the candidates of a text. They are read from the end, so that a tail can take the name that it holds."""
    found: list[Candidate] = []
    bare: list[Head] = []
    inner: dict[int, Inner] = {}
    for head in reversed(heads(words)):
        candidate = read(words, head, inner)
        if candidate is None:
            bare.append(head)
            continue
        found.append(candidate)
        towns = tuple(where for where in (*candidate.wheres, *candidate.inside) if where.how == "town")
        kind = candidate.type
        inner[candidate.span.first] = Inner(candidate.span.last, kind.name, kind.kind, kind.scope, "gen" in candidate.reading.cases, towns)
    return Found(found[::-1], bare[::-1])


def read(words: Words, head: Head, inner: dict[int, Inner]) -> Candidate | None:
    """Read what belongs to a head, by the reading that takes in most adjectives; None for a common noun without a name."""
    core = max((agreed(words, head, reading) for reading in readings_of(words, head)), key=lambda core: core.bent - core.first)
    named = own_words(words, head, core, inner)
    is_bare = core.reading.type.bare == "none" and not head.acronym and core.first == head.first and named == head.last
    if is_bare and not (core.reading.type.kind in PLACED and words.capital(head.first)):
        return None
    candidate = assembled(words, head, core, named, inner)
    return None if is_bare and not candidate.wheres else candidate


def readings_of(words: Words, head: Head) -> tuple[Reading, ...]:
    """Return the readings of a head; of an acronym that stands for several types, "UM", the one that fits the place after it.

    Of "starostwa powiatów", one's genitive or many, the plural that the areas tell.
    """
    if not head.acronym or len(head.readings) < 2:
        many = tuple(reading for reading in head.readings if reading.is_many)
        return many if many and has_areas(words, head.last) else head.readings
    for reading in head.readings:
        hows = {where.how for where in whereabouts(words, head.last, reading, is_acronym=True)}
        if hows and ("voivodeship" in hows) == (reading.type.scope == "area"):
            return (reading,)
    return head.readings[:1]


def agreed(words: Words, head: Head, reading: Reading) -> Core:
    """Return the words that inflect with a head, and the reading with the cases that are left."""
    first, cases = left_adjectives(words, head, reading)
    bent = head.last
    if is_open(head, reading.type):
        bent, cases = right_adjectives(words, bent, reading, cases)
    return Core(first, bent, reading if cases == reading.cases else Reading(reading.type, reading.number, reading.gender, cases))


def is_open(head: Head, kind: Type) -> bool:
    """Say whether words of its own may follow the head of a name."""
    return kind.grammar in ("open", "own") and not head.acronym


def assembled(words: Words, head: Head, core: Core, named: int, inner: dict[int, Inner]) -> Candidate:
    """Put a candidate together from the neighbours of its head."""
    first, bent, reading = core.first, core.bent, core.reading
    capital = words.capital(head.first) or (reading.type.scope == "body" and words.capital(first))
    wheres = whereabouts(words, named, reading, head.acronym is not None)
    last = said(words, wheres[-1].last, reading.type) if wheres else named
    span = Span(first, head.first, head.last, bent, named, last)
    inside = next((inner[at].towns for at in range(bent + 1, named + 1) if at in inner and inner[at].last == named), ())
    own = named > head.last or first < head.first
    left, right = tuple(words.written[first : head.first]), tuple(words.written[head.last + 1 : bent + 1])
    name = nominative_of(words, head, span, reading)
    return Candidate(
        words.starts[first],
        closed(words, first, last),
        span,
        reading,
        name,
        wheres,
        inside,
        own,
        capital,
        is_titled(words, head, reading.type),
        head.acronym,
        left,
        right,
        points_at_any(words, head, core, wheres, own),
        is_marked(words, bent, reading),
    )


def points_at_any(words: Words, head: Head, core: Core, wheres: tuple[Where, ...], own: bool) -> bool:
    """Say whether the word before a name makes it any of many, where there are many: "każdy PUP", "w dziesięciu Zespołach Eksperckich"."""
    kind = core.reading.type
    if kind.scope == "body":
        is_any = is_general(words, core.first, counted=True, has_town=False) or points_back(words, core.first)
        return core.reading.is_many and is_any
    has_town = kind.scope != "local" and any(where.how == "town" for where in wheres)
    return kind.scope != "country" and not own and is_general(words, core.first, head.acronym is not None, has_town)


def is_marked(words: Words, bent: int, reading: Reading) -> bool:
    """Say whether a number, a patron or a quoted name makes one institution of a noun in lower case; "szkoły nr 5 i 6" are two."""
    last = said(words, bent, reading.type)
    is_two = words.joined(last) and words.lower[last + 1] in ("i", "oraz") and words.joined(last + 1) and words.lower[last + 2].isdigit()
    return reading.number == "sg" and reading.type.kind not in UNMARKED and last > bent and not is_two


def is_titled(words: Words, head: Head, kind: Type) -> bool:
    """Say whether a head has all the capitals that it has on a letterhead; an acronym has."""
    pairs = zip(range(head.first, head.last + 1), kind.words, strict=False)
    return head.acronym is not None or all(words.capital(at) or not word[0].isupper() for at, word in pairs)


def own_words(words: Words, head: Head, core: Core, inner: dict[int, Inner]) -> int:
    """Return the last of the words that a name has of its own, before the whereabouts, with a branch that stands beside it."""
    kind = core.reading.type
    last = additions.researching(words, words_before_branch(words, head, core, inner))
    last = additions.in_country(words, last, kind)
    last = additions.beside(words, last, inner) if kind.scope == "local" and kind.grammar == "closed" else last
    return additions.branch(words, last) if kind.scope == "country" or kind.kind in BRANCHED else last


def words_before_branch(words: Words, head: Head, core: Core, inner: dict[int, Inner]) -> int:
    """Return the last of the words that a name has of its own."""
    kind = core.reading.type
    last = said(words, core.bent, kind)
    if kind.scope == "country" and kind.grammar == "closed":
        return tails.abroad(words, last, head.acronym is not None)
    if last > core.bent:
        return last
    if is_open(head, kind) and (words.capital(head.first) or kind.scope == "body"):
        end = own_tail(words, head, last, kind, inner)
        return last if is_part(words, head, core, inner.get(last + 1), end) else end
    if kind.kind in BRANCHES and words.joined(last):
        return additions.of_branch(inner.get(last + 1), last, has_adjective=core.first < head.first)
    after = inner.get(last + 1)
    if after and after.may_follow(kind) and kind.scope in ("region", "local") and words.joined(last) and words.capital(last + 1):
        return after.last
    return last


def is_part(words: Words, head: Head, core: Core, held: Inner | None, end: int) -> bool:
    """Say whether a head that opens a sentence is a common noun before an institution: "Dyrekcja Szpitala Miejskiego odmawia"."""
    if core.reading.type.name not in PARTS or core.bent > head.last or not words.opens(head.first):
        return False
    return held is not None and held.last == end and held.kind not in UNSTAFFED


def own_tail(words: Words, head: Head, bent: int, kind: Type, inner: dict[int, Inner]) -> int:
    """Return the last word of the tail of an open name: genitives, then "ds. badań" of a team, then a patron or a number."""
    last = bent
    if words.capital(head.first):
        last = tails.genitive_tail(words, last, kind, inner, begun=not kind.flexible[-1] or (bent > head.last and kind.kind in tails.LISTS))
    elif kind.scope == "body":
        last = tails.genitives(words, last, last)
    if kind.scope == "body" or kind.kind == "komitet":
        last = tails.lower_tail(words, last)
    return said(words, last, kind) if last > bent else last


def said(words: Words, last: int, kind: Type) -> int:
    """Return the last word of a number, a patron and a quoted name after a word, where the type of institution has such."""
    if kind.scope not in ("local", "body", "gmina", "powiat"):
        return last
    last = tails.patron(words, tails.number(words, last))
    if kind.scope not in ("local", "body"):
        return last
    last = tails.meant_for(words, last, kind) if kind.grammar == "closed" else last
    return tails.quoted(words, last)


def closed(words: Words, first: int, last: int) -> int:
    """Return where a candidate's text ends: after its last word, and after the quotation mark that closes it."""
    end = words.ends[last]
    inside = words.text[words.starts[first] : end]
    is_open = any(inside.rfind(left) > max(inside.rfind(right) for right in CLOSING) for left in OPENING) or inside.count('"') % 2
    closing = SHUT.match(words.text, end) if is_open else None
    return closing.end() if closing else end


def nominative_of(words: Words, head: Head, span: Span, reading: Reading) -> str:
    """Return the nominative of the words that inflect: adjectives, head, adjectives; of bodies in their number, else in the singular."""
    many = reading.is_many and reading.type.scope == "body"
    number = "pl" if many else noun_of(reading.type).number
    left = [adjective(words.written[at], reading.gender, number) for at in range(span.first, head.first)]
    right = [adjective(words.written[at], reading.gender, number) for at in range(head.last + 1, span.bent + 1)]
    return " ".join([*left, plural(reading.type) if many else reading.type.shown, *right])


def adjective(word: str, gender: str, number: str) -> str:
    """Return the nominative of an adjective, with a capital; "i" and Roman numbers stay."""
    if word == "i" or (word.isupper() and len(word) < 6 and set(word) <= set("IVXL")):
        return word
    form = nominative(word, gender, number)
    return in_capitals_of("Xx", form.lower() if form.isupper() else form)
