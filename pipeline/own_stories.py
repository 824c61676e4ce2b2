"""The story that a page tells under a headline of its own: what dialogs, heads and feet of the site say in headings is then no word on
what the page is."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline import days
from pipeline.headlines import is_masthead, is_part
from pipeline.plain_headlines import DATA, is_link
from pipeline.prose import is_text
from pipeline.records import Block, Layout, Metadata

ON_TEXT = 6  # blocks from a headline to its text: its day, its author, its picture's caption
PARAGRAPHS = 2  # of a text, at least: an error, a login and an introduction to a form say less
SHORTEST = 300  # characters of such a text
DAY = 60  # characters of a line that dates a story
WORDS = 1  # spaces of a headline, at least: "Kontakt" and "Logowanie" have none


def find(layout: Layout, metadata: Metadata) -> int | None:
    """Return the heading or title right above a text of several paragraphs that the head's titles tell as the page's, or the page's title
    where a day stands below it; None where there is none."""
    text = text_of(layout)
    if text is None:
        return None
    heads = (i for i in range(text - 1, max(0, text - ON_TEXT) - 1, -1) if is_headline(layout.blocks[i], i == layout.title))
    return next((i for i in heads if is_told(layout.blocks[i], metadata) or (i == layout.title and is_dated(layout, i, text))), None)


def text_of(layout: Layout) -> int | None:
    """Return where a body's text of several paragraphs begins; a long one is read no further than it takes to tell."""
    texts, size = list[int](), 0
    for i in layout.body:
        if is_text(layout.blocks[i]):
            texts.append(i)
            size += len(layout.blocks[i].text)
            if len(texts) >= PARAGRAPHS and size >= SHORTEST:
                return texts[0]
    return None


def is_headline(block: Block, is_title: bool) -> bool:
    """Say whether a heading, or the line that is the page's title, may be a story's: words in a row, shown, no link."""
    is_shown = (block.level > 0 or is_title) and not block.hidden and not is_link(block)
    return is_shown and block.text.count(" ") >= WORDS and not is_masthead(block)


def is_told(block: Block, metadata: Metadata) -> bool:
    """Say whether a heading is a title of the head or one side of it."""
    return any(is_part(block.text, title) for title in metadata.titles)


def is_dated(layout: Layout, head: int, text: int) -> bool:
    """Say whether a line of data between a headline and its text tells a day."""
    between = (i for i in range(head + 1, text) if layout.marks[i] in DATA)
    return any(days.scan(layout.blocks[i].text[:DAY]) for i in between)


def headings_around(layout: Layout, story: int, places: Iterable[int]) -> list[int]:
    """Those headings among some places that head a story as well: the element of each holds it, "Kontakt" over "Sekretariat". One in a
    dialog or in the head of the page stands apart."""
    path = layout.blocks[story].path
    around = ((i, layout.blocks[i].path[:-1]) for i in places if i < story)
    return [i for i, outer in around if path[: len(outer)] == outer]
