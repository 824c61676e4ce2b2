from __future__ import annotations

import pytest

from pipeline.decoding import decode
from pipeline.mojibake import repair
from pipeline.records import Page

TEXT = "Święto osób żyjących w źródłach: ąćęłńóśźż ŁÓDŹ. Ścieżka śródmiejska i gęś."


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1250", "iso-8859-2", "utf-16", "utf-8-sig"])
@pytest.mark.parametrize("declared", [None, "utf-8", "windows-1250", "iso-8859-2", "nonsense"])
def test_the_bytes_tell_the_encoding_whatever_is_declared(encoding, declared):
    page = Page.of(f"<p>{TEXT}</p>".encode(encoding), encoding=declared)

    assert decode(page).text == f"<p>{TEXT}</p>"


def test_a_declaration_in_the_head_settles_what_the_bytes_leave_open():
    page = Page.of('<meta charset="iso-8859-2"><p>łódka</p>'.encode("iso-8859-2"))

    assert "łódka" in decode(page).text


def test_one_letter_cut_in_two_leaves_the_page_in_utf8_with_a_doubt():
    content = TEXT.encode() * 5 + "ż".encode()[:1]

    decoded = decode(Page.of(content))

    assert decoded.encoding == "utf-8"
    assert decoded.text.startswith(TEXT)
    assert [doubt.reason for doubt in decoded.doubts] == ["broken-letters"]


def test_a_sign_for_a_lost_letter_that_stands_in_the_source_is_no_doubt():
    assert decode(Page.of("ż\ufffd" * 5)).doubts == ()


def test_letters_in_two_code_points_are_composed():
    assert decode(Page.of("Go\u0301rki")).text == "Górki"


@pytest.mark.parametrize("wrong", ["cp1252", "cp1250", "latin-1"])
def test_mojibake_is_repaired(wrong):
    letters = "osób, będą, łąka, więź – mówią"

    assert repair(letters.encode().decode(wrong, "ignore")) == letters


def test_foreign_letters_in_a_sound_text_stay():
    assert repair("Ålesund, Århus i Ärla leżą na północy; Ångström też.") == "Ålesund, Århus i Ärla leżą na północy; Ångström też."


def test_binary_is_refused_with_a_doubt():
    decoded = decode(Page.of(bytes(range(256)) * 50))

    assert decoded.text == ""
    assert [doubt.reason for doubt in decoded.doubts] == ["binary"]


@pytest.mark.parametrize("mark", [b"%PDF-1.4\n", b"PK\x03\x04", b"\x1f\x8b\x08", b"\x89PNG\r\n", b"GIF89a"])
def test_another_kind_of_file_is_no_page(mark):
    assert [doubt.reason for doubt in decode(Page.of(mark + b"harmless letters after it " * 10)).doubts] == ["binary"]


def test_a_text_about_pdf_files_is_one():
    assert decode(Page.of("PDF-y do pobrania: PK i GIF.")).doubts == ()


def test_a_page_of_30_mb_is_cut_with_a_doubt():
    assert [doubt.reason for doubt in decode(Page.of(b"a" * 30_000_000)).doubts] == ["page-cut"]
