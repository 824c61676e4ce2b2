"""Institutions in general are classes: they take nobody's identity, whatever a text names beside them."""

from __future__ import annotations

import pytest

from pipeline.institutions.mentions import find


def told(text: str) -> list[tuple[str, str]]:
    return [(mention.level, mention.text) for mention in find(text)]


@pytest.mark.parametrize(
    "phrase",
    [
        "GOPS-y", "GOPS-ów", "GOPSom", "GOPS-ami", "GOPS-ach", "każdy GOPS", "inne GOPS", "Wszystkie GOPS", "pozostałych GOPS",
        "niektóre GOPS", "kilka GOPS", "większość GOPS", "14 GOPS", "pięciu GOPS", "dyrektorzy GOPS", "kierowników GOPS",
    ],
)  # fmt: skip
@pytest.mark.parametrize("text", ["W regionie {} piszą raporty. Pisze też GOPS w Raszynie.", "Pisze GOPS w Raszynie. W regionie {} też."])
def test_words_for_many_make_a_class_wherever_they_stand(phrase: str, text: str) -> None:
    found = find(text.format(phrase))

    assert {mention.text.split(" w ")[0]: mention.level for mention in found if "Raszyn" not in mention.text} == {
        phrase.rsplit(maxsplit=1)[-1]: "class"
    }
    assert [m.institution.place for m in found if m.level == "named"] == ["Raszyn"]


@pytest.mark.parametrize(
    "text",
    [
        "GOPS w Raszynie zaprasza. Zapisy prowadzi GOPS przy ul. Długiej.",
        "GOPS zaprasza na piknik.\nZapisy prowadzi GOPS w Raszynie.",
        "GOPS w Raszynie ogłasza, że GOPS będzie jutro zamknięty.",
        "Kierownik GOPS mówi o planach. Wcześniej GOPS w Raszynie milczał.",
    ],
)
def test_a_bare_singular_takes_the_only_one_named(text: str) -> None:
    assert [m.institution.name for m in find(text)] == ["Gminny Ośrodek Pomocy Społecznej w Raszynie"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Zwykle robi to GOPS, a tym razem GOPS w Raszynie.",
        "GOPS prowadzi teczki. GOPS-y mają na to rok. Zdążył GOPS w Raszynie.",
        "Szkolenie dla MOPS, GOPS i PCPR. Gościem jest GOPS w Raszynie.",
    ],
)
def test_a_bare_singular_before_the_named_one_is_a_class_where_it_is_not_plainly_the_same(text: str) -> None:
    assert ("class", "GOPS") in told(text)


def test_the_same_holds_for_names_in_full() -> None:
    text = "Każdy Powiatowy Urząd Pracy ma filię. Powiatowy Urząd Pracy w Jaśle ma dwie."

    assert told(text) == [("class", "Powiatowy Urząd Pracy"), ("named", "Powiatowy Urząd Pracy w Jaśle")]


def test_a_number_of_a_house_or_a_year_counts_nothing() -> None:
    assert told("Pod nr 12 GOPS w Raszynie wita. W 2024 GOPS w Raszynie urósł.") == [("named", "GOPS w Raszynie")] * 2


def test_the_heads_of_an_office_of_one_town_are_of_that_one() -> None:
    assert told("Przyszli kierownicy GOPS w Raszynie.") == [("named", "GOPS w Raszynie")]


def test_the_only_one_in_the_country_is_never_any_of_many() -> None:
    assert told("Każdy ZUS zna, a inne PFRON-y nie istnieją.") == [("named", "ZUS"), ("named", "PFRON-y")]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Pracują Zespoły Eksperckie, a w nich prawnicy.", 1),
        ("W dziesięciu Zespołach Eksperckich pracują prawnicy.", 0),
        ("Prócz wymienionych Zespołów Eksperckich pracuje prawnik.", 0),
        ("We wspomnianym Zespole Eksperckim pracuje prawnik.", 1),
    ],
)
def test_several_bodies_are_named_where_no_number_and_no_word_points_at_them(text: str, bodies: int) -> None:
    assert [level for level, _ in told(text)] == ["body"] * bodies


@pytest.mark.parametrize("word", ["najwięcej", "Więcej", "mniej", "najmniej"])
def test_more_before_an_office_of_one_town_counts_no_offices(word: str) -> None:
    (mention,) = find(f"Umów podpisał dziś {word} PCPR w Wejherowie.")

    assert (mention.level, mention.institution.place) == ("named", "Wejherowo")


def test_more_before_an_acronym_without_a_town_counts_them() -> None:
    assert [m.level for m in find("Najwięcej PCPR ma Pomorze, a kilka PCPR w Gdyni pomaga.")] == ["class", "class"]
