"""Notices of a sentence or two, which a page's foot outweighs; and clauses on data that belong to a text."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, THIRD, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

MENU = "<ul class=menu><li><a href=/>Start</a></li><li><a href=/k>Kontakt</a></li></ul>"
NOTICE = "24 grudnia kasa ośrodka będzie nieczynna, a zasiłki wypłacimy dzień wcześniej w godzinach od 8 do 14."
FEET = {
    "funding": "Projekt współfinansowany ze środków Unii Europejskiej w ramach Europejskiego Funduszu Społecznego, wartość 1 mln zł.",
    "office": "Ośrodek realizuje zadania gminy oraz zadania zlecone z zakresu administracji rządowej, a jego kierownikiem jest Anna Lis. "
    * 2,
    "data": "Administratorem danych osobowych jest ośrodek. Przysługuje prawo dostępu do danych, ich sprostowania oraz usunięcia. " * 2,
}
OTHERS = (
    "<div class=pas><h3>Pozostałe komunikaty</h3>"
    "<div><span>1.02.2022</span><a href=/x>Nowy klub seniora przy ulicy Ogrodowej</a></div>"
    "<div><span>3.02.2022</span><a href=/y>Zbiórka żywności przed świętami</a></div></div>"
)


def page(text: str, below: str) -> Article:
    """A page of a site with a menu: a headline with a text, and what stands below."""
    return extract(Page.of(f"<body>{MENU}<div class=kol><h1>Kasa nieczynna</h1>{text}</div>{below}</body>", "http://ops.example/a/1"))


@pytest.mark.parametrize("foot", FEET.values(), ids=FEET)
@pytest.mark.parametrize("others", ["", OTHERS], ids=["alone", "above other notices"])
def test_a_notice_of_one_sentence_goes_before_a_longer_foot(foot, others):
    article = page(f"<p>{NOTICE}</p>", f"{others}<div class=stp><p>{foot}</p></div>")

    assert (lines(article), article.published) == ([NOTICE], None)


@pytest.mark.parametrize("tag", ["div class=tresc", "main", "div class=tekst"])
def test_a_text_below_its_headline_and_lead_is_taken_with_them(tag):
    text = f"<{tag}><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></{tag.split()[0]}>"

    assert lines(page(f"<p>{NOTICE}</p>", text)) == [NOTICE, FIRST, SECOND, THIRD]


def test_a_text_of_one_paragraph_beside_its_lead_is_taken_where_the_foot_stands_below():
    text = f"<div class=tekst><p>{FIRST} {SECOND}</p></div><div class=stp><p>{FEET['office']}</p></div>"

    assert lines(page(f"<p>{NOTICE}</p>", text))[:2] == [NOTICE, f"{FIRST} {SECOND}"]


def test_a_clause_on_data_among_the_paragraphs_or_points_of_a_text_is_part_of_it():
    clause = "Administratorem Pani/Pana danych osobowych jest kierownik ośrodka, a danymi objęci są kandydaci."
    points = f"<ul><li>{FIRST}</li><li>{clause}</li><li>{SECOND}</li></ul>"

    assert lines(page(f"<p>{THIRD}</p>{points}", "")) == [THIRD, f"• {FIRST}", f"• {clause}", f"• {SECOND}"]


@pytest.mark.parametrize("clause", [f"<div class=x><p>{FEET['data']}</p></div>", f"<p>{FEET['data']}</p>"])
def test_a_clause_below_a_text_that_is_no_part_of_it_goes(clause):
    assert lines(page(f"<p>{FIRST}</p><p>{SECOND}</p><p>Zgoda</p>", clause)) == [FIRST, SECOND, "Zgoda"]
