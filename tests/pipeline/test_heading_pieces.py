"""Headings in pieces: lines in elements of their own, links back, kickers, and words that style alone sets apart."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

P = f"<p>{FIRST}</p><p>{SECOND}</p>"
HEADLINE = "Nowy klub seniora w Lipowie"


def page(heading: str, title: str = "OPS") -> Article:
    return extract(Page.of(f"<title>{title}</title><body><main>{heading}{P}</main></body>", "http://ops.example/a/9"))


@pytest.mark.parametrize(
    "heading",
    [
        '<h1><span class="block">Nowy klub</span><span class="block">seniora w Lipowie</span></h1>',
        '<h1><span class="d-block fw-bold">Nowy klub</span>seniora w Lipowie</h1>',
        '<h2>Nowy klub<span style="display: block">seniora w Lipowie</span></h2>',
        "<h1><div>Nowy klub</div><div>seniora w Lipowie</div></h1>",
        "<h1>\n <div class='w'>Nowy klub</div>\n <div class='w'>seniora w Lipowie</div>\n</h1>",
    ],
)
def test_a_headline_that_style_sets_in_lines_is_one_in_its_words(heading):
    article = page(heading)

    assert article.title == HEADLINE
    assert lines(article) == [FIRST, SECOND]


@pytest.mark.parametrize("back", ["Wstecz", "« Powrót", "Powrót do listy"])
def test_a_link_back_before_a_headline_is_no_part_of_it(back):
    for behind in (f"<span>{HEADLINE}</span>", HEADLINE):
        article = page(f'<h3><a href="/aktualnosci">{back}</a>{behind}</h3>')

        assert article.title == HEADLINE
        assert lines(article) == [FIRST, SECOND]


def test_a_link_that_says_more_than_back_is_the_headline():
    assert page('<h1><a href="/a/9">Powrót do pracy</a> po urlopie opiekuńczym</h1>').title == "Powrót do pracy po urlopie opiekuńczym"


def test_a_word_in_capitals_that_the_headline_runs_into_is_a_kicker():
    assert page(f"<h1><strong>SENIORZY</strong>{HEADLINE}</h1>").title == HEADLINE


@pytest.mark.parametrize(
    "heading",
    [
        "<span class=dc>N</span>owy klub seniora w Lipowie",
        "<b>No</b>wy klub <b>se</b>niora w Lipowie",
        "Nowy klub <b>seniora</b> w Lipowie",
    ],
)
@pytest.mark.parametrize("head", ["OPS", f"{HEADLINE} - OPS"])
def test_a_word_that_type_parts_stays_one(heading, head):
    assert page(f"<h1>{heading}</h1>", head).title == HEADLINE


def test_a_line_in_small_type_above_a_headline_is_a_kicker():
    assert page(f"<h1><small>Sprawy seniorów</small><br>{HEADLINE}</h1>").title == HEADLINE


def test_small_type_within_a_line_of_a_headline_stays_in_it():
    assert page("<h1><small>Nowy</small> klub<br>seniora w Lipowie</h1>").title == HEADLINE


def test_words_in_capitals_within_a_headline_stay_in_it():
    assert page("<h1><strong>PFRON</strong> ogłasza nabór wniosków</h1>").title == "PFRON ogłasza nabór wniosków"


def test_words_that_run_into_each_other_are_parted_as_the_head_tells():
    heading = "<h1><span>Nowy klub</span><span>seniora w Lipowie</span></h1>"

    assert page(heading, f"{HEADLINE} - OPS Lipowo").title == HEADLINE


@pytest.mark.parametrize("day", ["31.05.2021 - ", "31 maja 2021 r. | ", "31.05.2021: "])
def test_a_day_before_a_headline_that_the_head_does_not_tell_is_none_of_it(day):
    assert page(f"<h1>{day}{HEADLINE}</h1>", f"{HEADLINE} - OPS Lipowo").title == HEADLINE


@pytest.mark.parametrize("head", ["OPS", "31.05.2021 - Nowy klub seniora w Lipowie"])
def test_a_day_that_begins_a_headline_stays_where_the_head_does_not_tell_it_alone(head):
    assert page("<h1>31.05.2021 - Nowy klub seniora w Lipowie</h1>", head).title == "31.05.2021 - Nowy klub seniora w Lipowie"


@pytest.mark.parametrize(
    "rest",
    ["<div>12 marca 2024</div>", "<div class='podtytul'>od poniedziałku do piątku</div>", "<div>Aktualności</div>"],
)
def test_an_element_in_a_heading_that_is_set_otherwise_is_none_of_the_headline(rest):
    assert page(f"<h1><div>{HEADLINE}</div>{rest}</h1>").title == HEADLINE


@pytest.mark.parametrize("sign", ["\x07", "&#x1;", "&#xFFFE;"])
@pytest.mark.parametrize(
    "heading",
    [
        "<span class=block>Nowy klub{0}</span>{0}<span class=block>seniora{0}</span>{0}",
        "<div>Nowy klub{0}</div><div>seniora rusza{0}</div>",
        "<strong>SENIORZY</strong>Nowy{0} klub seniora",
        "<a href=/lista>Wstecz</a>Nowy{0} klub seniora",
    ],
)
def test_signs_that_xml_does_not_know_raise_nothing_in_a_heading(heading, sign):
    page = Page.of(f"<html><body><h1>{heading.format(sign)}</h1><p>{FIRST}</p><p>{SECOND}</p></body></html>")

    assert extract(page).title


def test_a_link_back_before_a_headline_set_in_a_paragraph_is_no_part_of_it():
    back = f'<p class="component-title h4"><a class="header-back-to" href="/a">Wstecz</a><span class="asset-title">{HEADLINE}</span></p>'

    assert page(back, f"{HEADLINE} - Aktualności - Samorząd").title == HEADLINE


def test_a_link_back_before_words_of_a_paragraph_stays_with_them():
    article = page('<h1>Nowy klub</h1><p><a href="/a">Wróć</a> <b>do nas po nową umowę, zanim minie czerwiec tego roku.</b></p>')

    assert lines(article)[0] == "Wróć do nas po nową umowę, zanim minie czerwiec tego roku."
