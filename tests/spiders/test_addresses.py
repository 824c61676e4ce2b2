"""One form for an address, one key for an article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spiders.addresses import canonical, is_article, key


@pytest.mark.parametrize(
    ("given_form", "one_form"),
    [
        ("HTTP://Rops.Example/a", "http://rops.example/a"),
        ("http://rops.example:80/a", "http://rops.example/a"),
        ("http://rops.example./a", "http://rops.example/a"),
        ("http://rops.example", "http://rops.example/"),
        ("http://rops.example/a#top", "http://rops.example/a"),
        ("http://rops.example/a?utm_source=x&id=1&fbclid=y", "http://rops.example/a?id=1"),
        ("http://rops.example/a;jsessionid=0A1B2C", "http://rops.example/a"),
        ("http://rops.example/(S(lit3py55t21z5v55vlm25s55))/a/1", "http://rops.example/a/1"),
        ("http://rops.example/(S(ustawa))/a", "http://rops.example/(S(ustawa))/a"),
        ("http://rops.example/a?PHPSESSID=12&id=1", "http://rops.example/a?id=1"),
        ("http://a.example/-/klub?_101_redirect=http%3A%2F%2Fa.example%2F%3Fcur%3D2&inheritRedirect=true", "http://a.example/-/klub"),
        ("http://a.example/DispForm.aspx?ID=7&Source=%2FLists%2FAllItems.aspx", "http://a.example/DispForm.aspx?ID=7"),
        ("http://a.example/rss?source=mops&redirect=7", "http://a.example/rss?source=mops&redirect=7"),
        ("http://rops.example/ża", "http://rops.example/%C5%BCa"),
        ("http://rops.example/%c5%bca", "http://rops.example/%C5%BCa"),
        ("http://rops.example/a%2Fb", "http://rops.example/a%2Fb"),
        ("http://rops.example/%B3%F3d%BC", "http://rops.example/%B3%F3d%BC"),
        ("http://rops.example/?b=2&a=1", "http://rops.example/?b=2&a=1"),
        ("http://rops.example:8080/a", "http://rops.example:8080/a"),
    ],
)
def test_an_address_takes_one_form(given_form: str, one_form: str) -> None:
    assert canonical(given_form) == one_form


def test_the_order_of_parameters_is_kept_for_asking_and_ignored_for_the_key() -> None:
    assert canonical("http://a.example/?b=2&a=1") != canonical("http://a.example/?a=1&b=2")
    assert key("http://a.example/?b=2&a=1", ()) == key("http://a.example/?a=1&b=2", ())


PATTERNS = (r"/aktualnosc/[a-z-]+-(?P<news>\d+)\.html$", r"/druk/(?P<news>\d+)\.html$", r"/(?P<y>\d{4})/(?P<m>\d\d)/[a-z-]+$")


def test_an_article_and_its_print_view_have_one_key() -> None:
    assert key("http://a.example/aktualnosc/klub-12.html", PATTERNS) == key("http://www.a.example/druk/12.html", PATTERNS) == "news=12"


def test_a_date_in_the_address_is_no_identity() -> None:
    assert key("http://a.example/2024/03/klub", PATTERNS) == "/2024/03/klub"


def test_the_host_is_no_part_of_the_key() -> None:
    assert key("https://2023.a.example/x", ()) == key("http://a.example/x", ())


def test_an_address_is_an_article_by_its_shape() -> None:
    assert is_article("http://a.example/druk/12.html", PATTERNS)
    assert not is_article("http://a.example/druk/12.html?x=1", PATTERNS)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=40))
def test_the_one_form_is_a_fixed_point(path: str) -> None:
    once = canonical("http://a.example/" + path.replace("#", "").replace("?", ""))

    assert canonical(once) == once
