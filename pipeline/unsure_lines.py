"""Days that may be the article's or an event's, and date nothing: "Lublin, 14.10.2022", "Informacja prasowa, 14.10.2022"."""

from __future__ import annotations

import re

from pipeline import days
from pipeline.evidence import is_foreign
from pipeline.letters import fold
from pipeline.records import Layout

LONGEST = 60  # characters of such a line
NEAR = 2  # blocks below the title
PLACE = r"[^\W\d_]{3,20}(?:[ -][^\W\d_]{2,15}){0,2}"
RELEASE = r"(?:informacja|komunikat|notatka) (?:prasow[ay]|dla mediow)"
BEFORE = re.compile(rf"(?:{RELEASE}(?:,| [|-])?|{PLACE},) (?:(?:dnia|dn\.) )?")  # of a folded line, up to its day
BEHIND = re.compile(rf"(?:,? ?[,|-]? {RELEASE}|, {PLACE})\.?")
END = re.compile(r"[ .)]{0,3}")


def find(layout: Layout) -> str | None:
    """Return the first line right below the title that is a day beside a place or the name of a release, or None."""
    if layout.title is None:
        return None
    below = range(layout.title + 1, min(layout.title + 1 + NEAR, len(layout.blocks)))
    return next((layout.blocks[i].text for i in below if not is_foreign(layout, i) and is_unsure(layout.blocks[i].text)), None)


def is_unsure(text: str) -> bool:
    """Say whether a line is one day beside a place or the name of a release, and no more."""
    told = days.scan(text) if len(text) <= LONGEST else ()
    if len(told) != 1 or told[0].is_range or told[0].precision != "day":
        return False
    before, after = fold(text[: told[0].start]), fold(text[told[0].end :])
    is_behind = not before and BEHIND.fullmatch(after) is not None
    return is_behind or (BEFORE.fullmatch(before) is not None and END.fullmatch(after) is not None)
