"""Answers that their questions unfold: hidden until a reader clicks on the heading above, and text of the page all the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.records import Block
from pipeline.tags import HEADINGS, tag_of

QUESTIONS = HEADINGS.keys() | {"dt", "summary"}
FEWEST = 2  # questions of one list: a single hidden text below a heading may be a menu of small screens
LONGEST = 200  # characters of a question
SENTENCE = 1  # spaces of an answer, at least
ENDS = '.!?…:;)”"'
Run = tuple[int, int]


def unfolded(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with the answers shown that stand hidden below visible headings of one list. Panels with telling names never hide."""
    answers = frozenset(i for run in folded(blocks) for i in range(*run)) if any(block.hidden for block in blocks) else ()
    return tuple(replace(block, hidden=False) if i in answers else block for i, block in enumerate(blocks)) if answers else tuple(blocks)


def folded(blocks: Sequence[Block]) -> Iterator[Run]:
    """The hidden runs of blocks that answer the questions of one list, two at least."""
    lists: dict[tuple[str, ...], list[Run]] = defaultdict(list)
    for start, stop in hidden_runs(blocks):
        around = around_question(blocks[start - 1]) if start else None
        if around is not None and answers(blocks[start:stop], around):
            lists[around].append((start, stop))
    for runs in lists.values():
        if len(runs) >= FEWEST:
            yield from runs


def hidden_runs(blocks: Sequence[Block]) -> Iterator[Run]:
    """The longest runs of hidden blocks, from where to where."""
    start = None
    for i, block in enumerate(blocks):
        if block.hidden and start is None:
            start = i
        elif not block.hidden and start is not None:
            yield start, i
            start = None
    if start is not None:
        yield start, len(blocks)


def around_question(block: Block) -> tuple[str, ...] | None:
    """The path of the element around a question's heading; None for a block that is no question."""
    depth = next((n for n, step in enumerate(block.path) if tag_of(step) in QUESTIONS), None)
    return block.path[:depth] if depth is not None and not block.links and len(block.text) <= LONGEST else None


def answers(run: Sequence[Block], around: tuple[str, ...]) -> bool:
    """Say whether hidden blocks stand beside a question, and are a text and no menu."""
    is_beside = all(block.path[: len(around)] == around for block in run)
    return is_beside and any(not block.links and block.text.count(" ") >= SENTENCE and block.text[-1] in ENDS for block in run)
