"""A day at a headline beside a name, initials or counters, with no sign between."""

from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Article, Page

TEXT = (
    "<p>Ośrodek zaprosił wszystkich, którzy w minionym roku pomagali rodzinom z całego powiatu i okolic.</p>"
    "<p>Rozmawiano o tym, jak dzielić obowiązki między gminy i kto zapłaci za dyżury w święta oraz w nocy.</p>"
)
HEADLINE = "Dyżur psychologa w soboty"


def article(line: str, headline: str = HEADLINE, text: str = TEXT) -> Article:
    return extract(Page.of(f"<title>{headline}</title><div id=c><h1>{headline}</h1><p>{line}</p>{text}</div>", "http://a.example/n/5"))


LINES = [
    "<i class='bi bi-calendar'></i> 31 maj 2021 <i class='bi bi-person'></i> Katarzyna Ryś",
    "<span>31 maja 2021</span> <span>Anna Nowak</span>",
    "<span>31 maja 2021</span><span>Anna Nowak</span>",
    "Anna Nowak 31 maja 2021",
    "<span>Anna Nowak</span> <span>poniedziałek, 31 maja 2021</span>",
    "Magdalena Środa 31 maja 2021",
    "A. Nowak, pon., 31 maja 2021",
    "Redakcja | poniedziałek, 31 maja 2021",
    "an / 31 maja 2021",
    "an / poniedziałek, 31 maja 2021",
    "poniedziałek, 31 maja 2021 Anna Nowak",
    "(an) 31.05.2021",
    "31.05.2021 /AN/",
    "31 maja 2021 <i></i> 204 <i></i> 3",
    "A. Nowak - 31/05/2021",
]


@pytest.mark.parametrize("line", LINES)
def test_a_day_at_a_headline_with_its_writer_dates_and_is_no_text(line: str) -> None:
    found = article(line)

    assert str(found.published) == "2021-05-31"
    assert (found.body or "").startswith("Ośrodek zaprosił")


@pytest.mark.parametrize(
    "line",
    [
        "31 maja 2021 Dom Kultury",
        "Kraków 31 maja 2021",
        "Kraków, poniedziałek 31 maja 2021",
        "Dom Kultury poniedziałek, 31 maja 2021",
        "Koncert poniedziałek, 31 maja 2021",
        "do / 31 maja 2021",
        "dk / 31 maja 2021, godz. 18:00",
        "31 maja 2021, Maryla Rodowicz",
        "31 maja 2021 17 00",
        "31 maja 2021 204 osoby",
        "J. Słowackiego 31.05.2021",
        "30-31 maja 2021 Anna Nowak",
        "Anna Nowak 31 maja 2021 otworzy wystawę",
    ],
)
def test_a_place_an_hour_or_other_words_beside_a_day_are_no_writer(line: str) -> None:
    assert article(line).published is None


def test_a_section_before_a_weekday_dates_as_before_a_day() -> None:
    page = f"<title>{HEADLINE}</title><div><h1>{HEADLINE}</h1><div>Aktualności {{}}31 maja 2021</div>{TEXT}</div>"
    days = [extract(Page.of(page.format(weekday))).published for weekday in ("", "poniedziałek, ")]

    assert list(map(str, days)) == ["2021-05-31", "2021-05-31"]


def test_a_guest_is_no_writer() -> None:
    told = f"<p>W sali gminnej usłyszymy największe przeboje, które Rodowicz śpiewa od lat.</p>{TEXT}"

    assert article("31 maja 2021 Maryla Rodowicz", headline="Koncert dla seniorów").published is None
    assert article("31 maja 2021 Maryla Rodowicz", text=told).published is None
    assert article("31 maja 2021 Maryla Rodowicz", headline="Rodowicz w Zalesiu").published is None


def test_a_name_beside_a_day_in_mid_text_dates_nothing() -> None:
    assert article("Dyżury w sobotę", text=f"{TEXT}<p>31 maja 2021 Anna Nowak</p>{TEXT}").published is None
