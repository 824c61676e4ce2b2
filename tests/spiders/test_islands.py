"""JSON islands: what a page's script draws below a button for more stands in the page, beside menus and settings."""

from __future__ import annotations

import json

import pytest
from scrapy.http import HtmlResponse, Request, Response, TextResponse

from spiders.islands import with_islands

HOME = "http://rops.example/"


def story(number: int, folder: str = "/aktualnosci/", words: str = "Klub seniora numer {} otwarty") -> dict[str, str]:
    return {"url": f"{folder}klub-{'abcdefghijkl'[number]}", "title": words.format(number)}


def page(told: object, shown: int = 3, folder: str = "/aktualnosci/", kind: str = "application/json") -> HtmlResponse:
    """A page that shows the first of twelve stories, with an island."""
    cards = "".join(f'<a href="{it["url"]}"><h3>{it["title"]}</h3></a>' for it in (story(n, folder) for n in range(shown)))
    island = f'<script id="__NEXT_DATA__" type="{kind}">{told if isinstance(told, str) else json.dumps(told)}</script>'
    html = f'<html><body><nav><a href="/o-nas">O nas</a></nav>{cards}<button>Pokaż więcej</button>{island}</body></html>'
    return HtmlResponse(f"{HOME}aktualnosci", body=html.encode(), encoding="utf-8", request=Request(HOME))


def added(response: Response) -> list[str]:
    return [it.removeprefix("/") for it in with_islands(response).css("section h3 a::attr(href)").getall()]


def props(*stories: dict[str, str], **more: object) -> dict[str, object]:
    return {"props": {"pageProps": {"items": list(stories), **more}}}


def test_stories_that_an_island_holds_are_headlines_of_the_page_beside_those_it_shows() -> None:
    told = props(*map(story, range(6)), story(6, words="Bal"), menu=[{"url": "/o-nas", "title": "O nas"}, {"url": "/bip", "title": "BIP"}])

    assert added(page(told)) == [f"http://rops.example/aktualnosci/klub-{letter}" for letter in "defg"]


def test_in_the_root_a_short_title_may_be_any_page() -> None:
    told = props(
        *(story(n, "/") for n in range(5)), {"url": "/bip", "title": "BIP"}, {"url": "/rodo", "title": "RODO w naszym ośrodku dziś"}
    )

    assert added(page(told, folder="/")) == [f"http://rops.example/{it}" for it in ("klub-d", "klub-e", "rodo")]


@pytest.mark.parametrize(
    "response",
    [
        page(props(*map(story, range(6))), shown=2),  # too few of them are shown
        page(props(*(story(n, "/projekty/") for n in range(6)))),  # of another kind
        page(props(*map(story, range(3)))),  # nothing more
        page(props(*map(story, range(6))), kind="application/ld+json"),
        page('{"props": [', shown=3),
        page("[" * 100_000),
        TextResponse(HOME, body=b"{}", encoding="utf-8"),
        Response(HOME, body=b"%PDF"),
    ],
)
def test_any_other_page_stays_as_it_is(response: Response) -> None:
    assert with_islands(response) is response


def test_a_page_without_an_end_gets_its_headlines_too() -> None:
    whole = page(props(*map(story, range(6))))
    cut = whole.replace(body=whole.text.replace("</body></html>", "").encode())

    assert added(cut) == added(whole) != []
