"""Terms of Polish words: every form of a word leads to its lemma, acronyms keep their capitals, hyphens their halves."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysis import FoldAnalyzer, PolishAnalyzer, folded, spots


def terms_of(text: str) -> set[str]:
    return {term for spot in spots(text) for term in spot.terms}


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("ośrodków", "ośrodek"),
        ("Ośrodkom", "ośrodek"),
        ("Zakopanem", "zakopane"),
        ("Łodzi", "łódź"),
        ("zastępczą", "zastępczy"),
        ("2024", "2024"),
    ],
)
def test_a_form_leads_to_its_lemma(form: str, lemma: str) -> None:
    assert lemma in terms_of(form)


def test_the_form_as_written_is_kept_beside_the_lemma() -> None:
    assert {"ośrodek", "=ośrodków"} <= terms_of("ośrodków")


@pytest.mark.parametrize("form", ["OPS", "OPS-u", "OPS-ów"])
def test_an_acronym_keeps_its_capitals_whatever_its_ending(form: str) -> None:
    assert "^OPS" in terms_of(form)


def test_the_common_noun_is_no_acronym() -> None:
    assert "^OPS" not in terms_of("ops")


def test_both_halves_of_a_hyphenated_adjective_count_each_at_its_own_position() -> None:
    found = list(spots("województwa warmińsko-mazurskiego"))

    assert len(found) == 3
    assert "warmiński" in found[1].terms
    assert "mazurski" in found[2].terms


def test_a_spot_covers_its_word() -> None:
    text = "Dla ośrodków, w Łodzi."

    assert [text[s.start : s.end] for s in spots(text)] == ["Dla", "ośrodków", "w", "Łodzi"]


def test_a_word_without_diacritics_leads_to_the_lemma_with_them() -> None:
    assert {"lodzi|łódź", "lodz|łódź"} <= set(folded("Łodzi"))
    assert folded("konkurs") == ()


def test_a_run_of_letters_that_is_no_word_is_passed_over() -> None:
    assert list(spots("a" * 5000)) == []


def test_analysers_can_be_pickled_into_an_index() -> None:
    for analyser in (PolishAnalyzer(), FoldAnalyzer()):
        again = pickle.loads(pickle.dumps(analyser))
        assert [t.text for t in again("Łódź")] == [t.text for t in analyser("Łódź")]


def test_all_terms_of_a_word_stand_at_one_position() -> None:
    positions: dict[str, int] = {}
    for token in PolishAnalyzer()("dla ośrodków"):
        positions[token.text] = token.pos

    assert positions["ośrodek"] == positions["=ośrodków"] == 1


@given(st.text(max_size=300))
def test_any_text_gives_spots_in_order_within_it(text: str) -> None:
    found = list(spots(text))

    assert all(0 <= s.start < s.end <= len(text) for s in found)
    assert [s.start for s in found] == sorted(s.start for s in found)
