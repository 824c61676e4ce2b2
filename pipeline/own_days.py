"""Days that are a page's own: beside its title or between that and its text, none in the head of the site, which often tells today's."""

from __future__ import annotations

from pipeline.containers import common
from pipeline.evidence import BEFORE_TITLE
from pipeline.records import Layout
from pipeline.tags import tag_of

WHOLE = frozenset({"html", "body"})  # elements that hold all of a page


def is_own(layout: Layout, i: int) -> bool:
    """Say whether a line stands below the page's title, in its element above it, or right above it in one with it that is not the whole
    page. A page without a title in a block has no such places, and any line may be its own."""
    if layout.title is None or i >= layout.title:
        return True
    path = layout.blocks[layout.title].path
    shared = common(path, layout.blocks[i].path)
    is_in = shared >= len(path) - 1
    return is_in or (layout.title - i <= BEFORE_TITLE and any(tag_of(step) not in WHOLE for step in path[:shared]))
