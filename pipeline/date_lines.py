"""Dates that stand on a line of their own beside the title, and the machine-readable `<time>` there.

A line is believed for its place: it holds the date and nothing but an author, a section or a dateline. An event's line looks the same,
so anything that smells of one (a range, an hour from-to, a place, "Termin") is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from pipeline import date_labels, days, relative_days, short_years
from pipeline.boxes_above import heads_post, is_inside, is_of_box
from pipeline.changes_beside import is_changed_later, without_change
from pipeline.date_places import belongs, is_at_text, is_file_line, is_other_card, opens_letter, over_text, shares_container
from pipeline.days import Day
from pipeline.debris.datelines import BARE_DAY, is_bare, is_filed, pieces
from pipeline.debris.info_lines import is_info
from pipeline.debris.related import is_headline
from pipeline.debris.told_days import is_of_text
from pipeline.event_lines import EVENT, EVENT_PLACE, HOUR, UNSURE_PLACE, VENUE, is_next_to_event, tells_event
from pipeline.evidence import BEFORE_TITLE, UNSURE, first_of_body, is_foreign
from pipeline.hidden_days import is_elsewhere
from pipeline.letters import fold
from pipeline.line_words import (
    AUTHOR,
    BARRED,
    BEGUN,
    BEHIND,
    COUNTS,
    DATELINE,
    FULL_CLOCK,
    HOUR_WORD,
    ISSUE,
    LETTER_HEAD,
    PURE,
    SECTION,
    STAMP,
    WEEKDAY,
)
from pipeline.others_labels import is_comment
from pipeline.records import Block, Layout
from pipeline.signed_days import is_sectioned, is_signed
from pipeline.teasers import in_card, is_headed
from pipeline.unparted_days import is_unparted

ABOVE_LOSS = 0.05  # a line below the title wins over one above it, which may belong to a list
NO_TITLE = 4  # first blocks of a page without a title: wrzos.org.pl begins with the date
NO_BODY = 6  # blocks below the title where no body is known
PLACED = frozenset({None, "date-line", "byline"})  # marks of what may stand first on a page without a title
LEAD = 2  # blocks of the body that the line may follow: the lead can stand above it
LIST = 8  # blocks above a line that are looked at: other days there make it the last of a list
LONGEST = 120  # characters of a line
NAMED_PLACE = re.compile(r"date|data\b|dane|czas|time|publ|meta|byline|author|autor|signature|info|details", re.I)  # ids and classes
FEW_WORDS = 4
UNDER = 3  # blocks right below the body, or below its files
FILES = "attachment-list"  # the mark of these
DATA_PLACE = re.compile(
    r"(?:entry|post|article|news|single|card|panel)[-_]?(?:meta|info|data|details|footer)|meta[-_]?(?:info|data|line|bar|box|wrap)|byline",
    re.I,
)  # ids and classes of an article's data below its text
PUBLISHED_PLACE = re.compile(
    r"publish(?:ed)?[-_]?(?:date|on)|date[-_]?published|data[-_]?publikacji|posted[-_]?on|(?:entry|post)[-_]?date", re.I
)
DATE_HEADER = re.compile(r"(?:date|post|entry|news|art)[-_]?(?:header|date|data)|published", re.I)  # Blogger's day above the headline
DATE_PLACE = re.compile(r"date|data\b|publ", re.I)  # ids and classes under which a month alone is believed: calendars have others


@dataclass(frozen=True, slots=True)
class Line:
    """A line with a date: its block's index, its day (None: told by distance only), the words, how sure it is by itself, its distance."""

    index: int
    day: Day | None
    words: str
    sure: float
    distance: int


def find(layout: Layout, claimed: frozenset[int], moment: datetime | None) -> Iterator[Line]:
    """Yield the lines beside the title that tell a date, but for the blocks that a label has claimed."""
    found = [line for index in beside_title(layout) if is_free(layout, index, claimed) for line in of_block(layout, index, moment)]
    above = [line for line in found if not is_under(layout, line.index)]
    yield from above or found  # a letter's or a speaker's day at the end yields to the line beside the title


def is_free(layout: Layout, index: int, claimed: frozenset[int]) -> bool:
    """Say whether a block may be the line: no label, card or text has claimed it, and no event's place or hour follows."""
    if (
        index in claimed
        or is_apart(layout, index)
        or is_elsewhere(layout, index)
        or is_file_line(layout, index)
        or is_of_text(layout.blocks, index, is_bare)
    ):
        return False
    if is_comment(layout, index):
        return False
    return not is_next_to_event(layout, index) or any(map(PUBLISHED_PLACE.search, layout.blocks[index].path[-3:]))


def beside_title(layout: Layout) -> tuple[int, ...]:
    """Return the blocks that can hold the line: those right above the title, between title and body, under the lead."""
    title, body = layout.title, first_of_body(layout)
    if title is None:
        first = tuple(i for i, mark in enumerate(layout.marks) if mark in PLACED and not layout.blocks[i].hidden)[:NO_TITLE]
        return first if body is None else tuple(i for i in (*first, *over_text(body)) if is_at_text(layout, i, body))
    end = body + LEAD if body is not None and body >= title else title + NO_BODY
    near = range(max(0, title - BEFORE_TITLE), min(len(layout.blocks), end + 1))
    fit = (i for i in near if belongs(layout, i, title) and not (is_under(layout, i) and (is_of_list(layout, i) or is_outside(layout, i))))
    return tuple(dict.fromkeys((*fit, *below_body(layout))))


def is_outside(layout: Layout, index: int) -> bool:
    """Say whether a block below a short body stands in another element: a clock, a module."""
    holders = (layout.blocks[i].path[:-1] for i in (layout.body[0], layout.body[-1]))
    return not any(layout.blocks[index].path[: len(holder)] == holder for holder in holders)


def below_body(layout: Layout) -> tuple[int, ...]:
    """Return the blocks right below the body, or below its files, that are named as a date, an article's data, or the place and day of a
    letter."""
    last = layout.body[-1] if layout.body else len(layout.blocks)
    under = islice((i for i in range(last + 1, len(layout.blocks)) if layout.marks[i] != FILES), UNDER)
    return tuple(i for i in under if is_own_data(layout, i))


def is_own_data(layout: Layout, index: int) -> bool:
    """Say whether a block below the body can only be the article's own data."""
    block = layout.blocks[index]
    text = fold(block.text) if layout.marks[index] == "date-line" and not is_signed(block.text) else ""
    if (DATELINE.match(text) and not BEGUN.match(text)) or ISSUE.search(text):
        return True
    if is_info(block.text) or (bool(block.path) and PUBLISHED_PLACE.search(block.path[-1]) is not None):
        return not is_headed(layout, index)
    return (is_data_line(block) or any(map(PUBLISHED_PLACE.search, block.path[-3:]))) and not is_of_list(layout, index)


def is_data_line(block: Block) -> bool:
    """Say whether a block is a day, with an author or sections parted by bars at most, in an element that is named for such data."""
    place = " ".join(block.path[-3:])
    spans = days.scan(block.text) if len(block.text) <= LONGEST and DATA_PLACE.search(place) and not EVENT_PLACE.search(place) else ()
    if len(spans) != 1 or not is_one_day(spans[0]):
        return False
    rest = BARRED.sub("|", f"{fold(block.text[: spans[0].start])} {fold(block.text[spans[0].end :])}".strip())
    return not EVENT.search(rest) and bool(PURE.fullmatch(rest) or AUTHOR.fullmatch(rest) or is_sectioned(rest))


def is_of_list(layout: Layout, index: int) -> bool:
    """Say whether a block is a teaser's: in another card, or with a headline of another page between the body and it, or right below it."""
    between = [layout.blocks[i] for i in range(layout.body[-1] + 1, index) if layout.marks[i] != FILES] if layout.body else ()
    is_below = any(block.level or is_headline(block) for block in between) or any(map(is_headline, layout.blocks[index + 1 : index + 2]))
    return is_below or is_other_card(layout, index)


def is_apart(layout: Layout, index: int) -> bool:
    """Say whether a block stands outside the article's column; a label counts in a sidebar, a bare line does not."""
    return is_foreign(layout, index) or layout.marks[index] == "sidebar" or in_card(layout, index) or is_of_series(layout, index)


def is_of_series(layout: Layout, index: int) -> bool:
    """Say whether a line is one of the days that head the paragraphs of a chronicle or a programme."""
    path = layout.blocks[index].path
    if not path or (layout.body and index > layout.body[-1]):
        return False
    alike = [i for i in layout.body if i != index and layout.blocks[i].path == path]
    return any(BARE_DAY.fullmatch(fold(layout.blocks[i].text)) for i in alike if len(layout.blocks[i].text) <= LONGEST)


def of_block(layout: Layout, index: int, moment: datetime | None) -> Iterator[Line]:
    """Yield the line that a block is, if it is one."""
    text = without_change(whole_line(layout, index))
    if len(text) > LONGEST or index == layout.title:
        return
    spans = told(text, moment) or short_year(layout, index, text)
    if len(spans) != 1 or (spans[0][2] is not None and not is_one_day(spans[0][2]) and not is_named_month(layout, index, spans[0][2])):
        return
    start, end, day = spans[0]
    sure = trust(layout, index, text[:start], text[end:])
    if sure and not (is_above(layout, index) and (ends_list(layout, index) or is_of_box(layout, index))):
        distance = abs(index - layout.title) if layout.title is not None else index
        yield Line(index, day, text.rstrip(" ,;|–-("), sure - (ABOVE_LOSS if is_above(layout, index) else 0), distance)


def whole_line(layout: Layout, index: int) -> str:
    """The text of a block, with that of the next ones where they are pieces of one date."""
    size = pieces(layout.blocks, index) or 1
    return " ".join(block.text for block in layout.blocks[index : index + size])


def is_above(layout: Layout, index: int) -> bool:
    """Say whether a block stands above the title."""
    return layout.title is not None and index < layout.title


def ends_list(layout: Layout, index: int) -> bool:
    """Say whether a line above the title is the last of a list of dated lines: teasers, a ticker."""
    near = (i for i in range(max(0, index - LIST), index) if not is_apart(layout, i) and len(layout.blocks[i].text) <= LONGEST)
    others = (days.scan(layout.blocks[i].text) for i in near)
    return len({found[0].first for found in others if found}) > 1


def told(text: str, moment: datetime | None) -> list[tuple[int, int, Day | None]]:
    """Return the days of a line; a distance ("wczoraj") counts where no day is told."""
    known = days.scan(text) or tuple(short_years.scan_clocked(text)) or tuple(days.scan_month_figures(text))
    plain: list[tuple[int, int, Day | None]] = [(day.start, day.end, day) for day in known]
    return plain or list(relative_days.scan(text, moment))


def short_year(layout: Layout, index: int, text: str) -> list[tuple[int, int, Day | None]]:
    """Return the day with two figures of its year that a line called "Data" tells: "Data: 07.11.13", "div.news-date", the head of a
    letter with "dn." and "r." around it, or a line right below the title that is no more than such a day."""
    path = layout.blocks[index].path
    is_named = fold(text[:5]).startswith("data") or (bool(path) and DATE_PLACE.search(path[-1]) is not None)
    is_alone = layout.title is not None and index == layout.title + 1 and layout.marks[index] == "date-line"
    is_named = is_named or is_alone or LETTER_HEAD.fullmatch(fold(text)) is not None
    return [(day.start, day.end, day) for day in short_years.scan(text)] if is_named else []


def is_one_day(day: Day) -> bool:
    """Say whether a day is told, and not a range, an event's, or a month, a calendar's."""
    return not day.is_range and (day.precision == "day" or day.first == day.last)


def is_named_month(layout: Layout, index: int, day: Day) -> bool:
    """Say whether a month stands alone in an element that is named as a date."""
    path = layout.blocks[index].path
    return day.precision == "month" and not day.is_range and bool(path) and DATE_PLACE.search(path[-1]) is not None


def trust(layout: Layout, index: int, before: str, after: str) -> float:
    """Return how sure a line is by what stands before and after its date: 0 where it is no line of a date."""
    after = ISSUE.sub("", STAMP.sub("", COUNTS.sub("", fold(after))))
    before, whole = COUNTS.sub("", fold(before)), fold(layout.blocks[index].text)
    rest = BARRED.sub("|", f"{before} {after}".strip())
    if layout.marks[index] in ("date-line", "byline") and names_writer(layout, index):
        return 0.0 if VENUE.search(rest) else 0.8
    place = " ".join(layout.blocks[index].path[-2:])
    is_named = NAMED_PLACE.search(place) is not None
    has_hour = HOUR.search(whole) is not None and not is_changed_later(layout.blocks, index)
    if EVENT_PLACE.search(place) or (has_hour and not is_named) or tells_event(whole, after):
        return 0.0
    if UNSURE_PLACE.search(place) or has_hour:
        return UNSURE if PURE.fullmatch(HOUR_WORD.sub("", rest)) else 0.0
    if layout.marks[index] == date_labels.INFO or (is_under(layout, index) and is_own_data(layout, index)):
        return 0.7 if is_under(layout, index) else 0.8
    if PURE.fullmatch(rest) and (index not in layout.body or index <= layout.body[0]):
        return 0.88
    if EVENT.search(rest) or (index in layout.body and not (is_named and index == layout.body[0])):
        return 0.0
    if AUTHOR.fullmatch(rest) or is_sectioned(rest) or BEHIND.fullmatch(after):
        return 0.8
    is_dateline = (
        DATELINE.fullmatch(before) and PURE.fullmatch(after) and (is_above(layout, index) or "dn" in before or opens_letter(layout, index))
    )
    is_stamp = FULL_CLOCK.search(layout.blocks[index].text) and SECTION.fullmatch(after) and not before.strip()
    return 0.7 if is_dateline or is_stamp or (is_named and len(rest.split()) <= FEW_WORDS) else 0.0


def names_writer(layout: Layout, index: int) -> bool:
    """Say whether a line holds a day and who wrote, or the links of the sections that the article is filed under."""
    is_own = not is_under(layout, index) and (is_signed(layout.blocks[index].text) or is_unparted(layout.blocks, index))
    return is_own or is_filed(layout.blocks, index)


def is_under(layout: Layout, index: int) -> bool:
    """Say whether a block stands below the body."""
    return bool(layout.body) and index > layout.body[-1]


def may_hold_time(layout: Layout, index: int) -> bool:
    """Say whether a `<time>` in a block can be the page's: the block is short, and neither an event's nor a sentence of the body."""
    block = layout.blocks[index]
    is_event = EVENT.search(fold(block.text)) or EVENT_PLACE.search(" ".join(block.path[-2:])) or is_next_to_event(layout, index)
    return not is_event and len(block.text) <= LONGEST and index not in layout.body and index != layout.title


def is_clock(layout: Layout, line: Line, today: date | None) -> bool:
    """Say whether a line above the title is the page's clock: the capture's day further up or outside of the title's own element, or a
    weekday's in a place of its own."""
    block = layout.blocks[line.index]
    if not is_above(layout, line.index):
        return False
    is_today = line.day is not None and line.day.first == today
    has_weekday = re.match(rf"{WEEKDAY}[\W_]", fold(line.words)) is not None
    has_hour = re.search(r"\d:\d\d", line.words) is not None
    is_elsewhere = bool(block.path) and not has_hour and not shares_container(layout, line.index)
    is_header = line.distance == 1 and (heads_post(layout, line.index) or bool(DATE_HEADER.search(" ".join(block.path[-2:]))))
    is_todays = is_today and (line.distance > 1 or has_weekday or not is_inside(layout, line.index))
    return is_todays or (has_weekday and is_elsewhere and not is_header)
