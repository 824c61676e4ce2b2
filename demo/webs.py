"""The whole web of a night: every host with all that it answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from urllib.parse import parse_qsl, quote

from demo.addresses import article_path, is_tracked, key, listing_path, url
from demo.declarations import Site
from demo.hosts import SITES
from demo.nights import posts
from demo.pages import archive_html, article_html, listing_html, print_html
from demo.pdfs import pdf
from demo.records import Other, Post, Reply
from demo.services import Handler, rest_handler, service_replies
from demo.traps import calendar_page, encoded, missing, odd_pages

BROWSER_MARK = "Mozilla/5.0"  # rops.krakow.pl refuses who does not look like a browser; so does one site here


@dataclass(frozen=True, slots=True)
class Host:
    """One site on one night: fixed answers by key, answers computed from the query, by address, what is no article."""

    site: Site
    posts: tuple[Post, ...]
    replies: Mapping[str, Reply]
    handlers: Mapping[str, Handler]
    others: tuple[Other, ...]
    removed: tuple[str, ...]

    def answer(self, target: str, agent: str) -> Reply:
        """The reply to a target (path and query) as asked by a User-Agent."""
        if self.site.browser_only and BROWSER_MARK not in agent:
            return Reply(b"Forbidden\n", "text/plain; charset=utf-8", 403)
        kept = key(target)
        if self.site.redirects and is_tracked(target) and kept in self.replies:
            return moved(url(self.site, quote(kept, safe="/?=&")))
        reply = self.replies.get(kept)
        return reply if reply is not None else self.computed(kept)

    def computed(self, kept: str) -> Reply:
        """A reply that is not kept: from a handler, the last page of a listing without end, or none at all."""
        path, query = parted(kept)
        for form, handler in self.handlers.items():
            at, wanted = parted(form)
            if at == path and wanted.items() <= query.items():
                return handler(query)
        return missing(self.site, kept, self.site.missing)


def parted(target: str) -> tuple[str, dict[str, str]]:
    """The path of a target and its query."""
    path, _, query = target.partition("?")
    return path, dict(parse_qsl(query, keep_blank_values=True))


@cache
def web(night: int) -> Mapping[str, Host]:
    """Every host of a night by name."""
    shown, first = posts(night), posts(1)
    return {site.host: host(site, shown[site.host], first[site.host]) for site in SITES}


def host(site: Site, shown: tuple[Post, ...], first: tuple[Post, ...]) -> Host:
    """Put up one site with the posts that it shows; `first` are those of the first night."""
    odd = odd_pages(site, shown)
    gone = [post for post in first if post.number not in {other.number for other in shown}]
    replies = {key(path): reply for path, reply, _, _ in odd}
    replies |= {key(article_path(site, post)): missing(site, article_path(site, post), site.gone) for post in gone}
    replies |= {key(path): reply for path, reply in service_replies(site, shown).items()}
    replies |= listing_replies(site, shown) | file_replies(shown) | post_replies(site, shown, first)
    others = tuple(Other(url(site, path), kind, note, reply.status) for path, reply, kind, note in odd)
    return Host(site, shown, replies, handlers(site, shown, replies), others + listings(site, shown),
                tuple(url(site, article_path(site, post)) for post in gone))  # fmt: skip


def post_replies(site: Site, shown: Sequence[Post], first: Sequence[Post]) -> dict[str, Reply]:
    """The articles with their other views; sidebars link to what was there the first night, so an unchanged article stays as it was."""
    made = {}
    for post in shown:
        before = [other for other in first if other.number < post.number]
        changed = post.changed or post.moment
        made[key(article_path(site, post))] = replace(encoded(site, article_html(site, post, before)), modified=changed)
        if site.layout.prints:
            made[key(article_path(site, post, site.layout.prints))] = replace(encoded(site, print_html(site, post)), modified=changed)
        made |= {key(article_path(site, post, alias)): moved(url(site, article_path(site, post))) for alias in site.layout.aliases}
    return made


def moved(address: str) -> Reply:
    """A permanent redirect."""
    return Reply(b"", "text/html", 301, (("Location", address),))


def file_replies(shown: Sequence[Post]) -> dict[str, Reply]:
    """The attached PDFs."""
    return {file.path: Reply(pdf(f"Program {post.number}"), "application/pdf") for post in shown for file in post.attachments}


def page_count(site: Site, shown: Sequence[Post]) -> int:
    """How many pages the listing has."""
    return -(-len(shown) // site.layout.per_page)


def listing_replies(site: Site, shown: Sequence[Post]) -> dict[str, Reply]:
    """The listing's pages, the newest posts first; the home page is the first of them."""
    pages, size, newest = page_count(site, shown), site.layout.per_page, shown[::-1]
    years = archived(site, shown)
    made = {
        key(listing_path(site, page)): encoded(site, listing_html(site, newest[(page - 1) * size : page * size], page, pages, list(years)))
        for page in range(1, pages + 1)
    }
    archives = {key(path): encoded(site, archive_html(site, path, some[::-1])) for path, some in years.items()}
    return made | archives | {"/": made[key(listing_path(site, 1))]}


def archived(site: Site, shown: Sequence[Post]) -> dict[str, list[Post]]:
    """The posts of each page of the site's archive by year or month, if it has one."""
    found: dict[str, list[Post]] = {}
    for post in shown if site.layout.archive else ():
        found.setdefault(article_path(site, post, site.layout.archive), []).append(post)
    return found


def listings(site: Site, shown: Sequence[Post]) -> tuple[Other, ...]:
    """The listing's pages as what is no article."""
    pages = range(1, page_count(site, shown) + 1)
    paged = (Other(url(site, listing_path(site, page)), "listing", "listing") for page in pages)
    archives = (Other(url(site, path), "listing", "archive") for path in archived(site, shown))
    return (Other(url(site, "/"), "listing", "home"), *paged, *archives)


def handlers(site: Site, shown: Sequence[Post], replies: Mapping[str, Reply]) -> dict[str, Handler]:
    """What is computed from a query: REST, the endless calendar, a listing that repeats its last page for ever."""
    made: dict[str, Handler] = {}
    if "rest" in site.layout.services:
        made[site.layout.rest] = rest_handler(site, shown)
    if "calendar" in site.odd:
        made["/kalendarium"] = lambda query: calendar_page(site, query)
    if site.repeats:
        last = replies[key(listing_path(site, page_count(site, shown)))]
        made[site.layout.listing.partition("?")[0]] = lambda _: last
    return made
