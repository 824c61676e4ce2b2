"""XML from strangers: no entities, no network, no giant trees; repaired where it can be."""

from __future__ import annotations

import re
import zlib

from lxml import etree

GZIP = b"\x1f\x8b"
LARGEST = 50 * 1024 * 1024  # bytes; the limit of the sitemap protocol, and a stop for a gzip bomb
MOST_TAGS = 2_000_000  # a full sitemap with news and pictures has fewer; 50 MiB of empty elements would take 1.5 GB as a tree
BOMB = b"<!ENTITY"  # an entity in a feed or sitemap has no honest use
HTML = re.compile(rb"<!doctype\s+html|<html[\s>]", re.I)
HEAD = 1024  # bytes in which an HTML page says that it is one


def parse(content: bytes) -> etree._Element | None:
    """Return the root of a document, unpacked where it is gzipped; None where there is none to be had (`trouble` says why)."""
    data = unpacked(content)
    if data is None or trouble_of(data):
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False)
    try:
        return etree.fromstring(data.lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def trouble(content: bytes) -> str | None:
    """Return in words why a document cannot be read as XML, None where nothing speaks against it."""
    data = unpacked(content)
    if data is not None:
        return trouble_of(data)
    if not content.startswith(GZIP) or len(content) > LARGEST:
        return f"it is larger than {LARGEST // 1024**2} MiB"
    return f"its gzip archive is broken or unpacks to more than {LARGEST // 1024**2} MiB"


def trouble_of(data: bytes) -> str | None:
    """Return what speaks against reading unpacked bytes as XML."""
    if HTML.search(data[:HEAD]):
        return "it is an HTML page"
    if BOMB in data:
        return "it declares XML entities, which an honest one does not"
    return f"it holds more than {MOST_TAGS} tags" if data.count(b"<") > MOST_TAGS else None


def unpacked(content: bytes) -> bytes | None:
    """Return gzipped bytes unpacked, others as they are; None for a broken archive or one that grows beyond the limit."""
    if not content.startswith(GZIP):
        return content if len(content) <= LARGEST else None
    stream = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        data = stream.decompress(content, LARGEST + 1)
    except zlib.error:
        return None
    return data if len(data) <= LARGEST else None


def local_name(element: etree._Element) -> str:
    """Return an element's name without its namespace, in lower case; comments have none."""
    return etree.QName(element).localname.lower() if isinstance(element.tag, str) else ""


def text_of(element: etree._Element | None) -> str | None:
    """Return an element's text, None where it has none."""
    text = " ".join("".join(str(part) for part in element.itertext()).split()) if element is not None else ""
    return text or None
