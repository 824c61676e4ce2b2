"""Forms that turn a listing by years: one list of choices and nothing to type, whose addresses can be written down."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

from scrapy.http import Response

from spiders.bounds import EARLIEST
from spiders.harvests import now
from spiders.listing_links import words_of
from spiders.year_rows import YEAR

VALUE = re.compile(r"\d{4}")
FEWEST = 2  # years of a list of choices
SILENT = ("hidden", "submit", "image", "button", "reset")  # types of fields in which a reader chooses nothing


def years_asked(response: Response) -> Iterator[str]:
    """Yield the addresses that a form of a page asks for, one a year, where nothing else is to be chosen in it and no answer is posted."""
    for form in response.css("form:not([method]), form[method=get i]"):
        choices = form.css("select[name]")
        if len(choices) == 1 and not form.css("textarea") and all(map(is_silent, form.css("input"))):
            fixed = [(it.attrib["name"], it.attrib.get("value", "")) for it in form.css("input[type=hidden i][name]")]
            action = urljoin(response.url, form.attrib.get("action", ""))
            for year in years_in(choices[0]):
                yield urlsplit(action)._replace(query=urlencode([*fixed, (choices[0].attrib["name"], year)]), fragment="").geturl()


def is_silent(field: Any) -> bool:
    """Say whether a field of a form is none in which a reader chooses or types."""
    return field.attrib.get("type", "text").lower() in SILENT


def years_in(choice: Any) -> list[str]:
    """Return the values of a list of choices that are all years, but for one without a number ("wszystkie"); none of another list."""
    options = [(it.attrib.get("value", words_of(it)).strip(), words_of(it)) for it in choice.css("option")]
    years = [value for value, words in options if VALUE.fullmatch(value) and YEAR.fullmatch(words) and is_in_time(int(value))]
    others = [words for value, words in options if value not in years]
    return years if len(years) >= FEWEST and len(others) <= 1 and not any(map(str.isdecimal, "".join(others))) else []


def is_in_time(year: int) -> bool:
    """Say whether something can have been published in a year."""
    return EARLIEST <= year <= now().year + 1
