"""Articles that a site prints on several pages (Joomla's page breaks, "/artykul,2.html"): one page holds a part, and a user should know."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.letters import fold
from pipeline.records import Doubt, Layout

ENDING = re.compile(r"(?:\.(?:html?|php|aspx?))?/?$")
# What stands behind the article's own address in that of its next part. "/artykul-2" is another article of WordPress's.
PART = re.compile(
    r"(?:[,/_](?:strona|page|str|p)?[,/_-]?\d{1,2}|-(?:strona|page|str)-?\d{1,2})(?:\.\w{3,5})?/?|"
    r"(?:\.\w{3,5})?[?&](?:page|strona|limitstart|start|str|p|pg|showall)=\d{1,3}(?:&.*)?",
    re.I,
)
LABEL = re.compile(
    r"[\[( ]{0,2}\d{1,2}[\]) ]{0,2}|(?:nastepna|kolejna|dalej|(?:strona|str\.|czesc) \d{1,2}|wszystkie strony|"
    r"pokaz wszystko)\b.{0,40}|[»>]{1,2}"
)
COMMENTS = frozenset({"comments", "comment-heading", "menu", "calendar"})


def find(layout: Layout, url: str | None) -> Iterator[Doubt]:
    """Yield the doubt that an article goes on on another page, with the address of the next."""
    if not url or not layout.body:
        return
    start = layout.body[0] if layout.title is None else layout.title
    stem = ENDING.sub("", url.partition("#")[0])
    blocks = (
        block for block, mark in zip(layout.blocks[start:], layout.marks[start:], strict=True) if block.links and mark not in COMMENTS
    )
    parts = (link.url for block in blocks for link in block.links if is_part(link.url, stem) and LABEL.fullmatch(fold(link.text)))
    first = next(parts, None)
    if first:
        yield Doubt("more-pages", first)


def is_part(url: str, stem: str) -> bool:
    """Say whether an address is that of another part of the article at `stem`."""
    return url.startswith(stem) and PART.fullmatch(url[len(stem) :]) is not None
