"""Cards without a link that open their article by their own line of script."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse

from pipeline.records import Article
from spiders.listing_links import article_links

HOME = "http://gops.example/"
EMPTY = Article(HOME, "listing", None, None, "")
TITLES = ("Rusza klub seniora w gminie", "Nabór ofert dla organizacji pozarządowych", "Szkolenie z pierwszej pomocy w maju", "Remont windy")
CARD = """<div class="card" onclick="{go}"><div class="card-title">{t}</div><p>Zapraszamy.</p></div>"""
HREF = "location.href='/wiadomosc/{n}/klub'"


def told(card: str, titles: tuple[str, ...] = TITLES) -> list[tuple[str, str]]:
    """What a page of such cards tells: paths and titles."""
    body = "".join(card.replace("{t}", title).replace("{n}", str(n)) for n, title in enumerate(titles))
    page = HtmlResponse(HOME, body=f"<html><body><main>{body}</main></body></html>".encode(), encoding="utf-8")
    return [(link.url.removeprefix(HOME), link.text) for link in article_links(page, EMPTY, ())]


@pytest.mark.parametrize(
    "going",
    [
        HREF,
        "window.location = '/wiadomosc/{n}/klub';",
        "javascript:document.location.href='/wiadomosc/{n}/klub'; return false;",
        "location.assign('/wiadomosc/{n}/klub')",
        "window.open('/wiadomosc/{n}/klub', '_self')",
    ],
)
def test_a_block_that_goes_to_an_address_when_it_is_clicked_is_a_link(going: str) -> None:
    assert told(CARD.replace("{go}", going)) == [(f"wiadomosc/{n}/klub", title) for n, title in enumerate(TITLES)]


@pytest.mark.parametrize(
    "block",
    [
        '<li onclick="{go}"><h4>{t}</h4></li>',
        '<article onclick="{go}"><header><h2>{t}</h2></header></article>',
        '<table><tr onclick="{go}"><td>12.11.2026</td><td class="title">{t}</td></tr></table>',
    ],
)
def test_an_item_a_row_and_an_article_may_be_such_a_card(block: str) -> None:
    assert [text for _, text in told(block.replace("{go}", HREF))] == list(TITLES)


@pytest.mark.parametrize(
    "going",
    [
        "location.href=address",
        "location.href='/wiadomosc/' + {n}",
        "if (ready) location.href='/wiadomosc/{n}/klub'",
        "count({n}); location.href='/wiadomosc/{n}/klub'",
        "location.href='http://other.example/wiadomosc/{n}/klub'",
        "location.href='/plakaty/{n}.pdf'",
        "open('/wiadomosc/{n}/klub', f())",
    ],
)
def test_a_script_that_does_more_than_go_to_a_page_of_the_site_tells_no_article(going: str) -> None:
    assert told(CARD.replace("{go}", going)) == []


@pytest.mark.parametrize(
    "block",
    [
        """<div class="banner" onclick="location.href='/program/{n}'"><img alt="{t}"></div>""",  # no heading
        f"<nav>{CARD.replace('{go}', HREF)}</nav>",
        """<button onclick="location.href='/wiadomosc/{n}'"><h3>{t}</h3></button>""",
    ],
)
def test_a_banner_an_item_of_a_menu_or_a_button_is_no_card(block: str) -> None:
    assert told(block) == []


def test_two_cards_or_tiles_of_one_word_are_no_list() -> None:
    assert told(CARD.replace("{go}", HREF), TITLES[:2]) == []
    assert told(CARD.replace("{go}", "location.href='/{t}'"), ("Projekty", "Galeria", "Zespół", "Jak nas znaleźć")) == []
