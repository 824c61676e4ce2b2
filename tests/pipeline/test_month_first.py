"""Days in figures with slashes: the day comes first in Polish, the month where a system speaks English, and nothing is guessed."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND

from pipeline.extract import extract
from pipeline.records import Article, Page


def blog(day: str, beside: str = "", head: str = "") -> Article:
    """A post of a blog with its day below the headline, and a line beside it."""
    post = f"<h2>Warsztaty pieczenia chleba</h2><p class='blog-date'>{day}</p>{beside}<div><p>{FIRST}</p><p>{SECOND}</p></div>"
    return extract(Page.of(f"<title>Warsztaty pieczenia chleba</title>{head}<body><div class='blog-post'>{post}</div></body>"))


@pytest.mark.parametrize("beside", ["<p>0 Comments</p>", "<p><a href='/c'>Leave a comment</a></p>", "<p>Posted by Anna</p>"])
def test_a_day_that_may_be_read_either_way_is_a_doubt_where_the_system_speaks_english(beside):
    article = blog("11/6/2018", beside)

    assert article.published is None
    assert "ambiguous-date" in [doubt.reason for doubt in article.doubts]


@pytest.mark.parametrize(
    ("day", "beside", "expected"),
    [
        ("11/6/2018", "<p>0 komentarzy</p>", "2018-06-11"),  # a Polish system
        ("11/26/2018", "<p>0 Comments</p>", "2018-11-26"),  # read one way only
        ("26/11/2018", "<p>0 Comments</p>", "2018-11-26"),
        ("06/06/2018", "<p>0 Comments</p>", "2018-06-06"),  # the same either way
        ("11.06.2018", "<p>0 Comments</p>", "2018-06-11"),  # with dots
        ("11/6/2018", "<p>Comments on the programme came from eight regions and were read in Warsaw.</p>", "2018-06-11"),  # a text
    ],
)
def test_other_days_are_read(day, beside, expected):
    assert str(blog(day, beside).published) == expected


def test_what_machines_are_told_settles_it():
    head = '<meta property="article:published_time" content="2018-11-06T10:00:00+01:00">'

    assert str(blog("11/6/2018", "<p>0 Comments</p>", head).published) == "2018-11-06"
