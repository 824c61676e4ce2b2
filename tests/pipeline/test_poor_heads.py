"""Headlines where the head of the page says hardly anything, or says a section or a house: one word, a system's caption, a plain line."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

P = f"<p>{FIRST}</p><p>{SECOND}</p>"
DATED = f"<p class='d'>Opublikowano: 3.08.2022</p>{P}"
MENU = "<ul><li><a href='/a'>Start</a></li><li><a href='/b'>Projekty</a></li></ul>"


def page(body: str, title: str = "Urząd") -> Article:
    head = f"<html><head><title>{title}</title></head><body><div class='top'><a href='/'>OPS Lipno</a></div>"
    return extract(Page.of(f"{head}{MENU}<div class='m'>{body}</div></body>", "http://ops.example/a/9"))


@pytest.mark.parametrize("word", ["Kondolencje", "Ogłoszenie", "Żałoba"])
@pytest.mark.parametrize("tag", ["<h2>{}</h2>", "<h3>{}</h3>", "<div class='naglowek_news'>{}</div>"])
@pytest.mark.parametrize("title", ["Urząd", "OPS Lipno", "Urząd Miasta Biały Sad"])
def test_one_word_above_the_text_is_the_headline_where_the_head_only_names_the_office(word, tag, title):
    for text in (P, DATED):
        article = page(tag.format(word) + text, title)

        assert (article.title, lines(article)) == (word, [FIRST, SECOND])


def test_one_word_in_a_plain_element_is_the_headline_above_the_day_of_its_text():
    assert page(f"<div class='x'>Kondolencje</div>{DATED}").title == "Kondolencje"
    assert page(f"<div class='x'>Kondolencje</div>{P}").title == "Urząd"


def test_one_word_that_the_head_tells_beside_a_long_name_of_the_site_is_the_headline():
    assert page(f"<h2>Kondolencje</h2>{P}", "Kondolencje - Urząd Miasta Biały Sad").title == "Kondolencje"


@pytest.mark.parametrize("body", [f"<h2>Program</h2>{P}", f"<p>{FIRST}</p><h2>Program</h2><p>{SECOND}</p>"])
def test_the_heading_of_a_part_yields_to_the_headline_that_the_head_tells(body):
    article = page(body, "Rusza sieć wytchnieniowa - OPS Lipno")

    assert article.title == "Rusza sieć wytchnieniowa"


def test_a_section_of_one_word_and_one_over_links_are_no_headlines():
    assert page(f"<h2>Aktualności</h2>{P}", "Urząd").title != "Aktualności"
    assert page(f"<h2>Polecane</h2><p><a href='/x'>Nowy klub seniora przy Ogrodowej</a></p>{P}", "Urząd").title != "Polecane"


EVENTS = "".join(f"<div class='w'><span>0{n}.10.2023</span><span>Spotkanie numer {n} w naszej gminie</span></div>" for n in range(1, 5))


def test_a_list_of_events_beside_a_short_notice_with_a_one_word_headline_leaves_it_an_article():
    article = page(f"<div class='ramka'><div>Wydarzenia</div>{EVENTS}</div><div id='s'><h2>Kondolencje</h2>{DATED}</div>")

    assert (article.kind, article.title, str(article.published)) == ("article", "Kondolencje", "2022-08-03")


@pytest.mark.parametrize(
    "line",
    [
        "<div class='cap'><div class='main_caption'><div class='bevel'>{}</div></div></div>",
        "<div>{}</div>",
        "<table><tr><td>{}</td></tr></table>",
    ],
)
@pytest.mark.parametrize("title", ["Hospicjum Światło: Aktualności", "Aktualności"])
def test_a_line_above_the_day_is_the_headline_where_the_head_tells_a_house_and_a_section(line, title):
    assert page(line.format("Rusza sieć wytchnieniowa") + DATED, title).title == "Rusza sieć wytchnieniowa"


def test_a_caption_of_a_picture_without_a_day_below_is_no_headline():
    assert page(f"<div class='caption'>Wręczenie nagród w ratuszu</div>{P}", "Aktualności").title != "Wręczenie nagród w ratuszu"


def test_the_headline_stands_below_the_name_of_a_house_and_below_a_portlets():
    for name in ("<h2>BIP Starostwo Powiatowe w Górnem</h2>", "<h1>Publikator zasobów</h1>"):
        assert page(f"{name}<div class='x'><h3>Informacja o wynikach konkursu</h3>{P}</div>", "Aktualności").title == (
            "Informacja o wynikach konkursu"
        )


@pytest.mark.parametrize("name", ["headline", "display-6"])
def test_an_element_named_a_headline_goes_before_a_bold_line_of_the_text(name):
    tools = "<div><a href='/d'>Drukuj stronę</a> <a href='/e'>E-mail</a></div>"
    text = f"<p><strong>Kierownik Ośrodka Pomocy w Lipnie</strong></p>{P}"

    assert (
        page(f"<div class='{name}'>Nabór na stanowisko</div>{tools}<div>{text}</div>", "Nabór na stanowisko").title == "Nabór na stanowisko"
    )


def test_a_linked_name_of_the_site_is_no_headline_where_the_head_tells_another_that_stands_below():
    name = (
        "<div class='lg'><a href='/strona'>Kurier Nadrzeczny</a></div><div class='mn'><a href='/1'>Region</a><a href='/2'>Sport</a></div>"
    )
    html = (
        f"<title>Kto liczy kalorie w domu? | Kurier Nadrzeczny</title><body>{name}<div class='t0'>Kto liczy kalorie w domu?</div>{P}</body>"
    )

    assert extract(Page.of(html, "http://kurier.example/a,1")).title == "Kto liczy kalorie w domu?"
