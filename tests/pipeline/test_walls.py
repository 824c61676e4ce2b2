"""Guards against robots, hosts' notices and the results of a search are no articles; news that only speak of such things are."""

from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Kind, Page

TEXT = "<p>Ośrodek zaprosił na spotkanie wszystkich, którzy w minionym roku pomagali rodzinom z całego powiatu i gminy.</p>"
MENU = "".join(f"<li><a href='/{n}'>Dział {n}</a></li>" for n in range(30))
HITS = [("Asystent rodziny – nabór", "12 maj 2020"), ("Rok z asystentem", "03 luty 2019"), ("Sprawozdanie za 2018", "29 marzec 2019")]


def kind(body: str, title: str = "", url: str = "http://pcpr.example/a/1") -> Kind:
    return extract(Page.of(f"<html><head><title>{title}</title></head><body>{body}</body></html>", url)).kind


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Just a moment...", "<h1>pcpr.example</h1><h2>Checking if the site connection is secure</h2><p>Ray ID: 12af</p>"),
        ("pcpr.example", "<h1>pcpr.example</h1><p>pcpr.example needs to review the security of your connection before proceeding.</p>"),
        ("One moment, please...", "<h1>Please wait while your request is being verified...</h1>"),
        ("PCPR", "<h1>Checking your browser</h1><p>You will be redirected to the requested page shortly, in up to five seconds.</p>"),
        ("", "<p>Verifying you are human. This may take a few seconds, please wait until the check of the browser is done.</p>"),
        ("Weryfikacja", "<h1>Trwa weryfikacja przeglądarki</h1><p>Za chwilę nastąpi przekierowanie na stronę, prosimy o cierpliwość.</p>"),
        ("Request Rejected", "The requested URL was rejected. Please consult with your administrator. Your support ID is: 123456789"),
        ("PCPR", "<h1>PCPR w Zalesiu</h1><p>Strona jest tymczasowo niedostępna z powodu prac konserwacyjnych. Prosimy wrócić później.</p>"),
        ("PCPR", "<h1>PCPR</h1><p>Trwają prace techniczne. Zapraszamy ponownie za kilka godzin na naszą stronę internetową.</p>"),
        ("Konto zawieszone", "<h1>To konto hostingowe zostało zawieszone</h1><p>Prosimy o kontakt z biurem obsługi klienta.</p>"),
        ("Account Suspended", "<h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>"),
        ("pcpr.example", "<h1>Domena pcpr.example jest wystawiona na sprzedaż</h1><p>Zapytaj o cenę i złóż ofertę już dziś.</p>"),
        ("pcpr.example", "<p>The domain pcpr.example is for sale. Make an offer or buy it now with a secure payment.</p>"),
    ],
)
def test_a_guard_or_a_hosts_notice_is_no_article(title, text):
    assert kind(text, title) == "other"


@pytest.mark.parametrize(
    "text",
    [
        f"<h1>Strona urzędu będzie niedostępna w sobotę</h1>{TEXT}",
        "<h1>Jak sprawdzić, czy strona jest bezpieczna</h1><p>Policja radzi, by zawsze weryfikować adres strony i jej certyfikat.</p>",
        f"<h1>Konto bankowe ośrodka zostało zmienione</h1>{TEXT}",
        f"<ul class='menu'>{MENU}</ul><h1>Awaria poczty</h1><p>Strona jest tymczasowo niedostępna dla osób z zewnątrz urzędu.</p>{TEXT}",
        "<h1>Usługa opiekuńcza zawieszona</h1><p>Domena gminy jest zarejestrowana od lat, a dom gminny jest na sprzedaż od maja.</p>",
        "<h1>Konto ośrodka zostało zablokowane</h1><p>Ktoś włamał się na profil ośrodka, więc prosimy nie otwierać wiadomości.</p>",
        "<h1>Usługa zawieszona do odwołania</h1><p>Trwają prace konserwacyjne przy moście, dlatego dowóz osób jest wstrzymany.</p>",
        "<h1>Świadczenia zawieszone</h1><p>Wypłata świadczeń została zawieszona do końca miesiąca z powodu zmiany systemu.</p>",
    ],
)
def test_a_notice_that_speaks_of_such_things_is_an_article(text):
    assert kind(text, "PCPR w Zalesiu") == "article"


def joomla(head: str = "<p>Wszystkich znalezionych słów: <span class='badge'>3</span></p>") -> str:
    rows = "".join(
        f"<dt class='result-title'>{n}. <a href='/{n}'>{name}</a></dt><dd class='result-text'>... kandydat powinien mieć wykształcenie "
        f"wyższe i doświadczenie w pracy z dziećmi oraz rodzinami ...</dd><dd class='result-created'>Utworzono {day}</dd>"
        for n, (name, day) in enumerate(HITS, 1)
    )
    return f"<div class='search'><h1>Szukaj</h1>{head}<dl class='search-results'>{rows}</dl></div>"


def custom(name: str = "div") -> str:
    rows = "".join(
        f"<{name} class='wynik'><b>{n}. <a href='/{n}'>{title}</a></b><br>... zatrudniła czterech nowych asystentów rodziny, którzy "
        f"od marca pracują w gminie ...</{name}>"
        for n, (title, _) in enumerate(HITS, 1)
    )
    return f"<h2>Wyszukiwarka</h2><p>Znaleziono 3 wyniki dla zapytania: asystent</p>{rows}"


@pytest.mark.parametrize(
    ("body", "url"),
    [
        (joomla(), "http://pcpr.example/szukaj?searchword=asystent"),
        (joomla(), "http://pcpr.example/component/x"),
        (joomla(""), "http://pcpr.example/index.php?option=com_search"),
        (joomla("").replace("result-", "r"), "http://pcpr.example/index.php?option=com_finder&q=asystent"),
        (custom(), "http://pcpr.example/szukaj.php?q=asystent"),
        (custom().replace("wynik'", "x'"), "http://pcpr.example/szukaj.php?q=asystent"),
    ],
)
def test_the_results_of_a_search_are_no_article(body, url):
    article = extract(Page.of(f"<html><head><title>Wyniki - PCPR</title></head><body>{body}</body></html>", url))

    assert article.kind != "article"
    assert (article.body, article.published) == ("", None)


@pytest.mark.parametrize(
    ("body", "title", "url"),
    [
        (f"<h1>Asystent rodziny szuka pracy</h1>{TEXT}", "Asystent rodziny szuka pracy", "http://pcpr.example/asystent?q=praca"),
        (f"<form><h2>Szukaj</h2></form><h1>Nabór na asystenta</h1>{TEXT}", "Nabór na asystenta", "http://pcpr.example/nabor"),
        (f"<h1>Szukaj pomocy, nie czekaj</h1>{TEXT}", "Szukaj pomocy, nie czekaj", "http://pcpr.example/szukaj-pomocy"),
        (f"<h1>Wyniki naboru</h1><p>Wyniki: 3 osoby przyjęte.</p>{TEXT}", "Wyniki naboru", "http://pcpr.example/wyniki-naboru"),
    ],
)
def test_an_article_reached_by_a_search_or_speaking_of_one_stays(body, title, url):
    assert kind(body, title, url) == "article"
