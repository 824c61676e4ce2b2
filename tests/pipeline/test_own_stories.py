from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Article, Page

NAME = "Program w konsultacjach"
TEXT = (
    "<p>Wojewódzki program profilaktyki uzależnień na najbliższe cztery lata trafił do konsultacji społecznych w całym regionie.</p>"
    "<p>Autorzy diagnozy zwracają uwagę, że co czwarty piętnastolatek grał w minionym roku w gry losowe w internecie.</p>"
    "<p>Uwagi można składać na formularzu, pocztą elektroniczną lub osobiście w kancelarii ogólnej urzędu.</p>"
)
LOGIN = '<div id="dlg"><h1>{}</h1><form><label>Hasło</label><input type="password"></form></div>'
MENU = "<nav><ul>" + "".join(f'<li><a href="/{n}">Dział {n}</a></li>' for n in range(20)) + "</ul></nav>"


def story(level: int = 1) -> str:
    return f"<div><h{level}>{NAME}</h{level}><p>3 marca 2021</p>{TEXT}</div>"


def read(body: str, title: str, head: str = "") -> Article:
    page = f"<html><head><title>{title}</title>{head}</head><body>{MENU}{body}</body></html>"
    return extract(Page.of(page, "http://gorki.example/a/1"))


@pytest.mark.parametrize("name", ["Zaloguj się", "Logowanie"])
@pytest.mark.parametrize("title", [NAME, f"{NAME} - Gmina Górki"])
def test_a_login_in_an_h1_around_the_page_s_own_story_leaves_it_an_article(name: str, title: str):
    for page in (story() + LOGIN.format(name), LOGIN.format(name) + story(), LOGIN.format(name) + story(2)):
        assert (read(page, title).kind, read(page, title).title) == ("article", NAME)


def test_a_login_below_a_dated_story_leaves_it_an_article_though_the_head_names_the_office_alone():
    assert read(story() + LOGIN.format("Zaloguj się"), "Gmina Górki").kind == "article"


def test_a_page_that_is_a_login_stays_one():
    words = "<p>Podaj swoje dane, aby wejść do strefy pracownika i zobaczyć grafiki dyżurów.</p>"

    assert read(LOGIN.format("Logowanie").replace("<form>", f"<h2>Panel pracownika</h2>{words}<form>"), "Panel pracownika").kind == "other"


@pytest.mark.parametrize("name", ["Kontakt", "RODO", "Polityka prywatności"])
@pytest.mark.parametrize("level", [2, 3])
def test_a_page_s_name_in_a_dialog_or_in_the_head_of_the_site_leaves_the_story_that_the_head_tells(name: str, level: int):
    for apart in (f"<header><h1>{name}</h1></header>", f"<div class='cc'><h1>{name}</h1><p>Wyrażam zgodę na cookies.</p></div>"):
        assert read(apart + story(level), NAME).kind == "article"


@pytest.mark.parametrize("name", ["Kontakt", "RODO"])
@pytest.mark.parametrize("line", ["<p><b>{}</b></p>", "<div class='x'>{}</div>"])
def test_a_story_under_a_line_that_the_head_tells_is_one_as_well(name: str, line: str):
    article = read(f"<header><h1>{name}</h1></header>{story().replace(f'<h1>{NAME}</h1>', line.format(NAME))}", NAME)

    assert (article.kind, article.title) == ("article", NAME)


@pytest.mark.parametrize("name", ["RODO", "Logowanie"])
def test_what_a_dialog_is_called_is_no_title_of_the_dated_story_below_it(name: str):
    article = read(f"<div class='cc'><h1>{name}</h1></div>{story(2)}", "Gmina Górki")

    assert (article.kind, article.title, str(article.published)) == ("article", NAME, "2021-03-03")


def test_a_page_of_data_protection_stays_one():
    clause = f"<header><h1>RODO</h1></header><div><h2>Administrator danych osobowych</h2>{TEXT}</div>"

    assert [read(clause, title).kind for title in ("RODO - Gmina Górki", "Gmina Górki")] == ["other", "other"]
    assert read(f"<h1>RODO</h1>{TEXT}", "Gmina Górki").kind == "other"


@pytest.mark.parametrize("title", ["Kontakt - Gmina Górki", "Gmina Górki", "Sekretariat ośrodka - Gmina Górki"])
def test_a_page_s_name_over_the_heading_of_its_part_names_it(title: str):
    assert read(f"<main><h1>Kontakt</h1><h2>Sekretariat ośrodka</h2>{TEXT}</main>", title).kind == "other"


@pytest.mark.parametrize("name", ["Strona główna", "Aktualności"])
def test_what_a_theme_tells_of_itself_does_not_outweigh_the_story_that_the_head_tells(name: str):
    unit = '<h2><a href="/web/rodzina">Ministerstwo Rodziny, Pracy i Polityki Społecznej</a></h2>'
    title = f"{NAME} - Ministerstwo Rodziny, Pracy i Polityki Społecznej - Portal Gov.pl"

    assert (
        read(f"<main>{unit}<article>{story(2)}</article></main>", title, f'<meta property="og:title" content="{name}">').kind == "article"
    )
    assert read(f"<div><h2>{name}</h2></div><main>{unit}<article>{story(2)}</article></main>", title).kind == "article"


def test_a_section_whose_first_teaser_the_head_does_not_tell_stays_a_listing():
    rows = "".join(f'<div><h2><a href="/{n}">Wiadomość numer {n} o pomocy rodzinom</a></h2>{TEXT}</div>' for n in range(4))

    assert read(f"<h1>Aktualności</h1>{rows}", "Aktualności - Gmina Górki").kind == "listing"
