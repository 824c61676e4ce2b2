"""When a site has failed, and what is told of a run."""

from __future__ import annotations

import pytest

from cli.reporting import COLUMNS, STATES, Report, has_failed, print_report

NONE = dict.fromkeys(COLUMNS, 0)


@pytest.mark.parametrize(
    ("counts", "balance", "expected"),
    [
        ({"listing": 1, "discovered": 3, "new": 3}, {"stored": 3}, False),
        ({"listing": 1}, {"stored": 9}, False),  # a quiet night
        ({"listing": 1, "discovered": 1, "refused": 1}, {"stored": 9, "refused": 1}, False),  # a quiet night's one address is no article
        ({"listing": 1, "discovered": 2, "failed": 2}, {"stored": 9, "failed": 2}, True),
        ({"listing": 1, "discovered": 1, "refused": 1, "failed": 1}, {"stored": 9, "refused": 1}, False),  # another listing is gone
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


def test_other_addresses_of_stored_articles_are_a_number_and_sites_without_any_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    sites = {"a": {**NONE, "twins": 10}, "b": {**NONE, "twins": 2}, "c": NONE}

    print_report(Report(1, "finished", 1.0, sites, dict.fromkeys(STATES, 0), {}, {}, (), {}), as_json=False)
    told = capsys.readouterr().out
    print_report(Report(1, "finished", 1.0, {"c": NONE}, dict.fromkeys(STATES, 0), {}, {}, (), {}), as_json=False)

    assert "other addresses of articles that are stored, among the refused: a 10, b 2\n" in told
    assert "other addresses" not in capsys.readouterr().out


def test_what_the_table_counts_and_the_equation_does_not_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    sites = {"a": {**NONE, "failed": 2, "refused": 5, "failed-ways": 2, "beside": 4, "walked": 1}}

    print_report(Report(1, "finished", 1.0, sites, dict.fromkeys(STATES, 0), {}, {}, (), {}), as_json=False)

    assert capsys.readouterr().out.splitlines()[-3:] == [
        "no addresses of articles but ways to some, among the failed and refused: a 2",
        "pages beside the news, among the refused: a 4",
        "listings that were told as articles, among the refused: a 1",
    ]
