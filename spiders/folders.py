"""The folder to which a crawl by address keeps: an office's own part of a portal or of a WordPress network, beside the parts of others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import unquote, urlsplit

from scrapy.http import Response

from archive.records import Discovery, Listing
from spiders.listing_links import words_of
from spiders.menus import told_by_head
from spiders.responses import target

LANGUAGE = re.compile(r"/[a-z]{2}(?:[-_][a-z]{2})?/", re.I)  # a language's folder is no office's
HOME_WORDS = re.compile(r"\W*(?:start|home|g[lł][oó]wna|strona (?:g[lł][oó]wna|startowa|pocz[aą]tkowa))\W*", re.I)
FEW = 3  # articles below the folder that the first page tells, where its links alone say that the folder is a site of its own
MOSTLY = 2 / 3  # of the articles that the first page tells


@dataclass(slots=True)
class Folder:
    """The folder to which a crawl keeps, None for the whole host; `aside` are the keys of the articles outside that it was told."""

    path: str | None = None
    aside: set[str] = field(default_factory=set)

    def begin(self, response: Response, found: Sequence[Discovery]) -> None:
        """Keep to the folder of the first page, where that is plainly a site of its own; `found` are the articles that it tells."""
        self.path = own_folder(response, [it.url for it in found])

    def has(self, url: str) -> bool:
        """Say whether an address lies where the crawl keeps to."""
        return self.path is None or is_below(url, self.path)

    def within(self, page: Listing) -> Listing:
        """Return a page of discovery without the articles and listings that lie outside. Feeds and sitemaps may stand anywhere."""
        outside = {it.key for it in page.found if not self.has(it.url)}
        self.aside |= outside
        following = tuple(it for it in page.following if it.role != "listing" or self.has(it.url))
        return replace(page, found=tuple(it for it in page.found if it.key not in outside), following=following) if self.path else page

    def sentence(self) -> str | None:
        """Return how much was left aside, in a sentence without its stop; None where nothing was."""
        told = "1 address of an article was" if len(self.aside) == 1 else f"{len(self.aside)} addresses of articles were"
        return f"{told} left aside, outside of {self.path}, where the crawl begins" if self.aside else None


def own_folder(response: Response, articles: Sequence[str]) -> str | None:
    """Return the folder of a first page that is a site of its own, beside others on its host, None where this is not plain: its WordPress
    has its REST interface there, or all that is called the home page leads to the first page and most articles lie below it. A site whose
    articles lie elsewhere ("/2024/..." of "/rops/") is the whole host's, and so are those of languages and files ("/pl/", "/index.php/").
    """
    page = unquote(urlsplit(response.url).path)
    roots = [root_of(url) for role, url in told_by_head(response) if role == "rest"]
    for path in filter(page.startswith, filter(is_folder, roots)):
        return path if not articles or any(is_below(url, path) for url in articles) else None
    inside = sum(is_below(url, page) for url in articles)
    is_whole = is_folder(page) and inside >= max(FEW, MOSTLY * len(articles))
    return page if is_whole and is_called_home(response, page) else None


def root_of(rest: str) -> str:
    """Return the folder of a WordPress by the address of its REST interface, which stands in the path or the query."""
    return unquote(urlsplit(rest).path).partition("wp-json")[0].removesuffix("index.php/").removesuffix("index.php")


def is_folder(path: str) -> bool:
    """Say whether a path may be an office's folder: below the root, named like no language and no file."""
    return path.strip("/") != "" and path.endswith("/") and "." not in path and not LANGUAGE.fullmatch(path)


def is_called_home(response: Response, path: str) -> bool:
    """Say whether what a page calls the home page is its own folder, and nothing else."""
    told = [target(response, a.attrib["href"]) for a in response.css("a[href]") if HOME_WORDS.fullmatch(words_of(a))]
    return bool(told) and all(url and unquote(urlsplit(url).path).rstrip("/") == path.rstrip("/") for url in told)


def is_below(url: str, path: str) -> bool:
    """Say whether an address lies in a folder, or is it."""
    return f"{unquote(urlsplit(url).path)}/".startswith(path)
