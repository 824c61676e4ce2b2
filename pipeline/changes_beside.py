"""What a label of a change leaves of a line that begins with the day of publication: "25.12.2011, aktualizacja: 26.12.2011"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline import label_words
from pipeline.records import Block

LONGEST = 120  # characters of a line
GLUED = re.compile(r"(?<=[0-9])(?:z?aktual|z?modyf|ostatni)", re.I)  # "6:00aktualizacja": in elements of their own, side by side


def without_change(text: str) -> str:
    """Return a line without what a label of a change tells, where the line begins with the publication."""
    if len(text) > LONGEST:
        return text
    glued = GLUED.search(text)
    if glued:
        return text[: glued.start()]
    marks = label_words.labels(text)
    if marks and marks[0].role == "modified":
        return text[: marks[0].start] if marks[0].start or len(marks) == 1 else text
    return text


def is_changed_later(blocks: Sequence[Block], index: int) -> bool:
    """Say whether a change is told behind the rest of a line or in the next line of its element: its hour is then that of publication, for
    no event is brought up to date."""
    text = blocks[index].text
    if text != without_change(text) != "":
        return True
    below = blocks[index + 1] if index + 1 < len(blocks) else None
    return below is not None and below.path == blocks[index].path and without_change(below.text) == ""
