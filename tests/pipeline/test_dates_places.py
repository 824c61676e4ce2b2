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
