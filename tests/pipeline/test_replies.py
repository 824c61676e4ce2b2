"""Pages that hold what a machine, a form or a register says, and articles about the same things."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND

from pipeline.extract import extract
from pipeline.records import Article, Kind, Page

P = f"<p>{FIRST}</p><p>{SECOND}</p>"
MENU = "<ul class='menu'>" + "".join(f"<li><a href='/{n}'>Dział {n}</a></li>" for n in range(6)) + "</ul>"
CONSENT = "Wysyłając formularz, zgadzam się na przetwarzanie danych osobowych w celu obsługi zapytania."
FORM = f"<form><label>E-mail</label><input name=b><p>{CONSENT}</p><button>Wyślij</button></form>"


def page(body: str, title: str = "Ośrodek Pomocy Społecznej") -> Article:
    html = (
        f"<html><head><title>{title}</title></head><body>{MENU}<div class='tresc'>{body}</div><div class='stopka'>OPS</div></body></html>"
    )
    return extract(Page.of(html, "http://ops.example/x/strona"))


def kind(body: str, title: str = "Ośrodek Pomocy Społecznej") -> Kind:
    return page(body, title).kind


@pytest.mark.parametrize(
    "body",
    [
        "<div class='loader'>Trwa ładowanie, prosimy o chwilę cierpliwości…</div>",
        "<h1>Wystąpił błąd serwera</h1><p>Przepraszamy za utrudnienia. Prosimy spróbować ponownie za kilka minut.</p>",
        "<h1>Sprawdzamy, czy jesteś człowiekiem</h1><p>To może potrwać kilka sekund, zanim przejdziesz dalej.</p>",
        "<h1>Projekty</h1><p>Strona w budowie. Zapraszamy wkrótce!</p>",
        "<h1>Dziękujemy za zapis!</h1><p>Na Twój adres wysłaliśmy wiadomość z linkiem potwierdzającym zapis.</p>",
        "<h1>Dziękujemy za wiadomość</h1><p>Odpowiemy na nią w ciągu trzech dni roboczych, prosimy o cierpliwość.</p>",
        f"<h1>Formularz kontaktowy</h1>{FORM}",
        f"<h1>Zapytaj</h1>{FORM}",
        "<div><p><strong>Nie możesz zobaczyć tej strony, ponieważ:</strong></p><ol><li>zakładka jest nieaktualna</li></ol></div>",
    ],
)
def test_what_a_machine_or_a_form_says_is_no_article(body):
    assert kind(body) == "other"


def test_a_systems_error_is_told_by_its_title_too():
    assert kind("<div><p>Zakładka, z której korzystasz, jest już nieaktualna.</p></div>", "Błąd: 404") == "other"


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>Awaria serwera opóźni wypłaty zasiłków</h1>{P}",
        "<h1>Awaria serwera</h1><p>Z powodu błędu serwera wnioski przyjmujemy dziś tylko w sekretariacie ośrodka.</p>",
        "<h1>Wystąpił błąd serwera</h1><p class='data'>Opublikowano: 3.08.2022</p><p>Wnioski przyjmujemy dziś tylko w sekretariacie.</p>",
        f"<h1>Dziękujemy za zgłoszenia do konkursu</h1>{P}",
        "<h1>Dziękujemy!</h1><p>Wolontariuszom, którzy pomogli nam przygotować wigilię, składamy serdeczne podziękowania.</p>",
        f"<h1>Nabór do klubu seniora</h1>{P}{FORM}",
        f"<h1>Nowy żłobek jest w budowie</h1>{P}",
        f"<h1>Trwa ładowanie ciężarówek z darami</h1>{P}",
    ],
)
def test_news_of_failures_thanks_and_buildings_are_articles(body):
    assert kind(body) == "article"


PEOPLE = (
    ("Magdalena Ruta", "Dyrektor"),
    ("Piotr Zając", "Główny księgowy"),
    ("Anna Kępa", "Pracownik socjalny"),
    ("Olga Szulc", "Psycholog"),
)
ROWS = "".join(f"<tr><td>{name}</td><td>{post}</td></tr>" for name, post in PEOPLE)
TEAMS = {
    "cards": "".join(f"<div class='row'><h3>{name}</h3><p>{post}, pokój 4</p></div>" for name, post in PEOPLE),
    "table": f"<table><tr><th>Imię i nazwisko</th><th>Stanowisko</th></tr>{ROWS}</table>",
}


@pytest.mark.parametrize("people", TEAMS.values(), ids=TEAMS)
@pytest.mark.parametrize("title", ["Nasz zespół", "Pracownicy", "Kadra ośrodka"])
def test_a_page_of_an_offices_people_is_other(people, title):
    assert kind(f"<h1>{title}</h1>{people}", title) == "other"


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>Nowa psycholożka w ośrodku</h1><p>Od poniedziałku w ośrodku przyjmuje Olga Szulc, psycholog.</p><p>{FIRST}</p>",
        f"<h1>Pracownicy nagrodzeni</h1><p class='data'>Opublikowano: 3.08.2022</p>{TEAMS['cards']}",
        f"<h1>Wyniki naboru do klubu</h1>{TEAMS['table']}",
        f"<h1>Nasz zespół wygrał turniej</h1>{P}",
        f"<h1>Nasz zespół</h1>{P}{TEAMS['cards']}",
    ],
)
def test_news_of_an_offices_people_is_an_article(body):
    assert kind(body) == "article"


ALBUM = "<div class='album'><a href='?g={n}'><img src='{n}.jpg'></a><div>Piknik rodzinny {n}</div><div>1{n}.06.2022, zdjęć: {n}</div></div>"
ALBUMS = "".join(ALBUM.format(n=n) for n in range(6))


@pytest.mark.parametrize("title", ["Galeria zdjęć", "Galeria", "Fotogaleria"])
def test_an_index_of_albums_is_no_article_and_dates_nothing(title):
    found = page(f"<h2>{title}</h2><p>Zapraszamy do obejrzenia fotorelacji z naszych wydarzeń.</p>{ALBUMS}", f"{title} | GOPS")

    assert (found.kind, found.published) == ("other", None)


def test_an_article_about_a_gallery_or_with_one_below_stays_one():
    assert kind(f"<h1>Galeria</h1>{P}", "Galeria | GOPS") == "article"
    assert kind(f"<h1>Piknik rodzinny nad rzeką</h1>{P}<h2>Galeria zdjęć</h2>", "Piknik rodzinny nad rzeką | GOPS") == "article"
    assert kind(f"<div>{P}</div><h2>Galeria zdjęć</h2>", "Piknik rodzinny nad rzeką | GOPS") == "article"
