"""Ways to a site's articles other than its listings, cheapest first: feed, sitemap, REST. Each tells what it knows as evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from scrapy.http import Response

from archive.records import Discovery, Headers, Role
from pipeline import feeds, machine_dates, posts, sitemaps
from pipeline.records import Entry, Hint, Source
from spiders.addresses import canonical, is_article, key
from spiders.responses import headers, target
from spiders.sitemap_files import files_of

READERS: dict[Role, Callable[[bytes], Source]] = {"feed": feeds.read, "sitemap": sitemaps.read, "rest": posts.read}
PER_PAGE = 100  # posts; the most that WordPress gives
LAST_PAGE = 500  # pages of posts; a server that always answers with posts must not be asked for ever


def first_page(rest: str, since: date | None) -> str:
    """Return the address of the first page of posts."""
    asked = {"per_page": str(PER_PAGE), "page": "1"} | ({"after": f"{since}T00:00:00"} if since else {})
    return with_parameters(rest, asked)


def asks_later(url: str) -> bool:
    """Say whether an address asks for the posts after a day only, which a run with another first day does not want."""
    return "after" in dict(parse_qsl(urlsplit(url).query))


def ends_later(url: str, posts: int) -> bool:
    """Say whether the posts after a day that end with so many on a page are more than the first page of all posts holds."""
    asked = dict(parse_qsl(urlsplit(url).query))
    return "after" in asked and (asked.get("page") != "1" or posts >= PER_PAGE)


def with_parameters(url: str, asked: dict[str, str]) -> str:
    """Return an address with some parameters set."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(query=urlencode({**dict(parse_qsl(parts.query)), **asked})))


def further(source: Source, response: Response, role: Role) -> Iterator[Discovery]:
    """Yield the files that an index of sitemaps names, or the next page of posts."""
    for url in filter(None, (target(response, href) for href in files_of(source.following))):
        yield Discovery(url, key(url, ()), role, found_on=response.url)
    page = dict(parse_qsl(urlsplit(response.url).query)).get("page", "")
    if role == "rest" and source.entries and page.isascii() and page.isdigit() and int(page) < last_page(response):
        url = with_parameters(response.url, {"page": str(int(page) + 1)})
        yield Discovery(canonical(url), key(url, ()), role, found_on=response.url)


def remembered(response: Response, role: Role, following: Sequence[Discovery]) -> Headers:
    """Return the headers by which a source is asked again; none for an index of sitemaps: unchanged, it would tell no files, and hide what
    is new in them."""
    return () if role == "sitemap" and following else headers(response)


def last_page(response: Response) -> int:
    """Return the number of the last page of posts, as the server tells it, within reason."""
    told = (response.headers.get("X-WP-TotalPages") or b"").decode("latin-1")
    return min(int(told), LAST_PAGE) if told.isascii() and told.isdigit() else LAST_PAGE


def found_in(source: Source, response: Response, role: Role, patterns: Sequence[str]) -> list[Discovery]:
    """Return the articles that a source tells, with the days when they were last touched: those that fit the site's patterns."""
    near = ((target(response, entry.url), entry) for entry in source.entries)
    fitting = [(url, entry) for url, entry in near if url and (not patterns or is_article(url, patterns))]
    return [
        Discovery(url, key(url, patterns), "article", hints_of(entry, role), response.url, last_touched(entry)) for url, entry in fitting
    ]


def hints_of(entry: Entry, role: Role) -> tuple[Hint, ...]:
    """Return what a source tells of an article as hints for the pipeline."""
    told = (("title", entry.title), ("published", entry.published), ("modified", entry.modified))
    return tuple(Hint(role, name, text) for name, text in told if text)  # type: ignore[arg-type]


def last_touched(entry: Entry) -> date | None:
    """Return the day on which an entry was changed or else published; None where it tells none."""
    told = machine_dates.read(entry.modified or entry.published or "")
    return told.last if told else None
