"""Whether a date that stands outside the article is another page's: its teaser has a headline of its own, or leads there as a whole.

Most offices print no day beside an article and one beside each teaser below it, under the very classes of an article's day
(`time.entry-date` in WordPress, `elementor-post-date`, `metadata-publish-date` in Liferay): the place decides, not the class.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.debris.related import is_headline
from pipeline.records import Block, Layout

NEAR = 3  # blocks of a teaser around its day
# Marks of headings that belong to the article's own tools and data below its text: what stands under them may be its own.
OWN = frozenset({
    "share-bar", "sharing", "tags", "tag-line", "print-link", "print-and-tools", "document-card", "attachment-list", "counter",
    "byline", "info-line", "date-line", "photo-credit",
})  # fmt: skip


def in_card(layout: Layout, index: int) -> bool:
    """Say whether a block above the title or below the body stands in the card of another page: it shares its element with that page's
    headline, stands under it, or is a part of one link with other words."""
    block = layout.blocks[index]
    parent = block.path[:-1]
    for n in around(layout, index):
        other = layout.blocks[n]
        if not other.links:
            continue
        is_beside = len(parent) > 1 and other.path[: len(parent)] == parent
        is_over = n < index and index > layout.body[-1]
        if (is_beside and len(other.links) == 1 and is_headline(other)) or ((is_beside or is_over) and is_linked_heading(other)):
            return True
        if block.links and block.links[0].url == other.links[0].url and is_named(other):
            return True
    return False


def around(layout: Layout, index: int) -> Iterator[int]:
    """Yield the blocks around one outside the article, as far as they stand on the same side of it."""
    if not layout.body:
        return
    last, title = layout.body[-1], layout.title
    if index > last:
        low, high = last + 1, len(layout.blocks)
    elif title is not None and index < title:
        low, high = 0, title
    else:
        return
    yield from (n for n in range(max(low, index - NEAR), min(high, index + NEAR + 1)) if n not in (index, title))


def is_linked_heading(block: Block) -> bool:
    """Say whether a block is a heading, or an element called a title, that leads to another page as a whole."""
    is_title = block.level > 0 or any("title" in step for step in block.path[-2:])
    return is_title and len(block.links) == 1 and len(block.links[0].text) * 2 > len(block.text)


def is_named(block: Block) -> bool:
    """Say whether a block's words are a name, and no second form of a day."""
    return block.level > 0 or not any(map(str.isdigit, block.text))


def is_headed(layout: Layout, index: int) -> bool:
    """Say whether a heading that is no tool of the article stands between the body and a block below it: the block is a module's."""
    between = range(layout.body[-1] + 1, index) if layout.body else ()
    return any(layout.blocks[n].level and layout.marks[n] not in OWN for n in between)
