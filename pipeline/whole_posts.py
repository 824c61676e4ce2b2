"""Posts printed under each other, each with its headline, its day and its text or teaser: a page of them is a listing, however few."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pipeline.letters import words
from pipeline.listings import bare_day
from pipeline.mastheads import is_bare_name
from pipeline.plain_headlines import is_section
from pipeline.prose import is_text
from pipeline.records import Block, Layout
from pipeline.tags import tag_of

FEWEST = 2  # posts, where each leads to a page of its own, or their elements say what they are
UNSAID = 3  # posts in elements that say nothing
ELEMENTS = frozenset({"article", "time"})


def is_page_of_posts(layout: Layout, is_linked: Callable[[Block], bool], is_news: bool) -> bool:
    """Say whether a body is posts and nothing else; `is_linked` tells a headline that leads to its own page, `is_news` an address of news.
    Without such links the page is called after a section or an office: parts of a text have days as well, under a headline."""
    posts = find(layout)
    if len(posts) < FEWEST or not is_all(layout, posts):
        return False
    heads = [layout.blocks[i] for i in posts]
    return all(map(is_linked, heads)) or (is_called_so(layout, posts[0], is_news) and len(posts) >= fewest(layout, posts))


def find(layout: Layout) -> list[int]:
    """The headings of one shape, the title among them, with a bare day right below and a text below that."""
    first = layout.body[0] if layout.title is None else min(layout.title, layout.body[0])
    posts = [i for i in range(first, layout.body[-1] - 1) if is_post(layout.blocks[i : i + 3])]
    return [i for i in posts if layout.blocks[i].path == layout.blocks[posts[0]].path]


def is_post(blocks: Sequence[Block]) -> bool:
    """Say whether three blocks are a headline, its day and the beginning of its text."""
    head, day, text = blocks
    return head.level > 1 and is_text(text) and bare_day(day) is not None


def is_all(layout: Layout, posts: Sequence[int]) -> bool:
    """Say whether no text stands above the first post, and no other heading as high as theirs around and between them."""
    level = layout.blocks[posts[0]].level
    others = {i for i in layout.body if 1 < layout.blocks[i].level <= level}
    return others <= set(posts) and not any(is_text(layout.blocks[i]) for i in layout.body if i < posts[0])


def is_called_so(layout: Layout, first: int, is_news: bool) -> bool:
    """Say whether the h1 above posts names a section or an office and no more, or where there is none the address is one of news."""
    heads = [block.text for block in layout.blocks[:first] if block.level == 1 and not block.hidden]
    return is_section(words(heads[-1])) or is_bare_name(heads[-1]) if heads else is_news


def fewest(layout: Layout, posts: Sequence[int]) -> int:
    """How many posts make a page of them: fewer where their elements say that they are posts, or their days that they are days."""
    is_said = all(ELEMENTS.intersection(map(tag_of, (*layout.blocks[i].path, *layout.blocks[i + 1].path))) for i in posts)
    return FEWEST if is_said else UNSAID
