"""A first page that only lets its reader in, by flags, a word, a picture or a map, is a door: behind it a harvest begins as there."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Request

from archive.records import Work
from archive.store import Archive
from spiders.anywhere import spider_for
from spiders.harvests import Harvest, Limits
from spiders.news import NewsSpider
from spiders.splashes import ways_in

HOME = "http://rops.example/"
FLAGS = '<a href="/en/"><img src="en.png" alt="English"></a> <a href="/pl/"><img src="pl.png" alt="Polski"></a>'
MENU = '<p class="menu"><a href="/{0}/">Start</a> <a href="/{0}/news">News</a> <a href="/{0}/projekty">Projekty</a></p>'
NEWS = '<p><a href="/pl/a/1">Klub seniora otwarty w Zaleskowie</a></p><p><a href="/pl/a/2">Bal na dwieście par w Mchowie</a></p>'
TILE = '<div class="kafle"><a href="/pl/projekty"><h3>Projekty unijne</h3></a></div>'


def page(body: str, url: str = HOME) -> HtmlResponse:
    return HtmlResponse(url, body=f"<html><body>{body}</body></html>".encode(), encoding="utf-8", request=Request(url))


def begun(archive: Archive) -> NewsSpider:
    spider = spider_for(HOME)(harvest=Harvest.begin(archive, Limits()))
    spider.harvest.prepare(spider.card(), spider.starts(), spider.again())
    return spider


def leased(spider: NewsSpider) -> dict[str, Work]:
    return {work.url.removeprefix(HOME): work for work in spider.harvest.lease(spider.name, 99)}


def walked(spider: NewsSpider, pages: dict[str, str]) -> dict[str, Work]:
    """Answer some pages, in their order, and return all that was told besides, by address."""
    works = leased(spider)
    for path, body in pages.items():
        spider.outcome(page(body, HOME + path), works.pop(path))
        works |= leased(spider)
    works.pop("robots.txt")
    return works


@pytest.mark.parametrize(
    ("body", "paths"),
    [
        (FLAGS, ["pl/", "en/"]),
        (f'{FLAGS}<a href="/uk/"><img src="ua.png" alt=""></a><a href="/pl/?kontrast=1">Wersja kontrastowa</a>', ["pl/", "en/", "uk/"]),
        ('<a href="/serwis/">Wejdź do serwisu</a>', ["serwis/"]),
        ('<p>Serwis w przebudowie</p><a href="/start.php"><img src="m.jpg"></a>', ["start.php"]),
        ('<map name="m"><area href="/pl/" alt="wejście"></map>', ["pl/"]),
        ('<a href="/serwis/">Wejdź</a><a href="/dostepnosc">Deklaracja dostępności</a><a href="https://bip.example/">BIP</a>', ["serwis/"]),
    ],
)
def test_a_page_that_links_little_or_its_languages_lets_its_reader_in(body: str, paths: list[str]) -> None:
    assert ways_in(page(body)) == [HOME + path for path in paths]


@pytest.mark.parametrize(
    "body",
    [
        '<form><input type="password"></form><a href="/haslo">Nie pamiętam hasła</a>',
        '<p>Przerwa techniczna</p><a href="/kontakt">Kontakt</a><a href="/logo.png"><img src="logo.png"></a>',
        '<p>Przerwa techniczna</p><a href="/">Odśwież</a><a href="mailto:a@rops.example">Napisz</a>',
        '<nav><a href="/projekty">Projekty</a> <a href="/dom">Dom</a></nav>',
        '<a href="/o-nas">O nas</a><a href="/cele">Cele</a><a href="/zarzad">Zarząd</a>',
        MENU.format("pl") + '<a href="/en/">EN</a>',
    ],
    ids=["login", "maintenance", "itself", "a menu of two", "small site", "menu with a listing"],
)
def test_a_login_a_notice_of_maintenance_or_a_home_with_a_menu_lets_nobody_in(body: str) -> None:
    assert ways_in(page(body)) == []


def test_the_home_behind_the_flags_is_read_as_the_first_page_though_it_tells_headlines(archive: Archive) -> None:
    works = walked(begun(archive), {"": FLAGS, "pl/": MENU.format("pl") + NEWS})

    assert set(works) == {"en/", "pl/a/1", "pl/a/2", "pl/news"}
    assert works["pl/news"].found_on is None  # the next night starts there too


def test_tiles_of_the_menu_behind_the_flags_are_no_articles(archive: Archive) -> None:
    works = walked(begun(archive), {"": FLAGS, "pl/": MENU.format("pl") + NEWS + TILE, "pl/news": MENU.format("pl") + NEWS + TILE})

    assert "pl/projekty" not in works


def test_the_home_behind_the_flags_is_asked_whole_the_next_night_and_before_all_else(archive: Archive) -> None:
    walked(begun(archive), {"": FLAGS, "pl/": MENU.format("pl") + NEWS})
    spider = begun(archive)
    works = leased(spider)
    spider.outcome(page(FLAGS), works[""])

    assert spider.is_asked_whole(works["pl/"])
    assert spider.is_awaited(works["pl/"])
    assert not spider.is_asked_whole(works["pl/news"])


def test_a_first_page_with_news_is_no_door_and_the_menu_of_another_language_adds_nothing(archive: Archive) -> None:
    english = '<div class="a"><a href="/en/a/3">Regional strategy adopted by the assembly</a></div>'
    works = walked(begun(archive), {"": MENU.format("pl") + NEWS + '<a href="/en/">EN</a>', "en/": MENU.format("en") + english})

    assert "pl/news" in works
    assert "en/news" not in works


def test_doors_are_passed_through_three_times_whatever_they_look_like(archive: Archive) -> None:
    doors = {path: f'<a href="/{n}.php">Wejście</a>' for n, path in enumerate(["", "0.php", "1.php", "2.php"])}

    assert walked(begun(archive), doors) == {}
