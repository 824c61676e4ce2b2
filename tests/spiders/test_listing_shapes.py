"""The shapes of listings: how they go on, and that a page of the same path is none of theirs."""

from __future__ import annotations

import re

import pytest

from spiders.listing_shapes import listing_patterns

HOST = "rops.example"
AT = f"http://{HOST}"


def fits(patterns: tuple[str, ...], path: str) -> bool:
    return any(re.search(pattern, AT + path) for pattern in patterns)


@pytest.mark.parametrize(
    ("listing", "goes_on", "is_none"),
    [
        ("/aktualnosci", ("/aktualnosci", "/aktualnosci?page=7", "/aktualnosci/page/2/"), ("/aktualnosci/", "/aktualnosci/klub-seniora")),
        ("/aktualnosci/", ("/aktualnosci/", "/aktualnosci/page/12/"), ("/aktualnosci",)),
        ("/?k=12", ("/?k=12", "/?k=12&s=3"), ("/?k=1", "/?c=12", "/")),
    ],
)
def test_a_listing_goes_on_under_its_own_address(listing: str, goes_on: tuple[str, ...], is_none: tuple[str, ...]) -> None:
    patterns = listing_patterns(HOST, [AT + listing], [], [])

    assert [path for path in goes_on if not fits(patterns, path)] == []
    assert [path for path in is_none if fits(patterns, path)] == []


def test_a_path_that_shows_articles_by_their_parameters_takes_none_at_will() -> None:
    patterns = listing_patterns(HOST, [f"{AT}/"], [f"{AT}/?strona=2"], [f"{AT}/?c=501"])

    assert fits(patterns, "/")
    assert fits(patterns, "/?strona=12")
    assert not fits(patterns, "/?c=3")


def test_further_pages_have_any_number_and_an_archive_any_month() -> None:
    months = [f"{AT}/archiwum/2024/{month}/" for month in ("maj", "luty", "marzec", "lipiec")]
    patterns = listing_patterns(HOST, [f"{AT}/news"], [f"{AT}/lata/2024/Strony/default.aspx", *months], [])

    assert fits(patterns, "/lata/2031/Strony/default.aspx")
    assert fits(patterns, "/archiwum/2019/styczen/")
    assert not fits(patterns, "/archiwum/klub-seniora/")


def test_a_seal_of_the_server_is_another_on_each_page_and_an_escape_no_number() -> None:
    patterns = listing_patterns(HOST, [f"{AT}/i.php?id=24"], [f"{AT}/i.php?p%5Ba%5D=2&cHash=6e457ceaf4"], [])

    assert fits(patterns, "/i.php?p%5Ba%5D=31&cHash=aa0123bc99")
    assert not fits(patterns, "/i.php?p%7Ba%7D=2&cHash=6e457ceaf4")


@pytest.mark.parametrize(
    ("listings", "next_year", "is_none"),
    [
        (("/Archiwum.aspx?rok=2025", "/Archiwum.aspx?rok=2024"), "/Archiwum.aspx?rok=2027", "/Archiwum.aspx?rok=abc"),
        (("/Archiwum.aspx?d=7&rok=2025",), "/Archiwum.aspx?d=7&rok=2027&s=2", "/Archiwum.aspx?d=8&rok=2027"),
        (("/2026/09/", "/2026/10/"), "/2027/1/", "/2027/"),
        (("/archiwum/2025.html",), "/archiwum/2027.html", "/archiwum/2025-bal.html"),
    ],
)
def test_a_listing_of_a_year_is_one_of_any_year(listings: tuple[str, ...], next_year: str, is_none: str) -> None:
    patterns = listing_patterns(HOST, [AT + path for path in listings], [], [])

    assert len(patterns) == 1
    assert fits(patterns, next_year)
    assert not fits(patterns, is_none)


@pytest.mark.parametrize(
    ("listing", "other", "pages"),
    [
        ("/lista?id=2025", "/lista?id=2024", ()),  # a number and no year
        ("/bal-2025", "/bal-2024", ()),
        ("/node/2025", "/node/1999", (f"{AT}/node/2031",)),  # articles stand there as well
    ],
)
def test_a_number_that_may_be_none_of_a_year_stays(listing: str, other: str, pages: tuple[str, ...]) -> None:
    assert not fits(listing_patterns(HOST, [AT + listing], [], pages), other)


def test_the_further_pages_of_a_year_are_those_of_any_year() -> None:
    further = [f"{AT}/Archiwum.aspx?s=2&rok=2025"]

    assert fits(listing_patterns(HOST, [f"{AT}/Archiwum.aspx?rok=2025"], further, []), "/Archiwum.aspx?s=3&rok=2027")
