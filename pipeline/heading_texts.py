"""Texts that stand wholly in headings: editors of the 2000s took h3 or h4 for large type, and set each paragraph in one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.prose import is_text
from pipeline.records import Block

SENTENCE = 5  # spaces of a sentence, at least
ENDS = ".!?…"


def as_paragraphs(blocks: Sequence[Block], marks: Sequence[str | None], title: int | None) -> Sequence[Block]:
    """Return the blocks, the sentences in headings below the title as paragraphs where the page has no other text."""
    if title is None or any(marks[i] is None and is_text(blocks[i]) and not blocks[i].hidden for i in range(title + 1, len(blocks))):
        return blocks
    told = [i for i in range(title + 1, len(blocks)) if marks[i] is None and is_sentence(blocks[i])]
    return [replace(block, kind="paragraph", level=0) if i in told else block for i, block in enumerate(blocks)] if told else blocks


def is_sentence(block: Block) -> bool:
    """Say whether a heading below the first is a whole sentence."""
    is_low = block.level > 1 and not block.hidden and not block.links
    return is_low and block.text[-1] in ENDS and block.text.count(" ") >= SENTENCE
