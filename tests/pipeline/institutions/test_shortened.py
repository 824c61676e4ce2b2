"""Names of towns that a text shortens are read in full."""

from __future__ import annotations

import pytest

from pipeline.institutions.mentions import find, is_ambiguous


@pytest.mark.parametrize(
    ("place", "full", "code"),
    [
        ("Grodzisku Maz.", "Grodzisku Mazowieckim", "1405044"),
        ("Ostrowie Wlkp.", "Ostrowie Wielkopolskim", "3017011"),
        ("Ostrowie Wlkp", "Ostrowie Wielkopolskim", "3017011"),
        ("Strzelcach Kraj.", "Strzelcach Krajeńskich", "0806044"),
        ("Strzelcach Op.", "Strzelcach Opolskich", "1611054"),
        ("Tomaszowie Lub.", "Tomaszowie Lubelskim", "0618011"),
        ("Tomaszowie Maz.", "Tomaszowie Mazowieckim", "1016011"),
        ("Piotrkowie Tryb.", "Piotrkowie Trybunalskim", "1062011"),
        ("Środzie Śl.", "Środzie Śląskiej", "0218044"),
        ("Nowym Dworze Maz.", "Nowym Dworze Mazowieckim", "1414011"),
        ("Ostrowcu Św.", "Ostrowcu Świętokrzyskim", "2607011"),
        ("Skarżysku-Kam.", "Skarżysku-Kamiennej", "2610011"),
        ("Bielsku-B.", "Bielsku-Białej", "2461011"),
        ("Nakle n. Notecią", "Nakle nad Notecią", "0410034"),
        ("Nakle n/Notecią", "Nakle nad Notecią", "0410034"),
        ("N. Sączu", "Nowym Sączu", "1262011"),
        ("N. Targu", "Nowym Targu", "1211011"),
        ("Kam. Pomorskim", "Kamieniu Pomorskim", "3207034"),
        ("Ostrowi Maz.", "Ostrowi Mazowieckiej", "1416011"),
        ("Ostrowie Maz.", "Ostrowie Mazowieckiej", "1416011"),
        ("GRODZISKU MAZ.", "Grodzisku Mazowieckim", "1405044"),
    ],
)
def test_a_shortened_town_is_the_town(place: str, full: str, code: str) -> None:
    (mention,) = find(f"Nabór prowadzi PUP w {place} od jutra.")

    assert mention.text == f"PUP w {place}"
    assert (mention.institution.name, mention.institution.teryt) == (f"Powiatowy Urząd Pracy w {full}", code)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("PUP w Krakowie. Maz. to skrót.", "PUP w Krakowie"),
        ("PUP w Krakowie Fam. zaprasza.", "PUP w Krakowie"),
        ("PUP w Krakowie. W J. Kowalskim widzą wzór.", "PUP w Krakowie"),
        ("PUP w Grodzisku. Mazurek napisał.", "PUP w Grodzisku"),
    ],
)
def test_what_is_short_for_no_town_is_left_alone(text: str, span: str) -> None:
    assert find(text)[0].text == span


def test_a_short_word_that_no_town_explains_leaves_the_place_open() -> None:
    (mention,) = find("Nabór prowadzi GOPS w Grodzisku Rom. od jutra.")

    assert (mention.institution.place, mention.institution.teryt, is_ambiguous(mention)) == ("Grodzisk Rom.", None, True)


def test_a_shortened_town_that_is_no_seat_has_its_own_offices() -> None:
    (mention,) = find("Nabór prowadzi MOPS w Czechowicach-Dz. od jutra.")

    assert (mention.institution.place, mention.institution.teryt) == ("Czechowice-Dziedzice", "2402044")


def test_a_line_that_goes_on_in_small_letters_goes_on_the_name() -> None:
    assert [m.text for m in find("Miejski Ośrodek Pomocy Rodzinie\nw Poznaniu i Powiatowe Centrum\nPomocy Rodzinie w Kutnie")] == [
        "Miejski Ośrodek Pomocy Rodzinie\nw Poznaniu",
        "Powiatowe Centrum\nPomocy Rodzinie w Kutnie",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zespół Szkolno - Przedszkolny w Zabierzowie", "Zespół Szkolno-Przedszkolny w Zabierzowie"),
        ("MOPS w Bielsku - Białej", "Miejski Ośrodek Pomocy Społecznej w Bielsku-Białej"),
        ("PUP w Kędzierzynie – Koźlu", "Powiatowy Urząd Pracy w Kędzierzynie-Koźlu"),
        ("MOPS w Krakowie - Marek Nowak", "Miejski Ośrodek Pomocy Społecznej w Krakowie"),
    ],
)
def test_spaces_around_a_hyphen_part_no_name(text: str, name: str) -> None:
    assert [mention.institution.name for mention in find(text)] == [name]
