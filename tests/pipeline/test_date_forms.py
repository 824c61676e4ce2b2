"""The line that dates an article, in every form met on Polish pages, and the lines beside the title that date something else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline.extract import extract
from pipeline.records import Article, Page

FIRST = "Gminny Ośrodek Pomocy Społecznej w Zalesiu od poniedziałku wydaje paczki żywnościowe dla rodzin z terenu gminy."
SECOND = "Osoby zainteresowane prosimy o kontakt z pracownikiem socjalnym oraz o zaświadczenie o dochodach rodziny."


def dated(line: str, moment: datetime | None = None) -> Article:
    html = (
        "<html><head><title>Spotkanie pomocnych ludzi - GOPS</title></head><body>"
        "<div id='menu'><a href='/'>Start</a><a href='/b'>Mapa</a></div>"
        f"<div id='main' class='content'><h1>Spotkanie pomocnych ludzi</h1>{line}<p>{FIRST}</p><p>{SECOND}</p></div></body></html>"
    )
    return extract(Page.of(html, "http://gops.example/akt,12", fetched_at=moment))


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("<p>Data wpisu: 3-03-2014</p>", "2014-03-03"),
        ("<p>03 mar 2014</p>", "2014-03-03"),
        ("<p>Marzec 3, 2014</p>", "2014-03-03"),
        ("<p>2014.03.03</p>", "2014-03-03"),
        ("<p>3.III.2014</p>", "2014-03-03"),
        ("<p>3 III 2014 r.</p>", "2014-03-03"),
        ("<p>poniedziałek, 3 marzec 2014, 10:12</p>", "2014-03-03"),
        ("<p>Utworzono: 3.03.2014 Zmieniono: 5.04.2015</p>", "2014-03-03"),
        ("<span class='published' title='2014-03-03T10:00:00'>3 marca</span>", "2014-03-03"),
        ("<abbr class='published' title='2014-03-03T10:00:00+01:00'>dawno</abbr>", "2014-03-03"),
        (
            "<span class='date-display-single' content='2014-03-03T00:00'>poniedziałek, Marzec 3, 2014 - 00:00</span>",
            "2014-03-03",
        ),
        ("<time datetime='2014-03-03 10:00'>10:00</time>", "2014-03-03"),
        ("<p>Data dodania: 2014-03-03, ilość wyświetleń: 34</p>", "2014-03-03"),
        ("<p>Autor: JK | Data: 3 marca 2014 | Kategoria: Rodzina</p>", "2014-03-03"),
        ("<p>dodał JK dnia 3 mar 2014 o 10:12</p>", "2014-03-03"),
        ("<p>Zamieszczono przez: admin 3 marca, 2014</p>", "2014-03-03"),
        ("<div class='submitted'>Wysłane przez admin w pon., 03/03/2014 - 10:12</div>", "2014-03-03"),
        ("<div class='submitted'>pon., 2014-03-03 10:12 | admin</div>", "2014-03-03"),
        ("<div class='entry-meta'>Posted on 3 marca 2014 by admin</div>", "2014-03-03"),
        ("<div class='entry-meta'>3 marca 2014 Jan Kowalski Brak komentarzy</div>", "2014-03-03"),
        ("<div>Published in Aktualności | 3 marca 2014</div>", "2014-03-03"),
        ("<p>2014-03-03T00:00:00</p>", "2014-03-03"),
        ("<p>Data publikacji: 2014-03-03 Data modyfikacji: 2014-04-04</p>", "2014-03-03"),
        ("<p>Data modyfikacji: 2014-04-04, Data publikacji: 2014-03-03</p>", "2014-03-03"),
        ("<p>Opublikowano dnia 3 marca 2014 roku przez Annę Nowak</p>", "2014-03-03"),
        ("<p>Wtorek, 4 Marzec 2014 08:00</p>", "2014-03-04"),
        ("<p>3 MARCA 2014</p>", "2014-03-03"),
        ("<p>3 marca 2014 (poniedziałek)</p>", "2014-03-03"),
        ("<p>Dodane: 03.03.2014 (pon.)</p>", "2014-03-03"),
        ("<p>Dodano 03.03.2014 r. o godz. 10:15</p>", "2014-03-03"),
        ("<p>[03.03.2014]</p>", "2014-03-03"),
        ("<p>(03.03.2014)</p>", "2014-03-03"),
        ("<p>03.03.2014 - Aktualności</p>", "2014-03-03"),
        ("<p>Poniedziałek 03 marca 2014 r.</p>", "2014-03-03"),
        ("<p>Data: 03.03.2014</p>", "2014-03-03"),
        ("<p>Ogłoszono: 3.03.2014</p>", "2014-03-03"),
        ("<p>Data ogłoszenia: 3.03.2014</p>", "2014-03-03"),
        ("<p>Data umieszczenia w BIP: 3.03.2014</p>", "2014-03-03"),
        ("<p>Data wytworzenia: 3.03.2014</p>", "2014-03-03"),
        ("<p>Wprowadził do BIP: Jan Kowal, 2014-03-03</p>", "2014-03-03"),
        ("<p>opublikowano w 2014 roku</p>", "2014"),
        ("<p>Opublikowano: 03.2014</p>", "2014-03"),
        ("<p>Pub. 3.03.2014 r.</p>", "2014-03-03"),
        ("<p>Publ.: 2014-03-03</p>", "2014-03-03"),
        ("<p>data pub.: 3 marca 2014</p>", "2014-03-03"),
        ("<p>Wiadomość dodana 3 marca 2014</p>", "2014-03-03"),
        ("<p>Artykuł opublikowany 3 marca 2014</p>", "2014-03-03"),
        ("<p>Informacja zamieszczona w dniu 03.03.2014 r.</p>", "2014-03-03"),
        ("<p>Dodał: Anna Nowak</p><p>Dnia: 3 marca 2014</p>", "2014-03-03"),
        ("<ul><li>Autor: Anna</li><li>3 marca 2014</li><li>Odsłony: 34</li></ul>", "2014-03-03"),
    ],
)
def test_a_line_that_dates_the_article_is_read_and_leaves_the_body(line, day):
    article = dated(line)

    assert str(article.published) == day
    assert article.body.splitlines()[0] == FIRST


@pytest.mark.parametrize(
    "line",
    [
        "<p>Data publikacji: 03-03-14</p>",
        "<p>Ostatnia aktualizacja: 5.04.2015</p>",
        "<p>Data wydarzenia: 5.04.2015</p>",
        "<p>Ważne do: 3.03.2014</p>",
        "<p>Termin składania wniosków: 3.03.2014</p>",
        "<p>Data: 12-14.03.2014</p>",
        "<p>Kiedy: 3.03.2014</p>",
        "<p>3 marca 2014, godz. 17:00, Dom Kultury</p>",
        "<p>Start: 3.03.2014</p>",
        "<p>Uchwała z dnia 3.03.2014</p>",
        "<p>Stan na dzień 3.03.2014</p>",
        "<p>Dokument z dnia: 2014-03-03</p>",
        "<p>Data wydruku: 3.03.2014</p>",
        "<p>Ostatnia zmiana: 3.03.2014</p>",
        "<p>Rok 2014</p>",
        "<p>Nabór trwa do 3 marca 2014</p>",
        "<p>3 marca</p>",
        "<p>3 marca br.</p>",
        "<p>Data publikacji: 3 marca</p>",
        "<p>Data publikacji: 30.02.2014</p>",
        "<p>Data publikacji: 03.03.2107</p>",
        "<p>Data publikacji: 03.03.0214</p>",
        "<p>utworzone przez Anna Nowak — ostatnio zmodyfikowane 2015-03-03 10:00</p>",
        "<p>Data i godzina: 3.03.2014, 12:00</p>",
        "<p>czas trwania: 3.03.2014 - 5.03.2014</p>",
        "<p>3.03.2014-5.03.2014</p>",
        "<p>Zalesie, 3.03.2014 r.</p>",
    ],
)
def test_a_line_that_dates_something_else_dates_no_article(line):
    assert dated(line).published is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("<p>3 dni temu</p>", "2014-03-03"),
        ("<p>Dodano: wczoraj, 14:20</p>", "2014-03-05"),
        ("<p>dziś, 9:15</p>", "2014-03-06"),
        ("<p>Dodano 2 tygodnie temu</p>", "2014-02"),
    ],
)
def test_a_distance_is_counted_from_the_capture_and_silent_without_it(line, day):
    article = dated(line, datetime(2014, 3, 6, 12, tzinfo=UTC))

    assert str(article.published) == day
    assert dated(line).published is None
