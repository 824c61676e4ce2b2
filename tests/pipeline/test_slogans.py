"""A slogan beside the site's name at the head of its pages is no headline."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

P = f"<p>{FIRST}</p><p>{SECOND}</p>"
MENU = "<ul class='m'><li><a href='/a'>Aktualności</a></li><li><a href='/b'>Kontakt</a></li></ul>"


def page(head: str, text: str, title: str) -> Article:
    html = f"<title>{title}</title><body>{head}{MENU}<div class='c'>{text}</div></body>"
    return extract(Page.of(html, "http://ops.example/a/9"))


@pytest.mark.parametrize("title", ["OPS Lipowo", "OPS - Aktualności", "Ośrodek Pomocy Społecznej"])
@pytest.mark.parametrize("name", ["<a href='/'>Ośrodek Pomocy Społecznej</a>", "Ośrodek Pomocy Społecznej", "<a href='/'>Ośrodek</a>"])
@pytest.mark.parametrize("slogan", ["<p>Pomagamy od 1990 roku</p>", "<h2>Pomagamy od 1990 roku</h2>"])
@pytest.mark.parametrize("classes", ["n", "naglowek"])
def test_a_slogan_beside_the_name_of_the_site_is_no_headline(classes, slogan, name, title):
    article = page(f"<div class='{classes}'><h1>{name}</h1>{slogan}</div>", f"<h2>Rusza sieć wytchnieniowa</h2>{P}", title)

    assert article.title == "Rusza sieć wytchnieniowa"
    assert lines(article) == [FIRST, SECOND]


@pytest.mark.parametrize("around", ["{0}<h2>Rusza sieć wytchnieniowa</h2>{1}", "<header>{0}<h2>Rusza sieć wytchnieniowa</h2></header>{1}"])
def test_a_heading_below_the_name_of_an_office_is_the_headline_where_no_other_is(around):
    article = page("", around.format("<h1>Ośrodek Pomocy Społecznej</h1>", P), "OPS")

    assert article.title == "Rusza sieć wytchnieniowa"


def test_a_heading_within_the_text_makes_no_slogan_of_the_headline():
    head = "<h1>Ośrodek Pomocy Społecznej</h1><h2>Rusza sieć wytchnieniowa</h2>"
    article = page("", f"<div>{head}</div>{P}<h2>Kto może skorzystać</h2>{P.replace('od', 'do')}", "OPS")

    assert article.title == "Rusza sieć wytchnieniowa"
