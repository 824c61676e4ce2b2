"""Acronyms with the endings that texts give them: "ROPS-u", "PCPRów", "WTZ-ty", "NFZ-etem"; some endings tell that several are meant."""

from __future__ import annotations

import re
from collections.abc import Container

# A letter said as "te", "em", "er" leaves its last sound before the ending: "WTZ-tów", "NFZ-etu", "PCPR-rze".
SOUND = "(?:e?t|e?m|e?l)"
SINGULAR = "(?:owi|iem|em|ie|u|a|e|i|ą|ę|o|cie|ecie|r?ze)"
PLURAL = "(?:owie|ami|ach|om|ów|y)"
LONGEST = 6  # signs of an ending
ENDING = re.compile(rf"[-‑–’']?(?:{SOUND}?(?:(?P<plural>{PLURAL})|{SINGULAR}))$")


def stripped(word: str, known: Container[str]) -> tuple[str, bool] | None:
    """Return the known acronym in a word with an ending, and whether the ending is that of a plural; None where there is none."""
    match = ENDING.search(word, max(0, len(word) - LONGEST))
    bare = word[: match.start()] if match else ""
    return (bare, match["plural"] is not None) if match and bare in known else None
