"""What runs with a first day pass over is kept as one day of the site, until a run has looked for it."""

from __future__ import annotations

from datetime import date

from samples import NIGHT

from archive.records import Discovery
from archive.store import Archive


def told(number: int, day: date | None) -> Discovery:
    return Discovery(f"https://rops.example/a-{number}", f"news={number}", day=day)


def test_the_newest_article_that_was_passed_over_is_kept(archive: Archive) -> None:
    archive.pass_over("rops", [told(1, date(2024, 3, 1)), told(2, date(2024, 5, 1))])
    archive.pass_over("rops", [told(3, date(2024, 4, 1))])

    assert archive.passed_over("rops") == date(2024, 5, 1)
    assert archive.passed_over("another") is None


def test_an_article_that_the_archive_has_found_is_not_missed_however_old_it_is(archive: Archive) -> None:
    archive.discover("rops", [told(1, None)], archive.begin_run(NIGHT), NIGHT)
    archive.pass_over("rops", [told(1, date(2024, 3, 1))])

    assert archive.passed_over("rops") is None


def test_a_run_without_a_first_day_leaves_nothing_passed_over(archive: Archive) -> None:
    archive.pass_over("rops", [told(1, date(2024, 3, 1))])
    archive.catch_up("rops", None)

    assert archive.passed_over("rops") is None


def test_a_run_with_an_earlier_first_day_leaves_what_is_older_still(archive: Archive) -> None:
    archive.pass_over("rops", [told(1, date(2024, 3, 1))])
    archive.catch_up("rops", date(2024, 2, 1))

    assert archive.passed_over("rops") == date(2024, 1, 31)


def test_a_run_with_a_later_first_day_changes_nothing(archive: Archive) -> None:
    archive.pass_over("rops", [told(1, date(2024, 3, 1))])
    archive.catch_up("rops", date(2024, 3, 2))

    assert archive.passed_over("rops") == date(2024, 3, 1)
