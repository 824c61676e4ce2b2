"""Where in the page the article stands: the element that holds most of its prose, found in the paths of the blocks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import eq
from typing import NamedTuple

from pipeline.tags import tag_of

# A path may end in these when one paragraph or list holds most of the text: the element is the one around.
LEAVES = frozenset(
    {"p", "ul", "ol", "li", "dl", "dd", "dt", "blockquote", "pre", "b", "strong", "a", "span", "label", "h1", "h2", "h3", "h4", "h5", "h6"}
)
DOMINANT = 0.6  # share of an element's prose from which on one child is its content and the rest its frame
PARAGRAPHS = 2
MIXED = 0.15  # share of links against an element's text from which on it may be no content
FOOT = 2  # paragraphs that a page's foot may have
TITLED = 0.15  # share that suffices for the child in which the title stands, with two paragraphs at least (a lead may stand there alone)


class Weighed(NamedTuple):
    """A block as far as it matters here: where it stands, how much it speaks for its element, whether it is the title."""

    path: tuple[str, ...]
    value: float
    is_title: bool = False


def descend(speaking: Iterable[Weighed], frame: int = 0) -> tuple[str, ...]:
    """Return the path of the deepest element that still holds most of the text. Text weighs for an element, links against it:
    a column of teasers may hold more sentences than a short notice, but it holds more links still. `frame` is the depth to which the
    title shares its elements with the page's menus and foot."""
    weighed = list(speaking)
    values = valued(weighed)
    inside = range(len(weighed))
    title = next((i for i in inside if weighed[i].is_title), None)
    path: tuple[str, ...] = ()
    while True:
        groups, own = children(weighed, inside, len(path))
        worth = [values[group.start, len(path) + 1] for group in groups]
        total = sum(worth) + own
        chosen = above_foot(weighed, groups, worth, title) if len(path) <= frame else None
        chosen = chosen or best_of(weighed, groups, worth, total, title)
        if chosen is None:
            return without_leaves(path)
        inside = groups[chosen - 1]
        path = weighed[inside.start].path[: len(path) + 1]


def above_foot(weighed: Sequence[Weighed], groups: Sequence[range], worth: Sequence[float], title: int | None) -> int | None:
    """The place, from 1, of the title's own child that holds a sentence below the title, where what says more than it is but a paragraph
    or two at the end of the page: an office's foot says more than the notice that its cash desk is shut."""
    place = next((n for n, group in enumerate(groups) if title in group), None)
    if place is None or title is None or not any(weighed[i].value > 0 for i in groups[place] if i > title):
        return None
    best = max(range(len(worth)), key=worth.__getitem__)
    paragraphs = sum(weighed[i].value > 0 for i in groups[best])
    is_foot = place < best == len(groups) - 1 and paragraphs <= FOOT and not any(value > 0 for value in worth[place + 1 : best])
    return place + 1 if is_foot else None


def best_of(weighed: Sequence[Weighed], groups: Sequence[range], worth: Sequence[float], total: float, title: int | None) -> int | None:
    """The place, from 1, of the child that is the content: the one that holds most of the value, unless links stand against much of its
    text and the title's own child has paragraphs too (a column of readers' letters and teasers says more than a short notice)."""
    most = dominant(worth, total)
    if most is not None and (title is None or title in groups[most - 1] or not is_mixed(weighed, groups[most - 1])):
        return most
    return titled(weighed, groups, worth, total, title) or most


def is_mixed(weighed: Sequence[Weighed], group: range) -> bool:
    """Say whether links stand against a good part of an element's text."""
    values = [weighed[i].value for i in group]
    return -sum(value for value in values if value < 0) >= MIXED * sum(value for value in values if value > 0)


def dominant(worth: Sequence[float], total: float) -> int | None:
    """The place, from 1, of the child that holds most of an element's value; None where none does."""
    best = max(worth, default=0.0)
    return worth.index(best) + 1 if best > 0 and best >= DOMINANT * total else None


def titled(weighed: Sequence[Weighed], groups: Sequence[range], worth: Sequence[float], total: float, title: int | None) -> int | None:
    """The place, from 1, of the child in which the title stands, if it holds a fair share."""
    place = next((n for n, group in enumerate(groups) if title in group), None)
    if place is None or worth[place] < TITLED * total or sum(weighed[i].value > 0 for i in groups[place]) < PARAGRAPHS:
        return None
    return place + 1


def valued(weighed: Sequence[Weighed]) -> dict[tuple[int, int], float]:
    """The value of each element, by its first block and its depth: the sum of what is in it. A box that is all links counts for nothing
    in the element around; a paragraph or heading that is all links counts against it."""
    values: dict[tuple[int, int], float] = {}
    starts: list[int] = []  # the first block of each element around the block that is read...
    sums = [0.0]  # ... and its value so far, the page's first
    above: tuple[str, ...] = ()
    for i, (path, value, _) in enumerate(weighed):
        close(starts, sums, values, above[common(above, path) :])
        fresh = len(path) - len(starts)
        starts += [i] * fresh
        sums += [0.0] * fresh
        sums[-1] += value
        above = path
    close(starts, sums, values, above)
    return values


def close(starts: list[int], sums: list[float], values: dict[tuple[int, int], float], steps: tuple[str, ...]) -> None:
    """Leave the elements of some steps, which end a path: each hands its value to the one around."""
    for step in reversed(steps):
        value = sums.pop()
        own = max(0.0, value)
        values[starts.pop(), len(sums)] = own
        sums[-1] += value if is_leaf(step) else own


def common(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many steps two paths share."""
    if one == other:  # neighbours mostly stand in one element
        return len(one)
    alike = [*map(eq, one, other), False]
    return alike.index(False)


def children(weighed: Sequence[Weighed], inside: range, depth: int) -> tuple[list[range], float]:
    """The blocks of each child element, told by the next step of their paths, and what the text beside the children is worth;
    neighbours of one name count as one element."""
    groups: list[range] = []
    start, above, own = inside.start, None, 0.0
    for i in inside:
        path, value, _ = weighed[i]
        step = path[depth] if len(path) > depth else None
        if step is None:
            own += max(0.0, value)
        if step != above:
            if above is not None:
                groups.append(range(start, i))
            start, above = i, step
    return ([*groups, range(start, inside.stop)] if above is not None else groups), own


def without_leaves(path: tuple[str, ...]) -> tuple[str, ...]:
    """A path cut back to the element that holds paragraphs and lists."""
    while path and is_leaf(path[-1]):
        path = path[:-1]
    return path


@lru_cache(maxsize=4096)
def is_leaf(step: str) -> bool:
    """Say whether a step is a paragraph, a list or less: an element of text, not of the page."""
    return tag_of(step) in LEAVES
