"""Headlines that stand as links in elements called captions, as e107 sets them."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND

from pipeline.extract import extract
from pipeline.records import Page


def e107(caption: str, text: str, told: str) -> str:
    """A page of e107: the headline is a link to the page in an element called a caption, tools stand below the text."""
    tools = (
        "Dodane przez <a href='user.php?id.1'>admin</a> dnia 1 lipca 2026 | <a href='comment.php?comment.news.9'>Komentarze: 0</a> | "
        "<a href='print.php?news.9'>Drukuj</a> | <a href='email.php?news.9'>Wyślij</a>"
    )
    box = f"<div class='caption'>{caption}</div><div class='bodytext'>{text}</div><div class='smalltext'>{tools}</div>"
    return f"<title>{told}</title><body><div id='header'><h2>Dom Pomocy</h2></div><div id='main'><div class='newsbox'>{box}</div></div>"


LINKED = "<a class='captionlink' href='news.php?extend.9'>Wizyta seniorów w szkole</a>"


@pytest.mark.parametrize("text", [f"<p>{FIRST}</p><p>{SECOND}</p>", "<p><b>Dziś sekretariat domu jest czynny do godziny 11.</b></p>"])
def test_a_linked_caption_that_the_head_tells_behind_the_sites_name_is_the_title_of_a_text_or_of_a_single_sentence(text):
    article = extract(Page.of(e107(LINKED, text, "Dom Pomocy: Wizyta seniorów w szkole"), "http://dps.example/news.php?extend.9"))

    assert (article.kind, article.title, str(article.published)) == ("article", "Wizyta seniorów w szkole", "2026-07-01")
    assert "Wizyta" not in article.body


@pytest.mark.parametrize(
    ("caption", "told"),
    [
        ("Wizyta seniorów w szkole", "Dom Pomocy: Wizyta seniorów w szkole"),  # no link: the line below a picture
        (LINKED, "Dom Pomocy: Bal seniorów w szkole"),
        (LINKED, "Nasza Wizyta seniorów w szkole"),
    ],
)
def test_another_caption_is_no_title(caption, told):
    article = extract(Page.of(e107(caption, f"<p>{FIRST}</p><p>{SECOND}</p>", told), "http://dps.example/news.php?extend.9"))

    assert article.title == told
