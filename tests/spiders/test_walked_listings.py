"""A page that is walked as a listing is asked for as no article and is no problem; what only reads like an article is told."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Request

from archive.records import Discovery, Work
from archive.store import Archive
from cli.problems import problems_of
from pipeline.records import Article
from spiders.anywhere import AnySpider, spider_for
from spiders.guesses import listing_at
from spiders.harvests import Harvest, Limits
from spiders.listing_links import listing_problem
from spiders.static_pages import STATIC

HOME = "http://rops.example/"
NAME = '<div class="top"><b><a href="/">Regionalny Ośrodek Polityki Społecznej w Zaleskowie</a></b></div>'
NEWS = "".join(f'<h2><a href="/a/{n}-klub">Klub seniora numer {n} został otwarty</a></h2><p>Zapraszamy.</p>' for n in range(5))
LIST = f"<html><body>{NAME}<h1>Aktualności</h1>{NEWS}</body></html>"
STORY = """<html><head><title>Klub seniora otwarty</title></head><body><h1>Klub seniora otwarty</h1><p>Opublikowano: 18 marca 2024</p>
<p>W Zaleskowie otwarto klub dla starszych mieszkańców gminy, którzy chcą spotykać się częściej niż raz w tygodniu.</p>
<p>Zajęcia prowadzi animatorka kultury, a koszty pokrywa samorząd województwa z pieniędzy na politykę senioralną.</p></body></html>"""


def begun(url: str, archive: Archive) -> AnySpider:
    spider = spider_for(url)(harvest=Harvest.begin(archive, Limits()))
    spider.harvest.prepare(spider.card(), spider.starts())
    return spider  # type: ignore[return-value]


@pytest.fixture
def spider(archive: Archive) -> AnySpider:
    return begun(HOME, archive)


def end(spider: AnySpider, work: Work, body: str) -> None:
    spider.outcome(HtmlResponse(work.url, body=body.encode(), encoding="utf-8", request=Request(work.url)), work)


def leased(spider: AnySpider) -> dict[tuple[str, str], Work]:
    return {(work.role, work.url.removeprefix(HOME)): work for work in spider.harvest.lease(spider.name, 99)}


def told(spider: AnySpider) -> list[str]:
    failures = spider.harvest.archive.failures(spider.harvest.run)
    return problems_of(failures, [spider.name], [], {}).get(spider.name, [])


def tell(spider: AnySpider, path: str) -> Work:
    """An address that a sitemap tells as an article, leased."""
    spider.harvest.discover(spider.name, [Discovery(f"{HOME}{path}", f"/{path}", "article", (), f"{HOME}sitemap.xml")])
    return leased(spider)["article", path]


def test_the_first_page_is_no_article_though_its_name_stands_as_a_headline_above_each_page(spider: AnySpider) -> None:
    end(spider, leased(spider)["listing", ""], LIST)
    spider.harvest.discover(spider.name, [listing_at(f"{HOME}zbior", HOME)])
    end(spider, leased(spider)["listing", "zbior"], LIST)

    assert ("article", "") not in leased(spider)


def test_a_first_page_that_is_an_article_is_asked_for_as_one(archive: Archive) -> None:
    spider = begun(f"{HOME}a/1-klub", archive)
    end(spider, leased(spider)["listing", "a/1-klub"], STORY)

    assert ("article", "a/1-klub") in leased(spider)


def test_an_address_that_is_walked_as_a_listing_is_no_problem_where_a_sitemap_tells_it_too(spider: AnySpider) -> None:
    spider.harvest.discover(spider.name, [listing_at(f"{HOME}zbior", None)])
    end(spider, tell(spider, "zbior"), LIST)

    assert told(spider) == []
    assert spider.harvest.archive.balance(spider.name) == {"refused": 1}


def test_a_first_page_that_is_told_as_an_article_and_reads_as_nothing_is_no_problem(spider: AnySpider) -> None:
    empty = "<html><body><p>Strona, której szukasz, nie istnieje.</p></body></html>"
    work = tell(spider, "zbior")
    spider.walked.add(work.key)
    end(spider, work, empty)
    end(spider, tell(spider, "inny"), empty)

    assert told(spider) == ["article http://rops.example/inny: it is no article: a soft 404, a login or an empty page"]


def test_a_listing_that_nothing_but_a_sitemap_told_as_an_article_is_walked_and_counted(spider: AnySpider) -> None:
    end(spider, tell(spider, "zbior"), LIST)

    assert told(spider) == []
    assert spider.harvest.archive.runs(1)[0].counts[spider.name]["walked"] == 1
    assert ("listing", "zbior") in leased(spider)


PAGER = '<p><a href="/zbior,s,{}.html">dalej »</a></p>'
LAST = STORY.replace(
    "</body>", '<div><a href="/a/8-klub">Klub seniora numer 8 już działa</a></div><div><a href="/a/9-bal">Bal seniora numer 9 w Zalesiu</a>'
)


def turn(spider: AnySpider, number: int) -> None:
    """A pager leads from a listing to further pages of it."""
    for page in range(number):
        spider.following(HtmlResponse(HOME, body=PAGER.format(page).encode(), encoding="utf-8", request=Request(HOME)))


def test_a_further_page_that_reads_as_an_article_is_asked_for_as_none_once_it_was_walked(spider: AnySpider) -> None:
    turn(spider, 3)
    spider.harvest.discover(spider.name, [listing_at(f"{HOME}zbior,s,2.html", HOME)])
    end(spider, leased(spider)["listing", "zbior,s,2.html"], LAST)

    assert spider.is_beside(Discovery(f"{HOME}zbior,s,2.html", "/zbior,s,2.html", "article"), tell(spider, "zbior,s,1.html"))


def test_a_further_page_is_stored_as_no_article_though_it_is_told_as_one_before_it_is_walked(spider: AnySpider) -> None:
    turn(spider, 3)
    end(spider, tell(spider, "zbior,s,2.html"), LAST)

    assert spider.harvest.archive.balance(spider.name) == {"refused": 1}
    assert told(spider) == []


@pytest.mark.parametrize(
    ("pages", "others", "body"),
    [
        (1, set(), LAST),  # one "dalej" may lead to an article
        (3, {f"{HOME}zbior,s,7.html"}, LAST),  # others of the series are articles
        (3, set(), STORY),  # it tells no article, as a listing does
    ],
)
def test_an_article_to_which_a_pagers_word_leads_is_stored(spider: AnySpider, pages: int, others: set[str], body: str) -> None:
    turn(spider, pages)
    spider.told.urls |= others
    end(spider, tell(spider, "zbior,s,0.html"), body)

    assert spider.harvest.archive.balance(spider.name)["stored"] == 1


def test_a_page_beside_the_news_is_no_problem_and_counted(spider: AnySpider) -> None:
    spider.harvest.settle(tell(spider, "o-nas"), "refused", STATIC)
    spider.harvest.settle(tell(spider, "film"), "refused", "Forbidden by robots.txt")

    assert told(spider) == ["article http://rops.example/film: Forbidden by robots.txt"]
    assert spider.harvest.archive.runs(1)[0].counts[spider.name] == {"discovered": 2, "refused": 2, "beside": 1}


def test_a_listing_that_is_told_as_an_article_and_not_walked_is_a_problem(archive: Archive) -> None:
    spider = spider_for(HOME)(harvest=Harvest.begin(archive, Limits(strategies=frozenset({"sitemap"}))))
    spider.harvest.prepare(spider.card(), spider.starts())
    end(spider, tell(spider, "zbior"), LIST)  # type: ignore[arg-type]

    assert told(spider) == ["article http://rops.example/zbior: it is a listing and no article"]  # type: ignore[arg-type]


FRAMES = '<html><frameset><frame src="/glowna.htm"><frame src="{}"></frameset></html>'


def test_a_frame_without_a_link_is_no_problem_beside_one_that_leads_on(spider: AnySpider) -> None:
    end(spider, leased(spider)["listing", ""], FRAMES.format("/spis.htm"))
    works = leased(spider)
    end(spider, works["listing", "glowna.htm"], "<html><body><h1>Ośrodek</h1></body></html>")
    end(spider, works["listing", "spis.htm"], LIST)

    assert told(spider) == []
    assert ("article", "a/1-klub") in leased(spider)


def test_a_page_without_a_link_that_stands_in_no_frame_is_told(spider: AnySpider) -> None:
    end(spider, leased(spider)["listing", ""], "<html><body><h1>Ośrodek</h1></body></html>")

    assert told(spider) == ["listing http://rops.example/: it has no links at all"]


@pytest.mark.parametrize(
    ("src", "words"),
    [
        ("/spis.htm", "they stand in its frames, as http://rops.example/glowna.htm"),
        ("http://other.example/", "its frames lead to another site, other.example"),
    ],
)
def test_the_links_of_a_frameset_are_told_where_they_are(src: str, words: str) -> None:
    response = HtmlResponse(HOME, body=FRAMES.format(src).encode(), encoding="utf-8")

    problem = listing_problem(response, Article(HOME, "listing", None, None, ""), (r"/a-\d+$",), ["rops.example"], is_start=True)
    assert problem == f"it has no links of its own: {words}"


MENU = '<nav><a href="/o-nas">O nas</a> <a href="/aktualnosci">Aktualności</a></nav>'
FIRST = '<h2><a href="/s1">Klub seniora numer 1 otwarty</a></h2>'


def test_what_is_doubtful_by_its_address_waits_for_a_listing_that_tells_many_of_its_shape(spider: AnySpider) -> None:
    end(spider, leased(spider)["listing", ""], f"<html><body>{MENU}{FIRST}</body></html>")
    works = leased(spider)
    assert ("article", "s1") not in works

    spider.landed(works["listing", "aktualnosci"])
    assert ("article", "s1") in leased(spider)


def test_what_is_doubtful_waits_for_nothing_where_the_first_page_is_the_only_listing(spider: AnySpider) -> None:
    end(spider, leased(spider)["listing", ""], f'<html><body><nav><a href="/o-nas">O nas</a></nav>{FIRST}</body></html>')

    assert ("article", "s1") in leased(spider)
