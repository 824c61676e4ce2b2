"""How a site of the demo is declared: its layout, its encoding, and what is odd about it. Data only.

Address forms hold the fields of `days.written` and {number}, {slug}; those of a listing's further pages {page} (from 1), {zero} (from 0),
{offset} (articles before it) and {hash} (the check sum that TYPO3 wants).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Service = Literal["rest", "feed", "sitemap", "sitemap-index", "sitemap-gzip", "sitemap-index-gzip", "joomla-feed", "atom"]


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to build a site. `dateline` None: no date on the page. `head` names what the head tells: json-ld, meta.

    `archive` is the address of further listings by year ({yyyy}) or month ({m}), beside the paged one; `feed` and `rest` tell where
    those stand (plain permalinks put them into the query: "/?feed=rss2", "/?rest_route=/wp/v2/posts").
    """

    platform: str
    skeleton: str
    article: str
    listing: str
    more: str
    dateline: str | None = None
    listing_dateline: str | None = None
    style: str = "plain"
    per_page: int = 10
    slug: Literal["ascii", "polish"] = "ascii"
    slug_words: int = 12
    head: tuple[str, ...] = ()
    services: tuple[Service, ...] = ()
    prints: str | None = None
    aliases: tuple[str, ...] = ()
    archive: str | None = None
    feed: str = "/feed/"
    rest: str = "/wp-json/wp/v2/posts"
    contact: str = "/kontakt"
    section: str = "Aktualności"
    top: tuple[str, ...] = ()
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()


Gone = Literal["404", "410", "soft"]
NEVER_WAS = "/nie-ma-takiej-strony"  # an address that every site is asked for and none has
ODD_PATHS = {
    "login": "/logowanie",
    "search": "/szukaj?q=senior",
    "empty": "/w-budowie",
    "error": "/awaria",
    "inner": "/wewnetrzne/regulamin",
    "calendar": "/kalendarium?month=2026-10",
    "lost": NEVER_WAS,
}


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a page is encoded in truth, what its meta element says, and what the Content-Type header says (None: nothing)."""

    true: str = "utf-8"
    meta: str = "utf-8"
    header: str | None = "utf-8"


@dataclass(frozen=True, slots=True)
class Site:
    """A site. `tells`: what precision of the date it publishes anywhere; every `undated_every`-th post of a dated site hides its date.

    Posts are numbered from `first` by `step`, and spread from `since` to the first night. `gone` is how the site answers for a removed
    article, `missing` for an address that never was. `odd` names its odd pages (traps.py), to which its listings link. `repeats` is the
    parameter of a listing that repeats its last page for ever; `redirects` says whether tracking parameters redirect.
    """

    host: str
    institution: str
    region: str
    layout: Layout
    count: int
    first: int = 100
    step: int = 3
    since: str = "2023-01-09"
    tells: Literal["day", "month", "none"] = "day"
    undated_every: int = 0
    encoding: Encoding = Encoding()
    browser_only: bool = False
    robots: str = ""
    gone: Gone = "404"
    missing: Literal["404", "soft"] = "404"
    odd: tuple[str, ...] = ()
    repeats: str | None = None
    redirects: bool = False
