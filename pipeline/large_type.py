"""Lines that a page without headings sets in large type: what pages of before 2010 have for a headline ("<font size=5>")."""

from __future__ import annotations

import re
from itertools import islice

from lxml.html import HtmlElement

from pipeline.letters import writable

NAME = "large-type"  # the class by which a line in large type is known on its path
SIGNS = (b"font-size", b"<font", b"<FONT")
HEADINGS = ("h1", "h2")
TAGS = ("font", "span", "p", "div", "td", "center", "b", "strong")
LONGEST = 300  # characters of a line; a column in large type is no headline
MOST = 12  # lines in large type: more, and the page is set in it
ASKED = 200  # elements in large type that are looked at
ATTRIBUTE = re.compile(r"\s*(?:[4-7]|\+[1-4])\s*")  # of 1..7, where 3 is plain
SIZE = re.compile(r"font-size\s{0,3}:\s{0,3}(?:(\d{1,3}(?:\.\d{1,3})?)\s?(pt|px|r?em|%)|(?:xxx?-|x-)?large|larger)", re.I)
LEAST = {"pt": 15.0, "px": 18.0, "em": 1.3, "rem": 1.3, "%": 130.0}  # Word writes its plain text in 12 pt, browsers in 16 px


def name_lines(tree: HtmlElement, utf8: bytes) -> None:
    """Name the elements of a page without headings that are a line in large type, so that their blocks can be told."""
    if next(tree.iter(*HEADINGS), None) is not None or not any(sign in utf8 for sign in SIGNS):
        return
    large = islice(filter(is_large, tree.iter(*TAGS)), ASKED)
    found = list(islice(filter(is_line, large), MOST + 1))
    for element in found if len(found) <= MOST else ():
        element.set("class", f"{writable(element.get('class', ''))} {NAME}".strip())
        if element.tag == "font":  # which has no place on a path
            element.tag = "span"


def is_large(element: HtmlElement) -> bool:
    """Say whether an element asks for large type."""
    if element.tag == "font" and ATTRIBUTE.fullmatch(element.get("size", "")):
        return True
    found = SIZE.search(style) if "font" in (style := element.get("style", "")) else None
    return found is not None and (found[1] is None or float(found[1]) >= LEAST[found[2].lower()])


def is_line(element: HtmlElement) -> bool:
    """Say whether an element holds no more than a line, and no link."""
    size = 0
    for text in element.itertext():
        size += len(text.strip())
        if size > LONGEST:
            return False
    return size > 0 and element.find(".//a") is None
