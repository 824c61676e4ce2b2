"""Codes are given where the voivodeship of the site and the sort of the institution allow the unit; else the place stays open."""

from __future__ import annotations

import pytest

from pipeline.institutions.mentions import find, is_ambiguous


def code(name: str, region: str | None) -> str | None:
    """Return the code of the only institution of a sentence; one without a code must be doubtful."""
    (mention,) = find(f"Jutro {name} zaprasza mieszkańców.", region)
    assert is_ambiguous(mention) == (mention.institution.teryt is None)
    return mention.institution.teryt


@pytest.mark.parametrize(
    ("name", "region", "expected"),
    [
        ("PUP w Ostrowie", "wielkopolskie", "3017011"),
        ("KPP w Ostrowi", "mazowieckie", "1416011"),
        ("PCPR w Opolu", "lubelskie", "0612054"),
        ("Starostwo Powiatowe w Białej", "lubelskie", "0661011"),
        ("PUP w Strzelcach", "opolskie", "1611054"),
        ("PUP w Strzelcach", "lubuskie", "0806044"),
        ("Sąd Rejonowy w Wodzisławiu", "śląskie", "2415041"),
        ("KMP w Jastrzębiu", "śląskie", "2467011"),
        ("PUP w Nowym Dworze", "pomorskie", "2210024"),
        ("PUP w Grodzisku", "wielkopolskie", "3005024"),
        ("MOPS w Ostrowie", "wielkopolskie", "3017011"),
    ],
)
def test_a_town_told_by_the_beginning_of_its_name_is_the_seat_in_the_voivodeship(name: str, region: str, expected: str) -> None:
    assert code(name, region) == expected


@pytest.mark.parametrize(
    ("name", "region"),
    [
        ("PUP w Ostrowie", None),
        ("PUP w Ostrowie", "podkarpackie"),
        ("GOPS w Ostrowie", "wielkopolskie"),
        ("PCPR w Raszynie", "mazowieckie"),
        ("OPS w Lipnicy", "małopolskie"),
        ("GOPS w Mirowie", "śląskie"),
        ("GOPS w Wysokiej", "śląskie"),
        ("DPS w Górze", "wielkopolskie"),
    ],
)
def test_what_the_voivodeship_or_the_sort_forbids_stays_open(name: str, region: str | None) -> None:
    assert code(name, region) is None


@pytest.mark.parametrize(
    ("name", "region", "expected"),
    [
        ("PUP w Opolu", None, "1661011"),
        ("PUP w Opolu", "małopolskie", "1661011"),
        ("MOPS w Rzeszowie", "małopolskie", "1863011"),
        ("PCPR w Brzesku", "śląskie", "1202024"),
        ("GOPS w Ostrowie", "podkarpackie", "1815022"),
        ("DPS w Górze", "dolnośląskie", "0204014"),
        ("GOPS w Raszynie", None, "1421062"),
        ("Urząd Gminy Raszyn", "śląskie", "1421062"),
        ("PCPR w Opolu w województwie opolskim", "lubelskie", "1661011"),
    ],
)
def test_a_place_of_the_voivodeship_and_a_place_known_everywhere_are_linked(name: str, region: str | None, expected: str) -> None:
    assert code(name, region) == expected


@pytest.mark.parametrize(
    ("name", "region"),
    [
        ("GOPS w Woli", None),
        ("GOPS w Wesołej", "mazowieckie"),
        ("Zespół Szkół nr 1 w Woli", "śląskie"),
        ("Szkoła Podstawowa w Ochocie", "łódzkie"),
        ("OSP Bemowo", "śląskie"),
        ("Szkoła Podstawowa w Śródmieściu", None),
    ],
)
def test_a_village_is_no_district_of_warsaw(name: str, region: str | None) -> None:
    assert code(name, region) is None


@pytest.mark.parametrize(
    ("name", "region", "expected"),
    [
        ("Urząd Dzielnicy Wola", None, "1465188"),
        ("OPS Dzielnicy Ochota", None, "1465068"),
        ("OPS Wola", "mazowieckie", "1465188"),
    ],
)
def test_a_district_told_as_such_is_warsaws(name: str, region: str | None, expected: str) -> None:
    assert code(name, region) == expected


@pytest.mark.parametrize(
    ("name", "region", "expected"),
    [
        ("opolski PCPR", None, None),
        ("opolski PCPR", "lubelskie", "0612054"),
        ("dąbrowski PCPR", None, None),
        ("dąbrowski PCPR", "małopolskie", "1204024"),
        ("sanocki PCPR", None, "1817011"),
    ],
)
def test_the_adjective_of_two_powiats_is_settled_by_the_voivodeship_or_not_at_all(
    name: str, region: str | None, expected: str | None
) -> None:
    assert code(name, region) == expected
