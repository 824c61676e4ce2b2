"""Headlines of one word, "Kondolencje" or "Ogłoszenie": believed where the head tells them or says hardly anything, right above a text."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.debris.lines import link_share
from pipeline.headlines import is_masthead, is_named
from pipeline.letters import words
from pipeline.mastheads import BRACKET
from pipeline.plain_headlines import DATA, is_poor, is_section
from pipeline.records import Block

SHORTEST = 5  # letters of the word
TEXT = 40  # characters of the text below, at least
HALF = 0.5  # share of links from which on a block is no text


def find(blocks: Sequence[Block], marks: Sequence[str | None], told: Sequence[str], head: str | None) -> int | None:
    """Return the first line of one word right above a text, as a heading, named a title or above the article's day. `head` is what the
    head's titles say of the article: a line that stands beside a better headline of the head's is a part's heading."""
    is_silent = head is None or is_poor(head)
    parts = {part for title in told for part in BRACKET.split(title)}
    alone = (i for i, block in enumerate(blocks) if marks[i] is None and is_word(block.text) and (is_silent or block.text in parts))
    return next((i for i in alone if is_set_apart(blocks, marks, i) and is_above_text(blocks, marks, i)), None)


def is_word(text: str) -> bool:
    """Say whether a text is one word of its own, and no section's name."""
    return len(text) >= SHORTEST and text.isalpha() and text[0].isupper() and not is_section(words(text))


def is_set_apart(blocks: Sequence[Block], marks: Sequence[str | None], i: int) -> bool:
    """Say whether a line is set as a headline is: a heading, an element named a title, a line above the day of its article."""
    block = blocks[i]
    is_set = block.level > 1 or is_named(block) or (block.kind == "paragraph" and bool(DATA.intersection(marks[i + 1 : i + 2])))
    return is_set and not block.hidden and not block.links and not is_masthead(block)


def is_above_text(blocks: Sequence[Block], marks: Sequence[str | None], i: int) -> bool:
    """Say whether a text stands right below a line, but for the data of the article."""
    below = next((n for n in range(i + 1, len(blocks)) if marks[n] not in DATA), None)
    if below is None or marks[below] is not None:
        return False
    return blocks[below].level == 0 and len(blocks[below].text) >= TEXT and link_share(blocks[below]) < HALF
