"""Posts under each other on one page, and articles whose parts have days as posts do."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND

from pipeline.extract import extract
from pipeline.records import Article, Page

HEADS = ("Nowy autobus dla warsztatu", "Bezpłatne porady prawne", "Stypendia dla wychowanków", "Klub Seniora zaprasza")
TIME = '<time datetime="2024-03-1{0}">1{0}.03.2024</time>'
DAYS = (TIME, "<p>1{0}.03.2024</p>", "<span class='date'>1{0}.03.2024</span>")
NEWS = "http://pcpr.example/aktualnosci"


def posts(count: int, day: str, element: str = "article", link: str = "{0}") -> str:
    texts = (f"<p>{head}: {FIRST}</p><p>{SECOND[:-1]}, najlepiej przed godziną {n}.</p>" for n, head in enumerate(HEADS[:count]))
    heads = (f"<h2>{link.format(head, n)}</h2>{day.format(n)}" for n, head in enumerate(HEADS))
    return "".join(f"<{element}>{head}{text}</{element}>" for head, text in zip(heads, texts, strict=False))


def read(body: str, title: str, url: str = "http://pcpr.example/x/9") -> Article:
    return extract(Page.of(f"<html><head><title>{title}</title></head><body><main>{body}</main></body></html>", url))


@pytest.mark.parametrize("head", ["<h1>Aktualności</h1>", "<h1>PCPR w Chełmie</h1>"])
@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("count", [2, 3, 4])
def test_posts_printed_whole_under_the_name_of_a_section_or_an_office_are_a_listing(head: str, day: str, count: int):
    assert read(head + posts(count, day), "PCPR").kind == "listing"


@pytest.mark.parametrize("count", [2, 3])
def test_posts_at_an_address_of_news_are_a_listing_without_a_name(count: int):
    assert read(posts(count, TIME), "Aktualności - PCPR", NEWS).kind == "listing"


@pytest.mark.parametrize("head", ["<h1>Projekty</h1>", "<h1>PCPR w Chełmie</h1>"])
def test_two_dated_posts_whose_headlines_lead_on_are_a_listing_whatever_its_name(head: str):
    assert read(head + posts(2, "<small>1{}.03.2024</small>", "div", '<a href="/n/{1}">{0}</a>'), "PCPR").kind == "listing"


def test_one_post_under_a_section_is_an_article():
    article = read(f"<h1>Aktualności</h1>{posts(1, TIME)}", "Aktualności")

    assert (article.kind, article.title, str(article.published)) == ("article", HEADS[0], "2024-03-10")


@pytest.mark.parametrize("day", DAYS)
def test_parts_of_a_text_with_their_days_stay_one_under_its_headline(day: str):
    name = "Obóz w Bieszczadach dzień po dniu"

    assert read(f"<h1>{name}</h1>{posts(3, day, 'section')}", name).kind == "article"
    assert read(f"<h1>Aktualności</h1><article><h2>{name}</h2><p>{FIRST}</p>{posts(3, day, 'section')}</article>", name).kind == "article"


def test_a_part_of_a_post_without_a_day_leaves_it_an_article():
    part = f"<h2>Kto może przyjść</h2><p>{SECOND}</p>"

    assert read(f"<h1>Aktualności</h1><article>{posts(1, TIME, 'div')}{part}</article>", "Aktualności", NEWS).kind == "article"
