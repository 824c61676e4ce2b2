"""An article in several sections: page builders set one text in numbered siblings, the headline in the first of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.containers import common
from pipeline.debris.lines import link_share
from pipeline.records import Block
from pipeline.tags import tag_of

# What builders call a strip of a page over its whole width: Elementor, WPBakery, Divi, Gutenberg, TYPO3, Drupal, Bootstrap. A sidebar's
# box shares "box" or "module" with the article's, and a column "col", which say nothing.
STRIP = re.compile(
    r"(?:^|[_-])(?:section|row|frame|group|layout|e-con|e-parent|paragraph|strip|stripe|fl-row|fusion-fullwidth)(?![a-z])", re.I
)
COLUMN = re.compile(r"[._-](?:col(?:umn)?s?|span|grid|cell|left|right|width|sidebar|card|tile)(?![a-z])", re.I)
STRIPS = ("div", "section")
NUMBER = re.compile(r"\d+")
STOPS = frozenset({
    "comments", "comment-heading", "footer", "contact-footer", "related", "teaser-list", "story-links", "read-more", "sidebar", "pager",
    "copyright-line", "back-link",
})  # fmt: skip
PROSE = 60  # characters of running text
LINKED = 0.5


def find(blocks: Sequence[Block], marks: Sequence[str | None], root: tuple[str, ...], title: int | None, last: int) -> list[int]:
    """Return the blocks behind `last`, the end of the text in the element `root`, that stand in the sections below the headline's own."""
    if title is None or not blocks[title].level or last < title:
        return []
    held = common(blocks[title].path, root)
    found: list[int] = []
    level = held  # the depth of the sections, once the second is met
    for i in range(last + 1, len(blocks)):
        depth = common(root, blocks[i].path)
        if marks[i] in STOPS:
            break
        if marks[i] is not None or blocks[i].hidden or (depth >= held and blocks[i].links):
            continue
        if depth < held and depth <= level and not (level in {depth, held} and goes_on(blocks, i, root, title)):
            break
        level = min(level, depth)
        found.append(i)
    return found if level < held and any(is_prose(blocks[i]) for i in found) else []


def goes_on(blocks: Sequence[Block], i: int, root: tuple[str, ...], title: int) -> bool:
    """Say whether a block stands in a section like the headline's, and heads no other story."""
    path, depth = blocks[i].path, common(root, blocks[i].path)
    is_other = 0 < blocks[i].level <= blocks[title].level or link_share(blocks[i]) > LINKED
    return not is_other and depth < min(len(path), len(root)) and alike(root[depth], path[depth])


@lru_cache(maxsize=4096)
def alike(one: str, other: str) -> bool:
    """Say whether two steps are sections of one text: the same tag, and a class of a builder's strip, its number left open; or
    sections, each with an id of its own."""
    tag = tag_of(one)
    if tag not in STRIPS or tag != tag_of(other) or COLUMN.search(one) or COLUMN.search(other):
        return False
    mine, theirs = classes(one), classes(other)
    if tag == "section" and ((not mine and not theirs) or ("#" in one and "#" in other)):
        return True
    return any(map(STRIP.search, mine & theirs))


def classes(step: str) -> frozenset[str]:
    """The classes of a step, their numbers left open."""
    return frozenset(NUMBER.sub("0", name) for name in step.split(".")[1:])


def is_prose(block: Block) -> bool:
    """Say whether a block is running text."""
    return len(block.text) >= PROSE and not block.links
