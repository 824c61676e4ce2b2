"""Headlines that stand as links outside of any heading, as e107 and other systems of the 2000s set them."""

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


MENU = "<ul><li><a href='/'>Start</a></li><li><a href='/seniorzy'>Pomoc dla seniorów</a></li></ul>"
OTHER = "<div class='boks'><a href='/a/8'>Bal seniorów w remizie</a></div>"
STORY = "Wizyta seniorów w szkole"


def linked(headline: str, told: str, above: str = MENU, inside: str = "<h3>Kto przyszedł</h3>") -> tuple[str | None, str]:
    """The title and the first line of a page whose headline is a link in a box of no telling name; its text has a heading of its own."""
    text = f"<p>{FIRST}</p>{inside}<p>{SECOND}</p>"
    body = f"{above}{OTHER}<div id='srodek'><div class='boks'>{headline}</div><div class='tresc'>{text}</div></div>"
    article = extract(Page.of(f"<title>{told}</title><body>{body}</body>", "http://dps.example/a/9"))
    return article.title, article.body.partition("\n")[0]


@pytest.mark.parametrize("form", ["{}", "Dom Pomocy - {}", "Dom Pomocy: {}", "{} | Dom Pomocy", "{} » Aktualności » Dom Pomocy"])
def test_a_link_that_the_head_tells_whole_is_the_title_above_headings_in_the_text(form):
    assert linked(f"<a href='/a/9'>{STORY}</a>", form.format(STORY)) == (STORY, FIRST)


@pytest.mark.parametrize(
    ("headline", "told", "above"),
    [
        ("<a href='/seniorzy'>Seniorów w szkole</a>", "Dom Pomocy - Wizyta seniorów w szkole", MENU),  # words of it only
        (f"<a href='/a/9'>{STORY}</a><p><a href='/a/8'>Bal seniorów w remizie</a></p>", f"Dom Pomocy - {STORY}", MENU),  # one of several
    ],
)
def test_another_link_above_a_text_is_none(headline, told, above):
    assert linked(headline, told, above)[0] != headline.partition(">")[2].partition("<")[0]


def test_a_heading_of_the_page_goes_before_a_link_that_the_head_tells():
    trail = f"<p><a href='/a/9'>{STORY}</a></p><h1>Wizyta naszych seniorów w szkole w Lipowie</h1>"

    assert linked(trail, f"{STORY} - Dom Pomocy")[0] == "Wizyta naszych seniorów w szkole w Lipowie"


def test_a_list_of_stories_that_its_first_one_names_is_still_a_listing():
    stories = "".join(
        f"<h3><a href='/a/{n}'>Bal seniorów numer {n} w remizie</a></h3><p>Zapraszamy do remizy o szóstej.</p>" for n in range(6)
    )
    page = f"<title>Dom Pomocy - {STORY}</title><body>{MENU}<div class='boks'><a href='/a/9'>{STORY}</a></div>{stories}</body>"

    assert extract(Page.of(page, "http://dps.example/zbior")).kind == "listing"
