"""A tree or a plain text to blocks in reading order. Nothing is judged here: every text that stands in the page becomes a block."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import lru_cache

from lxml import etree
from lxml.html import HtmlElement

from pipeline import tables
from pipeline.headline_breaks import is_beside_headline, is_day_behind, is_within_headline
from pipeline.joints import joined
from pipeline.letters import tidy
from pipeline.links import is_live, resolver
from pipeline.prose import is_caption
from pipeline.records import Block, Link
from pipeline.scopes import OUTERMOST, Scope, marked_scope, scope_of, table_scope
from pipeline.selectors import ATTRIBUTE
from pipeline.steps import ODD, described, may_be_moment, named, stamp
from pipeline.tags import APART, CAPTIONED, CELLS, INLINE, KINDS, PLAIN, PROSE, ROWS, SCOPED, SKIPPED, UNNAMED
from pipeline.visibility import is_icon

DEEPEST = 120  # tags of a path; deeper ones (100,000 nested divs) are read, but not named
MOST = 10_000  # blocks of a page: the longest real one, a portal's front door, has 600
LONGEST = 50_000  # characters of one block: more is no paragraph (10 MB of digits)
TELLING = ODD | {"id", "title", ATTRIBUTE}  # attributes by which an element is more than its tag and classes
CODED = re.compile(r"&#x?[0-9a-fA-F]{2,6};")  # an entity that was escaped twice: "&amp;#x142;"
BULLET = re.compile(r"[•▪◦·●■]\s{0,8}")


def read_lines(text: str) -> tuple[Block, ...]:
    """Plain text: every line that is not blank is a block; one that begins with a bullet is an item."""
    lines = (tidy(line) for line in text.splitlines()[:MOST])
    return tuple(line_block(line[:LONGEST]) for line in lines if line)


def line_block(line: str) -> Block:
    """A line as a block; the bullet of an item is taken off, since the body writes its own."""
    bullet = BULLET.match(line)
    return Block(line[bullet.end() :], "item") if bullet and bullet.end() < len(line) else Block(line, "line")


def read(tree: HtmlElement, url: str | None) -> tuple[Block, ...]:
    """Return the blocks of a tree in reading order; links are made absolute by `url` or the page's own <base>."""
    base = tree.find(".//base[@href]")
    reading = Reading(resolver(url, base.get("href") if base is not None else None))
    body = tree.find("body")
    with suppress(Full):
        walk(tree if body is None else body, reading)
    return tuple(reading.blocks)


def walk(start: HtmlElement, reading: Reading) -> None:
    """Lead a reading through an element and all in it. Raises Full where a page never ends."""
    events = etree.iterwalk(start, events=("start", "end"))
    for event, element in events:  # 1,700 turns a page: what is asked here is asked most
        tag = element.tag
        if event == "end":
            if tag not in UNNAMED:
                reading.close()
            if (tail := element.tail) and (reading.text or not tail.isspace()):
                reading.say(tail)
        elif tag in SKIPPED:
            events.skip_subtree()
        elif tag in PLAIN:
            reading.pass_by(element, tag)
        else:
            reading.enter(element, tag)
    if reading.text:
        reading.flush()


class Full(Exception):
    """A page has given as many blocks as are read of one."""


class Reading:
    """The state of one walk through a tree: the way down to here, and the block that is being read."""

    __slots__ = (
        "above",
        "anchor",
        "asides",
        "blocks",
        "covered",
        "link",
        "links",
        "low",
        "lowest",
        "path",
        "picture",
        "resolve",
        "scope",
        "start",
        "text",
        "times",
    )

    def __init__(self, resolve: Callable[[str], str]) -> None:
        self.resolve = resolve
        self.blocks: list[Block] = []
        self.path: list[str] = []
        self.scope = OUTERMOST
        self.link: str | None = None  # where the link leads that the text stands in
        self.above: list[tuple[Scope, str | None, bool]] = []  # the scopes and links around, and whether each element ends a block
        self.text: list[str] = []
        self.asides: list[str] = []
        self.anchor: list[str] = []
        self.covered = 0  # how many pieces of text the block's first link held when it ended, if it held all
        self.links: list[Link] = []
        self.times: list[str] = []
        self.picture: str | None = None  # "img" after a picture, "br" after the break below it, until text has been read
        self.start: tuple[str, ...] = ()
        self.low = self.lowest = 0  # how much of `start` is common to all the block's text: so far, and if more text follows

    def pass_by(self, element: HtmlElement, tag: str) -> None:
        """Enter an element that has no place on the path: its text goes on with the block."""
        if tag == "img" or (tag == "br" and self.picture):
            self.picture = None if self.text else tag
        if tag == "br" and self.text:
            if self.scope.in_data or (self.scope.level and is_within_headline(element)):
                self.say(" ")
            else:
                self.flush()
        elif tag == "small" and self.text and self.scope.level and is_day_behind(element):
            self.flush()
        elif tag == "i" and is_icon(element.get("class", "")):
            return
        elif tag == "abbr" and "published" in element.get("class", ""):
            self.times.append(element.get("title", ""))
        text = element.text
        if text and (self.text or not text.isspace()):
            self.say(text)

    def enter(self, element: HtmlElement, tag: str) -> None:
        """Enter an element that has a place on the path: a new block begins where it is no inline one."""
        scope, names = self.scope, element.keys()
        ends_block = tag != "a" and ((tag not in INLINE and not scope.in_data) or is_apart(element, tag, scope))
        if ends_block and self.text:
            self.flush()
        elif scope.in_data and (tag in CELLS or (self.text and tag not in INLINE)):
            self.say(tables.CELL if tag in CELLS else " ")
        self.above.append((scope, self.link, ends_block))
        if tag in SCOPED:
            self.scope = scope_of(tag, scope) if tag in KINDS else table_scope(element, tag, scope)
        elif tag == "a":
            self.link = href if is_live(href := element.get("href")) else None
        is_plain = TELLING.isdisjoint(names)
        step, is_hidden = named(tag, None, element.get("class") or "") if is_plain else self.told(element, tag, names)
        if tag in CELLS and not scope.in_data:
            step = tables.column(element, step)
        self.path.append(step)
        if is_hidden or (not is_plain and ATTRIBUTE in names):
            self.scope = marked_scope(self.scope, element, is_hidden, is_aside=not ends_block and not scope.hidden)
        if (text := element.text) and (self.text or not text.isspace()):
            self.say(text)

    def told(self, element: HtmlElement, tag: str, names: Sequence[str]) -> tuple[str, bool]:
        """The step of an element by all its attributes, and whether it hides; a moment that it tells is the block's."""
        if ODD.isdisjoint(names) and not may_be_moment(element.get("title", "")):
            return named(tag, element.get("id"), element.get("class", ""))
        attributes = dict(element.items())
        if moment := stamp(tag, attributes, element.text):
            self.times.append(moment)
        return described(tag, attributes)

    def close(self) -> None:
        """Leave an element; the text behind it belongs to the one around."""
        above = self.above
        scope, link, ends_block = above.pop()
        self.path.pop()
        if ends_block:
            if self.text:
                self.flush(is_last=True)
            self.picture = None
        else:
            if link != self.link:
                self.end_link()
            if (depth := len(above)) < self.lowest:
                self.lowest = depth
        self.scope, self.link = scope, link

    def say(self, text: str) -> None:
        """Add text to the block that is being read; it does not begin with whitespace."""
        if self.scope.aside:
            self.asides.append(text)
            return
        depth = len(self.path)
        if not self.text:
            self.start, self.low = tuple(self.path if depth <= DEEPEST else self.path[:DEEPEST]), depth
        elif self.lowest < self.low:
            self.low = self.lowest
        self.lowest = depth
        self.text.append(text)
        if self.link:
            self.anchor.append(text)

    def end_link(self) -> None:
        """Close the link that is being read; what follows inside the same element is its next piece."""
        if self.anchor:
            if self.link and (label := plain_text(joined(self.anchor) if len(self.anchor) > 1 else self.anchor[0])):
                self.links.append(Link(self.resolve(self.link), label))
                self.covered = len(self.text) if len(self.anchor) == len(self.text) else 0
            self.anchor = []

    def flush(self, is_last: bool = False) -> None:
        """End the block that is being read; one without text is none. `is_last`: the element ends with it."""
        scope = self.scope
        is_below_picture, self.picture = is_last and self.picture == "br" and scope.kind == "paragraph", None
        if self.anchor:
            self.end_link()
        while len(self.text) > 1 and self.text[-1].isspace():
            self.text.pop()
        whole = joined(self.text) if len(self.text) > 1 else self.text[0]
        text = self.links[0].text if self.covered == len(self.text) and not scope.in_data else block_text(whole, scope)
        if text:
            path, links, times = self.start[: self.low] + scope.selected, tuple(self.links), tuple(self.times)
            kind = "caption" if is_below_picture and is_caption(text) else scope.kind
            self.blocks.append(Block(text, kind, scope.level, path, links, times, scope.hidden))
        if self.asides and (aside := plain_text(joined(self.asides))):
            self.blocks.append(Block(aside, scope.kind, scope.level, self.start[: self.low], hidden=True))
        if len(self.blocks) >= MOST:
            raise Full
        self.text, self.asides = [], []
        if self.links:
            self.links, self.covered = [], 0
        if self.times:
            self.times = []


def block_text(text: str, scope: Scope) -> str:
    """A block's text as it goes on record."""
    return tables.row_text(text[:LONGEST]) if scope.in_data else plain_text(text)


def plain_text(text: str) -> str:
    """A text with plain spaces, and with the entities resolved that were escaped twice."""
    plain = tidy(text[:LONGEST])
    return tidy(html.unescape(plain)) if "&#" in plain and CODED.search(plain) else plain


def is_apart(element: HtmlElement, tag: str, scope: Scope) -> bool:
    """Say whether the text of an inline element is a block of its own: it holds a date or a name, and is no part of a sentence. In a
    table of data, each row is a block."""
    if scope.in_data:
        return tag in ROWS
    if scope.level and tag == "span" and is_beside_headline(element):
        return True
    classes = element.get("class")
    if not classes or not names_apart(classes):
        return False
    if CAPTIONED.search(classes):  # below its picture, in the paragraph that the picture stands in
        return True
    parent = element.getparent()
    return parent is not None and parent.tag not in PROSE


@lru_cache(maxsize=4096)
def names_apart(classes: str) -> bool:
    """Say whether one of an inline element's classes makes its text a block of its own."""
    return bool(APART.search(classes))
