"""What looks like a site's own and is a part of the text around: the name of a section over a paragraph."""

from __future__ import annotations

from pipeline.debris.footers import RIGHTS
from pipeline.debris.images import LOGO
from pipeline.debris.lines import Blocks
from pipeline.debris.navigation import SECTION
from pipeline.debris.structure import is_sentence
from pipeline.letters import fold
from pipeline.records import Block
from pipeline.tags import tag_of

NAMES = (SECTION, RIGHTS, LOGO)  # patterns of names that sites and texts give to their parts: "Kontakt", "Regulamin", "Galeria"
NAME = 40  # characters of such a name
BOLD = frozenset({"b", "strong", "u"})
INSIDE = 2  # steps from the element of a text to its paragraphs and items


def heads_text(blocks: Blocks, i: int) -> bool:
    """Say whether a section's name in bold or in a heading stands between sentences of one element, and heads those below it."""
    block = blocks[i]
    if not 0 < i < len(blocks) - 1 or block.links or block.level == 1 or len(block.text) > NAME or not is_named(block.text):
        return False
    around = element_of(block)
    beside = (blocks[i - 1], blocks[i + 1])
    return around is not None and all(is_sentence(it) and is_in(it, around) for it in beside)


def is_named(text: str) -> bool:
    """Say whether a line is a name that a site gives to its parts."""
    return any(pattern.fullmatch(fold(text)) for pattern in NAMES)


def element_of(block: Block) -> tuple[str, ...] | None:
    """The element that a heading stands in, one in a paragraph of bold letters too; None for any other line."""
    if block.level:
        return block.path[:-1]
    if not block.path or tag_of(block.path[-1]) not in BOLD:
        return None
    return block.path[:-2] if tag_of(block.path[-2]) == "p" else block.path[:-1]


def is_in(block: Block, around: tuple[str, ...]) -> bool:
    """Say whether a block is a paragraph or an item of an element."""
    return block.path[: len(around)] == around and len(block.path) <= len(around) + INSIDE
