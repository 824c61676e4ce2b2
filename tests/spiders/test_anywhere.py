"""A site known by its address alone: what its pages say about where its news are."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Request

from archive.records import Discovery, Listing, Work
from archive.store import Archive
from pipeline.records import Article
from spiders.anywhere import ALONE, spider_for
from spiders.guesses import listing_at
from spiders.harvests import Harvest, Limits
from spiders.news import NewsSpider

HOME = "http://rops.example/"


def page(body: str, url: str = HOME, head: str = "", status: int = 200) -> HtmlResponse:
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    return HtmlResponse(url, status=status, body=html.encode(), encoding="utf-8", request=Request(url))


@pytest.mark.parametrize(("status", "body"), [(404, ""), (200, "User-agent: *\nDisallow:\n"), (200, "<html>Strona</html>")])
def test_a_robots_txt_without_sitemaps_fails_at_nothing(archive: Archive, status: int, body: str) -> None:
    harvest = Harvest.begin(archive, Limits())
    spider = spider_for(HOME)(harvest=harvest)
    harvest.prepare(spider.card(), spider.starts())
    works = {work.url: work for work in harvest.lease(spider.name, 9)}

    end(spider, works["http://rops.example/robots.txt"], body, status)

    assert archive.failures(harvest.run) == []


def test_a_robots_txt_that_names_sitemaps_leads_to_them(archive: Archive) -> None:
    harvest = Harvest.begin(archive, Limits())
    spider = spider_for(HOME)(harvest=harvest)
    harvest.prepare(spider.card(), spider.starts())
    works = {work.url: work for work in harvest.lease(spider.name, 9)}

    end(spider, works["http://rops.example/robots.txt"], "Sitemap: http://rops.example/s.xml", 200)

    assert [(work.url, work.role) for work in harvest.lease(spider.name, 9)] == [("http://rops.example/s.xml", "sitemap")]


def test_nothing_is_asked_for_behind_a_declared_feed_until_it_has_answered(archive: Archive) -> None:
    declared = {"name": "a", "institution": "ROPS", "start_urls": [HOME], "feeds": ("http://rops.example/feed",)}
    harvest = Harvest.begin(archive, Limits())
    spider = type("Declared", (NewsSpider,), declared)(harvest=harvest)
    harvest.prepare(spider.card(), spider.starts())

    (feed,) = spider.next_requests()
    assert (feed.url, list(spider.next_requests())) == ("http://rops.example/feed", [])

    spider.landed(feed.cb_kwargs["work"])
    assert [request.url for request in spider.next_requests()] == [HOME]


def test_nothing_is_asked_for_until_the_first_page_of_a_site_known_by_its_address_is_back(archive: Archive) -> None:
    for address in ("http://rops.example/", "https://www.rops.example/"):  # typed otherwise, it is the same page
        harvest = Harvest.begin(archive, Limits())
        spider = spider_for(address)(harvest=harvest)
        harvest.prepare(spider.card(), [*spider.starts(), listing_at("http://rops.example/zbior", None)], spider.again())

        (home,) = spider.next_requests()
        assert (home.url, list(spider.next_requests())) == (HOME, [])

        end(spider, home.cb_kwargs["work"], f"{MENU}{STORIES}", 200)
        spider.landed(home.cb_kwargs["work"])
        assert {it.url for it in spider.next_requests()} >= {"http://rops.example/robots.txt", "http://rops.example/zbior"}
        for work in harvest.lease(spider.name, 99):
            harvest.settle(work, "unchanged", "")


def end(spider, work: Work, body: str, status: int) -> None:
    """End a piece of work with an answer."""
    spider.outcome(HtmlResponse(work.url, status=status, body=body.encode(), encoding="utf-8", request=Request(work.url)), work)


MENU = '<div class="head"><a href="/fundusz">Fundusz</a> <a href="/ludzie">Ludzie</a></div>'
STORIES = "".join(f'<p>0{n}-03-2024 <a href="/s{n}">Klub seniora numer {n} otwarty</a></p>' for n in range(1, 6))


def found_by(archive: Archive, *pages: HtmlResponse) -> set[str]:
    """The paths of the articles that the last of some pages tells, read after the others; the first is the home page."""
    spider = spider_for(HOME)(harvest=Harvest.begin(archive, Limits()))
    for number, it in enumerate(pages):
        found = spider.articles_of(it, Article(HOME, "other", None, None, ""), set(), is_first=number == 0)
    return {it.url.removeprefix(HOME) for it in found}


def test_links_of_the_menu_that_look_like_no_headline_are_no_articles(archive: Archive) -> None:
    home, listing = page(f"{MENU}<p>Witamy.</p>"), page(f"{MENU}<h1>Wpisy</h1>{STORIES}", "http://rops.example/zbior")

    assert found_by(archive, home, listing) == {"s1", "s2", "s3", "s4", "s5"}


def test_a_short_title_that_home_has_elsewhere_is_an_article(archive: Archive) -> None:
    home = page(f'{MENU}<p>Witamy.</p><div class="box"><a href="/s6">Bal</a></div>')
    listing = page(f'{MENU}<h1>Wpisy</h1>{STORIES}<p><a href="/s6">Bal</a></p>', "http://rops.example/zbior")

    assert found_by(archive, home, listing) == {"s1", "s2", "s3", "s4", "s5", "s6"}


def test_pages_that_the_query_names_otherwise_than_the_news_are_no_articles(archive: Archive) -> None:
    stories = "".join(f'<h2><a href="/index.php?id=14&amp;news={n}">Klub seniora numer {n} otwarty</a></h2>' for n in range(5))

    assert found_by(archive, page(f'<a href="/index.php?id=20">Urząd</a>{stories}')) == {f"index.php?id=14&news={n}" for n in range(5)}


@pytest.mark.parametrize(
    ("limits", "others", "expected"),
    [
        (Limits(), [], True),
        (Limits(), ["/wykaz"], True),  # it tells the same as the home page, as another address of it does
        (Limits(), ["/aktualnosci"], False),
        (Limits(articles=1), [], False),
        (Limits(strategies=frozenset({"listing"})), [], False),
    ],
)
def test_a_crawl_that_only_its_first_page_fed_says_so(archive: Archive, limits: Limits, others: list[str], expected: bool) -> None:
    spider = spider_for(HOME)(harvest=Harvest.begin(archive, limits))
    spider.harvest.prepare(spider.card(), [listing_at(HOME, None), *(listing_at(f"http://rops.example{it}", None) for it in others)])
    for work in spider.harvest.lease(spider.name, 9):
        spider.keep(work, Listing((Discovery("http://rops.example/s1", "s1"),)))

    spider.closed("finished")

    told = list(spider.harvest.bounds_of(spider.name).sentences())
    assert told == ([f"listing {HOME}: {ALONE}"] if expected else [])


def test_a_night_without_news_says_nothing_of_the_archive(archive: Archive) -> None:
    for expected in (1, 0):  # the second time, the home page's pager is not turned
        spider = spider_for(HOME)(harvest=Harvest.begin(archive, Limits()))
        spider.harvest.prepare(spider.card(), [listing_at(HOME, None)])
        for work in spider.harvest.lease(spider.name, 9):
            spider.keep(work, Listing((Discovery("http://rops.example/s1", "s1"),)))
        spider.closed("finished")

        assert len(list(spider.harvest.bounds_of(spider.name).sentences())) == expected
