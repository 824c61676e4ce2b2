"""The one door: the institutions named in a text."""

from __future__ import annotations

from functools import cache

from pipeline.institutions.candidates import candidates
from pipeline.institutions.definitions import with_acronyms
from pipeline.institutions.linking import Link, links
from pipeline.institutions.recalls import recalls
from pipeline.institutions.repeats import resolved
from pipeline.institutions.texts import Words, words_of
from pipeline.institutions.types import types
from pipeline.records import Mention


def find(text: str, region: str | None = None) -> tuple[Mention, ...]:
    """Return the institutions that a text names, in reading order; nested and coordinated ones each for itself.

    `region` is the voivodeship of the site ("małopolskie"): bare names of regional institutions, and places that several voivodeships
    have, are linked by it. Never raises for what a text holds; time is linear.
    """
    words = words_of(text)
    found = candidates(words)
    linked = resolved(words, links(words, found.candidates, region))
    mentions = [*(mention_of(words, link) for link in linked), *recalls(words, found.bare, linked)]
    return tuple(sorted(with_acronyms(words, mentions), key=lambda mention: (mention.start, -mention.end)))


def is_ambiguous(mention: Mention) -> bool:
    """Say whether a mention stays unlinked though it tells a place, or should have a voivodeship and the text tells none: worth a doubt."""
    institution = mention.institution
    if mention.level != "named" or institution.teryt is not None or mention.evidence is not None:
        return False
    return institution.place is not None or institution.kind in regional_kinds()


@cache
def regional_kinds() -> frozenset[str]:
    """Return the kinds of institutions that belong to a voivodeship: one without any is doubtful."""
    return frozenset(kind.kind for kind in types() if kind.scope in ("region", "area"))


def mention_of(words: Words, link: Link) -> Mention:
    """Return the mention that a link stands for."""
    start = link.candidate.start
    return Mention(start, link.end, words.text[start : link.end], link.institution, link.level, link.evidence)
