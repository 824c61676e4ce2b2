"""Lines of dates that only their place makes sure: the national portal's own class, a month in an element named as a date."""

from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Page

BODY = "<p>W powiecie ruszył program wsparcia rodzin, o którym mówiono od wiosny w każdej z gmin.</p><p>Zapisy prowadzi centrum pomocy.</p>"


def published(line: str, above: str = "") -> str | None:
    html = f"<html><body><div id='main'>{above}<h1>Ruszył program wsparcia rodzin</h1>{line}{BODY}</div></body></html>"
    when = extract(Page.of(html)).published
    return str(when) if when else None


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ('<p class="event-date">11.01.2023</p>', "2023-01-11"),
        ('<div id="NewsDetailDate">05/2023</div>', "2023-05"),
        ('<div class="data">maj 2023</div>', "2023-05"),
    ],
)
def test_an_element_named_as_a_date_is_believed(line: str, date: str) -> None:
    assert published(line) == date


@pytest.mark.parametrize(
    "line",
    [
        '<p class="event-date-time">11.01.2023</p>',
        '<p class="tribe-event-date">11.01.2023, godz. 10:00</p>',
        "<p>05/2023</p>",
        "<p>maj 2023</p>",
        '<p class="numer">05/2023</p>',
    ],
)
def test_an_event_and_a_nameless_month_are_not(line: str) -> None:
    assert published(line) is None


def found(html: str) -> str | None:
    when = extract(Page.of(html)).published
    return str(when) if when else None


def test_the_first_line_of_a_page_without_a_title_is_looked_for_below_its_menu():
    menu = "<nav><ul><li><a href='/a'>Start</a></li><li><a href='/b'>Urząd</a></li><li><a href='/c'>Rada</a></li><li>BIP</li></ul></nav>"

    assert found(f"<html><body>{menu}<div class='t'><p>11 stycznia 2023</p>{BODY}</div></body></html>") == "2023-01-11"


def test_a_weekday_above_the_title_counts_on_a_shallow_page_and_not_beside_its_menu():
    above = "<p>środa, 11 stycznia 2023</p><h1>Ruszył program wsparcia rodzin</h1>"
    menu = "<ul class='menu'><li><a href='/a'>Start</a></li></ul>"

    assert found(f"<html><body>{menu}<div><main>{above}{BODY}</main></div></body></html>") == "2023-01-11"
    assert found(f"<html><body><div><main>{menu}{above}{BODY}</main></div></body></html>") is None


def test_debris_between_a_date_and_the_text_does_not_part_them():
    links = "".join(f"<li><a href='/{n}'>Dział {n}</a></li>" for n in range(6))
    head = "<div class='top'><h2 class='title'>Ruszył program wsparcia rodzin</h2></div>"
    menus = f"<ul class='breadcrumbs'>{links}</ul><div class='post-nav'>{links}</div>"
    data = "<div class='post-meta'><div><span class='author'>Jan Kot</span> <span class='post-date'>%s</span></div>"
    sections = (
        f"<div><span>Kategorie</span><ul class='post-categories'>{links}</ul></div></div><p class='wp-caption-text'>Rodzina, fot. ROPS</p>"
    )
    html = f"<title>Ruszył program wsparcia rodzin</title><div>{head}<div class='c'>{menus}{data}{sections}<p>{BODY}</div></div>"

    assert found(html % "11 stycznia 2023") == "2023-01-11"


@pytest.mark.parametrize("month", ["sty", "stycznia"])
def test_a_date_in_pieces_in_a_column_beside_the_headline_is_read(month):
    sheet = f"<div class='col-2'><div class='box'><span class='box__day'>11</span><span class='box__month'>{month}</span>"
    html = (
        "<title>Ruszył program wsparcia rodzin</title><section><p><a href='/'>Wstecz</a></p><div class='row'>"
        f"{sheet}<span class='box__year'>2023</span></div></div><div class='col-10'><h1>Ruszył program wsparcia rodzin</h1></div></div>"
        f"<div class='text'>{BODY}</div></section>"
    )

    assert found(html) == "2023-01-11"


def test_a_clock_three_lines_above_the_headline_is_no_such_date():
    clock = "<div class='top'><p>11 stycznia 2023</p><p>Imieniny: Honoraty</p><p>Zalesie, 4 stopnie</p></div>"
    html = f"<title>Ruszył program wsparcia rodzin</title>{clock}<div class='c'><h1>Ruszył program wsparcia rodzin</h1>{BODY}</div>"

    assert found(html) is None


@pytest.mark.parametrize(("around", "expected"), [("article", "2023-01-12"), ("div", "None")])
def test_lines_of_an_articles_data_are_no_distance_between_its_day_and_its_title(around, expected):
    data = (
        "<ul class='m'><li>Beata Maj</li><li>12 sty 2023</li><li>2 min czytania</li></ul><div class='u'>Zaktualizowano: 15 sty 2023</div>"
    )
    page = f"<{around}>{data}<div class='t'><h1>Nasz nowy klub rodzica</h1></div>{BODY}</{around}>"

    assert str(extract(Page.of(page, "http://x.example/a/9")).published) == expected
