"""Posts of the WordPress interface to entries; refusals and other pages to a sentence."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import posts
from pipeline.records import Entry

POST = {
    "link": "http://rops.example/klub/",
    "title": {"rendered": "Klub &#8211; <em>seniora</em>"},
    "date": "2024-03-18T09:15:00",
    "modified": "2024-03-20T08:00:00",
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["link", "title", "rendered", "date", "code"]), inner),
    max_leaves=12,
)


def test_a_post_tells_address_title_without_markup_and_both_days() -> None:
    told = posts.read(json.dumps([POST]).encode())

    assert told.entries == (Entry("http://rops.example/klub/", "Klub – seniora", "2024-03-18T09:15:00", "2024-03-20T08:00:00"),)
    assert told.problem is None


def test_a_title_may_be_plain_and_days_may_lack() -> None:
    assert posts.read(b'[{"link": "/a", "title": "Klub", "date": null}]').entries == (Entry("/a", "Klub"),)


def test_a_post_without_address_is_left_out_and_the_others_stay() -> None:
    assert [entry.url for entry in posts.read(b'[{"id": 1}, 7, null, {"link": "/a"}]').entries] == ["/a"]


def test_an_empty_page_is_the_end_and_no_problem() -> None:
    assert posts.read(b"[]") == posts.Source()


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b'{"code": "rest_forbidden", "message": "Nie wolno."}', "it answers rest_forbidden instead of posts"),
        (b"{}", "it answers an object instead of posts"),
        (b'"posts"', "it is not a list of posts"),
        (b"", "it is not JSON"),
        (b"\xff\xfe[", "it is not JSON"),
        (b"[" * 100_000, "it is not JSON"),
        (b"<!doctype html><html><body>Zaloguj</body></html>", "it is an HTML page, not JSON"),
    ],
)
def test_what_is_no_page_of_posts_is_told_in_words(content: bytes, problem: str) -> None:
    assert posts.read(content) == posts.Source(problem=problem)


@given(JSON)
def test_no_json_at_all_raises(answer: object) -> None:
    told = posts.read(json.dumps(answer).encode())

    assert all(entry.url for entry in told.entries)
    assert isinstance(answer, list) or told.problem
