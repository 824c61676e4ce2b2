"""Cards whose links have no words of their own: over the whole card, or around its picture."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse

from pipeline.records import Article
from spiders.listing_links import article_links

HOME = "http://rops.example/"
EMPTY = Article(HOME, "listing", None, None, "")
TITLES = ("Rusza klub seniora w gminie", "Nabór ofert dla organizacji pozarządowych", "Szkolenie z pierwszej pomocy w maju", "Bal seniora")
PAPERMOD = (
    '<article><header><h2>{t}</h2></header><p>Zapraszamy.</p><a class="entry-link" aria-label="post link to {t}" href="/posts/{n}/"></a>'
    "</article>"
)
BOOTSTRAP = '<div><h5>{t}</h5><a href="/dzial">Dział</a><a class="stretched-link" title="{t}" href="/posts/{n}/"></a></div>'
PICTURE = '<div class="card"><a href="/posts/{n}/"><img alt="Zdjęcie klubu seniora w gminie"></a><h5>{t}</h5></div>'
LABEL = '<div class="card"><a title="{t}" href="/posts/{n}/"></a><p>Zapraszamy.</p></div>'


def told(card: str, titles: tuple[str, ...] = TITLES) -> list[tuple[str, str]]:
    """What a page of such cards tells: paths and titles."""
    body = "".join(card.format(n=n, t=title) for n, title in enumerate(titles))
    page = HtmlResponse(HOME, body=f"<html><body><main>{body}</main></body></html>".encode(), encoding="utf-8")
    return [(link.url.removeprefix(HOME), link.text) for link in article_links(page, EMPTY, ())]


@pytest.mark.parametrize("card", [PAPERMOD, BOOTSTRAP, PICTURE, LABEL])
def test_a_link_without_words_leads_to_what_its_card_announces(card: str) -> None:
    assert told(card) == [(f"posts/{n}/", title) for n, title in enumerate(TITLES)]


@pytest.mark.parametrize(
    "card",
    [
        '<a href="/programy/{n}/"><img alt="{t}"></a>',  # banners, one beside the other
        '<div class="card"><h5>{t}</h5><a href="/zdjecia/{n}.jpg"><img alt=""></a></div>',  # the picture in large
        "<nav>" + BOOTSTRAP + "</nav>",
        '<div class="card"><h5>{t}</h5><h5>Kontakt</h5><a href="/posts/{n}/"></a></div>',  # over two things
        '<div class="card"><h5>{t}</h5><a href="http://other.example/posts/{n}/"></a></div>',
    ],
)
def test_a_link_without_words_that_is_no_card_leads_to_no_article(card: str) -> None:
    assert told(card) == []


def test_two_such_cards_are_no_list() -> None:
    assert told(BOOTSTRAP, TITLES[:2]) == []
