"""Whether a block stands near enough to the title to tell its day."""

from __future__ import annotations

import re

from pipeline.containers import common
from pipeline.debris.datelines import pieces
from pipeline.debris.lines import link_share
from pipeline.evidence import OVER_BODY, is_of_files, zone
from pipeline.letters import fold
from pipeline.records import Layout
from pipeline.tags import HEADINGS, tag_of

ABOVE = 2  # blocks above the title: Kraków has the date right there; what stands higher is the page's clock ("Środa, 10 kwietnia")
DEEP = 4  # steps of a path (body, a frame, a column, the article) from which on an element is not the whole page
FRAME = frozenset({"menu", "footer", "sidebar", "search-form", "breadcrumbs"})  # where one of these stands inside, a shallower one is
HEAD = 12  # lines of an article's data above its title, at most
LEAD = 2  # blocks of the body that the line may follow: the lead can stand above it
AROUND = 2  # steps of a path from a paragraph to the element that holds the date above it too
MENU = 0.8  # share of links from which on a block is a menu's
DATA = frozenset({"counter", "byline", "date-line", "info-line"})  # marks of what tells of an article: its writer, days, time of reading
ADDRESSED = 6  # lines below the place and day of a letter in which it greets whom it is for
GREETING = re.compile(r"(?:szanown[iaey]|drodzy|drog[ia]) ")
LETTER = re.compile(r"(?:stanowisko|oswiadczenie|apel|list|odezwa|pismo|obwieszczenie|zarzadzenie|podziekowanie)\b")
CARD_FOOT = re.compile(r"\.(?:card|panel)-footer")  # Bootstrap's
FRAMES = frozenset({"menu", "sidebar", "search-form", "breadcrumbs"})


def belongs(layout: Layout, index: int, title: int) -> bool:
    """Say whether a block's place is near enough: by steps, or as a sibling of the title."""
    if index < title:
        end = index + max(1, pieces(layout.blocks, index))  # of a date in pieces, the last counts
        return title - end - beside(layout, index, end, title) < ABOVE or shares_container(layout, index)
    return zone(layout, index) != "far" or (
        layout.blocks[index].path[:-1] == layout.blocks[title].path[:-1] and shares_container(layout, index)
    )


def beside(layout: Layout, index: int, end: int, title: int) -> int:
    """How many lines of an article's data stand between its day and its title, in one `<article>`: they are no distance (Wix)."""
    mine, its = layout.blocks[index].path, layout.blocks[title].path
    is_one = title - end <= HEAD and any(step.startswith("article") for step in its[: common(mine, its)])
    return sum(layout.marks[i] in DATA for i in range(end, title)) if is_one else 0


def shares_container(layout: Layout, index: int) -> bool:
    """Say whether a block stands in the element that holds the title, and that element is not the whole page."""
    container = around_heading(layout.blocks[layout.title or 0].path)
    if layout.blocks[index].path[: len(container)] != container:
        return False
    return len(container) >= DEEP or (len(container) > 1 and not holds_frame(layout, container))


def is_other_card(layout: Layout, index: int) -> bool:
    """Say whether a block stands in the foot of a card that does not hold the title: a teaser's."""
    path = layout.blocks[index].path
    holder = next((path[:depth] for depth, step in enumerate(path) if CARD_FOOT.search(step)), None)
    return holder is not None and layout.title is not None and layout.blocks[layout.title].path[: len(holder)] != holder


def is_file_line(layout: Layout, index: int) -> bool:
    """Say whether a block below the text is a file's, its row in a table or its link with a day: the day is the file's."""
    return bool(layout.body) and index > layout.body[-1] and bool(layout.blocks[index].links) and is_of_files(layout, index)


def opens_letter(layout: Layout, index: int) -> bool:
    """Say whether a place and a day stand at the head of a letter: its addressee is greeted below, or its headline calls it one."""
    below = layout.blocks[index + 1 : index + 1 + ADDRESSED]
    headline = fold(layout.blocks[layout.title].text) if layout.title is not None else ""
    return LETTER.match(headline) is not None or any(GREETING.match(fold(block.text)) for block in below)


def around_heading(path: tuple[str, ...]) -> tuple[str, ...]:
    """The element around a heading: builders set its words in a link or a span of their own, `<h1><a><span>`."""
    heading = next((depth for depth, step in enumerate(path) if tag_of(step) in HEADINGS), len(path) - 1)
    return path[:heading]


def holds_frame(layout: Layout, container: tuple[str, ...]) -> bool:
    """Say whether an element holds the page's menu or foot: it is the whole page, or nearly."""
    pairs = zip(layout.blocks, layout.marks, strict=True)
    return any(mark in FRAME and block.path[: len(container)] == container for block, mark in pairs)


def over_text(body: int) -> range:
    """The blocks right above the body of a page without a title."""
    return range(max(0, body - OVER_BODY), body)


def is_at_text(layout: Layout, index: int, body: int) -> bool:
    """Say whether a block of a page without a title stands in the element of its text, with no menu between: what stands further up is
    the page's clock."""
    if index >= body:
        return index <= body + LEAD
    mine, its = layout.blocks[index].path, layout.blocks[body].path
    is_near = common(mine, its) >= len(its) - AROUND
    return is_near and not any(layout.marks[i] in FRAMES or link_share(layout.blocks[i]) > MENU for i in range(index + 1, body - 1))
