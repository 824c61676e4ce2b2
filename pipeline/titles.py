"""The article's own title: not the site's name, not a section, whole, without the site's suffix."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from pipeline import cell_headlines, days, headlines, mastheads, part_headings, pinned_notices, plain_headlines, short_headlines
from pipeline.letters import fold, tidy, words
from pipeline.mastheads import BRACKET, is_bare_name, is_house_name
from pipeline.plain_headlines import is_section
from pipeline.prose import is_text
from pipeline.records import Block, Doubt, Metadata
from pipeline.selectors import selected

NAME = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ][^:!?„”\"]*$|\S{1,60}\.(?:pl|eu|org|com)$")  # what a site is called: a capital, no clause
# What a site calls itself behind its name; the whole title is then the site's.
SITE = re.compile(
    r"(?:(?:oficjaln[ya]|urzedow[ya]|gminn[ya]|miejski|powiatow[ya]) )?(?:serwis|portal|strona|witryna|biuletyn)"
    r"(?: (?:informacyjn[ya]|internetow[ya]|urzedow[ya]|oficjaln[ya]|domowa|glowna|mieszkancow)){0,2}"
)
TWICE = 12  # characters of the shortest headline that is looked for twice: "Raz, dwa, raz, dwa" is one
MIDDLE = 3  # words from which on the middle part of a title may be the headline
PARTING = tuple("-–—|:")  # signs between a day and the headline behind it
BARS = frozenset("|•»·")  # signs that no headline holds
LEGAL = re.compile(r" (?:sp\. ?z ?o\. ?o|s\. ?a|sp\. ?j)\.?$", re.I)  # how the name of a company ends
NAME_WORDS = 3  # words of a site's name behind the headline, at most
BADGES = frozenset({
    "wyrozniony", "wyroznione", "wyrozniona", "featured", "nowosc", "nowe", "new", "hot", "polecamy", "przypiete", "przypiety", "wazne",
    "pilne", "archiwalne",
})  # fmt: skip
CLOSING = ('"', "”")
QUOTES = ('"', "”", "„", "“")
# What finds the headline where a heading is another's: the site's, a pinned notice's, a part's.
OTHERS = (cell_headlines.below_name, pinned_notices.headline_below, part_headings.headline_above)
SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+){2,}")


@dataclass(frozen=True, slots=True)
class Title:
    """A title's words and the block that it stands in, if any."""

    text: str | None = None
    index: int | None = None
    doubts: tuple[Doubt, ...] = ()


def find(blocks: Sequence[Block], marks: Sequence[str | None], metadata: Metadata, url: str | None = None) -> Title:
    """Return the title: the page's headline, else the head's own words, else the first line of a plain text, else the address's."""
    ruled = selected(blocks, "title")
    told = tuple(dict.fromkeys(clean for title in metadata.titles if (clean := tidy(title))))
    site = mastheads.find(blocks, told)
    middle = (*middle_parts(told), *mastheads.leads_told(blocks, site, told))
    found = headlines.find(blocks, marks, metadata, (*told, *middle), site) if not ruled else ruled[0]
    if found is not None and not ruled:
        others = (rule(blocks, marks, found, told) for rule in OTHERS)
        found = next((other for other in others if other is not None), found)
    name = blocks[min(site)].text if site else metadata.site_name
    if found is not None and (ruled or not is_below_text(blocks, marks, found) or not outsays(from_head(told, name), blocks[found])):
        return Title(behind_topic(blocks[found], told, middle) or paired(bare(told_apart(once(blocks[found].text), told), told)), found)
    text = from_head(told, name)
    word = short_headlines.find(blocks, marks, told, text)
    if word is not None:
        return Title(blocks[word].text, word)
    large = plain_headlines.large_line(blocks, marks)
    if large is not None:
        return Title(blocks[large].text, large)
    bold = plain_headlines.bold_line(blocks, marks) or (plain_headlines.top_line(blocks, marks) if text is None else None)
    if bold is not None and (text is None or is_better(blocks[bold].text, text) or plain_headlines.is_dated(marks, bold)):
        return Title(blocks[bold].text, bold)
    cell = cell_headlines.find(blocks, marks, text)
    if cell is not None:
        return Title(blocks[cell].text, cell)
    if text:
        return Title(text, None, (Doubt("title-not-on-page", text),))
    line = headlines.first_line(blocks, marks)
    if line is not None:
        return Title(blocks[line].text, line)
    highest = (block.text for block in blocks if block.level == 1 and not block.hidden)
    last = from_address(url) or next(iter((*told, *highest)), None)
    return Title(last, None, (Doubt("title-from-address" if last else "no-title", last or ""),))


def is_below_text(blocks: Sequence[Block], marks: Sequence[str | None], found: int) -> bool:
    """Say whether a heading below the first stands right below a paragraph of its own element, as that of a part of a text does."""
    if found == 0 or blocks[found].level <= 1 or marks[found - 1] is not None:
        return False
    above = blocks[found - 1]
    return above.path[:-1] == blocks[found].path[:-1] and is_text(above)


def outsays(head: str | None, block: Block) -> bool:
    """Say whether the head tells a headline that shares no word with a heading."""
    if head is None or len(words(head)) < MIDDLE or plain_headlines.is_poor(head):
        return False
    return not set(words(block.text)) & set(words(head))


def middle_parts(told: Sequence[str]) -> tuple[str, ...]:
    """The parts of the head's titles that stand between two others: "Dom Pomocy - Hipoterapia w naszym domu - Artykuły" (XOOPS)."""
    parts = [part for title in told for part in BRACKET.split(title)[1:-1]]
    return tuple(part for part in parts if len(words(part)) >= MIDDLE and not is_section(words(part)) and not is_bare_name(part))


def behind_topic(block: Block, told: Sequence[str], middle: Sequence[str]) -> str | None:
    """The headline behind the link of its topic, "Terapia : Hipoterapia w naszym domu", where the head tells it alone."""
    has_topic = bool(block.links) and block.text.startswith(block.links[0].text) and not any(block.text in title for title in told)
    return next((part for part in middle if block.text.endswith(part)), None) if has_topic else None


def once(text: str) -> str:
    """A headline that a page prints twice in one heading, "A. A" (se.pl), once."""
    half, rest = text[: len(text) // 2].rstrip(" .-–|"), text[len(text) // 2 :].lstrip(" .-–|")
    return half if len(half) >= TWICE and half == rest else text


def told_apart(text: str, told: Sequence[str]) -> str:
    """A headline with the spaces that the head tells: its pieces run into each other, "Nowy klubseniora", where style alone parts them."""
    letters = text.replace(" ", "")
    return next((own for title in told if (own := opening(title, len(letters))).replace(" ", "") == letters), text)


def opening(title: str, size: int) -> str:
    """The beginning of a title that holds a number of letters and signs, and ends where a word does; empty where none does."""
    place = 0
    for sign in title if size <= len(title) else "":
        if not size:
            break
        place += 1
        size -= sign != " "
    return title[:place] if not size and not title[place : place + 1].isalnum() else ""


def bare(text: str, told: Sequence[str]) -> str:
    """A headline without a badge before or behind it or a day behind it, which the head does not tell: "Rusza klub Wyróżniony" (K2)."""
    if any(text in title for title in told):
        return text
    first, last = text.partition(" "), text.rpartition(" ")
    plain = [
        last[0] if fold(last[2]) in BADGES else "",
        first[2] if fold(first[0].rstrip("!:")) in BADGES else "",
        without_day(text),
        behind_day(text),
    ]
    return next((own for own in plain if len(words(own)) > 1 and any(title.startswith(own) for title in told)), text)


def without_day(text: str) -> str:
    """A headline without the day behind it: "Badania w Lesku 12 marca 2024" (a `<small>` in the heading); empty where there is none."""
    told = days.scan(text)
    is_last = len(told) == 1 and not text[told[0].end :].strip(" r.)")
    return text[: told[0].start].rstrip(" ,(–-|") if is_last else ""


def behind_day(text: str) -> str:
    """A headline without the day before it that a sign parts from it: "31.05.2021 - Nowy klub"; empty where there is none."""
    told = days.scan(text) if text[:1].isdigit() else ()
    rest = text[told[0].end :].removeprefix(" r.").lstrip() if told and told[0].start == 0 else ""
    return rest[1:].lstrip() if rest[:1] in PARTING else ""


def paired(text: str) -> str:
    """A headline without the quotation mark at its end that nothing opens."""
    is_alone = text[-1:] in CLOSING and sum(text.count(mark) for mark in QUOTES) % 2 == 1
    return text[:-1].rstrip() if is_alone else text


def is_better(line: str, title: str) -> bool:
    """Say whether a bold line is the headline, and the head's title a poor or shortened one."""
    return abridges(title, line) or plain_headlines.outdoes(line, title)


def abridges(title: str, line: str) -> bool:
    """Say whether the head's title is a line's own words with some left out: "Stypendia 2024" of "Stypendia szkolne na rok 2024"."""
    following = iter(words(line))
    mine = words(title)
    return len(mine) > 1 and all(word in following for word in mine)


def from_head(told: Sequence[str], site_name: str | None) -> str | None:
    """The head's title without the site's name: told apart by the site's name itself, or by being the shorter end."""
    site = fold(site_name or "")
    for title in told:
        parts = [part for part in BRACKET.split(title) if part and fold(part) != site]
        if any(SITE.fullmatch(fold(part)) for part in parts) or is_section(words(title.rpartition(": ")[2])):
            continue  # "Hospicjum Światło: Aktualności"
        own = [part for part in parts if not is_section(words(part)) and not is_bare_name(part)]
        if own and own[0] == parts[0]:
            return whole_title(title, parts, site)
        is_behind_section = len(parts) >= MIDDLE and len(words(parts[-1])) >= MIDDLE and own == parts[-1:] and is_section(words(parts[-2]))
        if own and (is_behind_section or not (len(words(own[0])) <= NAME_WORDS and NAME.match(own[0]))):
            return own[0]  # "OPS Lipno - Aktualności - Rusza sieć wytchnieniowa"
    return None


def whole_title(title: str, parts: list[str], site: str) -> str:
    """Cut the site's name off a title, and its sections before that; a dash inside a headline stays."""
    if len(parts) == 1:
        return parts[0]
    *others, last = parts
    sections = list(takewhile(lambda part: is_section(words(part)), reversed(others[1:])))
    for part in (last, *sections) if is_of_site(title, last, site) else ():
        title = title[: title.rfind(part)].rstrip(" |•»«·:-–—")
    return title


def is_of_site(title: str, last: str, site: str) -> bool:
    """Say whether the last part of a title is the site's name: told so, short, behind a bar, or called as offices and houses are."""
    before = title[: title.rfind(last)].rstrip()
    is_told = bool(site) and (fold(last) in site or site in fold(last))
    is_house = is_house_name(last) and len(words(before)) > 1  # "Otwarcie - Klub Seniora w Lipowie" is all headline
    is_apart = len(words(last)) <= NAME_WORDS or before[-1:] in BARS or LEGAL.search(last) is not None
    return is_told or is_house or bool(is_apart and NAME.match(last))


def from_address(url: str | None) -> str | None:
    """The words of the address's last part, where it has at least three."""
    path = (url or "").partition("?")[0].rstrip("/")
    last = path.rpartition("/")[2]
    match = SLUG.search((last.rpartition(".")[0] or last).lower())
    return match.group().replace("-", " ").replace("_", " ").capitalize() if match else None
