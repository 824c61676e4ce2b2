"""Archives by year: months that a link names without their year stand below it, on its page or in a row that begins with it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from scrapy.http import Response

from pipeline import days
from spiders.listing_links import is_in, shape_of, words_of
from spiders.responses import target

BARE_MONTH = re.compile(rf"^\W*{days.WORD}(?:\s*\(\d+\))?\W*$", re.I)
NUMERAL = re.compile(rf"\W*({days.NUMERAL})\W*(?:\(\d+\)\W*)?")
ROMAN = re.compile(r"[IVXL]+")  # beyond XII they are sessions of a council
YEAR = re.compile(r"\W*(?:archiwum\W+)?(?:rok\W+)?((?:19|20)\d\d)(?:\s*r(?:\.|ok)?)?\W*", re.I)  # the heading of a year's page
YEAR_FIRST = re.compile(r"\W*(?:archiwum\W+)?(?:rok\W+)?((?:19|20)\d\d)(?![./-]?\d)", re.I)  # and of a row; "2025-03-01" begins a day's
YEAR_FOLDER = re.compile(r"/(?:19|20)\d\d(?:/(?:index|default)\.\w+|/|\.\w+)?$|[?&](?:rok|year)=(?:19|20)\d\d$", re.I)
ROWS = "ancestor::*[self::tr or self::p or self::li or self::ul or self::ol or self::td or self::dd or self::div]"
NEAR = 3  # elements around a link that may be its year's row
LONGEST_ROW = 50  # words of a row: twelve months, each with a number behind it, and no text
SEVERAL = 3  # months of one shape of address from which on they are an archive's
WIDGET = re.compile(r"calendar|kalendar|archive-widget|captcha|galler", re.I)  # numbers in these are days and pictures, not pages


def bare_months(response: Response, anchors: Sequence[tuple[Any, str]]) -> list[str]:
    """Return the addresses of months whose links leave their year to the page or to their row; those of rows come several of one shape."""
    near = [(a, words) for a, words in anchors if (BARE_MONTH.match(words) or NUMERAL.fullmatch(words)) and not is_in(a, WIDGET)]
    named = [a.attrib["href"] for a, words in near if BARE_MONTH.match(words)] if is_of_year(response) else []
    told = [(href, shape_of(url)) for a, words in near if (url := target(response, href := a.attrib["href"])) and is_in_row(a, words, url)]
    shapes = Counter(shape for _, shape in dict.fromkeys(told))
    return named + [href for href, shape in told if shapes[shape] >= SEVERAL]


def is_of_year(response: Response) -> bool:
    """Say whether a page shows one year of an archive, by its address or a heading."""
    return bool(YEAR_FOLDER.search(response.url)) or any(YEAR.fullmatch(words_of(it)) for it in response.css("h1, h2, h3"))


def is_in_row(anchor: Any, words: str, url: str) -> bool:
    """Say whether a month's link stands in the row of a year; one in numerals has an address that tells both, or is a session's."""
    row = next(((around, year) for around in anchor.xpath(ROWS)[: -NEAR - 1 : -1] for year in years_of(around)), None)
    numeral = NUMERAL.fullmatch(words)
    if not row or not numeral:
        return row is not None
    month = days.NUMBERS[numeral[1]]
    is_told = re.search(rf"(?<!\d){row[1]}\D{{0,9}}0?{month}(?!\d)|(?<!\d)0?{month}\D{{1,9}}{row[1]}(?!\d)", url)
    return bool(is_told) and not any(ROMAN.fullmatch(it) and it not in days.ROMAN for it in map(words_of, row[0].css("a")))


def years_of(row: Any) -> Iterator[str]:
    """Yield the year with which a row begins, or that stands alone right before it."""
    words = words_of(row)
    before = row.xpath("preceding-sibling::*[1]")
    if len(words.split()) <= LONGEST_ROW:
        found = YEAR_FIRST.match(words) or (before and YEAR.fullmatch(words_of(before[0])))
        if found:
            yield found[1]
