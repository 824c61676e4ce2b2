"""Articles that something beside them made a listing or another page: a section's h1, cards below, texts in headings, notes in menus."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, THIRD, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

P = f"<p>{FIRST}</p><p>{SECOND}</p>"
TITLE = "Rusza sieć wytchnieniowa"
MENU = "<ul><li><a href='/a'>Start</a></li><li><a href='/b'>Projekty</a></li></ul>"


def page(body: str, title: str = f"{TITLE} - OPS Lipno") -> Article:
    html = f"<html><head><title>{title}</title></head><body>{MENU}<div class='m'>{body}</div></body></html>"
    return extract(Page.of(html, "http://ops.example/wpis/siec"))


@pytest.mark.parametrize("title", [f"{TITLE} - OPS Lipno", f"OPS Lipno - Aktualności - {TITLE}"])
@pytest.mark.parametrize("above", ["<h1>Aktualności</h1>", "<div>Aktualności</div>", ""])
def test_a_text_below_a_sections_name_is_an_article_where_only_the_head_tells_its_headline(title, above):
    article = page(f"{above}{P}", title)

    assert (article.kind, article.title, lines(article)) == ("article", TITLE, [FIRST, SECOND])


ROWS = "".join(f"<p>1{n}.06.2022</p><p><a href='/{n}'>Bezpłatne porady prawne numer {n}</a></p>" for n in range(5))


def test_a_sections_name_over_links_or_over_a_line_stays_what_it_is():
    assert page(f"<h1>Aktualności</h1>{ROWS}").kind == "listing"
    assert page("<h1>Aktualności</h1><p>Brak wpisów w tej kategorii.</p>").kind == "other"
    assert page(f"<h1>Aktualności</h1>{P}", "OPS Lipno - Aktualności").kind == "other"


def test_a_text_that_stands_wholly_in_headings_is_a_text():
    article = page(f"<h1>{TITLE}</h1><h4>{FIRST}</h4><h4>Prosimy o zgłoszenia tylko w siedzibie ośrodka.</h4>")

    assert article.kind == "article"
    assert lines(article) == [FIRST, "Prosimy o zgłoszenia tylko w siedzibie ośrodka."]


def test_headings_between_paragraphs_stay_headings():
    assert lines(page(f"<h1>{TITLE}</h1><p>{FIRST}</p><h4>Kto skorzysta z tej pomocy w gminie?</h4><p>{SECOND}</p>"))[1:2] == [
        "Kto skorzysta z tej pomocy w gminie?"
    ]


def test_headings_without_a_sentence_and_without_a_text_are_no_article():
    assert page(f"<h1>{TITLE}</h1><h4>Dział pomocy</h4><h4>Dział świadczeń</h4>").kind == "other"


def test_a_linked_paragraph_above_a_text_makes_no_listing_where_the_head_tells_the_headline():
    link = f"<p><a href='/x'>{SECOND}</a></p>"

    assert page(f"<h1>{TITLE}</h1>{link}<p>{FIRST}</p>").kind == "article"
    assert page(f"{link}<p>{FIRST}</p>{link.replace('/x', '/y')}<p>{THIRD}</p>", "OPS").kind != "article"


NOTICE = "<p>24 grudnia kasa ośrodka będzie nieczynna, a zasiłki wypłacimy dzień wcześniej.</p>"


def test_a_notice_that_tells_a_day_is_an_article_above_dated_teasers_and_an_introduction_is_none():
    assert page(f"<h1>{TITLE}</h1><div>{NOTICE}</div><div>{ROWS}</div>").kind == "article"
    assert page(f"<h1>{TITLE}</h1><div><p>W tym miejscu publikujemy nabory na stanowiska.</p></div><div>{ROWS}</div>").kind == "listing"


CARD = "<div><a href='/p{n}'><strong>Tytuł polecanego tekstu {n}</strong></a><p>Zajawka {n}: {text}</p><span>0{n}.10.2025</span></div>"
CARDS = "".join(CARD.format(n=n, text=THIRD) for n in range(1, 5))


@pytest.mark.parametrize("heading", ["To może Cię zainteresować", "Może Cię też zainteresować"])
def test_dated_cards_under_words_for_other_stories_are_no_listing(heading):
    short = "<p>Biuro będzie w piątek nieczynne z powodu remontu.</p>"
    article = page(f"<div class='naglowek'>Kondolencje</div>{short}</div><section><h2>{heading}</h2>{CARDS}</section><div>", "Urząd")

    assert (article.kind, article.title, article.published) == ("article", "Kondolencje", None)


def test_what_is_named_a_menu_and_holds_a_signed_text_is_none():
    note = "<div class='s'>dodał <a href='/u'>basia</a> dnia niedziela 21 marzec 2010 - 19:44</div>"
    text = f"<table><tr><td class='menu_content'>{note}<div class='b'>{FIRST}<br><br>{SECOND}</div></td></tr></table>"
    article = page(f"<div class='main_caption'>{TITLE}</div>{text}</div><section><h2>To może Cię zainteresować</h2>{CARDS}</section><div>")

    assert (article.kind, str(article.published), lines(article)) == ("article", "2010-03-21", [FIRST, SECOND])
