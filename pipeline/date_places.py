"""Whether a block stands near enough to the title to tell its day."""

from __future__ import annotations

from pipeline.debris.datelines import pieces
from pipeline.evidence import zone
from pipeline.records import Layout

ABOVE = 2  # blocks above the title: Kraków has the date right there; what stands higher is the page's clock ("Środa, 10 kwietnia")
DEEP = 4  # steps of a path (body, a frame, a column, the article) from which on an element is not the whole page
FRAME = frozenset({"menu", "footer", "sidebar", "search-form", "breadcrumbs"})  # where one of these stands inside, a shallower one is


def belongs(layout: Layout, index: int, title: int) -> bool:
    """Say whether a block's place is near enough: by steps, or as a sibling of the title."""
    if index < title:
        end = index + max(1, pieces(layout.blocks, index))  # of a date in pieces, the last counts
        return end > title - ABOVE or shares_container(layout, index)
    return zone(layout, index) != "far" or (
        layout.blocks[index].path[:-1] == layout.blocks[title].path[:-1] and shares_container(layout, index)
    )


def shares_container(layout: Layout, index: int) -> bool:
    """Say whether a block stands in the element that holds the title, and that element is not the whole page."""
    container = layout.blocks[layout.title or 0].path[:-1]
    if layout.blocks[index].path[: len(container)] != container:
        return False
    return len(container) >= DEEP or (len(container) > 1 and not holds_frame(layout, container))


def holds_frame(layout: Layout, container: tuple[str, ...]) -> bool:
    """Say whether an element holds the page's menu or foot: it is the whole page, or nearly."""
    pairs = zip(layout.blocks, layout.marks, strict=True)
    return any(mark in FRAME and block.path[: len(container)] == container for block, mark in pairs)
