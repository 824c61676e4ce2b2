"""Adjectives that agree, and their nominative."""

import pytest

from pipeline.institutions.adjectives import agreeing, can_be, nominative


@pytest.mark.parametrize(
    ("word", "gender", "form"),
    [
        ("Małopolskiego", "m3", "Małopolski"),
        ("Najwyższej", "f", "Najwyższa"),
        ("Wyższego", "m3", "Wyższy"),
        ("Zespolonego", "m3", "Zespolony"),
        ("Wolnego", "m3", "Wolny"),  # the dictionary gives "wolen" first
        ("Warmińsko-Mazurskiego", "m3", "Warmińsko-Mazurski"),
        ("Zmyślonowskiej", "f", "Zmyślonowska"),
        ("SPOŁECZNEJ", "f", "SPOŁECZNA"),
        ("przy", "f", "przy"),
    ],
)
def test_the_nominative_keeps_degree_and_capitals(word, gender, form):
    assert nominative(word, gender) == form


@pytest.mark.parametrize(
    ("word", "number", "gender", "cases"),
    [
        ("miejskiego", "sg", "m3", {"gen"}),
        ("miejskiej", "sg", "f", {"gen", "dat", "loc"}),
        ("miejskiej", "sg", "m3", set()),
        ("zmyślonowskim", "sg", "n", {"inst", "loc"}),
        ("miasta", "sg", "n", set()),
    ],
)
def test_agreement_tells_the_cases(word, number, gender, cases):
    assert agreeing(word, number, gender) == cases


def test_a_man_s_name_in_the_nominative_is_no_genitive():
    assert not can_be("Jacek", "gen")
    assert can_be("Zdrowia", "gen")
    assert can_be("Łąkogrodu", "gen")
