"""What a site's pages have around their news, and the news that stand in such places all the same: by address alone."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Request

from archive.store import Archive
from pipeline.records import Article, Link
from spiders.anywhere import spider_for
from spiders.frames import is_around, is_in_menu, sections
from spiders.harvests import Harvest, Limits

HOME = "http://rops.example/"
LIST = "http://rops.example/zbior"
STORIES = "".join(f'<p>0{n}-03-2024 <a href="/s{n}">Klub seniora numer {n} otwarty</a></p>' for n in range(1, 6))
FIVE = {"s1", "s2", "s3", "s4", "s5"}
PROGRAMME = '<a href="/program"><h3>Regionalny program polityki społecznej</h3></a>'


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("html. body. nav.", True),
        ("html. body. div.main-menu ul.", True),
        ("html. body. table. tr. td.menuitem", True),
        ("html. body. div.#nav ul. li.", True),
        ("html. body.with-footer footer. p.", True),
        ("html. body. div.#stopka", True),
        ("html. body. main. article. header. h2.", False),
        ("html. body. main. div.post header. h2.", False),
        ("html. body. header. p.", True),
        ("html. body. main. ul.news li.", False),
        ("html. body. div.canavan ul. li.", False),
        ("html. body. div.tab-content#nav-tabContent ul. li.", False),
    ],
)
def test_a_menu_is_known_by_the_elements_around_but_a_teaser_has_a_header_too(place: str, expected: bool) -> None:
    assert is_in_menu(place) is expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("html. body. div.#foot", True),
        ("html. body. main. section.banery div. h3.", True),
        ("html. body. div.left #foot p.", True),
        ("html. body. div.with-banner main. ul. li. h3.", False),
        ("html. body. div.football ul. li.", False),
        ("html. body. main. section.banner article. h3.", False),
    ],
)
def test_a_foot_or_banner_is_believed_right_around_a_link_alone(place: str, expected: bool) -> None:
    assert is_around(place) is expected


def page(body: str, url: str = HOME, names: str = "") -> HtmlResponse:
    return HtmlResponse(url, body=f"<html><body {names}>{body}</body></html>".encode(), encoding="utf-8", request=Request(url))


def told(archive: Archive, *pages: HtmlResponse, first: int = 0) -> set[str]:
    """The paths of the articles that the last of some pages tells, read after the others; the first is the home page."""
    spider = spider_for(HOME)(harvest=Harvest.begin(archive, Limits()))
    for number, it in enumerate(pages, start=first):
        found = spider.articles_of(it, Article(HOME, "other", None, None, ""), set(), is_first=number == 0)
    return {it.url.removeprefix(HOME) for it in found}


@pytest.mark.parametrize(
    "around",
    [
        '<table><tr><td class="menuitem"><a href="/s.php?id=5">Struktura działu</a></td><td class="menuitem">{}</td></tr></table>',
        '<div id="foot">{}<a href="/rodo.html">RODO</a></div>',
        '<section class="banery">{}</section>',
        f"<nav>{PROGRAMME}</nav><div>{{}}</div>",
    ],
)
def test_what_a_menu_foot_or_banner_of_the_first_page_links_is_no_article(archive: Archive, around: str) -> None:
    assert told(archive, page(STORIES + around.format(PROGRAMME))) == FIVE


@pytest.mark.parametrize(
    "around",
    [
        '<div class="box">{}</div>',
        "<article><header>{}</header></article>",
        '<section class="banery"><p>11-03-2024 {}</p></section>',  # its day says that it is news
        '<div class="with-banner"><div><div><div>{}</div></div></div></div>',
    ],
)
def test_a_headline_elsewhere_or_with_its_day_is_one(archive: Archive, around: str) -> None:
    assert told(archive, page(STORIES + around.format(PROGRAMME))) == FIVE | {"program"}


NUMBERED = "".join(f'<h3><a href="/s.php?id={n}">Klub seniora numer {n} otwarty</a></h3>' for n in range(5))
OURS = '<a href="/s.php?id=91">Nasze projekty</a>'


@pytest.mark.parametrize(
    ("around", "expected"),
    [
        ('<div class="left"><a href="/">Start</a>{}<a href="/druki.php">Druki</a></div>', False),
        ('<div class="left">{}<a href="/druki.php">Druki</a></div>', True),  # as many links that are none
        ('<div class="left"><a href="/">Start</a>{} 11-03-2024<a href="/druki.php">Druki</a></div>', True),
        (f'<div class="left"><a href="/druki.php">Druki</a><a href="/rodo.php">RODO</a>{{}}{PROGRAMME.replace("h3", "b")}</div>', True),
        ('<h3><a href="/">Start</a></h3><h3><a href="/druki.php">Druki</a></h3><h3>{}</h3>', True),  # set as the headlines are
    ],
)
def test_a_short_link_among_more_that_are_no_articles_is_of_a_menu_without_a_name(archive: Archive, around: str, expected: bool) -> None:
    assert ("s.php?id=91" in told(archive, page(NUMBERED + around.format(OURS)))) is expected


@pytest.mark.parametrize(
    "card",
    [
        '<div class="item"><header><h3><a href="/s{0}">Klub seniora numer {0} otwarty</a></h3></header><p>Zapraszamy do klubu.</p></div>',
        '<div><header><h2><a href="/s{0}">Klub {0}</a></h2></header><div class="footer"><a href="/s{0}">Więcej</a></div></div>',
        '<div class="card"><h3>Klub seniora numer {0} otwarty</h3><div class="card-footer"><a href="/s{0}">Czytaj więcej</a></div></div>',
    ],
)
def test_a_place_that_several_headlines_share_is_a_list_whatever_its_name(archive: Archive, card: str) -> None:
    assert told(archive, page("".join(map(card.format, range(1, 6))))) == FIVE


def test_what_a_list_of_stories_has_too_is_an_article_though_the_menu_links_it(archive: Archive) -> None:
    rows = "".join(f'<li><a href="/s{n}">Klub seniora numer {n} otwarty</a></li>' for n in range(1, 6))

    assert told(archive, page(f'<nav><a href="/s1">Klub pierwszy</a></nav><ul class="news">{rows}</ul>')) == FIVE


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("<ul><li>{}</li></ul>", FIVE | {"program"}),
        ('<div class="banery">{}</div>', FIVE),
        ('<div class="left"><section class="banery">{}</section></div>', FIVE),
        ("", FIVE),
    ],
)
def test_what_was_left_aside_is_an_article_where_a_further_page_has_it_in_a_list(archive: Archive, place: str, expected: set[str]) -> None:
    banner = f'<div class="banery">{PROGRAMME}</div>'

    assert told(archive, page(banner), page(banner + STORIES + place.format(PROGRAMME), LIST)) == expected


def test_what_was_left_aside_is_an_article_where_a_list_of_many_looks_the_same(archive: Archive) -> None:
    cards = [f'<div class="bottom"><a href="/s{n}">Klub seniora numer {n} otwarty</a></div>' for n in range(1, 6)]

    assert told(archive, page("".join(cards[:2]))) == set()
    assert told(archive, page("".join(cards[:2])), page("".join(cards), LIST)) == FIVE


def test_a_menu_is_known_though_the_page_or_its_own_entry_is_marked_there(archive: Archive) -> None:
    menu = '<ul class="menu"><li class="{}"><ul><li><a href="/a/1">Nasze kluby</a></li></ul></li></ul>'
    listing = page(menu.format("item current") + STORIES, LIST, 'class="archive" id="lista"')

    assert told(archive, page(menu.format("item"), names='class="home" id="start"'), listing) == FIVE


def test_where_the_first_page_is_not_known_a_menu_tells_no_short_links(archive: Archive) -> None:
    menu = '<div id="menu"><a href="/?c=1">O nas</a> <a href="/?c=2">Kontakt</a></div>'
    rows = "".join(f'<p><a href="/?c={n}">Klub seniora numer {n} otwarty</a></p>' for n in range(11, 16))

    assert told(archive, page(menu + rows, LIST), first=1) == {f"?c={n}" for n in range(11, 16)}


@pytest.mark.parametrize("title", ["<p>{}</p>", '<div class="post"><header><h2>{}</h2></header></div>'])
def test_a_short_title_in_a_list_is_told_where_the_first_page_is_not_known(archive: Archive, title: str) -> None:
    rows = "".join(f'<p><a href="/?c={n}">Klub seniora numer {n} otwarty</a></p>' for n in range(11, 16))

    assert "?c=17" in told(archive, page(rows + title.format('<a href="/?c=17">Bal</a>'), LIST), first=1)


@pytest.mark.parametrize(
    ("words", "below", "expected"),
    [
        ("Projekty", 1, True),
        ("Projekty", 0, False),
        ("Klub seniora otwarto w Zaleskowie", 1, False),  # its pictures
        ("Wszystkie artykuły o klubach seniora", 2, True),
    ],
)
def test_a_section_is_the_folder_of_articles_beside_it(words: str, below: int, expected: bool) -> None:
    links = [Link(f"{HOME}a/projekty", words), *(Link(f"{HOME}a/projekty/{n}-klub", "Klub seniora otwarty w gminie") for n in range(below))]

    assert sections(links) == ({f"{HOME}a/projekty"} if expected else set())
