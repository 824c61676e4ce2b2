"""Pages that only let their reader in: a choice of languages, or a single picture, word or place on a map that leads to the site itself."""

from __future__ import annotations

import re
from itertools import chain
from typing import Any
from urllib.parse import urlsplit

from scrapy.http import Response

from spiders.frames import is_in_menu, places
from spiders.listing_links import is_document, is_page, label_of, words_of
from spiders.menus import FEW_LINKS, LANGUAGE, is_service, menu_listings
from spiders.responses import target
from spiders.static_pages import is_static_name

LANGUAGE_HOME = re.compile(r"/[a-z]{2}/?", re.I)  # the path of a language's home; flags often have no other name
ASKING = "input[type=password i]"  # who is asked for a password gets in by no link


def ways_in(response: Response) -> list[str]:
    """Return where a page that tells no article lets its reader in: whatever it links within the site where that is very little and in no
    menu, else the homes of its languages where no menu names a listing. Polish comes first. A page that asks for a password has none.
    """
    if not is_page(response) or response.css(ASKING):
        return []
    links, stands = own_links(response), places(response)
    is_bare = len(links) < FEW_LINKS and not any(map(is_in_menu, chain.from_iterable(stands[url] for url in links if url in stands)))
    if not is_bare and menu_listings(response):
        return []
    urls = [url for url, words in links.items() if (is_bare and not is_static_name(url)) or is_language(url, words)]
    return sorted(urls, key=lambda url: not is_polish(url, links[url]))


def own_links(response: Response) -> dict[str, str]:
    """Return the other pages of its host to which a page or a map on it leads, by the first name that each is given; what every site has
    beside its news, as its declaration, is left out, and so are files."""
    anchors = ((target(response, a.attrib["href"]), name_of(a)) for a in response.css("a[href], area[href]"))
    named: dict[str, str] = {}
    for url, name in anchors:
        if url and is_other_page(response, url) and not is_service(name):
            named.setdefault(url, name)
    return named


def is_other_page(response: Response, url: str) -> bool:
    """Say whether an address is one of another page on a response's host, and no file."""
    mine = target(response, response.url)
    return url != mine and urlsplit(url).netloc == urlsplit(mine or "").netloc and not is_document(url)


def name_of(anchor: Any) -> str:
    """Return what a link is called, be it words, a picture or a place on a map."""
    return words_of(anchor) or label_of(anchor) or anchor.attrib.get("alt", "").strip()


def is_language(url: str, words: str) -> bool:
    """Say whether a link leads to the home of a language, by its words or its path alone."""
    parts = urlsplit(url)
    return bool(LANGUAGE.fullmatch(words)) or (not parts.query and bool(LANGUAGE_HOME.fullmatch(parts.path)))


def is_polish(url: str, words: str) -> bool:
    """Say whether a link leads to the Polish home."""
    return words.strip().lower().startswith(("pl", "pol")) or urlsplit(url).path.strip("/").lower() == "pl"
