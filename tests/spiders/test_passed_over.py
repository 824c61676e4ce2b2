"""What `--since` passed over is fetched by the next run that wants it, at the cost of one walk, and only that once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from loopback import TEXT, Reply, crawl, loopback
from samples import article, capture

from archive.records import Discovery, Listing, Role, SiteCard, Work
from archive.store import Archive
from pipeline.records import Article, PublicationDate
from spiders.harvests import Harvest, Limits
from spiders.news import NewsSpider
from spiders.sources import PER_PAGE, first_page

HOME = "http://rops.example/"
CARD = SiteCard("rops", "ROPS")
PLAIN = Limits()
BEFORE = datetime(2023, 1, 1, tzinfo=UTC)
START = Discovery(HOME, "/", "listing")
SINCE, OLD, NEW = date(2024, 3, 1), date(2024, 1, 5), date(2024, 3, 5)
FROM_MARCH = Limits(since=SINCE)


def told(number: int, day: date | None = OLD) -> Discovery:
    return Discovery(f"{HOME}a-{number}", f"news={number}", "article", (), HOME, day)


def page(number: int) -> Discovery:
    return Discovery(f"{HOME}?p={number}", f"/?p={number}", "listing", found_on=HOME)


def begin(archive: Archive, limits: Limits = PLAIN, start: Discovery = START) -> tuple[Harvest, Work]:
    harvest = Harvest.begin(archive, limits)
    harvest.prepare(CARD, [start])
    return harvest, next(work for work in harvest.lease("rops", 9) if work.url == start.url)


def store(harvest: Harvest) -> list[str]:
    """Read all that is pending, further pages as empty ones; return the keys of the articles."""
    leased = harvest.lease("rops", 199)
    works = [work for work in leased if work.role == "article"]
    for work in leased:
        if work.role != "article":
            harvest.list_page(work, Listing())
            continue
        harvest.store(work, article(url=work.url, title=work.key), capture(work.url.encode(), key=work.key, url=work.url))
    return [work.key for work in works]


def since_march(archive: Archive) -> None:
    """A run that begins with March and passes over one article."""
    harvest, listing = begin(archive, Limits(since=SINCE))
    harvest.list_page(listing, Listing((told(1, NEW), told(2, OLD), told(3, None))))
    assert store(harvest) == ["news=1", "news=3"]  # what tells no day is not older
    harvest.catch_up("rops")


def test_articles_that_a_first_day_could_not_keep_back_are_told_with_their_number(archive: Archive) -> None:
    assert remarks(archive, dated(1, OLD), dated(2, NEW), dated(3, OLD)) == [
        "since 2024-03-01: 2 articles from before that day were read and stored, as what leads there tells no day"
    ]
    assert remarks(archive, dated(1, OLD), dated(3, OLD)) == [], "known already"


def test_nothing_is_told_of_articles_whose_day_is_not_known_or_that_no_first_day_should_keep_back(archive: Archive) -> None:
    year = PublicationDate(date(2024, 1, 1), "year", "address", "2024", 0.5)

    assert remarks(archive, dated(1, NEW), replace(dated(2, OLD), published=None), replace(dated(3, OLD), published=year)) == []
    assert remarks(archive, dated(4, OLD), limits=PLAIN) == []


def dated(number: int, day: date) -> Article:
    told = PublicationDate(day, "day", "line", str(day), 0.9)
    return replace(article(url=f"{HOME}a-{number}", title=f"Klub {number}"), published=told, body=f"Klub numer {number} otwarto. " * 9)


def remarks(archive: Archive, *articles: Article, limits: Limits = FROM_MARCH) -> list[str]:
    """Return what a run says of its first day that is told of some articles without a day."""
    harvest, listing = begin(archive, limits)
    by_key = {f"news={it.url.rpartition('-')[2]}": it for it in articles if it.url}
    harvest.list_page(listing, Listing(tuple(Discovery(f"{HOME}a-{key[5:]}", key, "article", (), HOME) for key in by_key)))
    for work in harvest.lease("rops", 99):
        harvest.store(work, by_key[work.key], capture(work.key.encode(), key=work.key, url=work.url))
    harvest.catch_up("rops")
    return harvest.bounds_of("rops").remarks


def is_owed(archive: Archive) -> bool:
    return begin(archive)[0].is_to_the_end("rops")


@pytest.mark.parametrize(
    ("limits", "is_owed"),
    [
        (Limits(), True),
        (Limits(since=date(2024, 1, 1)), True),
        (Limits(since=date(2024, 2, 1)), False),  # nothing between that day and March was passed over
        (Limits(since=SINCE), False),
        (Limits(strategies=frozenset({"feed"})), False),  # one way alone does not lead to the rest
    ],
)
def test_a_run_that_wants_what_was_passed_over_walks_to_the_end(archive: Archive, limits: Limits, is_owed: bool) -> None:
    since_march(archive)

    assert begin(archive, limits)[0].is_to_the_end("rops") is is_owed


def test_the_pages_behind_one_without_news_are_asked_again_and_whole_that_once(archive: Archive) -> None:
    harvest, listing = begin(archive)
    harvest.list_page(listing, Listing((told(9),), (page(2),)))
    store(harvest)
    since_march(archive)

    harvest, listing = begin(archive)
    spider = type("Rops", (NewsSpider,), {"name": "rops", "start_urls": [HOME]})(harvest=harvest)
    harvest.list_page(listing, Listing((told(1),), (page(2),)))

    assert spider.is_asked_whole(listing) is True
    assert [work.key for work in harvest.lease("rops", 9)] == ["/?p=2"]

    spider.closed("finished")
    harvest, listing = begin(archive)
    harvest.list_page(listing, Listing((told(1),), (page(2),)))
    assert harvest.lease("rops", 9) == []


def test_a_first_day_that_moves_on_each_night_owes_nothing_where_all_was_found_before(archive: Archive) -> None:
    harvest, listing = begin(archive)
    harvest.list_page(listing, Listing((told(1), told(2))))
    store(harvest)

    for night in range(2, 5):
        harvest, listing = begin(archive, Limits(since=date(2024, 3, night)))
        harvest.list_page(listing, Listing((told(10 + night, NEW), told(1), told(2))))
        store(harvest)

    assert is_owed(archive) is False


def test_what_a_sitemap_or_the_first_page_holds_back_is_passed_over_as_well(archive: Archive) -> None:
    harvest, _ = begin(archive, Limits(since=SINCE))

    assert harvest.discover("rops", [told(1, OLD)]) == 0
    assert is_owed(archive) is True


@pytest.mark.parametrize("reason", ["shutdown", "a pattern is too slow"])
def test_a_run_that_is_broken_off_leaves_it_to_the_next(archive: Archive, reason: str) -> None:
    since_march(archive)
    harvest, _ = begin(archive)
    type("Rops", (NewsSpider,), {"name": "rops", "start_urls": [HOME]})(harvest=harvest).closed(reason)

    assert is_owed(archive) is True


def test_a_run_that_its_limit_stops_leaves_it_to_the_next(archive: Archive) -> None:
    since_march(archive)
    harvest, listing = begin(archive, Limits(articles=1))
    harvest.list_page(listing, Listing((told(2), told(4))))
    store(harvest)
    harvest.catch_up("rops")

    assert is_owed(archive) is True


@pytest.mark.parametrize(("reason", "is_owed"), [("HTTP 503", True), ("HTTP 401", False)])
def test_a_run_in_which_a_way_fails_for_a_moment_leaves_it_to_the_next(archive: Archive, reason: str, is_owed: bool) -> None:
    since_march(archive)
    harvest, listing = begin(archive)
    harvest.settle(listing, "failed", reason)
    harvest.catch_up("rops")

    assert begin(archive)[0].is_to_the_end("rops") is is_owed


@pytest.mark.parametrize(
    ("posts", "before", "is_owed"),
    [
        (PER_PAGE, 0, True),  # the first page of all posts holds these and no other
        (PER_PAGE, 1, False),  # the last of them was known: nothing stands between
        (PER_PAGE - 1, 0, False),  # the first page of all posts holds these and more
    ],
)
def test_posts_before_the_day_that_rest_is_asked_for_are_passed_over(archive: Archive, posts: int, before: int, is_owed: bool) -> None:
    later = first_page(f"{HOME}wp-json/wp/v2/posts", SINCE)
    role: Role = "rest"
    harvest, work = begin(archive, Limits(since=SINCE), Discovery(later, later, role))
    archive.discover("rops", [told(posts - 1, NEW)] * before, harvest.run, BEFORE)
    harvest.list_page(work, Listing(tuple(told(n, NEW) for n in range(posts))))

    assert begin(archive)[0].is_to_the_end("rops") is is_owed


def test_posts_after_a_day_are_asked_for_by_no_run_with_another(archive: Archive) -> None:
    later = first_page(f"{HOME}wp-json/wp/v2/posts", SINCE)
    harvest, work = begin(archive, Limits(since=SINCE), Discovery(later, later, "rest"))
    harvest.list_page(work, Listing((told(1, NEW),)))

    harvest = Harvest.begin(archive)
    harvest.prepare(CARD, [START], ["rest"])

    assert [work.url for work in harvest.lease("rops", 9) if work.role == "rest"] == []


STORY = """<html><head><title>Klub seniora {0} otwarty</title></head><body><h1>Klub seniora {0} otwarty</h1><p>Opublikowano: {1}</p>
<p>W Zaleskowie otwarto klub {0} dla starszych mieszkańców gminy, którzy chcą spotykać się częściej niż raz w tygodniu.</p>
<p>Zajęcia prowadzi animatorka kultury, a koszty pokrywa samorząd województwa z pieniędzy na politykę senioralną.</p></body></html>"""
PAGES, EACH = 7, 4  # of the listing, one month each, back from July 2024


def office(host: str, target: str) -> Reply:
    """A listing of seven pages, which tells the day of each article."""
    if target == "/robots.txt":
        return Reply("User-agent: *\n", TEXT)
    if target.startswith("/aktualnosci/"):
        number = int(target.rpartition("/")[2])
        return Reply(STORY.format("I" * number, day_of(number)))
    if target == "/" or target.startswith("/?strona="):
        return Reply(listing(int(target.partition("=")[2] or 1)))
    return Reply(status=404)


def listing(number: int) -> str:
    """A page of the listing; the next leads on."""
    numbers = range((number - 1) * EACH + 1, number * EACH + 1)
    teasers = "".join(
        f'<div><span class="date">{day_of(n)}</span><h2><a href="/aktualnosci/{n}">Klub seniora numer {n} został otwarty</a></h2></div>'
        for n in numbers
    )
    following = f'<a rel="next" href="/?strona={number + 1}">następna</a>' if number < PAGES else ""
    return f'<html><body><h1>Aktualności</h1>{teasers}<p class="pager">{following}</p></body></html>'


def day_of(number: int) -> str:
    """The day of an article, the newest first."""
    return f"{28 - number % EACH:02}.{PAGES - (number - 1) // EACH:02}.2024"


def test_a_crawl_after_one_with_a_first_day_fetches_the_older_ones_once(tmp_path: Path) -> None:
    with loopback(office) as web:
        first = crawl(web, tmp_path / "a.db", "http://pages.example/", "--since", "2024-07-01")
        second = crawl(web, tmp_path / "a.db", "http://pages.example/")
        walk = web.asked.copy()
        third = crawl(web, tmp_path / "a.db", "http://pages.example/")

    assert (len(first.stored), len(second.stored), len(third.stored)) == (EACH, PAGES * EACH, PAGES * EACH)
    assert sum("/aktualnosci/" in url for url in walk) == PAGES * EACH  # no article twice
    assert len(web.asked) - len(walk) <= 4  # robots.txt, the first page, the guessed sitemap, and the page behind
