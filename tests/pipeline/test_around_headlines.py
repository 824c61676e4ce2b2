"""What a theme puts into a headline or around a text: badges, days, feet of cards, insets, parts for wide screens."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, THIRD, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

P = f"<p>{FIRST}</p><p>{SECOND}</p>"


def page(body: str, title: str = "Dotacje dla świetlic") -> Article:
    return extract(Page.of(f"<title>{title}</title><body><main>{body}</main></body>", "http://gops.example/a/9"))


@pytest.mark.parametrize(
    ("heading", "title", "expected"),
    [
        ("<span class='badge'>Ważne</span> Dotacje dla świetlic", "Dotacje dla świetlic - OPS", "Dotacje dla świetlic"),
        ("Dotacje dla świetlic <small>12 marca 2024</small>", "Dotacje dla świetlic - OPS", "Dotacje dla świetlic"),
        ("Dotacje dla świetlic (12.03.2024)", "Dotacje dla świetlic", "Dotacje dla świetlic"),
        ("Sesja sejmiku - 12.03.2024", "Sesja sejmiku - 12.03.2024", "Sesja sejmiku - 12.03.2024"),
        ("Ważne terminy dla świetlic", "Ważne terminy dla świetlic - OPS", "Ważne terminy dla świetlic"),
        ("Narada 12 marca 2024 w Lesku", "Narada", "Narada 12 marca 2024 w Lesku"),
    ],
)
def test_a_badge_or_a_day_that_the_head_does_not_tell_is_none_of_the_headline(heading, title, expected):
    assert page(f"<h1>{heading}</h1>{P}", title).title == expected


CARD = "<div class='{0}'><div class='{0}-body'><h1>Dotacje dla świetlic</h1>{1}</div><div class='{0}-footer text-muted'>{2}</div></div>"


@pytest.mark.parametrize("name", ["card", "panel"])
@pytest.mark.parametrize("foot", ["16 maja 2024", "16 maja 2024 | Anna Kos | 12 wyświetleń"])
def test_the_foot_of_the_card_that_holds_an_article_dates_it(name, foot):
    assert str(page(CARD.format(name, P, foot)).published) == "2024-05-16"


@pytest.mark.parametrize(
    "beside",
    [
        "<div class='card'><h5><a href='/2'>Nowy klub seniora otwarty</a></h5><div class='card-footer'>16 maja 2024</div></div>",
        "<div class='card'><p>Nowy klub seniora otwarty</p><div class='card-footer'>16 maja 2024</div></div>",
        "<div class='footer'>16 maja 2024</div>",
    ],
)
def test_the_foot_of_another_card_or_of_the_page_does_not(beside):
    assert page(f"<div class='x'><h1>Dotacje dla świetlic</h1>{P}</div>{beside}").published is None


def test_an_inset_without_links_between_two_paragraphs_is_text_and_one_of_links_is_none():
    inset = "Warto wiedzieć. Świetlice działają w całym województwie od dwudziestu lat."
    text = "<article><h1>Dotacje dla świetlic</h1><p>{}</p><aside><p>{}</p></aside><p>{}</p></article>"

    assert lines(page(text.format(FIRST, inset, SECOND))) == [FIRST, inset, SECOND]
    assert lines(page(text.format(FIRST, f"<a href='/2'>{inset}</a>", SECOND))) == [FIRST, SECOND]
    assert lines(page(f"<article><h1>Dotacje dla świetlic</h1>{P}</article><aside><p>{inset}</p></aside>")) == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("classes", "is_shown"), [("d-none d-md-block", True), ("hidden md:flex", True), ("d-none", False), ("d-none d-md-none", False)]
)
def test_what_wide_screens_show_is_text(classes, is_shown):
    body = f"<h1>Dotacje dla świetlic</h1>{P}<div class='{classes}'><p>{THIRD}</p></div>"

    assert (THIRD in lines(page(body))) is is_shown


@pytest.mark.parametrize("day", ["<small>3.08.2022</small>", "<span>3 sierpnia 2022</span>", "<span class='x'>Dodano: 3.08.2022</span>"])
@pytest.mark.parametrize("title", ["OPS", "Dotacje dla świetlic - OPS"])
def test_a_day_in_an_element_at_the_end_of_a_heading_dates_and_is_none_of_the_headline(day, title):
    article = page(f"<h1>Dotacje dla świetlic {day}</h1>{P}", title)

    assert (article.title, str(article.published)) == ("Dotacje dla świetlic", "2022-08-03")


def test_a_day_in_the_middle_of_a_headline_stays():
    assert page(f"<h1>Narada <span>12 marca 2024</span> w Lesku</h1>{P}", "OPS").title == "Narada 12 marca 2024 w Lesku"


@pytest.mark.parametrize("name", ["kicker", "badge bg-info", "nadtytul"])
def test_a_kicker_in_a_heading_is_none_of_the_headline(name):
    article = page(f"<h1><span class='{name}'>Pomoc</span> Dotacje dla świetlic</h1>{P}", "OPS")

    assert (article.title, lines(article)) == ("Dotacje dla świetlic", [FIRST, SECOND])
    assert page(f"<h1><span class='mark'>Pomoc</span> dla świetlic</h1>{P}", "OPS").title == "Pomoc dla świetlic"


def test_a_heading_in_mid_text_is_no_headline_where_the_head_tells_one():
    body = f"<div><p>{THIRD}</p><h2>Kto skorzysta?</h2>{P}</div>"

    assert page(body, "Rusza sieć wytchnieniowa - OPS").title == "Rusza sieć wytchnieniowa"
    assert lines(page(body, "Rusza sieć wytchnieniowa - OPS")) == [THIRD, "Kto skorzysta?", FIRST, SECOND]
    assert page(f"<div><p>{THIRD}</p><h2>Dotacje dla świetlic</h2>{P}</div>", "OPS Lipno").title == "Dotacje dla świetlic"
