"""What a second set of found pages taught: second headlines, cards without links, chronicles, walls in mid-text, letters, stubs."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, THIRD, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

HEADLINE = "Remont świetlicy w Dębiu"
TEXT = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
DAYS = ("25 września 2026", "21 września 2026", "15 września 2026")


def page(body: str, title: str = HEADLINE, url: str = "http://gmina.example/a/1") -> Article:
    return extract(Page.of(f"<html><head><title>{title}</title></head><body>{body}</body></html>", url))


@pytest.mark.parametrize("tag", ["h2", "h3", "h4"])
@pytest.mark.parametrize("wrapper", ["{}", "<header>{}</header>", "<div class='x'>{}</div>"])
def test_a_second_headline_right_below_the_first_leads_in(tag, wrapper):
    second = "Gmina wyda dwieście tysięcy złotych, a prace ruszą po wakacjach"
    head = wrapper.format(f"<h1>{HEADLINE}</h1><{tag}>{second}</{tag}>")

    assert lines(page(f"{head}<div>{TEXT}</div>")) == [second, FIRST, SECOND, THIRD]


@pytest.mark.parametrize("second", ["Aktualności", "Gminny Ośrodek Pomocy Społecznej w Zalesiu", "Pomoc społeczna"])
def test_a_section_or_an_office_below_the_headline_does_not(second):
    assert lines(page(f"<h1>{HEADLINE}</h1><h2>{second}</h2><div>{TEXT}</div>")) == [FIRST, SECOND, THIRD]


def cards(days: tuple[str, ...], tag: str = "time", heading: str = "h2") -> str:
    return "".join(
        f"<article><{tag}>{day}</{tag}><div><{heading}>Wiadomość numer {n} o hałasie</{heading}><p>{text}</p></div></article>"
        for n, (day, text) in enumerate(zip(days, (FIRST, SECOND, THIRD), strict=False))
    )


@pytest.mark.parametrize(("tag", "heading"), [("time", "h2"), ("span", "h3"), ("p", "h2")])
@pytest.mark.parametrize("head", ["<h1>Aktualności w sprawie hałasu</h1>", "<h1>Aktualności</h1>", "<h1>Sprawa hałasu</h1>"])
def test_cards_of_news_without_links_are_a_listing(tag, heading, head):
    assert page(f"{head}{cards(DAYS, tag, heading)}", "Ciszej").kind == "listing"


def test_two_cards_are_one_under_a_sections_address():
    assert page(f"<h1>Hałas</h1>{cards(DAYS[:2])}", "Ciszej", "http://gmina.example/aktualnosci.html").kind == "listing"
    assert page(f"<h1>Hałas</h1>{cards(DAYS[:2])}", "Ciszej", "http://gmina.example/halas.html").kind == "article"


@pytest.mark.parametrize("tag", ["time", "p", "span"])
def test_days_in_their_order_are_a_chronicle_and_date_nothing(tag):
    article = page(f"<h1>Historia sprawy hałasu</h1><p>{THIRD} Tak było.</p>{cards(DAYS[::-1], tag)}", "Historia sprawy hałasu")

    assert (article.kind, article.published) == ("article", None)


@pytest.mark.parametrize(
    "line", ["28 kwietnia 2021 Polityka społeczna", "<span>28 kwietnia 2021</span><span>Polityka</span>", "28.04.2021 Kultura"]
)
def test_a_day_and_a_section_beside_the_headline_date_the_article(line):
    article = page(f"<h1>{HEADLINE}</h1><div>{line}</div>{TEXT}")

    assert (str(article.published), lines(article)) == ("2021-04-28", [FIRST, SECOND, THIRD])


@pytest.mark.parametrize("line", ["28 kwietnia 2021 Kraków", "28 kwietnia 2021 Sala narad", "Od 28 kwietnia 2021 Polityka"])
def test_a_day_and_a_place_beside_the_headline_may_be_an_events(line):
    assert page(f"<h1>{HEADLINE}</h1><div>{line}</div>{TEXT}").published is None


@pytest.mark.parametrize("name", ["paywall", "premium-box", "box"])
def test_a_box_that_sells_the_text_is_no_text(name):
    box = f"<div class='{name}'><h3>Czytaj bez ograniczeń</h3><p>Wykup dostęp do wszystkich treści już od 9,90 zł miesięcznie.</p></div>"
    article = page(f"<h1>{HEADLINE}</h1><p>{FIRST}</p><p>{SECOND}</p>{box}<p>{THIRD}</p>")

    assert lines(article) == [FIRST, SECOND, THIRD]


def test_a_sentence_about_buying_is_text():
    sentence = "Kup dostępną w urzędzie książkę o dziejach gminy, zachęcają autorzy."

    assert sentence in page(f"<h1>{HEADLINE}</h1><p>{FIRST}</p><p>{sentence}</p><p>{SECOND}</p>").body


@pytest.mark.parametrize("name", ["legend", "caption", "podpis", "wp-caption-text"])
def test_a_caption_in_the_paragraph_of_its_picture_is_apart_from_the_text(name):
    picture = f"<a href='/a.jpg'><img src=a><span class='{name}'>Wójt przed świetlicą</span></a>"
    article = page(f"<h1>{HEADLINE}</h1>{TEXT}<p>{picture}Sala czeka na seniorów.</p>")

    assert lines(article) == [FIRST, SECOND, THIRD, "Sala czeka na seniorów."]


@pytest.mark.parametrize("heading", ["<h2>Komentarz</h2>", "<p><strong>Komentarz</strong></p>", "<h3>Opinie</h3>", "<h2>Dyskusja</h2>"])
def test_a_heading_like_that_of_readers_comments_heads_a_part_of_the_text(heading):
    article = page(f"<h1>{HEADLINE}</h1><p>{FIRST}</p>{heading}<p>{SECOND}</p><p>{THIRD}</p>")

    assert len(lines(article)) == 4


def test_it_heads_readers_comments_where_a_form_or_their_days_follow():
    comments = "<h3>Opinie</h3><p>jan 12.03.2024 10:15</p><p>Super!</p><p>ola 12.03.2024 11:15</p><p>Brawo!</p>"

    assert lines(page(f"<h1>{HEADLINE}</h1>{TEXT}{comments}")) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize("row", ["<span>Super 14</span><span>Smutne 1</span>", "Super <b>14</b> Wow <b>2</b> Haha <b>0</b>"])
def test_readers_reactions_are_no_text(row):
    assert lines(page(f"<h1>{HEADLINE}</h1>{TEXT}<div>{row}</div>")) == [FIRST, SECOND, THIRD]


def test_numbers_of_people_are_text():
    assert "Kobiety 14 Mężczyźni 12" in page(f"<h1>{HEADLINE}</h1>{TEXT}<div>Kobiety 14 Mężczyźni 12</div><p>{FIRST} Dalej.</p>").body


@pytest.mark.parametrize("end", ["<p>Stefania Żak</p><p>Kraków, 24 czerwca 2007 r.</p>", "<p>Kraków, 24 czerwca 2007 r.</p>"])
def test_the_place_and_day_of_a_letter_date_it_beside_a_name_too(end):
    assert str(page(f"<h1>{HEADLINE}</h1>{TEXT}{end}").published) == "2007-06-24"


def test_the_place_and_day_on_top_of_a_release_date_it():
    article = page(f"<h1>{HEADLINE}</h1><p>Kraków, 24 czerwca 2007 r.</p>{TEXT}")

    assert lines(article) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "stub", ["Strona w przygotowaniu, zapraszamy wkrótce.", "Lorem ipsum dolor sit amet, consectetur.", "Treść wpisu — do uzupełnienia"]
)
def test_a_page_that_is_not_written_yet_is_no_article(stub):
    assert page(f"<h1>{HEADLINE}</h1><p>{stub}</p>").kind == "other"


def test_an_article_on_pages_in_preparation_is_one():
    assert page(f"<h1>Strona o zabytkach w przygotowaniu</h1>{TEXT}").kind == "article"
