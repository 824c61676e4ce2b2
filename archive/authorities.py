"""The authority list: every named institution of the archive with its variants, its first and last mention, and who followed whom."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import takewhile

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from archive.models import ArticleRow, InstitutionRow, MentionRow, RevisionRow, SiteRow
from archive.records import Authority
from pipeline.institutions import merges, queries, successions
from pipeline.institutions.gazetteer import gazetteer, region_of
from pipeline.institutions.types import types
from pipeline.letters import unaccented
from pipeline.morphology import UNKNOWN, analyses, lemmas
from pipeline.records import Institution

STEM = 5  # letters in which two forms of an unknown name agree at least
ENDING = 3  # letters in which they may differ: Zaleskowo, Zaleskowie

Told = tuple[InstitutionRow, str, int, date | None]  # who, in which words, in which article, on which day


@dataclass(slots=True)
class Tally:
    """What the mentions of one institution add up to; `names` counts the nominatives under which it stands, with the row of each."""

    names: Counter[Institution] = field(default_factory=Counter)
    numbers: dict[Institution, int] = field(default_factory=dict)
    variants: Counter[str] = field(default_factory=Counter)
    articles: set[int] = field(default_factory=set)
    days: list[date] = field(default_factory=list)


def authorities(session: Session, first: date | None = None, last: date | None = None, region: str | None = None) -> list[Authority]:
    """Tell all institutions and bodies, most articles first; of the mentions between two days or on a voivodeship's sites where asked."""
    tallies: defaultdict[tuple[str, str], Tally] = defaultdict(Tally)
    for row, text, number, day in told(session, first, last, region):
        institution = Institution(row.name, row.kind, row.place, row.teryt)
        tally = tallies[merges.identity(institution)]
        tally.names[institution] += 1
        tally.numbers[institution] = row.id
        tally.variants[text] += 1
        tally.articles.add(number)
        tally.days += [day] if day else []
    found = [authority(tally) for tally in tallies.values()]
    return sorted(related(found), key=lambda it: (-it.articles, it.name))


def told(
    session: Session, first: date | None, last: date | None, region: str | None
) -> Iterator[tuple[InstitutionRow, str, int, date | None]]:
    """Yield the mentions of the articles as they stand: institution, words, article, day of publication; undated ones in no span."""
    for row, text, number, day in session.execute(standing(region)):
        if (first is None or (day and day >= first)) and (last is None or (day and day <= last)):
            yield row, text, number, day


def standing(region: str | None) -> Select[InstitutionRow, str, int, date | None]:
    """Select the mentions of current revisions that name an institution or a body; classes are none."""
    query = select(InstitutionRow, MentionRow.text, ArticleRow.id, RevisionRow.published_on)
    query = query.join(MentionRow, MentionRow.institution_id == InstitutionRow.id)
    query = query.join(RevisionRow, RevisionRow.id == MentionRow.revision_id)
    query = query.join(ArticleRow, (ArticleRow.id == RevisionRow.article_id) & (ArticleRow.revision == RevisionRow.number))
    query = query.where(MentionRow.level.in_(("named", "body")))
    if region:
        query = query.join(SiteRow, SiteRow.id == ArticleRow.site_id).where(SiteRow.region == region)
    return query


def authority(tally: Tally) -> Authority:
    """Tell one institution, under the name that it has most often."""
    it = tally.names.most_common(1)[0][0]
    return Authority(
        id=tally.numbers[it],
        name=it.name,
        kind=it.kind,
        place=it.place,
        teryt=it.teryt,
        articles=len(tally.articles),
        variants=tuple(tally.variants.most_common()),
        first=min(tally.days, default=None),
        last=max(tally.days, default=None),
        aliases=tuple(other.name for other in tally.names if other.name != it.name),
    )


def related(found: Sequence[Authority]) -> Iterator[Authority]:
    """Tell who followed whom among the institutions found, and by the table of successions."""
    for it in found:
        earlier = [other.name for other in found if successions.follows(institution_of(it), institution_of(other))]
        later = [other.name for other in found if successions.follows(institution_of(other), institution_of(it))]
        yield replace(it, predecessors=tuple(earlier), successors=tuple(later))


def institution_of(it: Authority) -> Institution:
    """Return the institution of an authority."""
    return Institution(it.name, it.kind, it.place, it.teryt)


def matching(found: Sequence[Authority], query: str) -> list[Authority]:
    """Return those that a query names in any form ("pcpr miechów"); what it names in full comes alone."""
    named = queries.asked(query)
    names, known = {it.name for it in named}, {merges.identity(it) for it in named}
    exact = [it for it in found if not names.isdisjoint((it.name, *it.aliases)) or merges.identity(institution_of(it)) in known]
    shared = Counter(text for it in found for text, _ in it.variants)
    asked = queries.without_marks(query).split()
    return exact or [it for it in found if asked and all(any(alike(word, own) for own in words_of(it, shared)) for word in asked)]


def words_of(it: Authority, shared: Counter[str]) -> set[str]:
    """Return the words under which an institution may be asked for: its name, what texts call it, its place, the acronyms of its type.

    What texts call several of them, "PCPR w Mielcu i Sanoku", tells of none.
    """
    acronyms = {acronym.rstrip("!") for known in types() if known.kind == it.kind for acronym in known.acronyms}
    texts = (it.name, *it.aliases, it.place or "", *adjectives_of(it), *(text for text, _ in it.variants if shared[text] == 1))
    return acronyms | {word.strip('„”".,()') for text in texts for word in text.split()}


def adjectives_of(it: Authority) -> tuple[str, ...]:
    """Return the adjectives of an institution's voivodeship, and of the powiats whose seat its town is: "małopolskie", "sanocki"."""
    place = gazetteer().codes.get(it.teryt or "")
    if place is None:
        return ()
    powiats = (gazetteer().codes[code].shown for code in place.seats)
    return (place.shown, f"województwo {region_of(place.code).name}", *powiats)


def alike(word: str, other: str) -> bool:
    """Say whether two words are forms of one. The dictionary does not know every town: those agree in all but an ending."""
    if forms(word) & forms(other):
        return True
    first, second = unaccented(word), unaccented(other)
    stem = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))
    return not (is_known(word) and is_known(other)) and stem >= max(STEM, max(len(first), len(second)) - ENDING)


def is_known(word: str) -> bool:
    """Say whether the dictionary knows a word."""
    return any(reading.tag != UNKNOWN for reading in analyses(word))


def forms(word: str) -> frozenset[str]:
    """Return a word's lemmas and its own form, without diacritics."""
    return frozenset(unaccented(lemma) for lemma in (*lemmas(word), word))
