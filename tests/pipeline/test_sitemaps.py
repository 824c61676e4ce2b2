"""Sitemaps of every form to entries, bombs and other pages to a sentence."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import sitemaps
from pipeline.records import Entry
from pipeline.xml_trees import LARGEST, MOST_TAGS

PLACE = "<url><loc>{}</loc>{}</url>"


def sitemap(*places: str) -> bytes:
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{"".join(places)}</urlset>'.encode()


def test_a_sitemap_tells_addresses_and_days_of_change() -> None:
    told = sitemaps.read(sitemap(PLACE.format("http://a.example/a?x=1&amp;y=2", "<lastmod>2024-03-18</lastmod>"), PLACE.format("/b", "")))

    assert told.entries == (Entry("http://a.example/a?x=1&y=2", modified="2024-03-18"), Entry("/b"))
    assert told.problem is None


def test_a_news_sitemap_tells_title_and_publication() -> None:
    news = "<n:news xmlns:n='urn:news'><n:publication_date>2024-03-18</n:publication_date><n:title>Klub</n:title></n:news>"

    assert sitemaps.read(sitemap(PLACE.format("http://rops.example/a", news))).entries == (
        Entry("http://rops.example/a", "Klub", "2024-03-18"),
    )


def test_an_index_names_files_and_no_articles() -> None:
    told = sitemaps.read(b"<sitemapindex><sitemap><loc>http://rops.example/s1.xml.gz</loc></sitemap></sitemapindex>")

    assert (told.entries, told.following) == ((), ("http://rops.example/s1.xml.gz",))


def test_a_gzipped_sitemap_is_read_like_a_plain_one() -> None:
    content = sitemap(PLACE.format("http://rops.example/a", ""))

    assert sitemaps.read(gzip.compress(content)) == sitemaps.read(content)


def test_the_text_form_has_an_address_a_line() -> None:
    told = sitemaps.read(b"http://rops.example/a\r\nhttp://rops.example/b\n")

    assert [entry.url for entry in told.entries] == ["http://rops.example/a", "http://rops.example/b"]


def test_a_robots_txt_names_sitemaps_and_not_its_other_lines() -> None:
    told = sitemaps.read(b"User-agent: *\nDisallow: /x\n sitemap : http://rops.example/s.xml\n# Sitemap: http://rops.example/no.xml\n")

    assert told.following == ("http://rops.example/s.xml",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_sitemap_is_read_with_a_byte_order_mark_and_lines_that_are_no_address(encoding: str) -> None:
    text = "http://rops.example/a\r\n# mapa\r\n\r\nMapa witryny\r\nhttp://rops.example/b 2024-03-18\r\n"

    assert [entry.url for entry in sitemaps.read(text.encode(encoding)).entries] == ["http://rops.example/a", "http://rops.example/b"]


@pytest.mark.parametrize("line", ["sitemap.xml", "/sitemap.xml", "mapy/s.xml.gz?x=1", "/mapa"])
def test_a_robots_txt_may_name_a_sitemap_of_its_own_host(line: str) -> None:
    assert sitemaps.read(f"\ufeffSitemap: {line}\nUser-agent: *\n".encode()).following == (line,)


@pytest.mark.parametrize(
    "text", ["Sitemap: brak\nUser-agent: *\n", "Sitemap:\n", "Witamy\nNasza strona\nhttp://rops.example/\n", "Zob. http://rops.example/a\n"]
)
def test_a_text_with_a_word_for_a_sitemap_or_an_address_in_it_is_none(text: str) -> None:
    told = sitemaps.read(text.encode())

    assert (told.entries, told.following, told.problem) == ((), (), "it is not a sitemap")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"User-agent: *\nDisallow:\n", "it is not a sitemap"),
        (b"<html><body>Brak strony</body></html>", "it is an HTML page"),
        (sitemap(), "the sitemap is empty"),
        (b"<!--" + b"x" * 9000 + b'--><!DOCTYPE u [<!ENTITY a "aa">]>' + sitemap(PLACE.format("&a;", "")), "entities"),
        (gzip.compress(b" " * (LARGEST + 1)), "unpacks to more than 50 MiB"),
        (b"\x1f\x8b\x08 broken", "gzip archive is broken"),
        (b" " * (LARGEST + 1), "larger than 50 MiB"),
        (b"<urlset>" + b"<a/>" * (MOST_TAGS + 1), "tags"),
    ],
    ids=["robots", "html", "empty", "entities", "gzip-bomb", "broken-gzip", "too-large", "too-many-tags"],
)
def test_what_is_no_sitemap_or_a_bomb_is_told_in_words(content: bytes, words: str) -> None:
    told = sitemaps.read(content)

    assert told.entries == ()
    assert words in (told.problem or "")


def test_a_sitemap_with_too_many_addresses_is_read_to_the_limit_and_told() -> None:
    told = sitemaps.read(sitemap(*(PLACE.format(f"/{n}", "") for n in range(sitemaps.MOST + 1))))

    assert len(told.entries) == sitemaps.MOST
    assert str(sitemaps.MOST) in (told.problem or "")


@given(st.lists(st.from_regex(r"http://rops\.example/[a-z0-9-]{1,20}", fullmatch=True), min_size=1, max_size=20))
def test_every_address_that_is_written_is_read(urls: list[str]) -> None:
    told = sitemaps.read(gzip.compress(sitemap(*(PLACE.format(url, "") for url in urls))))

    assert [entry.url for entry in told.entries] == urls


@given(st.binary(max_size=300))
def test_no_bytes_at_all_raise(content: bytes) -> None:
    told = sitemaps.read(content)

    assert told.entries or told.following or told.problem
