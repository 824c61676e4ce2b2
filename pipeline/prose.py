"""What of a page reads as text: sentences, leads, a word to the reader."""

from __future__ import annotations

from pipeline.debris.lines import link_share
from pipeline.records import Block

PROSE = 60  # characters from which on a block weighs as running text
SENTENCE_ENDS = '.!?…:;,”"'
CALLS = ",!"  # how a salutation or a call ends, and no label
LEAD = 80  # characters from which on a heading may be a sentence that leads in
LINE = 40  # characters from which on six words are text even without a full stop: leads often have none
CAPTION = 120  # characters of a line below a picture that is its caption
SENTENCE = 6  # spaces from which on a line with a full stop is a sentence
LINKED = 0.5  # share of links from which on a block is no text


def is_text(block: Block) -> bool:
    """Say whether a block is running text: long enough, ends like a sentence, and is not all links."""
    if block.kind == "heading" or (block.links and link_share(block) > LINKED):
        return False
    if len(block.text) >= PROSE and " " in block.text:
        return True
    size = block.text.count(" ") + 1
    return (size >= 6 and len(block.text) >= LINE) or (size >= 4 and block.text[-1] in SENTENCE_ENDS)


def speaks(block: Block) -> bool:
    """Say whether a block is running text, if in a heading, or speaks to the reader: "Szanowni Państwo,", "Uwaga!"."""
    return is_text(block) or is_call(block) or is_lead(block)


def is_lead(block: Block) -> bool:
    """Say whether a heading holds the lead: portals print it as an h2 to h4 below the headline, a whole sentence."""
    is_sentence = len(block.text) >= LEAD and (block.text[-1] in SENTENCE_ENDS or any("lead" in step.lower() for step in block.path[-2:]))
    return is_subheading(block) and is_sentence


def is_call(block: Block) -> bool:
    """Say whether a short block ends as no label does: with the comma of a salutation or with an exclamation mark."""
    return not block.links and block.kind != "caption" and block.text[-1] in CALLS and block.text[:1].isalpha()


def is_subheading(block: Block) -> bool:
    """Say whether a block is a heading inside a text."""
    return block.level > 1 and not block.links and not block.hidden


def is_caption(text: str) -> bool:
    """Say whether a line alone below a picture is its caption: short, and no sentence of a text."""
    return len(text) <= CAPTION and (text[-1] not in ".!?:" or text.count(" ") < SENTENCE)
