"""The article's own title: not the site's name, not a section, whole, without the site's suffix."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.letters import fold, tidy, words
from pipeline.records import Block, Doubt, Metadata

LONGEST = 300  # characters of a headline; the longest official one met has 240
BRACKET = re.compile(r"\s[|•»«·]\s|\s::\s|\s(?:-|–|—)\s")  # what sites put between a headline and their name
SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+){2,}")
SECTIONS = frozenset(
    "aktualnosci wiadomosci wydarzenia komunikaty ogloszenia informacje news newsy artykul artykuly home start glowna strona archiwum szczegoly"
    " multimedia kontakt menu szukaj dokument bez tytulu untitled".split()
)
NAMED = re.compile(r"[#._-](?:tytul|title|headline|naglowek|pagetitle|articletitle|entry-title|contentheading)(?![a-z])", re.I)
MASTHEAD = re.compile(r"[#._-](?:site-?(?:title|name|branding|header|logo)|logo|masthead|brand|navbar-brand|banner|topbar)(?![a-z])", re.I)
DATE_ONLY = re.compile(r"[\d\s./:-]{4,20}(?:r\.?)?|\d{1,2} [a-z]{3,12} \d{4}(?: r\.?| roku)?")


@dataclass(frozen=True, slots=True)
class Title:
    """A title's words and the block that it stands in, if any."""

    text: str | None = None
    index: int | None = None
    doubts: tuple[Doubt, ...] = ()


def find(blocks: Sequence[Block], marks: Sequence[str | None], metadata: Metadata, url: str | None = None) -> Title:
    """Return the title: a headline that the head confirms, else the best headline, else the head's own words, else the address's."""
    told = tuple(dict.fromkeys(clean for title in metadata.titles if (clean := tidy(title))))
    found = confirmed(blocks, marks, told) or headline(blocks, marks, metadata)
    if found is not None:
        return Title(blocks[found].text, found)
    text = from_head(told, metadata.site_name)
    if text:
        return Title(text, None, (Doubt("title-not-on-page", text),))
    line = first_line(blocks, marks)
    if line is not None:
        return Title(blocks[line].text, line)
    slug = from_address(url)
    return Title(slug, None, (Doubt("title-from-address" if slug else "no-title"),))


def confirmed(blocks: Sequence[Block], marks: Sequence[str | None], told: Sequence[str]) -> int | None:
    """The block whose words the head's title repeats; a heading before any other, the highest first."""
    wanted = [words(title) for title in told]
    scores = [confirmation(block, mark, wanted) for block, mark in zip(blocks, marks, strict=True)]
    best = max(scores, default=0)
    return nearest(blocks, marks, [i for i, score in enumerate(scores) if score == best]) if best else None


def nearest(blocks: Sequence[Block], marks: Sequence[str | None], choices: Sequence[int]) -> int:
    """Of equal headlines the last above the longest paragraph, which is the article's: some pages print it in a floating bar first."""
    sizes = [len(block.text) if marks[i] is None and not block.hidden else 0 for i, block in enumerate(blocks)]
    longest = sizes.index(max(sizes))
    return max((i for i in choices if i <= longest), default=choices[0])


def confirmation(block: Block, mark: str | None, wanted: Sequence[tuple[str, ...]]) -> int:
    """How well a block is confirmed as the title: 0 for not at all; whole titles go before parts, headings before other blocks."""
    if block.hidden or len(block.text) > LONGEST or (block.level == 0 and mark is not None) or block.kind == "caption":
        return 0
    mine = words(block.text)
    if len(mine) < 2 or is_section(mine) or is_masthead(block):
        return 0
    agreement = max(
        (10 * min(len(mine), len(title)) - 4 * max(0, len(mine) - len(title)) for title in wanted if part_of(mine, title)), default=0
    )
    return agreement and agreement + (40 - 5 * block.level if block.level else 0) - (30 if mark else 0) - (20 if is_link(block) else 0)


def part_of(mine: tuple[str, ...], title: tuple[str, ...]) -> bool:
    """Say whether words begin a title, end it, or the other way round; half of the longer one at least."""
    if len(mine) * 3 < len(title) or len(title) * 2 < len(mine):
        return False
    short, long = sorted((mine, title), key=len)
    return long[: len(short)] == short or long[-len(short) :] == short or (len(short) > 4 and contains(long, short))


def contains(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Say whether words stand in a row in others."""
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))


def is_section(mine: tuple[str, ...]) -> bool:
    """Say whether words name no more than a section of a site."""
    return len(mine) <= 3 and all(word in SECTIONS for word in mine)


def is_link(block: Block) -> bool:
    """Say whether a block is nothing but a link."""
    return bool(block.links) and len(block.links[0].text) >= len(block.text) - 1


def headline(blocks: Sequence[Block], marks: Sequence[str | None], metadata: Metadata) -> int | None:
    """The best headline where the head says nothing of use: the highest one that is neither debris nor the site's name."""
    site = words(metadata.site_name or "")
    fit = [i for i, block in enumerate(blocks) if marks[i] is None and is_headline(block, site)]
    return min(fit, key=lambda i: (blocks[i].level > 2, (blocks[i].level or 2) + is_link(blocks[i]) / 2, i), default=None)


def is_headline(block: Block, site: tuple[str, ...]) -> bool:
    """Say whether a block may be an article's headline: a heading or one named so, of two words at least, no section, not the site's name."""
    if block.hidden or len(block.text) > LONGEST or not (block.level or is_named(block)) or is_masthead(block):
        return False
    mine = words(block.text)
    return len(mine) >= 2 and not is_section(mine) and mine != site


def is_named(block: Block) -> bool:
    """Say whether an element is named as a title: "span.tytul", "div.article-title"."""
    return any(NAMED.search(step) for step in block.path[-2:])


def is_masthead(block: Block) -> bool:
    """Say whether a block is the site's own name at the head of every page."""
    return any(MASTHEAD.search(step) for step in block.path[-5:])


def from_head(told: Sequence[str], site_name: str | None) -> str | None:
    """The head's title without the site's name: told apart by the site's name itself, or by being the shorter end."""
    site = fold(site_name or "")
    for title in told:
        parts = [part for part in BRACKET.split(title) if part and fold(part) != site]
        if parts and not is_section(words(parts[0])):
            return whole_title(title, parts, site)
    return None


def whole_title(title: str, parts: list[str], site: str) -> str:
    """Cut the site's name off a title; a dash inside a headline stays."""
    if len(parts) == 1:
        return parts[0]
    last = parts[-1]
    if site and (fold(last) in site or site in fold(last)) or len(words(last)) <= 3:
        return title[: title.rfind(last)].rstrip(" |•»«·:-–—")
    return title


def first_line(blocks: Sequence[Block], marks: Sequence[str | None]) -> int | None:
    """The title of a plain text: the last short line before the first paragraph (a region's name may stand above it, seed 004)."""
    above = list(lines_above(blocks, marks))
    return above[-1] if above else None


def lines_above(blocks: Sequence[Block], marks: Sequence[str | None]) -> Iterator[int]:
    """Short lines without a full stop above the first paragraph."""
    for i, block in enumerate(blocks):
        if marks[i] is not None or block.hidden:
            continue
        if len(block.text) > LONGEST or block.text[-1] in ".:;,":
            return
        if not DATE_ONLY.fullmatch(fold(block.text)):
            yield i


def from_address(url: str | None) -> str | None:
    """The words of the address's last part, where it has at least three."""
    last = (url or "").partition("?")[0].rstrip("/").rpartition("/")[2].rpartition(".")[0] or (url or "").rstrip("/").rpartition("/")[2]
    match = SLUG.search(last.lower())
    return match.group().replace("-", " ").replace("_", " ").capitalize() if match else None
