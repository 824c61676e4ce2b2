"""Lists whose titles have no links: each row is a few blocks that end with "czytaj więcej", one set like the other.

The body that is found on such a page is its first row, whatever it says: what lies below reads as other stories.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from pipeline.debris.related import MORE
from pipeline.letters import fold
from pipeline.listings import is_own_page, site_of
from pipeline.records import Block, Layout
from pipeline.tags import tag_of

FEWEST = 3  # rows set alike that make a list
FEWEST_DATED = 2  # as many suffice where each has its day
DAY = "date-line"  # the mark of a row's day
ENDS = frozenset({None, "read-more", "leftover"})  # the marks of a row's last block: "[więcej]" in an item of a list is left over
WORDS = 40  # characters of a row's last block
LONGEST = 8  # blocks of a row; a text that ends with "więcej" has more


def is_list_of_rows(layout: Layout, url: str | None) -> bool:
    """Say whether the body is a part of rows that all end with "czytaj więcej", each with a page of its own behind it. One above them is an
    article's own text, and they are other stories; files and other sites are what an article lists."""
    rows = rows_alike(layout, url)
    is_inside = bool(rows) and rows[0].start <= layout.body[0] and layout.body[-1] < rows[-1].stop
    return is_inside and len(rows) >= (FEWEST_DATED if all(has_day(layout, row) for row in rows) else FEWEST)


def rows_alike(layout: Layout, url: str | None) -> list[range]:
    """Return the rows that are set as most of them are, the first as long as these: what stands above it ends with no such words."""
    ends = list(ends_of_rows(layout, url))
    rows = [range(one + 1, other + 1) for one, other in pairwise(ends) if 1 < other - one <= LONGEST]
    most = Counter(setting_of(layout, row) for row in rows).most_common(1)
    if not most:
        return []
    size = len(most[0][0])
    return [row for row in (range(max(0, ends[0] + 1 - size), ends[0] + 1), *rows) if setting_of(layout, row) == most[0][0]]


def ends_of_rows(layout: Layout, url: str | None) -> Iterator[int]:
    """Yield the blocks that are links "czytaj więcej", each to another page of the site."""
    told, home = set[str](), site_of(url)
    for i, block in enumerate(layout.blocks):
        if block.links and layout.marks[i] in ENDS and is_more(block):
            link = block.links[-1]
            if link.url not in told and is_own_page(link, url, home):
                yield i
            told.add(link.url)


def is_more(block: Block) -> bool:
    """Say whether a block says "czytaj więcej" and nothing else."""
    return len(block.text) <= WORDS and bool(MORE.fullmatch(fold(block.text)))


def setting_of(layout: Layout, row: range) -> tuple[tuple[str, ...], ...]:
    """Return the tags around each block of a row; rows differ in class ("first", "odd")."""
    return tuple(tuple(map(tag_of, layout.blocks[i].path)) for i in row)


def has_day(layout: Layout, row: range) -> bool:
    """Say whether a line of a row tells a day."""
    return any(layout.marks[i] == DAY for i in row)
