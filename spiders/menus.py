"""What the links of a page say about where a site's news are: its head, its menu, and what turns a listing's pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from scrapy.http import Response

from archive.records import Discovery, Role
from pipeline import days
from spiders.listing_links import MORE, words_of
from spiders.responses import panes, target

# Menus lead to news under these words (the 83 sites of sites.yaml and their kin); without diacritics, in text or address.
LISTING_WORDS = re.compile(
    r"aktualno|wiadomo|news|nowo[sś]ci|wydarze|komunikat|og[lł]osze|artyku[lł]y|archiwum|zapowiedzi|co[- ]nowego|nabory|konkursy|szkolenia|"
    r"prasow|\bblog\b|dzieje[- ]si[eę]\b|co[- ]s[lł]ycha[cć]|\bz[- ][zż]ycia\b|nasze[- ]dzia[lł]ania|\brelacje\b|\bkronika\b|"
    r"(?:wszystkie|ostatnie|najnowsze)[- ](?:wpisy|posty)",
    re.I,
)
# The words that turn a page: a blog's older posts are further pages, its newer ones lie behind.
NEXT_WORDS = re.compile(
    r"^\W*(?:nast[eę]pn\w*(?: strona)?|dalej|next(?: page)?|older(?: posts| entries)?|kolejn\w*(?: strona)?|strona nast[eę]pna|"
    r"(?:starsze|poprzednie|wcze[sś]niejsze)(?: wpisy| posty| wiadomo[sś]ci| aktualno[sś]ci| artyku[lł]y)?|[»›>→]{1,2})\W*$",
    re.I,
)
NEXT_LABEL = re.compile(r"nast[eę]pn\w+ stron|stron\w* nast[eę]pn|\bnext page|starsze wpisy|kolejn\w+ stron", re.I)  # of an arrow
MORE_WORDS = re.compile(
    r"^\W*(?:poka[zż]|za[lł]aduj|wczytaj|wy[sś]wietl|zobacz|load|show)\s+(?:wi[eę]cej|kolejne|nast[eę]pne|starsze|more)", re.I
)
PAGE_NUMBER = re.compile(r"^\s*(?:strona\s+)?\[?\d{1,4}\]?(?:\s*[-–]\s*\d{1,5})?\s*$", re.I)
# An archive by month or year, as WordPress and its kin link it: "maj 2024", "Maj 2024 (12)", "Rok 2024", or Blogger: "maja 2024"; below a
# year's page "maj" will do.
MONTH = re.compile(rf"^\W*(?:{days.WORD}|rok)\s+(?:19|20)\d\d(?:\s*\(\d+\))?\W*$", re.I)
BARE_MONTH = re.compile(rf"^\W*{days.WORD}(?:\s*\(\d+\))?\W*$", re.I)
YEAR = re.compile(r"\W*(?:archiwum\W+)?(?:rok\W+)?(?:19|20)\d\d(?:\s*r(?:\.|ok)?)?\W*", re.I)  # the heading of a year's page
YEAR_FOLDER = re.compile(r"/(?:19|20)\d\d(?:/(?:index|default)\.\w+|/|\.\w+)?$|[?&](?:rok|year)=(?:19|20)\d\d$", re.I)
WIDGET = re.compile(r"calendar|kalendar|archive-widget|captcha|galler", re.I)  # numbers in these are days and pictures, not pages
GALLERY = re.compile(r"galler|galeri|slide|carousel|karuzel", re.I)  # "next" in these is a picture
LANGUAGE = re.compile(r"\W*(?:en|eng|english|angielski|english version|wersja angielska|pl|polski)\W*", re.I)
BANNER = re.compile(r"cookie|ciastecz|consent|gdpr", re.I)  # what holds the question for cookies is named so
SERVICE = re.compile(
    r"^\W*(?:polityk\w+ (?:prywatn|cookie|plik)|deklaracj\w+ dost[eę]pn|map\w (?:strony|serwisu|witryny)\W*$|rodo\W*$|regulamin\W*$|"
    r"(?:pliki )?cookies?\W*$|klauzul\w+ informacyjn|privacy policy)",
    re.I,
)
SERVICE_WORDS = 6  # words of such a link at most; a headline about a new declaration has more
COMMENTS = re.compile(r"comment|komentarz", re.I)
WORD = re.compile(r"[^\W\d_]+")
# The same as names of addresses, where the singular tells one of many.
LISTING_NAME = re.compile(
    r"aktualno[sś]ci\w*|wiadomo[sś]ci\w*|news(?:y|room)?|nowo[sś]ci|wydarzenia|komunikaty|og[lł]oszenia|artyku[lł]y|archiwum\w*|zapowiedzi"
)
ENDINGS = frozenset({"html", "htm", "php", "aspx", "asp", "jsp", "xhtml"})
ONE_OF_MANY = re.compile(r"news[-_,]?\d+(?:\.\w+)?/?$", re.I)
# Parameters that name no article.
PAGING = re.compile(r"pag|stron|start|offset|cur$|limit|size|sort|rok|year|month|^p$|^m$|cat|kateg|itemid", re.I)
NAME_WORDS = 2  # words of a listing's name in an address; a headline has more
MOST_NEXTS = 3  # pages that "next" may lead to; two listings may stand on a page
LABEL = 60  # characters of a button's words that are told
MONTH_OF_DAYS = 20  # links in a table from which on its numbers are days
FEW_LINKS = 3  # links below which a page is but a door to another
WORDPRESS = "https://api.w.org/"  # the relation by which WordPress names its REST interface
REFRESH = re.compile(r"^\s*\d+\s*[;,]\s*(?:url\s*=\s*)?['\"]?([^'\"]+)", re.I)  # what a meta element of http-equiv "refresh" holds
LOCATION = re.compile(r"\blocation(?:\.href)?\s*=\s*['\"]([^'\"]{1,500})['\"]|\blocation\.replace\(\s*['\"]([^'\"]{1,500})['\"]")
PIECES = ("hx-get", "data-hx-get")  # where htmx keeps the address of a piece of the page
FURTHER = ("data-url", "data-href", "data-next", "data-next-url", "data-link", *PIECES)  # where buttons keep the address of more
BY_ITSELF = re.compile(r"\b(?:revealed|intersect|load)\b")  # when htmx asks for a piece that no button stands for
UNFOLDS = re.compile(r"collapse|accordion|toggle|aria-expanded|aria-controls|\bform\b", re.I)  # such a button shows what is there


def told_by_head(response: Response) -> Iterator[tuple[Role, str]]:
    """Yield the feeds and the REST interface for posts that a page's head names, by their role."""
    for link in response.css('link[rel~="alternate"][type*="rss"], link[rel~="alternate"][type*="atom"]'):
        href = link.attrib.get("href", "")
        is_news = not COMMENTS.search(f"{href} {link.attrib.get('title', '')}")
        if href and is_news and (url := target(response, href)):
            yield "feed", url
    for href in response.css(f'link[rel="{WORDPRESS}"]::attr(href)').getall():
        if url := target(response, posts_at(href)):
            yield "rest", url


def posts_at(root: str) -> str:
    """Return where the posts are of a REST interface, whose root stands in the path or, with plain permalinks, in the query."""
    return f"{root.rstrip('/')}/wp/v2/posts"


def is_named_as_listing(url: str) -> bool:
    """Say whether the last part of an address is a listing's name ("aktualnosci", "8-wydarzenia"): not a headline with such a word, not
    one announcement of many ("komunikat-12", "news-7"), not a page that shows what its query names ("news.aspx?id=7").
    """
    names = names_of(url)
    return not is_one_of_many(url) and 0 < len(names) <= NAME_WORDS and any(LISTING_NAME.fullmatch(word) for word in names)


def names_of(url: str) -> list[str]:
    """Return the words of the last part of an address, without its ending."""
    return [word for word in WORD.findall(last_part(url).lower()) if word not in ENDINGS]


def last_part(url: str) -> str:
    """Return the last part of the path of an address."""
    return urlsplit(url).path.rstrip("/").rpartition("/")[2]


def is_one_of_many(url: str) -> bool:
    """Say whether an address names one announcement of many, by a number behind the name or in a parameter that does not turn pages."""
    parts = urlsplit(url)
    numbers = (name for name, value in parse_qsl(parts.query) if value.isdecimal())
    return bool(ONE_OF_MANY.search(parts.path)) or not all(map(PAGING.search, numbers))


def menu_listings(response: Response) -> list[str]:
    """Return the addresses that a page's menus name as listings of news, each once."""
    anchors = ((target(response, a.attrib["href"]), words_of(a)) for a in response.css("a[href]"))
    return list(dict.fromkeys(url for url, text in anchors if url and is_listing(url, text)))


def folders_linked(response: Response, found: Sequence[Discovery]) -> list[str]:
    """Return the addresses that a page links and in whose folder some of its articles lie: their sections, whatever these are called."""
    folders = {it.url.rstrip("/").rpartition("/")[0] for it in found}
    linked = (target(response, href) for href in response.css("a::attr(href)").getall())
    return [url for url in dict.fromkeys(linked) if url and urlsplit(url).path.strip("/") and url.rstrip("/") in folders]


def languages_linked(response: Response) -> list[str]:
    """Return the addresses of a site's other languages, each of which has a home and news of its own."""
    anchors = ((a, words_of(a) or label_of(a)) for a in response.css("a[href]"))
    return [url for a, words in anchors if LANGUAGE.fullmatch(words) and (url := target(response, a.attrib["href"]))]


def services(response: Response) -> set[str]:
    """Return the addresses that a banner of cookies leads to, or that are told as a privacy policy, declaration, map and the like."""
    anchors = ((a, words_of(a), target(response, a.attrib["href"])) for a in response.css("a[href]"))
    return {url for a, words, url in anchors if url and (is_service(words) or is_in(a, BANNER))}


def is_service(words: str) -> bool:
    """Say whether a link names what every site has beside its news."""
    return words.count(" ") < SERVICE_WORDS and bool(SERVICE.search(words))


def is_listing(url: str, text: str) -> bool:
    """Say whether a link of a menu leads to a listing of news: few words, one of which says so in text or address.

    "Czytaj więcej" stands below each teaser, and a headline may be short: what the address alone names is one of many, or a listing.
    """
    if len(text.split()) > 3:
        return False
    if LISTING_WORDS.search(text) and not MORE.fullmatch(text):
        return True
    return bool(LISTING_WORDS.search(f"{text} {last_part(url)}")) and (is_named_as_listing(url) or is_name_alone(url))


def is_name_alone(url: str) -> bool:
    """Say whether the last part of an address is a name of few words, without any number: "konkursy", not "konkurs,id,7,na-dotacje"."""
    return len(names_of(url)) <= NAME_WORDS and not is_one_of_many(url) and not re.search(r"\d", last_part(url))


def turned(response: Response) -> Iterator[str]:
    """Yield the addresses that turn the page: behind "next", page numbers and months, on buttons, in the head; a calendar's are days.

    Many links that say "dalej", each to another page, lead to articles.
    """
    anchors = [(a, words_of(a)) for a in response.css("a[href]")]
    nexts = [a.attrib["href"] for a, words in anchors if is_next(a, words)]
    hrefs = response.css('link[rel~="next"]::attr(href)').getall()
    hrefs += [a.attrib["href"] for a, words in anchors if is_numbered(a, words)]
    hrefs += [a.attrib["href"] for a, words in anchors if BARE_MONTH.match(words) and not is_in(a, WIDGET)] if is_of_year(response) else []
    hrefs += nexts if len(set(nexts)) <= MOST_NEXTS else []
    hrefs += [href for button in response.css(", ".join(f"[{name}]" for name in FURTHER)) if (href := behind(button))]
    hrefs += choices(response)
    for href in hrefs:
        if href and not href.lower().startswith(("javascript:", "#")) and (url := target(response, href)):
            yield url


def choices(response: Response) -> list[str]:
    """Return the addresses in lists of choices that a script turns to: all of a list that says so, else what is written as an address of
    the site, or as the path of a month.
    """
    told = response.css("select[onchange] option::attr(value)").getall()
    for option in response.css("select:not([onchange]) option[value]"):
        value, words = option.attrib["value"].strip(), words_of(option)
        is_own = value.lower().startswith(("http://", "https://")) and urlsplit(value).netloc == urlsplit(response.url).netloc
        if is_own or (value.startswith("/") and MONTH.match(words)):
            told.append(value)
    return told


def is_of_year(response: Response) -> bool:
    """Say whether a page shows one year of an archive, by its address or a heading."""
    return bool(YEAR_FOLDER.search(response.url)) or any(YEAR.fullmatch(words_of(it)) for it in response.css("h1, h2, h3"))


def is_numbered(anchor: Any, words: str) -> bool:
    """Say whether a link is the number of a page, or a month of an archive."""
    if MONTH.match(words):
        return True
    return bool(PAGE_NUMBER.match(words or label_of(anchor))) and not (is_in_grid(anchor) or is_in(anchor, WIDGET))


def is_next(anchor: Any, words: str) -> bool:
    """Say whether a link says that it leads to the next page."""
    label = label_of(anchor)
    told = NEXT_WORDS.match(words or label) or MORE_WORDS.match(words) or NEXT_LABEL.search(label)
    return bool(told) and not is_in(anchor, GALLERY)


def label_of(anchor: Any) -> str:
    """Return what a link without words is called."""
    return " ".join(anchor.xpath("@aria-label | @title | .//img/@alt").getall()[:1])


def behind(button: Any) -> str | None:
    """Return the address that a button for more of a listing keeps, or a piece of the page that comes by itself; None for another."""
    told = next((button.attrib[name] for name in FURTHER if button.attrib.get(name)), None)
    when = button.attrib.get("hx-trigger", button.attrib.get("data-hx-trigger", ""))
    is_piece = BY_ITSELF.search(when) and any(map(button.attrib.get, PIECES))
    return told if is_piece or MORE_WORDS.match(words_of(button)) or NEXT_WORDS.match(words_of(button)) else None


def dead_button(response: Response) -> str | None:
    """Return the words of a button that promises more of a listing and keeps no address of it, on a page that nothing else turns."""
    if any(True for _ in turned(response)):
        return None
    told = (it for it in response.css("button, a, [role=button]") if MORE_WORDS.match(words_of(it)) and is_dead(it))
    return next((words_of(it)[:LABEL] for it in told), None)


def is_dead(button: Any) -> bool:
    """Say whether a button leads nowhere by itself: a script draws what it promises, and what is there already it does not unfold."""
    href = button.attrib.get("href", "#").strip().lower()
    names = " ".join(f"{name} {value}" for name, value in button.attrib.items())
    return href.startswith(("#", "javascript:")) and not UNFOLDS.search(names)


def sent(response: Response) -> Iterator[str]:
    """Yield where a page that is but a door sends its reader: by a refresh, its frames, or a line of script."""
    hrefs: list[str] = []
    if len(response.css("a[href]")) < FEW_LINKS:
        told = response.xpath("//meta[translate(@http-equiv, 'REFSH', 'refsh')='refresh']/@content").getall()
        hrefs += [found[1].strip() for content in told if (found := REFRESH.match(content))]
        hrefs += response.css("iframe::attr(src)").getall()
        hrefs += [one or other for one, other in LOCATION.findall(" ".join(response.css("script::text").getall()))]
    for url in (*panes(response), *(target(response, href) for href in hrefs)):
        if url and url != response.url:
            yield url


def is_in(anchor: Any, widget: re.Pattern[str]) -> bool:
    """Say whether a link stands in something of such a name: a calendar, a gallery."""
    return any(widget.search(name) for name in anchor.xpath("ancestor::*/@class | ancestor::*/@id").getall())


def is_in_grid(anchor: Any) -> bool:
    """Say whether a link stands in a table of days."""
    return bool(anchor.xpath("ancestor::td/ancestor::table//th")) or len(anchor.xpath("ancestor::table[1]//td//a")) > MONTH_OF_DAYS
