"""What a text names again: bare and shortened names take the institution that the text names in full elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pipeline.institutions.linking import Link
from pipeline.institutions.texts import Words
from pipeline.records import Institution

OF_REGIONS = ("region", "area")  # scopes of what a voivodeship has one of
OF_SITE = "region"  # the evidence of a link by the voivodeship of the site
AREAS = ("voivodeship", "powiat")
LISTING = ("", "i", "oraz", "lub", "a także")
LONGEST_SENTENCE = 1_000  # characters
SENTENCE = re.compile(r"[.!?…][”\"»]?\s+(?=[A-ZĄĆĘŁŃÓŚŹŻ„«\"–-])|\n")
LONGEST_BEGINNING = 10  # words of a name by which a shorter mention of it is known


def resolved(words: Words, links: list[Link]) -> list[Link]:
    """Return the links of a text, each under the fullest name that the text gives it."""
    return unrepeated(from_neighbours(words, from_inside(from_text(words, links))))


def from_text(words: Words, links: list[Link]) -> list[Link]:
    """Let bare and shortened names take the institution that the text names in full elsewhere."""
    full = [link for link in links if link.level != "class" and not link.bare and link.candidate.type.scope != "country"]
    kinds = by_type(words, full, {link.candidate.type.name for link in links if link.candidate.is_many})
    begun = beginnings({link.institution for link in full})
    told = [resumed(link, kinds, begun) for link in links]
    return [link if is_listed(words, links, told, at) else told[at] for at, link in enumerate(links)]


def beginnings(institutions: set[Institution]) -> dict[str, set[Institution]]:
    """Return institutions by the beginnings of their names, two words and more, in lower case."""
    begun: dict[str, set[Institution]] = {}
    for institution in institutions:
        words = institution.name.lower().split()
        for length in range(2, min(len(words), LONGEST_BEGINNING) + 1):
            begun.setdefault(" ".join(words[:length]), set()).add(institution)
    return begun


@dataclass(frozen=True, slots=True)
class Named:
    """The institutions of one type that a text names in full, and where a bare name means one of them: after the first full name, and
    before it in another sentence, though not in a text that talks of many of the type ("każdy GOPS ..., a GOPS w Raszynie").
    """

    institutions: set[Institution]
    since: int
    until: int

    def meant(self, link: Link) -> set[Institution]:
        """Return the institutions that a bare name may mean."""
        start = link.candidate.start
        return self.institutions if start > self.since or start < self.until or link.level != "class" else set()


def by_type(words: Words, full: list[Link], general: set[str]) -> dict[str, Named]:
    """Return the institutions that a text names in full, by the name of their type; `general` are the types of which it names many."""
    found: dict[str, Named] = {}
    for link in full:
        name, start = link.candidate.type.name, link.candidate.start
        if name not in found:
            found[name] = Named(set(), start, 0 if name in general else sentence_start(words.text, start))
        found[name].institutions.add(link.institution)
    return found


def sentence_start(text: str, at: int) -> int:
    """Return where the sentence, or the line, begins in which a character stands; sentences of a thousand characters are cut."""
    begin = max(0, at - LONGEST_SENTENCE)
    return max((match.end() for match in SENTENCE.finditer(text, begin, at + 1)), default=begin)


def is_listed(words: Words, links: list[Link], told: list[Link], at: int) -> bool:
    """Say whether a bare name stands in a list with one that stays a class: then it is a class itself, "dla PCPR, MOPS i GOPS"."""
    if links[at].level != "class" or told[at].level == "class":
        return False
    return any(
        0 <= other < len(links)
        and told[other].level == "class"
        and words.text[links[min(at, other)].end : links[max(at, other)].candidate.start].strip(" ,") in LISTING
        for other in (at - 1, at + 1)
    )


def resumed(link: Link, kinds: dict[str, Named], begun: dict[str, set[Institution]]) -> Link:
    """Return a link to the one institution that the text names in full, where there is one only."""
    candidate = link.candidate
    if link.bare and candidate.capital and not candidate.is_many and candidate.type.scope != "country":
        same = kinds[candidate.type.name].meant(link) if candidate.type.name in kinds else set()
    elif candidate.own and not candidate.wheres and link.level != "class":
        longer = begun.get(link.institution.name.lower(), set())
        size = max((len(other.name) for other in longer), default=0)
        same = {max((o for o in longer if len(o.name) == size), key=lambda o: sum(map(str.isupper, o.name)))} if longer else set()
        same = same if len({other.name.lower() for other in longer}) <= 2 else set()
    else:
        return link
    if len(same) != 1 or same == {link.institution} or is_guest(link, next(iter(same))):
        return link
    return replace(link, institution=next(iter(same)), level="named" if link.level == "class" else link.level, evidence="text", bare=False)


def is_guest(link: Link, other: Institution) -> bool:
    """Say whether a text names a regional institution of another voivodeship in full: the site's own bare name is not that one."""
    own, foreign = link.institution.teryt, other.teryt
    if link.candidate.type.scope not in OF_REGIONS or link.evidence != OF_SITE:
        return False
    return own is not None and foreign is not None and own[:2] != foreign[:2]


def from_inside(links: list[Link]) -> list[Link]:
    """Let an institution without a place take that of the one that its name ends with: a department that of its office."""
    inner = {link.end: link for link in links if link.institution.place and link.level == "named"}
    return [placed(link, inner[link.end]) if link.end in inner and is_placeless(link) else link for link in links]


def from_neighbours(words: Words, links: list[Link]) -> list[Link]:
    """Let the classes of a list share the area that its last one tells: "ośrodków i centrów województwa łódzkiego"."""
    told: list[Link] = []
    for link in reversed(links):
        told.append(placed(link, told[-1]) if told and shares(words, link, told[-1]) else link)
    return told[::-1]


def shares(words: Words, link: Link, after: Link) -> bool:
    """Say whether a class without a place stands in a list before one that tells an area."""
    if not is_class_without_place(link) or after.level != "class" or after.evidence not in AREAS:
        return False
    return words.text[link.end : after.candidate.start].strip(" ,") in LISTING


def is_class_without_place(link: Link) -> bool:
    """Say whether a link is a class of institutions that tells no place."""
    return link.level == "class" and link.institution.place is None


def is_placeless(link: Link) -> bool:
    """Say whether a name with words of its own tells no place."""
    return not link.institution.place and link.candidate.own and link.level != "class"


def placed(link: Link, inner: Link) -> Link:
    """Return a link with the place of another one."""
    institution = replace(link.institution, place=inner.institution.place, teryt=inner.institution.teryt)
    return replace(link, institution=institution, evidence=inner.evidence)


def unrepeated(links: list[Link]) -> list[Link]:
    """Leave out the bodies that only take up a longer name from its middle: "Panel Ekspertów" after "Wojewódzki Panel Ekspertów"."""
    inner = {words[at:] for words in body_names(links) for at in range(1, len(words) - 1)}
    parts = {words[:length] for words in inner for length in range(1, len(words) + 1)}
    return [link for link in links if link.level != "body" or tuple(link.institution.name.lower().split()) not in parts]


def body_names(links: list[Link]) -> set[tuple[str, ...]]:
    """Return the names of the bodies as lower-case words, no more of them than a shorter mention may have."""
    return {tuple(link.institution.name.lower().split())[:LONGEST_BEGINNING] for link in links if link.level == "body"}
