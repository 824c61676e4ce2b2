"""Headlines in a cell of a table above the cell of their text, without type or heading, as systems of the 2000s set them (PHP-Fusion)."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.letters import words
from pipeline.plain_headlines import DATA, is_line, is_own, is_poor, longest
from pipeline.records import Block
from pipeline.tags import tag_of

CELL = "td"
NEAR = 3  # blocks below a name of which one stands in a table, where the page is made of them


def find(blocks: Sequence[Block], marks: Sequence[str | None], head: str | None) -> int | None:
    """Return the line alone in a cell right above that of the text, which is called otherwise. `head` is what the head's titles say of
    the article: it is believed where it says something and is no line of the page's own head."""
    end = longest(blocks, marks)
    cell = cell_of(blocks[end]) if blocks else ()
    if not cell:
        return None
    inside = (i for i in range(end, -1, -1) if marks[i] not in DATA and blocks[i].path[: len(cell)] != cell)
    line = next(inside, None)
    if line is None or marks[line] is not None or not is_cell_above(blocks[line], cell) or not is_alone(blocks, line):
        return None
    return line if head is None or is_poor(head) or is_printed(blocks[:line], head) else None


def below_name(blocks: Sequence[Block], marks: Sequence[str | None], name: int, told: Sequence[str]) -> int | None:
    """Return the line in a cell above the text below a plain line that says all that the head's title says, and with the menu between:
    the site's name is both."""
    block = blocks[name]
    if block.level or block.text not in told or not any(map(is_in_cell, blocks[name + 1 : name + NEAR])):
        return None
    line = find(blocks, marks, block.text)
    return line if line is not None and any(other.links for other in blocks[name + 1 : line]) else None


def is_in_cell(block: Block) -> bool:
    """Say whether a block stands in a cell of a table."""
    return any(tag_of(step) == CELL for step in block.path)


def cell_of(block: Block) -> tuple[str, ...]:
    """The path of the inmost cell that holds a block; empty where none does."""
    place = next((n for n in range(len(block.path) - 1, -1, -1) if tag_of(block.path[n]) == CELL), None)
    return () if place is None else block.path[: place + 1]


def is_cell_above(block: Block, cell: tuple[str, ...]) -> bool:
    """Say whether a block is a line in a cell of the same table with a class of its own: "td.capmain" over "td.main-body"."""
    mine = cell_of(block)
    is_named = "." in mine[-1] if mine else False
    return is_named and mine[:-1] == cell[:-1] and mine != cell and block.kind == "paragraph" and is_line(block) and is_own(block)


def is_alone(blocks: Sequence[Block], line: int) -> bool:
    """Say whether a line is all that its cell holds: the menu's last line is not."""
    return line == 0 or cell_of(blocks[line - 1]) != cell_of(blocks[line])


def is_printed(blocks: Sequence[Block], head: str) -> bool:
    """Say whether the head's words are a line above on the page: they are the site's name."""
    mine = words(head)
    return any(words(block.text) == mine for block in blocks if len(block.text) <= len(head) + 2)
