"""What the archive takes in and tells the rooms above: frozen records, no SQL in sight."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from pipeline.records import Attachment, DateMention, Debris, Doubt, Hint, Kind, Mention, PublicationDate

Saved = Literal["new", "changed", "same"]
Role = Literal["listing", "feed", "sitemap", "rest", "article"]
State = Literal["pending", "leased", "stored", "unchanged", "refused", "failed"]
Headers = tuple[tuple[str, str], ...]
TWIN = "the same article as "  # begins the reason of an address that is refused since the site has its article at another


@dataclass(frozen=True, slots=True)
class SiteCard:
    """A site as the archive keeps it; `region` is the voivodeship's name, `teryt` its code."""

    name: str
    institution: str
    region: str | None = None
    teryt: str | None = None
    home: str | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """One fetch of one address: `content` as served after transfer decoding, `opt_out` the text-and-data-mining reservation seen, if any.

    `key` identifies the article on its site, by default its address. A file added by hand is a capture too, without headers.
    """

    url: str
    content: bytes
    fetched_at: datetime
    site: str = "files"
    key: str | None = None
    status: int = 200
    content_type: str | None = None
    request_headers: Headers = ()
    response_headers: Headers = ()
    opt_out: str | None = None


@dataclass(frozen=True, slots=True)
class Discovery:
    """An address that was found: `key` identifies the article on its site, `found_on` is the address of the page that links it.

    `day` is when an article was last touched as far as the page tells: it says whether a run wants it, and is no evidence of its date.
    """

    url: str
    key: str
    role: Role = "article"
    hints: tuple[Hint, ...] = ()
    found_on: str | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """What a listing, feed, sitemap or page of posts was found to hold: articles, and further pages of its kind.

    `headers` make the next request for it conditional; `to_the_end` asks to follow it however long nothing new comes; `is_news` says that
    it is the first listing to tell one of its articles, though a feed or sitemap may have: its further pages may list what these left
    out. `over` are the addresses of further pages that have nothing new for one who has read them: archives of months long past.
    """

    found: tuple[Discovery, ...] = ()
    following: tuple[Discovery, ...] = ()
    headers: Headers = ()
    to_the_end: bool = False
    is_news: bool = False
    over: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Aside:
    """What a run asks a site for no more: some `roles`; what `pages` told; the further pages that `ends` told. It all stays pending."""

    roles: frozenset[Role] = frozenset()
    pages: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Work:
    """An address leased to a run: fetch it, then end it. `known` says that an article is stored under its key.

    `etag` and `last_modified` make the request conditional; `found_on` is the page that told the address.
    """

    id: int
    run: int
    site: str
    url: str
    key: str
    role: Role
    hints: tuple[Hint, ...]
    attempts: int
    known: bool
    etag: str | None = None
    last_modified: str | None = None
    found_on: str | None = None


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article as it stands now. `change` is the archive's own count at its last change: the mark that the index follows."""

    id: int
    site: str
    institution: str
    region: str | None
    url: str
    kind: Kind
    title: str | None
    lead: str | None
    body: str
    published: PublicationDate | None
    modified: date | None
    dates: tuple[DateMention, ...]
    institutions: tuple[Mention, ...]
    attachments: tuple[Attachment, ...]
    debris: tuple[Debris, ...]
    doubts: tuple[Doubt, ...]
    language: str | None
    quality: float
    fetched_at: datetime
    sha256: str
    first_seen: datetime
    removed_at: datetime | None
    removal: str | None
    revisions: int
    change: int

    @property
    def text(self) -> str:
        """Title and body, the text in which mentions are counted."""
        return "\n".join(part for part in (self.title, self.body) if part)


@dataclass(frozen=True, slots=True)
class Authority:
    """An institution as the archive knows it. `variants` are the words that name it with their counts, most frequent first.

    `first` and `last` are the days of its first and last dated mention; `aliases`, `predecessors` and `successors` are names.
    """

    id: int
    name: str
    kind: str
    place: str | None
    teryt: str | None
    articles: int
    variants: tuple[tuple[str, int], ...]
    first: date | None = None
    last: date | None = None
    aliases: tuple[str, ...] = ()
    predecessors: tuple[str, ...] = ()
    successors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Revision:
    """One version of an article: what was read, when, from which capture, and by which version of the extractor."""

    number: int
    created_at: datetime
    fetched_at: datetime
    extractor: str
    title: str | None
    published: PublicationDate | None
    body: str
    sha256: str
    warc: str | None


@dataclass(frozen=True, slots=True)
class Failure:
    """Addresses of a run that came to nothing for one reason: how many, and the first of them."""

    site: str
    role: Role
    reason: str
    url: str
    addresses: int
    refused: bool = False


@dataclass(frozen=True, slots=True)
class RunReport:
    """A run and its numbers: `counts` maps a site to its named counts."""

    id: int
    started_at: datetime
    ended_at: datetime | None
    outcome: str | None
    counts: dict[str, dict[str, int]]
