"""Whether a date that stands outside the article is another page's: its teaser has a headline of its own, or leads there as a whole.

Most offices print no day beside an article and one beside each teaser below it, under the very classes of an article's day
(`time.entry-date` in WordPress, `elementor-post-date`, `metadata-publish-date` in Liferay): the place decides, not the class.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.debris.lines import link_share
from pipeline.debris.related import MOSTLY, is_headline
from pipeline.records import Block, Layout

NEAR = 3  # blocks of a teaser around its day
WAYS = frozenset({"breadcrumbs", "menu"})  # ways through the site, which may lead to the section that the article's line links too
LINKS = frozenset({None, "link-paragraph"})  # marks of a link that may be a short headline: "Spacer"
# Marks of headings that belong to the article's own tools and data below its text: what stands under them may be its own.
OWN = frozenset({
    "share-bar", "sharing", "tags", "tag-line", "print-link", "print-and-tools", "document-card", "attachment-list", "counter",
    "byline", "info-line", "date-line", "photo-credit",
})  # fmt: skip


def in_card(layout: Layout, index: int) -> bool:
    """Say whether a block stands in the card of another page: it shares its element with that page's headline or "więcej", stands under
    it, or is a part of one link with other words. Between title and text only a linked heading in an element of its own makes a card."""
    if not layout.body:
        return False
    last, title = layout.body[-1], layout.title
    if index > last:
        return is_below_card(layout, index) or any(is_mate(layout, n, index) for n in around(index, last + 1, len(layout.blocks)))
    if title is not None and index < title:
        return any(is_mate(layout, n, index) for n in around(index, 0, title))
    return any(is_boxed(layout, n, index) for n in around(index, 0 if title is None else title + 1, last + 1))


def around(index: int, low: int, high: int) -> Iterator[int]:
    """Yield the places around a block, as far as they lie from `low` to before `high`."""
    yield from (n for n in range(max(low, index - NEAR), min(high, index + NEAR + 1)) if n != index)


def is_mate(layout: Layout, n: int, index: int) -> bool:
    """Say whether another block outside the article is the headline or the link of a block's card."""
    block, other = layout.blocks[index], layout.blocks[n]
    if not other.links or layout.marks[n] in WAYS:
        return False
    is_beside = is_in(other, block.path[:-1])
    if (is_beside and is_telling(layout, n)) or (n < index and index > layout.body[-1] and is_linked_heading(other)):
        return True
    return bool(block.links) and block.links[0].url == other.links[0].url and is_named(other)


def is_telling(layout: Layout, n: int) -> bool:
    """Say whether a block leads to another page by a headline, a heading or "więcej"."""
    block = layout.blocks[n]
    return (len(block.links) == 1 and is_headline(block)) or is_linked_heading(block) or layout.marks[n] == "read-more"


def is_below_card(layout: Layout, index: int) -> bool:
    """Say whether a block below the body follows a link in a term or a paragraph of its own, or one under a module's heading."""
    block, above = layout.blocks[index], layout.blocks[index - 1]
    is_led = index - 1 > layout.body[-1] and len(above.links) == 1 and link_share(above) > MOSTLY and layout.marks[index - 1] in LINKS
    steps = [step for step in above.path[-2:] if step != "a"]
    is_term = is_led and steps[-1:] in (["p"], ["dt"]) and is_in(above, block.path[:-1])
    return is_term or ((is_led or bool(block.links)) and is_headed(layout, index))


def is_boxed(layout: Layout, n: int, index: int) -> bool:
    """Say whether a linked heading shares with a block an element that holds neither the title nor the body's first and last blocks."""
    other, parent = layout.blocks[n], layout.blocks[index].path[:-1]
    if not other.links or not is_linked_heading(other) or not is_in(other, parent):
        return False
    own = (layout.body[0], layout.body[-1], layout.body[0] if layout.title is None else layout.title)
    return not any(is_in(layout.blocks[i], parent) for i in own)


def is_in(block: Block, element: tuple[str, ...]) -> bool:
    """Say whether a block stands in an element that is not the whole page."""
    return len(element) > 1 and block.path[: len(element)] == element


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
