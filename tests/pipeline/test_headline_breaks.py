"""Line breaks in a heading: those that set a headline in two lines, and those that part it from something else."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

P = f"<p>{FIRST}</p><p>{SECOND}</p>"


def page(heading: str, title: str = "OPS") -> Article:
    return extract(Page.of(f"<title>{title}</title><body><main>{heading}{P}</main></body>", "http://ops.example/a/9"))


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("<h1>Rusza sieć<br>wytchnieniowa</h1>", "Rusza sieć wytchnieniowa"),
        ("<h2>Rusza sieć<br />wytchnieniowa<br>w powiecie</h2>", "Rusza sieć wytchnieniowa w powiecie"),
        ("<h1>Zaproszenie:<br>konferencja o starości</h1>", "Zaproszenie: konferencja o starości"),
        ("<h2><a href='/a/9'>Rusza sieć<br>wytchnieniowa</a></h2>", "Rusza sieć wytchnieniowa"),
        ("<h1><span>Rusza sieć<br>wytchnieniowa</span></h1>", "Rusza sieć wytchnieniowa"),
        ("<h1>Rusza sieć<br>wytchnieniowa<br><br></h1>", "Rusza sieć wytchnieniowa"),
    ],
)
@pytest.mark.parametrize("head", ["OPS", "Rusza sieć wytchnieniowa - OPS"])
def test_a_headline_in_two_lines_is_one(heading, title, head):
    article = page(heading, head)

    assert article.title == title
    assert lines(article) == [FIRST, SECOND]


@pytest.mark.parametrize("day", ["12.03.2024", "Dodano: 12 marca 2024", "12 marca 2024 r."])
def test_a_day_below_a_break_dates_and_is_none_of_the_headline(day):
    for heading in (f"<h1>Rusza sieć<br>{day}</h1>", f"<h1>{day}<br>Rusza sieć</h1>"):
        article = page(heading)

        assert (article.title, str(article.published)) == ("Rusza sieć", "2024-03-12")


@pytest.mark.parametrize(
    "rest",
    [
        "<small>Podtytuł naszego tekstu</small>",
        "<br>Osobna sprawa tego samego ośrodka",
        "4 lutego 2024, godz. 17, remiza",
        "tel. 22 111 22 33",
    ],
)
def test_what_a_break_parts_from_the_headline_is_none_of_it(rest):
    assert page(f"<h1>Rusza sieć<br>{rest}</h1>").title == "Rusza sieć"


def test_links_of_their_own_in_one_heading_stay_apart():
    article = page("<h2>Rusza sieć wytchnieniowa</h2><h4><a href='/1'>Pierwsza sprawa</a><br><a href='/2'>Druga sprawa</a></h4>")

    assert "Pierwsza sprawa Druga sprawa" not in {debris.text for debris in article.debris} | set(lines(article))


def test_a_text_that_stands_whole_in_a_heading_is_no_headline():
    text = "<br>".join((FIRST, SECOND, FIRST.replace("Gminny", "Miejski")))

    assert page(f"<h1>{text}</h1>").title == FIRST


def test_sentences_in_a_heading_stay_lines_of_the_text():
    article = page("<h1>Rusza sieć</h1><h3>Zapraszamy na spotkanie z dyrektorką.<br>Prosimy o zgłoszenia do piątku.</h3>")

    assert lines(article)[:2] == ["Zapraszamy na spotkanie z dyrektorką.", "Prosimy o zgłoszenia do piątku."]
