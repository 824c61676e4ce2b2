"""The lead: the first paragraph where the page sets it apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.event_fields import tells_day
from pipeline.letters import words
from pipeline.records import Block, Metadata

NAMES = re.compile(
    r"lead|zajawka|teaser|intro|excerpt|perex|wstep|summary|abstract|skrot|article-?desc|subtitle|alternativeheadline|rule:lead", re.I
)
BOLD = frozenset({"b", "strong"})
ENDS = '.!?…”"'
NEAR = 3  # blocks above the title
SHORTEST = 40  # characters: a shorter bold line is a heading without its tag
LONGEST = 1_200


def find(blocks: Sequence[Block], body: Sequence[int], metadata: Metadata) -> str | None:
    """Return the lead's text, the first of the body; None where nothing sets it apart."""
    if not body:
        return None
    first = next((blocks[i] for i in body if len(blocks[i].text) > SHORTEST or not tells_day(blocks[i].text)), blocks[body[0]])
    fits = SHORTEST <= len(first.text) <= LONGEST and len(body) > 1
    return first.text if fits and (is_named(first) or is_bold(first) or is_described(first, metadata)) else None


def above(blocks: Sequence[Block], marks: Sequence[str | None], title: int | None) -> list[int]:
    """The lead that stands right above the title, by its name, in the title's own element: sites of radio stations print it there."""
    if title is None:
        return []
    around = blocks[title].path[:-1]
    near = (i for i in range(max(0, title - NEAR), title) if marks[i] is None and not blocks[i].hidden and not blocks[i].links)
    return [i for i in near if around and blocks[i].path[: len(around)] == around and is_lead(blocks[i])]


def is_lead(block: Block) -> bool:
    """Say whether a block is a sentence in an element named as a lead."""
    is_sentence = SHORTEST <= len(block.text) <= LONGEST and block.text[-1] in ENDS
    return is_sentence and any(NAMES.search(step) for step in block.path[-2:])


def is_named(block: Block) -> bool:
    """Say whether an element's name calls the block a lead; what names the whole article ("intro-page") stands higher up."""
    return any(NAMES.search(step) for step in block.path[-3:]) or block.level >= 2


def is_bold(block: Block) -> bool:
    """Say whether the whole block is bold."""
    return bool(block.path) and block.path[-1].partition(".")[0] in BOLD


def is_described(block: Block, metadata: Metadata) -> bool:
    """Say whether the head's description repeats the block's first words."""
    told = words(metadata.description or "")[:12][:-1]  # the last word may be cut
    return len(told) >= 6 and words(block.text)[: len(told)] == told
