"""Dialogs that ask for consent in words of their own, wherever they stand and whatever they are called."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, lines

from pipeline.debris.marking import mark
from pipeline.extract import extract
from pipeline.records import Block, Page

PARTNERS = (
    "My i nasi partnerzy (842) przechowujemy informacje na urządzeniu lub uzyskujemy do nich dostęp oraz przetwarzamy dane osobowe, "
    "takie jak unikalne identyfikatory i dane przeglądarki."
)
PURPOSES = (
    "Twoje dane osobowe będą przetwarzane, a informacje z Twojego urządzenia mogą być przechowywane, udostępniane 134 partnerom "
    "i odczytywane przez nich."
)
DIALOGS = {
    "role": f"<div class=cc-window role=dialog><h2>Szanujemy Twoją prywatność</h2><p>{PARTNERS}</p><p>Możesz je zmienić.</p></div>",
    "element": f"<dialog open><h2>Cenimy prywatność użytkowników</h2><p>{PARTNERS}</p><button>Akceptuję</button></dialog>",
    "Google's": (
        "<div class=fc-consent-root><h1>Witryna prosi o zgodę na wykorzystanie Twoich danych w tych celach:</h1>"
        f"<p>{PURPOSES}</p><p>Niektórzy dostawcy mogą przetwarzać Twoje dane na podstawie uzasadnionego interesu.</p></div>"
    ),
    "unnamed": f"<div class=x1><h2>Szanujemy Twoją prywatność</h2><p>{PARTNERS}</p><button>Nie zgadzam się</button></div>",
}
NOTICE = "24 grudnia kasa ośrodka będzie nieczynna."


@pytest.mark.parametrize("dialog", DIALOGS.values(), ids=DIALOGS)
@pytest.mark.parametrize("place", ["top", "end"])
def test_a_consent_dialog_costs_a_short_notice_neither_its_title_nor_its_text(dialog, place):
    page = f"<div class=kol><h3>Kasa nieczynna w Wigilię</h3><p>{NOTICE}</p><p>{SECOND}</p></div>"
    html = dialog + page if place == "top" else page + dialog
    article = extract(Page.of(f"<html><head><title>OPS Lipno</title></head><body>{html}</body></html>"))

    assert (article.title, lines(article)) == ("Kasa nieczynna w Wigilię", [NOTICE, SECOND])


def test_an_article_in_a_dialog_is_an_article():
    article = extract(Page.of(f"<div role=dialog><h1>Nabór wniosków o dotacje</h1><p>{FIRST}</p><p>{SECOND}</p></div>"))

    assert lines(article) == [FIRST, SECOND]


def test_a_class_called_after_dialogs_may_be_the_frame_of_a_page():
    html = f"<div class=dialog-off-canvas-main-canvas><h3>Nabór wniosków</h3><p>{FIRST}</p><p>{SECOND}</p></div>"

    assert lines(extract(Page.of(html))) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nasi partnerzy to gminy i organizacje, które prowadzą kluby seniora.",
        "Wraz z naszymi partnerami przetwarzamy odpady z całego powiatu.",
        "Szanujemy Twoją prywatność – tak brzmi hasło kampanii dla seniorów, którą prowadzi ośrodek.",
        "Rodzice zarządzają zgodami na leczenie w Internetowym Koncie Pacjenta.",
        "Urządzenia przechowują żywność i ciepło.",
        "Strona prosi o zgodę sąd rodzinny, zanim przekaże akta.",
    ],
)
def test_a_sentence_on_partners_privacy_or_devices_stays(sentence):
    assert mark((Block(FIRST), Block(sentence), Block(SECOND)))[1] is None


def test_a_dialog_without_a_name_goes_with_all_its_sentences():
    choice = "Możesz w każdej chwili zmienić ustawienia, klikając link w stopce. Twoje preferencje dotyczą tylko tej witryny."
    dialog = f"<div class=sc-a1><h2>Szanujemy Twoją prywatność</h2><p>{PARTNERS}</p><p>{choice}</p><button>Akceptuję</button></div>"
    article = extract(Page.of(f"{dialog}<div class=kol><h3>Kasa nieczynna w Wigilię</h3><p>{NOTICE}</p></div>"))

    assert (article.title, lines(article)) == ("Kasa nieczynna w Wigilię", [NOTICE])


def test_help_for_the_keyboard_goes_and_a_sentence_on_keys_stays():
    help_ = (
        "<div class=x><h2>Ułatwienia dostępu</h2><p>Naciśnij klawisz Tab, aby przejść do treści, lub Enter, aby otworzyć menu.</p></div>"
    )
    article = extract(
        Page.of(f"{help_}<div class=kol><h3>Kurs obsługi komputera</h3><p>{FIRST}</p><p>Uczestnicy uczą się klawisza Tab.</p></div>")
    )

    assert (article.title, lines(article)) == ("Kurs obsługi komputera", [FIRST, "Uczestnicy uczą się klawisza Tab."])


def test_a_dialogs_heading_makes_no_page_the_box_beside_a_notice():
    page = f"<div class=page-template-right-sidebar><h2>Mentorzy dla młodych</h2><p>{FIRST}</p><p>{SECOND}</p></div>"

    assert lines(extract(Page.of(DIALOGS["Google's"] + page))) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "name",
    [
        "Ustawienia prywatności",
        "Zarządzaj zgodą",
        "Informacja o plikach cookies",
        "Ta strona używa ciasteczek",
        "Skala szarości i kontrast",
        "Cookies",
    ],
)
@pytest.mark.parametrize("box", ["<div class=x1><h1>{}</h1><p>Klikając, zgadzasz się.</p></div>", "<h2>{}</h2>", "<h3>{}</h3>"])
def test_the_heading_of_a_dialog_is_no_title_of_a_page_without_headings(name, box):
    html = f"<title>Serwis MOPS</title>{box.format(name)}<div class=t><b>Kasa nieczynna w Wigilię</b></div><p>{FIRST}</p><p>{SECOND}</p>"
    article = extract(Page.of(html))

    assert (article.title, lines(article)) == ("Kasa nieczynna w Wigilię", [FIRST, SECOND])


@pytest.mark.parametrize("name", ["Ustawienia prywatności", "Informacja o plikach cookies", "Ciasteczka"])
def test_a_part_of_an_article_on_privacy_keeps_its_heading(name):
    article = extract(Page.of(f"<div><h1>Bezpieczny senior w sieci</h1><p>{FIRST}</p><h3>{name}</h3><p>{SECOND}</p></div>"))

    assert lines(article) == [FIRST, name, SECOND]


@pytest.mark.parametrize("title", ["Informacja o plikach dla sygnalistów", "Ustawienia prywatności w telefonie seniora"])
def test_a_headline_that_only_begins_like_a_dialogs_is_the_title(title):
    assert extract(Page.of(f"<title>OPS</title><h1>{title}</h1><p>{FIRST}</p><p>{SECOND}</p>")).title == title


def test_the_h1_of_a_cookie_banner_above_a_form_around_the_page_costs_no_text():
    sentence = "Używamy plików cookie, aby zapewnić prawidłowe działanie serwisu, i zapisujemy je w pamięci urządzenia."
    banner = f"<div><h1>Ta strona używa ciasteczek</h1><p>{sentence}</p><button>Zgadzam się</button></div>"
    text = f"<div><p>{FIRST}</p><p>{SECOND}</p></div>"
    form = f"<form id=aspnetForm><div><span><a href='#'>Kasa nieczynna w Wigilię</a></span>{text}</div></form>"
    article = extract(Page.of(f"<title>Kasa nieczynna w Wigilię</title><body>{banner}{form}</body>"))

    assert (article.title, lines(article)) == ("Kasa nieczynna w Wigilię", [FIRST, SECOND])
