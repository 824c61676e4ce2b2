"""The frontier: no address is lost, none is done twice, every one ends in a state with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from samples import NIGHT, article, capture

from archive.records import TWIN, Aside, Discovery, Listing, SiteCard, Work
from archive.store import Archive
from pipeline.records import Hint

SITE = SiteCard("rops", "ROPS")
START = Discovery("https://rops.example/", "/", "listing")


def found(*numbers: int) -> list[Discovery]:
    return [Discovery(f"https://rops.example/a-{n}", f"news={n}", "article", found_on=START.url) for n in numbers]


def page(number: int) -> Discovery:
    return Discovery(f"https://rops.example/?p={number}", f"/?p={number}", "listing", found_on=START.url)


def begin(archive: Archive, now: datetime = NIGHT, *, everything: bool = False) -> int:
    run = archive.begin_run(now)
    archive.register(SITE)
    archive.prepare("rops", [START], run, now, everything=everything)
    return run


def lease(archive: Archive, run: int) -> list[Work]:
    return archive.lease("rops", run, 50)


def first_night(archive: Archive, *numbers: int) -> None:
    run = begin(archive)
    (listing,) = lease(archive, run)
    archive.list_page(listing, Listing(tuple(found(*numbers)), ()), NIGHT)
    for work in lease(archive, run):
        archive.store(work, article(url=work.url), capture(work.url.encode(), key=work.key, url=work.url))
    archive.end_run(run, "finished", NIGHT + timedelta(hours=1))


def test_fresh_articles_come_before_deeper_listings(archive: Archive) -> None:
    run = begin(archive)
    (listing,) = lease(archive, run)
    archive.list_page(listing, Listing(tuple(found(1, 2)), (page(2),)), NIGHT)

    assert [w.key for w in lease(archive, run)] == ["news=1", "news=2", "/?p=2"]


def test_an_address_found_twice_is_one_piece_of_work(archive: Archive) -> None:
    run = begin(archive)
    (listing,) = lease(archive, run)

    assert archive.list_page(listing, Listing((*found(1), *found(1)), ()), NIGHT) == 1
    assert archive.discover("rops", found(1), run, NIGHT) == 0
    assert len(lease(archive, run)) == 1


def test_a_known_address_learns_what_a_later_feed_tells(archive: Archive) -> None:
    run = begin(archive)
    hint = Hint("feed", "published", "Mon, 18 Mar 2024 09:00:00 +0100")
    archive.discover("rops", found(1), run, NIGHT)
    archive.discover("rops", [Discovery("https://rops.example/a-1", "news=1", hints=(hint,))], run, NIGHT)

    assert [w.hints for w in lease(archive, run) if w.role == "article"] == [(hint,)]


def test_an_address_that_failed_is_asked_for_as_it_was_told_last_and_one_that_did_not_stays(archive: Archive) -> None:
    first_night(archive, 1)
    later = NIGHT + timedelta(days=2)
    run = begin(archive, later)
    archive.discover("rops", found(2), run, later)
    for work in lease(archive, run):
        archive.settle(work, "failed" if work.key == "news=2" else "unchanged", "HTTP 404", later)
    run = begin(archive, later + timedelta(days=9))
    archive.discover("rops", [replace(it, url=f"{it.url}?x") for it in found(1, 2)], run, later)

    asked = {work.key: work.url for work in lease(archive, run)}
    assert (asked["news=1"], asked["news=2"]) == (found(1)[0].url, f"{found(2)[0].url}?x")


def test_leased_work_is_handed_out_once(archive: Archive) -> None:
    run = begin(archive)

    assert len(lease(archive, run)) == 1
    assert lease(archive, run) == []


def test_the_leases_of_a_killed_run_come_back(archive: Archive) -> None:
    killed = begin(archive)
    (listing,) = lease(archive, killed)
    archive.list_page(listing, Listing(tuple(found(1, 2)), (page(2),)), NIGHT)
    lease(archive, killed)

    run = begin(archive, NIGHT + timedelta(minutes=5))

    assert [w.key for w in lease(archive, run)] == ["/", "news=1", "news=2", "/?p=2"]


def test_every_address_ends_in_one_state(archive: Archive) -> None:
    run = begin(archive)
    (listing,) = lease(archive, run)
    archive.list_page(listing, Listing(tuple(found(1, 2, 3, 4, 5)), ()), NIGHT)
    works = lease(archive, run)
    archive.store(works[0], article(), capture(b"1", key="news=1"))
    archive.settle(works[1], "unchanged", "not modified since", NIGHT)
    archive.settle(works[2], "refused", "kind other", NIGHT)
    archive.settle(works[3], "failed", "HTTP 500", NIGHT)
    archive.end_run(run, "finished", NIGHT)

    assert archive.balance("rops") == {"stored": 1, "unchanged": 1, "refused": 1, "failed": 1, "pending": 1}
    (report,) = archive.runs(1)
    assert report.counts["rops"] == {"discovered": 5, "listing": 1, "new": 1, "unchanged": 1, "refused": 1, "failed": 1}


def test_what_is_stored_is_asked_for_again_after_one_day_and_conditionally(archive: Archive) -> None:
    first_night(archive, 1)

    too_soon = begin(archive, NIGHT + timedelta(hours=12))
    assert [w.key for w in lease(archive, too_soon)] == ["/"]
    next_night = begin(archive, NIGHT + timedelta(days=1, minutes=1))
    (_, again) = lease(archive, next_night)

    assert (again.key, again.known, again.etag) == ("news=1", True, '"v1"')


def test_checks_come_after_1_2_4_8_days_while_nothing_changes(archive: Archive) -> None:
    first_night(archive, 1)
    now, pauses = NIGHT, []
    for pause in (1, 2, 4, 8):
        now += timedelta(days=pause, minutes=1)
        run = begin(archive, now)
        work = next(w for w in lease(archive, run) if w.role == "article")
        archive.settle(work, "unchanged", "not modified since", now)
        archive.end_run(run, "finished", now)
        pauses.append(pause)

    assert pauses == [1, 2, 4, 8]


def test_all_known_articles_are_checked_when_asked(archive: Archive) -> None:
    first_night(archive, 1, 2)

    run = begin(archive, NIGHT + timedelta(hours=1, minutes=1), everything=True)

    assert {w.key for w in lease(archive, run)} == {"/", "news=1", "news=2"}


def test_a_failure_is_tried_on_five_nights_and_then_left(archive: Archive) -> None:
    run = begin(archive)
    archive.discover("rops", found(1), run, NIGHT)
    now, tries = NIGHT, 0
    for _ in range(8):
        now += timedelta(days=65)
        run = begin(archive, now)
        for work in lease(archive, run):
            if work.role == "article":
                tries += 1
                archive.settle(work, "failed", "HTTP 500", now)
        archive.end_run(run, "finished", now)

    assert tries == 5


def test_a_listing_that_failed_is_due_again(archive: Archive) -> None:
    run = begin(archive)
    (listing,) = lease(archive, run)
    archive.list_page(listing, Listing(tuple(found(1)), (page(2),)), NIGHT)
    archive.settle(next(w for w in lease(archive, run) if w.role == "listing"), "failed", "HTTP 503", NIGHT)
    archive.end_run(run, "finished", NIGHT)

    later = begin(archive, NIGHT + timedelta(days=3))

    assert "/?p=2" in {w.key for w in lease(archive, later)}


def test_the_next_page_is_walked_again_only_behind_news(archive: Archive) -> None:
    run = begin(archive)
    (listing,) = lease(archive, run)
    archive.list_page(listing, Listing(tuple(found(1)), (page(2),)), NIGHT)
    for work in lease(archive, run):
        archive.list_page(work, Listing((), ()), NIGHT) if work.role == "listing" else archive.settle(work, "refused", "kind other", NIGHT)
    archive.end_run(run, "finished", NIGHT)

    quiet = begin(archive, NIGHT + timedelta(hours=1))
    (listing,) = lease(archive, quiet)
    archive.list_page(listing, Listing(tuple(found(1)), (page(2),)), NIGHT + timedelta(hours=1))
    assert lease(archive, quiet) == []
    archive.end_run(quiet, "finished", NIGHT + timedelta(hours=1))

    busy = begin(archive, NIGHT + timedelta(hours=2))
    (listing,) = lease(archive, busy)
    archive.list_page(listing, Listing(tuple(found(1, 7)), (page(2),)), NIGHT + timedelta(hours=2))
    assert {w.key for w in lease(archive, busy)} == {"news=7", "/?p=2"}


def test_a_listing_that_repeats_itself_for_ever_is_left_after_three_pages(archive: Archive) -> None:
    run = begin(archive)
    (work,) = lease(archive, run)
    archive.list_page(work, Listing(tuple(found(1, 2)), (page(2),)), NIGHT)
    walked = 0
    while pages := [w for w in lease(archive, run) if w.role == "listing"]:
        walked += 1
        assert walked < 20
        archive.list_page(pages[0], Listing(tuple(found(1, 2)), (page(walked + 2),)), NIGHT)

    assert walked == 4


@pytest.mark.parametrize("reason", ["HTTP 404", "HTTP 410", "now a page of kind other"])
def test_a_removed_article_becomes_a_tombstone_and_can_come_back(archive: Archive, reason: str) -> None:
    first_night(archive, 1)
    mark, later = archive.last_change(), NIGHT + timedelta(days=2)
    run = begin(archive, later)
    work = next(w for w in lease(archive, run) if w.role == "article")
    archive.bury(work, reason, later)
    archive.end_run(run, "finished", later)

    (gone,) = archive.changes(mark)
    assert (gone.removed_at, gone.removal, gone.body) == (later, reason, article().body)

    assert archive.save(article(), capture(b"https://rops.example/a-1", key="news=1")) == "changed"
    back = archive.article(gone.id)
    assert back is not None
    assert back.removed_at is None


def test_a_page_that_was_never_stored_has_no_tombstone(archive: Archive) -> None:
    run = begin(archive)
    archive.discover("rops", found(1), run, NIGHT)
    work = next(w for w in lease(archive, run) if w.role == "article")
    archive.bury(work, "HTTP 404", NIGHT)

    assert archive.totals()["articles"] == 0
    assert archive.balance("rops") == {"failed": 1}


def test_what_a_run_leaves_aside_stays_pending(archive: Archive) -> None:
    run = begin(archive)
    (listing,) = lease(archive, run)
    archive.list_page(listing, Listing(tuple(found(1)), (page(2),)), NIGHT)

    assert archive.lease("rops", run, 50, Aside(pages=frozenset({START.url}))) == []
    assert [w.key for w in archive.lease("rops", run, 50, Aside(roles=frozenset({"article"}), ends=frozenset({START.url})))] == []
    assert [w.key for w in archive.lease("rops", run, 50, Aside(ends=frozenset({START.url})))] == ["news=1"]
    assert [(w.key, w.found_on) for w in lease(archive, run)] == [("/?p=2", START.url)]


def test_an_address_that_was_refused_as_a_twin_is_asked_for_when_the_other_is_gone(archive: Archive) -> None:
    first_night(archive, 1)
    run = begin(archive)
    archive.discover("rops", found(2), run, NIGHT)
    (twin,) = (w for w in lease(archive, run) if w.role == "article")
    told = archive.twin(twin, article(url=twin.url))
    archive.settle(twin, "refused", f"{TWIN}{told}", NIGHT)
    archive.end_run(run, "finished", NIGHT)
    assert told == "https://rops.example/a-1"

    later = begin(archive, NIGHT + timedelta(days=2))
    known = next(w for w in lease(archive, later) if w.key == "news=1")
    archive.bury(known, "HTTP 404", NIGHT + timedelta(days=2))

    (other,) = lease(archive, later)
    assert other.key == "news=2"
    assert archive.twin(twin, article(url=twin.url)) is None

    archive.bury(other, "HTTP 404", NIGHT + timedelta(days=2))

    counts = archive.runs(1)[0].counts["rops"]
    assert (counts["removed"], counts.get("failed", 0)) == (1, 0)


def test_a_short_notice_without_a_day_may_be_told_twice(archive: Archive) -> None:
    first_night(archive, 1)
    run = begin(archive)
    archive.discover("rops", found(2), run, NIGHT)
    (other,) = (w for w in lease(archive, run) if w.role == "article")
    notice = replace(article(url=other.url), published=None, body="Jutro sekretariat jest nieczynny.")

    archive.save(notice, capture(b"1", key="news=9", url="https://rops.example/a-9"))

    assert archive.twin(other, notice) is None
    assert archive.twin(other, replace(notice, body="Jutro sekretariat jest nieczynny. " * 10)) is None


def test_a_walk_to_the_end_asks_for_known_pages_again_and_others_do_not(archive: Archive) -> None:
    run = begin(archive)
    (listing,) = lease(archive, run)
    archive.list_page(listing, Listing((), (page(2),)), NIGHT)
    (second,) = lease(archive, run)
    archive.list_page(second, Listing(), NIGHT)
    archive.end_run(run, "finished", NIGHT)

    for night, to_the_end in ((1, False), (2, True)):
        again = begin(archive, NIGHT + timedelta(days=night))
        (listing,) = lease(archive, again)
        archive.list_page(listing, Listing((), (page(2),), to_the_end=to_the_end), NIGHT + timedelta(days=night))
        assert [w.key for w in lease(archive, again)] == (["/?p=2"] if to_the_end else [])
        archive.end_run(again, "finished", NIGHT + timedelta(days=night))


def test_work_of_a_site_that_asks_to_be_left_alone_is_pending_as_before_and_the_site_remembers_until_when(archive: Archive) -> None:
    run = begin(archive)
    (listing,) = lease(archive, run)
    archive.leave(listing, NIGHT + timedelta(hours=3))

    (again,) = lease(archive, run)
    assert (again.url, again.attempts) == (listing.url, 0)
    assert archive.failures(run) == []
    archive.end_run(run, "finished", NIGHT)
    later = archive.begin_run(NIGHT + timedelta(hours=1))
    assert archive.prepare("rops", [START], later, NIGHT + timedelta(hours=1)) == NIGHT + timedelta(hours=3)
    assert archive.prepare("rops", [START], later, NIGHT + timedelta(hours=3)) is None


def test_an_address_that_is_busy_for_itself_alone_keeps_the_others_of_its_site_from_being_asked_no_second_time(archive: Archive) -> None:
    feed = Discovery("https://rops.example/feed", "/feed", "feed")
    nights = [NIGHT + timedelta(days=day) for day in range(4)]
    orders = []
    for night in nights:
        run = archive.begin_run(night)
        archive.prepare("rops", [feed, START], run, night)
        works = lease(archive, run)
        orders.append([work.key for work in works])
        for work in works:
            if work.key == "/feed" and night == nights[0]:
                archive.leave(work, night + timedelta(hours=1))
                break
            archive.list_page(work, Listing(), night)
        archive.end_run(run, "finished", night + timedelta(minutes=1))

    assert orders == [["/feed", "/"], ["/", "/feed"], ["/feed", "/"], ["/feed", "/"]]


def test_what_turns_no_other_page_is_known_as_a_start_and_so_is_a_listing_that_was_told_as_an_article(archive: Archive) -> None:
    run = begin(archive)
    (home,) = lease(archive, run)
    menu = Discovery("https://rops.example/wykaz", "listing /wykaz", "listing")
    turned_out = Discovery("https://rops.example/a-1", "listing news=1", "listing", found_on=START.url)
    story = Discovery("https://rops.example/b-1", "/b-1", "article", found_on=turned_out.url)
    archive.list_page(home, Listing(tuple(found(1)), (menu, page(2), turned_out)), NIGHT)
    for work in lease(archive, run):
        if work.role == "article":
            archive.settle(work, "refused", "kind listing", NIGHT)
        else:
            archive.list_page(work, Listing((story,) if work.key == turned_out.key else ()), NIGHT)

    assert archive.known_starts("rops", ["listing"]) == [START, menu, turned_out]
    assert archive.known_starts("rops", ["feed"]) == []


def test_a_start_that_failed_is_one_again_the_next_nights_until_it_is_given_up(archive: Archive) -> None:
    menu = Discovery("https://rops.example/wykaz", "listing /wykaz", "listing")
    (home,) = lease(archive, begin(archive))
    archive.list_page(home, Listing((), (menu,)), NIGHT)
    known = []
    for night in range(6):
        known.append(menu in archive.known_starts("rops", ["listing"]))
        run = begin(archive, NIGHT + timedelta(days=night))
        archive.prepare("rops", [menu], run, NIGHT + timedelta(days=night))
        for work in lease(archive, run):
            archive.settle(work, "failed", "HTTP 503", NIGHT + timedelta(days=night))

    assert known == [False, True, True, True, True, False]  # what never answered is no start yet; its address waits in the frontier


def test_a_listing_of_a_menu_comes_behind_the_articles_in_its_first_run_and_costs_no_patience(archive: Archive) -> None:
    run = begin(archive)
    (home,) = lease(archive, run)
    menu = Discovery("https://rops.example/wykaz", "listing /wykaz", "listing")
    archive.list_page(home, Listing(tuple(found(1)), (menu,)), NIGHT)
    article_work, menu_work = lease(archive, run)
    assert (article_work.role, menu_work.key) == ("article", menu.key)

    archive.list_page(menu_work, Listing((), (page(2),)), NIGHT)
    for number in (3, 4, 5):
        (walked,) = lease(archive, run)
        archive.list_page(walked, Listing((), (page(number),)), NIGHT)
    assert (walked.key, lease(archive, run)) == ("/?p=4", [])


def test_the_files_of_an_index_are_asked_again_whenever_it_names_them(archive: Archive) -> None:
    index = Discovery("https://rops.example/s.xml", "/s.xml", "sitemap")
    file = Discovery("https://rops.example/s-1.xml", "/s-1.xml", "sitemap", found_on=index.url)
    for night in (NIGHT, NIGHT + timedelta(days=1)):
        run = archive.begin_run(night)
        archive.prepare("rops", [index], run, night)
        (work,) = lease(archive, run)
        archive.list_page(work, Listing((), (file,)), night)
        (inside,) = lease(archive, run)
        archive.list_page(inside, Listing(), night)
        archive.end_run(run, "finished", night + timedelta(minutes=1))

        assert inside.key == file.key


def test_what_a_killed_run_met_is_told_by_the_next_and_by_none_after_it(archive: Archive) -> None:
    run = begin(archive)
    (listing,) = lease(archive, run)
    archive.settle(listing, "failed", "HTTP 401", NIGHT)  # and killed: nobody ended the run

    after = archive.begin_run(NIGHT + timedelta(hours=1))
    assert [it.reason for it in archive.failures(after)] == ["HTTP 401"]
    archive.end_run(after, "finished", NIGHT + timedelta(hours=2))

    assert archive.failures(archive.begin_run(NIGHT + timedelta(hours=3))) == []


def test_a_way_that_fails_is_told_apart_from_articles_that_do(archive: Archive) -> None:
    run = begin(archive)
    (listing,) = lease(archive, run)
    archive.discover("rops", found(1), run, NIGHT)
    (single,) = lease(archive, run)
    archive.settle(listing, "failed", "HTTP 401", NIGHT)
    archive.settle(single, "failed", "HTTP 500", NIGHT)

    counts = archive.runs(1)[0].counts["rops"]
    assert (counts["failed"], counts["failed-ways"]) == (2, 1)


def test_the_newest_articles_that_listings_have_told_are_known_by_their_addresses(archive: Archive) -> None:
    first_night(archive, 1, 2, 3)
    run = begin(archive, NIGHT + timedelta(days=1))
    archive.discover("rops", [replace(found(4)[0], found_on=None)], run, NIGHT)  # told by a sitemap alone
    for work in lease(archive, run):
        if work.key == "news=2":
            archive.bury(work, "HTTP 404", NIGHT)
        elif work.role == "article":
            archive.store(work, article(url=work.url), capture(work.url.encode(), key=work.key, url=work.url))

    assert archive.listed("rops", 9) == ["https://rops.example/a-3", "https://rops.example/a-1"]
    assert archive.listed("rops", 1) == ["https://rops.example/a-3"]
    assert archive.listed("unknown", 9) == []
