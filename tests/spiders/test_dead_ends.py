"""Buttons and links that promise more of a listing and keep no address of it."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Request

from spiders.dead_ends import dead_button

STORIES = "".join(f'<h3><a href="/klub-{n}">Nowy klub seniora w gminie</a></h3>' for n in range(3))
POST = "<a href=\"javascript:__doPostBack('g','Page$2')\">{}</a>"


def page(body: str) -> HtmlResponse:
    html = f"<html><body>{body}</body></html>"
    return HtmlResponse("http://rops.example/news/", body=html.encode(), encoding="utf-8", request=Request("http://rops.example/news/"))


@pytest.mark.parametrize(
    ("button", "expected"),
    [
        ('<button class="load-more" data-page="1" data-max-pages="4">Załaduj więcej</button>', "Załaduj więcej"),
        ('<a href="#">Pokaż starsze</a>', "Pokaż starsze"),
        ('<a href="javascript:more()">Pokaż więcej</a>', "Pokaż więcej"),
        ('<button>Pokaż więcej</button><a href="/2">następna</a>', None),
        ('<div data-next-page="/2"></div><button>Pokaż więcej</button>', None),
        ('<div data-next-page="2"></div><button>Pokaż więcej</button>', "Pokaż więcej"),
        ('<button data-url="/2">Pokaż więcej</button>', None),
        ('<button data-bs-toggle="collapse">Pokaż więcej</button>', None),  # it unfolds what is there
        ('<a href="/klub">Pokaż więcej</a>', None),
        ("<button>Szukaj</button>", None),
    ],
)
def test_a_button_for_more_that_keeps_no_address_is_known(button: str, expected: str | None) -> None:
    assert dead_button(page(button)) == expected


@pytest.mark.parametrize(
    ("pager", "expected"),
    [
        ('<form method="post"><button name="s" value="2">2</button><button name="s" value="3">3</button></form>', "2"),
        (
            '<form method="post"><input type="hidden" name="t"><input type="submit" name="s" value="Następna strona"></form>',
            "Następna strona",
        ),
        (POST.format(1) + POST.format(2), "2"),
        (POST.format(1), None),
        (POST.format("Starsze wpisy"), "Starsze wpisy"),
        ('<a href="#" onclick="more(2)">[2]</a>', "[2]"),
        ('<form><input type="text"><input type="submit" value="Następna strona"></form>', None),  # a search, a letter
        ("<form><textarea></textarea><button>Dalej</button></form>", None),
        ('<form><input type="radio" name="o"><button>Dalej</button></form>', None),
        ('<form class="krok-1"><button>Dalej</button></form>', None),
        ('<form class="rating"><button>1</button><button>2</button></form>', None),
        ('<form><button type="button">2</button></form>', None),
        ("<form><button>Szukaj</button></form>", None),
        ("<form><button>»</button></form>", None),
        ('<div class="slider">' + POST.format(2) + "</div>", None),
        ('<div class="kalendarz">' + POST.format(2) + "</div>", None),
        ("<table><tr>" + "".join(f"<td>{POST.format(n)}</td>" for n in range(1, 31)) + "</tr></table>", None),
        ('<a href="#">2</a>', None),  # a place on the page
        ('<a href="javascript:history.back()">dalej</a>', None),
        (POST.format("dalej") * 5, None),  # below each of many teasers
        (POST.format("Drukuj"), None),
        (POST.format(2) + '<a href="/2">następna</a>', None),
    ],
)
def test_a_pager_that_only_a_form_or_script_turns_is_known_below_a_list_of_headlines(pager: str, expected: str | None) -> None:
    assert dead_button(page(STORIES + pager)) == expected
    assert dead_button(page(pager + STORIES)) is None
    assert dead_button(page(pager)) is None


def test_a_form_around_the_whole_page_is_no_search_though_one_stands_in_it() -> None:
    pager = '<input type="submit" value="2">'

    assert dead_button(page(f'<form><input type="text" name="q">{STORIES}{pager}</form>')) == "2"
    assert dead_button(page(f'{STORIES}<form><input type="text" name="q">{pager}</form>')) is None
