"""The line of an event under the headline dates no article; a line of publication with an hour, an author or a section does."""

from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Article, Page

FIRST = "Gminny Ośrodek Pomocy Społecznej w Zalesiu zaprasza seniorów z całej gminy na pokaz filmu i rozmowę o wolontariacie."
SECOND = "Liczba miejsc jest ograniczona, a zapisy przyjmuje pracownik socjalny w siedzibie ośrodka przy ulicy Długiej 4."
PUBLISHED = "<meta property='article:published_time' content='2018-11-01T10:00:00+01:00'>"


def dated(line: str, head: str = "", url: str = "https://gops.example/pokaz") -> Article:
    html = (
        f"<html><head><title>Pokaz filmu dla seniorów - GOPS</title>{head}</head><body><div id='menu'><a href='/'>Start</a></div>"
        f"<div id='main'><h1>Pokaz filmu dla seniorów</h1>{line}<div class='text'><p>{FIRST}</p><p>{SECOND}</p></div></div></body></html>"
    )
    return extract(Page.of(html, url))


@pytest.mark.parametrize(
    "line",
    [
        "<div class='date'>21.11.2018, 17:00–19:00</div>",
        "<h2>21.11.2018, 17.00-19.00</h2>",
        "<p class='lead'>21 listopada 2018, 17:00 do 19:00</p>",
        "<p class='info'>21.11.2018, Kino Orzeł</p>",
        "<p class='info'>21 listopada 2018 godz. 17:00, sala obrad</p>",
        "<div class='date'>21.11.2018 | Biblioteka Miejska</div>",
        "<div class='meta'>21.11.2018, ul. Długa 5</div>",
        "<div class='date'>21.11.2018 Dom Kultury</div>",
        "<div class='data-wydarzenia'>21.11.2018</div>",
        "<table><tr><td class='ev_detail repeat'>środa, 21 listopada 2018, 17:00 - 19:00</td></tr></table>",
        "<span class='evo_start'><em class='date'>21</em><em class='month'>lis</em><em class='year'>2018</em></span>",
        "<div itemscope><time itemprop='startDate' datetime='2018-11-21T17:00'>21 listopada 2018</time></div>",
        "<div><span class='date-display-start'>21.11.2018</span> do <span class='date-display-end'>23.11.2018</span></div>",
    ],
)
def test_the_line_of_an_event_dates_no_article_and_beats_no_machine(line):
    assert dated(line).published is None
    assert str(dated(line, PUBLISHED).published) == "2018-11-01"
    assert str(dated(line, url="https://gops.example/2018/11/01/pokaz").published) == "2018-11-01"


def test_the_hours_of_an_event_stay_in_the_text():
    assert dated("<div class='text'><p>21.11.2018, 17:00-19:00</p></div>").body.splitlines()[0] == "21.11.2018, 17:00-19:00"
    assert dated("<div class='text'><p>21.11.2018, 17:00</p></div>").body.splitlines()[0] == FIRST


@pytest.mark.parametrize(
    "line",
    [
        "<p>21.11.2018, 14:35</p>",
        "<p class='date'>21.11.18 - 10:22</p>",
        "<p class='date'>21 listopada 2018, godz. 14:35</p>",
        "<p>Opublikowano: 21.11.2018, 17:00</p>",
        "<p class='info'>21.11.2018, Jan Kowalski</p>",
        "<p class='meta'>21.11.2018 Barbara Sala</p>",
        "<p class='meta'>21.11.2018, Urząd Miasta</p>",
        "<p>21.11.2018 | Wydarzenia</p>",
        "<div class='date'>21.11.2018 | Biuro Prasowe</div>",
    ],
)
def test_a_line_of_publication_stays_one(line):
    assert str(dated(line).published) == "2018-11-21"


@pytest.mark.parametrize("line", ["<p class='event-date'>21.11.2018</p>", "<p class='date'>21 listopada 2018, godz. 17:00</p>"])
def test_a_line_that_may_be_an_events_yields_to_one_machine_or_the_address_with_a_doubt(line):
    by_meta, by_address = dated(line, PUBLISHED), dated(line, url="https://gops.example/2018/11/01/pokaz")

    assert [str(article.published) for article in (dated(line), by_meta, by_address)] == ["2018-11-21", "2018-11-01", "2018-11-01"]
    assert all("conflicting-date" in [doubt.reason for doubt in article.doubts] for article in (by_meta, by_address))


def test_a_line_on_the_day_of_an_event_in_json_ld_is_the_events():
    event = '<script type="application/ld+json">{"@type": "Event", "name": "Pokaz", "startDate": "2018-11-21T17:00:00+01:00"}</script>'

    assert [doubt.reason for doubt in dated("<p>21.11.2018</p>", event).doubts] == ["undated", "event-date"]
    assert str(dated("<p>19.11.2018</p>", event).published) == "2018-11-19"
    assert str(dated("<p>Opublikowano: 21.11.2018</p>", event).published) == "2018-11-21"
