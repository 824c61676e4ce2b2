"""A page of a headline and a picture is told as such, and a page that tells of an error is none."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse

from pipeline.records import Article
from spiders.pictures import PICTURED, in_pictures

TITLE = "Wolontariusze odmalowali świetlicę"
POSTER = '<p><img src="/plakat-7.jpg" alt=""></p>'


def told(body: str, title: str = TITLE, text: str = "") -> str | None:
    response = HtmlResponse("http://rops.example/1", body=f"<html><body>{body}</body></html>".encode(), encoding="utf-8")
    return in_pictures(response, Article(None, "other", title, None, text))


@pytest.mark.parametrize(
    "body",
    [
        f"<main><h1>{TITLE}</h1>{POSTER}</main>",
        f"<article><header><h1>{TITLE}</h1><i>25.03.2026</i></header><div>{POSTER}</div></article>",
        f'<div><p class="news-title">{TITLE}</p><a href="/skan.png"><img width="800" height="1100" src="/skan.png"></a></div>',
    ],
)
def test_a_picture_below_the_headline_stands_in_place_of_a_text(body: str) -> None:
    assert told(body) == PICTURED


@pytest.mark.parametrize(
    "body",
    [
        f"<main><h1>{TITLE}</h1></main>",
        f"<main>{POSTER}<h1>{TITLE}</h1></main>",  # above: the page's banner
        f"<main><h1>{TITLE}</h1></main><footer>{POSTER}</footer>",
        f'<main><h1>{TITLE}</h1><img src="/logo-ue.png"></main>',
        f'<main><h1>{TITLE}</h1><img width="32" height="32" src="/drukuj.png"></main>',
        f"<main><h1>{TITLE}</h1><p>Strona nie została znaleziona.</p>{POSTER}</main>",
        f'<main><h1>{TITLE}</h1>{POSTER}<input type="password"></main>',
        f"<main><h1>Inny nagłówek</h1>{POSTER}</main>",
    ],
)
def test_a_picture_elsewhere_one_that_adorns_and_one_beside_an_error_do_not(body: str) -> None:
    assert told(body) is None


def test_an_error_in_the_headline_is_an_error_and_a_text_is_a_text() -> None:
    assert told(f"<main><h1>Nie znaleziono strony</h1>{POSTER}</main>", "Nie znaleziono strony") is None
    assert told(f"<main><h1>{TITLE}</h1>{POSTER}</main>", text="Do redakcji.") is None
