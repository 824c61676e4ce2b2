"""Debris told by the page's own names: an element whose id or class says "menu" holds a menu, unless the article itself stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain

from pipeline.debris.consents import asks
from pipeline.debris.datelines import tells_when
from pipeline.debris.images import names_speaker
from pipeline.debris.info_lines import is_info
from pipeline.debris.lines import Blocks, link_share
from pipeline.debris.names import COLUMN, TEXTUAL, Names, named_steps
from pipeline.debris.promotions import COMMENTS
from pipeline.letters import fold
from pipeline.mastheads import is_at_head, is_bare_name
from pipeline.records import Block
from pipeline.signed_days import is_signed
from pipeline.tags import tag_of

SMALL = frozenset({"caption", "byline", "tags", "sharing", "print-and-tools", "counter", "accessibility"})  # these never hold much text
LONGEST = 400  # characters of prose that one of them may hold
CERTAIN = frozenset({"cookies", "comments", "footer", "captcha"})  # these are believed even where they hold most of the page's prose
MOST = 0.4  # share of the page's prose that no menu, sidebar or form holds: more, and the name is the layout's, not the content's
PROSE = 80  # characters from which on a block counts as prose
DATE = 100  # characters of a line that is a date
SITE_NAME = 20  # characters: a longer h1 is an article's headline, as far as this can be told
PARAGRAPHS = 2  # below a headline that make it an article's
BELOW = 8  # blocks below a headline in which they stand
NOTE = 3  # blocks at the beginning of a text among which such a note stands
TOOLS = 2  # links below an article: "drukuj", "komentarze: 3"
MENU = 5  # blocks with links that make a menu, which no form has
FRAME = 0.6  # share of a page's words from which on a form is its frame
OPENS = 4  # blocks with which a dialog opens
IN_BOX = 8  # blocks of a picture's element among which the heading stands that makes it a box of text
SENTENCE = 5  # spaces of a sentence, at least
HALF = 0.5  # share of links from which on a sentence only leads elsewhere
QUESTION = 2  # spaces in the shortest question on a button
ACCORDION = re.compile(r"[#.\w-]*(?:accordion|faq|pytanie|harmonijka)", re.I)
# Reasons that such a tag's class gives only where its text looks like it: "p.related" is a sentence as often as a list of links.
DOUBTFUL = frozenset({
    "sharing", "related", "tags", "print-and-tools", "advert", "menu", "sidebar", "poll", "calendar", "weather", "newsletter", "gallery",
    "counter", "language-switch", "search-form", "login-form", "breadcrumbs",
})  # fmt: skip
FOOT = 300  # characters of prose that a foot may hold
OPENING = 80  # characters of a line in a box of comments
SAID = re.compile(r"\d:\d\d|\btemu\b|^[~#@]|\bnapisal|\bgosc\b|\d[./-]\d{1,2}[./-]\d{2}|\bodpowiedz\b|komentarz|nick|zaloguj")
CLOSED = re.compile(r"[.!?…][”\"')]{0,2}$")  # how a sentence ends


@dataclass(frozen=True, slots=True)
class Ground:
    """A page's blocks, and what is asked of them for each element: the prose and the headlines before each block, where its run of
    blocks of one path ends, where the paragraph of the first notice stands. So a hundred sidebars in each other cost no hundred walks."""

    blocks: Blocks
    prose: list[int]
    headlines: list[int]
    runs: list[int]
    notice: int


def structural(blocks: Blocks) -> Iterator[tuple[range, str]]:
    """Ranges of blocks that stand inside an element named as debris, each with its reason."""
    ground = Ground(blocks, sums(map(prose_length, blocks)), sums(map(is_headline, blocks)), runs(blocks), notice(blocks))
    frames: dict[tuple[str, ...], int] = {}  # elements found to hold the article, and where they end
    names: dict[tuple[str, ...], Names] = {}  # by path: the items of a list share theirs
    settled: dict[tuple[str, ...], int] = {}  # paths all of whose named elements hold the article, and up to where
    start = 0
    while start < len(blocks):
        path = blocks[start].path
        if path not in names:
            names[path] = named_steps(path)
        is_open = bool(names[path]) and start >= settled.get(path, 0)
        found = named(ground, start, names[path], frames) if is_open else None
        if found:
            yield found
        elif is_open:
            settled[path] = min(frames.get(path[:depth], 0) for depth, _ in names[path])
        start = found[0].stop if found else start + 1


def named(ground: Ground, start: int, names: Names, frames: dict[tuple[str, ...], int]) -> tuple[range, str] | None:
    """The outermost element around a block that is named as debris and does not hold the article, with all that it holds."""
    block, is_in_box = ground.blocks[start], False
    for depth, reason in names:
        if reason == "caption" and start < frames.get(block.path[:depth], 0):
            is_in_box = True  # a picture's box with a heading: what is named after it is text, but for captions by name
        elif is_in_box and reason == "caption" and "caption" not in block.path[depth - 1]:
            continue
        if reason == "caption" and names_speaker(ground.blocks, start):
            continue
        if start >= frames.get(block.path[:depth], 0) and not is_otherwise(block, block.path[depth - 1], reason):
            span = extent(ground, start, depth)
            is_text = reason == "sidebar" and is_inset(ground, span, depth)
            if not is_text and not holds_article(ground, span, reason):
                return span, "sidebar" if reason == COLUMN else reason
            frames[block.path[:depth]] = span.stop
    return None


def sums(values: Iterable[int]) -> list[int]:
    """The sums of the values before each place, and of all."""
    return [0, *accumulate(values)]


def runs(blocks: Blocks) -> list[int]:
    """Where, from each block on, the run of blocks of one path ends."""
    ends = list(range(1, len(blocks) + 1))
    for i in range(len(blocks) - 2, -1, -1):
        if blocks[i].path == blocks[i + 1].path:
            ends[i] = ends[i + 1]
    return ends


def is_otherwise(block: Block, step: str, reason: str) -> bool:
    """Say whether a block is something else than its element's name says: a question on a button, the article's day in "div.podpis",
    a sentence in "p.related"."""
    if reason == "button":
        return unfolds(block)
    if reason == "form" and step.startswith("fieldset"):
        return is_sentence(block)  # the frame of a box on old pages; a form's stands in a form
    if reason == "footer" and "quote" in step:
        return True  # who said a quotation: Bootstrap's "footer.blockquote-footer"
    if reason == "menu" and is_dated_note(block):
        return True
    if reason == "caption" or (reason == "sidebar" and tag_of(step) in TEXTUAL):  # jQuery Mobile's "p.ui-li-aside" is the article's day
        return dates(block)
    if reason == "accessibility":
        return not block.links and (is_sentence(block) or tag_of(step) in TEXTUAL)
    return reason in DOUBTFUL and tag_of(step) in TEXTUAL and is_sentence(block)


def is_dated_note(block: Block) -> bool:
    """Say whether a line tells who set an article there and when, or two kinds of its data: e107 prints it in "menu_content"."""
    return link_share(block) < HALF and len(block.text) <= DATE and (is_info(block.text) or is_signed(block.text))


def dates(block: Block) -> bool:
    """Say whether a short block tells when, perhaps who and how often it was read: "dodano: czwartek, 14 lipca 2011 r., autor: ..."."""
    return len(block.text) <= DATE and (tells_when(fold(block.text)) or is_info(block.text) or is_signed(block.text))


def is_sentence(block: Block) -> bool:
    """Say whether a block is a sentence of a text: words enough, an end, and hardly a link."""
    return block.text.count(" ") >= SENTENCE and CLOSED.search(block.text) is not None and link_share(block) < HALF


def unfolds(block: Block) -> bool:
    """Say whether a button is the heading of an answer that it unfolds, and not a label such as "Wyślij"."""
    return block.level > 0 or (block.text[-1] == "?" and block.text.count(" ") >= QUESTION) or any(map(is_accordion, block.path[-3:]))


@lru_cache(maxsize=4096)
def is_accordion(step: str) -> bool:
    """Say whether a step of a path is named as one of several answers that unfold."""
    return bool(ACCORDION.search(step))


def extent(ground: Ground, start: int, depth: int) -> range:
    """The blocks from `start` on that share the first `depth` steps of its path."""
    blocks, stop = ground.blocks, ground.runs[start]
    prefix = blocks[start].path[:depth]
    while stop < len(blocks) and blocks[stop].path[:depth] == prefix:
        stop = ground.runs[stop]
    return range(start, stop)


def holds_article(ground: Ground, span: range, reason: str) -> bool:
    """Say whether an element named as debris is the page's frame: it holds its headline or most of its prose."""
    if ground.headlines[span.stop] > ground.headlines[span.start] and (reason != "footer" or not is_foot(ground, span)):
        return True
    if reason == "form":
        return is_frame(ground, span)
    if (reason == "comments" and is_unanswered(ground, span)) or (reason == "menu" and is_signed_text(ground, span)):
        return True
    if is_beside(ground, span, reason):
        return False
    if reason == COLUMN:  # the text stands in such a one as often as the menu beside it
        return not has_headline_elsewhere(ground, span)
    if reason == "caption" and any(block.level for block in ground.blocks[span.start : span.start + IN_BOX][: len(span)]):
        return True  # a picture's box with a heading beside it: Elementor's "image-box"
    held = ground.prose[span.stop] - ground.prose[span.start]
    if reason in SMALL and held > LONGEST:
        return True
    return reason not in CERTAIN and held > MOST * ground.prose[-1] and not has_headline_elsewhere(ground, span)


def is_beside(ground: Ground, span: range, reason: str) -> bool:
    """Say whether an element is none of the article however much it holds: a dialog that asks for consent, a box beside a short notice."""
    if reason == "dialog":
        return any(map(asks, ground.blocks[span.start : span.stop][:OPENS]))
    return reason in (COLUMN, "sidebar") and is_below_notice(ground, span)


def is_signed_text(ground: Ground, span: range) -> bool:
    """Say whether what is named as a menu holds prose, a note of who set it there and when, and hardly a link: e107's "menu_content"."""
    if ground.prose[span.stop] == ground.prose[span.start]:
        return False
    inside = ground.blocks[max(0, span.start - 1) : span.stop]  # the note itself is no part of a menu, and may stand first
    return sum(link_share(block) >= HALF for block in inside) <= TOOLS and any(map(is_dated_note, inside[:NOTE]))


def is_inset(ground: Ground, span: range, depth: int) -> bool:
    """Say whether an `<aside>` without links stands between two paragraphs of the text around: what is worth knowing, a pull quote."""
    blocks, around = ground.blocks, ground.blocks[span.start].path[: depth - 1]
    if not 0 < span.start < span.stop < len(blocks) or not blocks[span.start].path[depth - 1].startswith("aside"):
        return False
    beside = (blocks[span.start - 1], blocks[span.stop])
    is_between = all(prose_length(it) and it.path[:-1] == around and tag_of(it.path[-1]) == "p" for it in beside if it.path)
    return is_between and not any(block.links for block in blocks[span.start : span.stop])


def is_foot(ground: Ground, span: range) -> bool:
    """Say whether an element is at the end of the page and holds no prose to speak of: a society's name in an h1 over its address."""
    return span.stop == len(ground.blocks) and span.start > 0 and ground.prose[span.stop] - ground.prose[span.start] < FOOT


def is_unanswered(ground: Ground, span: range) -> bool:
    """Say whether what is named as comments is all the text of a page and no reader's: "div.comment.more" in an office's own system."""
    held, outside = ground.prose[span.stop] - ground.prose[span.start], chain(ground.blocks[: span.start], ground.blocks[span.stop :])
    if not 0 < held == ground.prose[-1] or any(map(speaks, outside)):
        return False
    return not any(map(is_readers, ground.blocks[span.start : span.stop]))


def speaks(block: Block) -> bool:
    """Say whether a block is a sentence of three words at least: a short notice above its readers' comments."""
    return not block.hidden and not block.links and block.text.count(" ") > 1 and CLOSED.search(block.text) is not None


def is_readers(block: Block) -> bool:
    """Say whether a block is of readers' comments: their heading, a form's label, the time of one."""
    text = fold(block.text[:OPENING])
    return len(block.text) <= OPENING and bool(SAID.search(text) or COMMENTS.fullmatch(text))


def is_headline(block: Block) -> bool:
    """Say whether a block is a page's headline, and not hidden, the name of the site or a dialog's question in an h1."""
    return block.level == 1 and not block.hidden and len(block.text) > SITE_NAME and not asks(block)


def has_headline_elsewhere(ground: Ground, span: range) -> bool:
    """Say whether a headline outside an element has paragraphs of its own right below it: a party's programme in the sidebar may be
    longer than the news beside it."""
    heads = (i for i, block in enumerate(ground.blocks) if is_headline(block) and i not in span) if ground.headlines[-1] else ()
    return any(sum(map(bool, map(prose_length, own_below(ground.blocks, i, span)))) >= PARAGRAPHS for i in heads)


def is_below_notice(ground: Ground, span: range) -> bool:
    """Say whether a box stands below an h1, other than the site's name, and a paragraph of its own: a notice may be shorter than the
    office hours beside it."""
    return ground.notice < span.start and ground.prose[span.stop] - ground.prose[span.start] <= LONGEST


def notice(blocks: Blocks) -> int:
    """Where the first paragraph right below an h1 stands that is a notice's headline; behind all blocks where none does."""
    heads = (i for i, block in enumerate(blocks) if block.level == 1 and not block.hidden and " " in block.text)
    own = (i for i in heads if not is_bare_name(blocks[i].text) and not is_at_head(blocks[i]) and not asks(blocks[i]))
    below = (n for i in own for n in range(i + 1, min(i + 1 + BELOW, len(blocks))))
    return next((n for n in below if prose_length(blocks[n])), len(blocks))


def own_below(blocks: Blocks, head: int, span: range) -> Blocks:
    """The blocks right below a headline that stand outside an element."""
    return [blocks[i] for i in range(head + 1, min(head + 1 + BELOW, len(blocks))) if i not in span]


def prose_length(block: Block) -> int:
    """Characters of a block if it is a paragraph of running text, else 0."""
    long = len(block.text) >= PROSE and not block.hidden
    return len(block.text) if long and link_share(block) < 0.5 else 0


def is_frame(ground: Ground, span: range) -> bool:
    """Say whether a form is the frame of the whole page, as in ASP.NET: the page's h1 and menu stand in it, whatever banner above, or
    most words and no headline above it."""
    inside = ground.blocks[span.start : span.stop]
    if any(block.level == 1 for block in inside) and sum(bool(block.links) for block in inside) >= MENU:
        return True
    if ground.headlines[span.start]:
        return False
    held = sum(map(spoken, inside))
    outside = chain(ground.blocks[: span.start], ground.blocks[span.stop :])
    most = held * (1 / FRAME - 1)
    return held > 0 and not any(said >= most for said in accumulate(map(spoken, outside)))


def spoken(block: Block) -> float:
    """Characters of a block that are not links; none of what a page hides."""
    return 0.0 if block.hidden else len(block.text) * (1 - link_share(block))
