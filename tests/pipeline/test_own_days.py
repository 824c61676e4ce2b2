"""Pages of a few words below a head of the site that tells today's day, and notices with a day of their own."""

from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Article, Page

MENU = "<nav><ul>" + "".join(f'<li><a href="/{n}">Dział {n}</a></li>' for n in range(30)) + "</ul></nav>"
TODAY = ["", "<div>28 listopada 2026</div>", "<div class='date'>28.11.2026</div>", "<div>Sobota, 28 listopada 2026</div>"]
LOST = (
    "Podany adres jest nieprawidłowy albo strona została przeniesiona podczas przebudowy serwisu. Sprawdź, czy adres został wpisany "
    "poprawnie, lub skorzystaj z wyszukiwarki."
)
SERVICE = {
    "Ups! Nie znaleźliśmy takiej strony": LOST,
    "Strona nie została odnaleziona": "Nie możemy znaleźć strony, której szukasz.",
    "Szukana treść jest niedostępna": "Treść o podanym adresie nie została opublikowana lub straciła ważność.",
    "Strona w budowie": "Pracujemy nad zawartością tej zakładki. Zapraszamy wkrótce!",
    "Przerwa techniczna": "Serwis jest chwilowo niedostępny. Zapraszamy za kilka minut.",
    "Zaraz wracamy": "Trwają prace techniczne. Prosimy spróbować ponownie za kilkanaście minut.",
    "Dziękujemy za wysłanie formularza": "Twoja wiadomość została wysłana. Odpowiemy w ciągu dwóch dni roboczych.",
    "Dziękujemy!": "Twój adres został dodany do listy odbiorców newslettera. Na skrzynkę wysłaliśmy link potwierdzający.",
    "Sonda": "Czy korzystasz z usług opiekuńczych? Tak 34%, Nie 66%. Głosów: 214. Zakończono 12.03.2024.",
}
NEWS = {
    "Przerwa techniczna w działaniu generatora ofert": "W piątek generator ofert będzie niedostępny od godziny 16.00 do 20.00.",
    "Przerwa techniczna": "W piątek generator ofert będzie niedostępny od godziny 16.00 do 20.00.",
    "Dziękujemy za udział w zbiórce": "Wszystkim darczyńcom dziękujemy za hojność i dobre serce okazane naszym podopiecznym.",
    "Zaraz wracamy do nauki": "Od poniedziałku ruszają zajęcia z języka polskiego, na które zapraszamy rodziny z całej gminy.",
    "Wybrane strony wniosku będą niedostępne": "W piątek nie wypełnią Państwo dwóch stron wniosku w generatorze ofert.",
    "Sonda": "Uczniowie zapytali seniorów o czytanie książek, a ich odpowiedzi złożyły się na wystawę w bibliotece.",
}
ROWS = (("Anna Mak", "dyrektor"), ("Tomasz Ryś", "psycholog"), ("Iwona Dudek", "księgowa"), ("Jan Lis", "kadry"))


def read(body: str, title: str = "MOPS Górki") -> Article:
    return extract(Page.of(f"<html><head><title>{title}</title></head><body>{MENU}{body}</body></html>", "http://gorki.example/a/1"))


@pytest.mark.parametrize("today", TODAY)
@pytest.mark.parametrize(("name", "text"), SERVICE.items())
def test_a_day_in_the_head_of_the_site_makes_no_notice_of_what_a_machine_says(name: str, text: str, today: str):
    for title in ("MOPS Górki", name):
        article = read(f"{today}<div class='content'><h1>{name}</h1><p>{text}</p></div>", title)
        assert (article.kind, article.published) == ("other", None)


@pytest.mark.parametrize("today", TODAY)
@pytest.mark.parametrize(("name", "text"), NEWS.items())
def test_a_short_notice_with_its_own_day_is_an_article_below_such_a_head_too(name: str, text: str, today: str):
    article = read(f"{today}<div class='content'><h1>{name}</h1><p>12.03.2021</p><p>{text}</p></div>", name)

    assert (article.kind, str(article.published)) == ("article", "2021-03-12")


@pytest.mark.parametrize("above", ["<p>12.03.2021</p><h1>{}</h1>", "<div class='d'>12.03.2021</div><div class='t'><h1>{}</h1></div>"])
def test_a_day_above_the_title_in_an_element_of_both_is_the_notice_s(above: str):
    name = "Przerwa techniczna w działaniu generatora ofert"

    assert read(f"<div class='n'>{above.format(name)}<p>{NEWS[name]}</p></div>", name).kind == "article"


@pytest.mark.parametrize("today", TODAY)
def test_a_register_of_staff_below_such_a_head_stays_one(today: str):
    rows = "".join(f"<tr><td>{name}</td><td>{post}</td><td>82 111 22 3{n}</td></tr>" for n, (name, post) in enumerate(ROWS))

    assert read(f"{today}<div id='content'><h1>Pracownicy</h1><table>{rows}</table></div>", "Pracownicy").kind == "other"


def test_news_of_lost_pages_is_an_article():
    text = "Nie znaleźliśmy strony, którą podpisał sołtys, więc prosimy o jej ponowne złożenie w sekretariacie urzędu gminy."

    assert read(f"<div><h1>Brakuje strony wniosku</h1><p>12.03.2021</p><p>{text}</p></div>", "Brakuje strony wniosku").kind == "article"
