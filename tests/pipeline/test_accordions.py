"""Answers that a reader unfolds by a click on their question."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, lines, new

ASKED = (("Kto może skorzystać?", "Rodziny zastępcze z powiatu."), ("Gdzie złożyć wniosek?", "W kancelarii ośrodka."))
SHAPES = {
    "style": "<h3>{}</h3><div style='display: none'><p>{}</p></div>",
    "attribute": "<h3>{}</h3><div hidden><p>{}</p></div>",
    "button": "<h3><button aria-expanded=false>{}</button></h3><div hidden>{}</div>",
    "terms": "<dt>{}</dt><dd hidden>{}</dd>",
    "boxes": "<div class=poz><h4>{}</h4><div hidden><p>{}</p></div></div>",
}


def told(shape: str) -> list[str]:
    """The lines of an article that ends with questions in a shape, without the bullets of items."""
    article = new(f"<p>{FIRST}</p><p>{SECOND}</p><div class=lista>{''.join(shape.format(*pair) for pair in ASKED)}</div>")
    return [line.removeprefix("• ") for line in lines(article)]


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_hidden_answers_below_the_questions_of_one_list_are_text(shape):
    assert told(shape) == [FIRST, SECOND, *(text for pair in ASKED for text in pair)]


def test_one_hidden_text_below_a_heading_stays_hidden():
    article = new(f"<p>{FIRST}</p><p>{SECOND}</p><h3>Wersja archiwalna</h3><div hidden><p>Tekst sprzed zmiany regulaminu.</p></div>")

    assert "Tekst sprzed" not in article.body


def test_hidden_menus_below_headings_stay_hidden():
    menus = "".join(
        f"<h3>{name}</h3><ul hidden><li><a href=/{n}>Wszystkie wpisy.</a></li></ul>" for n, name in enumerate(("Rok 2023", "Rok 2024"))
    )
    article = new(f"<p>{FIRST}</p><p>{SECOND}</p>{menus}")

    assert "Wszystkie wpisy" not in article.body


def test_a_box_of_the_text_keeps_its_heading_and_its_words():
    box = "<aside class=ramka><h4>Warto wiedzieć</h4><p>Sieć obejmie dwanaście domów.</p></aside>"

    assert lines(new(f"<p>{FIRST}</p>{box}<p>{SECOND}</p>")) == [FIRST, "Warto wiedzieć", "Sieć obejmie dwanaście domów.", SECOND]


def test_the_head_of_a_table_of_files_goes_with_its_files():
    row = "<tr><td><a href=/a.pdf>regulamin.pdf</a></td><td>120 KB</td></tr>"
    article = new(f"<p>{FIRST}</p><p>{SECOND}</p><table><tr><th>Załącznik</th><th>Wielkość</th></tr>{row}</table>")

    assert (lines(article), [file.url for file in article.attachments]) == ([FIRST, SECOND], ["http://gops.example/a.pdf"])


@pytest.mark.parametrize(
    ("line", "is_text"),
    [
        ("Zapisz się na newsletter – radzi prowadząca warsztaty w bibliotece.", True),
        ("Podaj e-mail w formularzu, a komisja odpowie w ciągu tygodnia.", True),
        ("Raz w miesiącu ośrodek zaprasza seniorów na bezpłatne badania słuchu.", True),
        ("Zapisz się na newsletter – bądź na bieżąco", False),
        ("Podaj e-mail, a rano wyślemy Ci najważniejsze wiadomości.", False),
        ("Raz w miesiącu wyślemy Ci przegląd naborów.", False),
    ],
)
def test_a_call_to_subscribe_goes_and_what_people_say_of_letters_stays(line, is_text):
    assert (line in lines(new(f"<p>{FIRST}</p><p>{line}</p><p>{SECOND}</p>"))) is is_text
