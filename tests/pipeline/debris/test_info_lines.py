"""Lines of an article's data in one element, glued or in any order, and the sentences that hold a day and a number too."""

from __future__ import annotations

import pytest

from pipeline.debris.info_lines import info_line
from pipeline.extract import extract
from pipeline.records import Block, Page

FIRST = "Gminny Ośrodek Pomocy Społecznej w Zalesiu od poniedziałku wydaje paczki żywnościowe dla rodzin z terenu gminy."
SECOND = "Osoby zainteresowane prosimy o kontakt z pracownikiem socjalnym oraz o zaświadczenie o dochodach rodziny."
LINES = [
    "Bezpieczeństwo Data dodania: 12 marca 2019 Odsłon: 233 Drukuj Powiadom znajomego",
    "Anna Wrona12 marca 2019, 5:48Aktualizacja: 13 marca, 13:2017 komentarzy",
    "12.03.2019 | Wydarzenia | wyświetleń: 45 | wersja do druku",
    "Drukuj | PDF | Dodano 12.03.2019 przez admin",
    "Odsłony: 45 · 12 marca 2019 · 2 komentarze",
]


@pytest.mark.parametrize(
    "line", [*LINES, "wersja do druku | wyślij znajomemu | przeczytano 871 razy", "2 dni temuCzyta: Jan GutCzas czytania: 2 min"]
)
def test_a_line_of_data_is_told_by_two_kinds_of_it(line):
    assert list(info_line([Block(line)])) == [range(1)]


@pytest.mark.parametrize(
    "line",
    [
        "Termin składania wniosków: 12.03.2019, wersja do druku",
        "W imieniny patronki, 12 marca, przeczytano 45 bajek dzieciom z całej gminy.",
        "Do 12 marca 2019 r. przyszło 17 opinii mieszkańców o planie dla wsi",
        "12 marca 2019 Spotkanie w domu kultury i wspólne czytanie bajek",
        "Dodał otuchy wszystkim.",
    ],
)
def test_a_sentence_with_a_day_or_a_number_stays(line):
    assert list(info_line([Block(line)])) == []


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_data_dates_the_article_and_leaves_the_body(line):
    article = extract(Page.of(f"<h1>Wydawanie paczek żywnościowych</h1><div class=x><div>{line}</div><p>{FIRST}</p><p>{SECOND}</p></div>"))

    assert str(article.published) == "2019-03-12"
    assert article.body.splitlines() == [FIRST, SECOND]
