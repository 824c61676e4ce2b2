"""Made-up pages of a small office: its old system of tables, and a plain new one."""

from __future__ import annotations

from pipeline.extract import extract
from pipeline.records import Article, Page

FIRST = "Gminny Ośrodek Pomocy Społecznej w Zalesiu od poniedziałku wydaje paczki żywnościowe dla rodzin z terenu gminy."
SECOND = "Osoby zainteresowane prosimy o kontakt z pracownikiem socjalnym oraz o zaświadczenie o dochodach rodziny."
THIRD = "Paczki czekają w budynku dawnej szkoły przy ulicy Polnej, codziennie od dziewiątej do trzynastej."
MENU = (
    "<table><tr><td colspan=2><img src='baner.jpg'></td></tr><tr><td><a href='index.php'>Strona główna</a><br>"
    "<a href='swiadczenia.php'>Świadczenia rodzinne</a><br><a href='projekty.php'>Projekty i programy</a></td><td>"
)
FOOT = "</td></tr><tr><td colspan=2>Copyright 2009 GOPS Zalesie</td></tr></table>"


def old(body: str, title: str = "Aktualności") -> Article:
    return extract(
        Page.of(f"<html><head><title>{title}</title></head><body>{MENU}{body}{FOOT}</body></html>", "http://gops.example/a.php?id=12")
    )


def new(body: str, headline: str = "Nabór wniosków") -> Article:
    head = f"<html><head><title>{headline}</title></head><body><div id='menu'><a href='/a'>Mapa</a></div>"
    html = f"{head}<div class='c'><h1>{headline}</h1>{body}</div>"
    return extract(Page.of(html, "http://gops.example/nabor"))


def lines(article: Article) -> list[str]:
    return article.body.splitlines()
