"""A page opened: decoded, parsed, read into blocks. What comes after looks at blocks only."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from pipeline import (
    accordions,
    blocks,
    cloaks,
    decoding,
    heading_pieces,
    large_type,
    metadata,
    preformatted,
    saved_pages,
    selectors,
    stamps,
    trees,
)
from pipeline.decoding import Decoded
from pipeline.records import Block, Doubt, Metadata, Page
from pipeline.rules import Rules

PLAIN = "text/plain"
NOTHING = Metadata()
TAG = re.compile(r"<[^<>]{1,500}>")  # some write the markup of a body into its JSON-LD too
SENTENCE = 60  # characters of the shortest text that makes a page more than a shell for a script


@dataclass(frozen=True, slots=True)
class Opened:
    """What a page holds: its blocks in reading order, what it says of itself, and what was odd on the way."""

    blocks: tuple[Block, ...]
    metadata: Metadata = NOTHING
    doubts: tuple[Doubt, ...] = ()


def open_page(page: Page, rules: Rules) -> Opened:
    """Open a page of HTML or plain text."""
    page, unread = saved_pages.unpack(page)
    if unread:
        return Opened((), doubts=unread)
    decoded = decoding.decode(page)
    if page.content_type.partition(";")[0].strip().lower() == PLAIN:
        return Opened(cloaks.apart(blocks.read_lines(decoded.text)), doubts=decoded.doubts)
    tree = trees.parse(decoded.text, decoded.utf8)
    if tree is None:
        return Opened((), doubts=(*decoded.doubts, Doubt("empty-page")))
    told = read_metadata(tree, decoded, page.url)
    large_type.name_lines(tree, decoded.utf8)
    preformatted.break_lines(tree)
    heading_pieces.part(tree)
    doubts = selectors.select(tree, rules)
    read = cloaks.apart(accordions.unfolded(shown(blocks.read(tree, page.url))))
    cut = (Doubt("page-cut", f"{blocks.MOST} blocks read"),) if len(read) >= blocks.MOST else ()
    if told.body and not any(is_text(block) for block in read):
        return Opened(described(told), told, (*decoded.doubts, *doubts, Doubt("body-from-json-ld")))
    return Opened(read, told, (*decoded.doubts, *doubts, *cut))


def read_metadata(tree: HtmlElement, decoded: Decoded, url: str | None) -> Metadata:
    """What a page tells machines, the moments of change that stand in its text among it."""
    told = metadata.read(tree, metadata.may_hold_microdata(decoded.utf8), url)
    changes = stamps.take_changes(tree, decoded.utf8)
    return replace(told, modified=(*told.modified, *changes)) if changes else told


def shown(read: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks as a reader gets them: what a page hides is the page where it shows nothing else, as in a <noscript>."""
    return tuple(replace(block, hidden=False) for block in read) if all(block.hidden for block in read) else read


def described(told: Metadata) -> tuple[Block, ...]:
    """The article that only JSON-LD holds, on a page that a script would have to draw: its headline and its lines."""
    headline = (Block(told.titles[0], "heading", 1),) if told.titles else ()
    return headline + blocks.read_lines(html.unescape(TAG.sub("\n", told.body or "")))


def is_text(block: Block) -> bool:
    """Say whether a block is a sentence that a page shows."""
    return not block.hidden and len(block.text) >= SENTENCE and not block.links
