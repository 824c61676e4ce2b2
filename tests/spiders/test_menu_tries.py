"""The rest of a menu: tried once where the first page alone told articles, and walked where it tells stories of its own."""

from __future__ import annotations

from collections import deque
from datetime import date

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse

from archive.store import Archive
from pipeline.extract import extract
from pipeline.records import Page
from spiders.addresses import key
from spiders.anywhere import ALONE, spider_for
from spiders.harvests import Harvest, Limits
from spiders.listing_links import Told
from spiders.menu_tries import MOST_TRIES, MenuTries, candidates, sections_told

HOME = "http://ops.example/"
MENU = "<ul class='menu'><li><a href='/seniorzy'>Seniorzy</a></li><li><a href='/statut-dla-ciebie'>Pomoc dla ciebie</a></li></ul>"
TEXT = "<p>Ośrodek zaprosił na spotkanie wszystkich, którzy pomagali rodzinom z całego powiatu i z miasta.</p>" * 2


def page(body: str, url: str = HOME, status: int = 200) -> HtmlResponse:
    html = f"<html><head><title>OPS</title></head><body>{body}</body></html>"
    return HtmlResponse(url, status=status, body=html.encode(), encoding="utf-8", request=Request(url))


def stories(numbers: range, *, days: bool = True) -> str:
    return "".join(
        f"<div><h3><a href='/{n}-bal'>Bal seniorów numer {n} za nami</a></h3>{f'<p>{n}.03.2026</p>' if days else ''}</div>" for n in numbers
    )


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ('<a href="/2">Seniorzy</a>', 1),
        ('<a href="/kalendarium.php">Kalendarium</a>', 1),
        ('<a href="/2">Zamówienia publiczne</a>', 0),
        ('<a href="/galeria-zdjec">Z życia domu</a>', 0),
        ('<a href="/kontakt">Napisz do nas</a>', 0),
        ('<a href="/2">Strona główna</a>', 0),
        ('<a href="/2">English</a>', 0),
        ('<a href="/2.pdf">Statut domu</a>', 0),
        ('<a href="/2">Bal seniorów w naszym klubie już w maju</a>', 0),
    ],
)
def test_links_of_few_words_may_lead_to_news_unless_they_name_something_else(link: str, expected: int) -> None:
    assert len(list(candidates(page(link)))) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<div class='breadcrumbs'><a href='/'>Start</a> / <a href='/seniorzy'>Seniorzy</a> / Bal</div>", ["seniorzy"]),
        ("<dd>Kategoria: <a href='/seniorzy'>Seniorzy</a></dd>", ["seniorzy"]),
        ("<p><b>Dział:</b> <a href='/seniorzy'>Seniorzy</a></p>", ["seniorzy"]),
        ("<p>Zapraszamy do klubu: <a href='/seniorzy'>Seniorzy</a></p>", []),
        ("<div class='breadcrumbs'><a href='/'>Start</a></div>", []),
    ],
)
def test_an_article_tells_its_section_by_breadcrumbs_or_a_label(body: str, expected: list[str]) -> None:
    assert [url.removeprefix(HOME) for url in sections_told(page(body, f"{HOME}a"))] == expected


BACK = "<a href='/k?m=2'>‹ poprzedni miesiąc</a>"


@pytest.mark.parametrize(
    ("body", "home", "expected"),
    [
        (stories(range(5, 8)), "", True),
        (stories(range(5, 7)), "", False),
        (stories(range(5, 8), days=False), "", False),  # a list of the office's services
        (stories(range(1, 4)), "", False),  # the latest news, which the first page has told
        (BACK, "", True),  # a month in which nothing happened
        (BACK, BACK, False),
        (stories(range(5, 8), days=False) + "<a href='/k?m=2'>luty 2026</a>", "", True),
        (stories(range(5, 7), days=False) + "<a href='/k?m=2'>luty 2026</a>", "", False),
        (stories(range(5, 8), days=False) + "<a href='/k?m=2'>luty 2026</a>", "<a href='/k?m=2'>luty 2026</a>", False),
    ],
)
def test_a_listing_tells_several_new_stories_with_their_days_or_is_a_month_of_an_archive(body: str, home: str, expected: bool) -> None:
    tries, told = MenuTries(), Told()
    tries.begin(page(home), ())
    told.learn({f"{HOME}{n}-bal" for n in range(1, 4)})
    response = page(f"<h1>Seniorzy</h1>{body}", f"{HOME}seniorzy")

    assert tries.finds(response, extract(Page.of(response.body, response.url)), told) is expected


def test_latest_news_beside_every_page_make_one_of_them_a_listing() -> None:
    tries = MenuTries()
    answers = [page(stories(range(1, 6)), f"{HOME}{name}") for name in ("seniorzy", "rodzina")]

    assert [tries.finds(it, extract(Page.of(it.body, it.url)), Told()) for it in answers] == [True, False]


def test_hints_are_tried_first_then_the_menu_at_most_so_many_and_once() -> None:
    tries = MenuTries(hints={f"{HOME}rodzina": None}, asked={key(f"{HOME}2", ())})
    tries.begin(page("".join(f"<a href='/{n}'>Nasze usługi</a>" for n in range(99))), {f"{HOME}50"})

    offers = [it.url.removeprefix(HOME) for it in tries.offers({f"{HOME}1"}, HOME, ["ops.example"])]

    assert offers[:5] == ["rodzina", "50", "0", "3", "4"]
    assert len(offers) == MOST_TRIES
    assert tries.offers((), HOME, ["ops.example"]) == []


def night(archive: Archive, site: dict[str, str], limits: Limits | None = None) -> tuple[list[str], bool]:
    """What one night asks of a site for the rest of its menu, by path, and whether it says that older articles may be missing."""
    spider = spider_for(HOME)(harvest=Harvest.begin(archive, limits or Limits()))
    spider.harvest.prepare(spider.card(), spider.starts(), spider.again())
    requests, asked = deque(spider.next_requests()), []
    while requests:
        request = requests.popleft()
        path = request.url.removeprefix(HOME)
        asked.append(path)
        response = page(site.get(path, ""), request.url, 200 if path in site else 404)
        response.request = request
        requests.extend(it for it in spider.answered(response, request.cb_kwargs["work"]) if isinstance(it, Request))
    spider.closed("finished")
    spider.harvest.end("finished")
    is_told = any(ALONE in it for it in spider.harvest.bounds_of(spider.name).sentences())
    return [path for path in asked if path in ("seniorzy", "statut-dla-ciebie")], is_told


def small_site(numbers: range, subject: str) -> dict[str, str]:
    """A site whose first page tells three articles; `subject` stands behind a link of its menu."""
    articles = {
        f"{n}-bal": f"{MENU}<h1>Bal seniorów numer {n} za nami</h1><p>Opublikowano: {n}.03.2026</p>{TEXT}<p>Gości było {n}.</p>"
        for n in range(1, 20)
    }
    return articles | {
        "": MENU + stories(numbers, days=False),
        "seniorzy": MENU + subject,
        "statut-dla-ciebie": f"{MENU}<h1>Pomoc</h1>{TEXT}",
    }


def test_a_subject_of_the_menu_that_tells_news_is_walked_and_asked_again_each_night(archive: Archive) -> None:
    site = small_site(range(1, 4), f"<h1>Seniorzy</h1>{stories(range(1, 9))}")

    asked, is_told = night(archive, site)

    assert (sorted(asked), is_told) == (["seniorzy", "seniorzy", "statut-dla-ciebie"], False)
    assert len(list(archive.changes())) == 8
    assert night(archive, site) == (["seniorzy"], False)


def test_a_small_site_whose_news_all_stand_on_the_first_page_is_tried_once(archive: Archive) -> None:
    site = small_site(range(1, 4), f"<h1>Seniorzy</h1>{TEXT}")

    asked, is_told = night(archive, site)

    assert (sorted(asked), is_told) == (["seniorzy", "statut-dla-ciebie"], True)
    assert night(archive, site) == ([], False)
    assert night(archive, site | {"": MENU + stories(range(2, 6), days=False)}) == ([], True)  # with news


@pytest.mark.parametrize("name", ["ogloszenia", "szkolenia"])
def test_notices_beside_the_first_page_keep_no_subject_from_being_tried(archive: Archive, name: str) -> None:
    site = small_site(range(1, 4), f"<h1>Seniorzy</h1>{stories(range(1, 9))}")
    notices = stories(range(10, 13)).replace("href='/", "href='/tablica/")
    site |= {f"tablica/{n}-bal": site[f"{n}-bal"] for n in range(10, 13)}

    asked, _ = night(archive, site | {"": f"<a href='/{name}'>{name.capitalize()}</a>{site['']}", name: MENU + notices})

    assert sorted(asked) == ["seniorzy", "seniorzy", "statut-dla-ciebie"]
    assert len(list(archive.changes())) == 11


def test_a_site_that_another_page_tells_more_of_and_a_limited_run_try_nothing(archive: Archive) -> None:
    site = small_site(range(1, 4), f"<h1>Seniorzy</h1>{stories(range(1, 9))}")
    listed = {"": f"<a href='/aktualnosci'>Aktualności</a>{site['']}", "aktualnosci": MENU + stories(range(1, 9))}

    assert night(archive, site, Limits(articles=9)) == ([], False)
    assert night(archive, site | listed, Limits(since=date(2026, 1, 1))) == ([], False)


def test_a_link_of_the_menu_that_is_gone_is_no_problem(archive: Archive) -> None:
    site = small_site(range(1, 4), f"<h1>Seniorzy</h1>{TEXT}")
    del site["seniorzy"]

    assert night(archive, site) == (["seniorzy", "statut-dla-ciebie"], True)
    assert [it for it in archive.failures(1) if "seniorzy" in str(it)] == []
