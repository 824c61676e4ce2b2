from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Kind, Page

PROSE = "<p>Ośrodek zaprosił na spotkanie wszystkich, którzy w minionym roku pomagali rodzinom z całego powiatu.</p>"
LINKS = "".join(f'<h3><a href="/{n}">Wiadomość numer {n} o pomocy rodzinom</a></h3>' for n in range(15))


def kind(body: str, title: str = "", url: str | None = "http://gorki.example/a/1") -> Kind:
    return extract(Page.of(f"<html><head><title>{title}</title></head><body>{body}</body></html>", url)).kind


def test_a_headline_over_text_is_an_article_though_many_links_stand_around():
    assert kind(f"<h1>Spotkanie pomocnych ludzi</h1>{PROSE}<div class='x'>{LINKS}</div>", "Spotkanie pomocnych ludzi") == "article"


def test_a_short_notice_is_an_article():
    assert kind("<h1>Zmiana godzin pracy</h1><p>W piątek ośrodek będzie czynny do południa.</p>") == "article"


@pytest.mark.parametrize("title", ["Aktualności", "Wyniki wyszukiwania: rodzina", "Kategoria: Seniorzy"])
def test_a_section_with_links_is_a_listing(title):
    assert kind(f"<h1>{title}</h1>{LINKS}", title) == "listing"


@pytest.mark.parametrize("title", ["Archiwum Państwowe zaprasza seniorów", "Szukaj pomocy, nie czekaj", "Aktualności prawne dla gmin"])
def test_a_headline_that_begins_like_a_section_is_an_article(title):
    assert kind(f"<h1>{title}</h1>{PROSE}{LINKS}", title) == "article"


def test_teasers_with_texts_are_a_listing():
    teasers = "".join(
        f'<div><h3><a href="/{n}">Wiadomość numer {n} o pomocy</a></h3>{PROSE.replace("Ośrodek", f"Ośrodek {n}")}</div>' for n in range(4)
    )

    assert kind(teasers, "Gmina Górki") == "listing"


def test_a_login_box_beside_an_article_leaves_it_one():
    box = "<div class='moduletable'><h3>Logowanie</h3><form><label>Hasło</label></form></div>"

    assert kind(f"<h1>Spotkanie pomocnych ludzi</h1>{PROSE}{box}", "Spotkanie pomocnych ludzi") == "article"


def test_links_to_other_stories_between_paragraphs_leave_an_article_one():
    other = '<p><a href="/x">Nowy dom dla seniorów w Zalesiu</a></p>'

    assert kind(f"<h1>Spotkanie pomocnych ludzi</h1>{PROSE}{other}{PROSE.replace('Ośrodek', 'Powiat')}{other}", "Spotkanie") == "article"


def test_the_front_door_of_a_site_is_no_article():
    assert kind(f"<h1>Gmina Górki wita gości</h1>{PROSE}{LINKS}", url="http://gorki.example/") == "listing"
    assert kind(f"<h1>Gmina Górki wita gości</h1>{PROSE}", url="http://gorki.example/index.php") == "other"


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Błąd 404</h1><p>Podana strona nie istnieje, sprawdź adres.</p>",
        "<h1>Nie znaleziono strony</h1><p>Przepraszamy, tego dokumentu już tu nie ma.</p>",
        "<h1>Logowanie</h1><form><label>Hasło</label></form>",
        "<h1>Kontakt</h1><p>Sekretariat ośrodka jest czynny od ósmej do szesnastej.</p>",
        "<div id='app'></div><script>start()</script>",
        "",
    ],
)
def test_messages_logins_contacts_and_shells_are_other(body):
    assert kind(body) == "other"


def test_an_article_about_errors_and_logins_is_an_article():
    assert kind("<h1>Błędy we wnioskach: jak ich uniknąć</h1>" + PROSE) == "article"
    assert kind("<h1>Logowanie do systemu dla ośrodków potrwa dłużej</h1>" + PROSE) == "article"


@pytest.mark.parametrize(
    "shell",
    [
        "<noscript>Aby korzystać z tej aplikacji, włącz obsługę JavaScript w przeglądarce. Portal działa w nowych wersjach.</noscript>",
        "<noscript><p>Ta strona wymaga skryptów.</p><p>Prosimy o włączenie ich obsługi albo o kontakt z urzędem.</p></noscript>",
        "<div id='app'>Trwa ładowanie aplikacji. Jeśli strona nie pojawi się w ciągu kilku sekund, odśwież okno przeglądarki.</div>",
        "<app-root><p>Ładowanie...</p><p>Jeżeli portal nie załaduje się w ciągu minuty, prosimy odświeżyć stronę.</p></app-root>",
    ],
)
def test_a_shell_that_only_speaks_of_scripts_and_loading_is_other(shell):
    assert kind(f"{shell}<div id='root'></div>", "Portal Województwa", "http://gorki.example/otwarty-konkurs-ofert") == "other"


def test_an_article_that_only_stands_in_a_noscript_is_one():
    assert (
        kind(f"<noscript><h1>Spotkanie pomocnych ludzi</h1>{PROSE}<p>Zaproszenia są też na stronie w przeglądarce.</p></noscript>")
        == "article"
    )
    assert kind(f"<noscript>Włącz JavaScript w przeglądarce.</noscript><h1>Spotkanie pomocnych ludzi</h1>{PROSE}") == "article"


@pytest.mark.parametrize("wall", ["Dalsza część dostępna dla prenumeratorów", "Treść dostępna dla zalogowanych", "Pozostało 90% artykułu"])
def test_a_wall_in_place_of_a_text_is_other_and_below_one_ends_it(wall):
    assert kind(f"<h1>Spotkanie pomocnych ludzi</h1><p>{wall}</p><p>Prosimy podać swój adres i hasło do serwisu.</p>") == "other"
    assert kind(f"<h1>Spotkanie pomocnych ludzi</h1>{PROSE}<p>{wall}</p>") == "article"


PEOPLE = ("Adamska Ewa", "Banaś Tomasz", "Cichoń Renata", "Duda Alina", "Ferenc Olga", "Gajda Irena", "Hajduk Piotr")


def rows(head: str, row: str) -> str:
    told = (head, *(row.format(n=n, name=name) for n, name in enumerate(PEOPLE, 1)))
    return f"<table>{''.join(f'<tr><td>{one}</td></tr>' for one in told)}</table>".replace(" | ", "</td><td>")


@pytest.mark.parametrize(
    "register",
    [
        rows("Lp. | Nazwisko i imię | Stanowisko | Telefon wew.", "{n}. | {name} | referent | 10{n}"),
        rows("Imię i nazwisko | Stanowisko | E-mail", "{name} | referent | p{n}@ops.example"),
        "<p>Poniżej podajemy numery.</p>" + rows("Kto | Co | Gdzie", "mgr {name} | psycholog | 22 111 22 0{n}"),
        "<ul>" + "".join(f"<li>{name} – referent, tel. 22 111 22 0{n}</li>" for n, name in enumerate(PEOPLE)) + "</ul>",
    ],
)
def test_a_register_of_staff_with_its_telephones_is_other(register):
    assert kind(f"<h1>Biuletyn</h1><div><h2>Rejestr pracowników</h2>{register}</div>", "Rejestr pracowników") == "other"


@pytest.mark.parametrize(
    "table",
    [
        rows("Lp. | Imię i nazwisko | Miejscowość | Punkty", "{n}. | {name} | Zalesie | 8{n}"),
        rows("Lp. | Imię i nazwisko | Numer wniosku", "{n}. | {name} | 123456{n}"),
        rows("Rodzaj pomocy | Kwota | Podstawa", "Świadczenie nr {n} | {n}85 zł | art. 80"),
        rows("Placówka | Adres | Telefon", "Ośrodek Pomocy w Zalesiu | ul. Polna {n} | 22 111 22 0{n}"),
        PROSE + PROSE.replace("Ośrodek", "Powiat") + rows("Osoba | Stanowisko | Telefon", "{name} | referent | 10{n}"),
    ],
)
def test_results_rates_offices_and_telephones_within_a_text_are_an_article(table):
    assert kind(f"<h1>Biuletyn</h1><div><h2>Wyniki naboru na stanowisko</h2>{table}</div>", "Wyniki naboru na stanowisko") == "article"


SHORT = "<p>W tym miejscu publikujemy informacje departamentu polityki społecznej.</p>"
ROWS = {
    "cards with teasers": '<div><h2><a href="/{n}">Konferencja o ekonomii {n}</a></h2><p>1{n}.06.2010</p><p>Rozmowa {n}.</p></div>',
    "items with a day before the link": '<ul><li>1{n}/06/2024 - <a href="/{n}">Czerwiec: półkolonie {n}</a></li></ul>',
    "rows of a table": '<table><tr><td><a href="/{n}">Opiekun w domu {n}</a></td><td>2023-09-1{n}</td></tr></table>',
    "cards of two words": '<article class="card"><a href="/{n}"><h3>Konferencja {n}</h3></a><time>1{n}.06.2010</time></article>',
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_a_sentence_over_dated_links_introduces_a_listing(row):
    rows = "".join(row.replace("{n}", str(n)) for n in range(6))

    assert kind(f"<h1>Nabory na stanowiska</h1>{SHORT}{rows}", "Nabory na stanowiska - Urząd") == "listing"


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_a_dated_notice_over_other_stories_and_an_undated_one_over_files_are_articles(row):
    rows = "".join(row.replace("{n}", str(n)) for n in range(6))
    files = "".join(f'<p><a href="/{n}.pdf">Lista rankingowa numer {n}</a> 1{n}.06.2024</p>' for n in range(6))

    assert kind(f'<h1>Nabór na stanowisko</h1><p class="date">12.06.2024</p>{SHORT}{rows}', "Nabór na stanowisko") == "article"
    assert kind(f"<h1>Nabór na stanowisko</h1>{SHORT}<h2>Zobacz także</h2>{rows}", "Nabór na stanowisko") == "article"
    assert kind(f"<h1>Nabór na stanowisko</h1>{SHORT}{files}", "Nabór na stanowisko") == "article"


def test_an_h1_of_a_menus_column_or_of_the_foot_says_nothing_of_the_article():
    columns = "".join(
        f"<div class='c{n}'><h1>{name}</h1><p><a href='/{n}'>Więcej o nas i o biurze</a></p></div>"
        for n, name in enumerate(("O nas", "Kontakt"))
    )
    article = f"<div><h2>Spotkanie pomocnych ludzi</h2>{PROSE}</div>"

    assert kind(f"{columns}{article}", "Spotkanie pomocnych ludzi") == "article"
    assert kind(f"{article}<div class='z'><h1>Kontakt</h1><p>ul. Polna 1</p></div>", "Spotkanie pomocnych ludzi") == "article"


def test_an_h1_over_the_heading_of_a_part_names_the_page():
    assert kind(f"<h1>Kontakt</h1><h2>Dział świadczeń rodzinnych</h2>{PROSE}", "Ośrodek w Górkach") == "other"


PAUSES = [
    "Przerwa techniczna w działaniu generatora ofert",
    "Przerwa techniczna – dyżur bez zmian",
    "Strona w przebudowie – nowy portal już w maju",
]


@pytest.mark.parametrize("title", PAUSES)
def test_a_notice_of_a_pause_with_its_day_or_a_text_is_an_article(title):
    assert kind(f"<h1>{title}</h1><p>Opublikowano: 12.03.2024</p>{PROSE}", title) == "article"
    assert kind(f"<h1>{title}</h1>{''.join(PROSE.replace('Ośrodek', f'Ośrodek {n}') for n in range(5))}", title) == "article"


@pytest.mark.parametrize("title", ["Przerwa techniczna", "Strona w przebudowie", "Serwis jest w budowie - Gmina Górki"])
def test_a_page_that_stands_in_for_all_others_for_a_while_is_none(title):
    assert kind(f"<h1>{title}</h1><p>Przepraszamy, trwają prace. Zapraszamy jutro.</p>", title) == "other"


EVENT = {
    "Początek": "24.06.2022 16:00",
    "Koniec": "24.06.2022 23:00",
    "Miejsce": "Bulwar nad jeziorem",
    "Organizator": "Ośrodek Kultury",
    "Wstęp": "wolny",
}
HOUSE = {
    "Adres:": "Lipki 12, 66-999 Lipki",
    "Telefon:": "95 555 66 77",
    "Liczba miejsc:": "64",
    "Organ prowadzący:": "Powiat Lipski",
    "Dyrektor:": "Wanda Gil",
}
FORMS = {
    "<dl>{}</dl>": "<dt>{}</dt><dd>{}</dd>",
    "<table>{}</table>": "<tr><td>{}</td><td>{}</td></tr>",
    "<div>{}</div>": "<p><b>{}</b> {}</p>",
    "<section>{}</section>": "<div><div>{}</div><div>{}</div></div>",
}


@pytest.mark.parametrize("fields", [EVENT, HOUSE])
@pytest.mark.parametrize("around", FORMS)
def test_fields_with_their_values_and_no_sentence_are_the_card_of_an_event_or_a_house(fields, around):
    card = around.format("".join(FORMS[around].format(*pair) for pair in fields.items()))

    assert kind(f"<h1>Jarmark w Lipkach i okolicy</h1>{card}") == "other"


@pytest.mark.parametrize(
    "body",
    [
        "<p>Zapraszamy wszystkich mieszkańców na jarmark nad jezioro.</p>{}",  # a sentence
        "<p>Dodano: 3.06.2022</p>{}",  # a day of its own
        "<ul><li>Kasa ośrodka nieczynna</li><li>Kancelaria do godziny 12</li><li>Psycholog w pokoju 3</li><li>Radca w piątki</li></ul>",
        "<table><tr><td>Anna Nowak</td><td>80 punktów</td></tr><tr><td>Jan Kos</td><td>75 punktów</td></tr><tr><td>Ewa Lis</td>"
        "<td>70 punktów</td></tr><tr><td>Termin rozmów</td><td>3.06.2022</td></tr></table>",
    ],
)
def test_a_notice_that_holds_such_fields_is_an_article(body):
    fields = "".join(f"<p>{name} {value}</p>" for name, value in EVENT.items())

    assert kind(f"<h1>Jarmark w Lipkach i okolicy</h1>{body.format(fields)}") == "article"
