"""What turns a listing's pages: links behind "next" and numbers, months, lists of choices, and buttons for more."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from scrapy.http import Response

from pipeline import days
from spiders.listing_links import ALIKE, HEADLINE, is_document, is_in, label_of, words_of
from spiders.responses import target
from spiders.year_forms import years_asked
from spiders.year_rows import WIDGET, bare_months

# The words that turn a page: a blog's older posts are further pages, its newer ones lie behind.
NEXT_WORDS = re.compile(
    r"^\W*(?:nast[eę]pn\w*(?: strona)?|dalej|next(?: page)?|older(?: posts| entries)?|kolejn\w*(?: strona)?|strona nast[eę]pna|"
    r"(?:starsze|poprzednie|wcze[sś]niejsze)(?: wpisy| posty| wiadomo[sś]ci| aktualno[sś]ci| artyku[lł]y)?|[»›>→]{1,2})\W*$",
    re.I,
)
NEXT_LABEL = re.compile(r"nast[eę]pn\w+ stron|stron\w* nast[eę]pn|\bnext page|starsze wpisy|kolejn\w+ stron", re.I)  # of an arrow
MORE_WORDS = re.compile(
    r"^\W*(?:poka[zż]|za[lł]aduj|wczytaj|wy[sś]wietl|zobacz|load|show)\s+(?:wi[eę]cej|kolejne|nast[eę]pne|starsze|more)", re.I
)
PAGE_NUMBER = re.compile(r"^\s*(?:strona\s+)?\[?\d{1,4}\]?(?:\s*[-–]\s*\d{1,5})?\s*$", re.I)
# An archive by month or year, as WordPress and its kin link it: "maj 2024", "Maj 2024 (12)", "Rok 2024", or Blogger: "maja 2024"; below a
# year's page "maj" will do. PHP-Nuke writes "Maj, 2024", others "V 2024".
MONTH = re.compile(rf"^\W*(?:{days.WORD}|rok|{days.NUMERAL})[\s,]+(?:19|20)\d\d(?:\s*\(\d+\))?\W*$", re.I)
FIGURES = re.compile(r"^\W*0?(\d{1,2})\s?([./-])\s?(?:19|20)\d\d(?:\s*\(\d+\))?\W*$")  # "11.2026", unless a "13.2026" stands beside it
MONTHS = 12
# How a page of one month leads to the one before; what comes after it has been read by then, or has not come yet.
MONTH_BEFORE = re.compile(
    rf"^\W*(?:poprzedni|wcze[sś]niejsz|starsz)\w*\s+(?:miesi[aą]c\w*|rok|lata|kwarta[lł]y?)(?:\W+{days.WORD}(?:\s+(?:19|20)\d\d)?)?\W*$",
    re.I,
)
GALLERY = re.compile(r"galler|galeri|slide|carousel|karuzel", re.I)  # "next" in these is a picture
MOST_NEXTS = 3  # pages that "next" may lead to; two listings may stand on a page
LONGEST, SHORTEST = 31, 28  # days of a month
MOST_CELLS = 60  # of a month in a grid, its weeks' numbers among them: a table of 1,000 numbers is looked at no farther for each
MONTH_OF_DAYS, WEEK_OF_DAYS = 20, 5  # cells with numbers in a table, and headings of its columns, from which on its numbers are days
PIECES = ("hx-get", "data-hx-get")  # where htmx keeps the address of a piece of the page
NEXT_PAGE = ("data-next-page", "data-next-page-url", "data-next-url")  # where what stands beside a button keeps it (Elementor)
FURTHER = ("data-url", "data-href", "data-next", "data-link", *NEXT_PAGE, *PIECES)  # where buttons keep the address of more
ADDRESS = re.compile(r"(?:https?:/)?/\S")  # none of the numbers and selectors that attributes of such names hold as well
BY_ITSELF = re.compile(r"\b(?:revealed|intersect|load)\b")  # when htmx asks for a piece that no button stands for


def turned(response: Response) -> Iterator[str]:
    """Yield the addresses that turn the page: behind "next", page numbers and months, on buttons, in the head; a calendar's are days.

    Many links that say "dalej", each to another page, lead to articles.
    """
    anchors = [(a, words_of(a)) for a in response.css("a[href]")]
    nexts = [a.attrib["href"] for a, words in anchors if is_next(a, words)]
    hrefs = response.css('link[rel~="next"]::attr(href)').getall()
    hrefs += [a.attrib["href"] for a, words in anchors if is_numbered(a, words)]
    hrefs += months_in_figures(anchors)
    hrefs += bare_months(response, anchors)
    hrefs += nexts if len(set(nexts)) <= MOST_NEXTS else []
    hrefs += [href for button in response.css(", ".join(f"[{name}]" for name in FURTHER)) if (href := behind(button))]
    hrefs += (*choices(response), *years_asked(response))
    for href in hrefs:
        if href and not href.lower().startswith(("javascript:", "#")) and (url := target(response, href)) and not is_document(url):
            yield url


def months_in_figures(anchors: Sequence[tuple[Any, str]]) -> list[str]:
    """Return the addresses of months that links write in figures alone: where one of a form counts beyond twelve, they are numbers
    of resolutions or issues, and in a calendar they are its own.
    """
    told = [(a, match) for a, words in anchors if (match := FIGURES.match(words))]
    numbers = {match[2] for _, match in told if not 1 <= int(match[1]) <= MONTHS}
    return [a.attrib["href"] for a, match in told if match[2] not in numbers and not is_in(a, WIDGET) and not is_of_calendar(a)]


def choices(response: Response) -> list[str]:
    """Return the addresses in lists of choices that a script turns to: all of a list that says so, else what is written as an address of
    the site, or as the path of a month.
    """
    told = response.css("select[onchange] option::attr(value)").getall()
    for option in response.css("select:not([onchange]) option[value]"):
        value, words = option.attrib["value"].strip(), words_of(option)
        is_own = value.lower().startswith(("http://", "https://")) and urlsplit(value).netloc == urlsplit(response.url).netloc
        if is_own or (value.startswith("/") and MONTH.match(words)):
            told.append(value)
    return told


def is_numbered(anchor: Any, words: str) -> bool:
    """Say whether a link is the number of a page, or a month of an archive."""
    if MONTH.match(words):
        return True
    return bool(PAGE_NUMBER.match(words or label_of(anchor))) and not (is_in_grid(anchor) or is_in(anchor, WIDGET))


def is_next(anchor: Any, words: str) -> bool:
    """Say whether a link says that it leads to the next page."""
    label = label_of(anchor)
    told = NEXT_WORDS.match(words or label) or MORE_WORDS.match(words) or NEXT_LABEL.search(label)
    return is_month_before(anchor, words or label) or (bool(told) and not is_in(anchor, GALLERY))


def is_month_before(anchor: Any, words: str) -> bool:
    """Say whether a link leads from a month of an archive to the one before; in a calendar it shows other days."""
    return bool(MONTH_BEFORE.match(words)) and not is_in(anchor, WIDGET) and not is_of_calendar(anchor)


def turns_months(response: Response) -> bool:
    """Say whether a page names months to which it turns."""
    anchors = [(a, words_of(a)) for a in response.css("a[href]")]
    return any(MONTH.match(words) for _, words in anchors) or bool(months_in_figures(anchors))


def leads_back(response: Response) -> bool:
    """Say whether a page is one month of an archive: it leads to the one before."""
    return any(is_month_before(a, words_of(a) or label_of(a)) for a in response.css("a[href]"))


def is_of_calendar(anchor: Any) -> bool:
    """Say whether a link stands by the days of a whole month, rather than by headlines."""
    for around in reversed(anchor.xpath("ancestor::*[not(self::html)]")):
        told = {int(text) for it in around.css("::text").getall() if (text := it.strip()).isdecimal()}
        if len(told & set(range(1, LONGEST + 1))) >= SHORTEST:
            return True
        if sum(words_of(a).count(" ") + 1 >= HEADLINE for a in around.css("a[href]")) >= ALIKE:
            return False
    return False


def behind(button: Any) -> str | None:
    """Return the address that a button for more of a listing keeps, or a piece of the page that comes by itself; None for another."""
    told = next((button.attrib[name] for name in FURTHER if button.attrib.get(name)), None)
    when = button.attrib.get("hx-trigger", button.attrib.get("data-hx-trigger", ""))
    is_piece = BY_ITSELF.search(when) and any(map(button.attrib.get, PIECES))
    is_button = MORE_WORDS.match(words_of(button)) or NEXT_WORDS.match(words_of(button))
    return told if is_piece or is_button or is_beside_button(button, told or "") else None


def is_beside_button(element: Any, told: str) -> bool:
    """Say whether an element without words keeps the address of the next page for a button for more beside it, or for the scrolling that
    stands in its place: it then tells how many pages there are.
    """
    if words_of(element) or not any(map(element.attrib.get, NEXT_PAGE)) or not ADDRESS.match(told):
        return False
    buttons = element.xpath("..").css("button, a, [role=button]")
    return "data-max-page" in element.attrib or any(MORE_WORDS.match(words_of(it)) for it in buttons)


def is_in_grid(anchor: Any) -> bool:
    """Say whether a link stands in a table of days: most of a month's in cells of their own, or below the days of a week. The tables around
    it are the page's layout, whose menu says nothing.
    """
    table = anchor.xpath("ancestor::table[1]")
    days = sum(map(is_day, table.xpath(f"(./tr/td | ./*/tr/td)[position() <= {MOST_CELLS}]")))
    return days >= MONTH_OF_DAYS or len(table.xpath("./tr/th | ./*/tr/th")) >= WEEK_OF_DAYS


def is_day(cell: Any) -> bool:
    """Say whether the cell of a table is one of a month's days: a number, or linked by one; a pager has several in a cell."""
    told = [text for text in (words_of(cell), *map(words_of, cell.css("a"))) if text.isdecimal() and 1 <= int(text) <= LONGEST]
    return len(set(told)) == 1
