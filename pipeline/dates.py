"""When an article was published: a finding with its evidence, or honestly none.

The stated order, best first (`evidence.Rank`): the element that a site's rules name; a label in the article's own place ("Data publikacji:
..."); the address by a site's rule; a line beside the title; a label of making below the text; `<time>` beside the title; JSON-LD; meta;
feed; REST; the date beside the link on a listing; a label far from the article, where all such agree; the address by its shape; a sitemap;
what is hidden in the article's own element. What a reader sees comes before what a machine is told, because templates print days of 1970 or
of the last import there (a page of portalspozywczy.pl does); among machines, the page comes before others' word of it.

Four exceptions. A line or `<time>` without a label yields to two machine sources that agree on another day: it is an event's. One that may
be an event's by its own words or place yields to one machine, or to the address. One far from the day of making told below the text yields
to that: it is an event's or another document's. And evidence of a month or a year yields to a day inside it. Calendars, events, deadlines,
copyright years, resolutions, comments, other stories and the day of the capture are never read. A sitemap's or a feed's `modified` is a
change, never a publication. What loses or is refused stays as a doubt: undated, hidden-date, conflicting-date, implausible-date,
relative-date, ambiguous-date, event-date, crawl-day, unsure-date.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from pipeline import machine_dates, month_first, unsure_lines
from pipeline.clocks import day_of_capture
from pipeline.date_sources import gather
from pipeline.evidence import UNSURE, Evidence, Rank
from pipeline.records import Dating, Doubt, Layout, Metadata, Page, Precision, PublicationDate
from pipeline.rules import Rules

EARLIEST = date(1990, 1, 1)  # no Polish office was on the web before
UNLABELLED = (Rank.LINE, Rank.TIME)
MACHINES = (Rank.JSON_LD, Rank.META, Rank.FEED, Rank.REST)
LENGTH: dict[Precision, int] = {"year": 4, "month": 7, "day": 10}  # of the ISO form
AGREED, DISPUTED = 0.03, 0.15  # what another source adds to the confidence, or takes from it
SUREST = 0.99
MOST_DOUBTS = 6
SOON = 14  # days from the making of a document to its publication


def find(page: Page, metadata: Metadata, layout: Layout, rules: Rules) -> Dating:
    """Return when the article of a page was published and last changed, and what speaks against it; days are Polish ones."""
    today = day_of_capture(page.fetched_at)  # no page tells of a later day than it is read on
    events = frozenset(day.first for text in metadata.starts if (day := machine_dates.read(text)))
    gathered = unambiguous(list(gather(page, metadata, layout, rules)), layout)
    told = as_changes([checked(evidence, today, events) for evidence in gathered])
    sound = sorted((e for e in told if e.role == "published" and not e.refused), key=lambda e: (e.rank, -e.sure))
    best = choose(sound)
    published = publication(best, sound) if best else None
    return Dating(published=published, modified=last_change(told, published), doubts=doubts(told, sound, best, layout))


def unambiguous(gathered: list[Evidence], layout: Layout) -> list[Evidence]:
    """Return the evidence, refused where its figures may be read with the month first and the page's system speaks English."""
    either = [e for e in gathered if e.rank not in MACHINES and month_first.is_either(e.words)]
    if not either or not month_first.speaks_english(layout):
        return gathered
    return [replace(e, refused="ambiguous-date") if e in either else e for e in gathered]


def checked(evidence: Evidence, today: date, events: frozenset[date]) -> Evidence:
    """Return the evidence, refused where its day is before the web or after the capture (a page in Łódź says 26.06.2107), or the page's
    JSON-LD calls it an event's."""
    if evidence.day in events and evidence.rank in UNLABELLED:
        return replace(evidence, refused="event-date")
    if evidence.day is None or evidence.refused or EARLIEST <= evidence.day <= today:
        return evidence
    return replace(evidence, refused="implausible-date")


def as_changes(told: list[Evidence]) -> list[Evidence]:
    """Return the evidence, where a line or `<time>` on the day that the page tells machines as its last change is that change's: themes
    print the day of the last edit in place of the publication's, which the page tells machines too."""
    changes = {e.day for e in told if e.role == "modified" and e.rank in MACHINES}
    first = min((e.day for e in told if e.role == "published" and e.rank in MACHINES and e.day and not e.refused), default=None)
    if not changes or first is None:
        return told
    late = {day for day in changes if day and day > first} - {e.day for e in told if e.role == "published" and e.rank in MACHINES}
    return [replace(e, role="modified") if e.rank in UNLABELLED and e.day in late else e for e in told]


def choose(sound: list[Evidence]) -> Evidence | None:
    """Return the winner of the stated order, with its exceptions."""
    if not sound:
        return None
    best = sound[0]
    if best.rank in UNLABELLED:
        best = outvoted(best, sound) or made_apart(best, sound) or (surer(best, sound) if best.sure <= UNSURE else None) or best
    finer = (e for e in sound if LENGTH[e.precision] > LENGTH[best.precision] and agree(e, best))
    return next(finer, best)


def outvoted(best: Evidence, sound: list[Evidence]) -> Evidence | None:
    """Return the machine source that another one confirms against a line without a label, or None."""
    machines = [e for e in sound if e.rank in MACHINES and e.precision == "day"]
    if any(e.day == best.day for e in machines):
        return None
    return next((e for e in machines if any(other.rank != e.rank and other.day == e.day for other in machines)), None)


def made_apart(best: Evidence, sound: list[Evidence]) -> Evidence | None:
    """Return the label of making from whose day a line without a label is far: an event's, or that of an older document. What is put
    out within two weeks of its making is the same thing."""
    made = next((e for e in sound if e.rank is Rank.MADE and e.day), None)
    if made is None or made.day is None or best.day is None:
        return None
    return made if not 0 <= (best.day - made.day).days <= SOON else None


def surer(best: Evidence, sound: list[Evidence]) -> Evidence | None:
    """Return what a machine or the address tells of another day than a line that may be an event's, or None where one confirms it."""
    others = [e for e in sound if e.rank in (*MACHINES, Rank.ADDRESS) and e.precision == "day"]
    return next(iter(others), None) if all(e.day != best.day for e in others) else None


def agree(one: Evidence, other: Evidence) -> bool:
    """Say whether two dates are the same as far as the coarser of them tells."""
    length = min(LENGTH[one.precision], LENGTH[other.precision])
    return str(one.day)[:length] == str(other.day)[:length]


def publication(best: Evidence, sound: list[Evidence]) -> PublicationDate | None:
    """Return the winner as a date; other sources that agree raise its confidence, those that dispute it lower it."""
    if best.day is None:
        return None
    others = {e.rank: agree(e, best) for e in sound if e.rank not in (best.rank, Rank.MADE)}  # what was made a day before is no dispute
    confidence = best.sure + AGREED * sum(others.values()) - DISPUTED * (not all(others.values()))
    return PublicationDate(best.day, best.precision, best.source, best.words, round(max(0.1, min(SUREST, confidence)), 2))


def last_change(told: list[Evidence], published: PublicationDate | None) -> date | None:
    """Return the day of the last change by the best source, not before the publication."""
    known = sorted((e for e in told if e.role == "modified" and not e.refused and e.precision == "day"), key=lambda e: e.rank)
    return next((e.day for e in known if e.day and (published is None or e.day >= published.day)), None)


def doubts(told: list[Evidence], sound: list[Evidence], best: Evidence | None, layout: Layout) -> tuple[Doubt, ...]:
    """Return what a user should know: no date, evidence that lost, evidence that was refused."""
    refused = (Doubt(e.refused, e.words) for e in told if e.refused and e.role == "published")
    found = [*undated(best, layout), *unseen(best), *losers(sound, best), *refused]
    return tuple(dict.fromkeys(found))[:MOST_DOUBTS]


def undated(best: Evidence | None, layout: Layout) -> Iterator[Doubt]:
    """Yield the doubt that no date was found, and the day that may be the article's or an event's."""
    if best is None:
        yield Doubt("undated")
        if words := unsure_lines.find(layout):
            yield Doubt("unsure-date", words)


def unseen(best: Evidence | None) -> Iterator[Doubt]:
    """Yield the doubt that the date is one that no reader sees."""
    if best is not None and best.rank is Rank.HIDDEN:
        yield Doubt("hidden-date", best.words)


def losers(sound: Iterable[Evidence], best: Evidence | None) -> Iterator[Doubt]:
    """Yield the evidence that tells another day than the winner."""
    for e in sound:
        if best is not None and not agree(e, best):
            yield Doubt("conflicting-date", f"{e.source} {str(e.day)[: LENGTH[e.precision]]}: {e.words}")
