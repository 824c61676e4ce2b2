"""Days that a page tells of something else than its article: of a gallery, of a reader's comment, of another story in its JSON-LD."""

from __future__ import annotations

import json

import pytest

from pipeline.extract import extract
from pipeline.records import Page

URL = "https://rops.example/wpis/rodzina"
BODY = "<p>W powiecie ruszył program wsparcia rodzin, o którym mówiono od wiosny w każdej z gmin.</p><p>Zapisy prowadzi centrum pomocy.</p>"
HEADLINE = "Ruszył program wsparcia rodzin"


def published(below: str = "", line: str = "", head: str = "", title: str = HEADLINE) -> str:
    column = f"<div class='c'><h1>{HEADLINE}</h1>{line}<div>{BODY}</div>{below}</div>"
    page = f"<head><title>{title} - ROPS</title>{head}</head><body>{column}</body>"
    return str(extract(Page.of(page, URL)).published)


@pytest.mark.parametrize(
    "below",
    [
        "<div class='g'><h3>Galeria</h3><p>Dodano: 3.03.2021, zdjęć: 14</p></div>",
        "<div class='g'><p>Dodano: 3.03.2021, 14 zdjęć</p></div>",
        "<div class='k'><b>Ala</b> <span>Dodano: 3.03.2021, 10:11</span><p>Super sprawa, popieram.</p></div>",
        "<div class='k'><div>Leon M. Dodano: 3.03.2021, 10:11</div><div>Kiedy zapisy u nas w gminie?</div></div>",
    ],
)
def test_a_gallerys_or_a_readers_day_below_a_text_dates_nothing(below: str) -> None:
    assert published(below) == "None"


@pytest.mark.parametrize(
    "below",
    [
        "<div class='k'>Redakcja Dodano: 3.03.2021, 10:11</div>",
        "<div class='k'>Autor: Ala Dodano: 3.03.2021, 10:11</div><p>Liczba odsłon: 12</p>",
        "<div class='k'>Dodano: 3.03.2021, 10:11</div><p>Biuro czeka na pytania.</p>",
    ],
)
def test_who_wrote_before_the_label_of_the_article_costs_no_date(below: str) -> None:
    assert published(below) == "2021-03-03"


def test_a_count_of_pictures_beside_the_headline_is_of_the_article() -> None:
    assert published(line="<p>Dodano: 3.03.2021, zdjęć: 14</p>") == "2021-03-03"


def linked(headline: str, url: str | None) -> str:
    story = {"@type": "NewsArticle", "headline": headline, "url": url, "datePublished": "2021-03-03"}
    return f"<script type='application/ld+json'>{json.dumps(story)}</script>"


def test_a_story_with_another_headline_and_address_in_linked_data_dates_nothing() -> None:
    assert published(head=linked("Zupełnie inny tekst o basenie", "https://rops.example/inne")) == "None"


@pytest.mark.parametrize(
    ("headline", "url"),
    [
        (HEADLINE, "https://rops.example/inne"),
        ("Program wsparcia rodzin ruszył w powiecie", "https://rops.example/inne"),
        ("Zupełnie inny tekst o basenie", f"{URL}/?utm=1"),
        ("Zupełnie inny tekst o basenie", "http://www.rops.example/wpis/rodzina"),
        ("Nowe programy dla seniorów", None),
        ("ABC", None),
    ],
)
def test_linked_data_that_names_the_pages_headline_or_address_or_no_other_dates_it(headline: str, url: str | None) -> None:
    assert published(head=linked(headline, url)) == "2021-03-03"


def test_the_headline_of_linked_data_may_stand_on_the_page_alone() -> None:
    assert published(head=linked(HEADLINE, "https://rops.example/inne"), title="Aktualności") == "2021-03-03"


def test_a_story_without_an_address_whose_headline_shares_no_word_with_the_page_dates_nothing() -> None:
    teaser = "<div><a href='/basen'>Zupełnie inny tekst o basenie</a></div>"
    assert published(head=linked("Zupełnie inny tekst o basenie", None)) == "None"
    assert published(head=linked("Zupełnie inny tekst o basenie", None), below=teaser) == "None"


@pytest.mark.parametrize("heading", ["<h2>Kontakt</h2>", ""])
def test_a_headline_that_only_the_text_of_the_page_tells_is_its_own(heading: str) -> None:
    head = f"<title>Gmina Zalesie</title>{linked(HEADLINE, None)}"
    page = f"<head>{head}</head><body><div><div>{HEADLINE}</div>{BODY}</div>{heading}</body>"
    assert str(extract(Page.of(page, URL)).published) == "2021-03-03"


def test_linked_data_without_a_headline_dates_the_page() -> None:
    story = '<script type=\'application/ld+json\'>{"@type": "NewsArticle", "datePublished": "2021-03-03"}</script>'
    assert published(head=story) == "2021-03-03"
