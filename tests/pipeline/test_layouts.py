"""Whole pages in the layouts of the systems that Polish offices run: one file a layout, with what a person says is right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.records import Page

LAYOUTS = sorted((Path(__file__).parent / "layouts").glob("*.html"))


@pytest.mark.parametrize("path", LAYOUTS, ids=lambda path: path.stem)
def test_a_page_of_each_layout_comes_out_whole_and_clean(path):
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))

    article = extract(Page.of(path.read_bytes()))

    assert article.kind == expected["kind"]
    assert article.title == expected["title"]
    assert (str(article.published) if article.published else None) == expected["published"]
    assert article.body.splitlines() == expected["body"]
    assert article.lead == expected.get("lead", article.lead)
    assert [attachment.url for attachment in article.attachments] == expected.get("attachments", [])
    assert [[link.url, link.day and link.day.isoformat()] for link in article.links] == expected.get("links", [])
