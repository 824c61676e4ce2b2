"""Rows that end with "czytaj więcej" make a listing, though the first of them reads as a body; below an article they are other stories."""

from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Article, Page

URL = "http://rops.example/news,k,1,s,3.html"
NEWS = (
    ("Nowy klub seniora w Dębinie", "Wiele działo się w ostatnich dniach na terenie gminy, gdzie terapeuci od roku czekali na tę chwilę…"),
    ("Mieszkania treningowe już otwarte", "Dobre wiadomości napłynęły z powiatu, gdzie mieszkańcy od sześciu miesięcy byli przygotowani…"),
    (
        "Rusza nabór wniosków o dotacje",
        "Informujemy, że sprawa opisana w tytule dotyczy sołectwa, gdzie urzędnicy od dawna prowadzą rozmowy…",
    ),
)
DAY = '<div class="data">dodano: 3 maja 2026 r., czytano: 400 razy</div>'
BOXES = '<div><div class="tytul">{title}</div>{day}<div class="zajawka">{lead}</div><a href="/{href}">czytaj więcej &raquo;</a></div>'
ITEMS = '<ul><li><b>{title}</b>{day}<p>{lead}</p><a href="/{href}">[więcej]</a></li></ul>'
CELLS = '<table><tr><td><b>{title}</b><br>{day}{lead}<br><a href="/{href}">więcej...</a></td></tr></table>'
HEADS = '<div class="news"><h3>{title}</h3>{day}<p>{lead}</p><p><a href="/{href}">więcej</a></p></div>'
TEXT = (
    "<p>Ośrodek zaprosił na spotkanie wszystkich, którzy w minionym roku pomagali rodzinom z całego powiatu.</p>"
    "<p>W spotkaniu wzięło udział ponad sto osób, a najlepsi wolontariusze dostali nagrody z rąk starosty.</p>"
)


def rows(row: str, number: int = 3, day: str = "", href: str = "news,id,{n}.html") -> str:
    return "".join(row.format(title=title, lead=lead, day=day, href=href.format(n=n)) for n, (title, lead) in enumerate(NEWS[:number]))


def read(body: str) -> Article:
    html = f"<html><head><title>ROPS - Newsy</title></head><body><a href='/'>Start</a><div id='tresc'>{body}</div></body></html>"
    return extract(Page.of(html, URL))


@pytest.mark.parametrize("day", ["", DAY])
@pytest.mark.parametrize("row", [BOXES, ITEMS, CELLS, HEADS])
def test_three_rows_that_lead_on_are_a_listing(row: str, day: str) -> None:
    assert read(f"<h1>Z powiatów</h1>{rows(row, day=day)}").kind == "listing"


def test_two_rows_are_a_listing_where_each_has_its_day() -> None:
    assert read(f"<h1>Z powiatów</h1>{rows(BOXES, 2, DAY)}").kind == "listing"
    assert read(f"<h1>Z powiatów</h1>{rows(BOXES, 2)}").kind == "article"


@pytest.mark.parametrize("row", [BOXES, ITEMS, CELLS, HEADS])
def test_the_same_rows_below_a_text_are_other_stories(row: str) -> None:
    article = read(f"<h1>Spotkanie pomocnych ludzi</h1>{TEXT}<h2>Inne</h2>{rows(row)}")

    assert article.kind == "article"
    assert article.body.startswith("Ośrodek zaprosił")


@pytest.mark.parametrize("href", ["wykaz-{n}.pdf", "/inny.example/{n}", "program.html"])
def test_rows_that_lead_to_files_to_other_sites_or_all_to_one_page_are_an_article(href: str) -> None:
    assert read(f"<h1>Programy dla rodzin</h1>{rows(BOXES, href=href)}").kind == "article"


def test_rows_of_which_each_is_set_in_its_own_way_are_an_article() -> None:
    (one, lead), (other, second), (third, last) = NEWS
    more = '<a href="/{n}">czytaj więcej</a>'
    body = (
        f"<h1>Z powiatów</h1><p>{lead}</p><p>{one} {second}</p><div>{more.format(n=1)}</div>"
        f"<div><b>{other}</b><div>{second}</div>{more.format(n=2)}</div><div><p><i>{third}. {last}</i></p><p>{lead}</p><p>{second}</p>"
        f"{more.format(n=3)}</div>"
    )

    assert read(body).kind == "article"
