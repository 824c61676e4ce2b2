"""Dates with a label: "Data publikacji: 18.03.2024", "18 marca 2024 (dodano)", a label in one cell and its date in the next.

A label binds a date only where nothing but small words stands between them, and only where the rest of the block is no sentence:
"Raport opublikowano 12 marca 2024 r." tells of the report, not of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from pipeline import days, relative_days, short_years
from pipeline.days import Day
from pipeline.evidence import is_foreign
from pipeline.label_words import STEMS, Mark, Role, labels
from pipeline.letters import fold
from pipeline.records import Block, Layout

LONGEST = 200  # characters of a block that are read: a label stands at its beginning

FIGURES = re.compile(r"[0-9](?:[0-9]{3}|[./-][0-9]{1,2}[./-][0-9]{2}|\.[IVX]{1,4}\.[0-9]{2})")
SPOKEN = re.compile(r"\b(?:temu\b|wczoraj|przedwczoraj|dzi[sś]|przed chwil)", re.I)
WEEKDAY = r"(?:(?:(?:pon|wt|sr|czw|pia|sob|nie|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,9}|pt|ndz?)\.?)"
# What a label goes on with: "Data udostępnienia (informacji) w BIP", "Opublikowano na stronie".
WHAT = (
    r"(?:artykulu|informacji|dokumentu|wpisu|newsa|wiadomosci|tresci|online|on|(?:na|w|do)\s(?:stron\w+(?:\sinternetow\w+)?|bip\w*|serwis\w+|"
    r"system\w{0,2}|portal\w+|biuletyn\w+(?:\sinformacji\spublicznej)?))\b"
)
GAP = re.compile(
    rf"[^\w]{{0,6}}(?:{WHAT}[^\w]{{0,4}}){{0,2}}"
    rf"(?:(?:przez|by|autor|redaktor|osoba)\b(?:\s?:?\s\|)?[^|;]{{1,60}}?(?:\s\|)?)?(?:[^\w]{{0,3}}(?:w\sdniu|w\sdn\.|z\sdnia|dnia|dn\.|data|o\sgodz\.|"
    rf"on))?[^\w]{{0,4}}{WEEKDAY}?[^\w]{{0,4}}"
)
CLOSE = re.compile(r"[\s:()\[\]–-]{0,4}")  # between a date and a label that follows it
# What may stand before a label; "Artykuł opublikowany" speaks of the page, "Raport opublikowany" of something else.
PAGE = r"(?:artykul|wiadomosc|informacj[ae]|wpis|news|tekst|material|notatka|notka|aktualnosc|tresc)"
OPENING = re.compile(
    rf"(?:.{{0,80}}[|,;.:)\]•·>/–-]\s{{0,2}}|(?:autor|red|tekst)\b.{{0,60}}|{PAGE}\s|"
    r"(?:(?:ten|niniejszy)\s)?(?:wpis|artykul|post|tekst)\s(?:zostal\s|byl\s)?|this\s(?:entry|post|article)\swas\s)?",
    re.S,
)
NOTICE = re.compile(r"(?:ogloszenie|oferta|zapytanie|komunikat)\s")  # before a label with a colon: "Ogłoszenie dodano: 22.10.2018"
COARSE = re.compile(r"[\s:]{0,4}(?:w\s)?(?:roku\s)?(?:(0?[1-9]|1[0-2])[./-])?((?:19|20)\d\d)(?:\s?r\.|\sroku)?[\s.)]{0,3}")
LONGEST_LABEL = 60  # characters of a block that is nothing but a label
REST = 60  # characters that may follow a date whose label has no colon: more is a sentence
REST_IN_BODY = 25
INFO = "info-line"  # the mark of a line of an article's data: section, author, day, counter
NOTE = "entry-note"  # the mark of a sentence that tells when and where an entry was published, in words between
NOTED = re.compile(r"(?:(?:ten|niniejszy) )?(?:wpis|post) zostal |this (?:entry|post) was ")  # how it begins
NOTES = frozenset({INFO, NOTE})  # marks of lines that tell of the page alone, so that more may follow the date
BARE = re.compile(r"[\s:()\[\]|–-]*")
LABEL_FIRST = re.compile(rf"{BARE.pattern}(?:{STEMS}|©|strona |osoba |pierwsza )")  # spares most blocks the search for labels
TAIL = re.compile(rf"(?:\s{WHAT}){{0,2}}(?:\s(?:w\sdniu|z\sdnia|dnia|dn\.))?{BARE.pattern}")  # what may end a label in a block of its own
# Who published it, beside the day in the value of a label: "02.06.2022 08:21 Monika Rejs" (gov.pl), "Iwona Struk, 2017-03-02" (BIP).
CAPITAL = "A-ZĄĆĘŁŃÓŚŹŻ"
PERSON = (
    rf"(?:(?!Dz|Monitor|Gazet|Biuletyn)[{CAPITAL}][\w.'’-]{{0,24}}(?: [{CAPITAL}][\w.'’-]{{0,24}}){{1,3}}|"
    r"[Aa]dmin(?:istrator)?(?: [\w.-]{1,20}){0,2}|[Rr]edak(?:cja|tor)(?: [\w.-]{1,20}){0,2})"
)
PERSON_BEHIND = re.compile(rf"[\s,;|()/–-]{{1,4}}(?:przez:? |by )?{PERSON}[\s)]{{0,3}}")
PERSON_BEFORE = re.compile(rf"\(?{PERSON}[\s,;|()/–-]{{1,4}}")
PERSON_BETWEEN = re.compile(rf"(?:\s(?:w|na|do)\s\w{{2,12}})?\s?:\s?(?:\|\s?)?{PERSON}[\s,;|()/–-]{{1,4}}")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A date that a label binds: the block's index, the role, the day (None: told only by distance) and the words."""

    index: int
    role: Role
    day: Day | None
    words: str


def find(layout: Layout, moment: datetime | None) -> Iterator[Labelled]:
    """Yield the labelled dates of a page, within a block and over neighbouring blocks; what belongs to something else is not read."""
    own = [(index, block) for index, block in enumerate(layout.blocks) if not is_foreign(layout, index)]
    body = frozenset(layout.body)
    for index, block in own:
        text = block.text[:LONGEST]
        if may_tell(text):
            rest = REST_IN_BODY if index in body else REST
            yield from within(index, text, rest, moment, NOTE if is_note(layout, index) else layout.marks[index])
    if any(is_bare_label(block.text) for _, block in own if len(block.text) <= LONGEST_LABEL):
        yield from across(layout.blocks, moment)


def is_note(layout: Layout, index: int) -> bool:
    """Say whether a block is the sentence on when an entry was published, by its mark or in an element of the article's data."""
    mark = layout.marks[index]
    return mark == NOTE or (mark is not None and NOTED.match(fold(layout.blocks[index].text[:LONGEST_LABEL])) is not None)


def may_tell(text: str) -> bool:
    """Say whether a text has the figures or words of a date at all."""
    if FIGURES.search(text):
        return True
    low = text.lower()
    if short_years.CUTS[0] in text or short_years.CUTS[1] in text:
        return any(map(str.isdecimal, text))
    may = "temu" in low or "wczoraj" in low or "dzis" in low or "dziś" in low or "przed chwil" in low
    return may and SPOKEN.search(text) is not None


def within(index: int, text: str, rest: int, moment: datetime | None, reason: str | None = None) -> Iterator[Labelled]:
    """Yield the dates that a label in the same block binds; `rest` is what may follow a date without being a sentence. In a line of
    an article's data, which the block's mark tells, a label may follow anything; below WordPress's note on an entry, anything the date."""
    marks = labels(text)
    if not marks:
        return
    for start, end, day in told(text, moment) or coarse(text, marks[0]):
        mark = binding(text, marks, start, end) or (marks[0] if reason == NOTE and marks[0].end <= start else None)
        if mark is None:
            continue
        is_short = reason in NOTES or ":" in text[mark.end : start] or ends_soon(text, marks, end, rest)
        if mark.role == "other" or ((reason == INFO or is_opening(text, marks, mark, start)) and is_short):
            yield Labelled(index, mark.role, day, text[min(mark.start, start) : max(mark.end, end)])


def coarse(text: str, mark: Mark) -> list[tuple[int, int, Day | None]]:
    """Return the month or the year that is all a label tells: "Opublikowano: 03.2014", "Opublikowano w 2014 roku"."""
    found = COARSE.fullmatch(fold(text), mark.end)
    if not found or mark.start:
        return []
    first = date(int(found.group(2)), int(found.group(1) or 1), 1)
    return [(mark.end, found.end(2), Day(mark.end, found.end(2), first, first, "month" if found.group(1) else "year"))]


def told(text: str, moment: datetime | None) -> list[tuple[int, int, Day | None]]:
    """Return the days of a text, those told by distance and those with a short year too, in reading order."""
    plain = [(day.start, day.end, day) for day in (*days.scan(text), *short_years.scan(text))]
    distant = [
        near for near in relative_days.scan(text, moment) if not any(near[0] < end + 4 and start < near[1] + 4 for start, end, _ in plain)
    ]
    return sorted([*plain, *distant], key=lambda span: span[0])


def binding(text: str, marks: Sequence[Mark], start: int, end: int) -> Mark | None:
    """Return the label that binds a date: one in brackets right behind it, the last one before it, else one just behind it."""
    bracketed = [mark for mark in marks if is_bracketed(text, mark)] if "(" in text else []
    own = next((mark for mark in bracketed if mark.start >= end and not text[end : mark.start].strip(" (r.")), None)
    if own:
        return own
    before = [mark for mark in marks if mark.end <= start and mark not in bracketed]
    between = text[before[-1].end : start] if before else ""
    if before and (GAP.fullmatch(fold(between)) or PERSON_BETWEEN.fullmatch(between)):
        return before[-1]
    after = next((mark for mark in marks if mark.start >= end), None)
    is_last = after is not None and BARE.fullmatch(text[after.end :]) is not None
    return after if after and is_last and CLOSE.fullmatch(text[end : after.start]) else None


def is_bracketed(text: str, mark: Mark) -> bool:
    """Say whether a label stands in brackets behind a date, which alone is its own: "20.02.2023 (zmiana), 14.02.2023 (publikacja)"."""
    before = text[: mark.start]
    return before.endswith("(") and text[mark.end :].startswith(")") and before.rstrip(" (.kour")[-1:].isdecimal()


def is_opening(text: str, marks: Sequence[Mark], mark: Mark, start: int) -> bool:
    """Say whether a label opens a notice: it begins the block, stands behind a bar, an author, or another label's date."""
    before = fold(text[: min(mark.start, start)])
    is_notice = text.startswith(":", mark.end) and NOTICE.fullmatch(before) is not None
    return mark is not marks[0] or is_notice or OPENING.fullmatch(before) is not None


def ends_soon(text: str, marks: Sequence[Mark], end: int, rest: int) -> bool:
    """Say whether after a date no more than `rest` characters follow up to the next label: more would be a sentence."""
    follower = next((later.start for later in marks if later.start >= end), len(text))
    return len(text[end:follower].strip()) <= rest


def across(blocks: Sequence[Block], moment: datetime | None) -> Iterator[Labelled]:
    """Yield the dates whose label fills a neighbouring block: label over date, date over label, a row of labels over a row of dates."""
    for run in runs(blocks, moment):
        names = [(index, part) for index, part in run if isinstance(part, Mark)]
        dates = [(index, part) for index, part in run if not isinstance(part, Mark)]
        if len(names) != len(dates):
            names, dates = neighbours(run)
        for (name_index, mark), (index, day) in zip(names, dates, strict=False):
            yield Labelled(index, mark.role, day, f"{blocks[name_index].text} {blocks[index].text}")


def neighbours(run: list[tuple[int, Mark | Day | None]]) -> tuple[list[tuple[int, Mark]], list[tuple[int, Day | None]]]:
    """Return the pairs of a label and a date just behind it."""
    names: list[tuple[int, Mark]] = []
    dates: list[tuple[int, Day | None]] = []
    for (name_index, mark), (index, day) in pairwise(run):
        if isinstance(mark, Mark) and not isinstance(day, Mark):
            names.append((name_index, mark))
            dates.append((index, day))
    return names, dates


def runs(blocks: Sequence[Block], moment: datetime | None) -> Iterator[list[tuple[int, Mark | Day | None]]]:
    """Yield the longest runs of blocks that are nothing but a label or nothing but a date."""
    run: list[tuple[int, Mark | Day | None]] = []
    for index, block in enumerate(blocks):
        part = bare_part(block.text, moment) or (signed_day(block.text, moment) if run and isinstance(run[-1][1], Mark) else None)
        if part is not None:
            run.append((index, part[0]))
            continue
        if len(run) > 1:
            yield run
        run = []
    if len(run) > 1:
        yield run


def is_bare_label(text: str) -> bool:
    """Say whether a text is nothing but a label."""
    marks = labels(text) if len(text) <= LONGEST_LABEL and LABEL_FIRST.match(fold(text)) else ()
    return len(marks) == 1 and bool(BARE.fullmatch(text[: marks[0].start]) and TAIL.fullmatch(fold(text[marks[0].end :])))


def bare_part(text: str, moment: datetime | None) -> tuple[Mark | Day | None] | None:
    """Return the label or the date that fills a text; None for any other text."""
    if len(text) > REST:
        return None
    if is_bare_label(text):
        return (labels(text)[0],)
    spans = told(text, moment) if may_tell(text) and not labels(text) else []
    if len(spans) == 1 and re.fullmatch(rf"[^\w]*{WEEKDAY}?[^\w]*", fold(text[: spans[0][0]])) and BARE.fullmatch(text[spans[0][1] :]):
        return (spans[0][2],)
    return None


def signed_day(text: str, moment: datetime | None) -> tuple[Day | None] | None:
    """Return the date of a label's value that names who published it too; None for any other text."""
    spans = told(text, moment) if len(text) <= REST and may_tell(text) and not labels(text) else []
    if len(spans) != 1:
        return None
    before, after = text[: spans[0][0]], text[spans[0][1] :]
    is_signed = (not before and PERSON_BEHIND.fullmatch(after)) or (not BARE.sub("", after) and PERSON_BEFORE.fullmatch(before))
    return (spans[0][2],) if is_signed else None
