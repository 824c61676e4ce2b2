"""What a page says of itself: the head, JSON-LD, microdata."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from pipeline import metadata
from pipeline.records import Metadata


def read(head="", body="", attributes=""):
    return metadata.read(html.document_fromstring(f"<html {attributes}><head>{head}</head><body>{body}<p>x</p></body></html>"))


def linked(json):
    return f'<script type="application/ld+json">{json}</script>'


def test_no_tree_gives_empty_metadata():
    assert metadata.read(None) == Metadata()


def test_titles_come_best_first_and_each_once():
    found = read(
        '<title>Nabór wniosków | ROPS</title><meta property="og:title" content="Nabór wniosków">'
        '<meta name="twitter:title" content="Nabór  wniosków"><meta name="dc.title" content="Nabór">'
    )

    assert found.titles == ("Nabór wniosków", "Nabór", "Nabór wniosków | ROPS")


def test_the_title_of_a_drawing_is_not_a_title_of_the_page():
    assert read(body="<svg><title>strzałka</title></svg>").titles == ()


def test_publication_and_change_are_told_apart():
    found = read(
        '<meta property="article:published_time" content="2024-03-18T10:00:00+01:00">'
        '<meta property="article:modified_time" content="2024-04-02T10:00:00+02:00">'
    )

    assert found.published == (("meta", "2024-03-18T10:00:00+01:00"),)
    assert found.modified == ("2024-04-02T10:00:00+02:00",)


def test_the_clock_of_the_server_is_not_a_publication():
    assert read('<meta http-equiv="date" content="Mon, 18 Mar 2024 10:00:00 GMT">').published == ()


@pytest.mark.parametrize(
    "json",
    [
        '{"@type":"NewsArticle","headline":"Nabór","datePublished":"2024-03-18"}',
        '{"@graph":[{"@type":"WebSite","name":"ROPS"},{"@type":["Article"],"datePublished":"2024-03-18"}]}',
        '[{"@type":"Organization"},{"@type":"http://schema.org/Article","datePublished":["2024-03-18"]}]',
        '{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":{"@value":"2024-03-18"}}}',
        '//<![CDATA[\n{"@type":"Article","datePublished":"2024-03-18"}\n//]]>',
        "<!-- {&quot;@type&quot;:&quot;Article&quot;,&quot;datePublished&quot;:&quot;2024-03-18&quot;} -->",
        '{"@type":"Article","datePublished":"2024-03-18",}',
        '{"@type":"Article","headline":"Dzień "otwarty"","datePublished":"2024-03-18"}',
        '{"@type":"Article","description":"dwa\nwiersze","datePublished":"2024-03-18"}',
    ],
    ids=["plain", "graph", "list", "main entity", "cdata", "escaped", "loose comma", "quotes inside", "newline inside"],
)
def test_linked_data_is_read_in_every_wrapping(json):
    assert read(linked(json)).published == (("json-ld", "2024-03-18"),)


def test_a_list_of_teasers_in_linked_data_dates_nothing():
    first = '{"@type":"NewsArticle","headline":"Pierwszy","datePublished":"2024-03-18"}'
    second = '{"@type":"NewsArticle","headline":"Drugi","datePublished":"2024-03-11"}'

    assert read(linked(f"[{first},{second}]")).published == ()
    assert read(linked('{"@type":"ItemList","itemListElement":[' + first + "]}")).published == ()


def test_of_several_stories_the_one_with_the_title_of_the_page_dates_it():
    first = '{"@type":"NewsArticle","headline":"Pierwszy","datePublished":"2024-03-18"}'
    second = '{"@type":"NewsArticle","headline":"Drugi nabór","datePublished":"2024-03-11"}'

    assert read("<title>Drugi nabór - ROPS</title>" + linked(f"[{first},{second}]")).published == (("json-ld", "2024-03-11"),)


def test_a_broken_script_that_tells_two_dates_dates_nothing():
    assert read(linked('{"@type":"Article" "datePublished":"2024-03-18" "datePublished":"2024-03-11"')).published == ()


def test_an_event_in_linked_data_dates_nothing():
    assert read(linked('{"@type":"Event","name":"Targi","startDate":"2024-03-18","datePublished":"2024-03-01"}')).published == ()


def test_microdata_of_the_story_is_read():
    found = read(
        body='<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">Targi pracy</h1>'
        '<time itemprop="datePublished" datetime="2024-03-18T08:00">wczoraj</time></div>'
    )

    assert found.published == (("meta", "2024-03-18T08:00"),)
    assert found.titles == ("Targi pracy",)
    assert found.types == ("newsarticle",)


def test_microdata_of_comments_and_teasers_dates_nothing():
    comment = '<div itemscope itemtype="http://schema.org/Comment"><time itemprop="datePublished" datetime="2024-03-19"></time></div>'
    teaser = '<li itemscope itemtype="http://schema.org/Article"><meta itemprop="datePublished" content="2024-03-11"></li>'

    assert read(body=comment + teaser + teaser).published == ()


def test_language_site_address_and_description_are_read():
    found = read(
        '<link rel="canonical" href="https://rops.example/nabor"><meta name="description" content="Nabór do panelu">'
        '<meta property="og:site_name" content="ROPS">',
        attributes='lang="pl-PL"',
    )

    assert (found.canonical, found.description, found.site_name, found.language) == (
        "https://rops.example/nabor",
        "Nabór do panelu",
        "ROPS",
        "pl-PL",
    )


@pytest.mark.parametrize(
    "json", ["", "null", "7", "[" * 5000, '{"@graph":7,"@type":{"a":1},"headline":[1,null]}', '{"@type":null}', "\ud800"]
)
def test_junk_in_linked_data_is_passed_over(json):
    assert metadata.linked_data.items([json]) is not None
    assert metadata.linked_data.story(metadata.linked_data.items([json]), None, ()) is None


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_random_linked_data_never_raises(text):
    assert isinstance(metadata.linked_data.items([text]), tuple)
