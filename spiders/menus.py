"""What the links of a page say about where a site's news are: its head and its menu."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import parse_qsl, unquote, urlsplit

from scrapy.http import Response

from archive.records import Discovery, Role
from spiders.listing_links import MORE, is_in, label_of, words_of
from spiders.responses import panes, target

# Menus lead to news under these words (the 83 sites of sites.yaml and their kin); without diacritics, in text or address.
LISTING_WORDS = re.compile(
    r"aktualno|wiadomo|news|nowo[sś]ci|wydarze|komunikat|og[lł]osze|artyku[lł]y|archiwum|zapowiedzi|co[- ]nowego|nabory|konkursy|szkolenia|"
    r"prasow|\bblog\b|dzieje[- ]si[eę]\b|co[- ]s[lł]ycha[cć]|\bz[- ][zż]ycia\b|nasze[- ]dzia[lł]ania|\brelacje\b|\bkronika\b|"
    r"(?:wszystkie|ostatnie|najnowsze)[- ](?:wpisy|posty)",
    re.I,
)
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
TURNING = re.compile(
    r"default|all|pages?|str(?:on[ay]?)?|start|offset|from|od|lists?|lista|rok|year|month|miesiac|day|arch\w*|cat|kat\w*", re.I
)
NAME_WORDS = 2  # words of a listing's name in an address; a headline has more
FEW_LINKS = 3  # links below which a page is but a door to another
WORDPRESS = "https://api.w.org/"  # the relation by which WordPress names its REST interface
REFRESH = re.compile(r"^\s*\d+\s*[;,]\s*(?:url\s*=\s*)?['\"]?([^'\"]+)", re.I)  # what a meta element of http-equiv "refresh" holds
LOCATION = re.compile(r"\blocation(?:\.href)?\s*=\s*['\"]([^'\"]{1,500})['\"]|\blocation\.replace\(\s*['\"]([^'\"]{1,500})['\"]")


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
    numbers = [name for name, value in parse_qsl(parts.query) if value.isdecimal()]
    return bool(ONE_OF_MANY.search(parts.path)) or not all(map(PAGING.search, numbers)) or any(map(is_of_one, bare_parts(parts.query)))


def bare_parts(query: str) -> list[str]:
    """Return the parts of a query that are no parameter: "extend.12" of e107, "slug,12" of Quick.CMS, with a "=" at the end or none."""
    told = (unquote(part.removesuffix("=")) for part in query.split("&"))
    return [part for part in told if part and "=" not in part]


def is_of_one(part: str) -> bool:
    """Say whether a part of a query without a name tells one page of many, by a number or a slug, and turns none ("default.0.10")."""
    names = WORD.findall(part)
    return not any(map(TURNING.fullmatch, names)) and (bool(re.search(r"\d", part)) or len(names) > NAME_WORDS)


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
