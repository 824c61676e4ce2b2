"""The frame of a site: menus, heads, feet and banners, which its pages have around their news, each in the same place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from scrapy.http import Response

from pipeline.records import Link
from spiders.listing_links import ALIKE, HEADLINE, MORE, shape_of, words_of
from spiders.menus import is_named_as_listing
from spiders.responses import target

# Where a menu stands, by elements with their classes and ids, but what Bootstrap's tabs show ("nav-tabContent") is none; where a page's
# head does, but a teaser may have one too, around its heading; and where a foot does.
NAVIGATION = re.compile(r"(?<![a-z])nav(?![a-z]|-tab)|menu|navbar|navigation", re.I)
HEAD = re.compile(r"(?:^| )header\.", re.I)
FOOT = re.compile(r"footer|stopk", re.I)
# Names of feet (`<div id="foot">`) and banners, believed right around a link only: a page's own wrapper may be "with-banner".
CLOSE = re.compile(r"(?:^|[^a-z])(?:foot|bottom|dol)(?![a-z])|ban+er", re.I)
CLOSEST = 3  # elements
HEADING = re.compile(r"h[1-6]\.")
TEASER = re.compile(r"(?:^| )article\.")
WHOLE = frozenset({"html", "body"})  # their names tell a page from others ("home", "single"), not one place of it from another
Places = Mapping[str, Sequence[str]]  # where each address of a page is linked


@dataclass(slots=True)
class Frame:
    """The frame of the first page, once that is read (`is_known`); it may tell articles (`is_telling`) or be but a door. `links` are those
    of its links that it tells as no articles, with their places; `aside` are some of these that read like articles: they are some where
    another page has them in a place of its own. `shapes` are those of the addresses in its menus, as far as these are no listings.
    """

    links: Places = field(default_factory=dict)
    aside: frozenset[str] = frozenset()
    shapes: frozenset[str] = frozenset()
    is_known: bool = False
    is_telling: bool = False

    def begin(self, stands: Places, told: Sequence[Link]) -> None:
        """Take note of the links of the first page and of those that read like articles there."""
        urls = {link.url for link in told}
        self.aside = frozenset(around(stands, told))
        self.links = {url: where for url, where in stands.items() if url not in urls or url in self.aside}
        self.shapes = frozenset(shape_of(url) for url in self.menu() if urlsplit(url).path.strip("/") and not is_named_as_listing(url))
        self.is_known, self.is_telling = True, bool(told)

    def menu(self) -> set[str]:
        """Return the addresses that the first page links in its menus, head or foot."""
        return {url for url, where in self.links.items() if any(map(is_in_menu, where))}

    def repeated(self, here: Places, told: Sequence[Link]) -> set[str]:
        """Return the links of a further page that are its frame: short ones where the first page has them too, or in a menu of both, and
        those that were left aside and stand in no place of their own here.
        """
        short = {link.url for link in told if not is_headline(link)}
        if not self.is_known:  # the first page has failed
            stories = {link.url for link in told if is_story(link, here)}
            return {url for url, where in here.items() if url not in stories and all(map(is_in_menu, where))}
        known = lists(here, told)
        aside = {url for url in self.aside if not self.is_told(url, here, known)}
        return aside | {url for url in short if self.has(url, here.get(url, ()))}

    def has(self, url: str, where: Sequence[str]) -> bool:
        """Say whether the first page has a link where another page has it first, or both have it in a menu."""
        first = self.links.get(url, ())
        return bool(first and where) and (where[0] == first[0] or (is_in_menu(where[0]) and any(map(is_in_menu, first))))

    def kept(self, here: Places) -> set[str]:
        """Return the links of the frame but those that a further page has in a place of their own, where most of the frame stands as on the
        first: a short headline of the latest news stands on both. A page of another layout moves its menu as a whole.
        """
        shared = self.links.keys() & here.keys()
        moved = {url for url in shared if not self.has(url, here[url]) and not any(map(is_in_menu, (*here[url], *self.links[url])))}
        return self.links.keys() - (moved if 2 * len(moved) < len(shared) else set())

    def is_told(self, url: str, here: Places, known: set[str]) -> bool:
        """Say whether a further page has a link in a list that is `known`, or in a place that is none of the first page, menu or banner."""
        where = here.get(url, ())
        return not known.isdisjoint(where) or any(place not in self.links[url] and not is_around(place) for place in where)


def places(response: Response) -> dict[str, tuple[str, ...]]:
    """Return where each address is linked: the elements around, with classes and ids, in the order of the page."""
    found: dict[str, tuple[str, ...]] = {}
    for a in response.css("a[href]"):
        if url := target(response, a.attrib["href"]):
            found[url] = (*found.get(url, ()), " ".join(named(it) for it in a.xpath("ancestor::*")))
    return found


def named(element: Any) -> str:
    """Return an element's name with its classes and its id: `ul.nav main#top`."""
    tag = element.root.tag
    names = {} if tag in WHOLE else element.attrib
    return f"{tag}.{names.get('class', '')}" + (f"#{names['id']}" if names.get("id") else "")


def is_in_menu(place: str) -> bool:
    """Say whether a link stands in a page's menu, head or foot, by the elements around it."""
    is_head = HEAD.search(place) and not is_heading(place)
    return bool(is_head or NAVIGATION.search(place) or FOOT.search(place)) and not TEASER.search(place)


def is_around(place: str) -> bool:
    """Say whether a link stands in a menu, or right inside of something that is called a foot or banner."""
    return is_in_menu(place) or bool(CLOSE.search(" ".join(elements(place)[-CLOSEST:])) and not TEASER.search(place))


def elements(place: str) -> list[str]:
    """Return the elements of a place, each with its names."""
    return re.split(r" (?=[\w-]+\.)", place)


def around(stands: Places, told: Sequence[Link]) -> set[str]:
    """Return the links of a first page that read like articles but stand in its frame alone, or in its menu too, with no day beside."""
    known, rest = lists(stands, told), menus(stands, told)
    here = {link.url: stands.get(link.url, ()) for link in told if not link.day}
    return {
        url
        for url, where in here.items()
        if where and known.isdisjoint(where) and (any(map(NAVIGATION.search, where)) or all(is_around(it) or it in rest for it in where))
    }


def menus(stands: Places, told: Sequence[Link]) -> set[str]:
    """Return the places that are menus whatever their names: more links stand there that are no articles than that may be, which are
    short."""
    stories = {place for link in told if link.day or is_story(link, stands) for place in stands.get(link.url, ())}
    mine = shared(stands, told)
    others = Counter(place for url in stands.keys() - {link.url for link in told} for place in set(stands[url]))
    return {place for place, number in mine.items() if others[place] > number and place not in stories}


def lists(stands: Places, told: Sequence[Link]) -> set[str]:
    """Return the places that several headlines share: lists of stories, whatever these are called, since each card may have a header or
    footer of its own."""
    numbers = shared(stands, [link for link in told if is_story(link, stands)])
    return {place for place, number in numbers.items() if number >= ALIKE}


def lone(stands: Places, told: Sequence[Link]) -> set[str]:
    """Return the links that share no place with another one that reads like an article: they are in no list of stories."""
    numbers = shared(stands, told)
    return {link.url for link in told if all(numbers[place] == 1 for place in stands.get(link.url, ()))}


def led_on(response: Response) -> set[str]:
    """Return where teasers of a page that is named as a listing of news lead on by "więcej": an only one is news, and no tile of a menu."""
    if not is_named_as_listing(response.url):
        return set()
    return {url for a in response.css("a[href]") if MORE.fullmatch(words_of(a)) and (url := target(response, a.attrib["href"]))}


def shared(stands: Places, told: Sequence[Link]) -> Counter[str]:
    """Return how many of some links stand in each place."""
    return Counter(place for url in {link.url for link in told} for place in set(stands.get(url, ())))


def is_story(link: Link, stands: Places) -> bool:
    """Say whether a link reads or is set like a headline (`<div><header><h2><a>Bal karnawałowy</a>`), or leads on by "więcej"."""
    return is_headline(link) or not link.text or any(map(is_heading, stands.get(link.url, ())))


def is_heading(place: str) -> bool:
    """Say whether a link stands right inside of a heading."""
    return any(map(HEADING.match, elements(place)[-CLOSEST:]))


def is_headline(link: Link) -> bool:
    """Say whether a link has the words of a headline."""
    return link.text.count(" ") + 1 >= HEADLINE


def sections(told: Collection[Link]) -> set[str]:
    """Return the links that are the folders of others: sections beside their articles ("Kategoria: Projekty"), not articles. A headline is
    one where several lie below it, as an article may have a page of pictures.
    """
    below = Counter(link.url.rstrip("/").rpartition("/")[0] for link in told)
    return {link.url for link in told if below[link.url.rstrip("/")] >= (2 if is_headline(link) else 1)}
