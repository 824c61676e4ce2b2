"""The one spider: listings lead to articles and to further listings; what a site's own file declares is all that differs.

Work comes from the archive's frontier and goes back there: the end of each piece of work hands out the next, so that
what Scrapy holds in memory is never more than a few leased addresses, and a killed run loses none.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, ClassVar, Literal

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.http import Response
from twisted.python.failure import Failure

from archive.errors import ArchiveError
from archive.exports import findings
from archive.records import Discovery, Listing, Role, SiteCard, Work
from pipeline.extract import extract
from pipeline.records import Article, Page
from pipeline.rules import Rules, choose
from spiders.addresses import canonical, key
from spiders.anchors import places
from spiders.bounds import SILENCE, unnumbered
from spiders.dead_ends import dead_button
from spiders.doors import Doors, leads_away
from spiders.guards import refusal
from spiders.harvests import Harvest, Limits, now
from spiders.listing_links import Told, article_links, file_headlines, has_script, hints_of, listing_problem
from spiders.paging import PAGERS, addresses, is_same_page
from spiders.patterns import PatternTooSlow, is_any
from spiders.pictures import in_pictures
from spiders.politeness import LeftAlone
from spiders.reporting import is_answer, reason_of
from spiders.responses import WEB, capture_of, file_of, headers, is_conditional, page_of, problem_of_answer, request_of
from spiders.second_tries import SecondTries
from spiders.sources import READERS, first_page, found_in, further, remembered
from spiders.standalone import attach
from spiders.turns import turned

Evidence = Literal["strong", "medium", "weak"]
GONE, NOT_MODIFIED = (404, 410), 304
NO_ADDRESS = "it is no address of a page"
TELLING: tuple[Role, ...] = ("feed", "rest")  # they tell the days of articles, which wait for them: many a page tells none
logger = logging.getLogger(__name__)


class NewsSpider(Spider):
    """Harvests one site. Subclasses declare, they do not do; see `docs/sites.md` for how to add one.

    `allowed_domains` are the hosts of today and the copies that may be asked; `earlier_domains` only tell old addresses apart.
    `start_urls` are listings; `feeds`, `sitemaps` and `rest` are other ways to the same articles, tried before them.
    Addresses are told apart by regular expressions: `article_addresses` with named groups for ids (see `spiders.addresses.key`),
    `listing_addresses`, which are walked where a listing links them, and `page_addresses` for known pages that are neither. Without
    `article_addresses` the pipeline's own reading of a listing decides. `listing_links` is a CSS selector for the links of a listing's
    pager, which are walked whatever their addresses are. `is_declared` is False for a site that is known by its address only.
    `evidence` says how well the site is known: strong (several pages seen, layout and date form clear), medium, weak; none was live.
    """

    institution: ClassVar[str]
    region: ClassVar[str | None] = None
    teryt: ClassVar[str | None] = None
    evidence: ClassVar[Evidence] = "weak"
    is_declared: ClassVar[bool] = True
    allowed_domains: Sequence[str] = ()
    earlier_domains: ClassVar[Sequence[str]] = ()
    feeds: ClassVar[Sequence[str]] = ()
    sitemaps: ClassVar[Sequence[str]] = ()
    rest: ClassVar[str | None] = None
    article_addresses: ClassVar[Sequence[str]] = ()
    listing_addresses: ClassVar[Sequence[str]] = ()
    page_addresses: ClassVar[Sequence[str]] = ()
    listing_links: ClassVar[str] = PAGERS
    rules: ClassVar[Sequence[Rules]] = ()
    in_flight_limit: ClassVar[int] = 4  # leased addresses; one is on the wire, the others keep the site busy
    harvest: Harvest

    def __init__(self, harvest: Harvest | None = None, limit: str | None = None, since: str | None = None, **options: Any) -> None:
        super().__init__(**options)
        self.in_flight = 0
        self.awaited: set[int] = set()
        self.told = Told()
        self.second_tries = SecondTries()
        self.doors = Doors(list(map(canonical, self.start_urls)))
        self.limits = Limits(int(limit) if limit else None, date.fromisoformat(since) if since else None)
        if harvest:
            self.harvest = harvest

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **options: Any) -> NewsSpider:
        """Make the spider; under `scrapy crawl`, where nobody hands a harvest over, it opens its own."""
        spider = super().from_crawler(crawler, *args, **options)
        if not hasattr(spider, "harvest"):
            attach(spider, crawler)
        spider.second_tries = SecondTries(crawler.settings.getfloat("KRONIKA_SECOND_TRY"))
        crawler.signals.connect(spider.second_tries.idle, signals.spider_idle)
        return spider

    def card(self) -> SiteCard:
        """Return the site as the archive keeps it."""
        return SiteCard(self.name, self.institution, self.region, self.teryt, self.start_urls[0])

    async def start(self) -> AsyncIterator[Request]:
        """Begin with the ways to the site's articles and whatever an earlier run left."""
        self.harvest.prepare(self.card(), self.starts(), self.again())
        for request in self.next_requests():
            yield request

    def closed(self, reason: str) -> None:
        """Note at the end of a run that was not broken off that it has looked for what earlier ones passed over."""
        if reason == "finished":
            self.harvest.catch_up(self.name)

    def starts(self) -> list[Discovery]:
        """Return where discovery begins, the cheapest way first."""
        rest = [first_page(self.rest, self.harvest.limits.since)] if self.rest else []
        ways: dict[Role, Sequence[str]] = {"feed": self.feeds, "sitemap": self.sitemaps, "rest": rest, "listing": self.start_urls}
        wanted = self.harvest.limits.strategies or ways.keys()
        return [Discovery(canonical(url), key(url, ()), role) for role, urls in ways.items() if role in wanted for url in urls]

    def again(self) -> Sequence[Role]:
        """Return the ways that are asked again as earlier runs found them; a definition declares its own."""
        return ()

    def is_asked_whole(self, work: Work) -> bool:
        """Say whether a page is asked for though it may not have changed: a walk to the end needs its links."""
        return self.harvest.is_to_the_end(self.name) and work.role != "article"

    def next_requests(self) -> Iterator[Request]:
        """Lease as many addresses as may be in flight, and ask for them; none behind a feed or page of posts that is still to answer."""
        while self.in_flight < self.in_flight_limit and not self.awaited:
            if not (works := self.harvest.lease(self.name, 1)):
                return
            for work in works:
                if work.url.startswith(WEB):
                    yield self.request(work)
                else:  # left by runs that took a pager's `javascript:;` for an address: no request can be made of it
                    self.harvest.settle(work, "refused", NO_ADDRESS)

    def request(self, work: Work) -> Request:
        """Return the request for a leased address, which is on its way from now on."""
        self.in_flight += 1
        self.awaited.update([work.id] if self.is_awaited(work) else ())
        return request_of(work, self.answered, self.failed, is_whole=self.is_asked_whole(work))

    def is_awaited(self, work: Work) -> bool:
        """Say whether nothing else is asked for until a piece of work is back."""
        return work.role in TELLING

    def landed(self, work: Work) -> None:
        """Note that a piece of work is no longer on its way."""
        self.in_flight -= 1
        self.awaited.discard(work.id)

    def answered(self, response: Response, work: Work) -> Iterator[Any]:
        """End a piece of work with its response, then go on to the next. One bad page never spoils the site."""
        self.landed(work)
        try:
            item = self.outcome(response, work)
        except ArchiveError as error:
            raise CloseSpider(str(error)) from error
        except PatternTooSlow as error:
            self.harvest.settle(work, "failed", str(error))
            raise CloseSpider("a pattern is too slow") from error
        except Exception as error:
            logger.exception("%s could not be read", response.url)
            self.harvest.settle(work, "failed", f"{type(error).__name__}: {error}", capture_of(response, work, now()))
        else:
            if item:
                yield item
        yield from self.next_requests()

    def failed(self, failure: Failure) -> Iterator[Request]:
        """End a piece of work that got no response, then go on to the next."""
        work: Work = failure.request.cb_kwargs["work"]  # type: ignore[attr-defined]
        self.landed(work)
        if isinstance(failure.value, LeftAlone):
            self.harvest.leave(work, failure.value.until, str(failure.value))
            return
        if self.second_tries.put_off(work, failure, now(), is_start=self.is_start(work)):
            self.awaited.update({work.id} & self.second_tries.unasked)  # nothing else may be asked either
        else:
            state, reason = reason_of(failure)
            self.harvest.settle(work, state, self.second_tries.told(work, reason), answer=None if is_answer(failure) else SILENCE)
        yield from self.next_requests()

    def outcome(self, response: Response, work: Work) -> dict[str, Any] | None:
        """Settle a response by its status and role; return the item of a stored article."""
        if response.status in GONE:
            self.harvest.bury(work, f"HTTP {response.status}", capture_of(response, work, now()))
        elif response.status == NOT_MODIFIED and is_conditional(response):
            self.harvest.settle(work, "unchanged", "not modified since")
        elif problem := problem_of_answer(response, work):
            self.harvest.settle(work, "failed", problem)
        elif work.role == "article":
            return self.read_article(response, work)
        elif work.role == "listing":
            self.read_listing(response, work)
        else:
            self.read_source(response, work)
        return None

    def read_article(self, response: Response, work: Work) -> dict[str, Any] | None:
        """Extract an article and store it; a page that is none is refused, or buries the article that stood there."""
        moment = now()
        page, capture = page_of(response, work, moment), capture_of(response, work, moment)
        article = self.extract(page)
        reason = self.reason_against(response, work, article)
        if reason is None:
            if self.harvest.store(work, article, capture):
                return {"url": page.url, "site": self.name, **findings(article), "fetched_at": moment.isoformat()}
        elif work.known:
            self.harvest.bury(work, f"now {reason}" if reason.startswith("it ") else f"now a page of {reason}", capture)
        else:
            self.harvest.settle(work, "refused", reason, capture, answer=unnumbered(f"{article.title} {article.body}"))
        return None

    def reason_against(self, response: Response, work: Work, article: Article) -> str | None:  # noqa: ARG002 - a subclass asks the work
        """Return why a page that was told as an article is not stored, None where it is one."""
        return None if article.kind == "article" else file_of(response) or in_pictures(response, article) or f"kind {article.kind}"

    def read_listing(self, response: Response, work: Work) -> None:
        """Keep what a listing links to: articles, and further pages of the listing."""
        article = self.extract(page_of(response, work, now()))
        if problem := listing_problem(response, article, self.article_addresses, self.allowed_domains, is_start=self.is_start(work)):
            self.pass_through(response, work, problem)
            return
        links = article_links(response, article, self.article_addresses, self.told.shapes)
        self.told.learn({it.url for it in links})
        keyed = ((link, key(link.url, self.article_addresses)) for link in links)
        found = [Discovery(link.url, name, "article", hints_of(link), response.url, link.day) for link, name in keyed]
        self.pass_over(response, found)
        self.keep(work, Listing(tuple(found), tuple(self.following(response)), headers(response)))

    def pass_through(self, response: Response, work: Work, problem: str) -> None:
        """Begin behind a page that is but a door as well, this night and the next, and let what adorns a frame be; else it has failed."""
        doors = self.doors.behind(response, work.url, self.allowed_domains) if self.doors.is_near(work.url) else []
        if doors or self.doors.is_pane(response):
            self.harvest.begin_at(self.name, [Discovery(url, key(url, ()), "listing") for url in doors])
            self.keep(work, Listing())  # without its headers: unchanged, it would tell no frames
        else:
            self.harvest.settle(work, "failed", leads_away(response, self.allowed_domains) or problem)

    def pass_over(self, response: Response, found: Sequence[Discovery]) -> None:
        """Note what a listing holds that is not read, and that the report tells: files of headlines, places in it, scripts, dead ends."""
        self.harvest.scripted.update([self.name] if has_script(response) else ())
        self.harvest.places.setdefault(self.name, {}).update(dict.fromkeys(places(response)))
        bounds = self.harvest.bounds_of(self.name)
        for file in file_headlines(response, {it.url for it in found}, self.allowed_domains):
            bounds.files.setdefault(file, response.url)
        if found and (button := dead_button(response)):
            bounds.dead.setdefault(response.url, button)

    def is_start(self, work: Work) -> bool:
        """Say whether a listing is one where the site's harvest begins."""
        return work.url in map(canonical, self.start_urls)

    def read_source(self, response: Response, work: Work) -> None:
        """Keep what a feed, sitemap or page of posts tells; one that is something else fails, with what it is in words."""
        source = READERS[work.role](response.body)
        if source.problem and not source.entries and not source.following:
            self.harvest.settle(work, "failed", source.problem)
            return
        found, following = found_in(source, response, work.role, self.article_addresses), tuple(further(source, response, work.role))
        self.keep(work, Listing(tuple(found), following, remembered(response, work.role, following)))

    def keep(self, work: Work, page: Listing) -> int:
        """Keep what a page of discovery held, and return how many articles it told that no page had told before."""
        fresh = self.harvest.list_page(work, page)
        logger.info("%s %s tells %d articles, %d new", work.role, work.url, len(page.found), fresh)
        return fresh

    def following(self, response: Response) -> list[Discovery]:
        """Return the further pages of a listing: what its pager links, what turns it under its own path, and what has the address of a
        listing, wherever it stands.
        """
        urls = set(addresses(response, self.listing_links))
        urls.update(url for url in (*addresses(response, "a"), *turned(response)) if self.is_listing(url))
        urls.update(url for url in turned(response) if self.is_own_page(response, url))
        return [Discovery(url, key(url, ()), "listing", found_on=response.url) for url in sorted(urls)]

    def is_listing(self, url: str) -> bool:
        """Say whether an address is declared as one of a listing, as none of an article, and may be asked for."""
        is_declared = is_any(self.listing_addresses, url) and not is_any(self.article_addresses, url)
        return is_declared and not refusal(url, self.allowed_domains)

    def is_own_page(self, response: Response, url: str) -> bool:
        """Say whether an address that turns a listing is the listing's own path with other parameters, and none of an article."""
        return is_same_page(response, url) and not is_any(self.article_addresses, url) and not refusal(url, self.allowed_domains)

    def extract(self, page: Page) -> Article:
        """Read a page with the rules of its address and era."""
        day = page.fetched_at.date() if page.fetched_at else None
        return extract(page, replace(choose(self.rules, page.url, day), region=self.region))
