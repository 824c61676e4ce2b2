"""What every site has beside its news, and a sitemap tells with them: how its address, the sitemap's name and the site's menu say so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import unquote, urlsplit

from archive.records import Discovery, Listing, Work
from pipeline.letters import fold
from pipeline.records import Article, DateSource
from spiders.listing_links import BELIEVED, is_telling, shape_of
from spiders.menus import is_named_as_listing
from spiders.sitemap_files import beside_news, is_of_posts

STATIC = "a page beside the news, which the sitemap alone tells"  # why one is refused; nobody need hear of it
# The last parts of the addresses of such pages as a whole, as sites have them; a headline with such a word has more.
NAME = re.compile(
    r"kontakty?|dane (?:kontaktowe|teleadresowe)|o (?:nas|osrodku|urzedzie|instytucji|projekcie|serwisie|portalu)|redakcja|"
    r"(?:nasza )?(?:struktura(?: organizacyjna)?|kadra|misja|historia|dyrekcja)|schemat organizacyjny|kierownictwo|"
    r"(?:nasz )?zespol|(?:nasi )?pracownicy|statut|"
    r"regulamin(?: organizacyjny| serwisu| strony| portalu)?|ochrona danych(?: osobowych)?|inspektor(?: ochrony danych(?: osobowych)?)?|"
    r"(?:klauzula )?rodo|klauzul\w+|dostepnosc(?: cyfrowa)?|standardy ochrony (?:maloletnich|dzieci)|sygnali(?:sci|stki)|"
    r"(?:ksiazka|spis|wykaz) telefon\w+|telefony|godziny (?:pracy|otwarcia|urzedowania)|jak dojechac|(?:mapa )?dojazdu?|"
    r"mapa (?:strony|serwisu|witryny)|sitemap|faq|(?:przydatne |wazne )?linki|logowanie|rejestracja|szukaj|wyszukiwarka|"
    r"polityk\w+ (?:prywatnosci|cookies|plikow cookies?)|"
    r"deklaracj\w+ (?:dostepnosci|o dostepnosci)(?: cyfrowej)?(?: (?:strony|serwisu|bip|rops))?|"
    r"klauzul\w+ informacyjn\w+(?: rodo)?|"
    r"about(?: us)?|contact(?: us)?|privacy(?: policy)?|cookies?"
)
WORD = re.compile(r"[^\W\d_]+")
ENDING = re.compile(r"\.(?:html?|php|aspx?|jsp|xhtml)$")
DATED = re.compile(r"/(?:19|20)\d\d/(?:0?[1-9]|1[0-2])/|/(?:19|20)\d\d-?[01]\d-?[0-3]\d\b")  # the path of news
HOME = re.compile(r"/(?:[a-z]{2}(?:/|$))?(?:(?:index|default|home|start)\.\w+)?", re.I)  # paths of first pages, also of a language
FEW_TOLD = 2  # articles that a page tells from which on its own text is hardly one
SHOWN: frozenset[DateSource] = frozenset({"label", "line", "time-element"})  # where a reader sees the day; a head tells one of each page


@dataclass(slots=True)
class Doubts:
    """The `keys` of addresses that sitemaps alone told, and that the site's menu links or a file of another type beside one of posts
    names: such a page is stored only where it shows a day of publication. `told` are the keys that anything else, or a file of posts, told
    as articles.
    `alike` are the addresses that listings told and that have the shape of the menu's pages: the same holds for them where few articles
    have that shape and no feed, REST interface or file of posts, whose keys are `sure`, told them. What is `held` waits for a
    listing. `framed` are those that a menu in a frame of its own told, with the shape of its other pages: they show their day too, or are
    `sure`, and so does what lies right below a page that each site has ("zespol/jan-kowalski").
    """

    menu: frozenset[str] = frozenset()
    files: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)
    alike: set[str] = field(default_factory=set)
    sure: set[str] = field(default_factory=set)
    held: list[Discovery] = field(default_factory=list)
    framed: set[str] = field(default_factory=set)

    def note(self, work: Work, page: Listing, shapes: Counter[str]) -> None:
        """Take note of what a page of discovery told; `shapes` counts the shapes of the addresses of articles."""
        if work.role != "sitemap" or is_of_posts(work.url):
            self.told.update(it.key for it in page.found)
            self.sure.update(it.key for it in page.found if work.role != "listing")
            self.keys -= self.told
            return
        self.files.update(beside_news([it.url for it in page.following]))
        near = (it for it in page.found if work.url in self.files or it.key in self.menu)
        self.keys |= {it.key for it in near if not reads_like_news(it.url, shapes)} - self.told

    def hold(self, page: Listing) -> Listing:
        """Return the first page without what is doubtful by its address where its menu has a listing, which may tell many of that shape."""
        if any(it.role == "listing" and it.found_on is None for it in page.following):
            self.held = [it for it in page.found if it.url in self.alike]
        return replace(page, found=tuple(it for it in page.found if it not in self.held))

    def release(self) -> list[Discovery]:
        """Return what was held, once."""
        held, self.held = self.held, []
        return held

    def cover(self, work: Work, shapes: Counter[str]) -> bool:
        """Say whether a page is stored only where it shows a day of publication."""
        is_alike = work.url in self.alike and shapes[shape_of(work.url)] < BELIEVED
        return work.key in self.keys or (work.key not in self.sure and (is_alike or work.url in self.framed or is_below_static(work.url)))


def is_static_name(url: str) -> bool:
    """Say whether the last part of an address names a page beside the news ("kontakt", "12-o-nas.html"), and its path no day of news."""
    path = unquote(urlsplit(url).path).lower().rstrip("/")
    words = " ".join(WORD.findall(fold(ENDING.sub("", path.rpartition("/")[2]))))
    return not DATED.search(path) and bool(NAME.fullmatch(words))


def is_below_static(url: str) -> bool:
    """Say whether an address lies right below a page beside the news ("zespol/jan-kowalski"): it is a part of that, as a card of one of the
    staff. A listing below such a page ("o-nas/aktualnosci/bal") holds news, and what a query names lies nowhere.
    """
    parts = urlsplit(url)
    parent = parts._replace(path=parts.path.rstrip("/").rpartition("/")[0]).geturl()
    return not parts.query and is_static_name(parent) and not reads_like_news(url, Counter())


def is_itself_article(urls: Sequence[str], article: Article, told: int) -> bool:
    """Say whether a page at which a crawl begins, by its addresses before and behind redirects, is an article, and no home whose greeting
    or first story reads as one: a home shows no day, or tells articles. Elsewhere an article has a day, or tells no others.
    """
    if article.kind != "article" or any(map(is_named_as_listing, urls)):
        return False
    is_home = any(HOME.fullmatch(urlsplit(url).path) and not urlsplit(url).query for url in urls)
    return (shows_day(article) and told < FEW_TOLD) if is_home else (article.published is not None or told < FEW_TOLD)


def reads_like_news(url: str, shapes: Counter[str]) -> bool:
    """Say whether an address lies where news do: below a day or a listing, or in the shape of many articles."""
    path = urlsplit(url).path.rstrip("/")
    folders = [path[:i] for i, sign in enumerate(path) if sign == "/" and i]
    is_shaped = is_telling(url) and shapes[shape_of(url)] >= BELIEVED
    return is_shaped or bool(DATED.search(path)) or any(is_named_as_listing(it) for it in folders)


def shows_day(article: Article) -> bool:
    """Say whether a reader of an article sees when it was published; a page that is no news has seldom such a day."""
    return article.published is not None and article.published.source in SHOWN
