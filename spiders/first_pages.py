"""What else tells a site's news than its first page: more of their kind, or but notices and trainings beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from scrapy.http import Response

from archive.records import Listing, Role, Work
from spiders.addresses import key
from spiders.listing_links import shape_of, words_of
from spiders.menus import languages_linked
from spiders.responses import target

# How listings of news are named, in a menu or by their addresses, and those of what stands beside them, which many a site has as well.
NEWS = re.compile(
    r"aktualno|wiadomo[sś]c|\bnews|nowo[sś]ci|artyku[lł]y|archiwum|\bblog\b|co[- ]nowego|co[- ]s[lł]ycha[cć]|dzieje[- ]si[eę]|wpisy|"
    r"\bposty\b",
    re.I,
)
BESIDE = re.compile(r"og[lł]osze|szkole[nń]|nab[oó]r|konkurs|wydarze|zapowied|komunikat|kalendar|\bevents?\b", re.I)
FEEDS: tuple[Role, ...] = ("feed", "rest")  # whatever they tell is news
FEW_WORDS = 3  # words of a listing's name in a menu; a headline has more


@dataclass(slots=True)
class FirstPage:
    """What the first page tells as articles, by their keys (`told`) and the shapes of their addresses, the keys of the listings that it
    names as news or as something `beside` them, and the addresses of its other `languages`. `others` counts the pages that told more such
    articles, `archives` those among them that may lead to all; `more` are the keys of what feeds and sitemaps added.
    """

    told: frozenset[str] = frozenset()
    shapes: frozenset[str] = frozenset()
    news: set[str] = field(default_factory=set)
    beside: set[str] = field(default_factory=set)
    languages: set[str] = field(default_factory=set)
    others: int = 0
    archives: int = 0
    more: set[str] = field(default_factory=set)

    def begin(self, response: Response) -> None:
        """Take note of what the links of the first page name."""
        self.languages.update(url for url in languages_linked(response) if not is_under(response.url, url))
        for a in response.css("a[href]"):
            words, url = words_of(a), target(response, a.attrib["href"])
            if url and words and len(words.split()) <= FEW_WORDS:
                self.news.update([key(url, ())] if NEWS.search(words) else ())
                self.beside.update([key(url, ())] if BESIDE.search(words) else ())

    def tell(self, page: Listing) -> None:
        """Take note of the articles that the first page tells."""
        self.told = frozenset(it.key for it in page.found)
        self.shapes = frozenset(shape_of(it.url) for it in page.found)
        self.languages = {url for url in self.languages if not any(is_under(it.url, url) for it in page.found)}

    def note(self, work: Work, page: Listing) -> None:
        """Take note of what another page tells. A listing is an archive unless it is one of what stands beside news, or tells what the
        first page tells and is not named as news; a feed or sitemap of a few more is none.
        """
        told = frozenset(it.key for it in page.found)
        fresh = {it.key for it in page.found if work.role in FEEDS or shape_of(it.url) in self.shapes} - self.told
        if work.role != "listing":
            self.more |= fresh
            self.others += bool(fresh)
        elif self.is_beside(work.url):
            self.others += bool(fresh)
        else:
            self.count(is_other=bool(told) and (told != self.told or self.is_named(work.url, NEWS, self.news)))

    def note_unchanged(self, work: Work) -> None:
        """Take note of a page that has not changed since an earlier run read it."""
        self.count(is_other=work.role != "listing" or not self.is_beside(work.url))

    def count(self, *, is_other: bool) -> None:
        """Count a page that may lead to all news."""
        self.others, self.archives = self.others + is_other, self.archives + is_other

    def is_alone(self) -> bool:
        """Say whether no other page told more articles of its kind."""
        return bool(self.told) and not self.others

    def has_archive(self) -> bool:
        """Say whether other pages told so many more that the rest of the menu need not be tried."""
        return not self.told or self.archives > 0 or len(self.more) >= len(self.told)

    def is_beside(self, url: str) -> bool:
        """Say whether a listing is one of notices and the like, or of another language."""
        is_foreign = any(is_under(url, it) for it in self.languages)
        return is_foreign or (self.is_named(url, BESIDE, self.beside) and not self.is_named(url, NEWS, self.news))

    def is_named(self, url: str, words: re.Pattern[str], linked: set[str]) -> bool:
        """Say whether a listing is named so, by its address or by a link of the first page."""
        parts = urlsplit(unquote(url))
        return key(url, ()) in linked or bool(words.search(f"{parts.path}?{parts.query}"))


def is_under(url: str, start: str) -> bool:
    """Say whether an address is another one or lies below it."""
    return url == start or url.startswith((f"{start.rstrip('/')}/", f"{start}?", f"{start}&"))
