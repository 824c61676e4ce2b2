"""Pages whose headline is no heading and whose head tells the site's name: the text's parts have the only headings."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, THIRD, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

HEADLINE = "Program w konsultacjach"
PARTS = f"<p>{FIRST}</p><h3>Diagnoza sytuacji</h3><p>{SECOND}</p><h3>Co dalej</h3><p>{THIRD}</p>"


def page(above: str, text: str = PARTS, title: str = "Serwis MOPS") -> Article:
    return extract(Page.of(f"<title>{title}</title><body><div>{above}{text}</div></body>", "http://mops.example/?id=9"))


@pytest.mark.parametrize("line", [f"<div class=t>{HEADLINE}</div>", f"<p>{HEADLINE}</p>"])
@pytest.mark.parametrize(
    "day", ["<p>Publikacja: 3.03.2021</p>", "<span>Dodano: 3 marca 2021</span>", "<p>Dodano: 3.03.2021</p><p>Autor: Jan Lis</p>"]
)
@pytest.mark.parametrize("title", ["Serwis MOPS", "MOPS Zalesie", ""])
def test_a_line_above_the_labelled_day_of_a_text_goes_before_the_headings_of_its_parts(line, day, title):
    article = page(line + day, title=title)

    assert article.title == HEADLINE
    assert lines(article) == [FIRST, "Diagnoza sytuacji", SECOND, "Co dalej", THIRD]
    assert str(article.published.day) == "2021-03-03"


def test_a_heading_below_a_sites_greeting_and_the_pages_clock_is_the_headline():
    text = f"<p>{FIRST}</p><h2>{HEADLINE}</h2><p>{SECOND}</p><p>{THIRD}</p>"

    assert page("<div>Zawsze blisko ludzi</div><p>3.03.2021</p>", text).title == HEADLINE


def test_a_heading_that_the_head_tells_is_the_headline_below_a_paragraph_too():
    above = "<div>Zawsze blisko ludzi</div><p>Dodano: 3.03.2021</p>"
    text = f"<p>{FIRST}</p><h2>{HEADLINE}</h2><p>{SECOND}</p><p>{THIRD}</p>"

    assert page(above, text, f"{HEADLINE} - Serwis MOPS").title == HEADLINE


def test_a_heading_right_below_its_day_is_the_headline():
    text = f"<h3>{HEADLINE}</h3><p>{FIRST}</p><p>{SECOND}</p>"

    assert page("<div>Zawsze blisko ludzi</div><p>Dodano: 3.03.2021</p>", text).title == HEADLINE
