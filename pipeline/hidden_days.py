"""Days that a page hides from its reader: an old site's leftovers date nothing, a print-only or screen-reader's line of the article may."""

from __future__ import annotations

from pipeline.date_places import shares_container
from pipeline.evidence import first_of_body
from pipeline.records import Layout


def is_unseen(layout: Layout, index: int) -> bool:
    """Say whether a block is hidden on a page whose text is not: where a script shows the whole text later, it shows its day too."""
    return layout.blocks[index].hidden and not any(layout.blocks[i].hidden for i in layout.body[:1])


def is_elsewhere(layout: Layout, index: int) -> bool:
    """Say whether a block is hidden outside the article's own element, where it never dates: in a dialogue, a template, a <noscript>."""
    return is_unseen(layout, index) and not is_of_article(layout, index)


def is_of_article(layout: Layout, index: int) -> bool:
    """Say whether a block stands between title and text, or in the element that holds the title and is not the whole page."""
    opening = first_of_body(layout)
    if layout.title is None:
        return False
    return (opening is not None and layout.title < index <= opening) or shares_container(layout, index)
