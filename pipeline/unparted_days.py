"""A day at a headline and what themes set beside it without any sign between, which icons part on the screen: who wrote, his initials,
counters of readers and comments ("5 lut 2026 Katarzyna Ryś", "(an) 31.05.2021", "31 maja 2021 204 3")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline import days
from pipeline.letters import fold
from pipeline.morphology import analyses
from pipeline.records import Block
from pipeline.signed_days import BAR, CAPITAL, FIGURE, LEADING, OFFICE, PERSON, ahead_of, is_writer

LONGEST = 60  # characters
HEADLINES = (1, 2)  # levels of headings
SHORT = rf"[{CAPITAL}]\. ?([{CAPITAL}][\w'’-]{{1,25}})"  # "A. Nowak"
BEHIND = re.compile(rf"\s?({PERSON}|{OFFICE})")
AHEAD = re.compile(rf"({PERSON}|{OFFICE})\s?")
SHORT_BEHIND = re.compile(rf"(?:{BAR}|,?\s){SHORT}")
SHORT_AHEAD = re.compile(rf"{SHORT}(?:{BAR}|,?\s)")
INITIALS = re.compile(r"\s?[(/\[][^\W\d_]{1,5}[)/\]]\s?")
HOUR = re.compile(r"\bgodz", re.I)  # of an event: "dk / 5 czerwca 2024, godz. 18:00"
SLASHED = re.compile(r"(?!do\b|od\b)[^\W\d_]{2,4} ?/ ?")  # "jk / 5 czerwca 2024"
COUNTS = re.compile(r"(?: (?:0|[1-9]\d{0,5})){1,3}")
FEWEST_READERS = 60  # a smaller number alone may be an hour, or its minutes
TOLD_IN = 8  # blocks below in which a person is told of who is no writer, but a guest
# Headlines of what takes place: a name below one is a guest's.
EVENT = re.compile(
    r"\b(?:koncert|recital|spektakl|wystaw|wernisaz|spotkani|wieczor|festiwal|wystep|kabaret|wyklad|prelekcj|szkoleni|warsztat|konferencj|"
    r"zaprasza|zaproszeni|pogrzeb|zmarl|pozegnani)"
)


def is_unparted(blocks: Sequence[Block], i: int) -> bool:
    """Say whether a line right below or above a headline is a day and one of these, and no more."""
    heads = [blocks[n].text for n in (i - 1, i + 1) if 0 <= n < len(blocks) and blocks[n].level in HEADLINES]
    text = blocks[i].text
    if not heads or len(text) > LONGEST or not FIGURE.search(text):
        return False
    told = days.scan(text)
    if len(told) != 1 or told[0].is_range or told[0].precision != "day":
        return False
    before, after = text[: told[0].start], text[told[0].end :].rstrip()
    if is_counted(before, after) or is_initialled(before, after) or is_slashed(before, after, text):
        return True
    name = writer(before, after)
    return name is not None and not any(EVENT.search(fold(head)) for head in heads) and not is_told(blocks, i, name)


def is_counted(before: str, after: str) -> bool:
    """Say whether nothing but counters stands behind a day, one of them above the figures of an hour."""
    return not before and COUNTS.fullmatch(after) is not None and any(int(count) >= FEWEST_READERS for count in after.split())


def is_initialled(before: str, after: str) -> bool:
    """Say whether nothing but initials in brackets stands before or behind a day."""
    return (INITIALS.fullmatch(before) is not None and not after) or (not before and INITIALS.fullmatch(after) is not None)


def is_slashed(before: str, after: str, text: str) -> bool:
    """Say whether initials and a slash stand before a day that no hour of an event follows."""
    return not after and ahead_of(SLASHED, before) is not None and HOUR.search(text) is None


def writer(before: str, after: str) -> str | None:
    """Return the name of a person, or of an office's writers, that stands beside a day."""
    whole, short = (BEHIND.fullmatch(after), SHORT_BEHIND.fullmatch(after)) if LEADING.fullmatch(fold(before)) else (None, None)
    if not after:
        whole, short = ahead_of(AHEAD, before), ahead_of(SHORT_AHEAD, before)
    if whole is not None:
        return whole[1] if is_writer(whole[1]) else None
    return short[1] if short is not None and is_surname(short[1]) else None


def is_surname(word: str) -> bool:
    """Say whether a word names a person, in the nominative: "J. Słowackiego" names a street."""
    return any("nazwisko" in reading.labels and reading.has("nom") for reading in analyses(word))


def is_told(blocks: Sequence[Block], i: int, name: str) -> bool:
    """Say whether the headline or the text tells of a person by the last of his names."""
    last = name.rsplit(maxsplit=1)[-1]
    return any(last in block.text for block in (*blocks[max(0, i - 1) : i], *blocks[i + 1 : i + 1 + TOLD_IN]))
