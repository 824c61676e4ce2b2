"""A date inside the card of another page dates no article, whatever its class and wherever the card stands; the article's own does."""

from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Article, Page

FIRST = "Gminny Ośrodek Pomocy Społecznej w Zalesiu od poniedziałku wydaje paczki żywnościowe dla rodzin z terenu gminy."
SECOND = "Osoby zainteresowane prosimy o kontakt z pracownikiem socjalnym oraz o zaświadczenie o dochodach rodziny."
TIME = "<time class='entry-date published' datetime='2024-01-19T10:00:00+01:00'>19 stycznia 2024</time>"
OWN = "<time class='entry-date published' datetime='2018-11-21T10:00:00+01:00'>21 listopada 2018</time>"


def page(inside: str = "", below: str = "", head: str = "", above: str = "") -> Article:
    html = (
        f"<html><head><title>Paczki dla rodzin - GOPS</title>{head}</head><body><div id='page'><nav><a href='/'>Start</a></nav>{above}"
        f"<main><article class='post hentry'><h1 class='entry-title'>Paczki dla rodzin</h1><div class='entry-content'><p>{FIRST}</p>"
        f"<p>{SECOND}</p></div>{inside}</article>{below}</main><footer>GOPS</footer></div></body></html>"
    )
    return extract(Page.of(html, "https://gops.example/paczki"))


CARDS = [
    "<section><h2>Aktualności</h2>"
    f"<article class='post hentry'><h3 class='entry-title'><a href='/s'>Spacer</a></h3>{TIME}</article></section>",
    f"<article class='post hentry'>{TIME}<h3 class='entry-title'><a href='/s'>Spacer</a></h3></article>",
    "<article class='elementor-post'><h3><a href='/s'>Spacer</a></h3>"
    "<div><span class='elementor-post-date'>19 stycznia 2024</span></div></article>",
    "<article class='et_pb_post'><h2 class='entry-title'><a href='/s'>Spacer</a></h2>"
    "<p class='post-meta'>przez <a href='/jan'>Jan</a> | <span class='published'>sty 19, 2024</span></p></article>",
    "<div class='td_module_6'><h3 class='td-module-title'><a href='/s'>Spacer</a></h3>"
    f"<div class='td-module-meta-info'><span class='td-post-date'>{TIME}</span></div></div>",
    "<div class='asset-abstract'><h3><a href='/s'>Spacer</a></h3>"
    "<span class='metadata-entry metadata-publish-date'>19.01.2024</span></div>",
    "<div class='card'><div class='entry-date'>19.01.2024</div><h3><a href='/s'>Spacer</a></h3></div>",
    "<a href='/s'><div class='card'><div class='entry-date'>19.01.2024</div><h3>Spacer</h3></div></a>",
    f"<aside><div><h3>Spacer</h3>{TIME}</div></aside>",
    f"<ul><li><a href='/s'>Spacer {TIME}</a></li></ul>",
    f"<div class='box'><div class='title'><a href='/s'>Spacer</a></div>{TIME}</div>",
    "<div class='box'><h3><a href='/s'>Spacer</a></h3><p>Opublikowano: 19.01.2024</p></div>",
    "<div class='box'><p><a href='/s'>Spacer</a></p><p>Opublikowano: 19.01.2024</p></div>",
    "<dl><dt><a href='/s'>Spacer</a></dt><dd>Utworzono 12 maj 2020</dd></dl>",
    "<div class='news-card'><span class='post-date'>19.01.2024</span><p>Spacer</p><a href='/s'>więcej</a></div>",
    "<div class='module'><h3>Ostatnio dodane</h3><div><a href='/s'>Spacer</a><br><small>Dodano: 19.01.2024</small></div></div>",
    "<div class='module'><h3>Najnowsze</h3><ul><li><a href='/s'>Spacer</a> <small>(dodano: 19.01.2024)</small></li></ul></div>",
    f"<nav class='post-navigation'><a href='/s'><span>Poprzedni</span> Spacer {TIME}</a></nav>",
]


@pytest.mark.parametrize("card", CARDS)
def test_the_date_of_a_teaser_below_a_text_without_a_date_is_not_the_articles(card):
    meta = "<meta property='article:published_time' content='2018-11-21T10:00:00+01:00'>"

    assert [page(below=card).published, page(inside=card).published] == [None, None]
    assert str(page(below=card, head=meta).published) == "2018-11-21"


@pytest.mark.parametrize("card", CARDS)
def test_the_articles_own_date_below_its_text_is_read_above_a_teaser(card):
    assert (
        str(page(inside=f"<footer class='entry-meta'><span class='posted-on'>{OWN}</span></footer>", below=card).published) == "2018-11-21"
    )


@pytest.mark.parametrize(
    "data",
    [
        f"<footer class='entry-meta'>{OWN}</footer>",
        f"<footer><span class='posted-on'><a href='https://gops.example/paczki'>{OWN}</a></span> <a href='/k'>Akta</a></footer>",
        f"<h3>Udostępnij</h3><ul><li><a href='#'>Facebook</a></li></ul><div class='posted-on'>{OWN}</div>",
        "<h3>Metryka dokumentu</h3><p>Opublikowano: 21.11.2018</p>",
    ],
)
def test_the_articles_own_data_below_its_text_date_it(data):
    assert str(page(inside=data).published) == "2018-11-21"


def test_a_teaser_above_the_headline_dates_no_article():
    card = f"<div class='prev'><h6><a href='/s'>Spacer zdrowia</a></h6>{TIME}</div>"

    assert page(above=card).published is None


def test_a_card_between_the_headline_and_the_text_or_in_it_dates_nothing():
    card = f"<div class='col-right'><h3><a href='/s'>Spacer</a></h3>{TIME}</div>"
    text = f"<div class='text'><p>{FIRST}</p>%s<p>{SECOND}</p></div>"
    html = f"<title>Paczki</title><div id='page'><div class='art'><h1>Paczki dla rodzin</h1>%s{text}</div></div>"
    between, inside, own = (extract(Page.of(html % pair)) for pair in ((card, ""), ("", card), (f"<p>{OWN}</p>" + card, "")))

    assert [between.published, inside.published, str(own.published)] == [None, None, "2018-11-21"]
