"""Archives by month: read once, and asked again only as long as something new may stand in them."""

from __future__ import annotations

from datetime import date

import pytest

from archive.records import Discovery, Listing, SiteCard
from archive.store import Archive
from spiders.harvests import Harvest, Limits
from spiders.months import last_day, over

HOME = "http://ops.example/"


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2026/02/", date(2026, 2, 28)),
        ("blog/2024/2", date(2024, 2, 29)),
        ("2025/12/page/3/", date(2025, 12, 31)),
        ("archiwum.php?rok=2025&miesiac=4", date(2025, 4, 30)),
        ("?m=06&y=2019", date(2019, 6, 30)),
        ("kalendarium.php?m=11&r=2026", date(2026, 11, 30)),
        ("?sa=show_month&year=2026&month=02&month_l=luty", date(2026, 2, 28)),
        ("?m=11&r=7", None),
        ("2026/02/nabor-wnioskow", None),  # an article
        ("2026/", None),  # a section of a year may go on
        ("projekty/2026/14", None),
        ("?rok=2025&miesiac=styczen", None),
        ("?rok=2025", None),
    ],
)
def test_the_address_of_an_archive_tells_its_month(path: str, day: date | None) -> None:
    assert last_day(HOME + path) == day


def test_months_that_ended_more_than_a_month_before_the_newest_are_over() -> None:
    months = [f"{HOME}2026/{month:02}/" for month in (11, 10, 9)] + [f"{HOME}2025/11/"]

    assert over([*months, f"{HOME}aktualnosci"]) == set(months[2:])
    assert over(months[2:3]) == frozenset()  # a site that has rested since tells nothing newer


def months_asked(archive: Archive, limits: Limits, newest: int) -> list[str]:
    """One night on a site whose first page links its months, the newest with news."""
    harvest = Harvest.begin(archive, limits)
    harvest.prepare(SiteCard("ops", "OPS"), [Discovery(HOME, "/", "listing")], ["listing"])
    asked = []
    while works := harvest.lease("ops", 9):
        for work in works:
            if work.role == "article":
                harvest.settle(work, "unchanged", "as it was")
                continue
            asked.append(work.url.removeprefix(HOME))
            number = newest if work.url == HOME else int(work.url.split("/")[-2])
            story = Discovery(f"{HOME}a-{number}", f"/a-{number}", "article", found_on=work.url)
            links = tuple(Discovery(f"{HOME}2026/{n:02}/", f"/2026/{n:02}", "listing") for n in range(newest, 0, -1))
            harvest.list_page(work, Listing((story,), links if work.url == HOME else ()))
    harvest.end("finished")
    return asked


def test_a_night_with_news_asks_for_the_last_months_and_a_walk_to_the_end_for_all(archive: Archive) -> None:
    assert months_asked(archive, Limits(), 8) == ["", *(f"2026/{n:02}/" for n in range(8, 0, -1))]
    assert set(months_asked(archive, Limits(), 9)) == {
        "",
        "2026/09/",
        "2026/08/",
        "2026/07/",
    }  # July stood beside the newest that was known
    assert len(months_asked(archive, Limits(backfill=True), 9)) == 10
