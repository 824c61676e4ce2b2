"""Words and their dictionary forms."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import letters, morphology


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("ośrodków", "ośrodek"),
        ("Zakopanem", "Zakopane"),
        ("zakopanem", "Zakopane"),
        ("ŁODZI", "Łódź"),
        ("robiłam", "robić"),
        ("Krakowie", "Kraków"),
    ],
)
def test_inflected_forms_give_their_lemma(word, lemma):
    assert lemma in morphology.lemmas(word)


@pytest.mark.parametrize("word", ["Krakowie", "Chełmie", "wolnym", "Danielem", "AA"])
def test_every_lemma_is_given_once_and_without_the_mark_of_homonyms(word):
    found = morphology.lemmas(word)

    assert len(set(found)) == len(found)
    assert not any(":" in lemma for lemma in found)


@pytest.mark.parametrize("word", ["a\ud800b", "a\x00b", "a\nb"])
def test_what_the_dictionary_cannot_be_given_reads_as_itself(word):
    assert morphology.lemmas(word) == (word,)


def test_an_unknown_word_is_its_lower_cased_form():
    assert morphology.lemmas("Kwarblink") == ("kwarblink",)


def test_a_colon_is_not_taken_for_a_mark_of_homonyms():
    assert morphology.lemmas(":") == (":",)


def test_every_segment_of_a_hyphenated_word_counts():
    assert set(morphology.lemmas("Warmińsko-Mazurskiego")) == {"warmiński", "mazurski"}


@pytest.mark.parametrize(("word", "expected"), [("ROPS-u", "rops"), ("ROPS", "rops"), ("PCPR-ów", "pcpr"), ("MRiPS-em", "mrips")])
def test_an_acronym_loses_its_ending(word, expected):
    assert morphology.lemmas(word) == (expected,)


@pytest.mark.parametrize(
    ("word", "expected"), [("OPS-ach", "OPS"), ("OPS", "OPS"), ("Kędzierzynie-Koźlu", None), ("ops", None), ("X", None)]
)
def test_an_acronym_is_told_by_its_capitals(word, expected):
    assert morphology.acronym(word) == expected


def test_personal_endings_are_not_words():
    assert morphology.lemmas("żebym") == ("żeby",)


def test_readings_carry_lemma_and_features():
    readings = morphology.analyses("urzędu")

    assert any(reading.lemma == "urząd" and reading.has("subst", "sg", "gen") for reading in readings)
    assert not any(reading.has("sg", "nom") for reading in readings)


def test_forms_are_generated_by_features():
    assert morphology.generate("urząd", "subst", "sg", "nom") == ("urząd",)
    assert morphology.generate("wysoki", "sg", "nom", "m3", "sup") == ("najwyższy",)
    assert morphology.generate("małopolski", "sg", "nom", "m3", "pos") == ("małopolski",)


@pytest.mark.parametrize("lemma", ["", "kwarblink", "dwa słowa", "\udc80", "a" * 1000])
def test_a_lemma_without_forms_gives_none(lemma):
    assert morphology.generate(lemma, "gen") == ()


@pytest.mark.parametrize(("text", "folded"), [("Łódź", "lodz"), ("ŻÓŁĆ gęsią", "zolc gesia"), ("Čapek", "capek"), ("abc", "abc")])
def test_folding_takes_capitals_and_diacritics_away(text, folded):
    assert letters.unaccented(text) == folded


@given(st.text(max_size=120))
def test_any_word_has_a_lemma(word):
    assert morphology.lemmas(word)
    assert isinstance(morphology.generate(word), tuple)


def test_threads_share_the_analyser():
    words = ["ośrodków", "Zakopanem", "urzędami", "powiatowych"] * 200
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(morphology.analyses.__wrapped__, words))

    assert found == [morphology.analyses(word) for word in words]
