"""What turns a listing's pages, what sends its reader on, and which links are articles though their words do not say so."""

from __future__ import annotations

from collections import Counter

import pytest
from scrapy.http import HtmlResponse, Request

from archive.records import Discovery
from spiders.listing_links import alike, read_on, shapes_of
from spiders.menus import folders_linked, is_named_as_listing, languages_linked, sent, services, told_by_head

HOME = "http://rops.example/news/"


def page(body: str, head: str = "", url: str = HOME) -> HtmlResponse:
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    return HtmlResponse(url, body=html.encode(), encoding="utf-8", request=Request(url))


@pytest.mark.parametrize(
    "door",
    [
        '<meta http-equiv="Refresh" content="0; URL=/pl/">',
        "<script>window.location.href = '/pl/';</script>",
        '<script>location.replace("/pl/")</script>',
        '<iframe src="/pl/"></iframe>',
    ],
)
def test_a_page_that_is_but_a_door_sends_on(door: str) -> None:
    assert list(sent(page(door))) == ["http://rops.example/pl/"]
    assert list(sent(page(door + "".join(f'<a href="/a-{n}">Klub</a>' for n in range(3))))) == []


def test_titles_without_links_are_reached_by_several_links_of_one_shape_that_say_more() -> None:
    more = "".join(f'<p><b>Klub {n}</b> <a href="/index.php?go=news&amp;id={n}">więcej...</a></p>' for n in range(3))

    assert [link.url for link in read_on(page(more))] == [f"http://rops.example/index.php?go=news&id={n}" for n in range(3)]


def test_two_such_links_or_links_to_another_site_tell_nothing() -> None:
    body = '<a href="/a?id=1">więcej</a><a href="/a?id=2">więcej</a>' + "".join(
        f'<a href="http://x.example/{n}">więcej</a>' for n in range(4)
    )

    assert read_on(page(body)) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (["/news,id,4,a.html", "/news,id,5,b.html", "/news,id,6,c.html", "/news,id,7,d.html"], ["/news,id,8,bal.html"]),
        (["/news,id,4,a.html", "/news,id,5,b.html"], []),  # too few
        (["/klub-seniora", "/nowe-warsztaty", "/rusza-nabor", "/dom-rodzin"], []),  # a slug at the root says nothing of itself
    ],
)
def test_a_last_page_of_a_single_teaser_is_read_by_what_other_pages_told(told: list[str], expected: list[str]) -> None:
    body = (
        '<b>Bal</b> <a href="/news,id,8,bal.html">więcej</a> <a href="/strona,3,projekt.html">więcej</a> <a href="/o-projekcie">więcej</a>'
    )

    assert [link.url for link in read_on(page(body), counted(*told))] == [f"http://rops.example{path}" for path in expected]
    assert read_on(page(body)) == []


def counted(*paths: str) -> Counter[str]:
    return Counter(it for path in paths for it in shapes_of(f"http://rops.example{path}"))


@pytest.mark.parametrize(
    ("told", "beside"),
    [
        ("/{n}-klub-seniora.html", "/galeria-132.html"),
        ("/{n}-klub-seniora.html", "/2.html"),
        ("/news,k,1,id,{n},klub-seniora.html", "/news,k,1,s,3.html"),
        ("/news,id,{n},klub-seniora.html", "/galeria,3.html"),
        ("/news{n}.html", "/strona3.html"),
    ],
)
def test_at_the_root_a_page_of_another_kind_is_no_article_though_a_number_tells_it(told: str, beside: str) -> None:
    shapes = counted(*(told.format(n=n) for n in range(9)))
    short = told.format(n=77)

    assert [link.url for link in alike(page(f'<a href="{beside}">Zdjęcia</a><a href="{short}">Bal</a>'), shapes)] == [
        f"http://rops.example{short}"
    ]


@pytest.mark.parametrize("by_chance", ["10-lat-klubu", "bal-2", "raport-2026", "bal-50-plus", "500plus", "klub-2-seniora"])
def test_slugs_that_hold_a_number_by_chance_are_alike(by_chance: str) -> None:
    slugs = ["klub-seniora", "nowy-klub-12-osob", "ruszyl-nabor", "7-krokow", "tydzien-rodziny-2026"]
    shapes = counted(*(f"/2026/05/{slug}" for slug in slugs))

    found = alike(page(f'<a href="/2026/05/{by_chance}">Krótko</a>'), shapes)

    assert [link.url for link in found] == [f"http://rops.example/2026/05/{by_chance}"]


def test_three_teasers_lead_on_though_one_of_their_slugs_begins_with_a_number() -> None:
    slugs = ["klub-seniora", "10-lat-klubu", "nowe-warsztaty"]
    body = "".join(f'<p><b>Tytuł</b> <a href="/wpis/{slug}">więcej</a></p>' for slug in slugs)

    assert [link.url for link in read_on(page(body))] == [f"http://rops.example/wpis/{slug}" for slug in slugs]


def test_a_short_title_is_told_by_the_shape_of_its_address() -> None:
    shapes = counted(*(f"/news/{n}/klub-seniora" for n in range(4)), *["/o-nas"] * 9)
    body = '<a href="/news/7/bal">Bal</a> <a href="/inne/8/bal">Bal</a> <a href="/o-nas">O nas</a> <a href="/kontakt">Kontakt</a>'

    assert [link.url for link in alike(page(body), shapes | counted(*["/news/7/bal-8"] * 4))] == []
    assert [link.url for link in alike(page('<a href="/news/7/9-bal">Bal</a>' + body), shapes)] == ["http://rops.example/news/7/9-bal"]


def test_a_section_is_known_by_the_articles_in_its_folder() -> None:
    found = [Discovery("http://rops.example/nabory/12-klub", "k"), Discovery("http://rops.example/13-klub", "l")]
    body = '<a href="/nabory/">Nabory</a><a href="/projekty">Projekty</a><a href="/">Start</a>'

    assert folders_linked(page(body), found) == ["http://rops.example/nabory/"]


def test_a_site_in_another_language_is_another_home() -> None:
    body = '<a href="/en/">EN</a><a href="/en/a">English course for seniors</a><a href="/pl/"><img alt="Polski"></a>'

    assert languages_linked(page(body)) == ["http://rops.example/en/", "http://rops.example/pl/"]


def test_a_feed_of_comments_is_known_by_its_title_too() -> None:
    head = '<link rel="alternate" type="application/rss+xml" title="ROPS » Kanał z komentarzami" href="/feed2/">'

    assert list(told_by_head(page("", head))) == []


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("/aktualnosci.html", True),
        ("/News.aspx", True),
        ("/news?page=2", True),
        ("/News.aspx?docId=7", False),
        ("/komunikat-12", False),
        ("/news-7.html", False),
        ("/news/7", False),
        ("/news.php?extend.12", False),
        ("/news.php?item.12.1=", False),  # as a server may be asked for it
        ("/aktualnosci?bal-seniora-w-klubie", False),
        ("/news.php?default.0.10", True),
        ("/news.php?cat.3", True),
        ("/aktualnosci.php?strona.2", True),
        ("/aktualnosci?page", True),
        ("/aktualnosci?lang=", True),
    ],
)
def test_a_listing_is_named_in_the_plural_and_shows_nothing_in_particular(url: str, expected: bool) -> None:
    assert is_named_as_listing(f"http://rops.example{url}") is expected


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ('<div id="cookie-bar"><a href="/2">Dowiedz się więcej</a></div>', True),
        ('<a href="/2">Polityka prywatności</a>', True),
        ('<a href="/2">Deklaracja dostępności strony</a>', True),
        ('<a href="/2">RODO</a>', True),
        ('<a href="/2">Dowiedz się więcej</a>', False),
        ('<a href="/2">Regulamin konkursu dla klubów seniora</a>', False),
        ('<a href="/2">Polityka senioralna</a>', False),
    ],
)
def test_what_every_site_has_beside_its_news_is_known_by_its_words_or_its_banner(link: str, expected: bool) -> None:
    assert (services(page(link)) == {"http://rops.example/2"}) is expected
