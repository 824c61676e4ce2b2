"""Pages saved in one file: the HTML among the parts is the page, and a file without any is told."""

from __future__ import annotations

import base64
import quopri

import pytest
from offices import FIRST, SECOND, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

HTML = f'<title>Nabór wniosków</title><h1>Nabór wniosków</h1><p class="a">12 marca 2009</p><p>{FIRST}</p><p>{SECOND}</p>'


def saved(body: bytes, encoding: str, kind: str = "text/html; charset=iso-8859-2") -> Article:
    head = 'From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--b"\r\n\r\n'
    part = f"----b\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\nContent-Location: http://a.example/n\r\n\r\n"
    picture = "\r\n----b\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lGODlhAQABAAAAACw=\r\n----b--\r\n"
    return extract(Page.of(head.encode() + part.encode() + body + picture.encode(), "http://gops.example/n"))


@pytest.mark.parametrize(
    ("encode", "encoding"), [(quopri.encodestring, "quoted-printable"), (base64.encodebytes, "base64"), (bytes, "8bit")]
)
def test_the_html_of_a_page_saved_in_one_file_is_read(encode, encoding):
    article = saved(encode(HTML.encode("iso-8859-2")), encoding)

    assert (article.title, str(article.published), lines(article)) == ("Nabór wniosków", "2009-03-12", [FIRST, SECOND])
    assert article.quality == 1.0


def test_a_file_of_parts_without_html_is_no_article_and_told():
    article = saved(base64.encodebytes(b"GIF89a"), "base64", "image/png")

    assert (article.kind, article.body, article.quality) == ("other", "", 0.0)
    assert article.doubts[0].reason == "saved-page-unread"


def test_a_page_that_writes_about_such_files_is_read_as_it_is():
    text = f"MIME-Version: 1.0 to pierwszy wiersz listu.\n{FIRST}\n{SECOND}"

    assert lines(extract(Page.of(text)))[-2:] == [FIRST, SECOND]
    assert lines(extract(Page.of(HTML)))[-2:] == [FIRST, SECOND]
