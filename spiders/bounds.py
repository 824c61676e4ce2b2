"""How far a harvest follows a site that does not end: calendars, soft 404s, one article under ever new addresses.

What counts is what came of the addresses that a page told, never how many there were: a trap makes up addresses for nothing, and a long
archive brings an article for nearly each. What a bound leaves aside stays pending, so that the next run goes on there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from archive.records import Aside, Listing, Role, Saved, Work
from pipeline.records import Article

IDLE_PAGES = 5  # pages, each found on the one before, that led to nothing, before the further pages of the next are left
IDLE_LISTINGS = 200  # pages of listings in a row, anywhere on a site, that led to nothing, before its listings are left
LISTINGS = 1_000  # pages of listings a site and run; with ten articles a page, 10,000 articles a night
SITEMAPS = 1_000  # files of sitemaps a site and run; each may tell 50,000 addresses
SITEMAP_DEPTH = 3  # robots.txt, an index, the index of a section, its files: nobody nests deeper
SAME_ANSWERS = 50  # addresses of one page or file in a row that give one and the same page that is no news: a soft 404
REFUSALS = 500  # addresses of one page or file in a row that come to nothing
SITE_REFUSALS = 1_000  # the same for a whole site
SILENCES = 10  # addresses in a row of a site that give no answer at all; each takes a minute to say so
SILENCE = "no answer"  # what such an address answers
POLISH = "pl"
EARLIEST = 1990  # the year before which no office had a page
MONTH = re.compile(r"(?<!\d)(\d{4})[-/.](?:0?[1-9]|1[0-2])(?!\d)|\b(?:year|rok|month|miesiac|data|date)=(\d{4})", re.I)  # in an address
NUMBERED = re.compile(r"[\d/]")
WHOLE: frozenset[Role] = frozenset({"sitemap", "rest"})  # they tell all that a site has
ALL_ROLES: frozenset[Role] = frozenset({"listing", "feed", "sitemap", "rest", "article"})
SENTENCES = {
    "idle-pages": f"it goes on, but the {IDLE_PAGES} pages before it led to nothing new: its further pages are left for the next run",
    "idle-listings": f"{IDLE_LISTINGS} pages of listings in a row led to nothing new: the site's other listings are left for the next run",
    "many-listings": f"{LISTINGS} pages of listings were read, the most in a run: the others are left for the next",
    "many-sitemaps": f"{SITEMAPS} sitemaps were read, the most in a run: the others are left for the next",
    "deep-sitemap": f"a sitemap of sitemaps that is nested deeper than {SITEMAP_DEPTH} times: what it names is left",
    "far-calendar": f"its pages go on to years before {EARLIEST} or after the next one: these are left",
    "same-answers": f"{SAME_ANSWERS} addresses in a row that it tells gave one and the same page, which is no news:"
    " its others are left for the next run",
    "many-refusals": f"{REFUSALS} addresses in a row that it tells came to nothing: its others are left for the next run",
    "silent-site": f"{SILENCES} addresses in a row gave no answer at all: what else the site tells is left for the next run",
    "site-refusals": f"{SITE_REFUSALS} addresses in a row came to nothing: what else the site tells is left for the next run",
}


@dataclass(slots=True)
class Told:
    """A page of discovery: the page that led to it, and what came of the addresses that it told. `last` is what the last one answered,
    `is_read` is False for a page that only an earlier run has read.
    """

    parent: str | None = None
    depth: int = 0
    news: bool = False
    fruits: int = 0
    misses: int = 0
    same: int = 0
    last: object = None
    is_read: bool = False

    @property
    def is_idle(self) -> bool:
        """Say whether nothing came of it so far, though something was tried."""
        return not self.fruits and (self.misses > 0 or not self.news)


@dataclass(slots=True)
class Bounds:
    """What one run saw of one site, and what it therefore leaves aside. `hits` are the bounds that were met, with their addresses; `away`
    is the sentence about a site that asks to be left alone, `remarks` are those about what may be missing; `files` are the headlines' files
    that were passed over, each with the page that told it, `dead` the words of buttons for more that no page answers, by the page that has
    one. `is_whole` says that a sitemap or REST interface told articles: these tell the old ones too. `foreign` counts the articles that
    were stored in other languages than Polish, by language.
    """

    pages: dict[str, Told] = field(default_factory=dict)
    keys: set[int] = field(default_factory=set)
    texts: set[int] = field(default_factory=set)
    reads: Counter[Role] = field(default_factory=Counter)
    idle: int = 0
    misses: int = 0
    silent: int = 0
    roles: set[Role] = field(default_factory=set)
    closed: set[str] = field(default_factory=set)
    ends: set[str] = field(default_factory=set)
    hits: dict[str, list[str]] = field(default_factory=dict)
    away: str | None = None
    remarks: list[str] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)
    dead: dict[str, str] = field(default_factory=dict)
    is_whole: bool = False
    foreign: Counter[str] = field(default_factory=Counter)

    @property
    def aside(self) -> Aside:
        """Return what the run asks for no more."""
        return Aside(frozenset(self.roles), frozenset(self.closed), frozenset(self.ends))

    def sentences(self) -> Iterator[str]:
        """Tell the bounds that were met, each in a sentence without its stop, that the site is left alone, and what may be missing."""
        if self.away:
            yield self.away
        for name, urls in self.hits.items():
            more = f" (and {len(urls) - 1} more)" if len(urls) > 1 else ""
            yield f"bound {urls[0]}{more}: {SENTENCES[name]}"
        if self.files:
            yield passed_over(self.files)
        if self.dead and not self.is_whole:
            yield unanswered(self.dead)
        if self.foreign:
            yield in_other_languages(self.foreign)
        yield from self.remarks

    def keep_away(self, sentence: str) -> None:
        """Leave all of the site aside, as it asks."""
        self.roles |= ALL_ROLES
        self.away = self.away or sentence

    def read(self, work: Work, page: Listing, fresh: int) -> Iterator[str]:
        """Take note of a page of discovery and of how many addresses on it were new; yield the bounds that it met."""
        url = next((it.found_on for it in (*page.found, *page.following) if it.found_on), work.url)
        known = self.unseen(page) - fresh
        self.enter(url, work.found_on, news=fresh > 0 or page.is_news, fruits=max(known, 0))
        self.reads[work.role] += 1
        self.is_whole |= work.role in WHOLE and bool(page.found)
        self.silent = 0
        self.idle = 0 if known > 0 or page.is_news else self.idle + (work.role == "listing")
        if page.following:
            yield from self.hit_by_page(url, work.role)
        yield from self.hit_by_number(url)

    def enter(self, url: str, parent: str | None, *, news: bool, fruits: int) -> None:
        """Keep a page that was read. One that another address redirects to is read already and keeps its place: as the child of a page
        behind it, it would stand before itself, a circle of idle pages without end ("?strona=9" leads to the last of eight).
        """
        page = self.pages.get(url)
        if page and page.is_read:
            page.news, page.fruits = page.news or news, page.fruits + fruits
        else:
            depth = self.depth(parent) + 1 if parent else 0
            self.pages[url] = Told(parent, depth, news=news, fruits=fruits, is_read=True)

    def unseen(self, page: Listing) -> int:
        """Return how many addresses of a page no other page of this run has told, and remember them."""
        told = {hash(it.key) for it in page.found} - self.keys
        self.keys |= told
        return len(told)

    def depth(self, url: str | None) -> int:
        """Return how many pages lead to a page."""
        return self.pages[url].depth if url in self.pages else 0

    def hit_by_page(self, url: str, role: Role) -> Iterator[str]:
        """Yield the bound that a page with further pages meets; those are left aside."""
        if role == "sitemap" and self.pages[url].depth >= SITEMAP_DEPTH:
            self.ends.add(url)
            yield from self.hit("deep-sitemap", url)
        elif self.idle_before(url) >= IDLE_PAGES:
            self.ends.add(url)
            yield from self.hit("idle-pages", url)

    def idle_before(self, url: str) -> int:
        """Return how many pages led to nothing on the way to a page, up to the last that led to something."""
        number, parent = 0, self.pages[url].parent
        while parent in self.pages and self.pages[parent].is_idle and number < IDLE_PAGES:
            number, parent = number + 1, self.pages[parent].parent
        return number

    def hit_by_number(self, url: str) -> Iterator[str]:
        """Yield the bounds that a whole site meets by the number of pages; its other pages of that kind are left aside."""
        met: tuple[tuple[str, Role, bool], ...] = (
            ("idle-listings", "listing", self.idle >= IDLE_LISTINGS),
            ("many-listings", "listing", self.reads["listing"] >= LISTINGS),
            ("many-sitemaps", "sitemap", self.reads["sitemap"] >= SITEMAPS),
        )
        for name, role, is_met in met:
            if is_met and role not in self.roles:
                self.roles.add(role)
                yield from self.hit(name, url)

    def bore(self, work: Work, article: Article) -> Iterator[str]:
        """Take note of an article that was stored: one of a title and text that this run has stored before brings nothing new."""
        text = hash((article.title, unnumbered(article.body)))
        if text in self.texts and not work.known:
            yield from self.missed(work, text)
        else:
            self.texts.add(text)
            self.yielded(work)

    def stored(self, saved: Saved, article: Article) -> None:
        """Take note of the language of an article that is new or changed; one whose language is not known may be Polish."""
        if saved != "same" and article.language not in (None, POLISH):
            self.foreign[article.language] += 1

    def yielded(self, work: Work) -> None:
        """Take note of an address that was worth asking for; the page that told it is walked on."""
        self.idle = self.misses = self.silent = 0
        self.is_whole |= work.role in WHOLE
        if work.found_on:
            origin = self.origin(work.found_on)
            origin.fruits, origin.misses, origin.same = origin.fruits + 1, 0, 0
            self.ends.discard(work.found_on)

    def missed(self, work: Work, answer: object = None) -> Iterator[str]:
        """Take note of an address that came to nothing, with what it answered; yield the bounds that it met."""
        self.misses, self.silent = self.misses + 1, self.silent + 1 if answer == SILENCE else 0
        name = "silent-site" if self.silent >= SILENCES else "site-refusals" if self.misses >= SITE_REFUSALS else None
        if name and self.roles != ALL_ROLES:
            self.roles |= ALL_ROLES
            yield from self.hit(name, work.url)
        if work.found_on and work.found_on not in self.closed:
            yield from self.missed_on(work.found_on, answer)

    def missed_on(self, url: str, answer: object) -> Iterator[str]:
        """Take note of an address of a page that came to nothing; yield the bound that closes the page."""
        origin = self.origin(url)
        origin.misses += 1
        origin.same = origin.same + 1 if answer is not None and answer == origin.last else 1
        origin.last = answer
        name = "same-answers" if origin.same >= SAME_ANSWERS else "many-refusals" if origin.misses >= REFUSALS else None
        if name:
            self.closed.add(url)
            yield from self.hit(name, url)

    def origin(self, url: str) -> Told:
        """Return the page that told an address; one that an earlier run read is known by its address only."""
        return self.pages.setdefault(url, Told(news=True))

    def hit(self, name: str, url: str) -> Iterator[str]:
        """Keep a bound that was met, and yield its name for the run's numbers."""
        self.hits.setdefault(name, []).append(url)
        yield f"bound-{name}"


def passed_over(files: Mapping[str, str]) -> str:
    """Tell how many headlines lead to files, each with the page that told it, without a stop."""
    pages = list(dict.fromkeys(files.values()))
    more = f" (and {len(pages) - 1} more)" if len(pages) > 1 else ""
    kinds = " and ".join(sorted({urlsplit(url).path.rpartition(".")[2].upper() for url in files}))
    what = (
        f"1 headline leads to a {kinds} file, which is" if len(files) == 1 else f"{len(files)} headlines lead to {kinds} files, which are"
    )
    return f"listing {pages[0]}{more}: {what} not read"


def unanswered(dead: Mapping[str, str]) -> str:
    """Tell that buttons for more lead nowhere, with the first page that has one, without a stop."""
    page, words = next(iter(dead.items()))
    more = f" (and {len(dead) - 1} more)" if len(dead) > 1 else ""
    return f'listing {page}{more}: its button "{words}" tells no address, so that older ones may be missing'


def in_other_languages(foreign: Mapping[str, int]) -> str:
    """Tell how many articles were stored in other languages than Polish, and in which, without a stop."""
    number, names = sum(foreign.values()), ", ".join(sorted(foreign))
    if number == 1:
        return f"1 article in another language than Polish ({names}) was stored"
    return f"{number} articles in other languages than Polish ({names}) were stored"


def unnumbered(text: str) -> str:
    """Return a text without the words that hold a digit or a slash: clocks, counters and addresses change, and nothing else has."""
    return " ".join(word for word in text.split() if not NUMBERED.search(word))


def is_out_of_time(url: str, year: int) -> bool:
    """Say whether the address of a listing names a month of a year in which nothing can have been published; `year` is this one."""
    told = [int(before or behind) for before, behind in MONTH.findall(url)]
    return any(not EARLIEST <= it <= year + 1 for it in told)
