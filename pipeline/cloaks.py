"""Sentences that a content system writes where it hides an e-mail address from robots: told apart from the paragraph around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.letters import tidy
from pipeline.records import Block

SIGN = "spam"  # no cloak without it; a search for it costs nothing
# What Joomla writes in Polish and in English, with what it asks of the browser.
CLOAK = re.compile(
    r"\bten adres (?:pocztowy|e-?mail|mailowy) (?:jest |został )?(?:chroniony|zabezpieczony) przed spam(?:owaniem|botami|em)\.?"
    r"(?:\s(?:aby|żeby|by|do|w celu|włącz|musisz|proszę)\b[^.]{0,120}(?:java ?script|przeglądar)[^.]{0,60}\.?)?"
    r"|\bthis e-?mail address is being protected from spam ?bots\.?(?:\s(?:you need|javascript)\b[^.]{0,80}\.?)?",
    re.I,
)


def apart(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks, each cloak inside a longer text as a block of its own below it: so that a rule can take it and leave the text."""
    if not any(SIGN in block.text for block in blocks):
        return tuple(blocks)
    return tuple(piece for block in blocks for piece in (pieces(block) if SIGN in block.text else (block,)))


def pieces(block: Block) -> Iterator[Block]:
    """Yield a block without its cloaks, and the cloaks; a block that is nothing else, or has none, comes as it is."""
    cloaks = [found.group() for found in CLOAK.finditer(block.text)]
    rest = tidy(CLOAK.sub("", block.text))
    if not cloaks or not any(map(str.isalnum, rest)):
        yield block
        return
    yield replace(block, text=rest)
    yield replace(block, text=" ".join(cloaks), links=(), times=())
