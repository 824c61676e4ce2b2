"""What a social network's script would replace, the fallback of an embedded post, is neither the article's text nor its day."""

from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Article, Page

TITLE = "Święto ulicy Długiej"
FIRST = "Mieszkańcy ulicy Długiej w sobotę zamknęli ją dla ruchu i rozstawili stoły, a każdy przyniósł coś do jedzenia."
SECOND = "To już piąta taka akcja w ramach programu, który ośrodek prowadzi z domem kultury i parafią od pięciu lat."


def page(between: str, above: str = "") -> Article:
    html = (
        f"<html><head><title>{TITLE} - MOPS</title></head><body><div id='menu'><a href='/'>Start</a></div><div id='main'><h1>{TITLE}</h1>"
        f"{above}<div class='text'><p>{FIRST}</p>{between}<p>{SECOND}</p></div></div></body></html>"
    )
    return extract(Page.of(html, "http://mops.example/swieto"))


EMBEDS = [
    "<div class='fb-post' data-href='x'><blockquote cite='x' class='fb-xfbml-parse-ignore'><p>Zupa zniknęła w kwadrans! Dziękujemy.</p>"
    "Opublikowany przez <a href='#'>MOPS</a>&nbsp;<a href='#'>Poniedziałek, 3 listopada 2014</a></blockquote></div>",
    "<div class='fb-page'><blockquote class='fb-xfbml-parse-ignore'><a href='#'>MOPS Zalesie na Facebooku</a></blockquote></div>",
    "<blockquote class='twitter-tweet'><p lang='pl'>Zupa zniknęła w kwadrans i smakowała wszystkim sąsiadom.</p>&mdash; MOPS (@mops)"
    " <a href='x'>November 3, 2014</a></blockquote>",
    "<blockquote class='instagram-media'><p>Post udostępniony przez MOPS (@mops) Lis 3, 2014 o 8:11 PST</p></blockquote>",
]


@pytest.mark.parametrize("embed", EMBEDS)
def test_an_embedded_post_is_debris_and_dates_nothing(embed):
    article = page(embed)

    assert article.published is None
    assert article.body.splitlines() == [FIRST, SECOND]
    assert "embed" in [debris.reason for debris in article.debris]
    assert str(page(embed, "<p class='date'>10.11.2014</p>").published) == "2014-11-10"


def test_a_labelled_day_in_a_quotation_is_not_the_articles():
    quote = "<blockquote><p>Zupa zniknęła w kwadrans!</p>Opublikowany przez <a href='#'>MOPS</a> 3 listopada 2014</blockquote>"

    assert page(quote).published is None
    assert "Zupa zniknęła w kwadrans!" in page(quote).body


def test_a_quotation_stays_and_an_article_indented_by_one_keeps_its_day():
    quote = "<blockquote><p>Od lat czekaliśmy na to święto i nie zawiedliśmy się ani trochę.</p></blockquote>"
    html = f"<h1>{TITLE}</h1><blockquote><p>Opublikowano: 10.11.2014</p><p>{FIRST}</p><p>{SECOND}</p></blockquote>"

    assert "Od lat czekaliśmy na to święto i nie zawiedliśmy się ani trochę." in page(quote).body.splitlines()
    assert str(extract(Page.of(html)).published) == "2014-11-10"
