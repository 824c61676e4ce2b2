"""A feed tells the newest articles before any listing does; the pages of a listing that hold these are news all the same."""

from __future__ import annotations

import pytest

from archive.records import Discovery, Listing, SiteCard
from archive.store import Archive
from spiders.harvests import Harvest, Limits

HOME, FEED = "http://rops.example/", "http://rops.example/feed/"
STARTS = [Discovery(FEED, "/feed/", "feed"), Discovery(HOME, "/", "listing")]
FEED_HOLDS, PER_PAGE = 20, 4


def begun(archive: Archive) -> Harvest:
    harvest = Harvest.begin(archive, Limits())
    harvest.prepare(SiteCard("rops", "ROPS"), STARTS)
    return harvest


def stories(numbers: range, told_by: str) -> tuple[Discovery, ...]:
    return tuple(Discovery(f"{HOME}a-{n}", f"/a-{n}", "article", found_on=told_by) for n in numbers)


def page_of(number: int, newest: int, last: int) -> Listing:
    """A page of a listing, from 1 on, newest first; beyond the last one comes the last again."""
    top = newest - PER_PAGE * (min(number, last) - 1)
    here = HOME if number == 1 else f"{HOME}?p={number}"
    following = (Discovery(f"{HOME}?p={number + 1}", f"/?p={number + 1}", "listing", found_on=here),)
    return Listing(stories(range(max(top - PER_PAGE, 0), top), here), following)


def walk(harvest: Harvest, newest: int, last: int = 99, down: bool = False) -> int:
    """Read the feed, then the listing page by page, unless it is down; return how many pages were asked for."""
    asked = 0
    while works := harvest.lease("rops", 99):
        for work in sorted(works, key=lambda work: work.role != "feed"):
            if work.role == "feed":
                harvest.list_page(work, Listing(stories(range(newest - FEED_HOLDS, newest), FEED)))
            elif work.role == "article":
                harvest.settle(work, "unchanged", "as it was")
            elif down:
                harvest.settle(work, "failed", "HTTP 503")
            else:
                asked += 1
                harvest.list_page(work, page_of(int(work.url.rpartition("=")[2]) if "=" in work.url else 1, newest, last))
    harvest.archive.end_run(harvest.run, "finished", harvest.archive.runs()[0].started_at)
    return asked


@pytest.mark.parametrize("left_out", [4, 16])
def test_a_listing_is_walked_on_through_what_the_feed_told_to_what_it_left_out(archive: Archive, left_out: int) -> None:
    newest = FEED_HOLDS + left_out

    assert walk(begun(archive), newest, last=newest // PER_PAGE) >= newest // PER_PAGE


def test_more_news_than_the_feed_holds_are_found_behind_known_pages_on_a_later_night(archive: Archive) -> None:
    walk(begun(archive), 40, last=10)

    assert walk(begun(archive), 40 + FEED_HOLDS + 8, last=17) >= 7


def test_what_a_feed_told_while_the_listing_was_down_is_news_to_the_listing_on_the_next_night(archive: Archive) -> None:
    walk(begun(archive), 40, last=10)
    walk(begun(archive), 40 + FEED_HOLDS + 8, down=True)

    assert walk(begun(archive), 40 + FEED_HOLDS + 8, last=17) >= 7
    assert walk(begun(archive), 40 + FEED_HOLDS + 8, last=17) == 1


def test_a_quiet_night_walks_no_further_than_the_first_page(archive: Archive) -> None:
    walk(begun(archive), 40, last=10)

    assert walk(begun(archive), 40, last=10) == 1


def test_a_last_page_that_comes_again_for_ever_ends_though_the_feed_told_it(archive: Archive) -> None:
    assert walk(begun(archive), FEED_HOLDS, last=5) < 12
