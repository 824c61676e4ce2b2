"""Markup, dates and addresses: how sites write the same story differently."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demo.addresses import is_tracked, key, slugged
from demo.days import http_date, mail_date, written
from demo.declarations import Layout
from demo.markup import STYLES, lead_html, passages_html
from demo.pages import skeleton
from demo.pdfs import pdf
from demo.records import Passage
from demo.webs import web

DAY = datetime(2024, 3, 8, 9, 5)
LAYOUTS = tuple(dict.fromkeys(answering.site.layout for answering in web(1).values()))  # in order: parallel runs must agree


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("{d} {month} {yyyy}", "8 marca 2024"),
        ("{d} {Month} {yyyy}", "8 marzec 2024"),
        ("{d} {roman} {yyyy} r.", "8 III 2024 r."),
        ("{weekday}, {d} {month} {yyyy}", "piątek, 8 marca 2024"),
        ("Dodano: {dd}-{mm}-{yyyy}, {HH}:{MM}", "Dodano: 08-03-2024, 09:05"),
    ],
)
def test_a_day_is_written_in_the_form_of_its_site(form, expected):
    assert written(form, DAY) == expected


def test_machines_get_the_days_of_their_standards():
    assert mail_date(DAY) == "Fri, 08 Mar 2024 09:05:00 +0100"
    assert http_date(DAY) == "Fri, 08 Mar 2024 09:05:00 GMT"


def test_neighbouring_items_make_one_list_and_rows_one_table():
    passages = [
        Passage("paragraph", "Oto lista:"),
        Passage("item", "raz,"),
        Passage("item", "dwa."),
        Passage("row", "a | b"),
        Passage("row", "c | d"),
    ]
    html = passages_html(passages, "plain")

    assert html.count("<ul>") == html.count("<table>") == 1
    assert html.count("<li>") == html.count("<tr>") == 2
    assert html.count("<td>") == 4


def test_a_list_that_is_broken_by_a_paragraph_makes_two_lists():
    html = passages_html([Passage("item", "raz"), Passage("paragraph", "I dalej."), Passage("item", "dwa")], "plain")

    assert html.count("<ul>") == 2


def test_text_is_escaped_and_glued_only_where_the_style_glues():
    assert lead_html("Praca & dom w <mieście>", "plain") == "<p>Praca &amp; dom w &lt;mieście&gt;</p>\n"
    assert "w&nbsp;domu i&nbsp;w&nbsp;lesie" in lead_html("Jestem w domu i w lesie", "office")


@pytest.mark.parametrize("style", sorted(STYLES))
def test_every_style_keeps_every_word(style):
    kinds = ("paragraph", "heading", "item", "row", "quote")
    html = passages_html([Passage(kind, f"słowo-{kind}") for kind in kinds], style)

    assert all(f"słowo-{kind}" in html for kind in kinds)


def test_slugs_fold_polish_letters_or_keep_them_percent_encoded():
    assert slugged("Łódź, żółw i „gęś”!") == "lodz-zolw-i-ges"
    assert slugged("Projekt „Równowaga”", "polish") == "projekt-%E2%80%9Er%C3%B3wnowaga%E2%80%9D"


def test_a_long_title_is_cut_at_a_word():
    assert slugged("raz dwa trzy cztery", words=2) == "raz-dwa"


@given(st.text(max_size=60))
def test_a_slug_is_plain_ascii(title):
    assert slugged(title).isascii()
    assert slugged(title, "polish").isascii()


def test_tracking_parameters_do_not_make_another_address():
    assert key("/a?id=3&utm_source=x&fbclid=y") == "/a?id=3"
    assert key("/a?fbclid=y") == key("/a")
    assert key("/a?id=3") != key("/a?id=4")
    assert is_tracked("/a?gclid=1")
    assert not is_tracked("/a?id=1")


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.platform)
def test_every_layout_has_its_own_skeleton_with_the_sections_it_needs(layout: Layout):
    sections = skeleton(layout.skeleton)

    assert {"page", "article", "listing", "item"} <= set(sections)
    assert layout.prints is None or "print" in sections
    assert layout.dateline is None or "dateline" in sections


def test_a_pdf_has_a_cross_reference_that_holds():
    content = pdf("Program (1)")
    table = content[content.rindex(b"xref\n0") :].splitlines()[3:8]

    assert [content[int(line[:10]) :].split(b" ")[0] for line in table] == [b"1", b"2", b"3", b"4", b"5"]
