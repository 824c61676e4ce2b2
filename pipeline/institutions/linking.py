"""From candidates to mentions: which of them count, at which level, under which name, linked to which place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.institutions import levels, namings
from pipeline.institutions.candidates import Candidate
from pipeline.institutions.settling import Home, Seat, home_of, seat
from pipeline.institutions.texts import Words
from pipeline.institutions.whereabouts import How, Spot
from pipeline.records import Institution, Level, Mention

DEFINED = re.compile(r"[ \u00a0]?\(([A-ZĄĆĘŁŃÓŚŹŻ][A-ZĄĆĘŁŃÓŚŹŻa-z-]{0,9}[A-ZĄĆĘŁŃÓŚŹŻ])\)")
LONGEST_BEGINNING = 10  # words of a name by which a shorter mention of it is known


@dataclass(frozen=True, slots=True)
class Link:
    """A candidate on its way to a mention; `bare` tells that neither place nor own words stand in the text, `end` where it ends."""

    candidate: Candidate
    end: int
    institution: Institution
    level: Level
    evidence: str | None
    bare: bool


def link(words: Words, found: list[Candidate], region: str | None) -> tuple[Mention, ...]:
    """Return the mentions of a text."""
    home = home_of(region, [where for candidate in found for where in candidate.wheres])
    links = [link for candidate in outermost(found) for link in links_of(words, candidate, home)]
    links = unrepeated(from_inside(from_text(links)))
    mentions = [Mention(link.candidate.start, link.end, words.text[link.candidate.start : link.end], link.institution, link.level, link.evidence)
                for link in links]  # fmt: skip
    return tuple(sorted([*mentions, *defined(words, mentions)], key=lambda mention: (mention.start, -mention.end)))


def outermost(found: list[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates that do not stand in another one, and those inside that are institutions of their own."""
    holder: Candidate | None = None
    for candidate in sorted(found, key=lambda candidate: (candidate.start, -candidate.end)):
        if holder is None or candidate.span.first > holder.span.last:
            holder = candidate if levels.level(candidate) else holder
            yield candidate
        elif levels.is_nested(holder, candidate):
            yield candidate


def links_of(words: Words, candidate: Candidate, home: Home) -> Iterator[Link]:
    """Yield the institutions of one candidate: one, or one for each place of a list."""
    lists = [where for where in candidate.wheres if where.how == "town" and len(where.spots) > 1]
    many = lists and levels.is_list(candidate, lists[0])
    for at in range(len(lists[0].spots) if many else 1):
        told = [(where.how, where.spots[min(at, len(where.spots) - 1)]) for where in candidate.wheres]
        level = "named" if many else levels.level(candidate)
        if level:
            end = candidate.end if many or not lists else words.ends[lists[0].spots[0].last]
            yield linked(words, candidate, told, level, home, end)


def linked(words: Words, candidate: Candidate, told: list[tuple[How, Spot]], level: Level, home: Home, end: int) -> Link:
    """Link one institution to its place, by the name itself or by the voivodeship of the site."""
    kind = candidate.type
    if level == "class":
        where = seat(kind, told, home)
        return Link(candidate, end, Institution(namings.plain(kind), kind.kind, where.place, where.teryt), "class", where.evidence, True)
    inside = [(where.how, where.spots[0]) for where in candidate.inside] if kind.scope == "region" else []
    name, where = namings.full(words, candidate, told, home), seat(kind, told or inside, home)
    if not (told or inside):
        name, where = namings.completed(candidate, name, home)
    return Link(
        candidate,
        end,
        Institution(name, kind.kind, where.place, where.teryt),
        level,
        evidence(candidate, where),
        not told and not candidate.own,
    )


def evidence(candidate: Candidate, where: Seat) -> str | None:
    """Say what a link rests on: a place, the only one in the country, or a name of its own without a place."""
    if where.evidence or where.place:
        return where.evidence
    if candidate.type.scope == "country":
        return "country"
    return "name" if candidate.own and not candidate.wheres else None


def from_text(links: list[Link]) -> list[Link]:
    """Let bare and shortened names take the institution that the text names in full elsewhere."""
    full = [link for link in links if link.level != "class" and not link.bare and link.candidate.type.scope != "country"]
    kinds: dict[str, set[Institution]] = {}
    for link in full:
        kinds.setdefault(link.institution.kind, set()).add(link.institution)
    begun: dict[str, set[Institution]] = {}
    for institution in {link.institution for link in full}:
        words = institution.name.lower().split()
        for length in range(2, min(len(words), LONGEST_BEGINNING) + 1):
            begun.setdefault(" ".join(words[:length]), set()).add(institution)
    return [resumed(link, kinds, begun) for link in links]


def resumed(link: Link, kinds: dict[str, set[Institution]], begun: dict[str, set[Institution]]) -> Link:
    """Return a link to the one institution that the text names in full, where there is one only."""
    candidate = link.candidate
    if link.bare and candidate.capital and not candidate.reading.is_many and candidate.type.scope != "country":
        same = kinds.get(link.institution.kind, set())
    elif candidate.own and not candidate.wheres and link.level != "class":
        longer = begun.get(link.institution.name.lower(), set())
        size = max((len(other.name) for other in longer), default=0)
        same = {max((o for o in longer if len(o.name) == size), key=lambda o: sum(map(str.isupper, o.name)))} if longer else set()
        same = same if len({other.name.lower() for other in longer}) <= 2 else set()
    else:
        return link
    if len(same) != 1 or same == {link.institution}:
        return link
    return replace(link, institution=next(iter(same)), level="named" if link.level == "class" else link.level, evidence="text", bare=False)


def from_inside(links: list[Link]) -> list[Link]:
    """Let an institution without a place take that of the one that its name ends with: a department that of its office."""
    inner = {link.end: link for link in links if link.institution.place and link.level == "named"}
    return [
        replace(link, institution=replace(link.institution, place=inner[link.end].institution.place, teryt=inner[link.end].institution.teryt),
                evidence=inner[link.end].evidence)
        if not link.institution.place and link.candidate.own and link.end in inner and link.level != "class" else link
        for link in links
    ]  # fmt: skip


def unrepeated(links: list[Link]) -> list[Link]:
    """Leave out the bodies that only take up a longer name from its middle: "Panel Ekspertów" after "Wojewódzki Panel Ekspertów"."""
    inner = {words[at:] for words in body_names(links) for at in range(1, len(words) - 1)}
    parts = {words[:length] for words in inner for length in range(1, len(words) + 1)}
    return [link for link in links if link.level != "body" or tuple(link.institution.name.lower().split()) not in parts]


def body_names(links: list[Link]) -> set[tuple[str, ...]]:
    """Return the names of the bodies as lower-case words, no more of them than a shorter mention may have."""
    return {tuple(link.institution.name.lower().split())[:LONGEST_BEGINNING] for link in links if link.level == "body"}


def defined(words: Words, mentions: list[Mention]) -> Iterator[Mention]:
    """Yield the acronyms that a text defines itself, "Polski Związek Niewidomych (PZN)", wherever they stand in it."""
    meant: dict[str, Mention] = {}
    taken = {mention.start for mention in mentions}
    for mention in mentions:
        match = DEFINED.match(words.text, mention.end) if mention.level != "class" else None
        if match:
            meant.setdefault(match[1], mention)
    for at, word in enumerate(words.written) if meant else ():
        bare = word if word in meant else word.split("-")[0]
        if bare in meant and words.starts[at] not in taken:
            start, end, source = words.starts[at], words.ends[at], meant[bare]
            yield Mention(start, end, words.text[start:end], source.institution, source.level, source.evidence or "text")
