"""Feeds of every form to entries; what is no feed is told in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import feeds
from pipeline.records import Entry

RSS = b"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>ROPS</title><link>http://rops.example/</link>
<item><title>Klub &amp; kawa</title><link> http://rops.example/klub </link><pubDate>Mon, 18 Mar 2024 09:15:00 +0100</pubDate></item>
<item><title>Dom</title><guid>http://rops.example/dom</guid></item></channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>ROPS</title><link href="http://rops.example/"/>
<entry><title>Klub</title><link rel="replies" href="http://rops.example/klub#odpowiedzi"/><link href="http://rops.example/klub"/>
<published>2024-03-18T09:15:00+01:00</published><updated>2024-03-20T08:00:00+01:00</updated></entry></feed>"""
RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><link>http://rops.example/</link></channel>
<item><title>Klub</title><link>http://rops.example/klub</link><dc:date>2024-03-18</dc:date></item></rdf:RDF>"""


def test_rss_tells_address_title_and_day_as_written_there() -> None:
    told = feeds.read(RSS)

    assert told.problem is None
    assert told.entries == (
        Entry("http://rops.example/klub", "Klub & kawa", "Mon, 18 Mar 2024 09:15:00 +0100"),
        Entry("http://rops.example/dom", "Dom"),
    )


def test_atom_tells_the_link_to_the_page_and_keeps_change_apart_from_publication() -> None:
    (entry,) = feeds.read(ATOM).entries

    assert entry == Entry("http://rops.example/klub", "Klub", "2024-03-18T09:15:00+01:00", "2024-03-20T08:00:00+01:00")


def test_an_atom_entry_that_only_tells_its_change_has_no_publication() -> None:
    (entry,) = feeds.read(ATOM.replace(b"<published>2024-03-18T09:15:00+01:00</published>", b"")).entries

    assert entry.published is None
    assert entry.modified == "2024-03-20T08:00:00+01:00"


@pytest.mark.parametrize(
    ("feed", "entry", "link", "expected"),
    [
        ('xml:base="http://rops.example/pl/"', "", "klub", "http://rops.example/pl/klub"),
        ('xml:base="http://rops.example/pl/"', 'xml:base="2024/"', "klub", "http://rops.example/pl/2024/klub"),
        ('xml:base="http://rops.example/pl/"', "", "http://es.example/klub", "http://es.example/klub"),
        ("", 'xml:base="/pl/"', "klub", "/pl/klub"),
        ("", "", "klub", "klub"),
        ('xml:base="http://[broken"', "", "klub", "klub"),
    ],
)
def test_a_relative_link_begins_at_the_base_that_the_feed_declares(feed: str, entry: str, link: str, expected: str) -> None:
    atom = f'<feed xmlns="http://www.w3.org/2005/Atom" {feed}><entry {entry}><link href="{link}"/></entry></feed>'

    assert [it.url for it in feeds.read(atom.encode()).entries] == [expected]


def test_rdf_tells_the_day_of_dublin_core() -> None:
    assert feeds.read(RDF).entries == (Entry("http://rops.example/klub", "Klub", "2024-03-18"),)


def test_a_guid_that_is_no_address_is_not_taken_for_one() -> None:
    told = feeds.read(RSS.replace(b"<guid>http://rops.example/dom", b'<guid isPermaLink="false">http://rops.example/?p=7'))

    assert [entry.url for entry in told.entries] == ["http://rops.example/klub"]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "it is not a feed"),
        (b"nie ma takiej strony", "it is not a feed"),
        (b"<!DOCTYPE html><html><body><p>Logowanie</p></body></html>", "it is an HTML page"),
        (b"<urlset><url><loc>http://rops.example/a</loc></url></urlset>", "it is not a feed"),
        (b"<rss><channel></channel></rss>", "the feed has no entry"),
        (b"<rss><channel><item><title>Bez adresu</title></item></channel></rss>", "the feed has no entry"),
    ],
)
def test_what_is_no_feed_is_told_and_never_taken_for_nothing_new(content: bytes, problem: str) -> None:
    told = feeds.read(content)

    assert (told.entries, told.problem) == ((), problem)


def test_a_feed_with_an_entity_is_refused_unread() -> None:
    bomb = b'<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + RSS.partition(b"?>")[2]

    assert "entities" in (feeds.read(bomb).problem or "")


def test_a_feed_that_breaks_off_gives_what_came_before() -> None:
    told = feeds.read(RSS[: RSS.index(b"<title>Dom")])

    assert [entry.url for entry in told.entries] == ["http://rops.example/klub"]


def test_a_feed_in_an_old_encoding_is_read_in_it() -> None:
    text = '<?xml version="1.0" encoding="iso-8859-2"?><rss><channel><item><link>http://rops.example/a</link><title>Żłobek</title></item></channel></rss>'

    assert [entry.title for entry in feeds.read(text.encode("iso-8859-2")).entries] == ["Żłobek"]


@given(st.binary(max_size=300) | st.text(alphabet="<>/rsitem&;!?[]-\"' =a", max_size=300).map(str.encode))
def test_no_bytes_at_all_raise(content: bytes) -> None:
    told = feeds.read(content)

    assert told.entries or told.problem
