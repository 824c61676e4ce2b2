"""What is but a door is passed through, also where a definition begins, each night; where it leads out of the site, that is told."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, JsonResponse, Request, Response

from archive.records import Work
from archive.store import Archive
from cli.problems import problems_of
from spiders.anywhere import spider_for
from spiders.doors import leads_away
from spiders.harvests import Harvest, Limits
from spiders.news import NewsSpider

HOME = "http://rops.example/"
FRAMES = '<html><frameset cols="20%,*"><frame src="/gora.htm"><frame src="/spis.htm"></frameset></html>'
ADORNED = "<html><body><h1>Regionalny Ośrodek</h1></body></html>"
LIST = '<html><body><ul><li><a href="/a-1-klub">Klub seniora otwarty</a></li></ul><a href="/spis-2.htm">dalej</a></body></html>'


class RopsSpider(NewsSpider):
    name = "rops"
    institution = "ROPS w Zaleskowie"
    allowed_domains = ["rops.example"]
    start_urls = [HOME]
    article_addresses = (r"/a-(?P<news>\d+)-[^/?]+$",)


def begun(archive: Archive, kind: type[NewsSpider] = RopsSpider) -> NewsSpider:
    spider = kind(harvest=Harvest.begin(archive, Limits()))
    spider.harvest.prepare(spider.card(), spider.starts(), spider.again())
    return spider


def leased(spider: NewsSpider) -> dict[str, Work]:
    return {work.url.removeprefix(HOME): work for work in spider.harvest.lease(spider.name, 99)}


def end(spider: NewsSpider, work: Work, body: str, **headers: str) -> None:
    response = HtmlResponse(work.url, body=body.encode(), encoding="utf-8", request=Request(work.url), headers=headers)
    spider.outcome(response, work)


def told(spider: NewsSpider) -> list[str]:
    return problems_of(spider.harvest.archive.failures(spider.harvest.run), [spider.name], [], {}).get(spider.name, [])


def test_the_frames_of_a_declared_start_are_walked_and_one_that_only_adorns_is_no_problem(archive: Archive) -> None:
    spider = begun(archive)
    end(spider, leased(spider)[""], FRAMES)
    works = leased(spider)
    end(spider, works["gora.htm"], ADORNED)
    end(spider, works["spis.htm"], LIST)

    assert told(spider) == []
    assert set(leased(spider)) == {"a-1-klub"}


def test_the_frames_are_asked_again_the_next_night_though_nothing_was_new(archive: Archive) -> None:
    for _ in range(2):
        spider = begun(archive)
        start = leased(spider)[""]
        assert start.etag is None
        end(spider, start, FRAMES, ETag='"1"')
        works = leased(spider)
        assert set(works) == {"gora.htm", "spis.htm"}
        for work in works.values():
            end(spider, work, ADORNED)


def test_doors_behind_doors_are_passed_through_three_times(archive: Archive) -> None:
    spider = begun(archive)
    work = leased(spider)[""]
    for n in range(3):
        end(spider, work, f'<html><head><meta http-equiv="refresh" content="0; url=/{n}.htm"></head></html>')
        work = leased(spider)[f"{n}.htm"]
    end(spider, work, '<html><head><meta http-equiv="refresh" content="0; url=/4.htm"></head></html>')

    assert leased(spider) == {}
    assert told(spider) == ["listing http://rops.example/2.htm: it has no links at all"]


def test_a_further_page_of_a_listing_is_no_door(archive: Archive) -> None:
    spider = begun(archive)
    end(spider, leased(spider)[""], LIST.replace("<a href", '<a rel="next" href'))
    end(spider, leased(spider)["spis-2.htm"], FRAMES)

    assert leased(spider) == {}
    assert len(told(spider)) == 1


@pytest.mark.parametrize("kind", [RopsSpider, spider_for(HOME)])
def test_a_start_that_sends_its_reader_to_another_site_says_which(archive: Archive, kind: type[NewsSpider]) -> None:
    spider = begun(archive, kind)
    end(spider, leased(spider)[""], '<html><head><meta http-equiv="Refresh" content="0;URL=https://bip.example/"></head></html>')

    assert told(spider) == ["listing http://rops.example/: it leads to another site, bip.example"]


@pytest.mark.parametrize("kind", [RopsSpider, spider_for(HOME)])
@pytest.mark.parametrize(
    ("response", "words"),
    [
        (JsonResponse(HOME, body=b'{"articles": []}', request=Request(HOME)), "it is no HTML page"),
        (Response(HOME, body=b"%PDF-1.7", request=Request(HOME)), "it is a PDF file, which is not read"),
        (HtmlResponse(HOME, body=b"%PDF-1.7", encoding="utf-8", request=Request(HOME)), "it is a PDF file, which is not read"),
    ],
)
def test_a_start_that_is_no_page_is_no_door(archive: Archive, kind: type[NewsSpider], response: Response, words: str) -> None:
    spider = begun(archive, kind)
    spider.outcome(response, leased(spider)[""])

    assert told(spider) == [f"listing http://rops.example/: {words}"]


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<script>window.location.href = 'http://bip.example/start'</script>", "it leads to another site, bip.example"),
        ('<meta http-equiv="refresh" content="0; url=/news">', None),
        ('<iframe src="http://film.example/embed/1"></iframe>', None),
        ('<frameset><frame src="http://bip.example/"></frameset>', None),  # these have their own sentence
        ('<a href="/1">1</a><a href="/2">2</a><a href="/3">3</a><meta http-equiv="refresh" content="0; url=http://bip.example/">', None),
    ],
)
def test_only_what_takes_the_reader_from_an_empty_page_leads_away(html: str, words: str | None) -> None:
    response = HtmlResponse(HOME, body=html.encode(), encoding="utf-8")

    assert leads_away(response, ["rops.example"]) == words
