"""Headlines of the tables of the 2000s: a cell above that of the text, and large type below the menu."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

TEXT = f"{FIRST}<br><br>{SECOND}"
NAME = "Stowarzyszenie Pomocna Dłoń"
MENU = "<table><tr><td class='side'>· <a href='/a'>Galeria zdjęć</a><br>· <a href='/b'>O nas</a></td></tr></table>"


def page(cells: str, title: str = NAME, head: str = NAME) -> Article:
    table = f"<table class='border'>{cells}</table>"
    html = f"<title>{title}</title><body><table><tr><td class='full'>{head}</td></tr></table>{MENU}{table}</body>"
    return extract(Page.of(html, "http://dlon.example/news.php?readmore=9"))


def rows(headline: str, css: str = "class='capmain'", text: str = TEXT) -> str:
    return f"<tr><td {css}>{headline}</td></tr><tr><td class='main-body'>{text}</td></tr>"


@pytest.mark.parametrize(("title", "head"), [(NAME, NAME), ("Razem z wami od lat", "Razem z wami od lat"), ("Aktualności", NAME)])
def test_a_line_alone_in_a_cell_above_the_text_is_the_headline(title, head):
    article = page(rows("Obóz integracyjny w Bieszczadach"), title, head)

    assert article.title == "Obóz integracyjny w Bieszczadach"
    assert lines(article) == [FIRST, SECOND]


def test_a_title_of_the_head_that_tells_the_article_goes_before_a_cell():
    assert page(rows("Zdjęcia z tego roku"), "Jedziemy na obóz w góry, zapisy trwają").title == "Jedziemy na obóz w góry, zapisy trwają"


@pytest.mark.parametrize("line", ["<a href='/c'>Inna sprawa ośrodka</a>", "Aktualności", "Zapraszamy do środka.", "Ośrodek Pomocy w Lesku"])
def test_a_link_a_section_a_sentence_or_an_office_in_a_cell_is_no_headline(line):
    assert page(rows(line)).title == NAME


def test_the_last_line_of_a_column_of_the_same_table_is_no_headline():
    column = "<td class='lewa'>Telefon zaufania<br>Dyżur w środy i piątki</td>"

    assert page(f"<tr>{column}<td class='main-body'>{TEXT}</td></tr>").title == NAME


def test_a_headline_in_large_type_stands_below_a_row_of_links_with_signs_between():
    menu = "<p>| <a href='/'>START</a> | <a href='/d'>DZIEŁA</a> | <a href='/k'>KONTAKT</a> |</p>"
    head = f"<p><font size='5'><b>CARITAS DIECEZJI</b></font></p>{menu}"
    line = "<p><b><span style='font-size:16.0pt'>Opłatek dla bezdomnych w kuchni</span></b></p>"
    html = f"<title>Nowa strona 1</title><body>{head}{line}<p>{FIRST}</p><p>{SECOND}</p></body>"
    article = extract(Page.of(html, "http://caritas.example/op.htm"))

    assert article.title == "Opłatek dla bezdomnych w kuchni"
    assert lines(article) == [FIRST, SECOND]
