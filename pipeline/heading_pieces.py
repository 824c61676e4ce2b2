"""Headings that a page's style sets in pieces: lines in elements of their own, a link back or a kicker that runs into the headline."""

from __future__ import annotations

import re
from itertools import pairwise

from lxml.html import HtmlElement

from pipeline.headline_breaks import LONGEST, MOST_LINES, Line, goes_on, is_day, names_kicker
from pipeline.letters import fold, tidy, words, writable

HEADINGS = ("h1", "h2", "h3", "h4")
LINE = "div"  # the parser ends a heading where a paragraph begins
LEAD = frozenset({"b", "strong", "span"})  # what a kicker stands in
BLOCK = re.compile(r"(?:^|\s)(?:d-|is-|u-)?block(?:\s|$)")  # as Tailwind and Bootstrap call an inline element that is set as a line
STYLE = re.compile(r"display\s{0,3}:\s{0,3}block", re.I)
BACK = re.compile(r"[<«‹←\s]{0,4}(?:wstecz|powrot(?: do (?:listy|aktualnosci|wiadomosci|strony glownej))?|wroc|cofnij|back)[.\s]{0,2}")
CALLED = re.compile(
    r"title|heading|(?:^|\s)h[1-4](?:\s|$)|naglowek|tytul", re.I
)  # classes of a paragraph that is set as a headline (Liferay)
SHORT = 40  # characters of a link back, of a line in small type
FEWEST = 2  # words of a line of a headline that stands in an element of its own: one alone is a section's or a kicker
SHOUTED = 4  # capitals of a kicker, at least: a drop capital has one, "PFRON" runs into no word


def part(tree: HtmlElement) -> None:
    """Set the pieces of headings apart as a reader sees them: lines of a headline by a space, what is none of it before the heading."""
    for heading in tree.iter(*HEADINGS):
        if len(heading):
            part_heading(heading)
    for line in tree.iter("p"):
        if len(line) > 1 and line[0].tag == "a" and CALLED.search(line.get("class", "")) and is_link_back(line[0]):
            move_before(line, line[0])


def part_heading(heading: HtmlElement) -> None:
    """Set the pieces of one heading apart."""
    first = heading[0]
    if not (heading.text and heading.text.strip()) and (is_link_back(first) or is_kicker(first) or is_small_line(first)):
        move_before(heading, first)
    if len(heading) > 1 and is_set_in_lines(heading):
        for line in heading:
            line.tag = "span"
            pad(line)
        return
    for piece in heading:
        if piece.tag == "span" and is_block(piece):
            pad(piece)


def is_link_back(element: HtmlElement) -> bool:
    """Say whether an element at the head of a heading is a link back to the list, with the headline behind it."""
    if element.tag != "a" or not (element.getnext() is not None or (element.tail or "").strip()):
        return False
    text = tidy("".join(element.itertext()))
    return len(text) <= SHORT and BACK.fullmatch(fold(text)) is not None


def is_kicker(element: HtmlElement) -> bool:
    """Say whether an element holds words in capitals that the headline runs into: `<strong>SENIORZY</strong>Nowy klub`."""
    text, tail = element.text or "", element.tail or ""
    if element.tag not in LEAD or len(element) or not text.isupper() or not text[-SHOUTED:].isalpha() or len(text) < SHOUTED:
        return False
    return tail[:1].isupper() and tail[1:2].islower()


def is_small_line(element: HtmlElement) -> bool:
    """Say whether an element is a short line in small type with a break behind it: `<small>Seniorzy</small><br>Nowy klub`."""
    following = element.getnext()
    is_line = element.tag == "small" and following is not None and following.tag == "br" and not (element.tail or "").strip()
    return is_line and bool((following.tail or "").strip()) and len("".join(element.itertext())) <= SHORT


def move_before(heading: HtmlElement, element: HtmlElement) -> None:
    """Move the first element of a heading before it; the text behind it stays."""
    heading.text, element.tail = writable(element.tail or ""), None
    heading.addprevious(element)


def is_set_in_lines(heading: HtmlElement) -> bool:
    """Say whether a heading holds nothing but elements set alike, each a line of one headline."""
    if heading[0].tag != LINE or len(heading) > MOST_LINES or (heading.text or "").strip():
        return False
    if len({(piece.tag, piece.get("class")) for piece in heading}) > 1 or any((piece.tail or "").strip() for piece in heading):
        return False
    texts = [tidy("".join(piece.itertext())) for piece in heading]
    if sum(map(len, texts)) > LONGEST or any(len(words(text)) < FEWEST or is_day(text) for text in texts):
        return False
    return not names_kicker(heading[0].get("class", "")) and all(goes_on(Line(a), Line(b)) for a, b in pairwise(texts))


def is_block(element: HtmlElement) -> bool:
    """Say whether a page sets an inline element as a line, by its class or its style."""
    return BLOCK.search(element.get("class", "")) is not None or STYLE.search(element.get("style", "")) is not None


def pad(element: HtmlElement) -> None:
    """Put a space before and behind an element."""
    element.text = writable(f" {element.text or ''}")
    element.tail = writable(f" {element.tail or ''}")
