"""An article that goes on on another page is told as a doubt; a list of pages, of comments or of other articles is none."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND

from pipeline.extract import extract
from pipeline.records import Article, Page


def page(below: str, url: str) -> Article:
    head = "<title>Nabór wniosków o dodatek</title><h1>Nabór wniosków o dodatek</h1><p>12.03.2024</p>"
    return extract(Page.of(f"<html>{head}<p>{FIRST}</p><p>{SECOND}</p>{below}</html>", url))


def doubts(below: str, url: str) -> list[str]:
    return [doubt.text for doubt in page(below, url).doubts if doubt.reason == "more-pages"]


@pytest.mark.parametrize(
    ("url", "link", "label"),
    [
        ("http://gops.example/a/nabor.html", "/a/nabor,2.html", "2"),
        ("http://gops.example/a/nabor", "/a/nabor/2", "Następna strona"),
        ("http://gops.example/a/nabor/", "/a/nabor/2/", "[2]"),
        ("http://gops.example/index.php?view=article&id=5", "/index.php?view=article&id=5&limitstart=1", "Następna »"),
        ("http://gops.example/a/nabor.html", "/a/nabor.html?strona=2", "Strona 2 z 3"),
        ("http://gops.example/a/nabor", "/a/nabor-strona-2", ">>"),
    ],
)
def test_an_article_of_several_pages_raises_a_doubt_with_the_next(url, link, label):
    below = f"<div class='pagination'>Strona: <span>1</span> <a href='{link}'>{label}</a></div>"

    assert doubts(below, url) == [f"http://gops.example{link}"]
    assert page(below, url).quality < page("", url).quality


@pytest.mark.parametrize(
    ("link", "label"),
    [
        ("/a/nabor-2", "2"),  # WordPress's second article of one name
        ("/a/nabor/2", "Drugi nabór wniosków w tym roku"),
        ("/a/inny-nabor,2.html", "2"),
        ("/a/nabor?replytocom=2", "Odpowiedz"),
    ],
)
def test_another_article_or_a_comment_is_no_part_of_it(link, label):
    assert doubts(f"<p><a href='{link}'>{label}</a></p>", "http://gops.example/a/nabor") == []


def test_pages_of_comments_and_a_page_without_its_address_raise_none():
    comments = "<div class='comments'><p>Super!</p><a href='/a/nabor/2'>2</a></div>"

    assert doubts(comments, "http://gops.example/a/nabor") == []
    assert "more-pages" not in [
        d.reason for d in extract(Page.of(f"<h1>Nabór wniosków</h1><p>{FIRST}</p><p><a href='/a/2'>2</a></p>")).doubts
    ]
