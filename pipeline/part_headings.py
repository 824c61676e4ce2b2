"""Headings of a text's parts on pages whose headline is none: it stands in a line alone above the labelled day of its article."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline import label_words
from pipeline.plain_headlines import DATA, is_line, is_own
from pipeline.prose import is_text
from pipeline.records import Block

OF_ARTICLES = frozenset({"published", "created"})  # what the label of an article's own day tells


def headline_above(blocks: Sequence[Block], marks: Sequence[str | None], found: int, told: Sequence[str]) -> int | None:
    """Return the line above the day and the paragraphs below which the heading `found` stands in their own element, if the head's titles
    tell nothing of that heading. A page's clock above a greeting has no label."""
    if blocks[found].level <= 1 or found == 0 or not is_text(blocks[found - 1]) or any(blocks[found].text in title for title in told):
        return None
    day = above_paragraphs(blocks, marks, found)
    line = next((i for i in range(day, -1, -1) if marks[i] not in DATA), None)
    if line is None or day == found - 1 or not any(dates_article(blocks[i]) for i in range(line + 1, day + 1)):
        return None
    is_free = marks[line] is None and blocks[line].kind == "paragraph" and not blocks[line].level
    return line if is_free and is_line(blocks[line]) and is_own(blocks[line]) else None


def above_paragraphs(blocks: Sequence[Block], marks: Sequence[str | None], heading: int) -> int:
    """Return the last block above the paragraphs of a heading's own element right above it."""
    around, place = blocks[heading].path[:-1], heading - 1
    while place > 0 and marks[place] is None and not blocks[place].level and blocks[place].path[: len(around)] == around:
        place -= 1
    return place


def dates_article(block: Block) -> bool:
    """Say whether a line tells by its label when an article was published or made."""
    return any(mark.role in OF_ARTICLES for mark in label_words.labels(block.text))
