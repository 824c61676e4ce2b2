"""Texts in `<pre>`: paragraphs and lines as their authors meant them."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, THIRD, lines, new

WRAPPED = (
    "Zarząd Powiatu ogłasza otwarty konkurs ofert na realizację zadań publicznych\n"
    "w zakresie pomocy społecznej w roku 2009. Oferty należy składać do dnia 15\n"
    "stycznia 2009 r. w kancelarii starostwa."
)


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n"])
def test_an_empty_line_parts_paragraphs_and_a_wrapped_line_goes_on(end):
    article = new(f"<pre>{WRAPPED}\n\n{SECOND}\n\n{THIRD}</pre>".replace("\n", end))

    assert lines(article) == [WRAPPED.replace("\n", " "), SECOND, THIRD]


def test_a_line_that_ends_before_it_had_to_is_a_line():
    article = new(f"<pre>{WRAPPED}\nWymagane dokumenty:\n- oferta\n- statut</pre><p>{SECOND}</p>")

    assert lines(article) == [WRAPPED.replace("\n", " "), "Wymagane dokumenty:", "- oferta", "- statut", SECOND]


def test_no_line_of_a_list_or_a_poem_is_joined_to_the_next_not_even_the_longest():
    programme = ["9.00 Rejestracja", "9.30 Otwarcie konferencji przez Marszałka Województwa", "10.00 Panel", "12.00 Obiad"]
    article = new(f"<p>{FIRST}</p><pre>{chr(10).join(programme)}</pre><p>{SECOND}</p>")

    assert lines(article) == [FIRST, *programme, SECOND]


def test_words_in_elements_stay_in_their_lines():
    article = new(f"<pre>Zarząd <b>Powiatu</b> ogłasza konkurs\n\n{SECOND} <i>Zapraszamy.</i>\n\n{THIRD}</pre>")

    assert lines(article) == ["Zarząd Powiatu ogłasza konkurs", f"{SECOND} Zapraszamy.", THIRD]


def test_a_file_of_data_is_read_without_being_cut_line_by_line_for_ever():
    article = new(f"<p>{FIRST}</p><p>{SECOND}</p><pre>{'1;2;3' + chr(10)}{'<b>4</b>;5;6' * 3_000}</pre>")

    assert lines(article)[:2] == [FIRST, SECOND]


@pytest.mark.parametrize("sign", ["\x07", "&#x1;", "&#xFFFE;", "\x1f"])
def test_signs_that_xml_does_not_know_cost_no_text(sign):
    assert lines(new(f"<pre>{FIRST}{sign}\n\n{SECOND}</pre>")) == [FIRST, SECOND]
