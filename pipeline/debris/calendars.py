"""Calendar widgets: a month in a grid, which prints days that are nobody's publication date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.debris.lines import Blocks
from pipeline.letters import fold
from pipeline.records import Block

WEEKDAY = (
    r"(?:ni?|nd|niedz|niedziela|po?|pn|pon|poniedzialek|wt?|wto|wtorek|sr?|sro|sroda|cz?|czw|czwartek|pt?|pi|pia|piatek|so?|sb|sob|"
    r"sobota)\.?"
)
WEEKDAYS = re.compile(rf"(?:{WEEKDAY}(?: \| | |$)){{5,7}}")
WEEK = re.compile(r"(?:[0-3]?\d(?: \| | |$)){4,7}|(?:[0-3]?\d(?: \| | |$)){1,7}")
MONTH = r"(?:stycznia?|styczen|luty|marzec|kwiecien|maj|czerwiec|lipiec|sierpien|wrzesien|pazdziernik|listopad|grudzien)"
HEADING = re.compile(
    rf"(?:za|u|wy)kryj kalendari?um|zaladuj kalendarz|kalendari?um|kalendarz(?: wydarzen)?|(?:poprzedni|<<?|«|‹)?\s?{MONTH}(?: (?:19|"
    rf"20)\d\d)?\s?(?:nastepny|>>?|»|›)?"
    rf"|poprzedni miesiac|nastepny miesiac|ukryj kalendarz|pokaz kalendarz"
)
DAY = re.compile(r"[0-3]?\d(?!\d|[.:]\d)")
FEWEST_DAYS = 2  # of a week at the end of a month
FEWEST_WEEKS = 2
LONGEST = 60  # characters of a calendar's line


def calendar(blocks: Blocks) -> Iterator[range]:
    """A row of weekdays with the weeks below it, and the widget's own words around them (seed 003: March 2021 above an article of 2016)."""
    texts = [fold(block.text) if len(block.text) <= LONGEST else "" for block in blocks]
    for i, text in enumerate(texts):
        if WEEKDAYS.fullmatch(text):
            stop = weeks_end(blocks, texts, i + 1)
            if stop - i > FEWEST_WEEKS:
                yield range(run(texts, i - 1, HEADING, -1) + 1, run(texts, stop, HEADING, 1))


def weeks_end(blocks: Blocks, texts: list[str], start: int) -> int:
    """Return where the weeks below a row of weekdays end."""
    while start < len(blocks) and (WEEK.fullmatch(texts[start]) or is_week(blocks[start])):
        start += 1
    return start


def is_week(block: Block) -> bool:
    """Say whether the cells of a row begin with rising days of a month, whatever takes place on them; a row of a timetable has other
    numbers."""
    found = [DAY.match(cell) for cell in block.text.split(" | ")] if block.kind == "row" else []
    days = [int(it[0]) for it in found if it]
    return len(days) == len(found) >= FEWEST_DAYS and all(after == day + 1 for day, after in pairwise(days))


def run(texts: list[str], start: int, pattern: re.Pattern[str], step: int) -> int:
    """Walk from `start` while the texts fit; return where they no longer do."""
    while 0 <= start < len(texts) and pattern.fullmatch(texts[start]):
        start += step
    return start
