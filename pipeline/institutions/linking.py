"""From candidates to links: which of them count, at which level, under which name, in which place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.institutions import initials, levels, namings
from pipeline.institutions.agreement import capital_inside
from pipeline.institutions.areas import in_brackets
from pipeline.institutions.candidates import Candidate
from pipeline.institutions.kinds import BRANCHES
from pipeline.institutions.lookalikes import is_lookalike
from pipeline.institutions.settling import Home, Seat, home_of, seat
from pipeline.institutions.spots import How, Spot
from pipeline.institutions.tails import PATRON
from pipeline.institutions.texts import Words
from pipeline.records import Institution, Level

SHORTEST_SURE = 2  # letters


@dataclass(frozen=True, slots=True)
class Link:
    """A candidate on its way to a mention; `bare` tells that neither place nor own words stand in the text, `end` where it ends."""

    candidate: Candidate
    end: int
    institution: Institution
    level: Level
    evidence: str | None
    bare: bool


def links(words: Words, found: list[Candidate], region: str | None) -> list[Link]:
    """Return the links of a text's candidates; `region` is the voivodeship of its site."""
    home = home_of(region, [where for candidate in found for where in candidate.wheres])
    found = [candidate for candidate in found if not is_lookalike(words, candidate)]
    return [link for candidate in outermost(words, found) for link in links_of(words, candidate, home)]


def outermost(words: Words, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates that do not stand in another one, and those inside that are institutions of their own."""
    holder: Candidate | None = None
    for candidate in sorted(found, key=lambda candidate: (candidate.start, -candidate.end)):
        if is_part(words, candidate):
            continue
        if holder is None or candidate.span.first > holder.span.last:
            holder = candidate if levels.level(candidate) else holder
            yield candidate
        elif levels.is_nested(holder, candidate):
            yield candidate


def is_part(words: Words, candidate: Candidate) -> bool:
    """Say whether a candidate is but a word of another name: a patron, "Komendant Powiatowy Policji"."""
    before = candidate.span.first - 1
    if before < 0 or not words.joined(before):
        return False
    is_single = candidate.type.bare == "class" and len(candidate.type.words) == 1 and not candidate.acronym and not candidate.left
    return words.lower[before] in PATRON or (is_single and capital_inside(words, before) and words.capital(before + 1))


def links_of(words: Words, candidate: Candidate, home: Home) -> Iterator[Link]:
    """Yield the institutions of one candidate: one, or one for each place of a list."""
    lists = [where for where in candidate.wheres if len(where.spots) > 1]
    many = lists and levels.is_list(candidate, lists[0])
    for at in range(len(lists[0].spots) if many else 1):
        level = "named" if many else levels.level(candidate)
        told = [(where.how, where.spots[min(at, len(where.spots) - 1)]) for where in candidate.wheres]
        if level == "class":
            told = [(where.how, where.spots[0]) for where in candidate.wheres if where not in lists]
        if level:
            end = candidate.end if many or not lists or level == "class" else words.ends[lists[0].spots[0].last]
            link = replace(linked(words, candidate, told, level, home), end=end)
            if not is_guess(link):
                yield link


def is_guess(link: Link) -> bool:
    """Say whether a link is but two letters without a place, "UW", that stand for too many things."""
    acronym = link.candidate.acronym
    return acronym is not None and len(acronym) <= SHORTEST_SURE and link.candidate.type.scope != "country" and not link.institution.place


def linked(words: Words, candidate: Candidate, told: list[tuple[How, Spot]], level: Level, home: Home) -> Link:
    """Link one institution to its place, by the name itself or by the voivodeship of the site."""
    kind = candidate.type
    if level == "class":
        where = seat(kind, told, home)
        institution = Institution(namings.plain(kind), kind.kind, where.place, where.teryt)
        return Link(candidate, candidate.end, institution, level, where.evidence, bare=True)
    inside = [(where.how, where.spots[0]) for where in candidate.inside] if kind.scope == "region" or kind.kind in BRANCHES else []
    hints = [(where.how, where.spots[0]) for where in in_brackets(words, candidate.span.last)] if told and kind.scope != "country" else []
    where = seat(kind, (told or inside) + hints, home)
    name = namings.full(words, initials.of_region(candidate, where), told, home)
    if not (told or inside):
        name, where = namings.completed(candidate, name, home)
    if level == "named" and not (told or candidate.own or candidate.titled or where.place) and kind.bare == "class":
        return linked(words, candidate, told, "class", home)
    institution = Institution(name, kind.kind, where.place, where.teryt)
    return Link(candidate, candidate.end, institution, level, evidence(candidate, where), bare=not told and not candidate.own)


def evidence(candidate: Candidate, where: Seat) -> str | None:
    """Say what a link rests on: a place, the only one in the country, or a name of its own without a place."""
    if where.evidence or where.place:
        return where.evidence
    if candidate.type.scope == "country":
        return "country"
    return "name" if candidate.own and not candidate.wheres else None
