from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.extract import extract
from pipeline.records import Page

SEEDS = Path("../shared/seeds")
# File, title, day, first and last words: facts of the user's own samples, told in their README.
TRUTH = [
    ("000", "Wojewódzki panel ekspertów w zakresie polityki społecznej", None, "Wojewódzki Panel Ekspertów w zakresie", "w regionie."),
    ("001", "Zespoły eksperckie", "2011-07-26", "Zadaniem zespołów ekserckich, które", "ZESPOŁACH REKOMENDACYJNYCH."),
    ("002", "Posiedzenie Konwentu Dyrektorów PCPR", "2024-03-18", "11-12.03.2024 r. odbyło się", "PCPR w Zakopanem."),
    ("003", "Odbyły się kolejne spotkania grup w ramach Regionalnej Platformy Współpracy", "2016-12-21",
     "W dniu 15 grudnia 2016 roku", "„Niebieskie Karty”."),
    ("004", "O włączeniu społecznym na Warmii i Mazurach", None, "W Lidzbarku Warmińskim odbyło się", "w Olsztynie."),
]  # fmt: skip
DEBRIS = {
    "000": {"captcha"},
    "001": {"date-line"},
    "002": {"date-line", "back-link", "cookie-banner"},
    "003": {"calendar", "date-line", "print-link", "logo", "contact-footer"},
    "004": {"above-the-title", "attachment-list", "author-initials", "copy-guard"},
}
PIECES = [
    "<div class='menu'>", "</div>", "<p>", "<table><tr><td>", "</table>", "<!--", "<![CDATA[", "<a href='", "'>", "&#x142;", "&", "<h1>",
    "Tekst. ", "<li>", "<br>", "12.03.2024 ", "Powrót", "\x00", "<form>", "<script>", "</script>", "ż", "<b>", "cookies ", "</p>",
    "<time datetime='x'>", "<h1>Urząd Gminy w Zalesiu</h1>", "<img><br>", "Spis treści<br>", "Dodano: 12.03.2024 Odsłon: 4 ",
    "12<br>marca<br>2024<br>",
    "Nowa Ruda, dnia 14 lutego 2022 roku<br>", "<div class='date'>", "<title>Aktualności</title>", "</h1>", "</b>", "Komentarze (3)<br>",
    "Ośrodek zaprosił na spotkanie wszystkich, którzy pomagali rodzinom z całego powiatu.<br>",
]  # fmt: skip


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the user's samples are not here")
@pytest.mark.parametrize(("seed", "title", "day", "first", "last"), TRUTH)
def test_the_users_samples_come_out_exactly(seed, title, day, first, last):
    article = extract(Page.of(next(SEEDS.glob(f"{seed}_*.txt")).read_bytes()))

    assert (article.kind, article.title, str(article.published) if article.published else None) == ("article", title, day)
    assert article.body.startswith(first)
    assert article.body.endswith(last)
    assert {debris.reason for debris in article.debris} == DEBRIS[seed]


def test_text_counts_title_and_body_and_nothing_is_lost_between_body_and_debris():
    page = Page.of(
        "<div class='menu'><a href='/'>Start</a></div><h1>Dyżur</h1><p>W sobotę psycholog przyjmie bez zapisów.</p><p>Drukuj</p>"
    )

    article = extract(page)

    assert article.text == "Dyżur\nW sobotę psycholog przyjmie bez zapisów."
    assert [(debris.reason, debris.text) for debris in article.debris] == [("menu", "Start"), ("print-link", "Drukuj")]


@pytest.mark.parametrize(
    ("before", "reason"),
    [
        ("", "below-the-title"),
        ("<h3>Zapraszamy także</h3>", "outside-the-article"),
        ('<div><a href="/9">Targi ekonomii</a></div>', "outside-the-article"),
    ],
)
def test_fields_between_the_title_and_the_text_are_told_from_a_box_that_stands_there(before: str, reason: str):
    text = """<p>W Zaleskowie otwarto klub dla starszych mieszkańców gminy, którzy chcą spotykać się częściej niż raz w tygodniu.</p>
<p>Zajęcia prowadzi animatorka kultury, a koszty pokrywa samorząd województwa z pieniędzy na politykę senioralną.</p>"""
    box = f'<div class="c4">{before}<div>Kiedy: 11.12.2026</div><div>Gdzie: sala obrad</div></div>'
    html = f'<body><a href="/">ROPS</a><h1>Klub seniora otwarty</h1><div class="row">{box}<div class="c8">{text}</div></div></body>'
    found = extract(Page.of(html)).debris

    assert [debris.reason for debris in found if "Kiedy" in debris.text] == [reason]


def test_a_page_is_not_changed_and_gives_the_same_article_twice():
    page = Page.of("<h1>Dyżur psychologa</h1><p>W sobotę psycholog przyjmie bez zapisów.</p>", fetched_at=datetime(2024, 3, 1, tzinfo=UTC))

    assert extract(page) == extract(page)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_mangled_markup_never_raises(html):
    article = extract(Page.of("<html>" + html, "http://a.example/b"))

    assert article.kind in ("article", "listing", "other")
    assert 0.0 <= article.quality <= 1.0


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["text/html", "text/plain", "nonsense"]), st.sampled_from([None, "utf-8", "utf-16", "x"]))
def test_random_bytes_never_raise(content, content_type, encoding):
    article = extract(Page(content, content_type=content_type, encoding=encoding))

    assert (article.kind == "article") <= bool(article.body)


HOSTILE = {
    "empty": b"",
    "deep": b"<div>a b " * 100_000,
    "deep inline": b"<b>" * 100_000 + b"x",
    "line breaks": b"<br>text" * 500_000,
    "links in one paragraph": b"<p>" + b"".join(b'<a href="/a/%d">Four words of headline</a> ' % i for i in range(200_000)),
    "title of dashes": b"<title>" + b"a - " * 700_000,
    "cells in cells": b"<table><tr><td>" * 70_000,
    "comment without end": b"<p>Text.<!-- " + b"x" * 1_000_000,
    "one row": b"<table><tr>" + b"<td>a " * 100_000,
    "null bytes": b"<p>\x00Text. " * 100_000,
    "UTF-7": b'<meta charset="utf-7">' + b"+ADw-b+AD4- " * 100_000,
    "digits": b"1234567890" * 1_000_000,
    "30 MB": b"<p>Ala ma kota i psa, a kot ma Ale.</p>" * 800_000,
    "quotes": b'<a href="' * 400_000,
    "comments": b"<!--" * 400_000,
    "calendars": b"<p>Ni Po Wt Sr Cz Pi So</p>" + b"<p>1 2 3 4 5 6 7</p>" * 20_000,
    "names": b"<p>Jan Kos</p><p>Zdanie ma wiecej niz osiemdziesiat znakow i konczy sie kropka, jak to zdanie. Tak.</p>" * 9_000,
    "headings": b"<p>Czytaj takze</p><p><a href='/a'>Ala ma kota</a></p>" * 12_000,
    "contents": b"<p>Spis tresci</p><p>Ala</p>" * 5_000 + b"<h2>Ala</h2>",
    "chronicle": b"<p>12 marca 2009</p><p>Zdanie ma wiecej niz osiemdziesiat znakow i konczy sie kropka, jak to zdanie. Tak.</p>" * 5_000,
    "labels": b"<p>Data publikacji: 3.03.2014 Dodano: 3.03.2014 Zmieniono: 3.03.2014 Odslon: 3</p>" * 9_000,
    "boxes": b"<h1>Ala kota</h1><div class=sidebar><p>Zdanie.</p></div>" * 8_000,
    "sidebars": b"<div class=sidebar>" * 100
    + b"<p>Zdanie ma wiecej niz osiemdziesiat znakow i konczy sie kropka, jak to zdanie. Tak.</p>" * 9_000,
    "large type": b"<font size=5>" * 2_000 + b"<p>Ala ma kota.</p>" * 20_000,
    "moments": b"<span class='updated hidden'>2021-01-04T09:15:40Z</span>" * 30_000,
    "question marks": b"<p>" + b"a?b " * 500_000,
    "walls": b"<aside><p>Czesc tresci zalog</p></aside>" * 10_000
    + b"<p>Zdanie ma wiecej niz szescdziesiat znakow i konczy sie kropka.</p>",
    "staff": b"<p>Adam Nowak - referent - tel. 41 222 33 00</p>" * 10_000,
    "lines of a preformatted text": b"<pre>" * 2_000 + b"ab cd\n" * 100_000 + b"<b>x</b>a\n\nb\n" * 50_000,
    "signs that XML does not know": b"<font size=5 class='a&#x1;b'>Tytul</font><pre>a\x07\n\nb&#x2;</pre>" * 100,
    "breaks in a heading": b"<h1>" + b"Ala<br>" * 20_000,
    "names in the head": b"<title>Rusza program - "
    + b"Ministerstwo Rodziny i Pracy - " * 2_000
    + b"</title>"
    + b"<h2>Ministerstwo Rodziny i Pracy</h2>" * 9_000
    + b"<h2>Rusza program</h2><p>Ala ma kota.</p>",
    "parts in the head": b"<title>" + b"Ala ma kota - " * 3_000 + b"</title>" + b"<h2>Ala ma kota</h2>" * 9_000,
    "fields": b"<h1>Nowy klub</h1>" + b"<dl><dt>Termin:</dt><dd>5 czerwca 2024</dd></dl>" * 4_000 + b"<p>Ala ma kota od wczoraj.</p>",
    "days and their changes": b"<h1>Ala kota</h1>" + b"<p>31.05.2021, godz. 06:00</p><p>Aktualizacja: 02.06.2021</p>" * 4_500,
    "one name": b"<div class='menu'><p>Zdanie.</p></div><h1>Tytul calkiem dlugi jest</h1>" * 8_000,
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_page_takes_less_than_two_seconds(content):
    page = Page(content, url="http://a.example/b")

    assert any(seconds(page) < 2.0 for _ in range(3))  # a busy machine may lose one; what is slow by itself loses all
    assert len(extract(page).body) < 4_000_000


def seconds(page: Page) -> float:
    """The CPU time that a page takes."""
    started = time.process_time()
    extract(page)
    return time.process_time() - started
