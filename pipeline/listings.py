"""A listing's links to articles, each with the day that stands beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import takewhile

from pipeline import days, label_words
from pipeline.address_forms import entries, number_alike
from pipeline.containers import common
from pipeline.debris import marking
from pipeline.debris.datelines import BARE_DAY
from pipeline.debris.related import MORE, is_file
from pipeline.headlines import is_named
from pipeline.letters import fold
from pipeline.links import origin_of
from pipeline.mastheads import is_at_head
from pipeline.pages import open_page
from pipeline.prose import is_text
from pipeline.records import Block, Layout, Link, Page
from pipeline.rules import GENERIC

FRAME = frozenset(
    {"menu", "footer", "breadcrumbs", "pager", "cookies", "sharing", "accessibility", "language-switch", "search-form", "login-form"}
)
# What a listing's rows are marked as, where the introduction above them is taken for a body.
ROWS = frozenset({"teaser-list", "date-line", "story-links", "link-paragraph", "byline", "read-more", "info-line"})
DATA = frozenset({"date-line", "info-line", "byline"})  # what may stand between a headline and its text
DAY = 40  # characters of a day with its weekday
BELOW = 3  # blocks below a headline among which its day stands
CREATED = re.compile(r"creat|publi|dodan|entry-?date|post-?date|news-?date|notice-?date|(?:data|date)-?(?:dodania|publikacji)", re.I)
HEADLINE = 4  # words from which on a link reads as a headline
ALIKE = 4  # stories whose addresses have one shape, before other links of that shape are believed
SHORTEST = 8  # characters of a headline beside its day
YEAR = re.compile(r"(?:19|20)\d\d")
NUMBER = re.compile(r"\d+")
LABEL = 300  # characters of a block in which a listing's date stands
NEAR = 2  # blocks around a link in which its day stands


def read(content: bytes, url: str) -> tuple[Link, ...]:
    """Return the article links of a page whatever its kind: one of a few long teasers reads as an article, and is a listing still."""
    opened = open_page(Page.of(content, url), GENERIC)
    return find(opened.blocks, marking.mark(opened.blocks), url)


def find(blocks: Sequence[Block], marks: Sequence[str | None], url: str | None) -> tuple[Link, ...]:
    """Return the article links of a page in reading order, each address once, under its longest label."""
    home = site_of(url)
    near = [(i, link) for i, block in enumerate(blocks) if marks[i] not in FRAME for link in block.links if is_own_page(link, url, home)]
    beside = {i: day_beside(blocks, i) for i in {i for i, _ in near}}
    stories = {link.url for i, link in near if is_story(blocks[i], link)} | dated(blocks, near, beside)
    proven = stories - sections(blocks, marks)
    shapes = Counter(it for story in proven for it in entries(shape(story), name_in(story)))
    best: dict[str, Link] = {}
    for i, link in near:
        if link.url in stories or number_alike(shape(link.url), name_in(link.url), shapes) >= ALIKE:
            best[link.url] = longer(best.get(link.url), on_day(link, beside[i]))
    return tuple(best.values())


def dated(blocks: Sequence[Block], near: Sequence[tuple[int, Link]], beside: Mapping[int, date | None]) -> set[str]:
    """The addresses of short headlines ("Nowe progi dochodowe") that stand beside a day each, in rows or items of one shape."""
    labels = [(i, link) for i, link in near if beside[i] and len(link.text) >= SHORTEST]
    found = [(i, link) for i, link in labels if not MORE.fullmatch(fold(link.text[:80]))]
    alike = Counter(blocks[i].path for i, _ in found)
    return {link.url for i, link in found if alike[blocks[i].path] >= ALIKE}


def is_story(block: Block, link: Link) -> bool:
    """Say whether a link reads like a headline: a heading, or enough words."""
    return word_count(link.text) >= (1 if block.level else HEADLINE)


def sections(blocks: Sequence[Block], marks: Sequence[str | None]) -> set[str]:
    """The addresses of headings over sections of a page ("Region"), which vouch for no other of their shape: the page's own head or menu
    links them by the same few words. A headline as short ("Powódź") stands in neither."""
    around = {link for i, block in enumerate(blocks) if not block.level and is_around(block, marks[i]) for link in block.links}
    return {link.url for block in blocks if block.level for link in block.links if link in around and word_count(link.text) < HEADLINE}


def is_around(block: Block, mark: str | None) -> bool:
    """Say whether a block stands in a page's menu or head."""
    return mark == "menu" or is_at_head(block)


def shape(url: str) -> str:
    """The shape of an address: its folder, numbers left open, and the names in its query, by which old systems tell news from other pages.

    A teaser that says only "więcej" is told by it.
    """
    path, _, query = url.partition("?")
    names = "&".join(part.partition("=")[0] for part in query.split("&"))
    return NUMBER.sub("0", f"{path.rstrip('/').rpartition('/')[0]}?{names}")


def is_own_page(link: Link, url: str | None, home: str | None) -> bool:
    """Say whether a link leads to a page of the same site, its `home`, and to no file."""
    if is_file(link.url) or (not link.url.startswith(("http", "/")) and ":" in link.url) or link.url == url:
        return False
    return home is None or site_of(link.url) in (None, home)


def name_in(url: str) -> str:
    """The last part of an address without a query, which tells pages apart where there is one."""
    return "" if "?" in url else url.rstrip("/").rpartition("/")[2]


def dated_below(layout: Layout) -> int:
    """How many rows of other pages with their day follow right below the body without any word that they are others. A bulletin's card of
    the page, "Udostępnił: Jan Nowak, 2.03.2014", leads to none."""
    below = range(layout.body[-1] + 1, len(layout.blocks))
    rows = list(takewhile(lambda i: is_row(layout.blocks[i], layout.marks[i]), below))
    return sum(1 for i in rows if days.scan(layout.blocks[i].text[:LABEL])) if any(layout.blocks[i].links for i in rows) else 0


def whole_notices(layout: Layout) -> int:
    """How many headlines of one shape, the title's or in the body, have the day of their own publication right below: a page that
    prints its notices whole, one under the other."""
    first = layout.body[0] if layout.title is None else min(layout.title, layout.body[0])
    inside = range(first, layout.body[-1] + 1)
    heads = (i for i in inside if layout.blocks[i].level or is_named(layout.blocks[i]))
    return max(Counter(layout.blocks[i].path for i in heads if is_published(layout, i)).values(), default=0)


def news_days(layout: Layout) -> list[date]:
    """The days that stand right above headings of one shape in the body, in reading order: the cards of a list of news, without links."""
    found: dict[tuple[str, ...], list[date]] = {}
    for i in range(layout.body[0], layout.body[-1] + 1):
        day = bare_day(layout.blocks[i - 1]) if i and layout.blocks[i].level else None
        if day:
            found.setdefault(layout.blocks[i].path, []).append(day)
    return max(found.values(), key=len, default=[])


def printed_whole(layout: Layout) -> list[date]:
    """The bare days right below headings of one shape, the title among them, with a text below that: news printed whole."""
    found: dict[tuple[str, ...], list[date]] = {}
    first = layout.body[0] if layout.title is None else min(layout.title, layout.body[0])
    for i in range(first, layout.body[-1] - 1):
        is_head = layout.blocks[i].level > 0 and not layout.blocks[i].links and is_text(layout.blocks[i + 2])
        if is_head and (day := bare_day(layout.blocks[i + 1])):
            found.setdefault(layout.blocks[i].path, []).append(day)
    return max(found.values(), key=len, default=[])


def bare_day(block: Block) -> date | None:
    """The day that a block is, and no more."""
    told = days.scan(block.text) if len(block.text) <= DAY and BARE_DAY.fullmatch(fold(block.text)) else ()
    return next((day.first for day in told if day.precision == "day"), None)


def is_published(layout: Layout, head: int) -> bool:
    """Say whether a line below a headline tells when it was published: by a label, or in an element named so."""
    below = range(head + 1, min(head + 1 + BELOW, len(layout.blocks)))
    lines = (layout.blocks[i] for i in takewhile(lambda i: layout.marks[i] in DATA, below) if layout.marks[i] != "byline")
    return any(CREATED.search(" ".join(block.path[-1:])) or is_labelled(block.text) for block in lines)


def is_labelled(text: str) -> bool:
    """Say whether a line tells a day of publication by its label."""
    return any(mark.role == "published" for mark in label_words.labels(fold(text[:LABEL]))) and bool(days.scan(text[:LABEL]))


def is_row(block: Block, mark: str | None) -> bool:
    """Say whether a block is a part of a listing's row: a link to another page, its day, its teaser. A heading over other stories,
    "Czytaj także", is none, nor is a list of files."""
    if mark is None or not block.links:
        return mark in ROWS - {"story-links"} or (mark is None and bool(block.links) and not is_file(block.links[0].url))
    return mark in ROWS


def site_of(url: str | None) -> str | None:
    """The last two parts of the host of an address: the pages of a portal lie on several. None for an address without a host."""
    origin = origin_of(url)
    return ".".join(origin.rpartition("/")[2].split(".")[-2:]) if origin else None


def longer(one: Link | None, other: Link) -> Link:
    """The link whose label says more; a day found for either is kept."""
    if one is None:
        return other
    best = one if len(one.text) >= len(other.text) else other
    return on_day(best, one.day or other.day)


def on_day(link: Link, day: date | None) -> Link:
    """A link with the day that stands beside it."""
    return link if link.day == day else replace(link, day=day)


def day_beside(blocks: Sequence[Block], i: int) -> date | None:
    """The day in the link's own block, or in a neighbour that shares its element."""
    told = (first_day(blocks[j].text[:LABEL]) for j in nearby(blocks, i))
    return next(filter(None, told), None)


@lru_cache(maxsize=1024)
def first_day(text: str) -> date | None:
    """The first day that a text tells; a card is asked for each of its links and neighbours."""
    told = days.scan(text) if YEAR.search(text) else ()
    return next((day.first for day in told if day.precision == "day"), None)


def nearby(blocks: Sequence[Block], i: int) -> Iterator[int]:
    """The block itself and its neighbours, nearest first, as far as they stand in the same item of the list."""
    yield i
    for j in (i - 1, i + 1, i - 2, i + 2):
        if 0 <= j < len(blocks) and common(blocks[i].path, blocks[j].path) >= len(blocks[i].path) - NEAR:
            yield j


def headline_count(blocks: Sequence[Block]) -> int:
    """How many links of a page read as headlines, each address once."""
    return len({link.url for block in blocks for link in block.links if word_count(link.text) >= HEADLINE})


def word_count(text: str) -> int:
    """How many words a label has; labels are tidied, so that their spaces tell."""
    return text.count(" ") + 1 if text else 0
