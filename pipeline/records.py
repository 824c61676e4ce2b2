"""What travels through the pipeline: frozen records, each field written by exactly one stage."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

Kind = Literal["article", "listing", "other"]
BlockKind = Literal["paragraph", "heading", "item", "row", "caption", "quote", "line"]
Precision = Literal["day", "month", "year"]
DateSource = Literal["label", "line", "time-element", "json-ld", "meta", "feed", "rest", "address", "sitemap", "given"]
Level = Literal["named", "class", "body"]
DateRole = Literal["event", "deadline", "period", "legal-act", "other"]

EXTRACTOR = "8"  # raised whenever the same page would be read otherwise; kept with every revision
HTML_MARK = re.compile(
    r"<!--|<(?:\?xml|!doctype|html|head|body|div|p|table|article|section|meta|title|h[1-6]|br|span|ul|a)\b[^<>]{0,2000}>", re.I
)
HTML_HEAD = 4096  # characters looked at to tell HTML from plain text


@dataclass(frozen=True, slots=True)
class Hint:
    """What discovery already knew of a page: a feed's date, a REST title, a sitemap's lastmod. `text` is as it was written there."""

    source: Literal["feed", "rest", "sitemap", "listing"]
    field: Literal["title", "published", "modified"]
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """A saved page: bytes as served, and what is known of them. `encoding` is the one that the transport declared."""

    content: bytes
    url: str | None = None
    content_type: str = "text/html"
    encoding: str | None = None
    fetched_at: datetime | None = None
    site: str | None = None
    hints: tuple[Hint, ...] = ()

    @classmethod
    def of(cls, html_or_text: str | bytes, url: str | None = None, **known: Any) -> Page:
        """Make a page by hand; text without a tag near its beginning is plain text, where every line is a block."""
        is_text = isinstance(html_or_text, str)
        content = html_or_text.encode("utf-8", "surrogatepass") if isinstance(html_or_text, str) else html_or_text
        head = content[:HTML_HEAD].replace(b"\0", b"").decode("latin-1")  # UTF-16 has a NUL beside every sign of a tag
        known.setdefault("content_type", "text/html" if HTML_MARK.search(head) else "text/plain")
        known.setdefault("encoding", "utf-8" if is_text else None)
        return cls(content=content, url=url, **known)


@dataclass(frozen=True, slots=True, init=False)
class Link:
    """A link as a reader sees it; `url` is absolute where the page's address is known; `day` stands beside it on a listing."""

    url: str
    text: str
    day: date | None = None

    # Links and blocks are made by the hundred for every page: writing their slots takes half the time of what dataclasses write.
    def __init__(self, url: str, text: str, day: date | None = None) -> None:
        _url(self, url)
        _label(self, text)
        _day(self, day)


_url, _label, _day = (vars(Link)[slot].__set__ for slot in ("url", "text", "day"))


@dataclass(frozen=True, slots=True)
class Entry:
    """An address that a feed, sitemap or REST interface tells, with what it tells of it; texts are as written there."""

    url: str
    title: str | None = None
    published: str | None = None
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A feed, sitemap or page of posts as read: its entries, the files that it names further, and in words what is wrong with it."""

    entries: tuple[Entry, ...] = ()
    following: tuple[str, ...] = ()
    problem: str | None = None


@dataclass(frozen=True, slots=True, init=False)
class Block:
    """A unit of text in reading order. `level` is a heading's 1..6; `path` holds the tags from the root down, each with its id and
    classes ("div#main.content"); `times` are the machine-readable values of `<time>` inside; `hidden` is what a reader does not see.
    """

    text: str
    kind: BlockKind = "paragraph"
    level: int = 0
    path: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    times: tuple[str, ...] = ()
    hidden: bool = False

    def __init__(  # noqa: PLR0913, PLR0917 - the fields of the record
        self,
        text: str,
        kind: BlockKind = "paragraph",
        level: int = 0,
        path: tuple[str, ...] = (),
        links: tuple[Link, ...] = (),
        times: tuple[str, ...] = (),
        hidden: bool = False,
    ) -> None:
        _text(self, text)
        _kind(self, kind)
        _level(self, level)
        _path(self, path)
        _links(self, links)
        _times(self, times)
        _hidden(self, hidden)


_text, _kind, _level, _path, _links, _times, _hidden = (
    vars(Block)[slot].__set__ for slot in ("text", "kind", "level", "path", "links", "times", "hidden")
)


@dataclass(frozen=True, slots=True)
class Layout:
    """What the stages have settled about a page's blocks: each block's debris reason or None, where the title stands, what is body.

    `title` and `body` are indexes into `blocks`; `marks` is as long as `blocks`.
    """

    blocks: tuple[Block, ...]
    marks: tuple[str | None, ...]
    title: int | None = None
    body: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself outside its visible text: the head, JSON-LD, microdata. Texts are as written there, best first.
    `starts` are those of events."""

    titles: tuple[str, ...] = ()
    published: tuple[tuple[Literal["json-ld", "meta"], str], ...] = ()
    modified: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    description: str | None = None
    site_name: str | None = None
    canonical: str | None = None
    language: str | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Dating:
    """The answer of the dating stage: the publication date or None, the day of the last change, and the losing or refused evidence."""

    published: PublicationDate | None = None
    modified: date | None = None
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Debris:
    """Text that was taken out of the article, and the name of the rule that took it."""

    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a user should look twice: `reason` is a stable short name, `text` the words or the conflict behind it."""

    reason: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class PublicationDate:
    """When the article was published. With `precision` month or year, `day` is the first of it and must not be shown as a day.

    `evidence` holds the words that it was read from, `confidence` lies in 0..1.
    """

    day: date
    precision: Precision
    source: DateSource
    evidence: str
    confidence: float

    def __str__(self) -> str:
        """ISO 8601, cut to the precision: 2024-03-18, 2024-03 or 2024."""
        return self.day.isoformat()[: {"day": 10, "month": 7, "year": 4}[self.precision]]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date told in the text: first and last day of it, its role, and the words. A single day has `end` equal to `start`."""

    start: date
    end: date
    role: DateRole
    text: str


@dataclass(frozen=True, slots=True)
class Institution:
    """An institution in the nominative. `kind` is a key of the types table, `place` the seat or area, `teryt` its register code."""

    name: str
    kind: str
    place: str | None = None
    teryt: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """An institution named in a text: `text` is that of `start` to `end`, counted in characters in the text that was searched.

    `level` tells a named institution from a class of them ("ośrodki pomocy społecznej") and from an advisory body or programme;
    `evidence` says what the link rests on, None where it stayed unlinked.
    """

    start: int
    end: int
    text: str
    institution: Institution
    level: Level = "named"
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document that the article offers. `format` is pdf, docx... where told; `size` in bytes where told."""

    url: str | None
    label: str
    format: str | None = None
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """What the pipeline found in a page. Absence is None and a doubt, never a guess.

    `body` holds one block a line and begins with the lead; mentions count characters in `text`: title and body.
    `links` are the article links of a listing. `quality` in 0..1 says how far the extraction may be trusted.
    """

    url: str | None
    kind: Kind
    title: str | None
    lead: str | None
    body: str
    published: PublicationDate | None = None
    modified: date | None = None
    dates: tuple[DateMention, ...] = ()
    institutions: tuple[Mention, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    links: tuple[Link, ...] = ()
    language: str | None = None
    quality: float = 0.0
    debris: tuple[Debris, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def text(self) -> str:
        """Title and body, the text in which mentions are counted. The lead is the first part of the body and not repeated."""
        return "\n".join(part for part in (self.title, self.body) if part)
