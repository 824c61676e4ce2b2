"""The shape that the addresses of a site's articles share, as the regular expression that a definition declares.

Every part of an address that differs between articles is left open; a number that tells them apart becomes the named group `news`.
Patterns are linear: each open part ends at a character that it cannot hold itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

FEWEST = 3  # addresses from which on a shape is believed
MOST_EXCEPTIONS = 5  # other pages of the same shape that a pattern names as none of its own, before it is given up
YEAR, TWO = re.compile(r"(?:19|20)\d\d"), re.compile(r"\d\d")
STAMP = 12  # digits of a time stamp, which tells a date and no identity (sites.yaml: YYYYMMDDHHMM)
NUMBER_FIRST = re.compile(r"(?P<before>[a-z]{0,3}-?)(?P<number>\d+)(?P<mark>[-,_])[^/]+")
NUMBER_LAST = re.compile(r"[^/]*[^/\d](?P<number>\d+)")
LETTERED = re.compile(r"[-,_]?[a-z]?$")
SLUG = re.compile(r"[^/?#.-]+(?:-+[^/?#.-]+){2,}")
SUFFIX = re.compile(r"\.[a-z]{2,5}$")
OPEN, WORDS = "[^/?#]+", "[^/?#.-]+(?:-+[^/?#.-]+){2,}"
NEWS = r"(?P<news>\d+)"


class Parts(NamedTuple):
    """An address as columns that can be compared: the segments of its path, the names and the values of its parameters."""

    segments: tuple[str, ...]
    names: tuple[str, ...]
    values: tuple[str, ...]


def patterns_of(host: str, articles: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    """Return patterns for the articles' addresses, one a shape, none that takes in much of the site's `others`."""
    shapes: defaultdict[tuple[int, tuple[str, ...]], list[Parts]] = defaultdict(list)
    for parts in map(parts_of, dict.fromkeys(articles)):
        shapes[len(parts.segments), parts.names].append(parts)
    made = (narrowed(rf"^https?://(?:www\.)?{literal(host)}", target_of(some), others) for some in shapes.values() if len(some) >= FEWEST)
    return tuple(pattern for pattern in made if pattern)


def narrowed(start: str, target: str, others: Sequence[str]) -> str | None:
    """Return a whole pattern that leaves a site's other addresses alone, None where there are too many that it would take in."""
    taken = sorted({urlsplit(url).path for url in others if re.search(start + target, url)})
    if not taken:
        return start + target
    return f"{start}(?!(?:{'|'.join(map(literal, taken))})(?:[?#]|$)){target}" if len(taken) <= MOST_EXCEPTIONS else None


def literal(text: str) -> str:
    """Return a text as a pattern; a hyphen needs no escape outside of brackets."""
    return re.escape(text).replace(r"\-", "-")


def parts_of(url: str) -> Parts:
    """Return an address as columns."""
    parts = urlsplit(url)
    query = [pair.partition("=") for pair in parts.query.split("&") if pair]
    return Parts(tuple(parts.path.split("/")[1:]), tuple(k for k, _, _ in query), tuple(v for _, _, v in query))


def target_of(some: Sequence[Parts]) -> str:
    """Return the pattern of what comes behind the host in addresses of one shape."""
    segments = dated([segment_of(column) for column in zip(*(it.segments for it in some), strict=True)])
    values = [value_of(column) for column in zip(*(it.values for it in some), strict=True)]
    query = "&".join(f"{literal(name)}={value}" for name, value in zip(some[0].names, values, strict=True))
    whole = f"/{'/'.join(segments)}" + (rf"\?{query}" if query else "")
    return f"{one_identity(whole)}$"


def segment_of(column: Sequence[str]) -> str:
    """Return the pattern of one segment of the path."""
    if len(set(column)) == 1 and not YEAR.fullmatch(column[0]):
        return literal(column[0])
    suffix = same([m[0] if (m := SUFFIX.search(text)) else "" for text in column]) or ""
    stems = [text.removesuffix(suffix) for text in column]
    return (number_of(stems) or numbered_first(stems) or numbered_last(stems) or words_of(stems)) + literal(suffix)


def number_of(stems: Sequence[str]) -> str | None:
    """Return the pattern of plain numbers: a year, a month or day, an id, or some number that repeats."""
    if all(YEAR.fullmatch(text) for text in stems):
        return "<year>"
    if all(TWO.fullmatch(text) for text in stems) and all(int(text) <= 31 for text in stems):
        return "<two>"
    return identity([text if text.isdecimal() else "" for text in stems])


def numbered_first(stems: Sequence[str]) -> str | None:
    """Return the pattern of "1400-slug", "a-1400-slug" or "15,Slug"."""
    found = [m for text in stems if (m := NUMBER_FIRST.fullmatch(text))]
    before, mark = same([m["before"] for m in found]), same([m["mark"] for m in found])
    if len(found) < len(stems) or before is None or mark is None or not (number := identity([m["number"] for m in found])):
        return None
    return f"{literal(before)}{number}{literal(mark)}{OPEN}"


def numbered_last(stems: Sequence[str]) -> str | None:
    """Return the pattern of "slug-1400", "slug-r1400", "nr1400" or "slug-202603111200"."""
    found = [m for text in stems if (m := NUMBER_LAST.fullmatch(text))]
    if len(found) < len(stems) or not (number := identity([m["number"] for m in found])):
        return None
    heads = [m.string[: m.start("number")] for m in found]
    if head := same(heads):
        return f"{literal(head)}{number}"
    mark = same([LETTERED.search(head)[0] for head in heads])  # type: ignore[index]
    return f"(?:[^/?#-]+-+){{1,60}}{literal(mark.lstrip('-'))}{number}" if mark and mark.startswith("-") else None


def words_of(stems: Sequence[str]) -> str:
    """Return the pattern of a slug: three words or more where all have so many, since "kontakt" has not."""
    return WORDS if all(SLUG.fullmatch(text) for text in stems) else OPEN


def identity(numbers: Sequence[str]) -> str | None:
    """Return the pattern of numbers: an id where each has its own, a stamp where they are that long."""
    if not all(numbers):
        return None
    if all(len(number) >= STAMP for number in numbers):
        return rf"(?P<stamp>\d{{{STAMP},14}})"
    return NEWS if len(set(numbers)) == len(numbers) else r"\d+"


def value_of(column: Sequence[str]) -> str:
    """Return the pattern of a parameter's values."""
    if same(column) is not None:
        return literal(column[0])
    return identity([text if text.isdecimal() else "" for text in column]) or "[^&#]+"


def dated(segments: Sequence[str]) -> list[str]:
    """Return the segments with the date that a year at some place begins: its month and day come right behind it."""
    if "<year>" not in segments:
        return [r"\d\d" if it == "<two>" else it for it in segments]
    year = segments.index("<year>")
    groups = {year: r"(?P<y>\d{4})"}
    for place, name in ((year + 1, "m"), (year + 2, "d")):
        if place < len(segments) and segments[place] == "<two>" and place - 1 in groups:
            groups[place] = rf"(?P<{name}>\d\d)"
    plain = {"<year>": r"\d{4}", "<two>": r"\d\d"}
    return [groups.get(place, plain.get(it, it)) for place, it in enumerate(segments)]


def one_identity(pattern: str) -> str:
    """Return a pattern in which only the last number that tells articles apart is named: a group's name may stand once."""
    head, mark, tail = pattern.rpartition(NEWS)
    return head.replace(NEWS, r"\d+") + mark + tail


def same(texts: Sequence[str]) -> str | None:
    """Return the one text that all are, None where they differ."""
    return texts[0] if texts and len(set(texts)) == 1 else None
