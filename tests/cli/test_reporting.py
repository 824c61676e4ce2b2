"""When a site has failed, and in what sentence."""

from __future__ import annotations

import pytest

from archive.records import Failure
from cli.reporting import COLUMNS, NOTHING, has_failed, problems_of

NONE = dict.fromkeys(COLUMNS, 0)


@pytest.mark.parametrize(
    ("counts", "balance", "expected"),
    [
        ({"listing": 1, "discovered": 3, "new": 3}, {"stored": 3}, False),
        ({"listing": 1}, {"stored": 9}, False),  # a quiet night
        ({"listing": 1, "discovered": 1, "refused": 1}, {"stored": 9, "refused": 1}, False),  # a quiet night's one address is no article
        ({"listing": 1, "discovered": 2, "failed": 2}, {"stored": 9, "failed": 2}, True),
        ({"listing": 1, "discovered": 2, "refused": 2}, {"refused": 2}, True),  # all are soft 404s
        ({"failed": 1}, {"stored": 9}, True),  # its listing cannot be read
        ({"refused": 1}, {"stored": 9}, True),  # nor asked for
        ({"listing": 1}, {}, True),  # it leads to nothing
        ({"listing": 1}, {"refused": 7}, True),  # nor did it ever
        ({"listing": 1, "discovered": 4}, {"pending": 4}, False),  # a limit left them
        ({}, {}, False),  # a way was asked for that it has not
    ],
)
def test_a_site_has_failed_where_it_was_tried_and_gave_nothing(counts: dict[str, int], balance: dict[str, int], expected: bool) -> None:
    assert has_failed({**NONE, **counts}, balance, "finished", whole=True) is expected


def test_a_run_for_late_days_only_finds_nothing_and_has_not_failed() -> None:
    assert has_failed({**NONE, "listing": 1}, {}, "finished", whole=False) is False


def test_a_site_whose_spider_ended_badly_has_failed_whatever_it_gave() -> None:
    assert has_failed({**NONE, "listing": 1, "new": 3}, {"stored": 3}, "memusage_exceeded", whole=True) is True


def test_pages_that_are_no_articles_are_told_of_sites_that_failed_only() -> None:
    told = [
        Failure("a", "article", "kind other", "http://a.example/1", 3, refused=True),
        Failure("a", "listing", "HTTP 500", "http://a.example/", 1),
        Failure("elsewhere", "listing", "HTTP 500", "http://e.example/", 1),
    ]

    assert problems_of(told, ["a", "b"], [], {"a": []}) == {"a": ["listing http://a.example/: HTTP 500"]}
    assert problems_of(told, ["a", "b"], ["a", "b"], {"a": ["bound http://a.example/: ..."]}) == {
        "a": [
            "article http://a.example/1 (and 2 more): it is no article: a soft 404, a login or an empty page",
            "listing http://a.example/: HTTP 500",
            "bound http://a.example/: ...",
        ],
        "b": [NOTHING],
    }
