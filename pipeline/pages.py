"""A page opened: decoded, parsed, read into blocks. What comes after looks at blocks only."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline import blocks, cloaks, decoding, metadata, selectors, trees
from pipeline.records import Block, Doubt, Metadata, Page
from pipeline.rules import Rules

PLAIN = "text/plain"
NOTHING = Metadata()


@dataclass(frozen=True, slots=True)
class Opened:
    """What a page holds: its blocks in reading order, what it says of itself, and what was odd on the way."""

    blocks: tuple[Block, ...]
    metadata: Metadata = NOTHING
    doubts: tuple[Doubt, ...] = ()


def open_page(page: Page, rules: Rules) -> Opened:
    """Open a page of HTML or plain text."""
    decoded = decoding.decode(page)
    if page.content_type.partition(";")[0].strip().lower() == PLAIN:
        return Opened(cloaks.apart(blocks.read_lines(decoded.text)), doubts=decoded.doubts)
    tree = trees.parse(decoded.text, decoded.utf8)
    if tree is None:
        return Opened((), doubts=(*decoded.doubts, Doubt("empty-page")))
    told = metadata.read(tree, metadata.may_hold_microdata(decoded.utf8))
    doubts = selectors.select(tree, rules)
    read = blocks.read(tree, page.url)
    cut = (Doubt("page-cut", f"{blocks.MOST} blocks read"),) if len(read) >= blocks.MOST else ()
    return Opened(cloaks.apart(read), told, (*decoded.doubts, *doubts, *cut))
