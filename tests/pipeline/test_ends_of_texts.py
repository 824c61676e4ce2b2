"""What pages print right below a text: the window's close, a post's tools, how long the site exists, other notices with their days."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, lines, new

TEXT = f"<p>{FIRST}</p><p>{SECOND}</p>"
OTHERS = ("Nowy autobus dla warsztatu terapii", "Bezpłatne porady prawne w czwartki", "Stypendia dla wychowanków domów dziecka")


@pytest.mark.parametrize(
    "end",
    [
        '<hr><a href="javascript:window.close()">Zamknij okno</a>',
        '<p><a href="javascript:window.close()">Zamknij okno</a></p>',
        "<p>Drukuj | Zamknij okno</p>",
        "<div>Lubię to! · Komentarz · Udostępnij</div>",
        "<hr><center>Strona istnieje od 12.04.1998. Ostatnia aktualizacja: 3.06.2001</center>",
    ],
)
def test_tools_of_a_page_below_a_text_are_none_of_it(end):
    assert lines(new(TEXT + end)) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "sentence",
    [
        "Zamknij okno, zanim włączysz ogrzewanie.",
        "Lubię to miejsce, komentarz zostawię innym.",
        "Strona istnieje od 1998 roku i ma ponad trzy tysiące czytelników w powiecie.",
    ],
)
def test_a_sentence_that_begins_alike_stays(sentence):
    assert lines(new(f"{TEXT}<p>{sentence}</p>")) == [FIRST, SECOND, sentence]


@pytest.mark.parametrize("heading", ["Pozostałe komunikaty", "Zobacz również", "Inne ogłoszenia"])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_other_notices_with_their_days_below_a_text_are_none_of_it_and_date_nothing(heading, count):
    rows = "".join(f'<p><a href="/{i}">{told}</a> <em>01.10.2022</em></p>' for i, told in enumerate(OTHERS[:count]))
    article = new(f"{TEXT}<h3>{heading}</h3>{rows}")

    assert (lines(article), article.published) == ([FIRST, SECOND], None)


def test_a_paragraph_that_tells_the_day_of_an_act_it_links_stays():
    act = '<p><a href="/u">Uchwała o pomocy społecznej</a> z 12.03.2004 obowiązuje nadal w całej gminie.</p>'

    assert lines(new(f"<p>{FIRST}</p>{act}<p>{SECOND}</p>"))[1].startswith("Uchwała o pomocy")
