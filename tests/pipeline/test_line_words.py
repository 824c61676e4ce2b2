"""What may stand beside a day on a line of its own, and what makes a day with two figures of its year sure."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline import short_years
from pipeline.extract import extract
from pipeline.records import Article, Page

BODY = "<p>W powiecie ruszył program wsparcia rodzin, o którym mówiono od wiosny w każdej z gmin.</p><p>Zapisy prowadzi centrum pomocy.</p>"
MENU = "<ul class='menu'><li><a href='/'>Start</a></li><li><a href='/p'>Projekty</a></li><li><a href='/k'>Kontakt</a></li></ul>"


def article(below: str = "", end: str = "") -> Article:
    page = f"<body>{MENU}<div class='c'><h2>Ruszył program wsparcia rodzin</h2>{below}{BODY}{end}</div></body>"
    return extract(Page.of(page, "http://x.example/a/9"))


@pytest.mark.parametrize(
    "line",
    [
        "wt., 14/02/2023 - 14:22 — redaktor",
        "wt., 14.02.2023 - 14:22 — redaktor",
        "wtorek, Luty 14th, 2023 o 22:14",
        "Tuesday, 14 February 2023",
        "dn. 14.02.2023",
        "<span>14 lutego 2023</span> | Porady",
        "wtorek, 14 lutego 2023 r., nr 47 (812)",
        "14.2.23",
        "14.II.23 r.",
        "Data dodania: 14 lutego '23",
        "Data dodania: 14 lutego ’23 r.",
        "Dodano: 14.II.23 r.",
        "Dodano: 14.2.23",
        "Ten wpis umieszczono wtorek, Luty 14th, 2023 o 22:14 w kategorii Rodzina. Możesz śledzić komentarze przez kanał RSS 2.0.",
    ],
)
def test_a_line_below_the_headline_dates_and_is_no_text(line: str) -> None:
    found = article(f"<p class='pod'>{line}</p>")

    assert (str(found.published), found.body.startswith("W powiecie ruszył")) == ("2023-02-14", True)


@pytest.mark.parametrize(
    "line",
    [
        "14 lutego 2023 | Biblioteka",
        "14 lutego 2023 | Kino Orzeł",
        "14 lutego 2023 r., nr 47",
        "uchwała z 14 lutego 2023 r., nr 47 (812)",
        "14/II/2023",
        "14 lutego 2023, godz. 12.30",
    ],
)
def test_the_place_or_hour_of_an_event_and_the_number_of_an_act_date_nothing(line: str) -> None:
    assert article(f"<p class='pod'>{line}</p>").published is None


def test_the_day_and_number_of_a_newspaper_below_its_text_date_it_and_are_no_text() -> None:
    found = article(end="<div class='nr'>wtorek, 14 lutego 2023 r., nr 47 (812)</div>")

    assert (str(found.published), "nr 47" in found.body) == ("2023-02-14", False)


def test_a_note_on_an_entry_below_it_dates_it_and_is_no_text() -> None:
    note = "Ten wpis umieszczono wtorek, Luty 14th, 2023 o 22:14 w kategorii Rodzina. Możesz śledzić komentarze przez kanał RSS 2.0."
    found = article(end=f"<p class='alt'>{note}</p>")

    assert (str(found.published), "Ten wpis" in found.body) == ("2023-02-14", False)


def test_a_short_year_farther_from_the_headline_dates_nothing() -> None:
    assert article(end="<p>14.2.23</p>").published is None
    assert article("<p>Wersja 14.2.23</p>").published is None


def test_the_row_of_a_file_dates_the_file() -> None:
    row = "<tr><td><a href='/f.pdf'>Regulamin.pdf</a></td><td>3.03.2021</td></tr>"
    table = f"<table><tr><th>Plik</th><th>Data publikacji</th></tr>{row}</table>"
    data = "<table><tr><th>Autor</th><td>Jan Kos</td></tr><tr><th>Data publikacji</th><td>14.02.2023</td></tr></table>"

    assert article(end=table).published is None
    assert str(article(end=table + data).published) == "2023-02-14"


def test_short_years_need_dots_a_clock_or_an_apostrophe() -> None:
    read = ("14.II.23 r.", "14.2.23", "14 lutego '23", "14 lut 23 06:15")
    left = ("14/II/23", "14-2-23", "14 lutego 23 osoby", "'23 lutego 14")

    assert [[day.first for day in short_years.scan(text)] for text in read] == [[date(2023, 2, 14)]] * 4
    assert [short_years.scan(text) for text in left] == [()] * 4
