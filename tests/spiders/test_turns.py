"""What turns the pages of a listing, and what only looks like it."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Request

from spiders.turns import turned

HOME = "http://rops.example/news/"


def page(body: str, url: str = HOME) -> HtmlResponse:
    return HtmlResponse(url, body=f"<html><body>{body}</body></html>".encode(), encoding="utf-8", request=Request(url))


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/2">następna »</a>',
        '<a href="/2">« Starsze wpisy</a>',
        '<a href="/2">Older posts</a>',
        '<a href="/2">Poprzednie wpisy</a>',
        '<a href="/2">[2]</a>',
        '<a href="/2">11-20</a>',
        '<a href="/2">maj 2024 (12)</a>',
        '<a href="/2">października 2026</a>',
        '<a href="/2">wrzesnia 2026 (3)</a>',
        '<a href="/2">Rok 2024</a>',
        '<a href="/2">Listopad, 2026</a>',
        '<a href="/2">XI 2026</a>',
        '<a href="/2">11.2026</a>',
        '<a href="/2">« 9 / 2026 (4)</a>',
        '<a href="/2">‹ poprzedni miesiąc</a>',
        '<a href="/2">Poprzedni miesiąc: październik 2026</a>',
        '<a href="/2">poprzedni rok</a>',
        '<a href="/2" title="Poprzedni miesiąc"><img src="l.gif"></a>',
        '<div class="e-load-more-anchor" data-page="1" data-next-page="/2"></div><div><a href="#" role="button">Wczytaj więcej</a></div>',
        '<div class="e-load-more-anchor" data-page="1" data-max-page="5" data-next-page="http://rops.example/2"></div>',
        '<span data-next-url="/2"></span><button>Pokaż więcej</button>',
        '<a href="/2" aria-label="Przejdź do następnej strony"><span></span></a>',
        '<a href="/2"><img src="n.gif" alt="Następna strona"></a>',
        '<button data-url="/2">Pokaż więcej</button>',
        '<a href="#" data-href="/2">Załaduj kolejne aktualności</a>',
        '<button hx-get="/2" hx-swap="outerHTML">Pokaż więcej</button>',
        '<div hx-get="/2" hx-trigger="revealed"><span>Wczytywanie…</span></div>',
        '<div data-hx-get="/2" data-hx-trigger="intersect once"></div>',
        '<select onchange="location=this.value"><option value="/2">2023</option></select>',
        '<select name="archive"><option value="">Wybór</option><option value="http://rops.example/2"> maj 2023 </option></select>',
        '<select><option value="/2">maj 2023 (4)</option></select>',
        '<h2>Rok 2023</h2><a href="/2">styczeń</a>',
    ],
)
def test_a_page_is_turned_in_many_ways(link: str) -> None:
    assert list(turned(page(link))) == ["http://rops.example/2"]


DAYS = "".join(f"<td><span>{n}</span></td>" for n in range(1, 31))
STORIES = "".join(f'<li><a href="/klub-{n}">Nowy klub seniora w gminie</a></li>' for n in range(3))
BEFORE = '<a href="/2">poprzedni miesiąc</a>'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"<div><p>{BEFORE}</p><table><tr>{DAYS}</tr></table></div>", 0),
        (f"<div><p>{BEFORE}</p><table><tr>{DAYS}</tr></table></div><ul>{STORIES}</ul>", 0),
        (f"<div><p>{BEFORE}</p><ul>{STORIES}</ul></div><table><tr>{DAYS}</tr></table>", 1),
        (f"<div><p>{BEFORE}</p><table><tr><td>12</td><td>Bal</td></tr></table></div>", 1),
    ],
)
def test_the_month_before_is_a_further_page_unless_it_is_a_calendars(body: str, expected: int) -> None:
    assert len(list(turned(page(body)))) == expected


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/2">Nowsze posty</a>',
        '<a href="/2">następny miesiąc ›</a>',  # it has not come yet, or was read on the way
        '<a href="/2">Poprzedni artykuł</a>',
        '<a href="/2">Poprzedni rok szkolny</a>',
        '<div class="kalendarz"><a href="/2">poprzedni miesiąc</a></div>',
        '<a href="/2">XI/2026</a>',  # a session of the council
        '<a href="/2">13.2026</a>',
        '<a href="/2">11/2026</a><a href="/3">14/2026</a>',
        '<a href="/2.pdf">maj 2024</a>',
        '<div data-next-page="/2"></div>',  # of a slider
        '<div data-next-page="2"></div><button>Pokaż więcej</button>',
        '<div data-share-url="/2" data-url="/2"></div><button>Pokaż więcej</button>',
        '<div data-next-page="/2">Bal seniorów</div><button>Pokaż więcej</button>',
        '<a href="/2">Następny krok w życiu seniora</a>',
        '<a href="/2">W maju 2024 ruszył klub</a>',
        '<a href="/2">Rok 2024 rokiem seniorów</a>',
        '<a href="/2">3 marca 2026</a>',
        '<a href="/2">Od marca 2026</a>',
        '<a href="javascript:next()">następna</a>',
        '<div class="gallery"><a href="/2">następne</a></div>',
        '<button data-url="/2">Polub</button>',
        '<button hx-get="/2">Polub</button>',
        '<div hx-get="/2" hx-trigger="click">Szukaj</div>',
        '<select><option value="/2">2023</option></select>',
        '<select><option value="http://other.example/2">maj 2023</option><option value="2">maj 2023</option></select>',
        '<h2>Kalendarium</h2><a href="/2">styczeń</a>',
        '<h2>Rok 2023</h2><div class="kalendarz"><a href="/2">styczeń</a></div>',
        '<h2>Rok 2023</h2><a href="/2">Styczeń pełen wrażeń</a>',
        "".join(f'<p>Klub {n} <a href="/{n}">dalej</a></p>' for n in range(4)),
    ],
)
def test_other_links_turn_no_page(link: str) -> None:
    assert list(turned(page(link))) == []


LEFT = "".join(f'<a href="/dzial-{n}.html">Dział {n}</a><br>' for n in range(30))
PAGER = '<a href="/2">[2]</a> <a href="/3">3</a>'
LONG_PAGER = "".join(f'<a href="/{n}">{n}</a> ' for n in range(1, 32))
LINKED_DAYS = "".join(f'<td><a href="/{n}">{n}</a>{" Bal" if n == 7 else ""}</td>' for n in range(1, 21))
FEW_DAYS = "".join(f"<td>{n}</td>" for n in range(4, 31))
WEEK = "".join(f"<th>{day}</th>" for day in ("Pn", "Wt", "Śr", "Cz", "Pt", "So", "Nd"))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"<table><tr><td>{LEFT}</td><td>{PAGER}</td></tr></table>", 2),
        (f"<table><tr><th>Menu</th></tr><tr><td>{LEFT}</td><td><table><tr><td>{PAGER}</td></tr></table></td></tr></table>", 2),
        (f"<table><tr>{WEEK}</tr><tr><td><table><tr><td>{PAGER}</td></tr></table></td></tr></table>", 2),
        (f"<table><tr><th>Tytuł</th><th>Data</th></tr><tr><td colspan=2>{PAGER}</td></tr></table>", 2),
        (f"<table><tr><td>{LONG_PAGER}</td></tr></table>", 31),
        (f"<table><tr>{LINKED_DAYS}</tr></table>", 0),
        (f"<table><tbody><tr>{LINKED_DAYS}</tr></tbody></table>", 0),
        (f"<table><tr><td>{LEFT}</td><td><table><tr>{LINKED_DAYS}</tr></table></td></tr></table>", 0),
        (f'<table><tr>{WEEK}</tr><tr><td><a href="/2">2</a></td><td><a href="/3">3</a></td><td><a href="/4">4</a></td></tr></table>', 0),
        (f'<table><tr><td><a href="/2">2</a></td><td><a href="/3">3</a></td>{FEW_DAYS}</tr></table>', 0),
    ],
)
def test_numbers_in_a_table_are_pages_unless_it_is_one_of_days(body: str, expected: int) -> None:
    assert len(list(turned(page(body)))) == expected


@pytest.mark.parametrize(
    ("url", "expected"), [("/arch/2023/index.htm", 1), ("/arch/2023/", 1), ("/lista?rok=2023", 1), ("/arch/index.htm", 0), ("/bal-2023", 0)]
)
def test_a_bare_month_is_a_further_page_below_a_years_address(url: str, expected: int) -> None:
    assert len(list(turned(page('<a href="01/">styczeń</a>', url=f"http://rops.example{url}")))) == expected


def test_a_table_is_read_as_one_of_days_no_farther_than_a_month_goes() -> None:
    words = "".join(f"<tr><td>Klub numer {n}</td><td>otwarty</td></tr>" for n in range(40))
    numbers = "".join(f'<td><a href="?p={n}">{n}</a></td>' for n in range(1, 26))

    assert len(list(turned(page(f"<table>{words}<tr>{numbers}</tr></table>")))) == 25
    assert list(turned(page(f"<table><tr>{numbers}</tr></table>"))) == []
