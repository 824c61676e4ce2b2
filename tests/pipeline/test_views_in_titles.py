"""Titles of pages that tell the site's name and that an article is shown, and not which."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

HEADLINE = "Jak napisać dobre sprawozdanie?"


def page(title: str, top: str, headline: str) -> Article:
    text = f"<div class=postbody>{headline}<p class=author>autor: mirka » 3 wrz 2011, 17:45</p><div>{FIRST}<br><br>{SECOND}</div></div>"
    return extract(Page.of(f"<title>{title}</title><body><div id=page-header>{top}</div>{text}</body>", "http://f.example/p?a=41"))


@pytest.mark.parametrize("title", ["Forum NGO • Zobacz artykuł", "Forum NGO - Wyświetl temat", "Zobacz wiadomość | Forum NGO"])
def test_what_stands_beside_the_view_of_an_article_is_the_sites_name(title):
    article = page(title, "<h1>Forum NGO</h1><p>Forum organizacji</p>", f"<h3>{HEADLINE}</h3>")

    assert (article.title, lines(article)) == (HEADLINE, [FIRST, SECOND])
    assert str(article.published.day) == "2011-09-03"


def test_a_headline_that_begins_with_such_words_is_one():
    assert page("Zobacz artykuły z konkursu - Forum NGO", "<b>Forum NGO</b>", "<h1>Zobacz artykuły z konkursu</h1>").title == (
        "Zobacz artykuły z konkursu"
    )


def test_the_only_heading_of_such_a_page_is_its_headline():
    assert page("Nowy klub seniora • Zobacz artykuł", "", "<h1>Nowy klub seniora</h1>").title == "Nowy klub seniora"
