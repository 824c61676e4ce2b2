"""Views of an article beside it: comments, print, e-mail."""

from __future__ import annotations

import pytest

from spiders.views import is_named_as_view, views

HOME = "http://dps.example/"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("comment.php?comment.news.12", True),
        ("print.php?news.12", True),
        ("email.php?news.12", True),
        ("modules.php?name=News&file=print&sid=12", True),
        ("artykul/12/drukuj", True),
        ("?print=1&id=12", True),
        ("i.php?o=18&action=news_send&id=12", True),
        ("i.php?o=18&action=news_print&id=12", True),
        ("artykul-drukuj/12", True),
        ("i.php?o=18&action=news_show&id=12", False),
        ("wyslij-swoj-wniosek-12", False),
        ("news-print-12-nowe-druki", False),
        ("news.php?extend.12", False),
        ("12-komentarz-do-ustawy", False),
        ("druki.php", False),
        ("drukarnia/12", False),
    ],
)
def test_a_view_is_called_so_by_a_whole_part_of_its_address(path: str, expected: bool) -> None:
    assert is_named_as_view(HOME + path) is expected


def test_the_comments_and_prints_of_a_pages_articles_are_views_of_them() -> None:
    articles = [f"{HOME}news.php?extend.{n}" for n in (12, 15)]
    beside = [f"{HOME}{script}.php?{part}news.{n}" for n in (12, 15) for script, part in (("comment", "comment."), ("print", ""))]
    elsewhere = f"{HOME}comment.php?comment.news.3"  # the latest comment, on an article of another page

    assert views([*articles, *beside, elsewhere]) == {*beside, elsewhere}


def test_what_an_office_calls_its_comments_is_news_though_another_page_has_a_number_of_theirs() -> None:
    own = [f"{HOME}komentarze/{n}-o-ustawie" for n in (12, 15, 18)]

    assert views([*own, f"{HOME}aktualnosci/12-bal-seniora"]) == set()


def test_articles_that_have_no_other_address_than_their_print_are_kept() -> None:
    assert views([f"{HOME}print.php?id={n}" for n in (12, 15)] + [f"{HOME}kontakt"]) == set()
