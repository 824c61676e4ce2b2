"""Pages that a browser saved in one file, MHT: the HTML is a part of it, among its pictures."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.decoding import LARGEST
from pipeline.records import Doubt, Page

HEAD = 2_000  # bytes in which such a file says what it is
VERSION = re.compile(rb"^mime-version\s{0,3}:", re.I | re.M)
RELATED = re.compile(rb"^content-type\s{0,3}:\s{0,10}multipart/(?:related|alternative|mixed)", re.I | re.M)
HTML = "text/html"


def unpack(page: Page) -> tuple[Page, tuple[Doubt, ...]]:
    """Return the page that a file of several parts holds, any other page as it is; a doubt where there is no HTML in it."""
    head = page.content[:HEAD]
    if not VERSION.search(head) or not RELATED.search(head):
        return page, ()
    found = html_part(page.content[:LARGEST])
    if found is None:
        return page, (Doubt("saved-page-unread", "no HTML among its parts"),)
    content, encoding = found
    return replace(page, content=content, content_type=HTML, encoding=encoding), ()


def html_part(content: bytes) -> tuple[bytes, str | None] | None:
    """Return the first part of a file that is HTML, and the encoding that it declares; None where there is none."""
    from email import message_from_bytes  # noqa: PLC0415 - 30 ms of import for a rare file

    for part in message_from_bytes(content).walk():
        if part.get_content_type() == HTML:
            payload = part.get_payload(decode=True)
            return (payload, part.get_content_charset()) if isinstance(payload, bytes) and payload.strip() else None
    return None
