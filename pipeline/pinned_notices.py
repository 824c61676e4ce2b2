"""Notices pinned to the top of every page, above the menu, whose heading is the only one of a page that sets its headlines in bold."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.plain_headlines import bold_line, is_dated, longest, menu_end
from pipeline.records import Block


def headline_below(blocks: Sequence[Block], marks: Sequence[str | None], found: int, told: Sequence[str]) -> int | None:
    """Return the bold line with its day below, over the longest paragraph, where the heading `found` heads a box of its own: the page's
    menu stands between the two, and the head's titles tell nothing of the heading."""
    block = blocks[found]
    if block.level <= 1 or any(block.text in title for title in told):
        return None
    end = longest(blocks, marks)
    around = block.path[:-1]
    if end <= found or blocks[end].path[: len(around)] == around or menu_end(blocks, end) <= found:
        return None
    line = bold_line(blocks, marks)
    return line if line is not None and line > found and is_dated(marks, line) else None
