"""Where in the page the article stands: the element that holds most of its prose, found in the paths of the blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from pipeline.records import Block

# A path may end in these when one paragraph or list holds most of the text: the element is the one around.
LEAVES = frozenset({"p", "ul", "ol", "li", "dl", "dd", "dt", "blockquote", "pre", "b", "strong", "a", "span", "label"})
DOMINANT = 0.6  # share of an element's prose from which on one child is its content and the rest its frame


def descend(blocks: Sequence[Block], weights: Sequence[float], chosen: Sequence[int]) -> tuple[str, ...]:
    """Return the path of the deepest element that still holds most of the prose; `chosen` are the blocks that count."""
    inside = list(chosen)
    path: tuple[str, ...] = ()
    while True:
        total = sum(weights[i] for i in inside)
        best = max(children(blocks, inside, len(path)), key=lambda group: sum(weights[i] for i in group), default=None)
        if best is None or sum(weights[i] for i in best) < DOMINANT * total or total <= 0:
            return without_leaves(path)
        path = blocks[best[0]].path[: len(path) + 1]
        inside = best


def children(blocks: Sequence[Block], inside: Sequence[int], depth: int) -> Iterator[list[int]]:
    """The blocks of each child element, told by the next step of their paths. Neighbours of one name count as one element:
    debris between them has gone, and a text is often cut into equal parts around it."""
    for step, group in groupby(inside, key=lambda i: blocks[i].path[depth : depth + 1]):
        if step:
            yield list(group)


def without_leaves(path: tuple[str, ...]) -> tuple[str, ...]:
    """A path cut back to the element that holds paragraphs and lists."""
    while path and path[-1].partition("#")[0].partition(".")[0] in LEAVES:
        path = path[:-1]
    return path
