"""Pages of events as calendars write them: a schedule below the title, fields, and what the page describes itself as."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from scrapy.http import HtmlResponse

from pipeline.records import Article, Debris, PublicationDate
from spiders.events import is_event, is_schedule, types_of

URL = "http://owes.example/wydarzenie/w1/"
TEXT = "Zapraszamy rodziny i opiekunów.\nProsimy o zgłoszenia w sekretariacie."
WORKSHOP = Article(None, "article", "Warsztat pisania wniosków", None, TEXT)
ITEM = '<script type="application/ld+json">[{{"@type": "{}", "name": "{}", "startDate": "2026-12-11T10:00"}}]</script>'


def types(html: str) -> tuple[str, ...]:
    return types_of(HtmlResponse(URL, body=f"<html><body>{html}</body></html>".encode(), encoding="utf-8"), WORKSHOP)


@pytest.mark.parametrize(
    "line",
    ["11 grudnia 2026 10:00 - 14:00", "11 grudnia 2026 @ 10:00 - 14:00", "sobota, 11.12.2026 r., godz. 9.30–12.00"],
)
def test_a_day_with_hours_from_to_first_in_the_text_is_an_events(line: str) -> None:
    assert is_event(URL, replace(WORKSHOP, body=f"{line}\n{TEXT}"))
    assert is_event(URL, replace(WORKSHOP, body=f"To wydarzenie już się odbyło.\n{line}\n{TEXT}"))
    assert is_event(URL, replace(WORKSHOP, debris=(Debris("below-the-title", line),)))


@pytest.mark.parametrize(
    "line",
    [
        "11 grudnia 2026",
        "Sekretariat czynny 10:00 - 14:00",
        "W sobotę 11 grudnia 2026 w godzinach 10:00 - 14:00 odbył się u nas warsztat pisania wniosków.",
    ],
)
def test_a_day_alone_hours_alone_or_a_sentence_with_both_is_no_schedule(line: str) -> None:
    assert not is_schedule(line)
    assert not is_event(URL, replace(WORKSHOP, body=f"{line}\n{TEXT}"))


def test_a_programme_further_down_a_report_is_none_of_the_page() -> None:
    assert not is_event(URL, replace(WORKSHOP, body=f"{TEXT}\nKolejne spotkania:\n11.12.2026 10:00 - 14:00"))


@pytest.mark.parametrize(
    "fields",
    ["Data: 11 grudnia 2026\nGodzina: 10:00", "Data:\n11 grudnia 2026\nMiejsce:\nDom Kultury", "Start: 11.12.2026\nKoniec: 12.12.2026"],
)
def test_fields_tell_an_events_day_and_hour_or_place(fields: str) -> None:
    assert is_event(URL, replace(WORKSHOP, body=f"{TEXT}\n{fields}"))


@pytest.mark.parametrize("fields", ["Data: 11 grudnia 2026", "Godzina: 10:00\nMiejsce: Dom Kultury", "Start: o świcie\nKoniec: o zmroku"])
def test_one_field_or_no_day_tells_no_event(fields: str) -> None:
    assert not is_event(URL, replace(WORKSHOP, body=f"{TEXT}\n{fields}"))


@pytest.mark.parametrize(
    "html",
    [
        ITEM.format("Event", "Warsztat pisania wniosków"),
        ITEM.format("EducationEvent", "Warsztat pisania wniosków"),
        '<div itemscope itemtype="https://schema.org/Event"><h1>Warsztat pisania wniosków</h1></div>',
    ],
)
def test_a_page_that_describes_itself_as_an_event_is_one(html: str) -> None:
    assert is_event(URL, WORKSHOP, types(html))


@pytest.mark.parametrize(
    "html",
    [
        ITEM.format("Event", "Targi w Mchowie"),
        ITEM.format("Event", "Warsztat pisania wniosków") + '<script type="application/ld+json">{"@type": "NewsArticle"}</script>',
        ITEM.format("WebPage", "Warsztat pisania wniosków"),
        '<aside><div itemscope itemtype="https://schema.org/Event"><h3>Targi</h3></div></aside>',
        '<div itemscope itemtype="https://schema.org/NewsArticle"><h1>Warsztat</h1><p itemscope itemtype="https://schema.org/Event">Targi</p></div>',
    ],
    ids=["of a calendar", "a story too", "a page", "beside", "inside of a story"],
)
def test_another_event_or_that_of_a_story_makes_none_of_the_page(html: str) -> None:
    assert not is_event(URL, WORKSHOP, types(html))


def test_a_day_of_publication_or_an_address_of_news_makes_a_story() -> None:
    described = types(ITEM.format("Event", "Warsztat pisania wniosków"))
    published = PublicationDate(date(2026, 12, 1), "day", "line", "1 grudnia 2026", 1.0)

    assert not is_event(URL, replace(WORKSHOP, published=published), described)
    assert not is_event("http://owes.example/aktualnosci/warsztat", WORKSHOP, described)
