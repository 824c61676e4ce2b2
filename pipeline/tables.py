"""Tables that hold data, told from tables that only arrange the page."""

from __future__ import annotations

from itertools import islice

from lxml.html import HtmlElement

LONGEST_CELL = 400  # characters: a longer cell holds prose, and the table is layout
MOST_CELLS = 2_000
# What never stands in a cell of data.
LAYOUT_TAGS = ("table", "form", "h1", "h2", "h3", "script", "iframe", "article", "section")
CELL = "\x1f"  # stands between the cells of a row until the row is written
MOST_COLUMNS = 9  # that are told apart: a row of 100,000 cells is counted no farther
BETWEEN = " | "
COLUMN = "column"  # and its number: a class in the step of a cell


def is_data(table: HtmlElement) -> bool:
    """Say whether a table holds data: two columns in two rows at least, short cells, and no page furniture inside."""
    if any(inner is not table for inner in table.iter(*LAYOUT_TAGS)):
        return False
    widths = [len([c for c in row if c.tag in ("td", "th")]) for row in table.iter("tr")]
    if not 2 <= len(widths) <= MOST_CELLS or sum(1 for w in widths if w >= 2) < 2:
        return False
    return all(cell_length(cell) <= LONGEST_CELL for cell in table.iter("td"))


def column(cell: HtmlElement, step: str) -> str:
    """The step of a cell of a layout table, with its column from the second on: columns of one row are as many parts of the page, which
    few of the old pages gave names."""
    left = sum(1 for _ in islice(cell.itersiblings("td", "th", preceding=True), MOST_COLUMNS))
    return f"{step}.{COLUMN}{left + 1}" if left else step


def cell_length(cell: HtmlElement) -> int:
    """Characters of a cell's text, runs of whitespace counted once."""
    return len(" ".join("".join(cell.itertext()).split()))


def row_text(text: str) -> str:
    """The cells of a row joined by a bar, empty ones left out."""
    cells = (" ".join(cell.split()) for cell in text.split(CELL))
    return BETWEEN.join(cell for cell in cells if cell)
