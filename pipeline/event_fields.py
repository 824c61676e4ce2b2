"""Fields of an event or a deadline between the headline and the text: "Termin: 5 czerwca 2024", "Kiedy: ...", "Gdzie: ...". They are what
readers look for, and open the body though they stand in elements of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from pipeline import days
from pipeline.containers import common
from pipeline.event_lines import HOURS, NEXT_TO_EVENT, VENUE
from pipeline.letters import fold
from pipeline.records import Block
from pipeline.sections import COLUMN

LONGEST = 120  # characters of a field
MOST = 20  # lines above a text that are looked at
DATA = frozenset({"date-line", "info-line", "byline", "counter", "section-label", "photo-credit", "caption", "share-bar"})  # beside fields
WRAPPED = 3  # steps from the element that holds headline and text to a field: its box, a list, and its own
ABOUT = (
    r"(?:termin\w*(?! (?:publikacji|ogloszenia|dodania|zamieszczenia))|kiedy|czas trwania|wazn[aey]|obowiazuj\w{1,2}|start(?= ?:)|"
    r"poczatek|rozpoczecie|koniec|zakonczenie|w dni(?:u|ach)|od|do|data i (?:godzina|miejsce)|"
    r"(?:data|dzien|czas) (?:wydarzenia|spotkania|szkolenia|konferencji|rozpoczecia|zakonczenia|realizacji))"
)
# What is open for a time, and a section's name too: "Nabór do 5 czerwca 2024", but "Konsultacje, 5.06.2024".
OPEN = r"(?:nabor\w{0,2}|zapisy|zgloszenia|rekrutacja|wnioski|oferty|konsultacje)\b[^.!?]{0,40}?(?:\b(?:od|do|trwa|w dni(?:u|ach))\b|:)"
FIELD = re.compile(rf"(?:{ABOUT}\b|{OPEN})[^.!?]{{0,60}}?\d")  # before its day; a sentence comes to its end first
# In an element of its own, its value below it.
NAME = re.compile(
    rf"(?:(?:{ABOUT}|nabor\w{{0,2}}|zapisy|zgloszenia|rekrutacja|wnioski|oferty|konsultacje)(?: \w{{1,14}}){{0,3}}|"
    r"gdzie|miejsce|godzin[ay]|lokalizacja|organizator\w*|sala|wstep|bilety)\s?:"
)
OF_EVENT = re.compile(r"(?:data|dzien|czas) wydarzenia\b")  # which the rules of dates know for a line that tells when
# "5-12 czerwca 2024", "5.06-12.06.2024", "5 czerwca - 12 lipca 2024"
PERIOD = re.compile(r"\d{1,2}(?:[. ][\w.]{1,12})? ?[-–—] ?\d{1,2}(?:[. ]\w{1,12}){0,2}[. ]\d{4}(?: ?r\.?| roku)?")


def above(blocks: Sequence[Block], marks: Sequence[str | None], title: int | None, first: int) -> list[int]:
    """Return the fields right above `first`, where the text begins, if one of them tells a day."""
    if title is None or first <= title + 1:
        return []
    around = range(first - 1, max(title, first - 1 - MOST), -1)
    near = takewhile(lambda i: is_short(blocks[i]) and (marks[i] is None or marks[i] in DATA), around)
    run = [i for i in reversed(list(near)) if is_beside(blocks[i], blocks[first], blocks[title])]
    own = [i for i in run if marks[i] is None or OF_EVENT.match(fold(blocks[i].text))]
    told = [i for i in own if tells_day(blocks[i].text) or NEXT_TO_EVENT.match(fold(blocks[i].text)) or is_paired(blocks, i)]
    return told if any(days.scan(blocks[i].text) or PERIOD.search(fold(blocks[i].text)) for i in told) else []


def is_short(block: Block) -> bool:
    """Say whether a block may be a field: a short line, and neither a heading nor a link."""
    return len(block.text) <= LONGEST and not block.level and not block.links and not block.hidden


def is_beside(block: Block, text: Block, title: Block) -> bool:
    """Say whether a field stands in the text's own element or one around it, or in a box between it and the headline of one element. A
    column beside the text is no such box."""
    held = common(block.path, text.path)
    rest = block.path[held:]
    is_boxed = len(rest) <= WRAPPED and common(title.path, text.path) >= held and not any(map(COLUMN.search, rest))
    return len(rest) <= 1 or is_boxed


def tells_day(text: str) -> bool:
    """Say whether a line tells the day or the days of an event, a deadline or a period."""
    folded = fold(text)
    if FIELD.match(folded) or PERIOD.fullmatch(folded):
        return bool(days.scan(text)) or PERIOD.search(folded) is not None
    found = days.scan(text) if folded[:1].isdigit() else ()
    return bool(found) and (HOURS.search(folded) is not None or VENUE.search(folded[found[0].end :]) is not None)


def is_paired(blocks: Sequence[Block], i: int) -> bool:
    """Say whether a block is the name of a field in an element of its own, or the value that stands below it."""
    return NAME.fullmatch(fold(blocks[i].text)) is not None or (i > 0 and NAME.fullmatch(fold(blocks[i - 1].text)) is not None)
