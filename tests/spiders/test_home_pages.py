"""What the head and the menu of a home page say about where a site's news are."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Request

from spiders.menus import is_listing, is_named_as_listing, menu_listings, told_by_head
from spiders.turns import turned

HOME = "http://rops.example/"


def page(body: str, url: str = HOME, head: str = "", status: int = 200) -> HtmlResponse:
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    return HtmlResponse(url, status=status, body=html.encode(), encoding="utf-8", request=Request(url))


def test_the_head_names_feeds_and_rest_but_not_the_feed_of_comments() -> None:
    head = (
        '<link rel="alternate" type="application/rss+xml" href="/feed/"><link rel="alternate" type="application/atom+xml" href="/atom">'
        '<link rel="alternate" type="application/rss+xml" href="/comments/feed/"><link rel="https://api.w.org/" href="/wp-json/">'
        '<link rel="alternate" hreflang="en" href="/en/">'
    )

    assert list(told_by_head(page("", head=head))) == [
        ("feed", "http://rops.example/feed/"),
        ("feed", "http://rops.example/atom"),
        ("rest", "http://rops.example/wp-json/wp/v2/posts"),
    ]


def test_the_rest_interface_of_plain_permalinks_stands_in_the_query() -> None:
    told = told_by_head(page("", head='<link rel="https://api.w.org/" href="/?rest_route=/">'))

    assert list(told) == [("rest", "http://rops.example/?rest_route=/wp/v2/posts")]


@pytest.mark.parametrize(
    ("url", "text", "expected"),
    [
        ("http://a.example/x", "Aktualności", True),
        ("http://a.example/category/aktualnosci/", "Start", True),
        ("http://a.example/x", "Dzieje się", True),
        ("http://a.example/co-slychac.html", "Klub", True),
        ("http://a.example/x", "Z życia ośrodka", True),
        ("http://a.example/x", "Nasze działania", True),
        ("http://a.example/x", "Relacje", True),
        ("http://a.example/x", "Jakość życia", False),
        ("http://a.example/x", "Działania statutowe", False),
        ("http://a.example/x", "Korelacje", False),
        ("http://a.example/x", "Aktualności o naszych nowych klubach seniora", False),
        ("http://a.example/kontakt", "Kontakt", False),
        ("http://a.example/Wydarzenie.aspx?id=6", "Forum NGO", False),  # short headlines, each one of many
        ("http://a.example/komunikat,12.html", "Praca zdalna", False),
        ("http://a.example/ogloszenie-12.html", "Nabór wniosków", False),
        ("http://a.example/news.php?kategoria=3", "Dla seniora", True),
        ("http://a.example/index.php?id=6", "Wydarzenia", True),
    ],
)
def test_a_menu_leads_to_listings_by_few_words(url: str, text: str, expected: bool) -> None:
    assert is_listing(url, text) is expected


@pytest.mark.parametrize(
    "url",
    [
        "http://a.example/news,id,134,klub-seniora.html",
        "http://a.example/news.php?id=7",
        "http://a.example/2024/03/ogloszenie-o-naborze-partnerow/",
        "http://a.example/komunikat-12.html",
    ],
)
@pytest.mark.parametrize("text", ["czytaj więcej »", "Więcej", "szczegóły"])
def test_a_word_for_more_below_a_teaser_leads_to_no_listing_though_its_address_has_a_listings_word(url: str, text: str) -> None:
    assert not is_listing(url, text)


@pytest.mark.parametrize("path", ["aktualnosci", "news,k,1.html", "konkursy", "informacje-prasowe", "lista-wydarzen/archiwum.aspx?p=1"])
def test_a_word_for_more_below_a_box_of_news_leads_to_their_listing(path: str) -> None:
    assert is_listing(f"http://a.example/{path}", "zobacz więcej »")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://a.example/aktualnosci", True),
        ("http://a.example/8-wydarzenia/", True),
        ("http://a.example/2024/03/ogloszenie-o-naborze-partnerow/", False),
        ("http://a.example/node/7", False),
    ],
)
def test_a_headline_with_a_listings_word_is_no_listing(url: str, expected: bool) -> None:
    assert is_named_as_listing(url) is expected


def test_pages_are_turned_by_next_and_numbers_but_not_by_a_calendar() -> None:
    calendar = '<div id="kalendarz"><a href="/?day=1">1</a><a href="/?month=2">»</a></div>'
    body = f'<a href="/?p=2">2</a> <a href="/?p=3">następna &raquo;</a> <a href="/2024">2024 klubów</a>{calendar}'

    assert list(turned(page(body)))[:2] == ["http://rops.example/?p=2", "http://rops.example/?p=3"]
    assert "http://rops.example/?day=1" not in list(turned(page(body)))


def test_menu_listings_are_told_once_and_in_order() -> None:
    body = '<a href="/news">News</a><a href="/news#x">News</a><a href="/archiwum">Archiwum 2023</a><a href="/kontakt">Kontakt</a>'

    assert menu_listings(page(body)) == ["http://rops.example/news", "http://rops.example/archiwum"]
