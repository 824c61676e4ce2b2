"""Calendars of events, and articles that list days."""

from __future__ import annotations

import pytest
from offices import FIRST

from pipeline.extract import extract
from pipeline.records import Kind, Page

TITLES = ("Nowy autobus dla warsztatu", "Bezpłatne porady prawne", "Stypendia dla wychowanków", "Klub Seniora zaprasza")
CARDS = "".join(
    f"<div class='e'><span>{n + 2} czerwca 2024, godz. 10.00</span><h3>{title}</h3><p>{FIRST}</p></div>" for n, title in enumerate(TITLES)
)
ITEMS = "<ul>" + "".join(f"<li>{n + 3} czerwca 2024, godz. 1{n}.00 – {title}, sala 3</li>" for n, title in enumerate(TITLES)) + "</ul>"


def kind(body: str, title: str, head: str = "") -> Kind:
    page = f"<html><head><title>{title}</title>{head}</head><body><main>{body}</main></body></html>"
    return extract(Page.of(page, "http://ops.example/x/9")).kind


@pytest.mark.parametrize("events", [CARDS, ITEMS])
@pytest.mark.parametrize("month", ["", "<h2>Czerwiec 2024</h2>"])
@pytest.mark.parametrize("name", ["Kalendarz wydarzeń", "Kalendarium", "Wydarzenia w czerwcu"])
def test_events_with_their_hours_right_below_the_name_of_a_calendar_are_no_article(name: str, month: str, events: str):
    assert kind(f"<h1>{name}</h1>{month}{events}", name) == "other"


@pytest.mark.parametrize("events", [CARDS, ITEMS])
@pytest.mark.parametrize("lead", [f"<p>{FIRST}</p>", "<p class='date'>2.05.2024</p>", "<p>Opublikowano: 2.05.2024 12:15</p>"])
def test_an_introduction_or_a_day_of_publication_above_the_events_makes_an_article(lead: str, events: str):
    assert kind(f"<h1>Kalendarz szkoleń na czerwiec</h1>{lead}{events}", "Kalendarz szkoleń na czerwiec") == "article"


def test_a_day_of_publication_in_the_head_makes_an_article():
    head = '<meta property="article:published_time" content="2024-05-02T10:00:00+02:00">'

    assert kind(f"<h1>Kalendarz szkoleń na czerwiec</h1>{ITEMS}", "Kalendarz szkoleń na czerwiec", head) == "article"


@pytest.mark.parametrize("name", ["Dyżury radnych", "Kalendarz już jest. Sprawdź"])
def test_days_and_hours_under_another_name_are_an_article(name: str):
    assert kind(f"<h1>{name}</h1>{ITEMS}", name) == "article"
