"""What stands under an article and belongs to it, but is not its text: tags, files."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.debris.lines import Blocks, whole
from pipeline.letters import fold
from pipeline.records import Block
from pipeline.tags import tag_of

TAGS = re.compile(
    r"(?:tagi?|slowa kluczowe|etykiety|keywords?|temat[yi]?|powiazane tematy|kategorie?)\s?:\s?.{0,200}|"
    r"artykul pochodzi z kategorii.{0,80}|"
    r"(?:#[\w-]{2,40}[ ,]{0,3}){2,20}"
)
SUBJECT = re.compile(r"temat\b")
FILES = re.compile(
    r"(?:(?:pliki|materialy|dokumenty|zalaczniki|zalacznik|dokumentacja)(?: do pobrania)?|do pobrania|pobierz(?: pliki| zalaczniki|"
    r" dokumenty)?|zalaczone pliki|lista zalacznikow)(?: \(\d+\))?\s?:?"
)
BULLET = re.compile(r"[-–−•*\d.) ]{1,5}")
FILE_NAME = re.compile(
    r"\.(?:pdf|docx?|xlsx?|odt|ods|zip|rtf|pptx?|jpe?g|png)\b|\b(?:pdf|docx?|xlsx?|odt|zip|rtf)\b.{0,20}(?:\d+(?:[.,]\d+)? ?[km]i?b)", re.I
)
FUNDING = re.compile(
    r"(?:projekt|zadanie|inwestycja|operacja|publikacja|material|program)\b.{0,160}\b(?:wspol)?(?:do)?finansowan[aeyo]\w{0,3}\b.{0,200}$"
)
NOTE = 300  # characters of a note on funding
LONGEST = 200  # characters of a file's label
OFFERED = re.compile(r"pobra|pobierz|plik|zalaczon")  # what a heading says that heads files only
PART = r"(?:zalacznik|nazwa(?: pliku)?|tytul|plik|rozmiar|wielkosc|format|typ|data(?: dodania| publikacji)?|pobran\w{0,2}|lp\.?|pobierz)"
SIZE = r"(?:(?:rozmiar|wielkosc):? ?)?\d{1,6}(?:[.,]\d{1,3})? ?(?:[kmg]i?b|b|bajt\w{0,3})|pobran\w{0,2}:? ?\d{1,6}(?: raz\w{0,1})?"
DETAIL = re.compile(rf"(?:{PART}|{SIZE})(?:(?: ?[|,;/]| ) ?(?:{PART}|{SIZE})){{0,5}}")
HEAD = re.compile(rf"(?:zalacznik|plik|nazwa pliku|dokument)i?(?: \| {PART}){{1,4}}")  # of a table of files
DETAIL_SIZE = 60  # characters of such a cell or row
WORDS = frozenset({"a", "span", "b", "strong"})  # tags of words in an item
CELL = 3  # steps from a label to the table that its size stands in too: a row, a cell, a link


def tag_line(blocks: Blocks) -> Iterator[range]:
    """The keywords of the article. "Temat:" heads them where they are links; in the notice of a training it names its subject."""
    for span in whole(blocks, TAGS, longest=240):
        if blocks[span.start].links or not SUBJECT.match(fold(blocks[span.start].text)):
            yield span


def attachment_list(blocks: Blocks) -> Iterator[range]:
    """The heading "Do pobrania" with the files under it. They go on record as attachments, not as text. "Dokumenty" may head a list of
    what to bring as well: there one label is a link or a file's name."""
    for i, block in enumerate(blocks):
        if len(block.text) <= DETAIL_SIZE and (FILES.fullmatch(text := fold(block.text)) or ("|" in text and HEAD.fullmatch(text))):
            span = range(i, labels_end(blocks, i + 1))
            if OFFERED.search(text) or any(is_linked(blocks[n]) for n in span[1:]):
                yield span


def is_linked(block: Block) -> bool:
    """Say whether a label is a link, or tells a file's name or kind."""
    return bool(block.links or FILE_NAME.search(block.text))


def labels_end(blocks: Blocks, start: int) -> int:
    """Where the labels end: with the first block that is none, or that stands in another element than the first label. Cells beside them
    tell a file's size and day."""
    stop = start
    while stop < len(blocks) and (is_next_label(blocks, stop, start) or is_detail(blocks[stop], blocks[start])):
        stop += 1
    return stop


def is_next_label(blocks: Blocks, i: int, start: int) -> bool:
    """Say whether a block is a label beside the first one; one of them may be a link in an item, and the other an item."""
    first, path = blocks[start].path, blocks[i].path
    return is_label(blocks[i]) and (path[:-2] == first[:-2] or around_words(path) == around_words(first))


def around_words(path: tuple[str, ...]) -> tuple[str, ...]:
    """The element around the item, cell or paragraph of a label."""
    while path and tag_of(path[-1]) in WORDS:
        path = path[:-1]
    return path[:-1]


def is_detail(block: Block, first: Block) -> bool:
    """Say whether a block beside the first label tells no more than a file's size, how often it was fetched, or is the head of a column."""
    around = first.path[: len(first.path) - CELL]
    return block.path[: len(around)] == around and tells_of_file(block.text)


def tells_of_file(text: str) -> bool:
    """Say whether a line is no file's label, and only tells of one: "31 KB", "Nazwa | Rozmiar", "Pobrano: 12 razy"."""
    return len(text) <= DETAIL_SIZE and DETAIL.fullmatch(fold(text)) is not None


def is_label(block: Block) -> bool:
    """Say whether a block under the heading is a file's label: a link, an item, a dash, or a file's name."""
    if len(block.text) > LONGEST:
        return False
    return bool(block.links or FILE_NAME.search(block.text) or block.kind == "item" or BULLET.match(block.text))


def funding_note(blocks: Blocks) -> Iterator[range]:
    """Who paid for a project, below the article and outside its element (sites.yaml: eu-funding). In the article's own element it stays."""
    for i, block in enumerate(blocks):
        if i and len(block.text) <= NOTE and is_outside(blocks[i - 1].path, block.path) and FUNDING.match(fold(block.text)):
            yield range(i, i + 1)


def is_outside(before: tuple[str, ...], path: tuple[str, ...]) -> bool:
    """Say whether a block follows an element that the block before stands in: their common parent is no element of text."""
    parent = path[:-1]
    return len(parent) + 1 < len(before) and before[: len(parent)] == parent
