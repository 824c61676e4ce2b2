"""A first draft of a site's definition, from what a look at it found: nothing is declared that did not answer, and what is declared was
tried on all that was seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast
from urllib.parse import urljoin, urlsplit

from scrapy.http import HtmlResponse

from pipeline.records import Article, Institution
from spiders.addresses import canonical
from spiders.anywhere import AnySpider
from spiders.asking import Answer, Ask
from spiders.checking import moved_to, robots_of
from spiders.guards import is_on_loopback
from spiders.guesses import listing_at
from spiders.listing_shapes import further_shape, listing_patterns
from spiders.news import NewsSpider
from spiders.offices import institution_of
from spiders.proofs import FEW, alone, beginnings, shortcoming, trial
from spiders.shapes import patterns_of
from spiders.surveys import Survey, Visit, survey
from spiders.ways import Found, by, in_listing, ways_of

FEWEST = 2  # addresses from which on a shape is believed, where the pages behind some were read

NESTED = 2  # pages, one behind the other, that lead to a listing: an archive, its years, their months


@dataclass(frozen=True, slots=True)
class Draft:
    """What a definition can say, and the newest article as served and as read. `remark` is the sentence about what the draft misses,
    `problem` that where there is nothing to say.
    """

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
    remark: str | None = None
    problem: str | None = None


async def draft(site: NewsSpider, ask: Ask) -> Draft:
    """Look at a site that nobody has declared, with some thirty questions."""
    home = site.start_urls[0]
    first = await ask(home)
    if problem := refused(site, first):
        return Draft(home, problem=problem)
    robots = robots_of(await ask(urljoin(home, "/robots.txt")), home)
    ways = [await by(site, way, ask) for way in ways_of(site, first, robots)]
    seen = await surveyed(cast(AnySpider, site), first, ask)
    seen.add(ways)
    await seen.try_articles()
    if not seen.samples or not seen.articles():
        return Draft(home, problem=nothing_told(site, first, seen))
    by_role = {found.way.role: found.way.url for found in ways if found.articles}
    sketch = Draft(
        home,
        site.allowed_domains[0] if is_on_loopback(home) else urlsplit(home).hostname or "",
        institution=institution_of(first),
        feeds=tuple(url for role, url in by_role.items() if role == "feed"),
        sitemaps=tuple(url for role, url in by_role.items() if role == "sitemap"),
        rest=by_role.get("rest"),
    )
    return with_article(proven(with_addresses(sketch, seen), seen, ways), seen)


def refused(site: NewsSpider, first: Answer) -> str | None:
    """Return in a sentence why there is nothing to draft from, None where there is."""
    if moved := moved_to(site, first):
        return f"{first.url} leads to {moved}: give an address there instead."
    if first.failure:
        return f"{first.url} gives no page: {first.failure}."
    return None if isinstance(first.response, HtmlResponse) else f"{first.url} is not an HTML page."


async def surveyed(site: AnySpider, first: Answer, ask: Ask) -> Survey:
    """Return a survey from an address on; one that leads to no listing, an article or a page beside the news, is left for the home page."""
    seen = await survey(site, first, ask)
    home = canonical(urljoin(first.url, "/"))
    if not any(len(visit.page.found) >= FEW for visit in seen.visits.values()) and home not in seen.visits:
        site.start_urls = [home]
        await seen.walk([listing_at(home, None)])
    return seen


def nothing_told(site: NewsSpider, first: Answer, seen: Survey) -> str:
    """Return in a sentence that a site tells no article: such a one is none to be drafted."""
    if seen.told:
        tried = ", ".join(list(seen.samples)[:2]) or next(iter(seen.told))
        return f"{first.url} leads to no article: what its links lead to does not read as one ({tried})."
    why = in_listing(site, first).way.problem
    ways = "neither its links nor a feed, sitemap or REST interface do"
    return f"{first.url} leads to no article: {ways}{f' ({why})' if why else ''}."


def with_addresses(sketch: Draft, seen: Survey) -> Draft:
    """Return a draft with the shapes of addresses, of the articles and of all listings that told some, and with where to begin."""
    host, articles = sketch.host.removeprefix("www."), seen.articles()
    own = [url for url in articles if is_on(url, host)]
    shapes = patterns_of(host, own, seen.others(), FEWEST)
    telling = on_the_way(seen, articles)
    roots = [visit.url for visit in telling if visit.is_root and (visit.articles & set(articles) or visit.url != canonical(sketch.home))]
    good = {further_shape(visit.url, roots) for visit in telling}
    turned = dict.fromkeys(it.url for visit in telling for it in visit.page.following if it.found_on)
    further = [url for url in turned if further_shape(url, roots) in good]
    pages = [*articles, *seen.others()]
    first = beginnings(trial(host, (), shapes, listing_patterns(host, roots, further, pages)), seen.visits, articles)
    listings = listing_patterns(host, list(dict.fromkeys([*first, *roots])), further, pages)
    return replace(sketch, listings=first, article_addresses=shapes, listing_addresses=listings)


def on_the_way(seen: Survey, articles: Sequence[str]) -> list[Visit]:
    """Return the listings that tell articles, and those that lead to them: an archive's years tell but their months."""
    telling = {url: it for url, it in seen.visits.items() if seen.is_listing(url) and it.articles & set(articles)}
    for _ in range(NESTED):
        telling |= {url: it for url, it in seen.visits.items() if any(next_.url in telling for next_ in it.page.following)}
    return [it for url, it in seen.visits.items() if url in telling]


def is_on(url: str, host: str) -> bool:
    """Say whether an address lies on a host, with or without www."""
    return urlsplit(url).netloc.removeprefix("www.") == host


def proven(sketch: Draft, seen: Survey, ways: Sequence[Found]) -> Draft:
    """Return a draft that was tried on all that was seen: one whose shapes fail is left without them, and one that misses much says so."""
    told = {article.url for found in ways for article in found.articles}
    host, articles = sketch.host.removeprefix("www."), seen.articles()
    for shapes in dict.fromkeys((sketch.article_addresses, ())):
        spider = trial(host, sketch.listings, shapes, sketch.listing_addresses)
        remark = shortcoming(spider, seen.visits, articles, told)
        if remark is None:
            break
    return replace(sketch, article_addresses=shapes, remark=remark or alone(seen.visits, articles, told))


def with_article(sketch: Draft, seen: Survey) -> Draft:
    """Return a draft with the newest article, or the first where none has a day."""
    sample = seen.newest() or next(it for it in seen.samples.values() if it.url in seen.articles())
    undated = None if sample.is_news else "none of the articles that were tried tells its day"
    return replace(sketch, page=sample.body, article=sample.article, remark=sketch.remark or undated)
