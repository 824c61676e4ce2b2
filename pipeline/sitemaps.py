"""Sitemaps (and indexes of them, plain or gzipped, XML or text) to entries. What is no sitemap is told."""

from __future__ import annotations

import re

from lxml import etree

from pipeline.records import Entry, Source
from pipeline.xml_trees import local_name, parse, text_of, trouble, unpacked

MOST = 50_000  # addresses a file, as the protocol says; a file with more is read to there and told
ROBOTS = re.compile(r"^[ \t]*sitemap[ \t]*:[ \t]*(https?://\S{1,2000})", re.I | re.M)  # how robots.txt names sitemaps
ROOTS = {"urlset", "sitemapindex"}


def read(content: bytes) -> Source:
    """Read a sitemap or an index of them; the files that an index names are `following`."""
    tree = parse(content)
    if tree is not None and local_name(tree) in ROOTS:
        return of_tree(tree)
    problem = trouble(content)
    return Source(problem=problem) if problem else of_text(content)


def of_tree(tree: etree._Element) -> Source:
    """Read the XML form."""
    entries = [entry for place in tree if (entry := entry_of(place))]
    problem = f"it lists more than {MOST} addresses" if len(entries) > MOST else None if entries else "the sitemap is empty"
    if local_name(tree) == "sitemapindex":
        return Source(following=tuple(entry.url for entry in entries[:MOST]), problem=problem)
    return Source(tuple(entries[:MOST]), problem=problem)


def entry_of(place: etree._Element) -> Entry | None:
    """Return the entry of a place; `lastmod` is a change and not a publication, a news sitemap tells that apart."""
    parts = {local_name(child): child for child in place.iter()}
    url = text_of(parts.get("loc"))
    if not url:
        return None
    return Entry(url, text_of(parts.get("title")), text_of(parts.get("publication_date")), text_of(parts.get("lastmod")))


def of_text(content: bytes) -> Source:
    """Read the text form: an address a line and nothing else; or the sitemaps that a robots.txt names."""
    data = unpacked(content)
    text = data.decode("utf-8", "replace") if data else ""
    if named := ROBOTS.findall(text):
        return Source(following=tuple(named))
    lines = text.split()
    if not lines or not all(line.startswith(("http://", "https://")) for line in lines[:MOST]):
        return Source(problem="it is not a sitemap")
    return Source(tuple(Entry(line) for line in lines[:MOST]))
