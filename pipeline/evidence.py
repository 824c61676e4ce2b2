"""What speaks for a date, from whichever place of the page, and how the places weigh against each other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Literal

from pipeline.debris.related import is_file
from pipeline.records import DateSource, Layout, Precision

# Blocks of these kinds speak of other pages, of the reader's day or of other people's words, never of this article.
FOREIGN = frozenset({
    "calendar", "weather", "name-days", "comments", "related", "read-more", "story-links", "teaser-list", "menu", "poll",
    "captcha", "advert", "cookies", "cookie-banner", "privacy-notice", "copyright-line", "contact-footer", "login-form",
    "search-form", "pager", "gallery", "newsletter", "sharing", "share-bar", "photo-credit", "caption", "language-switch",
    "accessibility", "counter", "embed",
})  # fmt: skip
BEFORE_TITLE = 4  # blocks above the title that belong to it
UNSURE = 0.6  # a line that may be an event's, and yields to any machine or address that tells another day
AFTER_TITLE = 8  # blocks below the title that belong to it
FARTHEST = 500  # blocks below a title that are looked at: a page of days has thousands
OVER_BODY = 3  # blocks right above the body, however far it is from the title (17 blocks on a page of tvp.info)
AFTER_BODY = 8  # blocks below the body that belong to it
FILED = frozenset({"attachment-list", "document-card"})  # the marks of what stands between a text and the line that dates it


class Rank(IntEnum):
    """The stated order of the evidence: the lowest wins."""

    RULE = 0
    LABEL = 1
    ADDRESS_RULE = 2
    LINE = 3
    MADE = 4  # a label of making in the card below a text: "Data wytworzenia" is the document's day, and often the only one
    TIME = 5
    JSON_LD = 6
    META = 7
    FEED = 8
    REST = 9
    LISTING = 10
    FAR_LABEL = 11
    ADDRESS = 12
    SITEMAP = 13
    HIDDEN = 14  # in the article's own element, but not shown to a reader


@dataclass(frozen=True, slots=True)
class Evidence:
    """A date, where it was read, and how sure it is in itself (0..1). `refused` names why it cannot count, None where it can."""

    rank: Rank
    source: DateSource
    day: date | None
    precision: Precision
    words: str
    sure: float
    role: Literal["published", "modified"] = "published"
    refused: str | None = None


Zone = Literal["beside", "below", "far"]


def zone(layout: Layout, index: int) -> Zone:
    """Say where a block stands: beside the title, in or just below the body, or far from both."""
    opening = first_of_body(layout)
    if layout.title is None:
        return "beside" if opening is not None and index <= opening else below(layout, index)
    if index > layout.title and opening is not None and layout.title < opening < index:
        return below(layout, index)
    is_near = layout.title - BEFORE_TITLE <= index <= layout.title + AFTER_TITLE or is_over_little(layout, index, layout.title, opening)
    is_over_body = opening is not None and max(layout.title, opening - OVER_BODY) <= index <= opening
    return "beside" if is_near or is_over_body else below(layout, index)


def is_over_little(layout: Layout, index: int, title: int, opening: int | None) -> bool:
    """Say whether a block stands between title and body with little but debris above it: a list of sections, a caption, a pager."""
    if opening is None or not title < index < min(opening, title + FARTHEST):
        return False
    return layout.marks[title + 1 : index].count(None) < AFTER_TITLE


def below(layout: Layout, index: int) -> Zone:
    """Say whether a block stands in or just below the body; its files and the lines of its card are no distance."""
    if not layout.body or index < layout.body[0]:
        return "far"
    between = range(layout.body[-1] + 1, min(index, len(layout.blocks)))
    return "below" if sum(not is_of_files(layout, i) for i in between) < AFTER_BODY else "far"


def is_of_files(layout: Layout, index: int) -> bool:
    """Say whether a block is of the article's files, by its mark or by its links, or of the card of its data."""
    links = layout.blocks[index].links
    return layout.marks[index] in FILED or (bool(links) and all(is_file(link.url) for link in links))


def first_of_body(layout: Layout) -> int | None:
    """Return where the body begins, or None where there is none."""
    return layout.body[0] if layout.body else None


def is_foreign(layout: Layout, index: int) -> bool:
    """Say whether a block belongs to something else than the article, by its mark."""
    return index < len(layout.marks) and layout.marks[index] in FOREIGN
