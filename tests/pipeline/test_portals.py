"""Pages in the layouts of many systems, made up for this test: what a person says of each stands in portals/gold.jsonl.

The gold has the form that `bench/extraction_bench.py` reads, so that peers can be measured on the same pages.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.records import Page

PORTALS = Path(__file__).parent / "portals"
GOLDS = [json.loads(line) for line in (PORTALS / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
ARTICLES = [gold for gold in GOLDS if gold["kind"] == "article"]
OTHERS = [gold for gold in GOLDS if gold["kind"] != "article"]


def article_of(gold):
    return extract(Page.of((PORTALS / gold["file"]).read_bytes(), gold["url"]))


def spoken(text):
    """The words of a text, so that bullets and bars between cells do not matter."""
    return " ".join(re.findall(r"\w+", text.lower()))


@pytest.mark.parametrize("gold", ARTICLES, ids=lambda gold: gold["file"])
def test_an_article_comes_out_of_each_layout_with_its_title_date_and_whole_body(gold):
    article = article_of(gold)
    body = spoken(article.body)

    assert article.kind == "article"
    assert article.title == gold["title"]
    assert (str(article.published) if article.published else None) == gold["published"]
    assert body.startswith(spoken(gold["first_words"]))
    assert body.endswith(spoken(gold["last_words"]))
    assert [phrase for phrase in gold.get("body_must", []) if spoken(phrase) not in body] == []
    assert [phrase for phrase in gold.get("body_must_not", []) if spoken(phrase) in body] == []


@pytest.mark.parametrize("gold", OTHERS, ids=lambda gold: gold["file"])
def test_a_page_without_an_article_of_its_own_is_told_for_what_it_is(gold):
    article = article_of(gold)

    assert article.kind == gold["kind"]
    assert article.published is None
    assert article.body == ""
