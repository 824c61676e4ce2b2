"""A first draft of a site's definition, from what a look at it found: nothing is declared that did not answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit

from scrapy.http import HtmlResponse

from pipeline.institutions import mentions
from pipeline.records import Article, Institution
from spiders.asking import Answer, Ask
from spiders.checking import moved_to, robots_of
from spiders.guards import is_on_loopback, refusal
from spiders.harvests import now
from spiders.menus import menu_listings
from spiders.news import NewsSpider
from spiders.responses import page_of, target
from spiders.shapes import literal, patterns_of
from spiders.ways import Found, by, in_listing, newest_told, ways_of, work_at

MENU = 4  # listings of the menu that are looked at, beside the address itself
TITLE = 200  # characters of a title that are read
SOMEWHERE = re.compile(r" we? [A-ZĄĆĘŁŃÓŚŹŻ]")  # "... w Zaleskowie", which no register may know
FEW = 3  # links to articles that make a page worth beginning at


@dataclass(frozen=True, slots=True)
class Draft:
    """What a definition can say, and the newest article as served and as read. `problem` is the sentence where there is nothing to say."""

    home: str
    host: str = ""
    institution: Institution | None = None
    listings: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    rest: str | None = None
    article_addresses: tuple[str, ...] = ()
    listing_addresses: tuple[str, ...] = ()
    page: bytes = b""
    article: Article | None = None
    problem: str | None = None


async def draft(site: NewsSpider, ask: Ask) -> Draft:
    """Look at a site that nobody has declared, with about a dozen questions."""
    home = site.start_urls[0]
    first = await ask(home)
    if problem := refused(site, first):
        return Draft(home, problem=problem)
    robots = robots_of(await ask(urljoin(home, "/robots.txt")), home)
    ways = ways_of(site, first, robots)
    told = [await by(site, way, ask) for way in ways]
    listings = [in_listing(site, first), *[in_listing(site, await ask(url)) for url in menu_of(site, first)[:MENU]]]
    declared = {way.role: way.url for way, found in zip(ways, told, strict=True) if found.articles}
    sketch = Draft(
        home,
        site.allowed_domains[0] if is_on_loopback(home) else urlsplit(home).hostname or "",
        institution=institution_of(first),
        listings=beginnings(listings),
        feeds=tuple(url for role, url in declared.items() if role == "feed"),
        sitemaps=tuple(url for role, url in declared.items() if role == "sitemap"),
        rest=declared.get("rest"),
    )
    return await with_article(site, with_addresses(sketch, site, first, [*told, *listings]), [*told, *listings], ask)


def refused(site: NewsSpider, first: Answer) -> str | None:
    """Return in a sentence why there is nothing to draft from, None where there is."""
    if moved := moved_to(site, first):
        return f"{first.url} leads to {moved}: give an address there instead."
    if first.failure:
        return f"{first.url} gives no page: {first.failure}."
    return None if isinstance(first.response, HtmlResponse) else f"{first.url} is not an HTML page."


def menu_of(site: NewsSpider, first: Answer) -> list[str]:
    """Return the listings of news that a page's menu leads to."""
    if first.response is None:
        return []
    urls = (url for url in menu_listings(first.response) if not refusal(url, site.allowed_domains))
    return [url for url in urls if url != first.response.url]


def institution_of(first: Answer) -> Institution | None:
    """Return the one institution that the page's title, or else its first heading, names with its place; None where it is not sure."""
    if not first.response:
        return None
    for told in (first.response.css("title::text").get(""), " ".join(first.response.css("h1")[:1].css("::text").getall())):
        found = (it.institution for it in mentions.find(told[:TITLE]) if it.level == "named")
        named = {it.name: it for it in found if has_place(it)}
        if named:
            return next(iter(named.values())) if len(named) == 1 else None
    return None


def has_place(institution: Institution) -> bool:
    """Say whether an institution is one of many of its kind: its name tells where, in the register's words or its own."""
    return institution.place is not None or bool(SOMEWHERE.search(institution.name))


def beginnings(listings: Sequence[Found]) -> tuple[str, ...]:
    """Return the listings to begin at, that with most articles first: all of the menu that tell some of their own, else the home page,
    whose news may be few."""
    rich = sorted((it for it in listings[1:] if it.way.articles >= FEW), key=lambda it: -it.way.articles) or listings[:1]
    told, kept = set[str](), list[str]()
    for it in rich:
        own = {article.url for article in it.articles}
        if not kept or own - told:
            kept.append(it.way.url)
        told |= own
    return tuple(dict.fromkeys(kept))


def with_addresses(sketch: Draft, site: NewsSpider, first: Answer, told: Sequence[Found]) -> Draft:
    """Return a draft with the shapes of addresses: of the articles that any way told, and of its listing."""
    articles = list(dict.fromkeys(article.url for found in told for article in found.articles))
    near = {target(first.response, href) for href in first.response.css("a::attr(href)").getall()} if first.response else set()
    others = sorted(url for url in near if url and url not in articles and not refusal(url, site.allowed_domains))
    host = sketch.host.removeprefix("www.")
    shapes = patterns_of(host, [url for url in articles if is_on(url, host)], [*others, *sketch.listings, sketch.home])
    pages = tuple(dict.fromkeys(listing_shape(host, url) for url in sketch.listings))
    return replace(sketch, article_addresses=shapes, listing_addresses=pages)


def is_on(url: str, host: str) -> bool:
    """Say whether an address lies on a host, with or without www."""
    return urlsplit(url).netloc.removeprefix("www.") == host


def listing_shape(host: str, url: str) -> str:
    """Return the shape of a listing's pages: by number in the path, or by any parameters."""
    parts = urlsplit(url)
    path, query = literal(parts.path.rstrip("/")), literal(parts.query)
    further = rf"\?{query}(?:&[^#]*)?" if query else r"/?(?:(?:page|strona)/\d+/?)?(?:\?[^#]*)?"
    return rf"^https?://(?:www\.)?{literal(host)}{path}{further}$"


async def with_article(site: NewsSpider, sketch: Draft, told: Sequence[Found], ask: Ask) -> Draft:
    """Return a draft with the newest article. A site whose articles nobody tells is none to be drafted."""
    newest = newest_told(told)
    if newest is None:
        why = next((f" ({it.way.problem})" for it in told if it.way.role == "listing" and it.way.problem), "")
        ways = "neither its links nor a feed, sitemap or REST interface do"
        return replace(sketch, problem=f"{sketch.home} leads to no article: {ways}{why}.")
    answer = await ask(newest.url)
    if answer.failure or answer.response is None:
        return replace(sketch, problem=f"The newest article {newest.url} gives no page: {answer.failure}.")
    page = page_of(answer.response, work_at(answer.url, site, newest.hints), now())
    return replace(sketch, page=answer.response.body, article=site.extract(page))
