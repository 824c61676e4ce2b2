"""Answers in JSON to a button for more, read as the page that they add."""

from __future__ import annotations

import json
from typing import Any

import pytest
from scrapy.http import HtmlResponse, JsonResponse, Request

from spiders.listing_links import is_page
from spiders.parcels import as_page
from spiders.turns import turned

URL = "http://rops.example/api/news?offset=6"


def answer(told: Any, url: str = URL) -> JsonResponse:
    body = told if isinstance(told, bytes) else json.dumps(told).encode()
    return JsonResponse(url, body=body, headers={"Content-Type": "application/json", "ETag": "x"}, request=Request(url))


@pytest.mark.parametrize(
    "told",
    [
        {"items": [{"id": 7, "title": "Klub seniora", "url": "/a/7"}], "nextUrl": "/api/news?offset=12"},
        {"data": {"posts": [{"name": "Klub seniora", "link": "/a/7"}]}, "links": {"next": {"href": "/api/news?offset=12"}}},
        {"html": "<div><h3><a href='/a/7'>Klub seniora</a></h3></div>", "next_page_url": "?offset=12"},
        [{"title": {"rendered": "Klub seniora"}, "permalink": "/a/7"}, {"next": "/api/news?offset=12"}],
        {"title": "Wieści", "url": "/wiesci", "items": [{"Tytul": "Klub seniora", "adres": "/a/7"}], "next": "/api/news?offset=12"},
    ],
)
def test_items_or_a_piece_of_html_are_headlines_and_the_next_address_turns_the_page(told: Any) -> None:
    page = as_page(answer(told))

    links = [a.attrib["href"] for a in page.css("h3 a") if a.css("::text").get() == "Klub seniora"]
    assert (is_page(page), links) == (True, ["/a/7"])
    assert [url.rpartition("?")[2] for url in turned(page)] == ["offset=12"]


def test_what_an_item_holds_is_no_item_and_marks_are_letters() -> None:
    item = {"title": "Klub <b>I</b>", "url": "/a?x=1&y=2", "author": {"name": "Anna", "url": "/u/1"}, "tags": [{"name": "t", "url": "/t"}]}

    page = as_page(answer({"items": [item], "next": None, "more": True, "nextPage": 3}))

    assert [(a.attrib["href"], a.css("::text").getall()) for a in page.css("a")] == [("/a?x=1&y=2", ["Klub <b>I</b>"])]


ITEMS = {"items": [{"title": "Klub seniora", "url": "/a/7"}]}


@pytest.mark.parametrize(
    ("query", "told", "expected"),
    [
        ("offset=6", {"next": 12}, "offset=12"),
        ("limit=6&offset=6", {"nextOffset": "12"}, "limit=6&offset=12"),
        ("strona=2&dzial=a", {"next_page": 3}, "dzial=a&strona=3"),
        ("", {"pagination": {"page": 1, "next": 2}}, "page=2"),
        ("size=6", {"offset": 0, "next": 6}, "size=6&offset=6"),
        ("size=6", {"nextPage": 2}, "size=6&page=2"),
    ],
)
def test_a_number_that_comes_next_turns_the_page_by_the_parameter_that_holds_the_place(
    query: str, told: dict[str, Any], expected: str
) -> None:
    page = as_page(answer(ITEMS | told, f"http://rops.example/api/news?{query}"))

    assert [url.rpartition("?")[2] for url in turned(page)] == [expected]


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("offset=6", {"next": 6}),
        ("page=3", {"next": 1}),
        ("offset=6", {"nextPage": 12}),
        ("limit=6", {"next": 12}),
        ("page=1", {"next": True}),
        ("page=1", {"next": 0.5}),
        ("page=1", {"next": "9" * 12}),
        ("page=1", {"total": 12}),
    ],
)
def test_a_number_that_leads_back_or_nowhere_in_particular_turns_nothing(query: str, told: dict[str, Any]) -> None:
    assert list(turned(as_page(answer(ITEMS | told, f"http://rops.example/api/news?{query}")))) == []


@pytest.mark.parametrize("told", [{"items": []}, {"html": "<p>Brak</p>"}, [1, "a"], b"{broken", b"[" * 100_000, {"url": "/a"}])
def test_an_answer_without_links_stays_what_it_is(told: Any) -> None:
    response = answer(told)

    assert as_page(response) is response


def test_a_page_is_left_alone() -> None:
    page = HtmlResponse(URL, body=b"<html></html>")

    assert as_page(page) is page
