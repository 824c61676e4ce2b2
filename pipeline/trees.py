"""Text to a tree: lxml does the work, BeautifulSoup rescues what lxml leaves empty."""

from __future__ import annotations

import re

from lxml import etree
from lxml.html import HtmlElement, document_fromstring

TAGS = re.compile(r"<[a-zA-Z!/?][^<>]{0,5000}>")
# lxml.html looks a class up by tag, in Python, for every element each time that it is touched: a fifth of the whole run.
ONE_CLASS = etree.ElementDefaultClassLookup(element=HtmlElement)
PARSER = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False)
PARSER.set_element_class_lookup(ONE_CLASS)
CDATA = b"<![CDATA["
SIGN, BEFORE = b"CDATA", b"<!["  # ten times as fast to miss as the whole, which is too long for the search that skips over bytes
SCRIPTED = (b"//", b"// ", b"/*", b"/* ")  # what XHTML has before it in scripts
IN_HEAD = frozenset({"title", "meta", "link", "script", "style", "base", "noscript", "template", "object"})  # what a head holds
RESCUED = 10_000  # characters that the rescue parser gets at most: its time grows with the square of unclosed quotes and comments


def parse(text: str, utf8: bytes | None = None) -> HtmlElement | None:
    """Return the root of the page's tree, or None where there is no text in it at all. `utf8` is the text encoded, if it is at hand."""
    root = parse_fast(text.encode("utf-8", "replace") if utf8 is None else utf8)
    return root if root is not None and has_text(root) else rescue(text)


def parse_fast(utf8: bytes) -> HtmlElement | None:
    """Parse by lxml; None where it finds no element. The text of CDATA sections is text, though lxml would drop it, and null bytes are
    where libxml2 would stop reading."""
    source = utf8.replace(CDATA, b"").replace(b"]]>", b"") if has_cdata(utf8) else utf8
    source = source.replace(b"\x00", b"") if b"\x00" in source else source
    try:
        return with_body(document_fromstring(source, parser=PARSER))
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):  # lxml's words for "empty document"
        return None


def with_body(root: HtmlElement) -> HtmlElement:
    """The root with what stands in its head by mistake in a body: a page without the tags of both (minifiers leave them out) whose first
    element is one of HTML 5, which libxml2 does not know."""
    head = root.find("head") if root.find("body") is None else None
    first = next((n for n, child in enumerate(head) if child.tag not in IN_HEAD), None) if head is not None else None
    if head is not None and first is not None:
        etree.SubElement(root, "body").extend(head[first:])
    return root


def has_cdata(utf8: bytes) -> bool:
    """Say whether a CDATA section stands outside of scripts."""
    at = utf8.find(SIGN)
    while at >= 0:
        start = at - len(BEFORE)
        if utf8.startswith(CDATA, max(start, 0)) and not utf8.endswith(SCRIPTED, 0, start):
            return True
        at = utf8.find(SIGN, at + 1)
    return False


def has_text(root: HtmlElement) -> bool:
    """Say whether a reader would see any text."""
    body = root.find("body")
    start = root if body is None else body
    return any(
        (e.text and not e.text.isspace() and e.tag not in ("script", "style")) or (e.tail and not e.tail.isspace()) for e in start.iter()
    )


def rescue(text: str) -> HtmlElement | None:
    """Parse by BeautifulSoup's own parser; None where even that finds no words."""
    if not TAGS.sub("", text[:RESCUED]).strip():
        return None
    from bs4 import BeautifulSoup  # noqa: PLC0415 - 80 ms of import for one page in thousands

    soup = BeautifulSoup(text[:RESCUED], "html.parser")
    return parse_fast(f"<html><body>{soup.decode()}</body></html>".encode("utf-8", "replace"))
