"""A day of publication with that of a change beside it, below it or right behind it."""

from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Article, Page

TEXT = (
    "<p>Ośrodek zaprosił na spotkanie wszystkich, którzy w minionym roku pomagali rodzinom z całego powiatu.</p>"
    "<p>Rozmawiano o tym, jak dzielić obowiązki między gminy i kto zapłaci za dyżury w święta oraz w nocy.</p>"
)


def article(line: str) -> Article:
    return extract(Page.of(f"<div id=c><h1>Dyżur psychologa w soboty</h1><div class=x>{line}</div>{TEXT}</div>", "http://a.example/n/5"))


@pytest.mark.parametrize(
    "line",
    [
        "<span>31 maja 2021, 6:00</span><span>aktualizacja 2 czerwca 2021, 9:41</span>",
        "<span>31 maja 2021, 6:00</span> <span>Aktualizacja: 2 czerwca 2021, 9:41</span>",
        "<span>31 maja 2021</span><span>Zaktualizowano: 2 czerwca 2021</span>",
        "31.05.2021, godz. 06:00<br>Aktualizacja: 02.06.2021",
        "31.05.2021, godz. 06:00, aktualizacja: 02.06.2021",
        "31.05.2021<br>Aktualizacja 02.06.2021",
        "31.05.2021 (akt. 02.06.2021)",
        "31.05.2021, ost. akt.: 02.06.2021",
    ],
)
def test_a_day_with_that_of_a_change_beside_it_dates(line: str) -> None:
    found = article(line)

    assert str(found.published) == "2021-05-31"
    assert (found.body or "").startswith("Ośrodek zaprosił")


@pytest.mark.parametrize(
    "line",
    [
        "31.05.2021, godz. 10:00",
        "31.05.2021, godz. 10:00<br>Sala obrad",
        "Termin: 31.05.2021<br>Aktualizacja: 02.06.2021",
        "Aktualizacja: 02.06.2021",
        "<span>Termin 31 maja 2021, 6:00</span><span>aktualizacja 2 czerwca 2021, 9:41</span>",
    ],
)
def test_a_change_alone_and_the_hour_of_an_event_date_nothing(line: str) -> None:
    assert article(line).published is None
