"""Menus that stand in a frame of their own, and the news that such a frame may hold: by address alone."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Request

from archive.store import Archive
from cli.problems import problems_of
from spiders.anywhere import spider_for
from spiders.doors import Doors
from spiders.harvests import Harvest, Limits
from spiders.news import NewsSpider

HOME = "http://pcpr.example/"
FRAMES = '<html><frameset><frame name="menu" src="/menu.php"><frame name="Srodek" src="/s.php?dzial=news"></frameset></html>'
MENU = """<a href="/s.php?dzial=news" target="srodek">Nowości</a> <a href="/s.php?id=1" target="srodek">O nas</a>
<a href="/s.php?id=4" target="srodek">Pomoc dla osób niepełnosprawnych</a> <a href="http://pfron.example/" target="_blank">PFRON</a>
<a href="/s.php?id=5" target="srodek">Świadczenia dla rodzin zastępczych</a>
<a href="/s.php?id=6" target="srodek">Dofinansowanie do turnusów rehabilitacyjnych</a>"""
PAGES = {f"{HOME}s.php?id={number}" for number in (1, 4, 5, 6)}
HEADLINE = '<p><a href="/n.php?news={0}"{1}>Klub seniora numer {0} otwarty</a></p>'
TEXT = """<p>W Zaleskowie otwarto klub dla starszych mieszkańców gminy, którzy chcą spotykać się częściej niż raz w tygodniu.</p>
<p>Zajęcia prowadzi animatorka kultury, a koszty pokrywa samorząd województwa z pieniędzy na politykę senioralną.</p>"""


def page(body: str, url: str = f"{HOME}menu.php", head: str = "") -> HtmlResponse:
    html = body if body.startswith("<html") else f"<html><head>{head}</head><body>{body}</body></html>"
    return HtmlResponse(url, body=html.encode(), encoding="utf-8", request=Request(url))


def doors() -> Doors:
    found = Doors([HOME])
    found.behind(page(FRAMES, HOME), HOME, ["pcpr.example"])
    return found


@pytest.mark.parametrize(
    ("body", "head"), [(MENU, ""), (MENU.replace(' target="srodek"', ""), '<base target="srodek">'), (MENU.replace("O nas", "KONTAKT"), "")]
)
def test_a_menu_whose_links_open_in_another_frame_tells_pages_of_one_shape_with_those_of_each_site(body: str, head: str) -> None:
    assert doors().menu(page(body, head=head)) == PAGES


@pytest.mark.parametrize(
    ("body", "path"),
    [
        (MENU, "s.php?dzial=news"),  # they open in the frame itself
        (MENU, "s.php?dzial=news&str=2"),  # behind what a frame shows first
        (MENU.replace(' target="srodek"', ""), "menu.php"),
        (MENU.replace('"srodek"', '"_top"'), "menu.php"),
        (MENU.replace("O nas", "Klub seniora"), "menu.php"),  # headlines alone: a list of news beside the frame that shows them
        ("", "menu.php"),
    ],
)
def test_what_opens_in_its_own_frame_or_has_no_page_of_each_site_is_no_menu(body: str, path: str) -> None:
    assert doors().menu(page(body, f"{HOME}{path}")) == set()


def stored(archive: Archive, pages: dict[str, str]) -> tuple[set[str], list[str]]:
    """What a crawl by address of some pages behind the frameset stores, by their paths, and what it tells."""
    spider: NewsSpider = spider_for(HOME)(harvest=Harvest.begin(archive, Limits()))
    spider.harvest.prepare(spider.card(), spider.starts())
    answers = {"": FRAMES, "robots.txt": "", "sitemap.xml": ""} | pages
    while works := spider.harvest.lease(spider.name, 1):
        spider.outcome(page(answers[works[0].url.removeprefix(HOME)], works[0].url), works[0])
    told = problems_of(archive.failures(spider.harvest.run), [spider.name], [], {})
    return {it.url.removeprefix(HOME) for it in archive.changes()}, told.get(spider.name, [])


def article(title: str, day: str = "") -> str:
    return f"<h1>{title}</h1>{day and f'<p>Opublikowano: {day}</p>'}{TEXT * len(title)}"


NEWS = {f"n.php?news={n}": article(f"Klub {n * 'i'}") for n in (1, 2, 3, 4)}
LIST = "".join(HEADLINE.format(n, "") for n in (1, 2, 3, 4))


def test_pages_of_a_menu_frame_are_stored_where_they_show_a_day_and_the_news_of_the_other_frame_without(archive: Archive) -> None:
    menu = {"s.php?id=4": article("Pomoc"), "s.php?id=5": article("Świadczenia od maja", "18 marca 2024"), "s.php?id=6": article("Turnusy")}

    assert stored(archive, {"menu.php": MENU, "s.php?dzial=news": LIST} | menu | NEWS) == ({*NEWS, "s.php?id=5"}, [])


def test_news_without_a_day_that_a_frame_of_headlines_opens_in_another_are_stored(archive: Archive) -> None:
    menu = MENU.splitlines()[0] + "".join(HEADLINE.format(n, ' target="srodek"') for n in (1, 2, 3, 4))

    assert stored(archive, {"menu.php": menu, "s.php?dzial=news": article("Witamy")} | NEWS)[0] >= NEWS.keys()


def test_what_the_list_of_news_tells_first_is_stored_without_a_day(archive: Archive) -> None:
    row = '<p><a href="/s.php?id=4">Pomoc dla osób niepełnosprawnych</a></p>'
    menu = {f"s.php?id={n}": article(n * "Pomoc ") for n in (4, 5, 6)}
    frames = '<html><frameset><frame name="srodek" src="/s.php?dzial=news"><frame name="menu" src="/menu.php"></frameset></html>'

    assert stored(archive, {"": frames, "s.php?dzial=news": LIST + row, "menu.php": MENU} | menu | NEWS)[0] == {*NEWS, "s.php?id=4"}


def test_the_news_to_which_a_menu_frame_leads_beside_its_pages_are_found(archive: Archive) -> None:
    pages = {f"s.php?id={n}": article(n * "Pomoc ") for n in (4, 5, 6)} | {"s.php?dzial=news": article("Witamy"), "n.php": LIST}
    menu = MENU.replace("/s.php?dzial=news", "/n.php")

    assert stored(archive, {"menu.php": menu} | pages | NEWS)[0] >= NEWS.keys()
