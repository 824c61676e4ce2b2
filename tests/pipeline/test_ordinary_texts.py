"""Ordinary things inside ordinary articles cost no text, change no kind and invent no date."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, THIRD, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

DAY = "<p class='date'>3 grudnia 2021</p>"
TEXT = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"


def page(body: str, title: str = "Wsparcie dla opiekunów", day: str = "") -> Article:
    html = f"<html><head><title>{title}</title></head><body><main><h1>{title}</h1>{day}<div>{body}</div></main></body></html>"
    return extract(Page.of(html, "http://gops.example/a/1"))


@pytest.mark.parametrize(
    ("below", "last"),
    [
        ("<ul><li>dowód osobisty</li><li>zaświadczenie</li></ul>", "• zaświadczenie"),
        ("<table><tr><td>Poniedziałek</td><td>8-16</td></tr><tr><td>Wtorek</td><td>8-15</td></tr></table>", "Wtorek | 8-15"),
        ("<h3>Wymagane dokumenty</h3><ul><li>dowód osobisty</li></ul>", "• dowód osobisty"),
        ("<p>Poniedziałek: 8-16</p>", "Poniedziałek: 8-16"),
    ],
)
@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_list_below_paragraphs_in_divs_is_text(below, last, count):
    paragraphs = "".join(f"<div>{text}</div>" for text in (FIRST, SECOND, THIRD)[:count])

    assert lines(page(f"{paragraphs}{below}", day=DAY))[-1] == last


def test_a_foot_of_its_own_below_paragraphs_in_divs_is_none():
    html = f"<h1>Wsparcie dla opiekunów</h1><div>{FIRST}</div><div>{SECOND}</div><div class='x'>ul. Polna 4, 00-001 Zalesie</div>"

    assert lines(extract(Page.of(html, "http://gops.example/a/1"))) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "title",
    [
        "Błąd 404 w życiu seniora",
        "Strona nie istnieje dla niewidomych",
        "Wyniki wyszukiwania rodzin zastępczych",
        "Przerwa techniczna w systemie",
    ],
)
@pytest.mark.parametrize("day", [DAY, "<div class='entry-meta'><time>1 lutego 2023</time> autor: <a href='/o'>ops</a></div>"])
def test_a_dated_text_is_an_article_whatever_its_headline_begins_like(title, day):
    assert page(f"<p>{FIRST}</p><p>{SECOND}</p>", title, day).kind == "article"


@pytest.mark.parametrize("title", ["Błąd 404", "Strona nie istnieje", "Wyniki wyszukiwania: rodzina", "Wyniki wyszukiwania"])
def test_a_page_that_says_only_so_is_none(title):
    assert page("<p>Przejdź na stronę główną.</p>", title).kind != "article"


@pytest.mark.parametrize("day", ["<p>12 stycznia 2021</p>", "<h3>12 stycznia 2021</h3>"])
@pytest.mark.parametrize("above", [1, 2])
def test_a_day_between_paragraphs_is_the_texts_own(day, above):
    parts = [f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD)]
    article = page("".join([*parts[:above], day, *parts[above:]]))

    assert (article.published, "12 stycznia 2021" in article.body) == (None, True)


@pytest.mark.parametrize(
    "row", ["<div class='l'>{}</div><div class='t'>Start testowania</div><div class='d'>Model sprawdzają trzy powiaty.</div>"]
)
def test_the_days_of_a_timeline_date_nothing_and_stay(row):
    rows = "".join(f"<div class='story'>{row.format(day)}</div>" for day in ("1 marca 2019", "30 września 2020", "31 marca 2021"))
    article = page(f"{TEXT}<div class='timeline'>{rows}</div><p>{FIRST} Zapraszamy.</p>")

    assert (article.published, "1 marca 2019" in article.body) == (None, True)


def test_lines_that_each_begin_with_a_day_are_text():
    rows = "".join(f"<p>1{n}.01.2021 – uchwalenie programu przez radę gminy</p>" for n in range(3))

    assert len(lines(page(f"{rows}{TEXT}", day=DAY))) == 6


@pytest.mark.parametrize("line", ["Termin: 12 grudnia 2021 r.", "Kiedy: 12 grudnia 2021 r."])
def test_an_events_day_in_the_first_line_of_the_text_takes_no_day_from_the_line_of_publication(line):
    day = "<div class='entry-meta'><span class='posted-on'>3 grudnia 2021</span></div>"

    assert str(page(f"<p>{line}</p>{TEXT}", day=day).published) == "2021-12-03"


def test_a_speakers_day_at_the_end_yields_to_the_line_below_the_title():
    article = page(f"{TEXT}<p>Wójt, 12 stycznia 2021 r.</p>", day="<p class='event-date'>3 grudnia 2021</p>")

    assert str(article.published) == "2021-12-03"


@pytest.mark.parametrize("name", ["komentarz", "comment"])
@pytest.mark.parametrize("count", [1, 3])
def test_the_text_goes_on_below_an_experts_words_in_a_box_called_a_comment(name, count):
    parts = "".join(f"<p>{text} ({n})</p>" for n in range(count) for text in (FIRST, SECOND))
    article = page(f"{parts}<div class='{name}'><p>Zdaniem profesor Kot {THIRD}</p></div><p>{SECOND} Dalej.</p><p>{THIRD} Koniec.</p>")

    assert lines(article)[-1] == f"{THIRD} Koniec."


@pytest.mark.parametrize("line", ["Rozmawiała Anna Lis", "Wysłuchał Jan Kot", "Notował: jk", "Spisała Ewa Sas"])
def test_who_wrote_down_an_interview_is_no_text(line):
    assert lines(page(f"{TEXT}<p>{line}</p>", day=DAY)) == [FIRST, SECOND, THIRD]
