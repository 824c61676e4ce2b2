"""Any site at all, by its address alone: feeds, sitemap, REST and listings are found on the way, pages are read by general rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from scrapy.http import Response

from archive.records import Discovery, Listing, Role, Work
from pipeline import sitemaps
from spiders.addresses import canonical, key
from spiders.guards import refusal
from spiders.harvests import now
from spiders.listing_links import article_links
from spiders.news import NewsSpider
from spiders.responses import headers, page_of, target
from spiders.sources import first_page

# Menus lead to news under these words (the 83 sites of sites.yaml and their kin); without diacritics, in text or address.
LISTING_WORDS = re.compile(r"aktualno|wiadomo|news|nowo[sś]ci|wydarze|komunikat|og[lł]osze|artyku[lł]y|archiwum|zapowiedzi|co-nowego", re.I)
NEXT_WORDS = re.compile(r"^\W*(?:nast[eę]pn\w*|dalej|next|starsze(?: wpisy| posty)?|kolejn\w*|[»›>]{1,2})\W*$", re.I)
PAGE_NUMBER = re.compile(r"^\s*\[?\d{1,4}\]?\s*$")
WIDGET = re.compile(r"calendar|kalendar|archive-widget|captcha|galler", re.I)  # numbers in these are days and pictures, not pages
ROBOTS = "/robots.txt"
OK, NOT_MODIFIED = 200, 304
WORD = re.compile(r"[^\W\d_]+")
NAME_WORDS = 2  # words of a listing's name in an address; a headline has more
MOST_LISTINGS = 40  # listings that a home page may lead to
WORDPRESS = "https://api.w.org/"  # the relation by which WordPress names its REST interface


def spider_for(url: str) -> type[NewsSpider]:
    """Return a spider for the site of an address, which begins there. Raises ValueError for an address that may not be asked for."""
    address = canonical(url if "://" in url else f"https://{url}")
    host = (urlsplit(address).hostname or "").removeprefix("www.")
    reason = refusal(address, [host]) if host else "it names no host"
    if reason:
        raise ValueError(f"{url} cannot be crawled: {reason}.")
    options = {"name": host, "institution": host, "allowed_domains": [host], "start_urls": [address]}
    return type("SpiderOfAnySite", (AnySpider,), options)


class AnySpider(NewsSpider):
    """Harvests a site that nobody has declared."""

    def starts(self) -> list[Discovery]:
        """Begin at the address itself and at the sitemaps that robots.txt names."""
        home = self.start_urls[0]
        ways: tuple[tuple[Role, str], ...] = (("listing", home), ("sitemap", urljoin(home, ROBOTS)))
        return [Discovery(url, key(url, ()), role) for role, url in ways if role in (self.harvest.limits.strategies or {role})]

    def outcome(self, response: Response, work: Work) -> dict[str, Any] | None:
        """Settle a response; a robots.txt that is missing or names no sitemap has failed at nothing."""
        is_robots = urlsplit(work.url).path == ROBOTS
        if is_robots and response.status != NOT_MODIFIED and not (response.status == OK and sitemaps.read(response.body).following):
            self.keep(work, Listing(headers=headers(response)))
            return None
        return super().outcome(response, work)

    def read_listing(self, response: Response, work: Work) -> None:
        """Keep what a listing links to; the first page also leads to feeds, the REST interface and the site's listings."""
        found = self.articles_of(response, work)
        following = self.following(response)
        if work.url == self.start_urls[0]:
            following += [*self.sources_of(response), *self.listings_of(response)]
        self.keep(work, Listing(tuple(found), tuple(following), headers(response)))

    def articles_of(self, response: Response, work: Work) -> list[Discovery]:
        """Return the links of a page that read like articles."""
        links = article_links(response, self.extract(page_of(response, work, now())), (), self.harvest.limits.since)
        wanted = (link for link in links if not is_named_as_listing(link.url) and not refusal(link.url, self.allowed_domains))
        return [Discovery(link.url, key(link.url, ()), "article", (), response.url) for link in wanted]

    def read_article(self, response: Response, work: Work) -> dict[str, Any] | None:
        """Store an article; a page that turns out to be a listing is walked as one."""
        item = super().read_article(response, work)
        if item is None and not work.known and self.extract(page_of(response, work, now())).kind == "listing":
            self.harvest.discover(self.name, [Discovery(work.url, f"listing {work.key}", "listing", found_on=response.url)])
        return item

    def following(self, response: Response) -> list[Discovery]:
        """Return the further pages of a listing: by the classes of common systems, by "next", by numbers outside calendars."""
        urls = dict.fromkeys([d.url for d in super().following(response)] + list(turned(response)))
        return [Discovery(url, key(url, ()), "listing", found_on=response.url) for url in urls if not refusal(url, self.allowed_domains)]

    def sources_of(self, response: Response) -> Iterator[Discovery]:
        """Yield the feeds and the REST interface that a page's head names, as work."""
        for role, told in told_by_head(response):
            url = first_page(told, self.harvest.limits.since) if role == "rest" else told
            yield Discovery(canonical(url), key(url, ()), role, found_on=response.url)

    def listings_of(self, response: Response) -> list[Discovery]:
        """Return the listings that a home page's menus lead to."""
        urls = [url for url in menu_listings(response) if not refusal(url, self.allowed_domains)]
        return [Discovery(url, key(url, ()), "listing", found_on=response.url) for url in urls[:MOST_LISTINGS]]


def told_by_head(response: Response) -> Iterator[tuple[Role, str]]:
    """Yield the feeds and the REST interface for posts that a page's head names, by their role."""
    for link in response.css('link[rel~="alternate"][type*="rss"], link[rel~="alternate"][type*="atom"]'):
        href = link.attrib.get("href", "")
        if href and "comment" not in href and (url := target(response, href)):
            yield "feed", url
    for href in response.css(f'link[rel="{WORDPRESS}"]::attr(href)').getall():
        if url := target(response, posts_at(href)):
            yield "rest", url


def posts_at(root: str) -> str:
    """Return where the posts are of a REST interface, whose root stands in the path or, with plain permalinks, in the query."""
    return f"{root.rstrip('/')}/wp/v2/posts"


def is_named_as_listing(url: str) -> bool:
    """Say whether the last part of an address is a listing's name ("aktualnosci", "8-wydarzenia") and not a headline with such a word."""
    last = urlsplit(url).path.rstrip("/").rpartition("/")[2]
    return bool(LISTING_WORDS.search(last)) and len(WORD.findall(last)) <= NAME_WORDS


def menu_listings(response: Response) -> list[str]:
    """Return the addresses that a page's menus name as listings of news, each once."""
    anchors = ((target(response, a.attrib["href"]), " ".join(a.css("::text").getall())) for a in response.css("a[href]"))
    return list(dict.fromkeys(url for url, text in anchors if url and is_listing(url, text)))


def is_listing(url: str, text: str) -> bool:
    """Say whether a link of a menu leads to a listing of news: few words, one of which says so in text or address."""
    last = urlsplit(url).path.rstrip("/").rpartition("/")[2]
    return len(text.split()) <= 3 and bool(LISTING_WORDS.search(text) or LISTING_WORDS.search(last))


def turned(response: Response) -> Iterator[str]:
    """Yield the addresses behind "next" and page numbers; a calendar's numbers are days."""
    for anchor in response.css("a[href]"):
        text = " ".join(anchor.css("::text").getall())
        is_turn = NEXT_WORDS.match(text) or (PAGE_NUMBER.match(text) and not in_widget(anchor))
        if is_turn and (url := target(response, anchor.attrib["href"])):
            yield url


def in_widget(anchor: Any) -> bool:
    """Say whether a link stands in a calendar or a gallery."""
    around = anchor.xpath("ancestor::*/@class | ancestor::*/@id").getall()
    in_table = bool(anchor.xpath("ancestor::td/ancestor::table//th")) or len(anchor.xpath("ancestor::table[1]//td//a")) > 20
    return in_table or any(WIDGET.search(name) for name in around)
