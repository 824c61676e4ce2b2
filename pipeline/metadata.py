"""What a page says of itself outside its visible text: the head's meta elements, JSON-LD, microdata."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice
from typing import Literal

from lxml import etree
from lxml.html import HtmlElement

from pipeline import linked_data
from pipeline.linked_data import Item
from pipeline.records import Metadata

Source = Literal["json-ld", "meta"]

# Names of meta elements, best first, in lower case. OpenGraph, Dublin Core and what CMSs of the sites in sites.yaml write.
TITLE_NAMES = ("og:title", "headline", "twitter:title", "dc.title", "dcterms.title", "citation_title", "title")
PUBLISHED_NAMES = (
    "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished",
    "dc.date.issued", "dcterms.issued", "citation_publication_date", "parsely-pub-date", "sailthru.date", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate", "date_published", "published",
    "published_time", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created", "datecreated", "creation_date",
    "article:created", "date",
)  # fmt: skip
MODIFIED_NAMES = (
    "article:modified_time", "og:article:modified_time", "og:modified_time", "og:updated_time", "article:modified",
    "datemodified", "dc.date.modified", "dcterms.modified", "last-modified", "lastmod", "modified", "revised",
)  # fmt: skip
DESCRIPTION_NAMES = ("og:description", "description", "twitter:description", "dc.description", "dcterms.description")
SITE_NAMES = ("og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher")
LANGUAGE_NAMES = ("og:locale", "content-language", "dc.language", "dcterms.language", "language")
NAME_ATTRIBUTES = ("property", "name", "itemprop")
STORY_WORDS = ("article", "posting", "report", "webpage", "creativework")  # in the itemtype of a story's own scope
LONGEST_VALUE = 2_000  # characters of a value in the head
UNREAD = frozenset({"a", "script", "style", "title", etree.Comment})  # elements whose text is none of the page's own
MOST_HEADINGS = 100  # that are compared with a headline
LONGEST = 500  # characters of an element read as a microdata value
# The attributes of microdata as pages and React write them, and what old editors write: a third of the time of searches for each.
MICRODATA = re.compile(rb"tem(?:[pP]rop|[sS]cope)")
CAPITALS = b"ITEM"
# Signs that frame a title; three dots that lead in or fade out are its own, and so is a dash before a word.
FRAME = re.compile(r"^[.\s]*(?:[:|*~=»«•·_]|[-–—>]\s)[.:|*~=»«•·_>-]*\s*|\s*(?:(?<=[\s:|*~=_])[:|*~=_]|(?<=\s)[«»•·–—<-])+\.*$")
SCOPED = ("datePublished", "dateModified", "headline")  # microdata that is read from elements other than meta


@dataclass(frozen=True, slots=True)
class Head:
    """The raw material of one walk: texts by name in lower case, JSON-LD scripts, the title's text, the canonical address."""

    named: Mapping[str, list[str]]
    scripts: tuple[str, ...]
    title: str | None
    canonical: str | None


def read(tree: HtmlElement | None, has_microdata: bool = True, url: str | None = None) -> Metadata:
    """Return what a page says of itself; nothing for None. Junk is passed over, never raised. The search for microdata is a third of
    the work, and most pages have none: `has_microdata` says so where the caller knows. What JSON-LD
    tells of a story with another address than the page's `url` and with another headline is not the page's."""
    if tree is None:
        return Metadata()
    head = walk(tree, has_microdata)
    described = linked_data.items(head.scripts)
    told = titles(head)
    own = own_item(tree, described, head, (told, url))
    return Metadata(
        titles=unique((*texts(head, TITLE_NAMES[:1]), own.headline, *told)),
        published=tuple(publications(head, own)),
        modified=unique((own.modified, *texts(head, MODIFIED_NAMES))),
        starts=unique(thing.start for thing in described),
        types=unique((*(kind for thing in described for kind in thing.types), *texts(head, ("og:type", "itemtype")))),
        description=next(texts(head, DESCRIPTION_NAMES), own.description),
        site_name=next(texts(head, SITE_NAMES), own.publisher or site_name(described)),
        canonical=head.canonical,
        language=next(texts(head, ("lang", *LANGUAGE_NAMES)), None),
        body=own.body,
    )


def own_item(tree: HtmlElement, described: tuple[Item, ...], head: Head, known: tuple[tuple[str, ...], str | None]) -> Item:
    """Return what JSON-LD tells of the page's own story, else of the page; `known` are the head's titles and the page's address. The
    headings are asked only where an item names another address, or none and another headline."""
    told, url = known
    own = linked_data.story(described, head.canonical, told)
    if own and (linked_data.is_foreign(own, (head.canonical, url), told) or is_unplaced(own, told)):
        headings = tuple(heading.text_content()[:LONGEST] for heading in islice(tree.iter("h1", "h2", "h3"), MOST_HEADINGS))
        is_other = linked_data.is_foreign(own, (head.canonical, url), headings) or is_unheard(tree, own, headings)
        own = None if is_other else own
    return own or next((thing for thing in described if thing.is_page), Item())


def is_unplaced(own: Item, told: tuple[str, ...]) -> bool:
    """Say whether an item names no address, and a headline without any word of the head's titles."""
    return bool(not own.url and own.headline and not linked_data.shares_word(own.headline, told))


def is_unheard(tree: HtmlElement, own: Item, headings: tuple[str, ...]) -> bool:
    """Say whether an item without an address has a headline of which the page's headings have no word, and which its text says at most in
    a link: another story's."""
    if own.url or not own.headline or not headings or linked_data.shares_word(own.headline, headings):
        return False
    return not any(own.headline in single_spaced(text) for element in tree.iter() for text in own_texts(element))


def own_texts(element: HtmlElement) -> Iterator[str]:
    """Yield the text right in an element, where readers see it and it is no link, and the text behind it."""
    if element.text and element.tag not in UNREAD:
        yield element.text
    if element.tail:
        yield element.tail


def may_hold_microdata(utf8: bytes) -> bool:
    """Say whether a page's bytes hold the attributes of microdata."""
    return MICRODATA.search(utf8) is not None or CAPITALS in utf8


def walk(tree: HtmlElement, has_microdata: bool) -> Head:
    """Gather the head's elements in one pass over the tree, and the microdata in another."""
    elements = list(tree.iter("meta", "script", "title", "link"))
    marked = tree.xpath("//*[@itemprop or @itemscope]") if has_microdata else []
    repeated = repeated_types(marked)
    named: dict[str, list[str]] = {}
    metas = (pair for element in elements if element.tag == "meta" for pair in meta_pairs(element, repeated))
    for name, text in chain(document_pairs(tree), metas, microdata(marked, repeated)):
        named.setdefault(name, []).append(text)
    return Head(
        named=named,
        scripts=tuple(script.text for script in elements if is_linked_data(script) and script.text),
        title=next((undecorated(single_spaced(title.text_content())) for title in elements if is_title(title)), None),
        canonical=next((address(link) for link in elements if address(link)), None) or next(iter(named.get("og:url", ())), None),
    )


def is_linked_data(element: HtmlElement) -> bool:
    """Say whether an element is a JSON-LD script."""
    return element.tag == "script" and "ld+json" in (element.get("type") or "").lower()


def is_title(element: HtmlElement) -> bool:
    """Say whether an element is the page's title and not that of a drawing."""
    parent = element.getparent()
    return element.tag == "title" and (parent is None or parent.tag in ("head", "html", "body"))


def address(element: HtmlElement) -> str | None:
    """Return the canonical address that a link element gives, or None."""
    if element.tag == "link" and "canonical" in (element.get("rel") or "").lower().split():
        return single_spaced(element.get("href") or "") or None
    return None


def document_pairs(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """Yield the language that the root element declares."""
    language = single_spaced(tree.get("lang") or tree.get("xml:lang") or "")
    if language:
        yield "lang", language


def meta_pairs(meta: HtmlElement, repeated: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield a meta element's text under each of its names; http-equiv only where it names a language or a change."""
    text = single_spaced(meta.get("content") or "")
    names = [meta.get(attribute) or "" for attribute in NAME_ATTRIBUTES]
    equivalent = (meta.get("http-equiv") or "").lower()
    if equivalent in ("content-language", "last-modified"):
        names.append(equivalent)
    if text and not is_in_foreign_scope(meta, repeated):
        yield from ((name.strip().lower(), text) for name in names if name)


def microdata(marked: Iterable[HtmlElement], repeated: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield the types of microdata, and the dates and headline of the page's own story."""
    for element in marked:
        if element.get("itemtype"):
            yield "itemtype", element.get("itemtype", "").rstrip("/").rpartition("/")[2].lower()
        for name in set((element.get("itemprop") or "").split()).intersection(SCOPED):
            text = single_spaced(element.get("datetime") or element.get("content") or element.text_content()[:LONGEST])
            if element.tag != "meta" and text and not is_in_foreign_scope(element, repeated):
                yield name.lower(), text


def repeated_types(marked: Iterable[HtmlElement]) -> frozenset[str]:
    """Return the types of microdata that stand more than once on the page."""
    counts = Counter(element.get("itemtype", "") for element in marked)
    return frozenset(kind for kind, count in counts.items() if kind and count > 1)


def is_in_foreign_scope(element: HtmlElement, repeated: frozenset[str]) -> bool:
    """Say whether microdata belongs to something else than the page's story: a comment, a person, one of several teasers."""
    if element.get("itemprop") is None:
        return False
    scopes = [outer for outer in element.iterancestors() if outer.get("itemscope") is not None]
    if not scopes:
        return False
    kind = (scopes[0].get("itemtype") or "").lower()
    is_story = any(word in kind for word in STORY_WORDS) and not any(scope.get("itemprop") == "comment" for scope in scopes)
    is_teaser = scopes[0].get("itemtype") in repeated and scopes[0].find(".//h1") is None
    return not is_story or is_teaser


def titles(head: Head) -> tuple[str, ...]:
    """Return the titles of the head, best first."""
    return unique((*texts(head, TITLE_NAMES), head.title))


def publications(head: Head, own: Item) -> Iterator[tuple[Source, str]]:
    """Yield what tells the publication, best first; the day of creation only where an item tells no publication."""
    described = own.published or own.created
    if described:
        yield "json-ld", described
    yield from (("meta", text) for text in unique(texts(head, PUBLISHED_NAMES)))


def site_name(described: Iterable[Item]) -> str | None:
    """Return the name of the site or organisation that JSON-LD describes."""
    return next((thing.name for kind in ("website", "organization") for thing in described if kind in thing.types and thing.name), None)


def texts(head: Head, names: Iterable[str]) -> Iterator[str]:
    """Yield the texts of the meta elements with any of the names, in the order of the names."""
    return (text for name in names if name in head.named for text in head.named[name])


def unique(values: Iterable[str | None]) -> tuple[str, ...]:
    """Return the values that are told, each once, in their order."""
    return tuple(dict.fromkeys(value for value in values if value))


def undecorated(title: str) -> str:
    """Return a title without the signs that frame it: ":: Urząd Gminy Zarzecze ::", "..:: OPS ::.."."""
    return title if title[:1].isalnum() and title[-1:].isalnum() else FRAME.sub("", title) or title


def single_spaced(text: str) -> str:
    """Return a text with each run of spaces made one; what is longer than any title or description is cut."""
    return " ".join(text[:LONGEST_VALUE].split())
