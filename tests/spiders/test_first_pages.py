"""What else tells a site's news than its first page, and what tells but notices, trainings or events beside them."""

from __future__ import annotations

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse

from archive.records import Discovery, Listing, Role, Work
from spiders.addresses import key
from spiders.first_pages import FirstPage

HOME = "http://ops.example/"
MENU = "<a href='/lista?id=1'>Aktualności</a><a href='/lista?id=2'>Ogłoszenia</a><a href='/en'>English</a><a href='/'>Polski</a>"


def told(*paths: str) -> Listing:
    urls = [HOME + path for path in paths]
    return Listing(tuple(Discovery(url, key(url, ()), "article", found_on=HOME) for url in urls))


def asked(path: str, role: Role = "listing") -> Work:
    return Work(1, 1, "ops.example", HOME + path, f"listing /{path}", role, (), 1, known=False)


@pytest.fixture
def first() -> FirstPage:
    """A first page that tells four stories."""
    page = FirstPage()
    page.begin(HtmlResponse(HOME, body=MENU.encode(), encoding="utf-8", request=Request(HOME)))
    page.tell(told("a/1", "a/2", "a/3", "a/4"))
    return page


@pytest.mark.parametrize(
    ("path", "articles", "expected"),
    [
        ("zbior", ("a/5",), (False, True)),
        ("zbior", ("a/1", "a/2", "a/3", "a/4"), (True, False)),  # the first page under another address
        ("zbior", ("a/1", "a/2"), (False, True)),  # the latest month of an archive
        ("zbior", ("2025/1", "2025/2"), (False, True)),  # one of the ways to an article
        ("en/", ("en/a/1", "en/a/2"), (True, False)),
        ("energia", ("a/5",), (False, True)),
        ("en/news", ("en/a/1", "en/a/2"), (True, False)),
        ("aktualnosci", ("post/1", "post/2"), (False, True)),  # beside a home that only promotes pages
        ("lista?id=1", ("post/1", "post/2"), (False, True)),
        ("aktualnosci/page/2", ("post/1",), (False, True)),
        ("aktualnosci", (), (True, False)),
        ("ogloszenia", ("a/5", "a/6"), (False, False)),
        ("lista?id=2", ("a/5", "a/6"), (False, False)),
        ("szkolenia", ("o/1",), (True, False)),
        ("kategoria/wydarzenia/page/2", ("a/5",), (False, False)),
    ],
)
def test_a_listing_tells_more_news_unless_it_is_one_of_what_stands_beside_them(
    first: FirstPage, path: str, articles: tuple[str, ...], expected: tuple[bool, bool]
) -> None:
    first.note(asked(path), told(*articles))

    assert (first.is_alone(), first.has_archive()) == expected


@pytest.mark.parametrize(
    ("role", "articles", "expected"),
    [
        ("sitemap", [f"a/{n}" for n in range(1, 7)], (False, False)),  # it tells but two more
        ("sitemap", [f"a/{n}" for n in range(1, 30)], (False, True)),
        ("sitemap", [f"strona-{n}" for n in range(30)], (True, False)),  # the office's pages
        ("feed", ["a/1", "a/2"], (True, False)),
        ("feed", [f"wpis/{n}" for n in range(9)], (False, True)),
        ("rest", [f"wpis/{n}" for n in range(9)], (False, True)),
    ],
)
def test_a_feed_or_sitemap_is_an_archive_where_it_tells_twice_as_many(
    first: FirstPage, role: Role, articles: list[str], expected: tuple[bool, bool]
) -> None:
    first.note(asked("zbior.xml", role), told(*articles))

    assert (first.is_alone(), first.has_archive()) == expected


@pytest.mark.parametrize(("path", "expected"), [("seniorzy", True), ("aktualnosci", True), ("ogloszenia", False), ("lista?id=2", False)])
def test_a_listing_that_has_not_changed_told_more_news_unless_it_is_one_of_notices(first: FirstPage, path: str, expected: bool) -> None:
    first.note_unchanged(asked(path))

    assert first.has_archive() is expected
    assert first.is_alone() is not expected


def test_the_language_in_which_the_first_page_tells_its_news_is_no_other_one() -> None:
    first = FirstPage(languages={f"{HOME}pl/", f"{HOME}en/"})
    first.tell(told("pl/a/1"))

    first.note(asked("pl/zbior"), told("pl/a/2"))

    assert (first.languages, first.is_alone()) == ({f"{HOME}en/"}, False)


def test_a_first_page_that_tells_nothing_is_not_alone() -> None:
    assert FirstPage().has_archive()
    assert not FirstPage().is_alone()
