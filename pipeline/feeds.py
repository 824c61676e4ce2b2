"""Feeds (RSS, RDF, Atom) to entries. XML without entities or network; what is no feed is told, never taken for "nothing new"."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from pipeline.links import absolute
from pipeline.records import Entry, Source
from pipeline.xml_trees import local_name, parse, text_of, trouble

ITEMS = {"item", "entry"}
ROOTS = {"rss", "rdf", "feed"}
PUBLISHED = ("pubdate", "published", "date", "issued")  # Atom's `updated` is a change, not a publication
MODIFIED = ("updated", "modified")


def read(content: bytes) -> Source:
    """Read a feed. `problem` says in a sentence why it is none, or why only its beginning was read."""
    tree = parse(content)
    if tree is None or local_name(tree) not in ROOTS:
        return Source(problem=trouble(content) or "it is not a feed")
    entries = tuple(entry for item in tree.iter() if local_name(item) in ITEMS if (entry := entry_of(item)))
    return Source(entries, problem=None if entries else "the feed has no entry")


def entry_of(item: etree._Element) -> Entry | None:
    """Return the entry of an item, None where it has no address."""
    parts = {local_name(child): child for child in reversed(item)}
    url = link_of(item) or guid_of(parts.get("guid"))
    if not url:
        return None
    return Entry(url, text_of(parts.get("title")), first(parts, PUBLISHED), first(parts, MODIFIED))


def link_of(item: etree._Element) -> str | None:
    """Return the address of an item: RSS writes it as text, Atom as an attribute of the link to the page itself."""
    return next(links(item), None)


def links(item: etree._Element) -> Iterator[str]:
    """Yield the addresses of an item that lead to its page; a relative one begins at the `xml:base` around it (RFC 4287, 2)."""
    for child in item:
        if local_name(child) == "link" and child.get("rel", "alternate") == "alternate":
            url = child.get("href") or text_of(child)
            if url:
                yield absolute(child.base or "", url.strip())


def guid_of(guid: etree._Element | None) -> str | None:
    """Return the address in a guid, where it says that it is one."""
    text = text_of(guid)
    is_link = guid is not None and guid.get("isPermaLink", "true") == "true"
    return text if is_link and text and text.startswith("http") else None


def first(parts: dict[str, etree._Element], names: tuple[str, ...]) -> str | None:
    """Return the first text that one of some names has."""
    return next((text for name in names if (text := text_of(parts.get(name)))), None)
