"""The places of the register, by their forms, adjectives and seats."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from pipeline.institutions.gazetteer import by_adjective, gazetteer, preposition, region_of, regions

REGISTER = Path(__file__).parents[4] / "shared" / "institutions" / "terc_2024-01-01.csv"


def names(found):
    return {place.name for place in found}


def test_every_voivodeship_powiat_and_gmina_has_its_code():
    kinds = Counter(place.kind for place in gazetteer().codes.values())

    assert (kinds["w"], kinds["p"]) == (16, 314)
    assert kinds["g"] + kinds["m"] + sum(place.code[6] == "1" for place in gazetteer().codes.values() if place.kind == "t") == 2477


@pytest.mark.skipif(not REGISTER.exists(), reason="the register of territorial units is not here")
def test_names_are_those_of_the_register():
    with REGISTER.open(encoding="utf-8-sig") as file:
        register = {row["WOJ"] + row["POW"] + row["GMI"] + row["RODZ"]: row["NAZWA"].partition(" (")[0] for row in csv.DictReader(file)}

    assert all(register[code].lower() == place.name.lower() for code, place in gazetteer().codes.items())


@pytest.mark.parametrize(
    ("locative", "name"),
    [("żarach", "Żary"), ("zakopanem", "Zakopane"), ("bielsku-białej", "Bielsko-Biała"), ("ostrowi mazowieckiej", "Ostrów Mazowiecka"),
     ("nowym targu", "Nowy Targ"), ("oleśnie", "Olesno"), ("końskich", "Końskie"), ("żarowie", "Żarów"), ("żarze", None)],
)  # fmt: skip
def test_a_locative_leads_to_its_own_place_only(locative, name):
    assert names(gazetteer().locatives.get(locative, [])) == ({name} if name else set())


@pytest.mark.parametrize(
    ("adjective", "town"),
    [("miechowski", "Miechów"), ("tatrzański", "Zakopane"), ("gdyński", "Gdynia"), ("myszkowski", "Myszków"), ("poznański", "Poznań")],
)
def test_an_adjective_tells_its_town(adjective, town):
    assert names(by_adjective(adjective)) == {town}


def test_an_adjective_of_no_town_tells_none():
    assert by_adjective("zmyślonowski") == []


def test_every_powiat_has_one_seat():
    seats = Counter(code for place in gazetteer().codes.values() for code in place.seats)

    assert set(seats) == {code for code, place in gazetteer().codes.items() if place.kind == "p"}
    assert set(seats.values()) == {1}


def test_regions_carry_the_codes_of_the_register():
    assert {region.code: region.name for region in regions().values()} == {
        code: place.name for code, place in gazetteer().codes.items() if place.kind == "w"
    }
    assert region_of("1261011").name == "małopolskie"


@pytest.mark.parametrize(
    ("place", "word"), [("Wrocławiu", "we"), ("Warszawie", "w"), ("Lwówku", "we"), ("Łodzi", "w"), ("Fromborku", "we")]
)
def test_the_preposition_suits_the_place(place, word):
    assert preposition(place) == word
