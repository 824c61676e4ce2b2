"""Sitemaps (and indexes of them, plain or gzipped, XML or text) to entries. What is no sitemap is told."""

from __future__ import annotations

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE

from lxml import etree

from pipeline.records import Entry, Source
from pipeline.xml_trees import local_name, parse, text_of, trouble, unpacked

MOST = 50_000  # addresses a file, as the protocol says; a file with more is read to there and told
# How robots.txt names sitemaps: by an address, or what stands for one on its own host; a word of a text is none.
ROBOTS = re.compile(
    r"^[ \t]*sitemap[ \t]*:[ \t]*((?:https?:/)?/\S{1,2000}|[\w./-]{1,200}\.(?:xml|txt|gz|php|ashx|aspx)\S{0,2000})", re.I | re.M
)
MOSTLY = 0.5  # share of the lines of a text that are addresses, from which on it is a sitemap
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
    """Read the text form: an address a line, and comments; or the sitemaps that a robots.txt names. Some lines may hold something else."""
    text = decoded(unpacked(content) or b"")
    if named := ROBOTS.findall(text):
        return Source(following=tuple(named))
    lines = [line.split() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    good = [words for words in lines if is_address(words[0])]
    if not good or len(good) < MOSTLY * len(lines):
        return Source(problem="it is not a sitemap")
    told = [word for words in good for word in words if is_address(word)]
    return Source(tuple(Entry(word) for word in told[:MOST]))


def decoded(data: bytes) -> str:
    """Return bytes as text without its byte order mark: Notepad writes one, of UTF-16 where it says "Unicode"."""
    return data.decode("utf-16" if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig", "replace")


def is_address(word: str) -> bool:
    """Say whether a word of a line is a whole address."""
    return word.startswith(("http://", "https://"))
