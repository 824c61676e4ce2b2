"""What parts a heading and what does not: a line break in the middle of a headline, or before its day; a kicker, a day behind it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from pipeline import days
from pipeline.debris.datelines import tells_when
from pipeline.letters import fold, words
from pipeline.plain_headlines import is_section
from pipeline.tags import HEADINGS

LONGEST = 240  # characters of a headline; pages whose whole text stands in one heading have more
MOST_LINES = 4
MOST_STEPS = 120  # beginnings and ends of elements of a heading that are read: a headline has few
DEEPEST = 6  # elements between a heading and a break in it
ENDS = ".;"  # how a sentence or a list's item ends, and no first line of a headline
APART = ("small", "a")  # what begins a line of its own: a day or a subtitle, another link
DAY = 60  # characters of a day with its label
KICKER = re.compile(r"\b(?:kicker|overline|eyebrow|supertitle|nadtytul|badge)\b", re.I)
CONTACT = re.compile(r"@|\bwww\.|\d{3}[ -]\d{2,3}[ -]\d|^(?:tel|ul|fax|faks|adres|e-?mail)\b", re.I | re.M)


class Line(NamedTuple):
    """A line of a heading, and whether it begins as something of its own."""

    text: str
    is_apart: bool = False


def is_within_headline(br: HtmlElement) -> bool:
    """Say whether a break stands in the middle of a headline: `Rusza sieć<br>wytchnieniowa`."""
    if sum(1 for _ in islice(br.itersiblings("br", preceding=True), MOST_LINES)) == MOST_LINES:
        return False  # a heading that holds a whole text: its lines are not counted once more for each of them
    around = heading_around(br)
    before, behind = lines_around(around, br) if around is not None else ([], [])
    if not before or not behind or len(before) + len(behind) > MOST_LINES:
        return False
    whole = "\n".join(line.text for line in (*before, *behind))
    return len(whole) <= LONGEST and not CONTACT.search(whole) and goes_on(before[-1], behind[0])


def heading_around(br: HtmlElement) -> HtmlElement | None:
    """Return the heading that holds a break, or the link in it that holds the break too."""
    element, link = br.getparent(), None
    for _ in range(DEEPEST):
        if element is None or element.tag in HEADINGS:
            return None if element is None else link if link is not None else element
        link = element if element.tag == "a" else link
        element = element.getparent()
    return None


def lines_around(around: HtmlElement, br: HtmlElement) -> tuple[list[Line], list[Line]]:
    """Return the lines before and behind a break in an element; none where the element holds more than a headline."""
    lines, place = [Line("")], 0
    for step, (event, element) in enumerate(etree.iterwalk(around, events=("start", "end"))):
        if step > MOST_STEPS:
            return [], []
        if element.tag == "br" and event == "start":
            lines.append(Line(""))
            place = len(lines) - 1 if element is br else place
        text = element.text if event == "start" else element.tail if element is not around else None
        is_apart = event == "start" and element is not around and element.tag in APART and not lines[-1].text.strip()
        lines[-1] = Line(lines[-1].text + (text or ""), lines[-1].is_apart or is_apart)
    return [line for line in lines[:place] if line.text.strip()], through(lines[place:])


def through(lines: list[Line]) -> list[Line]:
    """Return the lines behind a break; none where a blank one comes first, as between two things."""
    return [line for line in lines if line.text.strip()] if lines[0].text.strip() else []


def goes_on(line: Line, following: Line) -> bool:
    """Say whether a headline goes on in the following line, which is no day, no section's name and nothing of its own."""
    mine, theirs = line.text.strip(), following.text.strip()
    is_one = mine[-1] not in ENDS and not following.is_apart and not is_section(words(mine)) and not is_section(words(theirs))
    return is_one and not is_day(mine) and not is_day(theirs)


def is_day(text: str) -> bool:
    """Say whether a line only says when: "12.03.2024", "Dodano: 3 maja", "4 lutego, godz. 17"."""
    return any(map(str.isdigit, text)) and (tells_when(fold(text)) or any(day.start == 0 for day in days.scan(text)))


def is_beside_headline(element: HtmlElement) -> bool:
    """Say whether an inline element in a heading is no part of its headline: a kicker by its class, a day alone at its end."""
    classes = element.get("class")
    return (classes is not None and names_kicker(classes)) or is_day_behind(element)


@lru_cache(maxsize=1024)
def names_kicker(names: str) -> bool:
    """Say whether the classes of an element, or a step of a path, name a kicker."""
    return KICKER.search(names) is not None


def is_day_behind(element: HtmlElement) -> bool:
    """Say whether an element at the end of a heading holds nothing but a day: "<small>3.08.2022</small>"."""
    text, around = (element.text or "").strip(), element.getparent()
    if not 0 < len(text) <= DAY or len(element) or (element.tail or "").strip():
        return False
    is_behind = element.getprevious() is not None or (around is not None and bool((around.text or "").strip()))
    return is_behind and is_day(text)
