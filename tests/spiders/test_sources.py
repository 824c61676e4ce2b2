"""Feed, sitemap and REST as ways to articles: what they hand on, and where they end."""

from __future__ import annotations

from datetime import date

import pytest
from scrapy.http import Request, TextResponse

from pipeline import sitemaps
from pipeline.records import Entry, Hint, Source
from spiders.sources import LAST_PAGE, first_page, found_in, further, with_parameters

POSTS = "http://rops.example/wp-json/wp/v2/posts"
PATTERNS = (r"/a-(?P<news>\d+)$",)


def response(url: str, **headers: str) -> TextResponse:
    return TextResponse(url, headers=headers, body=b"", encoding="utf-8", request=Request(url))


def test_a_harvest_since_a_day_asks_rest_for_later_posts_only() -> None:
    assert first_page(POSTS, None) == f"{POSTS}?per_page=100&page=1"
    assert first_page(POSTS, date(2024, 3, 1)) == f"{POSTS}?per_page=100&page=1&after=2024-03-01T00%3A00%3A00"


def test_plain_permalinks_keep_the_route_in_the_query() -> None:
    assert with_parameters("http://rops.example/?rest_route=/wp/v2/posts", {"page": "2"}) == (
        "http://rops.example/?rest_route=%2Fwp%2Fv2%2Fposts&page=2"
    )


@pytest.mark.parametrize(
    ("page", "total", "following"), [("1", "3", ["2"]), ("3", "3", []), ("1", "x", ["2"]), ("x", "3", []), ("500", "", [])]
)
def test_pages_of_posts_are_followed_to_the_last_that_the_server_tells(page: str, total: str, following: list[str]) -> None:
    answer = response(f"{POSTS}?per_page=100&page={page}", **{"X-WP-TotalPages": total})

    pages = [it.url for it in further(Source((Entry("/a-1"),)), answer, "rest")]

    assert pages == [f"{POSTS}?per_page=100&page={number}" for number in following]


def test_a_server_that_always_answers_with_posts_is_not_asked_for_ever() -> None:
    answer = response(f"{POSTS}?per_page=100&page={LAST_PAGE}", **{"X-WP-TotalPages": "999999"})

    assert list(further(Source((Entry("/a-1"),)), answer, "rest")) == []


def test_an_empty_page_of_posts_is_the_last() -> None:
    assert list(further(Source(), response(f"{POSTS}?page=1"), "rest")) == []


def test_the_files_of_an_index_are_followed() -> None:
    source = Source(following=("http://rops.example/s1.xml", "/s2.xml.gz"))

    assert [(it.url, it.role) for it in further(source, response("http://rops.example/sitemap.xml"), "sitemap")] == [
        ("http://rops.example/s1.xml", "sitemap"),
        ("http://rops.example/s2.xml.gz", "sitemap"),
    ]


def test_a_sitemap_that_robots_txt_names_by_a_path_stands_on_its_host() -> None:
    robots = sitemaps.read(b"User-agent: *\nSitemap: mapy/s.xml\n")

    assert [it.url for it in further(robots, response("http://rops.example/robots.txt"), "sitemap")] == ["http://rops.example/mapy/s.xml"]


def test_entries_become_articles_with_their_key_and_what_was_told() -> None:
    source = Source((Entry("/a-7", "Klub", "2024-03-18", "2024-03-20"), Entry("/kontakt")))

    (found,) = found_in(source, response("http://rops.example/feed"), "feed", PATTERNS)

    assert (found.url, found.key, found.found_on) == ("http://rops.example/a-7", "news=7", "http://rops.example/feed")
    assert found.hints == (Hint("feed", "title", "Klub"), Hint("feed", "published", "2024-03-18"), Hint("feed", "modified", "2024-03-20"))


def test_an_entry_that_is_no_address_is_left_out_and_the_others_stay() -> None:
    source = Source((Entry("http://[broken"), Entry("http://rops.example:port/a"), Entry("/a-7")), following=("http://[broken",))
    answer = response("http://rops.example/feed")

    assert [it.url for it in found_in(source, answer, "feed", ())] == ["http://rops.example/a-7"]
    assert list(further(source, answer, "feed")) == []


def test_without_patterns_every_entry_is_an_article() -> None:
    source = Source((Entry("/a-7"), Entry("/kontakt")))

    assert len(found_in(source, response("http://rops.example/feed"), "feed", ())) == 2


@pytest.mark.parametrize(
    ("entry", "day"),
    [
        (Entry("/a", published="2024-02-29"), date(2024, 2, 29)),
        (Entry("/a", published="Fri, 01 Mar 2024 08:00:00 +0100"), date(2024, 3, 1)),
        (Entry("/a", published="2020-01-01", modified="2024-03-02"), date(2024, 3, 2)),
        (Entry("/a"), None),
        (Entry("/a", published="wczoraj"), None),
    ],
)
def test_an_entry_tells_when_it_was_last_touched(entry: Entry, day: date | None) -> None:
    (found,) = found_in(Source((entry,)), response("http://rops.example/feed"), "feed", ())

    assert found.day == day
