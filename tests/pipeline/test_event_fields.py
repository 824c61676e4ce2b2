"""Fields of an event, a deadline or a period between the headline and the text."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, lines, new

TEXT = f"<p>{FIRST}</p><p>{SECOND}</p>"
BOXES = ["{0}<div class=txt>{1}</div>", "{0}{1}", "<div class=meta>{0}</div><div class=txt>{1}</div>"]


@pytest.mark.parametrize(
    ("field", "line"),
    [
        ("<div><b>Termin:</b> 5 czerwca 2024</div>", "Termin: 5 czerwca 2024"),
        ("<div>Nabór do 5 czerwca 2024</div>", "Nabór do 5 czerwca 2024"),
        ("<div>Kiedy: 5 czerwca 2024</div>", "Kiedy: 5 czerwca 2024"),
        ("<div>5-12 czerwca 2024</div>", "5-12 czerwca 2024"),
        ("<div>5.06.2024 godz. 10.00, sala 12</div>", "5.06.2024 godz. 10.00, sala 12"),
        ("<div>Ważne od 5.06.2024</div>", "Ważne od 5.06.2024"),
        ("<p>Data wydarzenia: 5 czerwca 2024</p>", "Data wydarzenia: 5 czerwca 2024"),
    ],
)
@pytest.mark.parametrize("box", BOXES)
def test_the_day_of_an_event_or_a_deadline_opens_the_body_and_dates_nothing(field, line, box):
    article = new(box.format(field, TEXT))

    assert (lines(article), article.published) == ([line, FIRST, SECOND], None)


def test_the_place_beside_a_day_goes_with_it():
    fields = "<div class=meta><div><span>Kiedy: 5.06.2024</span></div><div>Gdzie: sala obrad</div></div>"

    assert lines(new(f"{fields}<div>{TEXT}</div>")) == ["Kiedy: 5.06.2024", "Gdzie: sala obrad", FIRST, SECOND]


def test_a_fields_name_in_an_element_of_its_own_keeps_its_value():
    fields = "".join(f"<div>{word}</div>" for word in ("Termin:", "5 czerwca 2024", "Organizator:", "Fundacja Most"))

    assert lines(new(f"{fields}<div>{TEXT}</div>"))[:-2] == ["Termin:", "5 czerwca 2024", "Organizator:", "Fundacja Most"]


@pytest.mark.parametrize(
    "field",
    [
        "Województwo opolskie",
        "Kategoria: Projekty",
        "Autor: Jan Lis",
        "Odsłon: 123",
        "Gdzie: sala obrad",
        "Dział: Pomoc społeczna",
        "Konsultacje, 5.06.2024",
    ],
)
@pytest.mark.parametrize("box", BOXES)
def test_fields_that_tell_no_day_stay_out(field, box):
    assert lines(new(box.format(f"<div>{field}</div>", TEXT))) == [FIRST, SECOND]


@pytest.mark.parametrize("line", ["Data publikacji: 5.06.2024", "5.06.2024", "Aktualności, 5.06.2024", "Dodano: 5 czerwca 2024"])
@pytest.mark.parametrize("box", BOXES)
def test_the_day_of_publication_stays_out_and_dates(line, box):
    article = new(box.format(f"<div>{line}</div><div>Odsłon: 123</div>", TEXT))

    assert lines(article) == [FIRST, SECOND]
    assert article.published is not None


def test_the_day_of_publication_beside_a_deadline_dates():
    article = new(f"<div>Opublikowano: 2.05.2024</div><div>Nabór do 5 czerwca 2024</div><div>{TEXT}</div>")

    assert lines(article) == ["Nabór do 5 czerwca 2024", FIRST, SECOND]
    assert str(article.published.day) == "2024-05-02"


def test_a_column_beside_the_text_opens_no_body():
    column = "<div class='col-4'><div>Kiedy: 11.12.2026</div><div>Gdzie: sala obrad</div></div>"

    assert lines(new(f"{column}<div class='col-8'>{TEXT}</div>")) == [FIRST, SECOND]


def test_the_lead_below_a_field_is_the_lead():
    article = new(f"<div>Nabór do 5 czerwca 2024</div><p class=lead>{FIRST}</p><p>{SECOND}</p>")

    assert article.lead == FIRST
