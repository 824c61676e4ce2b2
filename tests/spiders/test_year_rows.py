"""Months whose year stands before them: in the row of a table, in a paragraph, above a list."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Request

from pipeline.days import ROMAN
from spiders.turns import turned

HOME = "http://ops.example/archiwum"
NUMERALS = ("I", "II", "III", "IV")
NAMES = ("Styczeń", "luty (3)", "marzec", "kwiecień")


def pages(body: str) -> list[str]:
    response = HtmlResponse(HOME, body=f"<html><body><div>{body}</div></body></html>".encode(), encoding="utf-8", request=Request(HOME))
    return [url.removeprefix("http://ops.example/") for url in turned(response)]


def links(words: tuple[str, ...], address: str) -> list[str]:
    return [f'<a href="/{address.format(month=month, number=month)}">{word}</a>' for month, word in enumerate(words, 1)]


def cells(words: tuple[str, ...], address: str) -> str:
    return "".join(f"<td>{link}</td>" for link in links(words, address))


@pytest.mark.parametrize("words", [NUMERALS, NAMES])
@pytest.mark.parametrize("address", ["archiwum/2025-{month:02}", "lista?rok=2025&amp;m={month}", "a/{month:02}/2025", "a/2025{month:02}"])
@pytest.mark.parametrize("is_row", [True, False])
def test_months_in_a_row_that_begins_with_a_year_turn_the_page(words: tuple[str, ...], address: str, is_row: bool) -> None:
    row = f"<table><tr><th>2025</th>{cells(words, address)}</tr></table>"
    line = f"<p><strong>2025</strong>: {' | '.join(links(words, address))}</p>"

    assert pages(row if is_row else line) == [address.replace("&amp;", "&").format(month=month) for month in range(1, 5)]


def test_the_numerals_of_a_whole_year_are_months() -> None:
    assert len(pages(f"<p>2025: {' '.join(links(ROMAN, 'archiwum/2025-{month:02}'))}</p>")) == 12


@pytest.mark.parametrize(
    "body",
    [
        "<p><b>Rok 2025</b></p><p>{}</p>",
        "<strong>2025 r.</strong><ul><li>{}</li></ul>",
        "<ul><li>2025<ul><li>{}</li></ul></li></ul>",
        "<table><tr><td>2024</td><td>styczeń</td></tr><tr><td>2025</td><td>{}</td></tr></table>",
    ],
)
def test_the_year_may_stand_right_before_the_months(body: str) -> None:
    assert len(pages(body.format(" ".join(links(NAMES, "archiwum/2025/{month}"))))) == 4


@pytest.mark.parametrize(
    "body",
    [
        f"<p>2025: {' '.join(links(('I', 'II', 'III'), 'sesja/{number}'))}</p>",  # sessions of a council
        f"<p>2025: {' '.join(links(('I', 'II', 'III'), 'bip/2025/sesja-{number}0'))}</p>",
        f"<p>2025: {' '.join(links(('I', 'II', 'III', 'XIII'), 'sesje/2025/{number}'))}</p>",
        f"<p>2025: {' '.join(links(('styczeń', 'luty'), 'a/2025/{month}'))}</p>",
        f"<p>Archiwum: {' '.join(links(NAMES, 'a/2025/{month}'))}</p>",
        f"<p>2025-03-01: {' '.join(links(NAMES, 'a/2025/{month}'))}</p>",
        f"<p>2025: {' '.join(links(NAMES, 'a/2025/{month}.pdf'))}</p>",
        f"<div class='kalendarz'>2025: {' '.join(links(NAMES, 'a/2025/{month}'))}</div>",
        f"<p>2025 {'był rokiem seniorów i rodzin ' * 12} {' '.join(links(NAMES, 'a/2025/{month}'))}</p>",
        "<p>2025: <a href='/bal/1'>styczeń</a> <a href='/klub/2'>luty</a> <a href='/spacer/3'>marzec</a></p>",
    ],
)
def test_what_only_looks_like_a_row_of_months_turns_nothing(body: str) -> None:
    assert pages(body) == []
