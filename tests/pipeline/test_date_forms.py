"""The line that dates an article, in every form met on Polish pages, and the lines beside the title that date something else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline.extract import extract
from pipeline.records import Article, Page

FIRST = "Gminny Ośrodek Pomocy Społecznej w Zalesiu od poniedziałku wydaje paczki żywnościowe dla rodzin z terenu gminy."
SECOND = "Osoby zainteresowane prosimy o kontakt z pracownikiem socjalnym oraz o zaświadczenie o dochodach rodziny."


def dated(line: str, moment: datetime | None = None, below: str = "") -> Article:
    html = (
        "<html><head><title>Spotkanie pomocnych ludzi - GOPS</title></head><body>"
        "<div id='menu'><a href='/'>Start</a><a href='/b'>Mapa</a></div>"
        f"<div id='main' class='content'><h1>Spotkanie pomocnych ludzi</h1>{line}<p>{FIRST}</p><p>{SECOND}</p></div>{below}</body></html>"
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
        ("<div>niedz., 02/03/2014 - 10:12</div>", "2014-03-02"),
        ("<div class='entry-meta'>Posted on 3 marca 2014 by admin</div>", "2014-03-03"),
        ("<div class='entry-meta'>3 marca 2014 Jan Kowalski Brak komentarzy</div>", "2014-03-03"),
        ("<div>Published in Aktualności | 3 marca 2014</div>", "2014-03-03"),
        ("<p>2014-03-03T00:00:00</p>", "2014-03-03"),
        ("<p>Data publikacji: 2014-03-03 Data modyfikacji: 2014-04-04</p>", "2014-03-03"),
        ("<p>Data modyfikacji: 2014-04-04, Data publikacji: 2014-03-03</p>", "2014-03-03"),
        ("<p>Opublikowano dnia 3 marca 2014 roku przez Annę Nowak</p>", "2014-03-03"),
        ("<p>Wtorek, 4 Marzec 2014 08:00</p>", "2014-03-04"),
        ("<p><span>March 3, 2014 at 11:30 am</span><span> Posted by jkowal</span></p>", "2014-03-03"),
        ("<p>March 3, 2014, 11:30 AM Posted by jkowal</p>", "2014-03-03"),
        ("<p>Posted by jkowal on March 3, 2014 at 11:30 am</p>", "2014-03-03"),
        ("<small>March 3rd, 2014</small>", "2014-03-03"),
        ("<div class='meta-info'>By Jan Nowak|3 marca, 2014|Wydarzenia|</div>", "2014-03-03"),
        ("<div class='meta-info'>3 marca, 2014|Wydarzenia</div>", "2014-03-03"),
        ("<p>Zalesie, dn. 03.03.14 r.</p>", "2014-03-03"),
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
        "<p>Zalesie, 3.03.14</p>",
        "<p>March 3, 2014 at 11:30 am Town Hall</p>",
        "<p>3 marca 2014 | Wydarzenie w sali 12</p>",
        "<p>3 marca 2014 | Konferencja, sala A</p>",
        "<dl><dt>Data publikacji:</dt><dd>Dziennik Urzędowy, 3.03.2014</dd></dl>",
        "<dl><dt>Termin składania:</dt><dd>3.03.2014 Monika Rejs</dd></dl>",
        "<dl><dt>Data publikacji:</dt><dd>Przed nami wybory, 3.03.2014</dd></dl>",
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


@pytest.mark.parametrize(
    "value",
    [
        "03.03.2014 08:21 Monika Rejs",
        "03.03.2014 08:33 administrator portalu",
        "Monika Rejs, 2014-03-03 09:41",
        "Monika Rejs-Kowal (3 marca 2014)",
        "03.03.2014, Redakcja BIP",
    ],
)
def test_the_value_of_a_label_may_name_who_published_it(value):
    card = f"<dl><dt>Ostatnia modyfikacja:</dt><dd>11.08.2014 Jan Lis</dd><dt>Pierwsza publikacja:</dt><dd>{value}</dd></dl>"
    row = f"<table class=m><tr><td>Data udostępnienia w BIP:</td><td>{value}</td></tr><tr><td>Wersja:</td><td>2</td></tr></table>"

    assert [str(dated("", below=form).published) for form in (card, row)] == ["2014-03-03"] * 2
    assert str(dated("", below=card).modified) == "2014-08-11"


@pytest.mark.parametrize(
    "note",
    [
        "Ten wpis został opublikowany poniedziałek, 3 Marzec 2014 o 21:45 w kategorii <a href='/c'>Relacje</a>. Możesz śledzić komentarze.",
        "Ten wpis został opublikowany w dniu 03.03.2014 przez admin i oznaczony tagiem piknik.",
        "This entry was posted on Monday, March 3rd, 2014 at 9:45 pm and is filed under <a href='/c'>Relacje</a>.",
        "This entry was posted in <a href='/c'>Relacje</a> on 3 March 2014 by jk.",
    ],
)
def test_the_note_below_an_entry_dates_it_and_is_out_wherever_it_stands(note):
    html = f"<title>Piknik w Zalesiu</title><h1>Piknik w Zalesiu</h1><div class=entry><p>{FIRST}</p><p>{SECOND}</p>%s</div>%s"
    inside, outside = (extract(Page.of(html % pair)) for pair in ((f"<p><small>{note}</small></p>", ""), ("", f"<p>{note}</p>")))

    assert [str(inside.published), str(outside.published)] == ["2014-03-03"] * 2
    assert inside.body.splitlines() == outside.body.splitlines() == [FIRST, SECOND]


@pytest.mark.parametrize(
    "below",
    [
        "<p>Opublikowano</p><div class='post-date'><time datetime='2014-03-03T11:03'><a href='/akt,12'>3 marca 2014</a></time></div>",
        "<div class='wp-block-post-date'><time datetime='2014-03-03T11:03:21+01:00'><a href='/akt,12'>3 marca 2014</a></time></div>",
        "<div class='meta-info'><p>By <a href='/x'>Jan Nowak</a>|<span>3 marca, 2014</span>|<a href='/w'>Wydarzenia</a></p></div>",
        "<div class='entry-meta'><span>3 marca, 2014</span></div>",
    ],
)
def test_the_articles_own_data_below_its_text_date_it(below):
    assert str(dated("", below=below).published) == "2014-03-03"
    assert dated("", below=below).body.splitlines() == [FIRST, SECOND]


@pytest.mark.parametrize(
    "card",
    [
        "<div><h3><a href='/x'>Nowy dom dla seniorów w Zalesiu</a></h3><div class='post-meta'><span>3 marca 2014</span></div></div>",
        "<div><div class='post-meta'><span>3 marca 2014</span></div><h3><a href='/x'>Nowy dom dla seniorów w Zalesiu</a></h3></div>",
        "<p>Program do pobrania</p><p><a href='/p.pdf'>Program (dodano 3 marca 2014)</a></p>",
        "<div class='meta-info'>3 marca 2014|Konferencja w sali 12</div>",
    ],
)
def test_data_of_a_teaser_or_a_file_below_the_text_date_nothing(card):
    assert dated("", below=card).published is None


@pytest.mark.parametrize(
    "line",
    [
        "Nov 21, 2018",
        "Wed, 11/21/2018 - 10:22",
        "21. 11. 2018",
        "« 21 listopada 2018 »",
        "(21/11/2018 10:21)",
        "dnia 21 listopada 2018 r.",
        "21.11.2018 | Aktualności | Jan Kot",
        "Aktualności / 21 listopada 2018 / Jan Kot",
        "Napisał(a) Administrator środa, 21 listopad 2018 10:22",
    ],
)
def test_a_line_that_only_tells_when_is_read_above_the_text_and_no_part_of_it_on_either_end(line):
    html = f"<title>Paczki dla rodzin</title><div class=c><h1>Paczki dla rodzin</h1><div>%s<p>{FIRST}</p><p>{SECOND}</p>%s</div></div>"
    above, below = (extract(Page.of(html % pair)) for pair in ((f"<p>{line}</p>", ""), ("", f"<p>{line}</p>")))

    assert str(above.published) == "2018-11-21"
    assert above.body.splitlines() == below.body.splitlines() == [FIRST, SECOND]


@pytest.mark.parametrize(
    "line",
    [
        "21.11.2018 | Kto przyszedł, ten zobaczył nowy dom",
        "Dnia 21 listopada 2018 r. ruszył nabór wniosków.",
        "Napisał Jan Kot w liście z 21 listopada 2018 do rady gminy.",
        "Maj 2018 | Kraków",
    ],
)
def test_a_line_that_tells_more_than_when_stays(line):
    html = f"<title>Paczki dla rodzin</title><div class=c><h1>Paczki dla rodzin</h1><p>{FIRST}</p><p>{line}</p><p>{SECOND}</p></div>"

    assert extract(Page.of(html)).body.splitlines() == [FIRST, line, SECOND]


def test_a_clock_below_the_text_that_begins_with_a_weekday_dates_nothing():
    assert dated("", below="<p>środa, 21 listopada 2018</p>").published is None
    assert str(dated("", below="<p>Zalesie, dnia 21 listopada 2018 r.</p>").published) == "2018-11-21"
