"""What travels through the demo: words with their forms, a story, a post of a site, and the bytes that a host answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

PassageKind = Literal["paragraph", "heading", "item", "row", "quote"]
OtherKind = Literal["listing", "other"]


@dataclass(frozen=True, slots=True)
class Word:
    """A name with its forms by case, and its gender m, f or n. `institution` is the nominative to be told in the truth, if it is one."""

    forms: Mapping[str, str]
    gender: str = "n"
    institution: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """An invented town: its forms, the adjective of its powiat in the genitive, and its voivodeship."""

    id: str
    nominative: str
    genitive: str
    inside: str
    adjective: str
    region: str


@dataclass(frozen=True, slots=True)
class Region:
    """An invented voivodeship; `seat` is a place's id, `office` the kind of its social-policy office, `code` a made-up register code."""

    name: str
    genitive: str
    locative: str
    seat: str
    office: str
    code: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of a story: its kind and its text; a row's cells are joined by CELL."""

    kind: PassageKind
    text: str


CELL = " | "


@dataclass(frozen=True, slots=True)
class Attached:
    """A PDF that a post offers."""

    label: str
    path: str


@dataclass(frozen=True, slots=True)
class Story:
    """A text without a place to stand: title, lead, the passages after the lead, and the institutions named in it."""

    title: str
    lead: str
    passages: tuple[Passage, ...]
    institutions: tuple[str, ...]

    @property
    def body(self) -> str:
        """The lead and every passage, one a line."""
        return "\n".join([self.lead, *(passage.text for passage in self.passages)])


@dataclass(frozen=True, slots=True)
class Post:
    """A story on a site: `number` ascends with time; `published` is what the site tells of `moment`: a day, a month ("2024-03") or None."""

    number: int
    slug: str
    moment: datetime
    published: str | None
    story: Story
    category: str
    attachments: tuple[Attached, ...] = ()
    changed: datetime | None = None
    release: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What a host answers: status, content type as declared, bytes, and further headers."""

    content: bytes
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    modified: datetime | None = None


@dataclass(frozen=True, slots=True)
class Other:
    """An address that is no article, and what it is."""

    url: str
    kind: OtherKind
    note: str
    status: int = 200
