"""Text that its author broke into lines with spaces and returns, in `<pre>`: paragraphs again, and lines where they are meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from lxml import etree
from lxml.html import HtmlElement

from pipeline.letters import writable

TAG = "pre"
BREAK = "br"
RETURN = re.compile(r"\r\n?")
MOST = 1_000  # lines and elements of such a text that are looked at: more is a file of data
TEXTS = 50  # such texts of a page
NARROWEST = 40  # characters of a line that some mailer or typist may have broken; no narrower text is wrapped
FEWEST, SHARE = 2, 0.3  # lines on which the next word would not have fit: fewer, and the text is a list or a poem with a longest line


def break_lines(tree: HtmlElement) -> None:
    """Put a line break into preformatted texts wherever a line is empty, or ends before it had to."""
    for element in list(islice(tree.iter(TAG), TEXTS)):
        if next(element.iterancestors(TAG), None) is None:
            broken(element)


def broken(element: HtmlElement) -> None:
    """Break the text of one element; what stands in elements inside of it stays as it is."""
    margin = margin_of(lines_of("".join(element.itertext()))[:MOST])
    children = element[:MOST]
    element.text = parts(element, 0, element.text, margin)
    for child in children:
        child.tail = parts(element, element.index(child) + 1, child.tail, margin)


def lines_of(text: str) -> list[str]:
    """The lines of a text, as they were typed."""
    return RETURN.sub("\n", text).split("\n")


def margin_of(lines: Sequence[str]) -> int:
    """Where a text is wrapped, in characters; 0 where each of its breaks is meant. A paragraph on one line tells nothing of it."""
    wrapped = [(len(line.rstrip()), len(first_word(below))) for line, below in pairwise(lines) if line.strip() and below.strip()]
    width = max((size for size, _ in wrapped), default=0)
    full = sum(size + 1 + word > width for size, word in wrapped)
    return width if width >= NARROWEST and full >= max(FEWEST, SHARE * len(wrapped)) else 0


def first_word(line: str) -> str:
    """The first word of a line; empty for a line without any."""
    return next(iter(line.split(maxsplit=1)), "")


def parts(element: HtmlElement, place: int, text: str | None, margin: int) -> str | None:
    """The first part of a text; the others are put behind line breaks at a place among an element's children."""
    lines = lines_of(writable(text or ""))
    first, *others = pieces([*lines[:MOST], *filter(None, ["\n".join(lines[MOST:])])], margin)
    for part in reversed(others):
        line = etree.Element(BREAK)
        line.tail = part
        element.insert(place, line)
    return first


def pieces(lines: Sequence[str], margin: int) -> Iterator[str]:
    """The parts of a text between the breaks that are meant."""
    part = list(lines[:1])
    for line, below in pairwise(lines):
        if is_meant(line, below, margin):
            yield "\n".join(part)
            part = []
        part.append(below)
    yield "\n".join(part)


def is_meant(line: str, below: str, margin: int) -> bool:
    """Say whether a break between two lines is no mere wrapping: the next line's first word would have fit on the line."""
    return not line.strip() or not below.strip() or len(line.rstrip()) + 1 + len(first_word(below)) <= margin or not margin
