"""A tree or a plain text to blocks in reading order. Nothing is judged here: every text that stands in the page becomes a block."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from pipeline import tables
from pipeline.letters import tidy
from pipeline.links import is_live, resolver
from pipeline.records import Block, BlockKind, Link
from pipeline.selectors import ATTRIBUTE
from pipeline.steps import STAMPED, described, stamp
from pipeline.tags import APART, CAPTIONED, CELLS, HEADINGS, INLINE, KINDS, PLAIN, PROSE, ROWS, SKIPPED, TABLES, UNNAMED
from pipeline.visibility import CLOSED, is_icon, is_unseen

DEEPEST = 120  # tags of a path; deeper ones (100,000 nested divs) are read, but not named
MOST = 10_000  # blocks of a page: the longest real one, a portal's front door, has 600
LONGEST = 50_000  # characters of one block: more is no paragraph (10 MB of digits)
CODED = re.compile(r"&#x?[0-9a-fA-F]{2,6};")  # an entity that was escaped twice: "&amp;#x142;"
CAPTION = 120  # characters of a line below a picture that is its caption
SENTENCE = 6  # spaces from which on a line with a full stop is a sentence
NOTHING: Mapping[str, str] = MappingProxyType({})  # the attributes of an element that has none
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
    events = etree.iterwalk(tree if body is None else body, events=("start", "end"))
    for event, element in events:  # 1,700 turns a page: what is asked here is asked most
        tag = element.tag
        if event == "end":
            if tag not in UNNAMED:
                reading.close()
            if (tail := element.tail) and (reading.text or not tail.isspace()):
                reading.say(tail)
        elif tag in SKIPPED:
            events.skip_subtree()
        elif len(reading.blocks) >= MOST:
            break
        elif tag in PLAIN:
            reading.pass_by(element, tag)
        else:
            reading.enter(element, tag, dict(items) if (items := element.items()) else NOTHING)
    if reading.text:
        reading.flush()
    return tuple(reading.blocks)


class Scope(NamedTuple):
    """What holds for all text inside an element."""

    kind: BlockKind = "paragraph"
    level: int = 0
    hidden: bool = False
    in_data: bool = False
    selected: tuple[str, ...] = ()
    aside: bool = False  # hidden in the middle of a line that is not


class Reading:
    """The state of one walk through a tree: the way down to here, and the block that is being read."""

    __slots__ = (
        "above",
        "anchor",
        "asides",
        "blocks",
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
        self.scope = Scope()
        self.link: str | None = None  # where the link leads that the text stands in
        self.above: list[tuple[Scope, str | None, bool]] = []  # the scopes and links around, and whether each element ends a block
        self.text: list[str] = []
        self.asides: list[str] = []
        self.anchor: list[str] = []
        self.links: list[Link] = []
        self.times: list[str] = []
        self.picture: str | None = None  # "img" after a picture, "br" after the break below it, until text has been read
        self.start: tuple[str, ...] = ()
        self.low = self.lowest = 0  # how much of `start` is common to all the block's text: so far, and if more text follows

    def pass_by(self, element: HtmlElement, tag: str) -> None:
        """Enter an element that has no place on the path: its text goes on with the block."""
        if tag == "img" or (tag == "br" and self.picture):
            self.picture = None if self.text else tag
        if tag == "br" and self.text and not self.scope.in_data:
            self.flush()
        elif tag == "i" and is_icon(element.get("class", "")):
            return
        elif tag == "abbr" and "published" in element.get("class", ""):
            self.times.append(element.get("title", ""))
        text = element.text
        if text and (self.text or not text.isspace()):
            self.say(text)

    def enter(self, element: HtmlElement, tag: str, attributes: Mapping[str, str]) -> None:
        """Enter an element that has a place on the path: a new block begins where it is no inline one."""
        scope, above = self.scope, self.above
        ends_block = is_apart(element, tag, attributes, scope.in_data) if tag in INLINE or scope.in_data else True
        if ends_block and self.text:
            self.flush()
        elif scope.in_data and tag in CELLS:
            self.say(tables.CELL)
        above.append((scope, self.link, ends_block))
        name, is_hidden = described(tag, attributes) if attributes else (tag, tag in CLOSED)
        if len(above) <= DEEPEST:
            self.path.append(name)
        if tag == "a":
            self.link = href if is_live(href := attributes.get("href")) else None
        elif tag in KINDS:
            self.scope = scope_of(tag, scope)
        elif tag in TABLES:
            self.scope = table_scope(element, tag, scope)
        if is_hidden or ATTRIBUTE in attributes:
            self.scope = marked_scope(self.scope, attributes, is_hidden, is_aside=not ends_block and not scope.hidden)
        if not STAMPED.isdisjoint(attributes) and (moment := stamp(tag, attributes)):
            self.times.append(moment)
        text = element.text
        if text and (self.text or not text.isspace()):
            self.say(text)

    def close(self) -> None:
        """Leave an element; the text behind it belongs to the one around."""
        above = self.above
        scope, link, ends_block = above.pop()
        if ends_block:
            if self.text:
                self.flush(is_last=True)
            self.picture = None
        elif link != self.link:
            self.end_link()
        self.scope, self.link = scope, link
        depth = len(above)
        del self.path[depth:]
        if depth < self.lowest:  # noqa: PLR1730 - 700 times a page, where min() takes three times as long
            self.lowest = depth

    def say(self, text: str) -> None:
        """Add text to the block that is being read; it does not begin with whitespace."""
        if self.scope.aside:
            self.asides.append(text)
            return
        depth = len(self.path)
        if not self.text:
            self.start, self.low = tuple(self.path), depth
        elif self.lowest < self.low:
            self.low = self.lowest
        self.lowest = depth
        self.text.append(text)
        if self.link:
            self.anchor.append(text)

    def end_link(self) -> None:
        """Close the link that is being read; what follows inside the same element is its next piece."""
        if self.anchor:
            if self.link and (label := plain_text("".join(self.anchor))):
                self.links.append(Link(self.resolve(self.link), label))
            self.anchor = []

    def flush(self, is_last: bool = False) -> None:
        """End the block that is being read; one without text is none. `is_last`: the element ends with it."""
        scope, is_one_link = self.scope, len(self.anchor) == len(self.text)
        is_below_picture, self.picture = is_last and self.picture == "br" and scope.kind == "paragraph", None
        if self.anchor:
            self.end_link()
        text = self.links[0].text if is_one_link and self.links and not scope.in_data else block_text("".join(self.text), scope)
        if text:
            path, links, times = self.start[: self.low] + scope.selected, tuple(self.links), tuple(self.times)
            kind = "caption" if is_below_picture and is_caption(text) else scope.kind
            self.blocks.append(Block(text, kind, scope.level, path, links, times, scope.hidden))
        if self.asides and (aside := plain_text("".join(self.asides))):
            self.blocks.append(Block(aside, scope.kind, scope.level, self.start[: self.low], hidden=True))
        self.text, self.asides = [], []
        if self.links:
            self.links = []
        if self.times:
            self.times = []


def is_caption(text: str) -> bool:
    """Say whether a line alone below a picture is its caption: short, and no sentence of a text."""
    return len(text) <= CAPTION and (text[-1] not in ".!?:" or text.count(" ") < SENTENCE)


def block_text(text: str, scope: Scope) -> str:
    """A block's text as it goes on record."""
    return tables.row_text(text[:LONGEST]) if scope.in_data else plain_text(text)


def plain_text(text: str) -> str:
    """A text with plain spaces, and with the entities resolved that were escaped twice."""
    plain = tidy(text[:LONGEST])
    return tidy(html.unescape(plain)) if "&#" in plain and CODED.search(plain) else plain


def is_apart(element: HtmlElement, tag: str, attributes: Mapping[str, str], in_data: bool) -> bool:
    """Say whether the text of an inline element is a block of its own: it holds a date or a name, and is no part of a sentence. In a
    table of data, each row is a block."""
    if in_data:
        return tag in ROWS
    if tag == "a" or "class" not in attributes or not names_apart(attributes["class"]):
        return False
    if CAPTIONED.search(attributes["class"]):  # below its picture, in the paragraph that the picture stands in
        return True
    parent = element.getparent()
    return parent is not None and parent.tag not in PROSE


@lru_cache(maxsize=4096)
def names_apart(classes: str) -> bool:
    """Say whether one of an inline element's classes makes its text a block of its own."""
    return bool(APART.search(classes))


@lru_cache(maxsize=1024)
def scope_of(tag: str, scope: Scope) -> Scope:
    """The scope inside a heading, an item, a caption or a quote."""
    return scope._replace(kind=KINDS[tag], level=HEADINGS.get(tag, 0))


def table_scope(element: HtmlElement, tag: str, scope: Scope) -> Scope:
    """The scope inside a table or one of its rows."""
    if tag == "table":
        return scope._replace(kind="paragraph", level=0, in_data=tables.is_data(element))
    return scope._replace(kind="row", level=0) if scope.in_data else scope


def marked_scope(scope: Scope, attributes: Mapping[str, str], is_hidden: bool, is_aside: bool) -> Scope:
    """The scope inside an element that hides what is in it, or that the rules selected."""
    selected = (*scope.selected, *attributes.get(ATTRIBUTE, "").split())
    return scope._replace(
        hidden=scope.hidden or is_hidden, selected=selected, aside=scope.aside or (is_hidden and is_aside and is_unseen(attributes))
    )
