"""All that speaks for a date, gathered place by place: labels, lines, `<time>`, metadata, hints of discovery, the address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Literal

from pipeline import (
    address_dates,
    boxes_above,
    clocks,
    date_labels,
    date_lines,
    days,
    hidden_days,
    label_words,
    machine_dates,
    others_labels,
    relative_days,
    short_years,
)
from pipeline.date_labels import Labelled
from pipeline.days import Day
from pipeline.debris.info_lines import is_info
from pipeline.debris.related import is_file
from pipeline.evidence import Evidence, Rank, Zone, is_foreign, zone
from pipeline.records import Block, DateSource, Hint, Layout, Metadata, Page
from pipeline.rules import Rules
from pipeline.teasers import in_card

RULE_TOKEN = "rule:published"  # the last step of a path where a site's own selector named the block  # noqa: S105
RULE_SURE, TIME_SURE, JSON_LD_SURE, META_SURE, ADDRESS_SURE, ADDRESS_RULE_SURE = 0.99, 0.85, 0.9, 0.82, 0.75, 0.9
LABEL_SURE = {("published", "beside"): 0.97, ("published", "below"): 0.93, ("created", "beside"): 0.88, ("created", "below"): 0.8}
FAR_SURE, HIDDEN_SURE = 0.7, 0.5
HINTS: dict[str, tuple[Rank, DateSource, float]] = {
    "feed": (Rank.FEED, "feed", 0.88),
    "rest": (Rank.REST, "rest", 0.88),
    "listing": (Rank.LISTING, "line", 0.75),
    "sitemap": (Rank.SITEMAP, "sitemap", 0.7),
}
CHANGED = re.compile(r"modified|updated", re.I)  # in the class or itemprop of `<time>`: its moment is a change's
# The same for a day in words. hAtom's bare `updated` is none: BeTheme's "span.post-date.updated" is all the date that a post has.
RENEWED = re.compile(
    r"modif|(?:last|date|data|post)[-_]?(?:updated?|changed?|mod)(?![a-z])|mod[-_]date|field-?-?(?:name-)?(?:field-)?changed|aktualizacj",
    re.I,
)
LONGEST_WORDS = 200  # characters of the words kept as evidence


def gather(page: Page, metadata: Metadata, layout: Layout, rules: Rules) -> Iterator[Evidence]:
    """Yield what speaks for the day of publication or of a change, from every place of a page."""
    moment = page.fetched_at
    yield from ruled(layout, moment)
    labelled = list(date_labels.find(layout, moment))
    yield from from_labels(layout, labelled)
    yield from from_address(page, rules)
    yield from from_lines(layout, frozenset(label.index for label in labelled if is_claimed(layout, label)), moment)
    yield from from_times(layout, labelled, moment)
    yield from from_metadata(metadata, moment)
    yield from from_hints(page.hints, moment)


def evidence(rank: Rank, source: DateSource, day: Day | None, words: str, sure: float) -> Evidence:
    """Return evidence for a publication; a day told only by its distance, without the moment of the capture, is refused."""
    kept = " ".join(words.split())[:LONGEST_WORDS]
    if day is None:
        return Evidence(rank, source, None, "day", kept, sure, refused="relative-date")
    return Evidence(rank, source, day.first, day.precision, kept, sure)


def ruled(layout: Layout, moment: datetime | None) -> Iterator[Evidence]:
    """Yield what the block tells that a site's own selector names."""
    for block in layout.blocks:
        if block.path and block.path[-1].endswith(RULE_TOKEN):
            told = first_day(block, moment)
            if told:
                yield evidence(Rank.RULE, "label", told[0], block.text or block.times[0], RULE_SURE)


def first_day(block: Block, moment: datetime | None) -> tuple[Day | None] | None:
    """Return the first day that a block tells, by its machine-readable value or its words; None where it tells none."""
    stamped = next((day for text in block.times if (day := machine_dates.read(text, moment))), None)
    if stamped:
        return (stamped,)
    text = block.text[: date_labels.LONGEST]
    written = [*days.scan(text), *short_years.scan(text), *(day for _, _, day in relative_days.scan(text, moment))]
    return (written[0],) if written else None


def from_labels(layout: Layout, labelled: list[Labelled]) -> Iterator[Evidence]:
    """Yield what labels tell: of the publication by their place, of a change from anywhere in or about the article."""
    far: list[Evidence] = []
    for label in labelled:
        place = zone(layout, label.index)
        if (
            label.role == "other"
            or (label.day and label.day.is_range)
            or is_foreign(layout, label.index)
            or in_card(layout, label.index)
            or is_of_file(layout, label, place)
            or is_quoted(layout, label.index)
            or hidden_days.is_elsewhere(layout, label.index)
            or others_labels.is_another(layout, label, place)
        ):
            continue
        if label.role == "modified" and place == "far" and layout.marks[label.index]:
            continue  # the footer's "Last update" is the site's
        if label.role == "modified":
            yield replace(evidence(Rank.LABEL, "label", label.day, label.words, LABEL_SURE["published", "below"]), role="modified")
        elif hidden_days.is_unseen(layout, label.index):
            yield evidence(Rank.HIDDEN, "label", label.day, label.words, HIDDEN_SURE)
        elif place != "far":
            rank = Rank.MADE if (label.role, place) == ("created", "below") else Rank.LABEL
            yield evidence(rank, "label", label.day, label.words, LABEL_SURE[label.role, place] - distance(layout, label.index))
        elif label.role == "published":
            far.append(evidence(Rank.FAR_LABEL, "label", label.day, label.words, FAR_SURE))
    yield from agreeing(far)


def is_of_file(layout: Layout, label: Labelled, place: Zone) -> bool:
    """Say whether a label follows a link: "Program.pdf (dodano 12.03.2024)" dates the file. In a line of an article's data none does,
    and a date that is a link itself is the page's."""
    block = layout.blocks[label.index]
    if place == "beside" or not block.links or block.text.startswith(label.words) or date_labels.is_note(layout, label.index):
        return False
    is_day = label.words.endswith(f" {block.text}")  # the date alone leads to the page, its label stands above
    return any(is_file(link.url) for link in block.links) or not (is_day or is_info(block.text))


def is_quoted(layout: Layout, index: int) -> bool:
    """Say whether a block stands in a quotation that holds neither the title nor most of the body: a social network's post with its day."""
    depth = next((n for n, step in enumerate(layout.blocks[index].path, 1) if step.startswith("blockquote")), 0)
    around = layout.blocks[index].path[:depth]
    if not depth or (layout.title is not None and layout.blocks[layout.title].path[:depth] == around):
        return False
    return sum(layout.blocks[i].path[:depth] == around for i in layout.body) * 2 <= len(layout.body)


def distance(layout: Layout, index: int) -> float:
    """Return a small loss of trust that grows with the way from the title."""
    return min(abs(index - (layout.title or 0)), 50) / 1000


def agreeing(far: list[Evidence]) -> Iterator[Evidence]:
    """Yield labels far from the article where all tell one day; several days are a list of other pages, and refused as one doubt."""
    if len({told.day for told in far}) == 1:
        yield far[0]
    elif far:
        yield replace(far[0], refused="ambiguous-date", words=f"{len(far)} labelled dates, the first: {far[0].words}"[:LONGEST_WORDS])


def from_address(page: Page, rules: Rules) -> Iterator[Evidence]:
    """Yield what the address tells, by the site's rule or by its shape."""
    found = address_dates.read(page.url, rules.address_date)
    if found:
        rank, sure = (Rank.ADDRESS_RULE, ADDRESS_RULE_SURE) if rules.address_date else (Rank.ADDRESS, ADDRESS_SURE)
        yield Evidence(rank, "address", found.day, found.precision, found.words, sure)


def from_lines(layout: Layout, claimed: frozenset[int], moment: datetime | None) -> Iterator[Evidence]:
    """Yield what lines beside the title tell; one that is the page's clock is refused."""
    today = clocks.day_of_capture(moment)
    for line in date_lines.find(layout, claimed, moment):
        block, rank = layout.blocks[line.index], Rank.HIDDEN if hidden_days.is_unseen(layout, line.index) else Rank.LINE
        told = evidence(rank, "line", line.day, line.words, line.sure - line.distance / 1000)
        if is_of_change(block, RENEWED) and not label_words.labels(block.text):  # a label in the line tells what each of its days is
            yield replace(told, role="modified")
        else:
            yield replace(told, refused="crawl-day") if date_lines.is_clock(layout, line, today) else told


def is_claimed(layout: Layout, label: Labelled) -> bool:
    """Say whether a label leaves nothing of a block to be read as a line: of a change, a date may stand before it in the same block."""
    return label.role != "modified" or label.words.endswith(f" {layout.blocks[label.index].text}")


def is_of_change(block: Block, names: re.Pattern[str]) -> bool:
    """Say whether an element is named for a change; microdata goes before classes: themes print "updated" on the publication too."""
    near = block.path[-2:]
    return not any("datePublished" in step for step in near) and any(map(names.search, near))


def from_times(layout: Layout, labelled: list[Labelled], moment: datetime | None) -> Iterator[Evidence]:
    """Yield what `<time>` beside the title tells; where a label makes it a change, it is one."""
    today, roles = clocks.day_of_capture(moment), dict[int, set[str]]()
    for label in labelled:
        roles.setdefault(label.index, set()).add(label.role)
    for index in date_lines.beside_title(layout):
        block, known = layout.blocks[index], roles.get(index, set())
        first = next((day for text in block.times if (day := machine_dates.read(text, moment))), None)
        is_other = first is None or is_foreign(layout, index) or in_card(layout, index)
        is_ours = not is_other and (known - {"other"} or (not known and is_own_time(layout, index, moment)))
        if first and is_ours:
            is_change = known == {"modified"} or is_of_change(block, CHANGED)
            role: Literal["published", "modified"] = "modified" if is_change else "published"
            told = replace(evidence(Rank.TIME, "time-element", first, block.times[0], TIME_SURE), role=role)
            yield replace(told, refused="crawl-day") if not known and boxes_above.is_todays(layout, index, first.first, today) else told


def is_own_time(layout: Layout, index: int, moment: datetime | None) -> bool:
    """Say whether a `<time>` without a label may be the article's, and no list's, widget's or sidebar's above it."""
    is_side = layout.marks[index] == "sidebar" and index < (layout.title or 0)
    return not is_side and date_lines.may_hold_time(layout, index) and not boxes_above.is_times_box(layout, index, moment)


def from_metadata(metadata: Metadata, moment: datetime | None) -> Iterator[Evidence]:
    """Yield what the page tells machines."""
    for source, text in metadata.published:
        day = machine_dates.read(text, moment)
        if day:
            rank, sure = (Rank.JSON_LD, JSON_LD_SURE) if source == "json-ld" else (Rank.META, META_SURE)
            yield evidence(rank, source, day, text, sure)
    for text in metadata.modified:
        day = machine_dates.read(text, moment)
        if day:
            yield replace(evidence(Rank.META, "meta", day, text, META_SURE), role="modified")


def from_hints(hints: tuple[Hint, ...], moment: datetime | None) -> Iterator[Evidence]:
    """Yield what discovery already knew."""
    for hint in hints:
        day = machine_dates.read(hint.text, moment) if hint.field != "title" else None
        if day:
            rank, source, sure = HINTS[hint.source]
            told = evidence(rank, source, day, hint.text, sure)
            yield replace(told, role="modified") if hint.field == "modified" else told
