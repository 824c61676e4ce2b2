"""Where in the page the article stands: the element that holds most of its prose, found in the paths of the blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from pipeline.records import Block

# A path may end in these when one paragraph or list holds most of the text: the element is the one around.
LEAVES = frozenset({"p", "ul", "ol", "li", "dl", "dd", "dt", "blockquote", "pre", "b", "strong", "a", "span", "label"})
DOMINANT = 0.6  # share of an element's prose from which on one child is its content and the rest its frame
TITLED = 0.25  # share that suffices for the child in which the title stands


def descend(blocks: Sequence[Block], weights: Sequence[float], title: int | None = None) -> tuple[str, ...]:
    """Return the path of the deepest element that still holds most of the text. Text weighs for an element, links against it:
    a column of teasers may hold more sentences than a short notice, but it holds more links still."""
    values = valued(blocks, weights)
    inside = range(len(blocks))
    path: tuple[str, ...] = ()
    while True:
        groups = list(children(blocks, inside, len(path)))
        worth = [values[group.start, len(path) + 1] for group in groups]
        best = max(worth, default=0.0)
        total = sum(worth) + own(blocks, inside, weights, len(path))
        if best <= 0:
            return without_leaves(path)
        if best < DOMINANT * total:
            titled = next((n for n, group in enumerate(groups) if title is not None and title in group), None)
            if titled is None or worth[titled] < TITLED * total:
                return without_leaves(path)
            best = worth[titled]
        inside = groups[worth.index(best)]
        path = blocks[inside.start].path[: len(path) + 1]


def valued(blocks: Sequence[Block], weights: Sequence[float]) -> dict[tuple[int, int], float]:
    """The value of each element, by its first block and its depth: the sum of what is in it, where no child counts below nothing."""
    values: dict[tuple[int, int], float] = {}
    open_: list[tuple[int, float]] = []  # the elements around the block that is read: first block, value so far
    for i, block in enumerate(blocks):
        shared = common(blocks[i - 1].path, block.path) if i else 0
        close(open_, values, shared)
        open_.extend((i, 0.0) for _ in range(len(block.path) - len(open_)))
        if open_:
            open_[-1] = (open_[-1][0], open_[-1][1] + weights[i])
    close(open_, values, 0)
    return values


def close(open_: list[tuple[int, float]], values: dict[tuple[int, int], float], depth: int) -> None:
    """Leave the elements below a depth: each hands its value, nothing at least, to the one around."""
    while len(open_) > depth:
        start, value = open_.pop()
        values[start, len(open_) + 1] = max(0.0, value)
        if open_:
            open_[-1] = (open_[-1][0], open_[-1][1] + max(0.0, value))


def common(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many steps two paths share."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def children(blocks: Sequence[Block], inside: range, depth: int) -> Iterator[range]:
    """The blocks of each child element, told by the next step of their paths; neighbours of one name count as one element."""
    for step, group in groupby(inside, key=lambda i: blocks[i].path[depth : depth + 1]):
        if step:
            indexes = list(group)
            yield range(indexes[0], indexes[-1] + 1)


def own(blocks: Sequence[Block], inside: range, weights: Sequence[float], depth: int) -> float:
    """What an element's bare text weighs, outside of any child."""
    return sum(weights[i] for i in inside if len(blocks[i].path) <= depth and weights[i] > 0)


def without_leaves(path: tuple[str, ...]) -> tuple[str, ...]:
    """A path cut back to the element that holds paragraphs and lists."""
    while path and path[-1].partition("#")[0].partition(".")[0] in LEAVES:
        path = path[:-1]
    return path
