"""The rest of a menu, where nothing else leads to more news than the first page tells: subjects ("Seniorzy", "Rodzina") name no listing.

Each of its links is asked for once and judged, never stored; what tells stories of its own is then walked as any listing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from scrapy import Request
from scrapy.http import Response

from archive.records import Discovery, Listing, Work
from pipeline.records import Article
from spiders.addresses import key
from spiders.guards import refusal
from spiders.guesses import LISTED, TRIED, is_try
from spiders.harvests import now
from spiders.listing_links import Told, article_links, is_document, is_page, is_telling, shape_of, words_of
from spiders.menus import LANGUAGE, is_service, last_part
from spiders.news import NewsSpider
from spiders.responses import page_of, target
from spiders.static_pages import is_static_name
from spiders.turns import leads_back, turns_months

MOST_TRIES = 40  # links of a menu that are asked for
FEW_WORDS = 5  # words of such a link at most; a headline has more
STORIES = 3  # stories from which on a page is a listing of some
# What is no list of news though its rows have days: tenders, posts, registers, files, pictures, calendars of events.
OTHER = re.compile(
    r"zam[oó]wieni|przetarg|zapytani|\bbip\b|biuletyn|ofert|\bprac[aey]\b|karier|nab[oó]r|rejestr|um[oó]w|uchwa[lł]|zarz[aą]dze|galeri|zdj[eę]ci|"
    r"forum|do[- ]pobrania|\bdruki\b|formularz|\bplik|kalendarz|szukaj|wyszuk|rss\b|logow|ksi[eę]ga|koszyk",
    re.I,
)
HOME = re.compile(r"\W*(?:start|home|(?:strona )?g[lł][oó]wna)\W*", re.I)
# The links of an article's breadcrumbs, and the words before a link in its own element, which may name it a section.
CRUMBS = "//*[contains(@class, 'crumb') or contains(@id, 'crumb') or contains(@class, 'okruszk') or contains(@id, 'okruszk')]//a[@href]"
BEFORE = "preceding-sibling::node()/descendant-or-self::text()"
SECTION = re.compile(r"(?:kategori[aei]|dzia[lł]|sekcja)\s*:?\s*$", re.I)


@dataclass(slots=True)
class MenuTries:
    """The links of a first page that may lead to more news (`links`, the menu's first), and of articles to their sections (`hints`);
    `asked` are the keys of what the run has asked for, `seen` the stories that were told by what was judged; `is_archive` says that the
    first page turns by months itself.
    """

    links: list[str] = field(default_factory=list)
    hints: dict[str, None] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)
    is_archive: bool = False
    is_done: bool = False

    def begin(self, response: Response, menu: Collection[str]) -> None:
        """Take note of the first page's links."""
        self.links = sorted(candidates(response), key=lambda url: url not in menu)
        self.is_archive = leads_back(response) or turns_months(response)

    def offers(self, told: Collection[str], home: str, hosts: Sequence[str]) -> list[Discovery]:
        """Return what is to be tried, once in a run: nothing that was asked for or told as an article."""
        urls = () if self.is_done else dict.fromkeys((*self.hints, *self.links))
        self.is_done = True
        fit = [url for url in urls if url not in told and key(url, ()) not in self.asked and not refusal(url, hosts)]
        return [Discovery(url, TRIED + key(url, ()), "listing", found_on=home) for url in fit[:MOST_TRIES]]

    def finds(self, response: Response, article: Article, told: Told) -> bool:
        """Say whether a page is a listing: it tells several stories with their days, one of them new, since latest news stand beside any
        page; or it is one month of an archive, as the first page is not: it leads to the one before, empty as it may be, or tells several
        stories in the shape of the first page's and names months.
        """
        links = article_links(response, article, ())
        dated = {link.url for link in links if link.day}
        is_new = not dated <= told.urls | self.seen
        self.seen |= dated
        alike = {link.url for link in links if is_telling(link.url) and told.shapes[shape_of(link.url)]}
        is_month = leads_back(response) or (len(alike) >= STORIES and turns_months(response))
        return (len(dated) >= STORIES and is_new) or (is_month and not self.is_archive)


class TryingSpider(NewsSpider):
    """A spider that tries the rest of a first page's menu before it is done with little more than that page."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.tries = MenuTries()

    def is_to_try(self) -> bool:
        """Say whether little but the first page has told articles."""
        return False

    def next_requests(self) -> Iterator[Request]:
        """Ask for what is next; where that is nothing, and little but the first page told articles, for the rest of its menu."""
        yield from super().next_requests()
        if not (self.in_flight or self.awaited) and self.is_to_try():
            home = self.start_urls[0]
            if self.harvest.discover(self.name, self.tries.offers(self.told.urls, home, self.allowed_domains)):
                yield from super().next_requests()

    def request(self, work: Work) -> Request:
        """Return the request for a leased address, which is not tried as well."""
        self.tries.asked.add(key(work.url, ()))
        return super().request(work)

    def read_article(self, response: Response, work: Work) -> dict[str, Any] | None:
        """Read an article, which may tell its section where that is needed."""
        if self.is_to_try():
            self.tries.hints.update(dict.fromkeys(sections_told(response)))
        return super().read_article(response, work)

    def outcome(self, response: Response, work: Work) -> dict[str, Any] | None:
        """Settle a response; a page that was tried is judged, and a harvest begins there, this night and the next, if it is a listing."""
        if not is_try(work):
            return super().outcome(response, work)
        if is_page(response) and self.tries.finds(response, self.extract(page_of(response, work, now())), self.told):
            self.harvest.discover(self.name, [Discovery(work.url, LISTED + key(work.url, ()), "listing")])
        self.keep(work, Listing())
        return None


def candidates(response: Response) -> Iterator[str]:
    """Yield the links of a first page that may lead to lists of news: few words, and neither they nor the address name something else."""
    for a in response.css("a[href]"):
        url, words = target(response, a.attrib["href"]), words_of(a)
        if url and 0 < len(words.split()) <= FEW_WORDS and not is_named_otherwise(url, words):
            yield url


def is_named_otherwise(url: str, words: str) -> bool:
    """Say whether a link names what is no list of news."""
    is_other = OTHER.search(words) or OTHER.search(last_part(url)) or LANGUAGE.fullmatch(words) or HOME.fullmatch(words)
    return bool(is_other) or is_static_name(url) or is_service(words) or is_document(url)


def sections_told(response: Response) -> Iterator[str]:
    """Yield where an article says that it belongs: the last link of its breadcrumbs, and what stands behind "Kategoria:"."""
    if not is_page(response):
        return
    named = [a for a in response.css("a[href]") if SECTION.search(" ".join(a.xpath(BEFORE).getall()))]
    for a in (*response.xpath(CRUMBS)[-1:], *named):
        if (url := target(response, a.attrib["href"])) and not is_named_otherwise(url, words_of(a)):
            yield url
