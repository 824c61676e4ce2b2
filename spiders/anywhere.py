"""Any site at all, by its address alone: feeds, sitemap, REST and listings are found on the way, pages are read by general rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urljoin, urlsplit

from scrapy import Request
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from archive.records import Discovery, Listing, Role, Work
from pipeline import sitemaps
from pipeline.records import Article
from spiders.addresses import canonical, host_of, key, site_name
from spiders.doors import leads_away
from spiders.first_pages import FirstPage
from spiders.folders import Folder
from spiders.guards import LOOPBACK, in_words, is_on_loopback, refusal
from spiders.guesses import LISTED, ROBOTS, guessed, is_guess, is_robots, is_try, listing_at
from spiders.harvests import now
from spiders.islands import with_islands
from spiders.judging import JudgingSpider
from spiders.listing_links import is_page, leads_elsewhere, listing_problem
from spiders.menus import (
    folders_linked,
    languages_linked,
    menu_listings,
    told_by_head,
)
from spiders.news import NewsSpider
from spiders.parcels import as_page
from spiders.politeness import LeftAlone
from spiders.responses import headers, page_of
from spiders.sources import first_page
from spiders.splashes import ways_in
from spiders.static_pages import is_itself_article, is_static_name
from spiders.turned_pages import TELLING
from spiders.turns import turned

OK, NOT_MODIFIED, CLOSED = 200, 304, (400, 401, 403)
AT_ONCE = {"DOWNLOAD_DELAY": 0, "KRONIKA_SECOND_TRY": 0}  # settings of a site on this machine
MOST_LISTINGS = 40  # listings that a home page may lead to
BY_HEAD: dict[Role, str] = {"feed": "feed", "rest": "REST interface"}  # what the head of a page may name
BY_PAGES: tuple[Role, ...] = ("listing", *BY_HEAD)
NO_ARTICLE = Article(None, "other", None, None, "")
ALONE = "no other page, feed, sitemap or REST interface told more articles like those of this one: older ones may be missing"


def spider_for(url: str, *, loopback: bool = False) -> type[NewsSpider]:
    """Return a spider for the site of an address, which begins there. Raises ValueError for an address that may not be asked for.

    `loopback` allows one on this machine, at its own port, without a delay.
    """
    told = url if "://" in url else f"https://{url}"
    host, name, address = host_of(told), site_name(told), canonical(told)
    is_here = is_on_loopback(address)
    where = urlsplit(address).netloc if is_here else host
    if reason := LOOPBACK if is_here and not loopback else refusal(address, [where]):
        raise ValueError(f"{url} cannot be crawled: {in_words(reason)}.")
    options = {"name": name, "institution": name, "allowed_domains": [where], "start_urls": [address]}
    return type("SpiderOfAnySite", (AnySpider,), options | ({"custom_settings": AT_ONCE} if is_here else {}))


class AnySpider(JudgingSpider):
    """Harvests a site that nobody has declared. `first` is what its first page tells, and what else tells more; `folder` is where the crawl
    keeps to.
    """

    is_declared = False

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.folder = Folder()
        self.first = FirstPage()

    def starts(self) -> list[Discovery]:
        """Begin at the address itself, whose head names feeds too, and at the sitemaps that robots.txt names."""
        home = self.start_urls[0]
        robots = urljoin(home, ROBOTS)
        begin = [listing_at(home, None)] if any(map(self.is_wanted, BY_PAGES)) else []
        return begin + ([Discovery(robots, key(robots, ()), "sitemap")] if self.is_wanted("sitemap") else [])

    def again(self) -> Sequence[Role]:
        """Ask again for the listings, feeds and REST interface that earlier runs found: the home page may show none of the news."""
        return [role for role in BY_PAGES if self.is_wanted(role)]

    def is_asked_whole(self, work: Work) -> bool:
        """Say whether a page is asked for though it may not have changed: the home page tells the menu, robots.txt the sitemaps."""
        return super().is_asked_whole(work) or self.is_home(work) or self.is_entry(work) or is_robots(work)

    def is_awaited(self, work: Work) -> bool:
        """Say whether nothing else is asked for until a piece of work is back: the first page, or the one behind a door, tells what is menu
        on the others, and what an earlier run found may answer sooner."""
        return super().is_awaited(work) or self.is_home(work) or self.is_entry(work)

    def is_home(self, work: Work) -> bool:
        """Say whether a piece of work is the first page, at which an earlier run may have begun by another scheme or with `www.`."""
        return work.key == LISTED + key(self.start_urls[0], ())

    def is_entry(self, work: Work) -> bool:
        """Say whether a piece of work is a page behind a door, which is read as the first."""
        return work.role == "listing" and self.doors.is_entry(work.url)

    def address_of(self, work: Work) -> str:
        """Return the address of a piece of work, the first page's as this run was given it."""
        return canonical(self.start_urls[0]) if self.is_home(work) else work.url

    def keep(self, work: Work, page: Listing) -> int:
        """Keep what a page of discovery held, and whether it told more than the first; where that tells nothing new, its further pages
        are not turned, and nothing is to be said of them."""
        page = self.folder.within(replace(page, found=tuple(it for it in page.found if not self.is_beside(it, work))))
        page = self.doubts.hold(page) if self.is_home(work) else page
        self.doubts.note(work, page, self.told.shapes)
        told, fresh = frozenset(it.key for it in page.found), super().keep(work, page)
        if self.is_home(work):
            self.first.tell(Listing() if key(work.url, ()) in told or not fresh else page)
        else:
            self.first.note(work, page)
        return fresh

    def landed(self, work: Work) -> None:
        """Note that a piece of work is no longer on its way; what waited for a listing is next."""
        super().landed(work)
        if work.role == "listing" and not self.is_home(work) and (held := self.doubts.release()):
            self.harvest.discover(self.name, held)

    def is_beside(self, it: Discovery, work: Work) -> bool:
        """Say whether what a page tells as an article is none: it is walked as a listing, or a sitemap tells it with all other pages."""
        return it.key in self.walked or (work.role == "sitemap" and is_static_name(it.url))

    def is_alone(self) -> bool:
        """Say whether the first page alone told articles in a run without limits: the site's archive may not have been found."""
        return self.first.is_alone() and not self.is_limited()

    def is_to_try(self) -> bool:
        """Say whether little but the first page told articles in a run without limits."""
        return not (self.first.has_archive() or self.is_limited())

    def is_limited(self) -> bool:
        """Say whether a run was not asked for all that a site has."""
        return bool(self.harvest.limits.articles or self.harvest.limits.strategies)

    def closed(self, reason: str) -> None:
        """Say at the end of a run that it has found but the first page's articles, and what lies outside of its folder."""
        super().closed(reason)
        if reason == "finished" and self.is_alone():
            self.harvest.bounds_of(self.name).remarks.append(f"listing {self.start_urls[0]}: {ALONE}")
        if aside := self.folder.sentence():
            self.harvest.bounds_of(self.name).remarks.append(f"listing {self.start_urls[0]}: {aside}")

    def outcome(self, response: Response, work: Work) -> dict[str, Any] | None:
        """Settle a response; a robots.txt that is missing or names no sitemap has failed at nothing, and neither has a guess."""
        if work.role != "article" and response.status == NOT_MODIFIED:
            self.first.note_unchanged(work)
        is_read = response.status == OK and (is_try(work) or sitemaps.read(response.body).problem is None)
        is_needed = response.status == NOT_MODIFIED or is_read
        if is_needed or not (is_robots(work) or is_guess(work)):
            return super().outcome(response, work)
        self.keep(work, Listing((), guessed(work) if is_robots(work) else (), headers(response)))
        return None

    def failed(self, failure: Failure) -> Iterator[Request]:
        """End a piece of work that got no response; a guessed sitemap is not missed, nor a robots.txt that nobody may read."""
        work: Work = failure.request.cb_kwargs["work"]  # type: ignore[attr-defined]
        is_missing = is_robots(work) and isinstance(failure.value, HttpError) and failure.value.response.status in CLOSED
        if is_missing or (is_guess(work) and not isinstance(failure.value, LeftAlone)):
            self.landed(work)
            self.keep(work, Listing((), guessed(work) if is_missing else ()))
            yield from self.next_requests()
        else:
            yield from super().failed(failure)

    def read_listing(self, response: Response, work: Work) -> None:
        """Keep what a listing links to; the first page also leads to feeds, the REST interface and the site's listings, and so does one
        behind a door."""
        response = with_islands(as_page(response))
        is_html = is_page(response)
        sources = tuple(self.sources_of(response)) if is_html and (self.is_home(work) or self.is_entry(work)) else ()
        page = self.listing_of(response, work) if self.is_wanted("listing") and is_html else Listing()
        if problem := self.problem_of(response, page, sources):
            self.harvest.discover(self.name, sources)
            self.harvest.settle(work, "failed", problem)
        else:
            if self.is_wanted("listing"):
                self.pass_over(response, page.found)
            self.keep(work, replace(page, following=(*page.following, *sources), headers=headers(response)))

    def listing_of(self, response: Response, work: Work) -> Listing:
        """Return what a page links to: articles and further pages; on the first, one behind a door, one that tells no article, or a menu in
        a frame, also the listings of the menu.

        A crawl may begin at an article, which is then asked for as such.
        """
        is_first, is_entry = self.is_home(work), self.is_entry(work)
        begins = is_first or (is_entry and not self.frame.is_telling)
        article = self.extract(page_of(response, work, now()))
        if article.kind != "article":
            self.walked.add(key(work.url, ()))
        following = [*self.following(response), *self.doors_of(response, work)]
        found = self.articles_of(response, article, {it.url for it in following}, is_first=begins)
        following += self.let_in(response, work) if not found and article.kind != "article" else []
        if len(found) >= TELLING and self.turned.has(work.url, self.told.urls):
            self.walked.add(key(work.url, ()))
        if is_first and is_itself_article((self.address_of(work), canonical(response.url)), article, len(found)):
            found.append(Discovery(canonical(response.url), key(response.url, ()), "article", (), response.url))
        elif is_first:
            self.doubts.keys |= {key(work.url, ()), key(response.url, ())}
        if is_first:
            self.first.begin(response)
            self.folder.begin(response, found)
        has_menu = is_first or is_entry or not found or self.doors.is_beside(response)
        more = self.listings_of(response, work, found) if has_menu else []
        return self.folder.within(Listing(tuple(found), (*following, *more)))

    def problem_of(self, response: Response, page: Listing, sources: Sequence[Discovery]) -> str | None:
        """Return in words why a page leads to nothing that the run wants, None where it does."""
        if self.is_wanted("listing"):
            if page.found or page.following or self.doors.is_pane(response):
                return None
            problem = listing_problem(response, NO_ARTICLE, (), self.allowed_domains, is_start=False)
            away = problem and leads_away(response, self.allowed_domains)
            return away or problem or (None if sources else leads_elsewhere(response, self.allowed_domains))
        wanted = " or ".join(name for role, name in BY_HEAD.items() if self.is_wanted(role))
        return None if sources else f"its head names no {wanted}"

    def following(self, response: Response) -> list[Discovery]:
        """Return the further pages of a listing."""
        told = dict.fromkeys([d.url for d in super().following(response)] + list(turned(response)))
        urls = [url for url in told if not refusal(url, self.allowed_domains)]
        self.turned.note(urls)
        return [listing_at(url, response.url) for url in urls]

    def doors_of(self, response: Response, work: Work) -> list[Discovery]:
        """Return where a page without a text of its own sends its reader; behind the first such pages a harvest starts as at the first."""
        url = self.address_of(work)
        found_on = None if self.doors.is_near(url) else response.url
        return [listing_at(it, found_on) for it in self.doors.behind(response, url, self.allowed_domains)]

    def let_in(self, response: Response, work: Work) -> list[Discovery]:
        """Return where a first page without news, or one behind a door, lets its reader in: a harvest starts there too."""
        urls = ways_in(response) if self.doors.is_near(self.address_of(work)) else []
        return [listing_at(url, None) for url in self.doors.open(self.address_of(work), urls, self.allowed_domains)]

    def sources_of(self, response: Response) -> Iterator[Discovery]:
        """Yield the feeds and the REST interface that a page's head names, as work to begin with: before the articles of that page."""
        for role, told in told_by_head(response):
            if self.is_wanted(role):
                url = first_page(told, self.harvest.limits.since) if role == "rest" else told
                yield Discovery(canonical(url), key(url, ()), role)

    def listings_of(self, response: Response, work: Work, found: Sequence[Discovery]) -> list[Discovery]:
        """Return the listings that a home page's menus lead to: by their names, or since its articles lie in folders of these names.

        Those of the first page, or behind its doors, are where the next run starts too.
        """
        found_on = None if self.doors.is_start(self.address_of(work)) else response.url
        told = (*menu_listings(response), *folders_linked(response, found), *languages_linked(response))
        urls = [url for url in told if not refusal(url, self.allowed_domains)]
        return [listing_at(url, found_on) for url in dict.fromkeys(urls[:MOST_LISTINGS])]
