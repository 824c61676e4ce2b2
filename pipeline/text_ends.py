"""Where an article's text ends though its element goes on: at the readers' comments, a counter, a way back, the page's tools."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.letters import fold
from pipeline.records import Block

PROSE = 60  # characters of running text
LINE = 40  # characters of a line that are read
ENDS = frozenset({"comments", "comment-heading", "counter", "back-link", "copyright-line", "footer", "author-initials", "tool-line"})
COMMENTS = frozenset({"comments", "comment-heading"})
OF_READERS = frozenset({"form", "form-label", "follow-us", "comments", "login-form", "captcha", "info-line", "comment-heading"})
READER = re.compile(r"\d:\d\d|\btemu\b|^[~#@]|\bnapisał|\bgość\b", re.I)  # what stands at the head of a comment
WROTE = re.compile(r"\d[./-]\d{1,2}[./-]\d{2,4}.{1,6}\d:\d\d|\d \w{3,8} temu\b|\bnapisał")  # when a reader wrote
APART = 5  # blocks of a comment, at most, on the average
BARE = re.compile(r"komentarze?|opinie|dyskusja")  # a heading that may stand in a text as well
SIGNS = 6  # blocks below the heading in which it stands
MOST_COMMENTS, MANY_COMMENTS = 2.0, 20.0  # how many times longer than the article its comments may be, and where a time tells them
REST = 0.25  # share of the body that may stand below its end without being body


def cut(blocks: Sequence[Block], marks: Sequence[str | None], body: list[int]) -> list[int]:
    """Cut what stands below the comments' heading, a counter or a way back, if it is little: an invitation, a note of the site's."""
    total = sum(len(blocks[i].text) for i in body)
    for end in (i for i in range(body[0], body[-1]) if marks[i] in ENDS and is_end(blocks, marks, i)) if body else ():
        if marks[end] == "comments" and is_inset(blocks, body, end):
            continue
        below = [blocks[i].text for i in body if i > end]
        rest = sum(map(len, below))
        if rest < most_below(marks[end], below) * (total - rest):
            return [i for i in body if i < end]
    return body


def is_inset(blocks: Sequence[Block], body: Sequence[int], end: int) -> bool:
    """Say whether the text goes on below a box called comments in the very element in which it stood above: an expert's words."""
    above, below = max(i for i in body if i < end), min(i for i in body if i > end)
    return blocks[above].path == blocks[below].path


def with_headings(blocks: Sequence[Block], marks: Sequence[str | None], body: list[int]) -> list[int]:
    """Add the headings within a text that only look like that of readers' comments: "Komentarz" over an expert's."""
    inside = range(body[0] + 1, body[-1]) if body else ()
    heads = [
        i
        for i in inside
        if marks[i] in ("comment-heading", "form-label") and BARE.fullmatch(fold(blocks[i].text)) and not is_end(blocks, marks, i)
    ]
    return sorted([*body, *heads]) if heads else body


def most_below(mark: str | None, below: Sequence[str]) -> float:
    """How many times longer than the article what stands below its end may be: readers' comments, which bear a day and an hour each, by
    far; a heading alone may name a part of the article, hours follow "Dyskusja" in a programme, and one comment may stand in mid-text."""
    if mark not in COMMENTS:
        return REST
    signed = sum(1 for text in below if WROTE.search(text[:LINE]))
    return MANY_COMMENTS if signed * APART >= len(below) and signed else MOST_COMMENTS


def is_end(blocks: Sequence[Block], marks: Sequence[str | None], i: int) -> bool:
    """Say whether readers' comments follow a heading that says so: a form, a time, a nick. "Opinie" may head a part of the article."""
    if marks[i] not in ("comment-heading", "form-label") or any(sign.isdigit() for sign in blocks[i].text):
        return True
    below = range(i + 1, min(i + 1 + SIGNS, len(blocks)))
    is_said = any(marks[n] in OF_READERS or READER.search(blocks[n].text[:LINE]) for n in below)
    return is_said or not any(marks[n] is None and len(blocks[n].text) >= PROSE for n in below)
