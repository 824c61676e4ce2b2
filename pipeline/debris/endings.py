"""What stands under an article and belongs to it, but is not its text: tags, files."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.debris.lines import Blocks, whole
from pipeline.letters import fold
from pipeline.records import Block

TAGS = re.compile(
    r"(?:tagi?|slowa kluczowe|etykiety|keywords?|temat[yi]?|powiazane tematy|kategorie?)\s?:\s?.{0,200}|artykul pochodzi z kategorii.{0,80}"
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


def tag_line(blocks: Blocks) -> Iterator[range]:
    """The keywords of the article. "Temat:" heads them where they are links; in the notice of a training it names its subject."""
    for span in whole(blocks, TAGS, longest=240):
        if blocks[span.start].links or not SUBJECT.match(fold(blocks[span.start].text)):
            yield span


def attachment_list(blocks: Blocks) -> Iterator[range]:
    """The heading "Do pobrania" with the files under it. They go on record as attachments, not as text."""
    for i, block in enumerate(blocks):
        if len(block.text) <= 60 and FILES.fullmatch(fold(block.text)):
            yield range(i, labels_end(blocks, i + 1))


def labels_end(blocks: Blocks, start: int) -> int:
    """Where the labels end: with the first block that is none, or that stands in another element than the first label."""
    stop = start
    while stop < len(blocks) and is_label(blocks[stop]) and blocks[stop].path[:-2] == blocks[start].path[:-2]:
        stop += 1
    return stop


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
