"""Documents that the article offers: links to files, and file names under "Do pobrania"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from pipeline.debris.endings import FILES, tells_of_file
from pipeline.letters import fold, tidy
from pipeline.records import Attachment, Block, Link

FORMATS = ("pdf", "docx", "doc", "xlsx", "xls", "odt", "ods", "odp", "pptx", "ppt", "rtf", "zip", "rar", "7z", "csv", "txt", "epub", "xml")
FORMAT = re.compile(rf"\.({'|'.join(FORMATS)})(?![a-z0-9])", re.I)
TOLD = re.compile(rf"\b({'|'.join(FORMATS)})\b", re.I)
SIZE = re.compile(r"(\d{1,6}(?:[.,]\d{1,3})?)\s?([kmg])i?b\b", re.I)
UNITS = {"k": 1024, "m": 1024**2, "g": 1024**3}
REST = re.compile(r"^[-–−•*\s]{1,6}|\s{0,2}[\[(][^()\[\]]{0,40}\d\s?[kmg]i?b[^()\[\]]{0,20}[\])]\s{0,2}$", re.I)
DOWNLOADS = re.compile(
    r"/(?:download|pobierz|plik|file|attachment|zalacznik|documents/\d+|media/\d+/download)[/?_-]|[?&](?:download|plik|file|attachment)=",
    re.I,
)
DOWNLOADED = ("download", "pobierz", "plik", "file", "attachment", "zalacznik", "documents")  # one of them is there
PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|tiff?)$", re.I)
PICTURES = frozenset({"logo", "photo-credit", "caption"})  # the marks that a picture's name may have
LISTED = "attachment-list"
OUTSIDE = frozenset({"menu", "footer", "sidebar", "related", "breadcrumbs", "teaser-list", "comments", "cookies", "advert"})


def find(blocks: Sequence[Block], marks: Sequence[str | None], body: Sequence[int]) -> tuple[Attachment, ...]:
    """Return the documents that stand in or below the body, each address and label once."""
    first = body[0] if body else 0
    found: dict[tuple[str | None, str], Attachment] = {}
    told = with_pictures(blocks, marks)
    for i in range(first, len(blocks)):
        if told[i] not in OUTSIDE and not blocks[i].hidden:
            for attachment in offered(blocks[i], told[i]):
                found.setdefault((attachment.url, attachment.url or attachment.label), attachment)
    return tuple(found.values())


def with_pictures(blocks: Sequence[Block], marks: Sequence[str | None]) -> list[str | None]:
    """The marks, with a picture's link among the files under "Do pobrania" taken for one of them: a poster offered as a JPG."""
    told = list(marks)
    for i in range(1, len(blocks)):
        if told[i] in PICTURES and told[i - 1] == LISTED and any(PICTURE.search(link.url) for link in blocks[i].links):
            told[i] = LISTED
    return told


def offered(block: Block, mark: str | None) -> Iterator[Attachment]:
    """The documents of one block: its links to files, or the name alone where a text lost its links (seed 004)."""
    listed = mark == LISTED
    links = [link for link in block.links if is_document(link) or (listed and not FILES.fullmatch(fold(link.text)))]
    for link in links:
        yield attachment(link.url, link.text, block.text)
    if listed and not block.links and not FILES.fullmatch(fold(block.text)) and not tells_of_file(block.text):
        yield attachment(None, block.text, block.text)


def is_document(link: Link) -> bool:
    """Say whether a link leads to a document: by its ending, or by an address for downloads with a file's name in the label."""
    path = (unquote(link.url) if "%" in link.url else link.url).partition("#")[0]
    if FORMAT.search(path.partition("?")[0][-12:]):
        return True
    may_be = any(map(path.lower().__contains__, DOWNLOADED)) and DOWNLOADS.search(path) is not None
    return may_be and bool(TOLD.search(link.text) or FORMAT.search(path))


def attachment(url: str | None, label: str, around: str) -> Attachment:
    """A document with the format and size that its address, label or the words around tell."""
    match = FORMAT.search(unquote(url or "").partition("?")[0][-12:]) or FORMAT.search(label) or TOLD.search(label) or TOLD.search(around)
    size = SIZE.search(label) or SIZE.search(around)
    return Attachment(url, tidy(REST.sub("", label)) or label, match.group(1).lower() if match else None, in_bytes(size))


def in_bytes(size: re.Match[str] | None) -> int | None:
    """A size told in kB, MB or GB, in bytes."""
    return round(float(size.group(1).replace(",", ".")) * UNITS[size.group(2).lower()]) if size else None
