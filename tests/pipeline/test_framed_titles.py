"""Titles that a page frames with signs, and signs that are a title's own."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND

from pipeline.extract import extract
from pipeline.records import Page

TEXT = f"{FIRST}<br><br>{SECOND}"


@pytest.mark.parametrize("frame", [":: {0} ::", "..:: {0} ::..", "*** {0} ***", "- {0} -", "| {0} |"])
def test_signs_that_frame_a_title_are_none_of_it(frame):
    bold = f"<table><tr><td><font size=3><b>Zagrali dla Oli</b></font></td></tr><tr><td class='n'>{TEXT}</td></tr></table>"
    title = frame.format("Urząd Gminy Zarzecze")

    assert extract(Page.of(f"<title>{title}</title><body>{bold}</body>", "http://g.example/?nr=1")).title == "Zagrali dla Oli"


@pytest.mark.parametrize("title", ["...i po wakacjach seniorów", "Co dalej z opłatami w domach...", "-5 stopni w noclegowni, przyjmujemy"])
def test_signs_of_a_title_of_its_own_stay(title):
    assert extract(Page.of(f"<title>{title}</title><body><div>{TEXT}</div></body>", "http://g.example/?nr=1")).title == title
