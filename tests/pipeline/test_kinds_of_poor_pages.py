"""Pages that look like a text and are none: news printed whole under a section's name, people with their telephones, redirections."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND

from pipeline.extract import extract
from pipeline.records import Article, Page

MENU = "<ul class='menu'><li><a href='/a'>Aktualności</a></li><li><a href='/b'>Świadczenia rodzinne i alimentacyjne</a></li></ul>"
HEADLINES = ("Rusza sieć wytchnieniowa", "Paczki dla rodzin z gminy", "Dyżur psychologa w środy", "Klub seniora czeka na chętnych")
NAMES = ("Anna Nowak", "Jan Kowalski", "Maria Wiśniewska", "Piotr Zieliński", "Ewa Lis", "Barbara Mazur", "Adam Król")


def page(text: str, title: str = "OPS Lipowo") -> Article:
    html = f"<title>{title}</title><body><div class='g'>{MENU}</div><div class='c'>{text}</div></body>"
    return extract(Page.of(html, "http://ops.example/x/9"))


def news(count: int, day: str = "<i>{0}.05.2021</i>") -> str:
    texts = (f"<p>{head}: {FIRST}</p><p>{SECOND[:-1]}, najlepiej przed godziną {n + 9}.</p>" for n, head in enumerate(HEADLINES[:count]))
    return "".join(f"<div class='n'><h2>{HEADLINES[n]}</h2>{day.format(20 - n)}{text}</div>" for n, text in enumerate(texts))


@pytest.mark.parametrize("section", ["Aktualności", "Komunikaty"])
@pytest.mark.parametrize("day", ["<i>{0}.05.2021</i>", "<p>{0} maja 2021</p>"])
def test_news_printed_whole_under_a_section_with_a_day_below_each_headline_are_a_listing(day, section):
    for count in (3, 4):
        assert page(f"<h1>{section}</h1>{news(count, day)}", section).kind == "listing"


def test_one_notice_under_a_section_is_an_article():
    article = page(f"<h1>Aktualności</h1>{news(1)}", "Aktualności")

    assert (article.kind, article.title, str(article.published)) == ("article", HEADLINES[0], "2021-05-20")


def test_a_chronicle_in_the_order_of_its_days_is_an_article_under_a_section_too():
    parts = "".join(f"<h3>{head}</h3><p>{n + 3}.07.2021</p><p>{head}: {FIRST}</p>" for n, head in enumerate(HEADLINES))

    assert page(f"<h1>Aktualności</h1><h2>Obóz w Bieszczadach</h2><p>{SECOND}</p>{parts}", "OPS").kind == "article"


def test_parts_of_a_text_with_a_day_each_are_an_article():
    assert page(f"<h1>Obóz w Bieszczadach dzień po dniu</h1>{news(4)}").kind == "article"


@pytest.mark.parametrize("tag", ["h3", "p", "strong"])
def test_people_with_a_telephone_below_each_are_a_register(tag):
    people = "".join(f"<div><{tag}>{name}</{tag}><p>Pracownik socjalny, tel. 11 222 33 4{n}</p></div>" for n, name in enumerate(NAMES))

    assert page(f"<h1>Rejony opiekuńcze</h1>{people}").kind == "other"


def test_a_text_with_three_people_to_ask_is_an_article():
    people = "".join(f"<h3>{name}</h3><p>Pracownik socjalny, tel. 11 222 33 4{n}</p>" for n, name in enumerate(NAMES[:3]))

    assert page(f"<h1>Rusza sieć wytchnieniowa</h1><p>{FIRST}</p><p>{SECOND}</p>{people}").kind == "article"


@pytest.mark.parametrize(
    "told", ["Za chwilę nastąpi przekierowanie.", "Za 5 sekund zostaniesz przekierowany na nową stronę.", "Trwa przekierowanie"]
)
def test_a_page_that_leads_on_is_no_article(told):
    html = f"<title>Przekierowanie</title><body>{told} <a href='/n'>Kliknij tutaj</a></body>"

    assert extract(Page.of(html, "http://ops.example/x/9")).kind == "other"


def test_news_of_redirections_is_an_article():
    text = "Osoby bez skierowania zostaną przekierowane do poradni w Lipowie. Lekarz przyjmuje w środy i piątki od rana."

    assert page(f"<h1>Przekierowanie pacjentów z Zalesia</h1><p>12.03.2024</p><p>{text}</p>").kind == "article"


WEEKS = "".join(f"<tr>{''.join(f'<td>{day}</td>' for day in range(first, first + 7))}</tr>" for first in (1, 8, 15, 22))
SHEET = f"<table><tr>{''.join(f'<th>{day}</th>' for day in ('Pn', 'Wt', 'Śr', 'Cz', 'Pt', 'So', 'Nd'))}</tr>{WEEKS}</table>"


def test_a_months_sheet_above_a_line_is_a_calendar_and_a_list_of_training_days_an_article():
    line = "<p>Chcesz zgłosić wydarzenie do kalendarza? Napisz do nas.</p>"
    days = "<ul><li>12 marca: warsztaty dla opiekunów</li><li>14 marca: szkolenie dla asystentów rodziny</li></ul>"

    assert page(f"<h1>Kalendarz wydarzeń</h1>{SHEET}{line}").kind == "other"
    assert page(f"<h1>Kalendarz szkoleń na marzec</h1><p>{FIRST}</p>{days}{SHEET}").kind == "article"
    assert page(f"<h1>Kalendarz dla rodzin już do odebrania</h1>{SHEET}<p>{FIRST}</p><p>{SECOND}</p>").kind == "article"
