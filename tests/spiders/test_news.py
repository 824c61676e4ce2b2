"""The spider on saved responses: listings become work, pages become articles, and every piece of work ends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from scrapy.exceptions import CloseSpider, IgnoreRequest
from scrapy.http import HtmlResponse, Request, Response
from twisted.python.failure import Failure

from archive.records import Discovery
from archive.store import Archive
from spiders import patterns
from spiders.addresses import canonical, key
from spiders.harvests import Harvest, Limits
from spiders.news import NO_ADDRESS, NewsSpider

ARTICLE = """<html><head><title>Klub seniora otwarty - ROPS</title></head><body><div id="menu"><a href="/">Start</a></div>
<div id="content"><h1>Klub seniora otwarty</h1><p>Opublikowano: 18 marca 2024</p>
<p>W Zaleskowie otwarto klub dla starszych mieszkańców gminy, którzy chcą spotykać się częściej niż raz w tygodniu.</p>
<p>Zajęcia prowadzi animatorka kultury, a koszty pokrywa samorząd województwa z pieniędzy na politykę senioralną.</p></div></body></html>"""
LISTING = """<html><body><ul>
<li><a href="/a-1-klub?utm_source=menu">Klub seniora otwarty</a></li>
<li><a href="http://www.rops.example/a-2-dom#x">Dom dziennego pobytu</a></li>
<li><a href="/a-1-klub">Klub</a></li><li><a href="/kontakt">Kontakt</a></li><li><a href="javascript:void(0)">x</a></li></ul>
<div class="pagination"><a href="/?p=2">2</a></div></body></html>"""


class RopsSpider(NewsSpider):
    name = "rops"
    institution = "ROPS w Zaleskowie"
    region = "zaleskie"
    allowed_domains = ["rops.example"]
    start_urls = ["https://rops.example/"]
    article_addresses = (r"/a-(?P<news>\d+)-[^/?]+$",)


@pytest.fixture
def spider(archive: Archive) -> Iterator[RopsSpider]:
    return RopsSpider(harvest=Harvest.begin(archive, Limits()))


def answer(request: Request, html: str = "", status: int = 200, **headers: str) -> HtmlResponse:
    return HtmlResponse(request.url, status=status, body=html.encode(), encoding="utf-8", request=request, headers=headers)


def begin(spider: RopsSpider) -> list[Request]:
    spider.harvest.prepare(spider.card(), [Discovery(canonical(url), key(url, ()), "listing") for url in spider.start_urls])
    return list(spider.next_requests())


def run(spider: RopsSpider, request: Request, response: Response) -> list[object]:
    return list(spider.answered(response, request.cb_kwargs["work"]))


def test_a_listing_leads_to_each_article_once_and_to_the_next_page(spider: RopsSpider) -> None:
    (listing,) = begin(spider)

    following = run(spider, listing, answer(listing, LISTING))

    assert [r.url for r in following if isinstance(r, Request)] == [
        "https://rops.example/a-1-klub",
        "http://www.rops.example/a-2-dom",
        "https://rops.example/?p=2",
    ]


def test_a_declared_listing_is_walked_wherever_its_link_stands(spider: RopsSpider) -> None:
    spider.listing_addresses = (r"^https?://(?:www\.)?(?:rops|dawny)\.example/(?:dzial/[a-z]+|a-\d+-[a-z]+)$",)  # type: ignore[misc]
    links = ("/dzial/seniorzy", "/dzial/7", "/a-2-dom", "http://dawny.example/dzial/rodzina")
    page = HtmlResponse("https://rops.example/", body="".join(f'<p><a href="{it}">Klub</a></p>' for it in links).encode(), encoding="utf-8")

    assert [it.url for it in spider.following(page)] == ["https://rops.example/dzial/seniorzy"]


@pytest.mark.parametrize("href", ["javascript:;", "javascript:__doPostBack('Next')", "mailto:rops@rops.example"])
def test_a_link_of_a_pager_that_no_request_can_ask_for_is_passed_over(spider: RopsSpider, href: str) -> None:
    pager = f'<ul class="pager"><li><a href="{href}">Wstecz</a></li><li><a href="/?p=2">Dalej</a></li></ul>'
    page = HtmlResponse("https://rops.example/", body=pager.encode(), encoding="utf-8")

    assert [it.url for it in spider.following(page)] == ["https://rops.example/?p=2"]


def test_such_a_link_that_an_earlier_run_left_in_the_frontier_is_settled_and_stops_nothing(spider: RopsSpider, archive: Archive) -> None:
    spider.harvest.prepare(spider.card(), [Discovery("javascript:;", "javascript", "listing")])

    assert [request.url for request in begin(spider)] == ["https://rops.example/"]
    assert [(it.url, it.reason) for it in archive.failures(spider.harvest.run)] == [("javascript:;", NO_ADDRESS)]


def test_an_article_is_stored_and_told_as_an_item(spider: RopsSpider, archive: Archive) -> None:
    (listing,) = begin(spider)
    first = next(r for r in run(spider, listing, answer(listing, LISTING)) if isinstance(r, Request))

    (item, *_) = run(spider, first, answer(first, ARTICLE, ETag='"v1"'))

    assert isinstance(item, dict)
    assert (item["title"], item["published"], item["site"]) == ("Klub seniora otwarty", "2024-03-18", "rops")
    stored = archive.article(1)
    assert stored is not None
    assert stored.region == "zaleskie"
    assert stored.url == first.url


@pytest.mark.parametrize(
    ("status", "html", "state"),
    [
        (404, "", "failed"),
        (304, "", "failed"),  # nobody asked whether it has changed
        (200, "", "failed"),
        (204, "", "failed"),
        (206, ARTICLE, "failed"),
        (203, ARTICLE, "stored"),
        (200, "<html><body></body></html>", "refused"),
    ],
)
def test_every_answer_ends_its_work(spider: RopsSpider, archive: Archive, status: int, html: str, state: str) -> None:
    (listing,) = begin(spider)
    first = next(r for r in run(spider, listing, answer(listing, LISTING)) if isinstance(r, Request))

    run(spider, first, answer(first, html, status))

    assert archive.balance("rops") == {state: 1, "pending": 1}


def test_only_an_answer_to_whether_it_has_changed_says_that_it_has_not(spider: RopsSpider, archive: Archive) -> None:
    (listing,) = begin(spider)
    first = next(r for r in run(spider, listing, answer(listing, LISTING)) if isinstance(r, Request))
    first.headers["If-None-Match"] = '"v1"'

    run(spider, first, answer(first, status=304))

    assert archive.balance("rops") == {"unchanged": 1, "pending": 1}


@pytest.mark.parametrize(
    ("content", "kind", "reason"),
    [
        (b"%PDF-1.7 in letters", "application/pdf", "it is a PDF file, which is not read"),
        (b"%PDF-1.7 ...", "application/pdf", "it is a PDF file, which is not read"),
        (b"%PDF-1.7 ...", "application/octet-stream", "it is a PDF file, which is not read"),
        (b"PK\x03\x04\x00\x00", "application/msword; x=y", "it is a file of type application/msword, which is not read"),
    ],
)
def test_an_article_that_is_a_file_is_told_as_such(spider: RopsSpider, archive: Archive, content: bytes, kind: str, reason: str) -> None:
    made = HtmlResponse if b"letters" in content else Response
    (listing,) = begin(spider)
    first = next(r for r in run(spider, listing, answer(listing, LISTING)) if isinstance(r, Request))

    run(spider, first, made(first.url, body=content, request=first, headers={"Content-Type": kind}))

    assert [(it.reason, it.refused) for it in archive.failures(1)] == [(reason, True)]


def test_a_refused_request_ends_as_refused_with_its_reason_and_the_next_goes_on(spider: RopsSpider, archive: Archive) -> None:
    (listing,) = begin(spider)
    first, *_ = (r for r in run(spider, listing, answer(listing, LISTING)) if isinstance(r, Request))
    failure = Failure(IgnoreRequest("Forbidden by robots.txt"))
    failure.request = first  # type: ignore[attr-defined]

    list(spider.failed(failure))

    assert archive.balance("rops") == {"refused": 1, "pending": 1}


def test_a_page_that_our_code_cannot_read_fails_alone(spider: RopsSpider, archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    (listing,) = begin(spider)
    first, *_ = (r for r in run(spider, listing, answer(listing, LISTING)) if isinstance(r, Request))
    monkeypatch.setattr(spider, "extract", lambda page: 1 / 0)

    run(spider, first, answer(first, ARTICLE))

    assert archive.balance("rops") == {"failed": 1, "pending": 1}


def test_a_limit_of_articles_is_kept(archive: Archive) -> None:
    spider = RopsSpider(harvest=Harvest.begin(archive, Limits(articles=1)))
    (listing,) = begin(spider)

    following = [r for r in run(spider, listing, answer(listing, LISTING)) if isinstance(r, Request)]

    assert [r.url for r in following] == ["https://rops.example/a-1-klub"]


def test_requests_for_known_articles_are_conditional(spider: RopsSpider, archive: Archive) -> None:
    (listing,) = begin(spider)
    first = next(r for r in run(spider, listing, answer(listing, LISTING)) if isinstance(r, Request))
    run(spider, first, answer(first, ARTICLE, ETag='"v1"'))
    spider.harvest.end("finished")

    again = RopsSpider(harvest=Harvest.begin(archive, Limits(everything=True)))
    requests = {r.url: r for r in begin(again)}

    assert requests["https://rops.example/a-1-klub"].headers["If-None-Match"] == b'"v1"'
    assert "If-None-Match" not in requests["https://rops.example/"].headers


def test_a_walk_to_the_end_asks_for_the_listing_itself_and_not_whether_it_changed(spider: RopsSpider, archive: Archive) -> None:
    (listing,) = begin(spider)
    run(spider, listing, answer(listing, LISTING, ETag='"l1"'))
    spider.harvest.end("stopped")

    (night,) = (r for r in begin(RopsSpider(harvest=Harvest.begin(archive, Limits()))) if r.url == listing.url)
    (walk,) = (r for r in begin(RopsSpider(harvest=Harvest.begin(archive, Limits(backfill=True)))) if r.url == listing.url)

    assert night.headers["If-None-Match"] == b'"l1"'
    assert "If-None-Match" not in walk.headers


TEASERS = "".join(
    f'<div><span class="date">1.0{n}.2024</span><h2><a href="/a-{n}-klub">Klub seniora numer {n} został otwarty</a></h2></div>'
    for n in range(1, 6)
)


def test_links_told_to_be_older_than_asked_are_passed_over(archive: Archive) -> None:
    spider = RopsSpider(harvest=Harvest.begin(archive, Limits(since=date(2024, 3, 1))))
    (listing,) = begin(spider)

    following = run(spider, listing, answer(listing, TEASERS))

    assert [r.url for r in following if isinstance(r, Request)] == [f"https://rops.example/a-{n}-klub" for n in (3, 4, 5)]


def test_a_pattern_that_does_not_end_stops_its_site_with_a_sentence(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "MOST_SECONDS", 0.01)
    slow = RopsSpider(harvest=Harvest.begin(archive, Limits()))
    slow.article_addresses = (r"/(?:a|aa)+$",)  # type: ignore[misc]
    (listing,) = begin(slow)

    with pytest.raises(CloseSpider):
        run(slow, listing, answer(listing, f'<a href="/{"a" * 100}!">Klub</a>'))

    (told,) = archive.failures(1)
    assert told.reason.startswith("the pattern /(?:a|aa)+$ takes too long to tell whether https://rops.example/aaa")


def test_an_overlong_link_is_no_address_and_keeps_no_other_back(spider: RopsSpider) -> None:
    (listing,) = begin(spider)
    run(spider, listing, answer(listing, f'<a href="/a-1-{"x" * 3000}">A</a> <a href="/a-2-dom">Dom</a>'))

    assert spider.harvest.archive.balance("rops").total() == 1


def test_a_listing_is_turned_under_its_own_path_by_whatever_turns_it_and_not_to_another(spider: RopsSpider) -> None:
    turning = '<p><a href="/?p=2">[2]</a> <a href="/?p=3">dalej</a> <a href="/archiwum?p=4">[4]</a> <a href="/?k=kontakt">Kontakt</a></p>'
    (request,) = begin(spider)

    assert [it.url for it in spider.following(answer(request, turning))] == ["https://rops.example/?p=2", "https://rops.example/?p=3"]
