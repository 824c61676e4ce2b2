"""A walk through a site that nobody has declared, as a crawl by its address takes it, with few questions: which pages tell which articles,
and which of the addresses that look like articles are some, by what stands behind a few of them.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from scrapy.http import HtmlResponse, Response

from archive.records import Discovery, Listing, Work
from archive.store import Archive
from pipeline.records import Article
from spiders.addresses import canonical, key
from spiders.anywhere import AnySpider
from spiders.asking import Answer, Ask
from spiders.guards import refusal
from spiders.guesses import listing_at
from spiders.harvests import Harvest, now
from spiders.listing_links import HEADLINE, is_page, is_telling, shapes_of, words_of
from spiders.parcels import as_page
from spiders.responses import page_of, target
from spiders.shapes import form_of
from spiders.static_pages import is_static_name, shows_day
from spiders.turned_pages import numberless
from spiders.ways import Found, work_at

MOST_PAGES = 20  # pages of listings that are asked for
MOST_ROOTS = 12  # of these, pages that the menu names
SAME_PAGES = 3  # pages of one shape that are asked for: where the second leads, the tenth does
MOST_SAMPLES = 10  # articles that are asked for
SAME_SAMPLES = 2  # articles of one shape: the first may be a notice without a day
MOST_LEADS = 3  # of the samples, those which few words lead to: "Wszystkie informacje" below four headlines may have their shape


@dataclass(frozen=True, slots=True)
class Visit:
    """A page that was walked as a listing, and what it told; `is_root` where the site's menu leads to it, not another listing."""

    url: str
    response: Response
    page: Listing
    is_root: bool

    @property
    def articles(self) -> frozenset[str]:
        """The addresses that the page tells as articles."""
        return frozenset(it.url for it in self.page.found)


@dataclass(frozen=True, slots=True)
class Sample:
    """An address that was told as an article's, and how its page reads by itself: no feed has told its day."""

    url: str
    body: bytes
    article: Article

    @property
    def is_news(self) -> bool:
        """Say whether the page is an article with a day."""
        return self.article.kind == "article" and bool(self.article.title) and self.article.published is not None


@dataclass(slots=True)
class Survey:
    """What a walk has seen of a site. `told` are the addresses that any page or way told as articles, `sitemaps` those that no page did."""

    site: AnySpider
    ask: Ask
    most_pages: int = MOST_PAGES
    most_samples: int = MOST_SAMPLES
    visits: dict[str, Visit] = field(default_factory=dict)
    samples: dict[str, Sample] = field(default_factory=dict)
    told: dict[str, Discovery] = field(default_factory=dict)
    sitemaps: set[str] = field(default_factory=set)

    async def walk(self, roots: Iterable[Discovery], answers: Sequence[Answer] = ()) -> None:
        """Walk from some pages to the listings that they lead to, those of the menu first; `answers` are in hand already."""
        known = {answer.url: answer for answer in answers}
        named, further, tried = deque(roots), deque[Discovery](), Counter[str]()
        while (named or further) and len(self.visits) < self.most_pages:
            is_root = bool(named) and sum(it.is_root for it in self.visits.values()) < MOST_ROOTS
            if not (is_root or further):
                break
            it = named.popleft() if is_root else further.popleft()
            is_enough = not is_root and tried[numberless(it.url)] >= SAME_PAGES
            if is_enough or it.url in self.visits or (it.url in self.told and is_telling(it.url)):
                continue
            tried[numberless(it.url)] += not is_root
            visit = self.visit(known.get(it.url) or await self.ask(it.url), it, is_root=is_root)
            for next_ in visit.page.following if visit else ():
                (further if next_.found_on else named).append(next_)

    def visit(self, answer: Answer, it: Discovery, *, is_root: bool) -> Visit | None:
        """Read an answer as a listing, and keep what it tells."""
        if answer.failure or answer.response is None or refusal(answer.response.url, self.site.allowed_domains):
            return None
        response = as_page(answer.response)
        if not is_page(response):
            return None
        work = Work(0, 0, self.site.name, it.url, it.key, "listing", (), 0, known=False, found_on=it.found_on)
        visit = Visit(it.url, response, self.site.listing_of(response, work), is_root)
        self.visits[it.url] = visit
        self.told = {**self.told, **{found.url: found for found in visit.page.found if found.url not in self.told}}
        return visit

    def add(self, ways: Iterable[Found]) -> None:
        """Add what feeds, REST interface and sitemap told; a sitemap tells all pages of a site."""
        for found in ways:
            told = [it for it in found.articles if not (found.way.role == "sitemap" and self.is_beside(it.url))]
            self.sitemaps |= {it.url for it in told if found.way.role == "sitemap" and it.url not in self.told}
            self.told = {**{it.url: it for it in told}, **self.told}

    def is_beside(self, url: str) -> bool:
        """Say whether a sitemap tells a page that is walked as a listing, beside the news or outside of the site's folder."""
        return not self.site.folder.has(url) or self.is_listing(url) or url in self.site.frame.links or is_static_name(url)

    def is_listing(self, url: str) -> bool:
        """Say whether a page was walked and is none of the articles: it read as something else, or no page tells it as one."""
        return url in self.visits and (key(url, ()) in self.site.walked or url not in self.told)

    async def try_articles(self) -> None:
        """Ask for a few articles of each shape, the frequent shapes first; a page that is a listing is walked as one."""
        for url in self.likely():
            answer = await self.ask(url)
            if answer.failure or not isinstance(answer.response, HtmlResponse):
                continue
            article = self.site.extract(page_of(answer.response, work_at(url, self.site), now()))
            self.samples[url] = Sample(url, answer.response.body, article)
        await self.walk(listing_at(it.url, None) for it in list(self.samples.values()) if it.article.kind == "listing")

    def likely(self) -> list[str]:
        """Return the addresses to be tried: some to which few words lead, then of each shape the first ones, in turns."""
        by_shape: dict[str, list[str]] = {}
        for url in self.told:
            if not self.is_listing(url) and url not in self.samples:
                by_shape.setdefault(kind_of(url), []).append(url)
        groups = sorted(by_shape.values(), key=len, reverse=True)
        leads = [url for url in self.leads() if any(url in group for group in groups)][:MOST_LEADS]
        turns = [group[turn] for turn in range(SAME_SAMPLES) for group in groups if len(group) > turn]
        return list(dict.fromkeys([*leads, *turns]))[: self.most_samples - len(self.samples)]

    def leads(self) -> list[str]:
        """Return the addresses that pages with headlines told, and to which none leads by as many words: an article's title may be short,
        or be told in full elsewhere, but a listing of them has a short name.
        """
        longest = Counter[str]()
        for visit in self.visits.values():
            for a in visit.response.css("a[href]"):
                if url := target(visit.response, a.attrib["href"]):
                    longest[url] = max(longest[url], len(words_of(a).split()))
        return [url for url in self.told if 0 < longest[url] < HEADLINE]

    def articles(self) -> list[str]:
        """Return the addresses that are articles', as far as the samples tell: those of a shape that some article with a day has."""
        good = [it for it in self.samples.values() if it.is_news and (it.url not in self.sitemaps or shows_day(it.article))]
        good = good or [it for it in self.samples.values() if it.article.kind == "article"]
        shapes, tried = {kind_of(it.url) for it in good}, {kind_of(url) for url in self.samples}
        forms, bad = {form_of(it.url) for it in good}, self.samples.keys() - {it.url for it in good}
        return [
            url
            for url in self.told
            if not self.is_listing(url)
            and not (url in bad and self.samples[url].article.kind != "article")
            and (kind_of(url) in shapes or (kind_of(url) not in tried and form_of(url) in forms))
        ]

    def newest(self) -> Sample | None:
        """Return the newest article that was tried, None where none of them has a day."""
        dated = [it for it in self.samples.values() if it.is_news]
        return max(dated, key=lambda it: (it.url not in self.sitemaps, str(it.article.published)), default=None)

    def others(self) -> list[str]:
        """Return the addresses of the site that its listings link, or a sample tells, and that are no articles."""
        linked = (target(it.response, href) for it in self.visits.values() for href in it.response.css("a::attr(href)").getall())
        urls = {*filter(None, linked), *self.visits, *self.samples} - set(self.articles())
        return sorted(url for url in urls if not refusal(url, self.site.allowed_domains))


def kind_of(url: str) -> str:
    """Return what the addresses of one kind have in common."""
    return shapes_of(url)[-1]


async def survey(site: AnySpider, first: Answer, ask: Ask, most_pages: int = MOST_PAGES, most_samples: int = MOST_SAMPLES) -> Survey:
    """Survey a site from a page on; its run is written down nowhere."""
    site.harvest = Harvest.begin(Archive.open("sqlite://", create=True, write=True))
    found = Survey(site, ask, most_pages, most_samples)
    await found.walk([listing_at(canonical(site.start_urls[0]), None)], [first])
    return found
