"""Whose site it is: what a page names with its place, and that an abbreviation alone is nothing."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse

from spiders.asking import Answer
from spiders.offices import institution_of


def named(page: str) -> str | None:
    response = HtmlResponse("http://a.example/", body=f"<html><body>{page}</body></html>".encode(), encoding="utf-8")
    found = institution_of(Answer("http://a.example/", response))
    return found.name if found else None


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("<title>PCPR w Miechowie - Strona główna</title>", "Powiatowe Centrum Pomocy Rodzinie w Miechowie"),
        ("<title>Strona główna</title><h1>MOPS Kraków</h1>", "Miejski Ośrodek Pomocy Społecznej w Krakowie"),
        ("<title>ROPS w Zaleskowie</title>", "Regionalny Ośrodek Polityki Społecznej w Zaleskowie"),
        ("<title>ROPS</title>", None),
        ("<title>Aktualności</title><h1>Witamy w Krakowie</h1>", None),
        ("<title>MOPS w Krakowie i PCPR w Gostyniu</title>", None),
        ("", None),
    ],
)
def test_the_institution_is_the_one_that_the_page_names_with_its_place(page: str, name: str | None) -> None:
    assert named(page) == name


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("<title>Witamy w Centrum | MCPS</title><div>Międzygminne Centrum Polityki Społecznej</div>", None),
        ("<title>Aktualności | MCPS</title>", None),
        ("<title>Aktualności | MCPS</title><p>Mazowieckiego Centrum Polityki Społecznej</p>", "Mazowieckie Centrum Polityki Społecznej"),
        ("<title>MOPS Kraków</title><p>Międzygminny Ośrodek Pomocy Społecznej</p>", None),
    ],
)
def test_an_abbreviation_is_borne_out_by_its_words_on_the_page(page: str, name: str | None) -> None:
    assert named(page) == name
