"""Branches of institutions, and offices whose acronym tells their voivodeship."""

from __future__ import annotations

import pytest

from pipeline.institutions.mentions import find, is_ambiguous


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("Filia PUP w Skale", "Filia PUP w Skale", "1206104"),
        ("w filii PUP w Skale", "Filia PUP w Skale", "1206104"),
        ("w oddziale ZUS w Chrzanowie", "Oddział ZUS w Chrzanowie", "1203034"),
        ("Inspektoratu ZUS w Bochni", "Inspektorat ZUS w Bochni", "1201011"),
        ("delegatury Kuratorium Oświaty w Nowym Sączu", "Delegatura Kuratorium Oświaty w Nowym Sączu", "1262011"),
        ("Placówką Terenową KRUS w Miechowie", "Placówka Terenowa KRUS w Miechowie", "1208054"),
        ("Zespole Zamiejscowym ROPS w Tarnowie", "Zespół Zamiejscowy ROPS w Tarnowie", "1263011"),
        (
            "Delegaturze Małopolskiego Urzędu Wojewódzkiego w Tarnowie",
            "Delegatura Małopolskiego Urzędu Wojewódzkiego w Tarnowie",
            "1263011",
        ),
    ],
)
def test_a_branch_is_one_institution_in_its_own_town(text: str, name: str, code: str) -> None:
    assert [(m.institution.name, m.institution.teryt) for m in find(f"Wczoraj {text}, jak zwykle.")] == [(name, code)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Oddział Geriatryczny Szpitala Powiatowego w Brzesku", ["Szpital Powiatowy w Brzesku"]),
        ("Departament Zdrowia Urzędu Marszałkowskiego Województwa Opolskiego", ["Urząd Marszałkowski Województwa Opolskiego"]),
    ],
)
def test_a_part_of_an_institution_tells_the_whole_too(text: str, wanted: list[str]) -> None:
    assert [m.institution.name for m in find(text)][1:] == wanted


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ZUS Oddział w Chrzanowie", "Zakład Ubezpieczeń Społecznych Oddział w Chrzanowie"),
        ("Polski Związek Głuchych Oddział Małopolski", "Polski Związek Głuchych Oddział Małopolski"),
        ("Szpital Powiatowy Oddział Chirurgii", "Szpital Powiatowy"),
    ],
)
def test_a_branch_beside_its_institution_is_one_name_with_it(text: str, name: str) -> None:
    assert [m.institution.name for m in find(f"Wczoraj {text} przyjmował do nocy.")] == [name]


@pytest.mark.parametrize("text", ["oddział banku w Kutnie", "oddział NFZ", "filia w sąsiedniej wsi", "oddział chirurgii dziecięcej"])
def test_a_branch_of_nobody_named_is_none(text: str) -> None:
    assert [m.institution.kind for m in find(f"Wczoraj {text}, jak zwykle.") if m.institution.kind == "oddzial"] == []


@pytest.mark.parametrize(
    ("text", "region", "name"),
    [
        ("MUW w Krakowie", None, "Małopolski Urząd Wojewódzki w Krakowie"),
        ("MUW w Warszawie", None, "Mazowiecki Urząd Wojewódzki w Warszawie"),
        ("MUW", "mazowieckie", "Mazowiecki Urząd Wojewódzki w Warszawie"),
        ("ŁUW", None, "Łódzki Urząd Wojewódzki w Łodzi"),
        ("UMWM", "małopolskie", "Urząd Marszałkowski Województwa Małopolskiego"),
        ("UMWO", None, "Urząd Marszałkowski Województwa Opolskiego"),
        ("DWUP", None, "Dolnośląski Wojewódzki Urząd Pracy we Wrocławiu"),
    ],
)
def test_initials_tell_the_voivodeship(text: str, region: str | None, name: str) -> None:
    (mention,) = find(f"Pisze {text} od rana.", region)

    assert (mention.institution.name, is_ambiguous(mention)) == (name, False)


@pytest.mark.parametrize(("text", "region"), [("UMWM", None), ("MUW", None), ("UMWM", "łódzkie"), ("UMWP", None), ("ROPS", None)])
def test_an_office_of_an_unknown_voivodeship_is_a_doubt_and_no_guess(text: str, region: str | None) -> None:
    (mention,) = find(f"Pisze {text} od rana.", region)

    assert mention.institution.teryt is None
    assert is_ambiguous(mention)
