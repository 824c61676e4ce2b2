"""What failed or was refused is told by kind, with a count and an address, in a few sentences."""

from __future__ import annotations

from archive.records import Failure
from cli.problems import MOST, NOTHING, problems_of


def refused(reason: str, addresses: int = 1, url: str = "http://a.example/1") -> Failure:
    return Failure("a", "article", reason, url, addresses, refused=True)


def told(*failures: Failure) -> list[str]:
    return problems_of(failures, ["a"], [], {}).get("a", [])


def test_what_failed_or_was_refused_is_told_of_the_sites_of_the_run_and_bounds_behind_it() -> None:
    failures = [
        refused("kind other", 3),
        Failure("a", "listing", "HTTP 500", "http://a.example/", 1),
        Failure("elsewhere", "listing", "HTTP 500", "http://e.example/", 1),
    ]

    assert problems_of(failures, ["a", "b"], [], {"a": ["bound http://a.example/: ..."], "b": []}) == {
        "a": [
            "article http://a.example/1 (and 2 more): it is no article: a soft 404, a login or an empty page",
            "listing http://a.example/: HTTP 500",
            "bound http://a.example/: ...",
        ]
    }


def test_a_site_that_has_failed_has_always_a_sentence() -> None:
    assert problems_of([], ["a", "b"], ["b"], {"a": []}) == {"b": [NOTHING]}
    assert problems_of([], ["a", "b"], ["a", "b"], {}, {"a"}) == {"a": [f"{NOTHING}; it may need JavaScript"], "b": [NOTHING]}


def test_a_site_whose_notices_are_places_inside_a_page_is_told_so_and_one_with_articles_is_not() -> None:
    places = {site: [f"http://{site}.example/#news-{n}" for n in range(4)] for site in "ab"}

    assert problems_of([], ["a", "b"], ["a"], {}, {"a"}, places) == {
        "a": [
            f"{NOTHING}; 4 places inside its pages are told, as http://a.example/#news-0:"
            " a notice without an address of its own is not stored"
        ]
    }


def test_refusals_of_one_kind_are_one_sentence_whatever_address_they_name() -> None:
    away = [refused(f"off-site: {name}.example", 2, f"http://a.example/{name}") for name in ("bip", "ue")]

    assert told(*away, refused("Forbidden by robots.txt", 7)) == [
        "article http://a.example/bip (and 3 more): it leads to another site, bip.example",
        "article http://a.example/1 (and 6 more): Forbidden by robots.txt",
    ]


def test_another_address_of_a_stored_article_is_no_problem_and_a_page_that_reads_as_none_is() -> None:
    twins = [refused(f"the same article as http://a.example/{n}", 1, f"http://a.example/x-{n}") for n in range(40)]

    assert told(*twins) == []
    assert told(*twins, refused("kind listing")) == ["article http://a.example/1: it is a listing and no article"]


def test_what_is_refused_and_what_has_failed_for_one_reason_are_two_kinds() -> None:
    failed = Failure("a", "article", "off-site: x", "http://a.example/2", 1)

    assert len(told(refused("off-site: x"), failed)) == 2


def test_of_many_reasons_the_ways_and_the_most_frequent_are_told_and_the_others_counted() -> None:
    many = [refused(f"ValueError: {n}", n + 1) for n in range(30)]
    way = Failure("a", "feed", "HTTP 404", "http://a.example/feed", 1)

    some = told(*many, way)

    assert len(some) == MOST + 1
    assert "feed http://a.example/feed: HTTP 404" in some
    assert "article http://a.example/1 (and 29 more): ValueError: 29" in some
    assert some[-1] == f"{sum(range(1, 22))} more addresses failed or were refused for 21 other reasons"
