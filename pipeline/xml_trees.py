"""XML from strangers: no entities, no network, no giant trees; repaired where it can be."""

from __future__ import annotations

import zlib

from lxml import etree

GZIP = b"\x1f\x8b"
LARGEST = 50 * 1024 * 1024  # bytes; the limit of the sitemap protocol, and a stop for a gzip bomb
BOMB = b"<!ENTITY"  # an entity in a feed or sitemap has no honest use


def parse(content: bytes) -> etree._Element | None:
    """Return the root of a document, unpacked where it is gzipped; None where there is none to be had."""
    data = unpacked(content)
    if data is None or BOMB in data[:4096]:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False)
    try:
        return etree.fromstring(data.lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def unpacked(content: bytes) -> bytes | None:
    """Return gzipped bytes unpacked, others as they are; None for a broken archive or one that grows beyond the limit."""
    if not content.startswith(GZIP):
        return content if len(content) <= LARGEST else None
    stream = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        data = stream.decompress(content, LARGEST)
    except zlib.error:
        return None
    return None if stream.unconsumed_tail else data


def local_name(element: etree._Element) -> str:
    """Return an element's name without its namespace, in lower case; comments have none."""
    return etree.QName(element).localname.lower() if isinstance(element.tag, str) else ""


def text_of(element: etree._Element | None) -> str | None:
    """Return an element's text, None where it has none."""
    text = " ".join("".join(str(part) for part in element.itertext()).split()) if element is not None else ""
    return text or None
