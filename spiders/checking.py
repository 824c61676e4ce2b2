"""A live check of one site: a coroutine that asks a few questions, and plain functions that say what the answers mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urljoin

from scrapy.http import HtmlResponse
from scrapy.robotstxt import ProtegoRobotParser

from archive.records import Role
from pipeline import sitemaps
from pipeline.records import Article, Hint
from spiders.anywhere import AnySpider
from spiders.asking import Answer, Ask, remembering
from spiders.checks import Check, Newest, Outcome, Reach, Robots
from spiders.doors import MOST_DOORS
from spiders.guards import OFF_SITE, refusal
from spiders.harvests import now
from spiders.news import NewsSpider
from spiders.politeness import BUSY_SITE
from spiders.reporting import TURNED_ROUND
from spiders.responses import page_of, target
from spiders.settings import ROBOTSTXT_USER_AGENT, USER_AGENT
from spiders.surveys import survey
from spiders.ways import Found, by, in_listing, newest_told, ways_of, work_at

READS_AS = " reads as "
PLAIN_AGENT = "Kronika/0.1"  # rops.krakow.pl answers 403 to what does not look like a browser: the check says which sites do
TELLING: tuple[Role, ...] = ("feed", "rest")  # what they tell are articles, each with its day
MOST_PAGES, MOST_SAMPLES = 3, 4  # listings and articles that are asked for on a site known by its address
TURNED_AWAY = (401, 403, 406, 429, 503)


async def check(site: NewsSpider, ask: Ask) -> Check:
    """Check one site with about eight questions; what cannot be reached is told as such, never as drift."""
    home, ask = site.start_urls[0], remembering(ask)
    robots = await ask(urljoin(home, "/robots.txt"))
    first = await ask(home)
    if first.nature == robots.nature == "unreachable":
        return Check(site.name, "unreachable from here", Reach(home, problem=first.problem))
    plain = await ask(home, PLAIN_AGENT)
    rules = robots_of(robots, home)
    found = [await listing_of(site, first, ask), *[await by(site, way, ask) for way in ways_of(site, first, rules)]]
    newest = await newest_of(site, first, found, ask)
    return judged(Check(site.name, "ok", reach_of(site, first, plain), rules, tuple(it.way for it in found), newest))


async def listing_of(site: NewsSpider, first: Answer, ask: Ask) -> Found:
    """Return what the listing tells; of one that is but a door, a page behind it that tells articles and is no menu."""
    found = in_listing(site, first)
    if found.way.problem and isinstance(first.response, HtmlResponse):
        for url in site.doors.behind(first.response, first.url, site.allowed_domains)[:MOST_DOORS]:
            answer = await ask(url)
            inside, menu = in_listing(site, answer), site.doors.menu(answer.response) if answer.response else set()
            if any(site.is_declared or it.url not in menu for it in inside.articles):
                return inside
    return found


def robots_of(answer: Answer, home: str) -> Robots:
    """Return what robots.txt says; a site that has none allows all."""
    if answer.response is None:
        return Robots(problem=f"robots.txt: {answer.failure}")
    if answer.status != 200:
        closed = answer.status in TURNED_AWAY
        return Robots(answer.status, allowed=None if closed else True, problem=f"robots.txt: HTTP {answer.status}" if closed else None)
    parser = ProtegoRobotParser(answer.response.body, None)
    allowed, delay = parser.allowed(home, ROBOTSTXT_USER_AGENT), parser.crawl_delay(ROBOTSTXT_USER_AGENT)
    named = filter(None, (target(answer.response, href) for href in sitemaps.read(answer.response.body).following))
    return Robots(200, allowed, delay, tuple(named), None if allowed else "robots.txt forbids the listing")


def reach_of(site: NewsSpider, ours: Answer, plain: Answer) -> Reach:
    """Return how the listing answered, to us and to a plainer User-Agent."""
    agents = tuple(name for name, answer in ((USER_AGENT, ours), (PLAIN_AGENT, plain)) if answer.status in TURNED_AWAY)
    reach = Reach(ours.url, ours.status, refused_agents=agents, problem=ours.failure)
    if ours.nature == "certificate":
        return replace(reach, certificate=ours.problem, problem=None)
    if moved := moved_to(site, ours):
        return replace(reach, moved=moved, problem=None)
    if ours.response is not None and ours.response.url != ours.url:
        return replace(reach, leads_to=ours.response.url)
    return reach


def moved_to(site: NewsSpider, answer: Answer) -> str | None:
    """Return the host that an answer redirects to, where the definition does not know it."""
    reason = answer.problem or (refusal(answer.response.url, site.allowed_domains) if answer.response else None) or ""
    return reason.removeprefix(OFF_SITE) if reason.startswith(OFF_SITE) else None


async def newest_of(site: NewsSpider, first: Answer, found: Sequence[Found], ask: Ask) -> Newest | None:
    """Ask for the newest article that any way told, and return how it reads."""
    is_told = any(it.articles for it in found if it.way.role in TELLING)
    if isinstance(site, AnySpider) and not is_told and (newest := await newest_anywhere(site, first, ask)):
        return newest
    article = newest_told(found)
    return read(site, await ask(article.url), article.hints) if article else None


async def newest_anywhere(site: AnySpider, first: Answer, ask: Ask) -> Newest | None:
    """Return the newest of a few articles of a site that is known by its address: its first links may be tiles of the menu. What stands
    in its frames is one page with it."""
    seen = await survey(site, first, ask, MOST_PAGES + min(len(site.doors.panes), MOST_DOORS), MOST_SAMPLES)
    await seen.try_articles()
    sample = seen.newest() or next((it for it in seen.samples.values() if it.article.kind == "article"), None)
    sample = sample or next(iter(seen.samples.values()), None)
    return told_by(sample.url, sample.article) if sample else None


def read(site: NewsSpider, answer: Answer, hints: tuple[Hint, ...]) -> Newest:
    """Return how an article reads with the site's rules."""
    if answer.failure or answer.response is None:
        return Newest(answer.url, problem=f"the newest article {answer.url}: {answer.failure}")
    return told_by(answer.url, site.extract(page_of(answer.response, work_at(answer.url, site, hints), now())))


def told_by(url: str, article: Article) -> Newest:
    """Return an article as a check tells it."""
    day = article.published
    problem = None if article.kind == "article" and article.title else f"the newest article {url}{READS_AS}{what(article.kind)}"
    doubts = tuple(dict.fromkeys(doubt.reason for doubt in article.doubts))
    return Newest(
        url, article.kind, article.title, str(day) if day else None, day.source if day else None, article.quality, doubts, problem
    )


def what(kind: str) -> str:
    """Return a kind of page in words."""
    return {"article": "an article without a title", "listing": "a listing"}.get(kind, "no article")


def judged(found: Check) -> Check:
    """Return a check with its drift and its outcome."""
    drift = tuple(drift_of(found))
    whole: Check = replace(found, drift=drift)
    return replace(whole, outcome=outcome_of(whole))


def outcome_of(found: Check) -> Outcome:
    """Return the one word: drifted where the definition is wrong, failed where the site is, unreachable where nothing answered."""
    if found.drift:
        return "drifted"
    problems = [way.problem for way in found.ways if way.problem and (way.declared or not found.newest)]
    if problems and all(problem.startswith("unreachable") for problem in problems) and found.newest is None:
        return "unreachable from here"
    ill = (found.reach.problem, found.reach.certificate, found.robots.problem, found.newest and found.newest.problem, *problems)
    return "failed" if any(ill) else "ok"


def drift_of(found: Check) -> list[str]:
    """Return in sentences what the network answered otherwise than the definition says."""
    moved = [f"it has moved to {found.reach.moved}, which the definition does not know"] if found.reach.moved else []
    wrong = (way for way in found.ways if way.declared and way.problem and is_drift(way.problem))
    newest = found.newest.problem if found.newest and any(way.declared for way in found.ways) else None
    return [*moved, *(f"{way.role} {way.url}: {way.problem}" for way in wrong), *([newest] if newest and READS_AS in newest else [])]


# Answers of these kinds say that the site is closed or ill, and nothing about the definition.
NO_DRIFT = ("unreachable", "Forbidden by robots.txt", "the certificate", "HTTP 403", "HTTP 429", "HTTP 5", "it leads to another site")
ILL = (BUSY_SITE, TURNED_ROUND)


def is_drift(problem: str) -> bool:
    """Say whether a problem of a way is a fault of the definition."""
    return not problem.startswith((*NO_DRIFT, *ILL))
