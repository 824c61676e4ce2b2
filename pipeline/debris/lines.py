"""How most rules work: a block that as a whole says one thing ("Powrót", "Drukuj", "Czytaj także") is debris."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from pipeline.letters import fold
from pipeline.records import Block, Link

Blocks = Sequence[Block]
Rule = Callable[[Blocks], Iterable[range]]
OPENING = 120  # characters in which a block's opening words stand
SPELLED = ("http://", "https://", "www.")
WORD = 8  # characters of a word
SHORT = 160  # characters: a longer block is never told by its wording alone


def whole(blocks: Blocks, pattern: re.Pattern[str], longest: int = SHORT) -> Iterator[range]:
    """Blocks whose whole folded text fits a pattern."""
    for i, block in enumerate(blocks):
        if len(block.text) <= longest and pattern.fullmatch(fold(block.text)):
            yield range(i, i + 1)


def opening(blocks: Blocks, pattern: re.Pattern[str], longest: int = SHORT) -> Iterator[range]:
    """Blocks that begin as a pattern says."""
    for i, block in enumerate(blocks):
        if len(block.text) <= longest and pattern.match(fold(block.text[:OPENING])):
            yield range(i, i + 1)


def link_share(block: Block) -> float:
    """How much of a block's text is links: 0..1."""
    if not block.links:
        return 0.0
    is_spelled = "//" in block.text or "www." in block.text
    sizes = map(label_size, block.links) if is_spelled else [len(link.text) for link in block.links]
    return min(1.0, sum(sizes) / len(block.text))


def label_size(link: Link) -> int:
    """How many characters of a text are a link; an address spelled out ("więcej: https://...") weighs no more than a word."""
    size = len(link.text)
    return WORD if size > WORD and link.text.startswith(SPELLED) else size
