"""An office's name above the headline, longer than it, which the page's title tells behind it."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

HOUSE = "Ministerstwo Rodziny, Pracy i Polityki Społecznej"
TEXT = f"<p>{FIRST}</p><p>{SECOND}</p>"


def page(title: str, above: str, headline: str) -> Article:
    return extract(Page.of(f"<title>{title}</title><body><div>{above}</div><main>{headline}{TEXT}</main></body>", "http://m.example/a/9"))


@pytest.mark.parametrize("behind", [f" - {HOUSE} - Portal Gov.pl", f" - {HOUSE}", f" | {HOUSE} | Portal Gov.pl"])
@pytest.mark.parametrize("above", [f"<h2>{HOUSE}</h2>", f'<h2><a href="/web/rodzina">{HOUSE}</a></h2>', f"<h1>{HOUSE}</h1>"])
def test_a_name_above_the_headline_is_no_title_though_it_is_the_longer(behind, above):
    article = page(f"Rusza program{behind}", above, "<h2>Rusza program</h2>")

    assert (article.title, lines(article)) == ("Rusza program", [FIRST, SECOND])


def test_a_headline_that_begins_like_an_office_below_its_section_stays():
    headline = "Gmina Zalesie dostanie pieniądze na nowy autobus"

    assert page(f"Projekty unijne - {headline}", "<h3>Projekty unijne</h3>", f"<h2>{headline}</h2>").title == headline


def test_a_name_below_the_first_part_of_the_title_may_be_the_headline():
    assert page(f"Kto nam pomaga - {HOUSE}", "<h3>Kto nam pomaga</h3>", f"<h2>{HOUSE}</h2>").title == HOUSE
