"""Places that the register lacks are told whole and stay without a code, though it knows how they begin or end."""

from __future__ import annotations

import pytest

from pipeline.institutions.mentions import find, is_ambiguous


@pytest.mark.parametrize(
    ("phrase", "place"),
    [
        ("GOPS w Łagiewnikach Nowych", "Łagiewniki Nowe"),
        ("OPS w Nowych Łagiewnikach", "Nowe Łagiewniki"),
        ("OPS w Pcimiu-Zdroju", "Pcim-Zdrój"),
        ("OPS w Pcimiu Zdroju", "Pcim Zdrój"),
        ("OPS w Brzezinach Kolonii", "Brzeziny Kolonia"),
        ("OPS w Woli Żyrakowskiej Dolnej", "Wola Żyrakowska Dolna"),
        ("Urząd Gminy Łagiewniki Nowe", "Łagiewniki Nowe"),
        ("Urzędu Gminy Łagiewnik Starych", "Łagiewniki Stare"),
        ("PCPR Miechów Górny", "Miechów Górny"),
    ],
)
def test_an_unknown_longer_place_is_whole_and_doubtful(phrase: str, place: str) -> None:
    (mention,) = find(f"Wczoraj {phrase}, jak co roku, zaprasza.")

    assert (mention.text, mention.institution.place, mention.institution.teryt) == (phrase, place, None)
    assert is_ambiguous(mention)


@pytest.mark.parametrize(
    ("text", "span", "code"),
    [
        ("MOPS w Krakowie Narodowej Galerii nie szuka.", "MOPS w Krakowie", "1261011"),
        ("MOPS w Krakowie Nowy kierownik", "MOPS w Krakowie", "1261011"),
        ("MOPS w Krakowie-Nowej Hucie", "MOPS w Krakowie-Nowej Hucie", "1261011"),
        ("Sąd Rejonowy dla Łodzi-Widzewa", "Sąd Rejonowy dla Łodzi-Widzewa", "1061069"),
        ("PUP w Kędzierzynie-Koźlu", "PUP w Kędzierzynie-Koźlu", "1603011"),
        ("MOPS w Nowym Sączu", "MOPS w Nowym Sączu", "1262011"),
        ("OPS w Żarach II Liceum", "OPS w Żarach", "0811021"),
    ],
)
def test_what_only_follows_a_town_is_not_taken_into_it(text: str, span: str, code: str) -> None:
    mention = find(text)[0]

    assert (mention.text, mention.institution.teryt) == (span, code)
