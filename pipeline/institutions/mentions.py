"""The one door: the institutions named in a text."""

from __future__ import annotations

from pipeline.institutions import linking
from pipeline.institutions.candidates import candidates
from pipeline.institutions.texts import words_of
from pipeline.records import Mention


def find(text: str, region: str | None = None) -> tuple[Mention, ...]:
    """Return the institutions that a text names, in reading order; nested and coordinated ones each for itself.

    `region` is the voivodeship of the site ("małopolskie"): bare names of regional institutions and places that several voivodeships have are
    linked by it. Never raises for what a text holds; time is linear in its length.
    """
    words = words_of(text)
    return linking.link(words, candidates(words), region)
