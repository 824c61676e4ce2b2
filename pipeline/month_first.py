"""Days in figures with slashes, "11/6/2018", that may be read either way: a system that speaks English writes the month first (Weebly)."""

from __future__ import annotations

import re

from pipeline.letters import fold
from pipeline.records import Layout

SLASHED = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/\d{4}(?!\d)")
MONTHS = 12
LONGEST = 40  # characters of a line of the system's own words
# What blogs have around their entries, where nobody has translated it.
ENGLISH = re.compile(
    r"(?:\d{1,4}|no) comments?|(?:leave|post|add) a (?:comment|reply)|comments are closed\.?|read more|posted (?:by|on|in)\b.{0,30}|"
    r"categories|archives|rss feed|recent (?:posts|comments)|view all posts"
)


def is_either(words: str) -> bool:
    """Say whether the words of a date hold a day in figures that is another one with the month first."""
    found = SLASHED.search(words)
    return found is not None and max(int(found[1]), int(found[2])) <= MONTHS and found[1].lstrip("0") != found[2].lstrip("0")


def speaks_english(layout: Layout) -> bool:
    """Say whether a page's own system speaks English, whatever its articles do."""
    lines = (block.text for block in layout.blocks if len(block.text) <= LONGEST)
    return any(ENGLISH.fullmatch(fold(line).rstrip(" :»")) for line in lines)
