"""What each way to a site's articles tells, asked once: the listing, feed, sitemap and page of posts, and the newest article among them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from scrapy.http import HtmlResponse

from archive.records import Discovery, Role, Work
from pipeline import machine_dates
from pipeline.records import Hint
from spiders.asking import Answer, Ask
from spiders.checks import Robots, Way
from spiders.harvests import now
from spiders.listing_links import article_links, hints_of, listing_problem
from spiders.menus import told_by_head
from spiders.news import NewsSpider
from spiders.responses import page_of, target
from spiders.sources import READERS, found_in, with_parameters

POSTS = "10"  # posts that a check asks for; a harvest asks for more
MOST_FILES = 1  # sitemaps behind an index that a check opens
# Names of sitemaps as WordPress and its plug-ins give them.
NEWS = re.compile(r"posts-post|post-sitemap|news|aktualn|article", re.I)
NO_NEWS = re.compile(r"page|categor|tag|author|user|media|attachment|product", re.I)
ORDER: tuple[Role, ...] = ("feed", "rest", "listing", "sitemap")  # whom to believe about which article is the newest


@dataclass(frozen=True, slots=True)
class Found:
    """A way with the articles that it told, in its own order; `further` are the files of an index."""

    way: Way
    articles: tuple[Discovery, ...] = ()
    further: tuple[str, ...] = ()


def ways_of(site: NewsSpider, first: Answer, robots: Robots) -> list[Way]:
    """Return the first address of each further strategy: as declared, else as the page's head and robots.txt tell."""
    declared: dict[Role, Sequence[str]] = {"feed": site.feeds, "sitemap": site.sitemaps, "rest": [site.rest] if site.rest else []}
    head = list(told_by_head(first.response)) if isinstance(first.response, HtmlResponse) and first.failure is None else []
    named = [*head, *(("sitemap", url) for url in robots.sitemaps)]
    told = {role: [url for known, url in named if known == role] for role in declared}
    return [Way(role, (urls or told[role])[0], declared=bool(urls)) for role, urls in declared.items() if urls or told[role]]


def in_listing(site: NewsSpider, answer: Answer) -> Found:
    """Return what the listing tells."""
    way = Way("listing", answer.url, declared=site.is_declared)
    if answer.failure or not isinstance(answer.response, HtmlResponse):
        return Found(replace(way, problem=answer.failure or "it is not an HTML page"))
    response = answer.response
    article = site.extract(page_of(response, work_at(response.url, site), now()))
    problem = listing_problem(response, article, site.article_addresses, site.allowed_domains, is_start=True)
    links = article_links(response, article, site.article_addresses)
    told, days = len(response.css("a[href]")), [link.day for link in links if link.day]
    articles = tuple(Discovery(link.url, link.url, "article", hints_of(link)) for link in links)
    return Found(replace(way, told=told, articles=len(links), last=str(max(days)) if days else None, problem=problem), articles)


async def by(site: NewsSpider, way: Way, ask: Ask) -> Found:
    """Return what a feed, a sitemap or a page of posts tells; of an index, the likeliest file."""
    found = in_source(site, way, await ask(with_parameters(way.url, {"per_page": POSTS}) if way.role == "rest" else way.url))
    for file in likeliest(found.further)[:MOST_FILES]:
        inside = in_source(site, replace(way, url=file), await ask(file))
        return Found(replace(inside.way, problem=None), inside.articles) if is_one_of_many(found, inside) else inside
    return found


def is_one_of_many(index: Found, inside: Found) -> bool:
    """Say whether a file without articles is only one of an index's files, so that it proves nothing."""
    return len(index.further) > MOST_FILES and inside.way.told > 0


def in_source(site: NewsSpider, way: Way, answer: Answer) -> Found:
    """Return what an answer tells, read as a source of the way's role."""
    if answer.failure or answer.response is None:
        return Found(replace(way, problem=answer.failure))
    source = READERS[way.role](answer.response.body)
    articles = tuple(found_in(source, answer.response, way.role, site.article_addresses))
    told = len(source.entries) + len(source.following)
    problem = source.problem or (None if articles or source.following else f"none of its {told} addresses has the shape of an article's")
    last = max((day for it in articles if (day := day_of(it))), default=None)
    files = tuple(url for href in source.following if (url := target(answer.response, href)))
    return Found(replace(way, told=told, articles=len(articles), last=last, problem=problem), articles, files)


def likeliest(files: Sequence[str]) -> list[str]:
    """Return the files of an index, those first that are named after posts, those last that are named after what is no news."""
    latest_first = list(reversed(files))
    return sorted(latest_first, key=lambda url: (bool(NO_NEWS.search(url)), not NEWS.search(url)))


def newest_told(found: Sequence[Found]) -> Discovery | None:
    """Return the newest article by the most reliable way that told any: by its day, else the first in order."""
    for role in ORDER:
        articles = [article for it in found if it.way.role == role for article in it.articles]
        if articles:
            return max(articles, key=lambda it: day_of(it) or "")
    return None


def day_of(article: Discovery) -> str | None:
    """Return the day (ISO) that a way told of an article."""
    told = (machine_dates.read(hint.text) for hint in article.hints if hint.field in ("published", "modified"))
    return max((str(day.first) for day in told if day), default=None)


def work_at(url: str, site: NewsSpider, hints: tuple[Hint, ...] = ()) -> Work:
    """Return the piece of work that an answer would belong to in a harvest."""
    return Work(0, 0, site.name, url, url, "article", hints, 0, known=False)
