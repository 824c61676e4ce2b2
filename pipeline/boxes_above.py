"""Days above the title that belong to a box of their own: a row of events, a notice with its heading, the weather, the page's clock.

The path of a block does not tell two bare `<div>`s beside each other apart, so that a box is known by what stands in it as well.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from pipeline import days, machine_dates
from pipeline.containers import common
from pipeline.date_places import DEEP, FRAMES, around_heading, holds_frame
from pipeline.debris.datelines import FILED
from pipeline.letters import fold
from pipeline.records import Block, Layout
from pipeline.tags import tag_of

ROWS = 8  # blocks around a day in which the others of its list stand
REACH = 6  # blocks from a day up to the heading of its box
NAMED = re.compile(r"[.#]|^(?:main|section)\b")  # steps of a path by which an element is no other's neighbour
LONGEST = 60  # characters of the line of a widget
SECTION = re.compile(
    r"\W*(?:(?:najnowsze|ostatnie|wszystkie|nasze|biezace) )?(?:aktualnosci|wiadomosci|wydarzenia|komunikaty|ogloszenia|informacje|newsy?|"
    r"blog|artykul\w?|aktualnosc|komunikat|informacja prasowa|biuro prasowe|dla mediow|wpis\w?|archiwum\w*)\b[^.?!]{0,40}"
)  # what a heading of a section is called, under which the article's own day may stand
WIDGET = re.compile(
    r"\b(?:imieniny|pogoda|prognoza|temperatura|cisnienie|jakosc powietrza|stan powietrza|smog|pm ?(?:10|2[.,]5)|kurs(?:y)? (?:walut|euro|"
    r"dolara|franka|funta)|notowania|wschod slonca|dzis jest|dzisiaj jest)\b|\d ?°"
)
WIDGETS = frozenset({"name-days", "weather"})  # the marks of these
CLOCK = re.compile(r"\W{0,3}(?:godz\w{0,4}\.? )?\d{1,2}[:.]\d\d(?::\d\d)?\W{0,3}")
HEADER = re.compile(
    r"(?:post|entry|article|news|single)[-_]?(?:header|head|meta|info|data|date|details|title)|meta[-_]?(?:info|data|line|bar|box)|byline",
    re.I,
)  # ids and classes of an article's data


def is_of_box(layout: Layout, index: int) -> bool:
    """Say whether a day above the title stands in a box of its own: under a heading that is not the section's, or in a widget. Plain
    text has no boxes."""
    if layout.title is None or index >= layout.title or not layout.blocks[index].path:
        return False
    return is_of_widget(layout, index) or is_headed_box(layout, index) or is_linked_card(layout, index)


def is_times_box(layout: Layout, index: int, moment: datetime | None) -> bool:
    """Say the same of a `<time>`, which may also be one of a list, or show an hour alone, as a clock does."""
    if layout.title is None or index >= layout.title:
        return False
    is_clock = CLOCK.fullmatch(layout.blocks[index].text) is not None and not is_inside(layout, index)
    return is_clock or is_of_box(layout, index) or is_row(layout, index, moment)


def is_todays(layout: Layout, index: int, day: date, today: date) -> bool:
    """Say whether a `<time>` above the title tells the day of the capture outside of the title's own element: the page's clock."""
    return day == today and layout.title is not None and index < layout.title and not is_inside(layout, index)


def heads_post(layout: Layout, index: int) -> bool:
    """Say whether a day is a heading over the title's, as the days of an old blog are: `h2` over `h3`."""
    title = layout.blocks[layout.title or 0]
    return 1 < layout.blocks[index].level < title.level


def is_inside(layout: Layout, index: int) -> bool:
    """Say whether a block stands in the title's `<article>`, in an element in the one around the title, in one named for an article's data,
    or deep in one with the title that holds no frame. An element near the root counts where it has a name: the path of its neighbour is
    the same otherwise."""
    path, container = layout.blocks[index].path, around_heading(layout.blocks[layout.title or 0].path)
    if is_in_article(layout, index) or any(map(HEADER.search, path[-3:])):
        return True
    is_known = len(container) >= DEEP or any(map(NAMED.search, container[1:]))
    return (is_known and is_below(layout, index, container)) or is_deep(layout, container[: common(path, container)])


def is_deep(layout: Layout, shared: tuple[str, ...]) -> bool:
    """Say whether an element is far from the page's root, and no frame stands in it."""
    return len(shared) >= DEEP and not holds_frame(layout, shared)


def is_below(layout: Layout, index: int, container: tuple[str, ...]) -> bool:
    """Say whether a block stands in an element that has the path of the container around it."""
    path = layout.blocks[index].path
    return len(path) > len(container) and path[: len(container)] == container


def is_in_article(layout: Layout, index: int) -> bool:
    """Say whether one `<article>` holds a block and the title."""
    mine, its = layout.blocks[index].path, layout.blocks[layout.title or 0].path
    return any(tag_of(step) == "article" for step in its[: common(mine, its)])


def is_row(layout: Layout, index: int, moment: datetime | None) -> bool:
    """Say whether blocks of the same path beside a `<time>` above the title tell other days: it is one of a list."""
    block, low, high = layout.blocks[index], max(0, index - ROWS), min(layout.title or 0, index + ROWS)
    alike = (other for other in layout.blocks[low:high] if other.times and other.path == block.path)
    return len({day for other in alike if (day := first_time(other, moment))}) > 1


def first_time(block: Block, moment: datetime | None) -> date | None:
    """Return the first day that the `<time>` of a block tells."""
    return next((day.first for text in block.times if (day := machine_dates.read(text, moment))), None)


def is_of_widget(layout: Layout, index: int) -> bool:
    """Say whether the line above or below a day is the weather's, the name-days' or the like, and as near to it as the title is."""
    own = layout.blocks[index].path
    to_title = common(own, layout.blocks[layout.title or 0].path)
    beside = (n for n in (index - 1, index + 1) if n >= 0 and n != layout.title)
    return any(tells_widget(layout, n) and common(own, layout.blocks[n].path) >= to_title for n in beside)


def tells_widget(layout: Layout, n: int) -> bool:
    """Say whether a block is the name or the words of a widget."""
    text = layout.blocks[n].text
    return layout.marks[n] in WIDGETS or (len(text) <= LONGEST and WIDGET.search(fold(text)) is not None)


def is_headed_box(layout: Layout, index: int) -> bool:
    """Say whether a day above the title stands under the heading of something else: in an element with it that does not hold the title,
    or with words of its own. What stands below a higher heading than the title's is the page's: its name, its motto."""
    head = heading_above(layout, index)
    if head is None or is_in_article(layout, index) or is_kicker(layout, head):
        return False
    own, title = layout.blocks[index].path, layout.blocks[layout.title or 0]
    shared = common(own, title.path)
    if common(own, layout.blocks[head].path) > shared:
        return not HEADER.search(own[shared])
    is_beside = layout.blocks[head].level >= title.level and not layout.blocks[index].level
    return is_beside and any(is_words(layout, n) for n in range(head + 1, layout.title or 0) if n != index)


def heading_above(layout: Layout, index: int) -> int | None:
    """Return the nearest heading above a block, with no menu between."""
    for n in range(index - 1, max(-1, index - 1 - REACH), -1):
        if layout.marks[n] in FRAMES:
            return None
        if layout.blocks[n].level:
            return n
    return None


def is_kicker(layout: Layout, head: int) -> bool:
    """Say whether a heading names the section of news, the site by a link, or the article itself."""
    block, title = layout.blocks[head], fold(layout.blocks[layout.title or 0].text)
    text = fold(block.text)
    return SECTION.fullmatch(text) is not None or text in title or title in text


def is_words(layout: Layout, n: int) -> bool:
    """Say whether a block is words, no data of the article and no second heading."""
    block = layout.blocks[n]
    is_data = layout.marks[n] is not None or block.level > 0 or block.hidden or bool(block.links)
    return not is_data and any(map(str.isalpha, block.text)) and not days.scan(block.text)


def is_linked_card(layout: Layout, index: int) -> bool:
    """Say whether a day outside of the title's element stands beside a link that is no section's: "12 grudnia 2019 Godziny pracy"."""
    block = layout.blocks[index]
    container = around_heading(layout.blocks[layout.title or 0].path)
    if not block.links or is_inside(layout, index) or is_below(layout, index, container):
        return False
    filed = FILED.fullmatch(fold(block.text))
    is_day_itself = any(map(str.isdigit, block.links[0].text))
    return not is_day_itself and not (filed and filed["section"])
