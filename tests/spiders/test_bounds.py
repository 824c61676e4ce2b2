"""How far a harvest follows a site: what counts is what came of the addresses, not how many there were."""

from __future__ import annotations

from dataclasses import replace

import pytest

from archive.records import Discovery, Listing, Role, Work
from pipeline.records import Article
from spiders.bounds import (
    ALL_ROLES,
    IDLE_LISTINGS,
    IDLE_PAGES,
    LISTINGS,
    REFUSALS,
    SAME_ANSWERS,
    SILENCE,
    SILENCES,
    SITE_REFUSALS,
    SITEMAPS,
    Bounds,
    is_out_of_time,
)

HOME = "http://rops.example/"
UNANSWERED = f'listing {HOME} (and 1 more): its button "Pokaż więcej" tells no address, so that older ones may be missing'


def work(url: str, role: Role = "article", found_on: str | None = None) -> Work:
    return Work(1, 1, "rops", url, url, role, (), 0, known=False, found_on=found_on)


def page(number: int) -> str:
    return f"{HOME}?p={number}"


def told(number: int, *articles: str) -> Listing:
    """A page of a listing that tells articles and goes on."""
    found = tuple(Discovery(url, url, "article", found_on=page(number)) for url in articles)
    return Listing(found, (Discovery(page(number + 1), page(number + 1), "listing", found_on=page(number)),))


def read(bounds: Bounds, number: int, *articles: str, fresh: int | None = None) -> list[str]:
    """Read a page of a listing that was found on the one before."""
    at = work(page(number), "listing", page(number - 1) if number else None)
    return list(bounds.read(at, told(number, *articles), len(articles) if fresh is None else fresh))


def story(number: int) -> Article:
    return Article(None, "article", f"Klub {number}", None, "Otwarto klub.")


def test_pages_whose_addresses_come_to_nothing_are_left_after_a_few() -> None:
    bounds, met = Bounds(), []
    for number in range(20):
        met += read(bounds, number, f"/x-{number}")
        list(bounds.missed(work(f"/x-{number}", found_on=page(number)), f"other answer {number}"))
        if met:
            break

    assert (met, number) == (["bound-idle-pages"], IDLE_PAGES)
    assert bounds.aside.ends == {page(IDLE_PAGES)}
    assert next(bounds.sentences()).startswith(f"bound {page(IDLE_PAGES)}: it goes on, but the {IDLE_PAGES} pages before")


def test_one_article_every_few_pages_keeps_a_listing_going() -> None:
    bounds, met = Bounds(), []
    for number in range(100):
        met += read(bounds, number, f"/x-{number}")
        it = work(f"/x-{number}", found_on=page(number))
        met += list(bounds.missed(it, f"answer {number}") if number % IDLE_PAGES else bounds.bore(it, story(number)))

    assert met == []


def test_an_article_on_the_page_that_was_left_opens_it_again() -> None:
    bounds = Bounds()
    for number in range(IDLE_PAGES + 1):
        read(bounds, number, f"/x-{number}")
        if number < IDLE_PAGES:
            list(bounds.missed(work(f"/x-{number}", found_on=page(number))))

    list(bounds.bore(work("/x", found_on=page(IDLE_PAGES)), story(1)))

    assert bounds.aside.ends == frozenset()


def test_a_page_that_is_reached_again_by_a_redirect_is_no_idle_page_before_itself() -> None:
    bounds = Bounds()
    for parent in (None, page(0), page(0)):  # "?strona=1" and "?strona=0" lead to the first page
        list(bounds.read(work(page(0), "listing", parent), told(0), 0))
        list(bounds.missed(work("/x", found_on=page(0)), "no news"))

    assert [read(bounds, number) for number in range(1, IDLE_PAGES)] == [[]] * (IDLE_PAGES - 1)
    assert read(bounds, IDLE_PAGES) == ["bound-idle-pages"]


def test_a_page_that_is_reached_again_keeps_what_came_of_it() -> None:
    bounds = Bounds()
    list(bounds.read(work(page(0), "listing"), told(0, "/x"), 1))
    list(bounds.bore(work("/x", found_on=page(0)), story(1)))
    list(bounds.read(work(page(0), "listing", page(3)), told(0), 0))

    assert bounds.pages[page(0)].fruits == 1
    assert not bounds.pages[page(0)].is_idle


def test_a_walk_through_known_articles_goes_on_while_each_page_tells_others() -> None:
    bounds = Bounds()

    assert [met for number in range(300) for met in read(bounds, number, f"/x-{number}", fresh=0)] == []


def test_the_same_text_again_is_nothing_new_and_a_changed_article_is() -> None:
    bounds = Bounds()
    for number in range(SAME_ANSWERS):
        list(bounds.bore(work(f"/x-{number}", found_on=HOME), story(7)))

    assert bounds.misses == SAME_ANSWERS - 1
    list(bounds.bore(work("/z", found_on=HOME), replace(story(7), body="Otwarto klub. Odsłon: 17, 12:33:01")))
    list(bounds.bore(work("/q", found_on=HOME), replace(story(7), body="Otwarto klub. Odsłon: 18, 12:33:02")))
    assert bounds.misses == 1
    list(bounds.bore(work("/y", found_on=HOME), story(8)))
    assert bounds.misses == 0


@pytest.mark.parametrize(("same", "most", "name"), [(True, SAME_ANSWERS, "same-answers"), (False, REFUSALS, "many-refusals")])
def test_a_file_whose_addresses_come_to_nothing_is_closed(same: bool, most: int, name: str) -> None:
    bounds = Bounds()
    met = [hit for n in range(most) for hit in bounds.missed(work(f"/x-{n}", found_on="/sitemap.xml"), "gone" if same else n)]

    assert met == [f"bound-{name}"]
    assert bounds.aside.pages == {"/sitemap.xml"}


def test_a_file_with_an_article_now_and_then_is_not() -> None:
    bounds = Bounds()
    for n in range(3 * REFUSALS):
        it = work(f"/x-{n}", found_on="/sitemap.xml")
        list(bounds.missed(it, "gone") if n % (SAME_ANSWERS - 1) else bounds.bore(it, story(n)))

    assert bounds.aside.pages == frozenset()


def test_a_site_of_which_nothing_comes_is_left_whole() -> None:
    bounds = Bounds()
    met = [hit for n in range(SITE_REFUSALS) for hit in bounds.missed(work(f"/x-{n}", found_on=f"/page-{n}"))]

    assert met == ["bound-site-refusals"]
    assert "article" in bounds.aside.roles


def test_a_site_that_gives_no_answer_is_left_and_one_answer_in_between_is_enough() -> None:
    dead, flaky = Bounds(), Bounds()
    met = [hit for n in range(SILENCES) for hit in dead.missed(work(f"/x-{n}", found_on=HOME), SILENCE)]
    for n in range(5 * SILENCES):
        met += list(flaky.missed(work(f"/x-{n}", found_on=f"/p-{n}"), SILENCE if n % (SILENCES - 1) else None))

    assert met == ["bound-silent-site"]
    assert (dead.aside.roles, flaky.aside.roles) == (ALL_ROLES, frozenset())


@pytest.mark.parametrize(
    ("role", "most", "name", "fresh"),
    [
        ("listing", IDLE_LISTINGS, "idle-listings", 0),
        ("listing", LISTINGS, "many-listings", 1),
        ("sitemap", SITEMAPS, "many-sitemaps", 0),
    ],
)
def test_a_site_has_so_many_pages_of_discovery_and_no_more(role: Role, most: int, name: str, fresh: int) -> None:
    bounds, met = Bounds(), []
    for n in range(most):
        found = tuple(Discovery(f"/x-{n}", f"/x-{n}", found_on=f"/{role}-{n}") for _ in range(fresh))
        met += list(bounds.read(work(f"/{role}-{n}", role, HOME), Listing(found), fresh))
        if fresh:
            list(bounds.bore(work(f"/x-{n}", found_on=f"/{role}-{n}"), story(n)))

    assert met == [f"bound-{name}"]
    assert bounds.aside.roles == {role}


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("/kalendarium?month=2041-03", True),
        ("/kalendarz/1961/07/", True),
        ("/wydarzenia?rok=2099&miesiac=1", True),
        ("/wydarzenia?rok=2027&miesiac=1", False),
        ("/2004/05/page/3/", False),
        ("/archiwum?page=2041", False),
        ("/news/2041-klub-seniora", False),
        ("/category/123456-07", False),
    ],
)
def test_a_calendar_is_followed_to_the_next_year_and_not_before_there_were_pages(url: str, expected: bool) -> None:
    assert is_out_of_time(f"http://rops.example{url}", 2026) is expected


@pytest.mark.parametrize(
    ("role", "articles", "expected"),
    [
        ("listing", 1, [UNANSWERED]),
        ("sitemap", 0, [UNANSWERED]),
        ("sitemap", 1, []),  # it tells the old ones too
        ("rest", 1, []),
    ],
)
def test_buttons_for_more_without_an_address_are_told_unless_something_tells_the_whole_site(
    role: Role, articles: int, expected: list[str]
) -> None:
    bounds = Bounds(dead={HOME: "Pokaż więcej", page(2): "Więcej"})
    list(bounds.read(work(HOME, role), Listing(tuple(Discovery(page(n), page(n), "article") for n in range(articles))), articles))

    assert list(bounds.sentences()) == expected


@pytest.mark.parametrize(
    ("languages", "told"),
    [
        (["pl", None, "pl"], []),
        (["pl", "en"], ["1 article in another language than Polish (en) was stored"]),
        (["en", "uk", None, "en"], ["3 articles in other languages than Polish (en, uk) were stored"]),
    ],
)
def test_articles_in_other_languages_are_stored_and_told_with_their_number(languages: list[str | None], told: list[str]) -> None:
    bounds = Bounds()
    for number, language in enumerate(languages):
        bounds.stored("new", replace(story(number), language=language))

    assert list(bounds.sentences()) == told


def test_an_article_in_another_language_that_has_not_changed_is_told_no_second_time() -> None:
    bounds = Bounds()
    bounds.stored("same", replace(story(1), language="en"))
    assert list(bounds.sentences()) == []

    bounds.stored("changed", replace(story(1), language="en"))
    assert len(list(bounds.sentences())) == 1
