from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Article, Page
from pipeline.signed_days import is_signed

TEXT = (
    "<p>Ośrodek zaprosił na spotkanie wszystkich, którzy w minionym roku pomagali rodzinom z całego powiatu.</p>"
    "<p>Rozmawiano o tym, jak dzielić obowiązki między gminy i kto zapłaci za dyżury w święta oraz w nocy.</p>"
)


def article(top: str, told: str = "Dyżur psychologa w soboty") -> Article:
    return extract(Page.of(f"<title>{told}</title>{top}", "http://a.example/n/5"))


def day(line: str) -> str | None:
    found = article(f"<h1>Dyżur psychologa w soboty</h1>{line}{TEXT}")
    return str(found.published.day) if found.published else None


@pytest.mark.parametrize(
    "line",
    [
        "<strong>11.12.2013</strong>, 07:45 | Kuba Lech",
        "11.12.2013 | Kuba Lech",
        "11 grudnia 2013 | Redakcja",
        "2013-12-11 07:45 Anna Nowak-Lis",
        "Kuba Lech, 11.12.2013",
        "admin @ środa 11 grudzień 2013 - 19:22:10",
        '<a href="/u/3">naczelnik</a> @ środa 11 grudzień 2013 - 19:22:10 &nbsp; <a href="/k">komentarze: 2</a>',
    ],
)
def test_a_day_beside_a_writers_name_dates_and_is_no_text(line):
    found = article(f"<h1>Dyżur psychologa w soboty</h1><p>{line}</p>{TEXT}")

    assert str(found.published and found.published.day) == "2013-12-11"
    assert (found.body or "").startswith("Ośrodek zaprosił")


@pytest.mark.parametrize(
    "line",
    [
        "11.12.2013 | Dom Kultury",
        "Nowy Targ, 11.12.2013",
        "11.12.2013, Maryla Rodowicz",  # a concert, as far as can be told
        "11-12.12.2013 | Kuba Lech",
        "Kuba Lech pracuje od 11.12.2013",
        "Sala @ 11.12.2013",
    ],
)
def test_a_day_beside_other_words_is_not_signed(line):
    assert not is_signed(line)


@pytest.mark.parametrize(
    "line",
    [
        "<p>Wysłano dnia 05-09-2005 o godz. 12:37:09 przez <b>starostwo</b></p>",
        "<p>Przesłał admin dnia 05-09-2005</p>",
        "<div>Utworzone o godz. 2005-09-05 09:14 przez: Kowalska Anna</div>",
        "<div><span>Opublikowano</span><span>5 września 2005</span></div>",
        "<p>05.09.2005</p><p>Organizatorzy przygotowali 63 miejsca dla chętnych z całego powiatu.</p>",
    ],
)
def test_further_forms_of_a_line_that_dates(line):
    assert day(line) == "2005-09-05"


@pytest.mark.parametrize(
    "line",
    [
        "<p>Wysłano dnia 05-09-2005 pismo do wojewody w sprawie dotacji</p>",
        "<p>Wniosek przesłał wójt dnia 05-09-2005 do ministra.</p>",
        "<p>05.09.2005</p><p>Organizator: MOPS w Zalesiu</p>",
        "<p>05.09.2005</p><p>Godzina 17</p>",
    ],
)
def test_sentences_and_events_date_nothing(line):
    assert day(line) is None


MENU = "<ul><li><a href='/a'>Aktualności</a></li><li><a href='/b'>Kontakt z nami</a></li><li><a href='/c'>Przetargi</a></li></ul>"
BARS = ["Środa, 12 marca 2014", "15 marca 2008, sobota", "2008-03-15", "15.03.2008 14:22", "Sob, 15 mar 2008"]


def framed(bar: str, line: str = "") -> Article:
    text = f"<table><tr><td><span>Dyżur psychologa</span></td></tr>{line}<tr><td>{TEXT}</td></tr></table>"
    return article(f"<table><tr><td>{bar}</td></tr><tr><td>{MENU}</td><td>{text}</td></tr></table>", "MOPS / Wiadomości")


@pytest.mark.parametrize("bar", BARS)
def test_the_clock_of_a_page_without_a_known_title_dates_nothing(bar):
    assert framed(bar).published is None


@pytest.mark.parametrize("bar", BARS)
def test_a_day_right_above_the_text_goes_before_the_pages_clock(bar):
    found = framed(bar, "<tr><td>11.03.2008</td></tr>")

    assert str(found.published and found.published.day) == "2008-03-11"
