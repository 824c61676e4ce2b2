from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Page

SAID = "Gmina organizuje wsparcie sąsiedzkie i płaci za nie z budżetu, żeby starsi mieszkańcy mogli zostać we własnym domu, jak chcą."


def text(n: int) -> str:
    return f"<p>Akapit {n}. {SAID}</p>"


def body(*sections: str) -> str:
    page = f"<title>Dobry Sąsiad w gminie</title><main>{''.join(sections)}</main><footer><p>© MOPS</p></footer>"
    return extract(Page.of(page, "https://a.example/projekty/sasiad")).body or ""


FIRST = f"<h1>Dobry Sąsiad w gminie</h1>{text(1)}{text(2)}"


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ('section class="elementor-section elementor-element-1a"', 'section class="elementor-section elementor-element-7c"'),
        ('div class="vc_row wpb_row vc_custom_1"', 'div class="vc_row wpb_row vc_custom_2"'),
        ('div class="et_pb_section et_pb_section_0"', 'div class="et_pb_section et_pb_section_1"'),
        ('div class="wp-block-group wp-container-1"', 'div class="wp-block-group wp-container-2"'),
        ('div id="c12" class="frame frame-type-textpic"', 'div id="c13" class="frame frame-type-text"'),
        ('div class="layout layout--onecol"', 'div class="layout layout--twocol"'),
        ('div class="row mb-3"', 'div class="row"'),
        ('section id="o-nas" class="about"', 'section id="dla-kogo"'),
    ],
)
def test_a_text_goes_on_in_the_sections_below_the_headlines_own(one, two):
    end = one.split()[0], two.split()[0]

    found = body(f"<{one}>{FIRST}</{end[0]}>", f"<{two}><h2>Dla kogo</h2>{text(3)}{text(4)}</{end[1]}>")

    assert [n for n in range(1, 5) if f"Akapit {n}." in found] == [1, 2, 3, 4]
    assert "Dla kogo" in found


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ('div class="col-md-8"', 'div class="col-md-4"'),  # a column beside the text
        ('div class="box article"', 'div class="box about-us"'),  # a module
        ('div id="left"', 'div id="right"'),
    ],
)
def test_a_column_or_a_module_beside_the_text_is_no_section_of_it(one, two):
    assert "Akapit 3." not in body(f"<{one}>{FIRST}</div>", f"<{two}><h3>O nas</h3>{text(3)}</div>")


def test_a_section_with_a_headline_as_high_is_another_text():
    assert "Akapit 3." not in body(f'<div class="row a">{FIRST}</div>', f'<div class="row b"><h1>Druga wiadomość</h1>{text(3)}</div>')


def test_a_section_of_linked_stories_ends_the_text():
    linked = '<h3><a href="/1">Powiat szuka rodzin zastępczych</a></h3><h3><a href="/2">Nowy dom dziennego pobytu w mieście</a></h3>'

    found = body(f'<div class="row a">{FIRST}</div>', f'<div class="row b">{linked}</div>', f'<div class="row c">{text(3)}</div>')

    assert "Akapit 3." not in found
    assert "szuka rodzin" not in found


OPENING = "Zarząd ogłasza otwarty konkurs na dotacje dla organizacji, które działają na rzecz osób starszych w regionie."
HOW = "Wnioski można składać osobiście w kancelarii, pocztą albo przez skrzynkę podawczą urzędu do końca maja."
TOGGLE = "<div class='toggle'><h5>{}</h5><div><p>{}</p></div></div>"
ANSWERS = {
    "Ile?": "Najwyżej pięćdziesiąt tysięcy złotych dla jednej organizacji.",
    "Komu?": "Fundacjom i stowarzyszeniom z siedzibą w powiecie.",
}
TABLE = "<table><tr><td>Ogłoszenie konkursu</td><td>2 maja 2022</td></tr><tr><td>Koniec naboru</td><td>31 maja 2022</td></tr></table>"
LAST = "O wynikach powiadomimy na tej stronie i na tablicy ogłoszeń w urzędzie."


def test_rows_of_a_builder_are_text_inside_an_element_named_so_though_they_hold_more_than_the_first():
    toggles = "".join(TOGGLE.format(*pair) for pair in ANSWERS.items())
    first = f"<div class='row row_0'><div class='text text_0'><p>{OPENING}</p><p>{HOW}</p></div>{toggles}</div>"
    second = f"<div class='row row_1'><div class='text text_1'><h3>Harmonogram</h3>{TABLE}<p>{LAST}</p></div></div>"
    page = f"<article><h1>Nabór wniosków o dotacje</h1><div class='entry-content'>{first}{second}</div></article>"

    assert extract(Page.of(page, "http://x.example/a/9")).body.endswith(LAST)
