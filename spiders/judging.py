"""What is an article on a site that nobody has declared: which links of a page lead to some, and which pages are none after all."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from typing import Any

from scrapy import Request
from scrapy.http import Response

from archive.records import Discovery, Role, Work
from pipeline.records import Article, Link
from spiders.addresses import key
from spiders.events import EVENT, is_event, types_of
from spiders.frames import Frame, led_on, lone, places, sections
from spiders.guards import refusal
from spiders.guesses import listing_at
from spiders.harvests import WALKED
from spiders.listing_links import alike, article_links, shape_of
from spiders.menu_tries import TryingSpider
from spiders.menus import is_named_as_listing, services
from spiders.static_pages import STATIC, Doubts, is_static_name, reads_like_news, shows_day
from spiders.turned_pages import TELLING, TurnedPages
from spiders.views import views

REMEMBERED = 500  # articles of earlier runs whose addresses tell the shapes of news: those of today, and no portal's 50,000
LISTING = "kind listing"  # why a page is refused that reads as one


class JudgingSpider(TryingSpider):
    """A spider that judges links by what the site's pages have in common. The `frame` is what the first page has around its articles, as
    every page has. `walked` are the keys of the pages that were asked as listings and are no articles, whatever tells them as such: an
    office's name above each page reads like a headline. `turned` are the pages to which pagers led, of which the last may read as an
    article: its few teasers are all its text. `doubts` are what is stored only where it shows a day.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.frame = Frame()
        self.walked: set[str] = set()
        self.turned = TurnedPages()
        self.doubts = Doubts()

    async def start(self) -> AsyncIterator[Request]:
        """Begin with the shapes of the addresses under which earlier runs have stored articles."""
        self.told.remember(self.harvest.archive.listed(self.name, REMEMBERED))
        async for request in super().start():
            yield request

    def is_wanted(self, role: Role) -> bool:
        """Say whether the run discovers articles this way."""
        return role in (self.harvest.limits.strategies or {role})

    def articles_of(self, response: Response, article: Article, pages: set[str], *, is_first: bool) -> list[Discovery]:
        """Return the links of a page that read like articles, or have the shape of many that did; `pages` are those that turn it."""
        links, stands = article_links(response, article, ()), places(response)
        about = pages | services(response) | sections(links) | views(stands)
        if is_first:
            self.begin_frame(response, stands, self.likely(links, about))
        about |= self.frame.repeated(stands, links)
        told = {it.url for it in self.likely(links, about)}
        about |= self.in_menu_frame(response, links, told)
        self.doubt_lone(response, stands, [it for it in links if it.url in told])
        more = (it.url for it in alike(response, self.told.shapes) if it.url not in self.frame.kept(stands) | about)
        urls = dict.fromkeys([it.url for it in links if it.url in told] + [url for url in more if not is_named_as_listing(url)])
        return self.discoveries(response, urls, links)

    def begin_frame(self, response: Response, stands: Mapping[str, tuple[str, ...]], likely: Sequence[Link]) -> None:
        """Take note of what the first page has around its articles: the menu and all that stands on the other pages too."""
        self.frame.begin(stands, likely)
        self.tries.begin(response, self.frame.menu())
        self.doubts.menu = frozenset(key(url, ()) for url in self.frame.menu() | self.frame.aside)

    def likely(self, links: Sequence[Link], about: set[str]) -> list[Link]:
        """Return the links that may be articles'; what is `about` the site is none."""
        return [it for it in links if it.url not in about and self.is_likely(it)]

    def in_menu_frame(self, response: Response, links: Sequence[Link], told: set[str]) -> set[str]:
        """Return what stands in a menu that has a frame of its own, which is doubted; the rest tells what shapes the articles have."""
        menu = self.doors.menu(response) - {it.url for it in links if it.day}
        self.told.learn(told - menu)
        self.doubts.framed = (self.doubts.framed | (told & menu)) - self.told.urls
        return menu

    def doubt_lone(self, response: Response, stands: Mapping[str, tuple[str, ...]], told: Sequence[Link]) -> None:
        """Doubt what stands alone in its place and has the shape of the menu's pages, unless the shape is that of news."""
        single = lone(stands, told) - led_on(response)
        self.doubts.alike |= {url for url in single if shape_of(url) in self.frame.shapes and not reads_like_news(url, self.told.shapes)}

    def discoveries(self, response: Response, urls: Iterable[str], links: Sequence[Link]) -> list[Discovery]:
        """Return the addresses that may be asked for, with the days that stood beside them."""
        days = {it.url: it.day for it in links}
        near = [url for url in urls if not refusal(url, self.allowed_domains)]
        return [Discovery(url, key(url, ()), "article", (), response.url, days.get(url)) for url in near]

    def is_likely(self, link: Link) -> bool:
        """Say whether the address of a link may be an article's: not named as a listing or a page of each site, nor walked as one."""
        is_static = is_static_name(link.url) and not (link.day or reads_like_news(link.url, self.told.shapes))
        return not (is_static or is_named_as_listing(link.url) or key(link.url, ()) in self.walked)

    def reason_against(self, response: Response, work: Work, article: Article) -> str | None:
        """Return why a page is not stored; one that turns out to be a listing is walked as one, if it is not yet."""
        reason = super().reason_against(response, work, article)
        is_doubtful = self.doubts.cover(work, self.told.shapes)
        if reason and work.key in self.walked and not work.known:
            return WALKED
        if not reason and not work.known and self.is_further_page(response, work, article):
            return WALKED
        if reason == LISTING and not work.known and self.is_wanted("listing"):
            self.harvest.discover(self.name, [listing_at(work.url, work.found_on or response.url)])
            return WALKED
        if work.known or reason:
            return reason
        return (
            EVENT
            if is_event(work.url, article, types_of(response, article))
            else STATIC
            if is_doubtful and not shows_day(article)
            else None
        )

    def is_further_page(self, response: Response, work: Work, article: Article) -> bool:
        """Say whether a page that reads as an article is one of a listing's: a pager led to it, and it tells articles."""
        is_turned = work.key in self.walked or self.turned.has(work.url, self.told.urls)
        return is_turned and len(article_links(response, article, ())) >= TELLING
