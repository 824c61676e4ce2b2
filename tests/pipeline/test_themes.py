"""How themes of many systems date an article and set its type: in the words of their templates, made up anew."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, THIRD, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

HEADLINE = "Szukamy rodzin zastępczych w całym powiecie"
TEXT = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
WHEN = "datetime='2023-05-04T10:12:00+02:00'"


def themed(above: str = "", text: str = TEXT, below: str = "") -> Article:
    head = "<header><a href='/'>PCPR Zalesie</a><nav><ul><li><a href='/a'>O nas</a></li></ul></nav></header>"
    html = f"<title>{HEADLINE} – PCPR Zalesie</title>{head}<main><article><h1>{HEADLINE}</h1>{above}<div class=content>{text}</div>{below}"
    return extract(Page.of(f"{html}</article></main><footer>PCPR</footer>", "http://pcpr.example/aktualnosci/szukamy-rodzin"))


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (f"<p class='text-sm text-gray-500'><time {WHEN}>4 maja 2023</time></p>", ""),
        (
            f"<p class=entry-meta><time {WHEN}>4 maja, 2023</time> by <a href='/al'>Anna Lis</a> <a href='#r'>Leave a Comment</a></p>",
            "",
        ),
        (
            "<ul class=meta><li>Anna Lis</li><li><span class='updated'>2024-02-02 10:00</span></li><li><span>4 maja 2023</span></li></ul>",
            "",
        ),
        (f"<div class='x has-small-font-size'><div class='post-date'><time {WHEN}><a href='/a/s'>4 maja, 2023</a></time></div></div>", ""),
        ("<span class='page-date'>Posted by admin on May 4, 2023 at 9:05 PM</span>", ""),
        ("<div><time datetime='May 4, 2023'>May 4, 2023</time> <span>Written by Anna Lis</span></div>", ""),
        ("", "<div class='post-meta-info'>Autor: Anna Lis | 4 maja 2023 | Komunikaty</div>"),
        ("", "<dl class=article-info><dd>Autor: Anna Lis</dd><dd class=published>Opublikowano: 04 maj 2023</dd></dl>"),
        ("", "<dl><dt>Data utworzenia</dt><dd>04.05.2023 08:00 Piotr Wilk</dd><dt>Osoba publikująca</dt><dd>Piotr Wilk</dd></dl>"),
        (
            "",
            "<footer class=entry-meta>Ten wpis został opublikowany 4 maja 2023 w kategorii <a href='/c'>Rodzina</a>.</footer>",
        ),
    ],
)
def test_a_theme_dates_an_article_above_or_below_its_text(above, below):
    article = themed(above, TEXT, below)

    assert (article.title, str(article.published), lines(article)) == (HEADLINE, "2023-05-04", [FIRST, SECOND, THIRD])


@pytest.mark.parametrize(
    "below",
    [
        "<dl><dt>Data wydarzenia:</dt><dd>04.05.2023 Anna Lis</dd></dl>",
        "<dl><dt>Termin składania ofert</dt><dd>Anna Lis, 04.05.2023</dd></dl>",
        "<div><a href='/p'>Poprzedni wpis o rodzinie zastępczej</a><span class='entry-date'>4 maja 2023</span></div>",
        "<div class=replies><p>Anna Lis</p><p class='comment-meta'>4 maja 2023 o 10:12</p><p>Gratulacje dla wszystkich!</p></div>",
        "<div class=card><div class='entry-meta'><span>4 maja 2023</span></div><h3><a href='/n'>Nowa szkoła dla dzieci</a></h3></div>",
    ],
)
def test_what_else_bears_a_day_below_a_text_dates_nothing(below):
    assert themed("", TEXT, below).published is None


@pytest.mark.parametrize(
    "classes",
    [
        ("text-lg font-semibold no-print", "print:text-black text-base", "md:text-xl"),
        ("lead d-print-block", "fs-5 social-services", "small"),
        ("has-drop-cap has-large-font-size", "has-contrast-color", "social-policy"),
        ("wcag-text", "high-contrast", "font-size-18"),
        ("promo", "related", "tags"),
    ],
)
def test_paragraphs_stay_whatever_their_classes_say_of_their_looks(classes):
    text = "".join(f"<p class='{name}'>{told}</p>" for name, told in zip(classes, (FIRST, SECOND, THIRD), strict=True))

    assert lines(themed("", text)) == [FIRST, SECOND, THIRD]


def test_the_tools_of_a_page_go_where_paragraphs_with_such_classes_stay():
    tools = (
        "<div class='font-size-switcher'><a href='#'>A</a> <a href='#'>A+</a></div><div id='wcag'><a href='?k=1'>Wysoki kontrast</a></div>"
        "<ul class='social-icons'><li><a href='#'>Facebook</a></li></ul><p class='no-print'><a href='#'>Drukuj stronę</a></p>"
        "<p class='related'><a href='/n/2'>Nowa szkoła dla dzieci z powiatu</a></p><p class='tags'>Tagi: <a href='/t'>rodzina</a></p>"
    )

    assert lines(themed(tools, tools + TEXT + tools, tools)) == [FIRST, SECOND, THIRD]


def test_a_minified_page_without_the_tags_of_head_and_body_is_read_whole():
    html = f"<!doctype html><html lang=pl><meta charset=utf-8><title>{HEADLINE}</title><main><h1>{HEADLINE}</h1>{TEXT}</main>"

    assert (extract(Page.of(html)).title, lines(extract(Page.of(html)))) == (HEADLINE, [FIRST, SECOND, THIRD])
