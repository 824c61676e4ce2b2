"""Days that stand alone on a line and belong to the text: they stay in it and date no article, whatever machines are told."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, THIRD, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

DAY = "26 marca 2024 r."
P = f"<p>{FIRST}</p>"
TOLD = '<meta property="article:published_time" content="2024-03-11T10:00:00+01:00">'


def new(body: str, head: str = "", below: str = "") -> Article:
    """The article of a page with a headline above a text."""
    text = f"<div class='c'><h1>Nabór wniosków</h1>{body}</div>"
    page = f"<html><head><title>Nabór wniosków</title>{head}</head><body>{text}{below}</body></html>"
    return extract(Page.of(page, "http://gops.example/nabor"))


@pytest.mark.parametrize(
    "text",
    [
        f"<p>Zapraszamy na bezpłatne badania mammograficzne:</p><p><b>{DAY}</b></p>{P}",
        f"<p>Informujemy, że w dniu<br><b>{DAY}</b><br>urząd będzie nieczynny dla interesantów.</p>{P}",
        f"<p>Szkolenie dla opiekunów odbędzie się</p><p>{DAY}</p>{P}",
        f"{P}<h3>Termin składania wniosków</h3><p>{DAY}</p><p>{SECOND}</p>",
        f"{P}<dl><dt>Termin naboru:</dt><dd>{DAY}</dd></dl><p>{SECOND}</p>",
        f"{P}<dl><dt>Kiedy odbędzie się szkolenie?</dt><dd>{DAY}</dd></dl><p>{SECOND}</p>",
        f"<p>Terminy posiedzeń sejmiku w tym roku:</p><ul><li>{DAY}</li><li>23 kwietnia 2024 r.</li></ul>{P}",
        f"<p>Z żalem zawiadamiamy, że zmarł</p><p>śp. Jan Kos</p><p>{DAY}</p>{P}",
        f"{P}<p>Wnioski przyjmujemy do dnia:</p><p>{DAY}</p>",
        f"<p>Zarządzenie nr 5/2024<br>Starosty Leskiego<br>z dnia {DAY}</p>{P}",
        f"<h3>1922</h3>{P}<h3>{DAY}</h3><p>{SECOND}</p><h3>2014</h3><p>{THIRD}</p>",
    ],
)
def test_a_day_that_the_text_tells_on_a_line_of_its_own_stays_and_dates_nothing(text):
    article = new(text)

    assert article.published is None
    assert any(DAY in line for line in lines(article))
    assert str(new(text, head=TOLD).published) == "2024-03-11"


@pytest.mark.parametrize(
    "text",
    [
        f"<p><b>{FIRST}</b></p><p>26.03.2024</p><p>{SECOND}</p>",
        f"<p class='lead'>Badania w Lesku ruszają od poniedziałku</p><p>{DAY}</p>{P}",
        f"<p>Zapraszamy na bezpłatne badania:</p><p class='date'>{DAY}</p>{P}",
        f"<p>Opublikowano:</p><p>{DAY}</p>{P}",
        f"<p>Data:</p><p>{DAY}</p>{P}",
        f"<p class='d'>z dnia {DAY}</p>{P}",
        f"<h2>Nabór do klubu seniora</h2><p>{DAY}</p>{P}",  # a second headline, right below the first
    ],
)
def test_a_day_below_a_lead_a_label_or_a_headline_is_the_articles(text):
    article = new(text)

    assert str(article.published) == "2024-03-26"
    assert not any(DAY in line or "26.03" in line for line in lines(article))


@pytest.mark.parametrize(
    "head",
    [
        f"<p align='right'>Lesko, dnia {DAY}</p><p>WG.6721.3.2024</p>",
        f"<p align='right'>Lesko, dnia {DAY}</p><p>OBWIESZCZENIE</p>",
        f"<p align='right'>Lesko, dnia {DAY}</p><p>Pan Jan Nowak</p><p>Wojewoda</p>",
        f"<p>Lesko, {DAY}</p><p>Pan Jan Nowak</p><p>Wojewoda</p><p>Szanowny Panie Wojewodo,</p>",
    ],
)
def test_the_head_of_a_letter_dates_it_past_its_number_and_addressee(head):
    assert str(new(f"{head}{P}<p>{SECOND}</p>").published) == "2024-03-26"


def test_a_place_and_a_day_above_an_hour_are_an_events():
    assert new(f"<p>Lesko, 26 marca 2024</p><p>godz. 17.00, remiza</p>{P}").published is None
    assert new(f"<p>Lesko, {DAY}</p>{P}").published is None


SAID = "Świetlica to często jedyne miejsce, w którym dzieci mogą spokojnie odrobić wszystkie lekcje."


@pytest.mark.parametrize(
    "quotation",
    [
        "<blockquote><p>{0}</p><cite>{1}</cite></blockquote>",
        "<div class='quote'><p>{0}</p><p>{1}</p></div>",
        "<blockquote><p>{0}</p><footer class='blockquote-footer'>{1}</footer></blockquote>",
    ],
)
def test_who_said_a_quotation_in_mid_article_stays(quotation):
    told = new(f"{P}{quotation.format(SAID, 'Jan Wierzba, starosta leski')}<p>{SECOND}</p>")

    assert lines(told) == [FIRST, SAID, "Jan Wierzba, starosta leski", SECOND]


def test_a_name_below_the_last_paragraph_is_out_though_the_foot_of_the_page_is_a_sentence():
    article = new(f"<div>{P}<p>{SAID}</p><p>Jan Wierzba</p></div>", below=f"<div class='foot'><p>{THIRD}</p></div>")

    assert "Jan Wierzba" not in lines(article)


def page(headline: str, body: str, above: str = "") -> Article:
    """The article of a page with a headline of its own, and what stands above that."""
    return extract(
        Page.of(f"<title>{headline}</title><body>{above}<div class='c'><h1>{headline}</h1>{body}</div>", "http://gops.example/a")
    )


def test_a_day_below_the_headline_is_the_articles_whatever_the_headline_tells_of_and_whatever_stands_above_it():
    article = page("Termin składania wniosków", f"<p>{DAY}</p>{P}<p>{SECOND}</p>", above=f"<div class='c'><p>{THIRD}</p></div>")

    assert str(article.published) == "2024-03-26"


@pytest.mark.parametrize(
    ("headline", "expected"), [("Stanowisko rady w sprawie opłat", "2024-03-26"), ("Spotkanie rady z mieszkańcami", "None")]
)
def test_what_its_headline_calls_a_statement_is_dated_as_letters_are(headline, expected):
    assert str(page(headline, f"<p>Lesko, {DAY}</p>{P}<p>{SECOND}</p>").published) == expected
