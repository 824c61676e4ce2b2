"""Pages that are a list of events under the name of a calendar: each with its day and its hour, none with a text about them all."""

from __future__ import annotations

import re

from pipeline import days
from pipeline.letters import fold
from pipeline.records import Block, Layout, Metadata
from pipeline.registers import CALENDAR

EVENTS = re.compile(
    r"(?:nadchodzace |najblizsze |planowane )?(?:wydarzenia|imprezy)(?: (?:w|na) (?:miesiacu )?\w{3,12}(?: \d{4})?(?: r\.?)?)?"
)
HOUR = re.compile(r"\bgodz(?:\.|ina)|\b\d{1,2}[:.]\d\d\b(?![.\d])")
FEWEST = 3  # events
REACH = 100  # blocks below the name that are read
HEADS = 2  # headings between the name and the first event: the month, the year
OPENING = 60  # characters of an event's line that hold its day and its hour
BEFORE = 20  # characters before the day: a weekday, a label


def is_list(layout: Layout, metadata: Metadata) -> bool:
    """Say whether events follow right below the name of a calendar. A day of publication, in the head or above the events, or a text that
    leads in makes a list of trainings an article."""
    if layout.title is None or metadata.published or not is_name(layout.blocks[layout.title]):
        return False
    below = layout.blocks[layout.title + 1 : layout.title + 1 + REACH]
    first = next((block for block in below[: HEADS + 1] if not block.level), None)
    if first is None or not is_event(first):
        return False
    return sum(block.path == first.path and is_event(block) for block in below) >= FEWEST


def is_name(block: Block) -> bool:
    """Say whether a heading is the name of a calendar."""
    name = fold(block.text) if block.level else ""
    return CALENDAR.fullmatch(name) is not None or EVENTS.fullmatch(name) is not None


def is_event(block: Block) -> bool:
    """Say whether a line begins with a day and an hour."""
    opening = block.text[:OPENING]
    told = days.scan(opening)
    return bool(told) and told[0].start <= BEFORE and HOUR.search(fold(opening[told[0].end :])) is not None
