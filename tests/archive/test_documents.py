"""Documents from elsewhere: what is told is kept, what is not is absent, what cannot be read is an error in words."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.documents import DocumentError, published_of, read

NOW = datetime(2026, 11, 20, tzinfo=UTC)


def line(**fields: object) -> bytes:
    return json.dumps({"url": "https://a.example/1", "title": "Tytuł", "body": "Treść.", **fields}).encode()


def test_a_document_becomes_an_article_of_its_site() -> None:
    document = read(line(published="2024-03-18", site="um", region="zaleskie", institution="Urząd"), NOW)

    assert (document.article.title, document.article.body) == ("Tytuł", "Treść.")
    assert (document.site.name, document.site.region, document.site.institution) == ("um", "zaleskie", "Urząd")
    assert document.article.published is not None
    assert (document.article.published.day, document.article.published.source) == (date(2024, 3, 18), "given")


@pytest.mark.parametrize(
    ("text", "shown"),
    [("2024-03-18", "2024-03-18"), ("2024-03-18T08:00:00+01:00", "2024-03-18"), ("2024-03", "2024-03"), ("2024", "2024")],
)
def test_a_given_date_keeps_its_precision(text: str, shown: str) -> None:
    published, doubts = published_of(text)

    assert str(published) == shown
    assert doubts == ()


@pytest.mark.parametrize("text", ["18.03.2024", "2024-13-01", "2024-02-30", "wczoraj", "0000"])
def test_a_date_that_cannot_be_read_is_a_doubt_and_no_guess(text: str) -> None:
    published, doubts = published_of(text)

    assert published is None
    assert [d.reason for d in doubts] == ["unreadable-date"]


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        (b"{not json", "not JSON"),
        (b"[1, 2]", "not a JSON object"),
        (b"\xff\xfe", "not JSON"),
        (line(url=None), "no url"),
        (line(title=None, body=""), "neither title nor body"),
        (line(body=["a"]), "body is not a text"),
        (b"[" * 100_000, "not JSON"),
    ],
)
def test_a_line_that_is_no_document_says_why(broken: bytes, why: str) -> None:
    with pytest.raises(DocumentError, match=why):
        read(broken, NOW)


@given(st.dictionaries(st.sampled_from(["url", "title", "body", "published", "site", "region"]), st.none() | st.text() | st.integers()))
def test_any_object_is_read_or_refused(fields: dict[str, object]) -> None:
    try:
        document = read(json.dumps(fields).encode(), NOW)
    except DocumentError:
        return

    assert document.article.url
    assert document.article.title or document.article.body
