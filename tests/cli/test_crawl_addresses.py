"""Whole processes: any site by its address, however it is written, by one way only, or at an article of it; and what is no address."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from loopback import Reply, Web, crawl, kronika, loopback
from systems import Site, answering, feed_alone, full, html, still, stories
from third_systems import rest_and_older

from cli.exits import Exit

FEED = "dates-in-feed.example"
CLOSED = "closed.example"
IDN = "xn--orodek-3ib.example"


def spelled() -> Site:
    some = stories(4, 50)
    items = "".join(f'<h2><a href="/{it.slug}">{it.title}</a></h2><p>{it.lead}</p>' for it in some)
    routes = still() | {"/": html("Ośrodek", f"<h1>Ośrodek</h1>{items}")} | {f"/{it.slug}": html(it.title, full(it)) for it in some}
    return Site(IDN, routes, {f"http://{IDN}/{it.slug}" for it in some})


def dates_in_feed() -> Site:
    """A site whose pages have no dates; the feed that its head names has."""
    some = stories(12, 3)
    head = '<link rel="alternate" type="application/rss+xml" href="/feed">'
    cards = "".join(f'<h2><a href="/{it.slug}">{it.title}</a></h2><p>{it.lead}</p>' for it in some)
    items = "".join(f"<item><title>{it.title}</title><link>/{it.slug}</link><dc:date>{it.iso}</dc:date></item>" for it in some)
    feed = f'<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>{items}</channel></rss>'
    routes = {"/": html("Ośrodek", cards, (), head), "/feed": Reply(feed, "application/rss+xml")}
    return Site(FEED, routes | {f"/{it.slug}": html(it.title, full(it, "")) for it in some}, {f"http://{FEED}/{it.slug}" for it in some})


def answer(host: str, target: str) -> Reply:
    """Answer for all sites; one has a robots.txt that its server cannot give."""
    if (host, target) == (CLOSED, "/robots.txt"):
        return Reply("Błąd", status=500)
    return answering([spelled(), feed_alone(), rest_and_older(), dates_in_feed(), replace(spelled(), host=CLOSED)])(host, target)


@pytest.fixture(scope="module")
def web() -> Iterator[Web]:
    with loopback(answer) as web:
        yield web


@pytest.mark.parametrize("url", ["http://ośrodek.example/", "HTTP://OŚRODEK.Example.:80"])
def test_a_host_has_one_name_in_report_and_archive_however_it_is_written(web: Web, tmp_path: Path, url: str) -> None:
    found = crawl(web, tmp_path / "a.db", url)

    assert (found.code, list(found.report["sites"])) == (Exit.OK, ["ośrodek.example"])
    assert found.report["sites"]["ośrodek.example"]["new"] == len(found.of(IDN)) == len(spelled().articles)
    told = kronika("--archive", str(tmp_path / "a.db"), "search", "site:ośrodek.example", "--json")
    assert told.returncode == Exit.OK


def test_a_feed_that_the_first_page_names_is_asked_before_the_articles_and_dates_them(web: Web, tmp_path: Path) -> None:
    found = crawl(web, tmp_path / "a.db", f"http://{FEED}/")

    assert set(found.of(FEED)) == dates_in_feed().articles
    assert found.report["dates"] == {"feed": 12}
    asked = [url.removeprefix(f"http://{FEED}") for url in web.asked_of(FEED)]
    assert asked.index("/feed") < min(asked.index(url.removeprefix(f"http://{FEED}")) for url in dates_in_feed().articles)


def test_a_site_whose_robots_txt_answers_with_an_error_of_the_server_is_not_asked_and_has_failed(web: Web, tmp_path: Path) -> None:
    found = crawl(web, tmp_path / "a.db", f"http://{CLOSED}/")

    assert (found.code, web.asked_of(CLOSED), found.of(CLOSED)) == (Exit.SITES_FAILED, [], {})
    assert "robots.txt answers HTTP 500, so that nothing may be asked now" in found.report["problems"][CLOSED][0]


def test_a_feed_alone_is_read_from_the_head_of_the_page(web: Web, tmp_path: Path) -> None:
    found = crawl(web, tmp_path / "a.db", "http://feed-alone.example/", "--strategy", "feed")

    assert (found.code, set(found.of("feed-alone.example"))) == (Exit.OK, feed_alone().articles)


def test_the_rest_interface_alone_is_read_from_the_head_of_the_page(web: Web, tmp_path: Path) -> None:
    found = crawl(web, tmp_path / "a.db", "http://rest-older.example/", "--strategy", "rest")

    assert (found.code, len(found.of("rest-older.example"))) == (Exit.OK, 10)


@pytest.mark.parametrize(
    ("ways", "sentence"),
    [
        (["feed"], "listing http://rest-older.example/: its head names no feed"),
        (["rest"], "listing http://feed-alone.example/: its head names no REST interface"),
        (["feed", "rest"], "listing http://xn--orodek-3ib.example/: its head names no feed or REST interface"),
    ],
)
def test_a_way_that_a_site_has_not_is_told(web: Web, tmp_path: Path, ways: list[str], sentence: str) -> None:
    url = sentence.split()[1].removesuffix(":")
    found = crawl(web, tmp_path / "a.db", url, *(option for way in ways for option in ("--strategy", way)))

    assert found.code == Exit.SITES_FAILED
    assert [told for some in found.report["problems"].values() for told in some] == [sentence]
    assert found.stored == {}


def test_an_article_at_the_address_itself_is_stored(web: Web, tmp_path: Path) -> None:
    url = sorted(spelled().articles)[0]

    assert url in crawl(web, tmp_path / "a.db", url).stored


@pytest.mark.parametrize("command", [["crawl"], ["harvest"], ["sites", "check"], ["sites", "new"]])
@pytest.mark.parametrize("url", ["http://[", "http://.example/", "http://a.example:99999/"])
def test_what_is_no_address_is_refused_in_a_sentence_that_names_it(tmp_path: Path, command: list[str], url: str) -> None:
    answer = kronika("--archive", str(tmp_path / "a.db"), *command, url)

    assert answer.returncode == Exit.USAGE
    assert f"{url} is no address" in answer.stderr
    assert "Traceback" not in answer.stderr


@pytest.mark.parametrize("demo", ["foo", "https://127.0.0.1/", "http://[", "http://127.0.0.1:99999/", ""])
def test_a_demo_that_is_no_address_is_a_usage_error(tmp_path: Path, demo: str) -> None:
    answer = kronika("--archive", str(tmp_path / "a.db"), "crawl", "http://a.example/", "--demo", demo)

    assert (answer.returncode, answer.stdout) == (Exit.USAGE, "")
    assert "is no address of a demo web" in answer.stderr
