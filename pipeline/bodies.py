"""The article and all of it: the blocks below the title that stand in its element and are not debris."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import dropwhile, takewhile

from pipeline import event_fields, heading_texts, leads, sections, text_ends
from pipeline.containers import Weighed, common, descend
from pipeline.debris.datelines import BARE_DAY
from pipeline.debris.lines import link_share
from pipeline.debris.related import is_file
from pipeline.letters import fold, words
from pipeline.mastheads import is_bare_name
from pipeline.prose import PROSE, is_subheading, is_text, speaks
from pipeline.records import Block
from pipeline.selectors import selected
from pipeline.tags import tag_of

NUMBERED = re.compile(r"(?:[IVX]{1,4}[.)]|\d{1,2}[.)]|§ ?\d{1,2}\.?)\s[A-ZĄĆĘŁŃÓŚŹŻ]")  # the head of a text's first part: "I. Zamawiający"
TEXTUAL = frozenset({"ul", "ol", "dl", "table", "p", "blockquote", "h2", "h3", "h4", "h5", "h6"})
DAY = 40  # characters of a day with its weekday
SUBTITLE = 3  # spaces of a second headline, at least
LINKED = 0.5  # share of links from which on a block is no text
BEFORE_TITLE = 0.2  # what prose above the title weighs
CONTENT = re.compile(
    r"articlebody|article[-_]?(?:body|content|text|tresc)|entry-?content|post-?(?:content|body)|item-?page|node__?content|"
    r"news-?(?:text|body|content)|tresc|"
    r"journal-content|field-name-body|field--name-body|story-?body|art[-_]?(?:body|content|text)",
    re.I,
)
STORIES = frozenset({"teaser-list", "link-paragraph", "story-links", "related", "read-more"})
LITTLE = 2_000  # characters of a page's prose, up to which it may be a notice that its foot outweighs
FRAME = frozenset({"menu", "footer", "contact-footer", "copyright-line"})  # the marks of what stands around each page of a site
BOX = re.compile(r"(?:div|section|aside|table|article)\b")
INSERTED = frozenset({"form", "newsletter", "advert", "poll", "gallery", "captcha", "consent-clause", "form-label", "button"})
DEEP = 4  # steps of a path from which on an element is a column of the page, and not the page
FEW_WORDS = 5  # a shorter line may stand twice in an article: "Termin:", "Godz. 10:00"
BOOST = 2.0  # what prose weighs in an element that is named as an article's text


def find(blocks: Sequence[Block], marks: Sequence[str | None], title: int | None) -> tuple[int, ...]:
    """Return the indexes of the body's blocks in reading order; none where the page holds no running text."""
    told = ruled(blocks, marks, title)
    if told:
        return tuple(once(blocks, told, ""))
    blocks = heading_texts.as_paragraphs(blocks, marks, title)
    free = visible(blocks, marks, title)
    weighed = tuple(speaking(blocks, marks, free, title))
    frame = frame_depth(blocks, marks, title) if sum(max(0.0, it.value) for it in weighed) < LITTLE else 0
    root = around_paragraphs(blocks, free, descend(weighed, frame))
    inside = within(blocks, free, root)
    unboxed = without_boxes(blocks, inside, len(root)) + (sections.find(blocks, marks, root, title, inside[-1]) if inside else [])
    whole = with_rest(blocks, marks, with_lead(blocks, free, unboxed, title), title)
    body = text_ends.cut(blocks, marks, text_ends.with_headings(blocks, marks, whole))
    kept = trim(blocks, body, title)
    if not kept:
        return tuple(documents(blocks, free, title))
    return (*leads.above(blocks, marks, title), *event_fields.above(blocks, marks, title, kept[0]), *kept)


def frame_depth(blocks: Sequence[Block], marks: Sequence[str | None], title: int | None) -> int:
    """How many elements the title shares with the page's menus and foot: above that depth, its elements are parts of the page."""
    if title is None:
        return 0
    paths = {block.path for block, mark in zip(blocks, marks, strict=True) if mark in FRAME}
    return max((common(blocks[title].path, path) for path in paths), default=0)


def documents(blocks: Sequence[Block], free: Sequence[int], title: int | None) -> list[int]:
    """The list of files that is all an office says below a title: "Ogłoszenie", "Wzór oferty"."""
    if title is None or not blocks[title].level:
        return []
    around = blocks[title].path[:-1]
    return [i for i in free if i > title and blocks[i].path[: len(around)] == around and any(is_file(link.url) for link in blocks[i].links)]


def ruled(blocks: Sequence[Block], marks: Sequence[str | None], title: int | None) -> list[int]:
    """The blocks that a site's own rules select as body, the lead first; debris in them goes, unless that leaves nothing."""
    body = [i for i in selected(blocks, "body") if i != title]
    lead = [i for i in selected(blocks, "lead") if i != title] if body else []
    rest = [i for i in body if i not in lead]
    return lead + ([i for i in rest if marks[i] is None] or [i for i in rest if marks[i] != "site-rule"])


def within(blocks: Sequence[Block], free: Sequence[int], root: tuple[str, ...]) -> list[int]:
    """The blocks that stand in an element, and those between its like: each answer of an accordion stands in one, its question above."""
    inside = [i for i in free if blocks[i].path[: len(root)] == root]
    held, between = frozenset(inside), range(inside[0], inside[-1]) if inside else range(0)
    return [i for i in free if i in held or (i in between and not blocks[i].links)]


def around_paragraphs(blocks: Sequence[Block], free: Sequence[int], root: tuple[str, ...]) -> tuple[str, ...]:
    """Go up from elements that are single paragraphs ("div.tekst" after "div.tekst") to the one that holds them and what stands between."""
    while root:
        inside = within(blocks, free, root)
        is_bare = all(blocks[i].path == root for i in inside)
        between = range(inside[0], inside[-1]) if inside else range(0)
        others = [i for i in free if i in between and blocks[i].path[: len(root)] != root and blocks[i].path[: len(root) - 1] == root[:-1]]
        if not is_bare or not (others or (inside and is_listed_below(blocks, free, inside[-1], root))):
            return root
        root = root[:-1]
    return root


def is_listed_below(blocks: Sequence[Block], free: Sequence[int], last: int, root: tuple[str, ...]) -> bool:
    """Say whether a list, a table or a paragraph stands right below elements that are paragraphs themselves, among them: editors write
    `<div>sentence</div><div>sentence</div><ul>`."""
    if last + 1 >= len(blocks) or last + 1 not in free or blocks[last + 1].links:
        return False
    path = blocks[last + 1].path
    return path[: len(root) - 1] == root[:-1] and len(path) >= len(root) and tag_of(path[len(root) - 1]) in TEXTUAL


def visible(blocks: Sequence[Block], marks: Sequence[str | None], title: int | None) -> list[int]:
    """The blocks that may be body; what is hidden only where a page shows no text at all."""
    free = [i for i in range(len(blocks)) if marks[i] is None and i != title]
    shown = [i for i in free if not blocks[i].hidden]
    return shown if any(is_text(blocks[i]) for i in shown) else free


def without_boxes(blocks: Sequence[Block], inside: Sequence[int], depth: int) -> list[int]:
    """Drop the boxes in mid-body: elements below `depth` that hold links and labels, and no text of their own."""
    spoken = {blocks[i].path[:n] for i in inside if is_text(blocks[i]) for n in range(depth + 1, len(blocks[i].path) + 1)}
    return [i for i in inside if not in_box(blocks[i], depth, spoken)]


def in_box(block: Block, depth: int, spoken: set[tuple[str, ...]]) -> bool:
    """Say whether a block that is mostly links stands in a box of its own."""
    if link_share(block) <= LINKED:
        return False
    steps = (n for n in range(depth + 1, len(block.path) + 1) if BOX.match(block.path[n - 1]))
    return any(block.path[:n] not in spoken for n in steps)


def speaking(blocks: Sequence[Block], marks: Sequence[str | None], free: Sequence[int], title: int | None) -> Iterator[Weighed]:
    """What speaks for or against an element: its running text, its links to other stories, and the title."""
    may_be_body = frozenset(free)
    for i, block in enumerate(blocks):
        value = weight(block, title is not None and i < title) if i in may_be_body else against(block, marks[i])
        if value or i == title:
            yield Weighed(block.path, value, i == title)


def weight(block: Block, is_above: bool) -> float:
    """How much a block speaks for its element: its characters, if it is running text; its links against it, if it is none."""
    if not is_text(block):
        return against(block, None)
    size = len(block.text) * (1 - link_share(block)) * (BEFORE_TITLE if is_above else 1.0)
    return size * BOOST if any(map(is_content, block.path)) else size


def against(block: Block, mark: str | None) -> float:
    """How much a block's links speak against its element; menus and footers have elements of their own and do not count."""
    return -float(sum(len(link.text) for link in block.links)) if block.links and (mark is None or mark in STORIES) else 0.0


@lru_cache(maxsize=4096)
def is_content(step: str) -> bool:
    """Say whether a step of a path is named as an article's text."""
    return bool(CONTENT.search(step))


def with_lead(blocks: Sequence[Block], free: Sequence[int], inside: Sequence[int], title: int | None) -> list[int]:
    """Add what stands between the title and the body's element: the lead often has an element of its own."""
    if title is None or not inside or inside[0] <= title:
        return list(inside)
    like = {blocks[i].path for i in inside}
    above = [i for i in free if title < i < inside[0] and (speaks(blocks[i]) or is_subheading(blocks[i]) or is_day(blocks[i], like))]
    return list(dropwhile(lambda i: not speaks(blocks[i]) and not is_subtitle(blocks, i, title), above)) + list(inside)


def is_day(block: Block, like: Collection[tuple[str, ...]]) -> bool:
    """Say whether a block is a bare day in an element like those of the text: the first of a chronicle's."""
    return len(block.text) <= DAY and block.path in like and BARE_DAY.fullmatch(fold(block.text)) is not None


def is_subtitle(blocks: Sequence[Block], i: int, title: int) -> bool:
    """Say whether a heading of several words stands right below the headline: "Gmina wyda dwieście tysięcy złotych"."""
    return i == title + 1 and is_subheading(blocks[i]) and blocks[i].text.count(" ") >= SUBTITLE and not is_bare_name(blocks[i].text)


def with_rest(blocks: Sequence[Block], marks: Sequence[str | None], body: list[int], title: int | None) -> list[int]:
    """Add the text right below the body that stands in an element beside its own: page builders give each paragraph one. It ends with
    the first block that is debris, links, or stands outside the element that holds the title too. More than the body itself is believed
    only inside an element that is named as an article's text."""
    if title is None or not body or body[0] < title:
        return body
    near = nameless_off(blocks[title].path[: common(blocks[title].path, blocks[body[0]].path)])
    wider = nameless_off(near[:-1])
    around = wider if len(wider) >= DEEP else near
    content = named_content(blocks[body[0]].path)
    below = range(body[-1] + 1, len(blocks))
    reached = takewhile(lambda i: goes_on(blocks[i], marks[i], around) or is_debris_in(blocks[i], marks[i], content), below)
    rest = [i for i in reached if marks[i] is None] or behind_box(blocks, marks, body, around)
    is_inside = bool(content) and all(blocks[i].path[: len(content)] == content for i in rest)
    is_likely = is_inside or size_of(blocks, rest) < size_of(blocks, body)
    return body + rest if is_likely and any(is_text(blocks[i]) for i in rest) else body


def goes_on(block: Block, mark: str | None, around: tuple[str, ...]) -> bool:
    """Say whether a block goes on with the text above it."""
    return mark is None and not block.hidden and not block.links and block.path[: len(around)] == around


def behind_box(blocks: Sequence[Block], marks: Sequence[str | None], body: list[int], around: tuple[str, ...]) -> list[int]:
    """The text behind a form or an advertisement that a page builder put between two columns: in elements of the body's tags."""
    below = range(body[-1] + 1, len(blocks))
    start = next((i for i in below if marks[i] not in INSERTED), len(blocks))
    shape = tags_of(blocks[body[-1]])
    is_more = start > body[-1] + 1 and start < len(blocks) and tags_of(blocks[start])[: len(shape) - 1] == shape[:-1]
    return list(takewhile(lambda i: goes_on(blocks[i], marks[i], around), range(start, len(blocks)))) if is_more else []


def tags_of(block: Block) -> list[str]:
    """The tags of a block's path."""
    return list(map(tag_of, block.path))


def named_content(path: tuple[str, ...]) -> tuple[str, ...]:
    """The path of the innermost element around that is named as an article's text; empty where there is none."""
    return next((path[:depth] for depth in range(len(path), 0, -1) if is_content(path[depth - 1])), ())


def is_debris_in(block: Block, mark: str | None, content: tuple[str, ...]) -> bool:
    """Say whether a block is debris inside the article's text, below which it goes on: a gallery, an advertisement."""
    return bool(content) and mark is not None and block.path[: len(content)] == content


def nameless_off(path: tuple[str, ...]) -> tuple[str, ...]:
    """A path without the bare elements at its end, which mean nothing."""
    while path and path[-1] == "div":
        path = path[:-1]
    return path


def size_of(blocks: Sequence[Block], places: Iterable[int]) -> int:
    """How many characters blocks hold."""
    return sum(len(blocks[i].text) for i in places)


def trim(blocks: Sequence[Block], body: Sequence[int], title: int | None) -> list[int]:
    """Take off what stands above the title, and links and labels at both ends; repeats of the title or of a paragraph count once."""
    below = [i for i in body if title is None or i > title]
    kept = once(blocks, below or list(body), blocks[title].text if title is not None else "")
    text = next((blocks[i] for i in kept if is_text(blocks[i])), None)
    while kept and not starts(blocks[kept[0]]) and not goes_with(blocks[kept[0]], text):
        kept = kept[1:]
    while kept and not ends(blocks[kept[-1]]):
        kept = kept[:-1]
    return kept


def starts(block: Block) -> bool:
    """Say whether a body may begin with a block."""
    is_line = block.kind in ("heading", "row", "item", "line", "quote") and link_share(block) <= LINKED
    return is_line or speaks(block) or is_paragraph(block) or bool(NUMBERED.match(block.text) and not block.links)


def goes_with(block: Block, text: Block | None) -> bool:
    """Say whether a short line stands in the very element of the text below it: lines parted by line breaks alone."""
    return text is not None and not block.links and block.path == text.path and " " in block.text


def is_paragraph(block: Block) -> bool:
    """Say whether a block is marked up as a paragraph and has three words at least: an obituary begins so."""
    is_marked = "p" in map(tag_of, block.path[-2:])
    return is_marked and not block.links and block.text.count(" ") >= 2


def ends(block: Block) -> bool:
    """Say whether a body may end with a block: a heading over nothing, a lone link or a label may not."""
    if block.kind == "heading" or (block.text[-1] == ":" and len(block.text) < PROSE):
        return False
    return is_text(block) or not block.links or (block.kind in ("item", "row") and link_share(block) <= LINKED)


def once(blocks: Sequence[Block], body: Sequence[int], title: str) -> list[int]:
    """Drop what repeats: the title again, and paragraphs that stood before. A short one alone is a refrain, and stays."""
    own, seen, kept = words(title), set[tuple[str, ...]](), list[int]()
    said = [words(blocks[i].text) for i in body]
    again = [is_again(mine, seen) for mine in said]
    for n, (i, mine) in enumerate(zip(body, said, strict=True)):
        is_refrain = len(blocks[i].text) < PROSE and not any(again[max(0, n - 1) : n] + again[n + 1 : n + 2])
        if mine != own and (not again[n] or len(mine) < FEW_WORDS or is_refrain):
            kept.append(i)
    return kept


def is_again(mine: tuple[str, ...], seen: set[tuple[str, ...]]) -> bool:
    """Say whether words were said before; from now on they were."""
    if mine in seen:
        return True
    seen.add(mine)
    return False
