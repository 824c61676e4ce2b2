"""Bare heads that stand for an institution named in full: "Komisja" in a text about the Komisja Europejska."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.institutions.heads import Head, noun_of
from pipeline.institutions.linking import Link
from pipeline.institutions.texts import Words
from pipeline.records import Institution, Mention


def recalls(words: Words, bare: list[Head], links: list[Link]) -> Iterator[Mention]:
    """Yield the capitalised bare heads that can mean only one of the institutions that the text names in full."""
    full = by_noun(links) if bare else {}
    ends = [link.candidate.span for link in links]
    inside = {at for span in ends for at in range(span.first, span.last + 1)} if full else set()
    for head in bare:
        lemma = noun_of(head.readings[0].type).lemma
        meant = full.get(lemma, set())
        if len(meant) == 1 and head.first not in inside and is_name(words, head):
            start, end = words.starts[head.first], words.ends[head.last]
            yield Mention(start, end, words.text[start:end], next(iter(meant)), "named", "text")


def by_noun(links: list[Link]) -> dict[str, set[Institution]]:
    """Return the institutions named in full by the noun that heads their name."""
    full: dict[str, set[Institution]] = {}
    for link in links:
        if link.level == "named" and not link.candidate.reading.is_many:
            full.setdefault(noun_of(link.candidate.type).lemma, set()).add(link.institution)
    return full


def is_name(words: Words, head: Head) -> bool:
    """Say whether a bare head is written as a name: in the singular, with a capital that no sentence gives it."""
    return (
        words.capital(head.first)
        and not words.opens(head.first)
        and not head.readings[0].is_many
        and not words.written[head.first].isupper()
    )
