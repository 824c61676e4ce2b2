"""Headlines of pages without headings, as the offices' own systems wrote them: a bold line, the line on top of the text."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.debris.lines import link_share
from pipeline.large_type import NAME as LARGE
from pipeline.letters import words
from pipeline.mastheads import NAME, is_bare_name
from pipeline.records import Block
from pipeline.tags import tag_of

LONGEST = 300  # characters of a headline
PARAGRAPH = 80  # characters of running text below one
FEW = 3  # words of a bold line, at most, that says no more than "DO URZĘDU", "Dom Pomocy Społecznej" or a file's name in the head
BOLD = frozenset({"b", "strong"})
LINE_TAGS = BOLD | {"p", "span", "center"}
ROW = 3  # links between signs that make a menu
MOSTLY = 0.8  # share of a line that is links in a menu
GREETINGS = frozenset(
    (word,) for word in ("witamy", "witaj", "strona", "witryna", "oficjalna", "oficjalny")
)  # with which a site's own title begins
DATA = frozenset({"date-line", "info-line", "byline"})  # what may stand between a headline and its text
SECTIONS = frozenset({
    "aktualnosci", "wiadomosci", "wydarzenia", "komunikaty", "ogloszenia", "informacje", "news", "newsy", "artykul", "artykuly",
    "home", "start", "glowna", "strona", "archiwum", "szczegoly", "multimedia", "kontakt", "menu", "szukaj", "dokument", "bez",
    "tytulu", "untitled", "blog", "wpisy", "posty", "nowa", "new", "page", "document", "index", "1", "2", "publikator", "zasobow", "asset",
    "publisher", "rodo", "logowanie",
})  # fmt: skip


def bold_line(blocks: Sequence[Block], marks: Sequence[str | None]) -> int | None:
    """The headline of a page whose head names a section or an office only, and which has no headings (the offices' own systems of
    before 2010): the first bold line in the element of the longest paragraph, else the last one above it."""
    end = longest(blocks, marks)
    fit = [i for i in range(menu_end(blocks, end), end) if marks[i] is None and is_bold_line(blocks[i]) and is_own(blocks[i])]
    dated = [i for i in fit if is_dated(marks, i)]
    near = dated[:1] or [i for i in fit if container(blocks[i]) == container(blocks[end])]
    return next(iter([*near, *fit[::-1]]), None)


def large_line(blocks: Sequence[Block], marks: Sequence[str | None]) -> int | None:
    """The headline in large type of a page without headings: the first such line in the element of the text, else the last above it."""
    end = longest(blocks, marks)
    first = next((i for i in range(end) if marks[i] is None and is_paragraph(blocks[i])), end)
    large = [i for i in range(menu_end(blocks, end), first) if marks[i] is None and is_large(blocks[i])]
    fit = [i for i in large if is_line(blocks[i]) and is_own(blocks[i])]
    near = (i for i in fit if container(blocks[i]) == container(blocks[first]))
    return next(near, fit[-1] if fit else None)


def is_large(block: Block) -> bool:
    """Say whether a block is set in large type."""
    return any(LARGE in step for step in block.path[-3:])


def is_paragraph(block: Block) -> bool:
    """Say whether a block is running text, and no headline."""
    return len(block.text) >= PARAGRAPH and not block.links and not block.hidden and not is_large(block)


def menu_end(blocks: Sequence[Block], end: int) -> int:
    """Where the last links in a row above a place end: a page's menu, with its slogan and name above."""
    shown = [len(block.links) if link_share(block) > MOSTLY or is_row_of_links(block) else 0 for block in blocks[:end]]
    rows = (i + 1 for i in range(end) if shown[i] and shown[i] + (shown[i - 1] if i else 0) > 1)
    return max(rows, default=0)


def is_row_of_links(block: Block) -> bool:
    """Say whether a block is links with nothing but signs between them: "| START | DZIEŁA | KONTAKT |"."""
    return len(block.links) >= ROW and sum(map(str.isalnum, block.text)) == sum(sum(map(str.isalnum, link.text)) for link in block.links)


def is_own(block: Block) -> bool:
    """Say whether a line is neither hidden nor a section's or an office's name."""
    return not block.hidden and not is_section(words(block.text)) and not is_bare_name(block.text)


def container(block: Block) -> tuple[str, ...]:
    """The path of the element that holds a line with its like: without the paragraph, the bold type, the span around it."""
    path = block.path
    while path and tag_of(path[-1]) in LINE_TAGS:
        path = path[:-1]
    return path


def is_bold_line(block: Block) -> bool:
    """Say whether a block is a bold line of two words at least, and neither a sentence nor a link."""
    is_bold = any(tag_of(step) in BOLD for step in block.path[-2:])
    return is_bold and is_line(block)


def outdoes(line: str, title: str) -> bool:
    """Say whether a bold line says more than a head's title that hardly says anything."""
    return is_poor(title) and len(words(line)) > FEW and line[:1].isupper()


def is_poor(title: str) -> bool:
    """Say whether a head's title hardly says anything: a word, a greeting, a kind of office."""
    mine = words(title)
    return len(mine) == 1 or (len(mine) == 2 and title.isupper()) or mine[:1] in GREETINGS or NAME.fullmatch(title) is not None


def is_dated(marks: Sequence[str | None], line: int) -> bool:
    """Say whether an article's day stands right below a line."""
    return bool(DATA.intersection(marks[line + 1 : line + 3]))


def top_line(blocks: Sequence[Block], marks: Sequence[str | None]) -> int | None:
    """The line on top of the longest paragraph and below the menu: "td.capmain" over "td.main-body"."""
    end = longest(blocks, marks)
    return above_text(blocks, marks, range(menu_end(blocks, end), end + 1))


def above_text(blocks: Sequence[Block], marks: Sequence[str | None], places: Sequence[int]) -> int | None:
    """The line on top of the text at the end of some places, if it has an element of its own or the article's day below it."""
    if not places:
        return None
    end = places[-1]
    start = next((i for i in reversed(places[:-1]) if marks[i] is None and blocks[i].path != blocks[end].path), None)
    dated = next((i for i in reversed(places[:-1]) if marks[i] in DATA), None)
    found = start if dated is None else next((i for i in range(dated - 1, places[0] - 1, -1) if marks[i] not in DATA), None)
    free = (None,) if dated is None else (None, "caption")  # e107 calls the headline above the day a caption: "div.main_caption"
    is_fit = found is not None and blocks[found].kind == "paragraph" and is_line(blocks[found]) and marks[found] in free
    return found if found is not None and is_fit and is_own(blocks[found]) else None


def is_line(block: Block) -> bool:
    """Say whether a block is a line of two words at least, and neither a sentence nor a link."""
    return len(block.text) <= LONGEST and " " in block.text and block.text[-1] not in ".:;," and not block.links


def longest(blocks: Sequence[Block], marks: Sequence[str | None]) -> int:
    """Where the longest paragraph stands."""
    return max(range(len(blocks)), key=lambda i: len(blocks[i].text) if marks[i] is None and not blocks[i].hidden else 0, default=0)


def is_section(mine: tuple[str, ...]) -> bool:
    """Say whether words name no more than a section of a site."""
    return len(mine) <= 3 and all(word in SECTIONS for word in mine)


def is_link(block: Block) -> bool:
    """Say whether a block is nothing but a link."""
    return bool(block.links) and len(block.links[0].text) >= len(block.text) - 1
