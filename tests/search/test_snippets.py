"""Snippets: cut on words, marked, and always a piece of the text itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from search.results import Piece
from search.snippets import LONGEST, MOST, marked, matching, snippets


def text_of(pieces: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in pieces)


def test_a_snippet_has_words_around_the_mark_and_cuts_none() -> None:
    text = "Na początku długi wstęp. " * 20 + "Wtedy powstał klub seniora. " + "Na końcu długie zakończenie. " * 20

    (snippet,) = snippets(text, frozenset({"klub"}))

    assert [p.text for p in snippet if p.marked] == ["klub"]
    assert text_of(snippet) in text
    assert set(text_of(snippet).split()) <= set(text.split())


def test_far_places_make_snippets_of_their_own_and_three_at_most() -> None:
    text = ("klub " + "x " * 300) * 9

    assert len(snippets(text, frozenset({"klub"}))) == MOST


def test_the_snippet_with_more_of_the_query_is_kept() -> None:
    text = ("klub " + "x " * 300) * 5 + "klub seniora " + "x " * 300

    found = snippets(text, frozenset({"klub", "senior"}))

    assert any({"klub", "seniora"} <= {p.text for p in s if p.marked} for s in found)


def test_a_text_without_a_match_gives_its_beginning() -> None:
    (snippet,) = snippets("Pierwsze zdanie. " * 100, frozenset({"brak"}))

    assert text_of(snippet).startswith("Pierwsze zdanie.")
    assert len(text_of(snippet)) <= LONGEST + 20
    assert snippets("", frozenset({"brak"})) == ()


@given(st.text(max_size=200))
def test_marking_loses_no_character(text: str) -> None:
    assert text_of(marked(text, matching(text, frozenset({"a", "1"})))) == text
