"""The shape that the addresses of a site's articles share, as the regular expression that a definition declares.

Every part of an address that differs between articles is left open, and so is how long a number is: the articles seen are the newest, and
the first had lower ones. A number that tells them apart becomes the named group `news`; one that may be a year or a month does not, or all
articles of that year would be one. Patterns are linear: each open part ends at a character that it cannot hold itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

FEWEST = 3  # addresses from which on a shape is believed
MOST_EXCEPTIONS = 12  # other pages of the same shape that a pattern names as none of its own, before it is given up
FEW_EXCEPTIONS = 5  # the same for a pattern that takes a title of any length
YEAR, DAY = re.compile(r"(?:19|20)\d\d"), re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
MONTHS, DAYS = 12, 31
YEARLY = re.compile(r"rok|year|y|lata", re.I)  # parameters that tell a year
STAMP = 12  # digits of a time stamp, which tells a date and no identity (sites.yaml: YYYYMMDDHHMM)
NUMBER_FIRST = re.compile(r"(?P<before>[a-z]{0,3}-?)(?P<number>\d+)(?P<mark>[-,_])[^/]+")
NUMBER_LAST = re.compile(r"[^/]*[^/\d](?P<number>\d+)")
NAMED = re.compile(r"(?P<names>(?:[a-z]+,)+\d+(?:,(?:[a-z]+,)+\d+)*)(?P<slug>,.+)?")  # "news,k,1,id,9,slug", whose names stand in the path
LETTERED = re.compile(r"[-,_]?[a-z]?$")
SLUG = re.compile(r"[^/?#.-]+(?:-+[^/?#.-]+){2,}")
DIGITS = re.compile(r"(?<!%)(?<!%[0-9A-F])\d+")  # none of an escaped sign ("%5B")
SUFFIX = re.compile(r"\.[a-z]{2,5}$")
OPEN, WORDS = "[^/?#]+", "[^/?#.-]+(?:-+[^/?#.-]+){2,}"
NEWS, NUMBER = r"(?P<news>\d+)", r"\d+"
Y, M, D = r"(?P<y>\d{4})", r"(?P<m>\d{1,2})", r"(?P<d>\d{1,2})"


class Parts(NamedTuple):
    """An address as columns that can be compared: the segments of its path, the names of its parameters with the sign behind them, if they
    have one, and their values."""

    segments: tuple[str, ...]
    names: tuple[str, ...]
    values: tuple[str, ...]


def patterns_of(host: str, articles: Sequence[str], others: Sequence[str], fewest: int = FEWEST) -> tuple[str, ...]:
    """Return patterns for the articles' addresses, one a shape, none that takes in much of the site's `others`."""
    shapes: defaultdict[tuple[int, tuple[str, ...], str], list[str]] = defaultdict(list)
    for url in dict.fromkeys(articles):
        shapes[*form_of(url), names_in(url)].append(url)
    start = rf"^https?://(?:www\.)?{literal(host)}"
    made = (pattern_of(start, some, others) for some in shapes.values() if len(some) >= fewest)
    return apart([pattern for pattern in made if pattern], articles)


def apart(patterns: Sequence[str], articles: Sequence[str]) -> tuple[str, ...]:
    """Return patterns under which no number tells two articles: those of a folder whose numbers another one has too (a translation in
    "/en", a call for bids beside the news) get a name of their own. In one folder it is the same article under two addresses.
    """
    told: dict[str, str] = {}
    names: dict[str, str] = {}
    for pattern in patterns:
        found = [match for url in articles if NEWS in pattern and (match := re.search(pattern, url))]
        folders = {it["news"]: urlsplit(it.string[: it.start("news")]).path.rpartition("/")[0] for it in found}
        is_taken = any(told.get(number, folder) != folder for number, folder in folders.items())
        names[pattern] = f"news{len(names) + 1}" if is_taken else "news"
        told |= folders
    return tuple(pattern.replace("(?P<news>", f"(?P<{name}>") for pattern, name in names.items())


def form_of(url: str) -> tuple[int, tuple[str, ...]]:
    """Return what addresses must share to be compared: the number of their segments, and the names of their parameters."""
    parts = parts_of(url)
    return len(parts.segments), parts.names


def names_in(url: str) -> str:
    """Return the names that the last part of an address gives to its numbers, which are left open: "news,k,0,id,0"; else nothing."""
    found = NAMED.fullmatch(SUFFIX.sub("", parts_of(url).segments[-1]))
    return DIGITS.sub("0", found["names"]) if found else ""


def pattern_of(start: str, some: Sequence[str], others: Sequence[str]) -> str | None:
    """Return the pattern of one shape. In a folder of its own, an article may have a title of any length, as long as few
    other pages have."""
    columns = [parts_of(url) for url in some]
    target = target_of(columns)
    wide = target.replace(WORDS, OPEN)
    in_folder = len(columns[0].segments) > 1 and same([it.segments[0] for it in columns]) is not None
    open_to_all = narrowed(start, wide, some, others, FEW_EXCEPTIONS) if in_folder else None
    return open_to_all or narrowed(start, target, some, others)


def taken_by(pattern: str, others: Sequence[str]) -> list[str]:
    """Return the site's other addresses that a pattern takes in."""
    return sorted({url for url in others if re.search(pattern, url)})


def narrowed(start: str, target: str, some: Sequence[str], others: Sequence[str], most: int = MOST_EXCEPTIONS) -> str | None:
    """Return a whole pattern that leaves a site's other addresses alone, None where there are too many that it would take in."""
    exceptions = dict.fromkeys(exception_of(url, some) for url in taken_by(start + target, others))
    if len(exceptions) > most:
        return None
    return f"{start}(?!(?:{'|'.join(exceptions)})){target}" if exceptions else start + target


def exception_of(url: str, some: Sequence[str]) -> str:
    """Return the pattern of another page behind the host: by its path where no article has it ("/?c=1" and "/?c=501" have one), any number
    for its own where no article fits that ("/2024/default.aspx").
    """
    parts = urlsplit(url)
    is_shared = any(urlsplit(article).path == parts.path for article in some)
    told = literal(parts.path) + (rf"\?{literal(parts.query)}$" if is_shared else "(?:[?#]|$)")
    general = DIGITS.sub(r"\\d+", told)
    return told if any(re.search(f"[^/]{general}", article) for article in some) else general


def literal(text: str) -> str:
    """Return a text as a pattern; a hyphen or ampersand needs no escape outside of brackets."""
    return re.escape(text).replace(r"\-", "-").replace(r"\&", "&")


def parts_of(url: str) -> Parts:
    """Return an address as columns."""
    parts = urlsplit(url)
    query = [pair.partition("=") for pair in parts.query.split("&") if pair]
    return Parts(tuple(parts.path.split("/")[1:]), tuple(f"{k}{mark}" for k, mark, _ in query), tuple(v for _, _, v in query))


def target_of(some: Sequence[Parts]) -> str:
    """Return the pattern of what comes behind the host in addresses of one shape."""
    columns = list(zip(*(it.segments for it in some), strict=True))
    dates = dated(columns)
    segments = [dates.get(place) or segment_of(column) for place, column in enumerate(columns)]
    values = [
        value_of(name.rstrip("="), column)
        for name, column in zip(some[0].names, zip(*(it.values for it in some), strict=True), strict=True)
    ]
    query = "&".join(f"{literal(name)}{value}" for name, value in zip(some[0].names, values, strict=True))
    whole = f"/{'/'.join(segments)}" + (rf"\?{query}" if query else "")
    return f"{one_identity(whole)}$"


def segment_of(column: Sequence[str]) -> str:
    """Return the pattern of one segment of the path."""
    if len(set(column)) == 1:
        return literal(column[0])
    suffix = same([m[0] if (m := SUFFIX.search(text)) else "" for text in column]) or ""
    stems = [text.removesuffix(suffix) for text in column]
    return (number_of(stems) or named(stems) or numbered_first(stems) or numbered_last(stems) or words_of(stems)) + literal(suffix)


def number_of(stems: Sequence[str]) -> str | None:
    """Return the pattern of plain numbers: an id, or some number that repeats or may be a year."""
    return identity([text if text.isdecimal() else "" for text in stems])


def named(stems: Sequence[str]) -> str | None:
    """Return the pattern of "news,k,1,id,1400,slug", whose names stand before their numbers."""
    found = [m for text in stems if (m := NAMED.fullmatch(text))]
    names = same([DIGITS.sub("0", m["names"]) for m in found])
    if len(found) < len(stems) or names is None:
        return None
    numbers = zip(*(DIGITS.findall(m["names"]) for m in found), strict=True)
    told = [identity(column) or NUMBER for column in numbers]
    slug = f",{OPEN}" if all(m["slug"] for m in found) else "" if not any(m["slug"] for m in found) else f"(?:,{OPEN})?"
    return "".join(part + number for part, number in zip(names.split("0"), [*told, ""], strict=True)) + slug


def numbered_first(stems: Sequence[str]) -> str | None:
    """Return the pattern of "1400-slug", "a-1400-slug" or "15,Slug"."""
    found = [m for text in stems if (m := NUMBER_FIRST.fullmatch(text))]
    before, mark = same([m["before"] for m in found]), same([m["mark"] for m in found])
    if len(found) < len(stems) or before is None or mark is None or not (number := identity([m["number"] for m in found])):
        return None
    return f"{literal(before)}{number}{literal(mark)}{OPEN}"


def numbered_last(stems: Sequence[str]) -> str | None:
    """Return the pattern of "slug-1400", "slug,1400", "slug-r1400", "nr1400" or "slug-202603111200"."""
    found = [m for text in stems if (m := NUMBER_LAST.fullmatch(text))]
    if len(found) < len(stems) or all(YEAR.fullmatch(m["number"]) for m in found):  # "dzien-seniora-2024"
        return None
    number = identity([m["number"] for m in found]) or NUMBER
    heads = [m.string[: m.start("number")] for m in found]
    if head := same(heads):
        return f"{literal(head)}{number}"
    mark = same([LETTERED.search(head)[0] for head in heads])  # type: ignore[index]
    if mark == ",":  # an id, however many folders have the article
        return f"[^/?#,]+,{identity([stem.rpartition(',')[2] for stem in dict.fromkeys(stems)])}"
    return f"(?:[^/?#-]+-+){{1,60}}{literal(mark.lstrip('-'))}{number}" if mark and mark.startswith("-") else None


def words_of(stems: Sequence[str]) -> str:
    """Return the pattern of a slug: three words or more where all have so many, since "kontakt" has not."""
    return WORDS if all(SLUG.fullmatch(text) for text in stems) else OPEN


def identity(numbers: Sequence[str]) -> str | None:
    """Return the pattern of numbers: an id where each has its own, a stamp where they are days or longer, else some number."""
    if not all(numbers):
        return None
    if all(len(number) >= STAMP for number in numbers):
        return rf"(?P<stamp>\d{{{STAMP},14}})"
    if all(map(DAY.fullmatch, numbers)):
        return r"(?P<stamp>\d{8})"
    return NEWS if len(set(numbers)) == len(numbers) and not all(map(YEAR.fullmatch, numbers)) else NUMBER


def value_of(name: str, column: Sequence[str]) -> str:
    """Return the pattern of a parameter's values; a number is an id even where it looks like a year, unless its name says so."""
    if same(column) is not None and not YEARLY.fullmatch(name):
        return literal(column[0])
    told = identity([text if text.isdecimal() else "" for text in column])
    is_id = told == NUMBER and len(set(column)) == len(column) and not YEARLY.fullmatch(name)
    return NEWS if is_id else told or "[^&#]+"


def dated(columns: Sequence[Sequence[str]]) -> dict[int, str]:
    """Return the patterns of a date in the path, by their places: a year, and where they stand right behind it, its month and day.

    Numbers like years with no month behind are a year where they repeat or are one; else they may as well be ids, and are left open.
    """
    year = next((place for place, column in enumerate(columns) if all(map(YEAR.fullmatch, column))), None)
    if year is None:
        return {}
    month, day = (is_within(columns, year + 1, MONTHS), is_within(columns, year + 2, DAYS))
    if not month:
        return {year: Y} if len(set(columns[year])) < len(columns[year]) else {year: NUMBER}
    return {year: Y, year + 1: M} | ({year + 2: D} if day else {})


def is_within(columns: Sequence[Sequence[str]], place: int, most: int) -> bool:
    """Say whether a place of the path holds numbers of one or two digits, up to a highest."""
    return place < len(columns) and all(text.isdecimal() and len(text) <= 2 and 1 <= int(text) <= most for text in columns[place])


def one_identity(pattern: str) -> str:
    """Return a pattern in which only the last number that tells articles apart is named: a group's name may stand once."""
    head, mark, tail = pattern.rpartition(NEWS)
    return head.replace(NEWS, r"\d+") + mark + tail


def same(texts: Sequence[str]) -> str | None:
    """Return the one text that all are, None where they differ."""
    return texts[0] if texts and len(set(texts)) == 1 else None
