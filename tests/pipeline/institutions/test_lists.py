"""Lists of places after a plural or an acronym: an institution in each, and no list taken for one."""

from __future__ import annotations

import pytest

from pipeline.institutions.mentions import find


def named(text: str) -> list[tuple[str, str | None]]:
    return [(m.institution.name, m.institution.teryt) for m in find(text) if m.level == "named"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Goście z PCPR w powiatach mieleckim i sanockim.", ["1811", "1817"]),
        ("Zebrały się starostwa powiatów mieleckiego, sanockiego i leskiego.", ["1811", "1817", "1821"]),
        ("Rady Powiatów Hajnowskiego oraz Sanockiego obradują.", ["2005", "1817"]),
        ("Urzędy Miast Lublina i Chełma.", ["0663011", "0662011"]),
        ("Do urzędów gmin Raszyn, Lesznowola i Nadarzyn.", ["1421062", "1418032", "1421052"]),
        ("Zarządy Województw Małopolskiego i Śląskiego.", ["12", "24"]),
        ("Radni sejmików województw śląskiego i opolskiego.", ["24", "16"]),
        ("Kadra miejskich ośrodków pomocy społecznej Lublina, Chełma i Zamościa.", ["0663011", "0662011", "0664011"]),
        ("WTZ-ty w Brzesku i Bochni oraz DPS-y w Łodzi i Zgierzu.", ["1202024", "1201011", "1061011", "1020031"]),
    ],
)
def test_each_place_of_a_list_has_its_institution(text: str, wanted: list[str]) -> None:
    codes = [code for _, code in named(text)]

    assert codes == wanted


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Urzędy Miast Lublina i Chełma.", "Urząd Miasta Lublina"),
        ("Urząd Miast w Lublinie", "Urząd Miasta w Lublinie"),
        ("PCPR w powiatach mieleckim i sanockim", "Powiatowe Centrum Pomocy Rodzinie w Powiecie Mieleckim"),
        ("Zarządy Powiatów Mieleckiego i Sanockiego", "Zarząd Powiatu Mieleckiego"),
        ("GOPS Gmina Wisznia Mała", "Gminny Ośrodek Pomocy Społecznej w Wiszni Małej"),
    ],
)
def test_one_of_a_list_is_written_in_the_singular(text: str, name: str) -> None:
    assert named(text)[0][0] == name


@pytest.mark.parametrize(
    "text",
    [
        "Domy pomocy społecznej w powiatach mieleckim i sanockim.",
        "Ośrodki pomocy społecznej w województwach śląskim i opolskim.",
        "Kadra miejskich ośrodków pomocy społecznej Lublina.",
        "Urzędy miast i gmin czekają.",
    ],
)
def test_a_plural_that_tells_no_list_of_its_own_places_is_a_class(text: str) -> None:
    assert [mention.level for mention in find(text)] == ["class"]


def test_a_list_ends_where_another_institution_begins() -> None:
    found = find("DPS-y w Łodzi i Zgierzu oraz WTZ-ty w powiecie zgierskim i ABC w Kutnie.")

    assert [(m.level, m.text) for m in found] == [
        ("named", "DPS-y w Łodzi i Zgierzu"),
        ("named", "DPS-y w Łodzi i Zgierzu"),
        ("class", "WTZ-ty w powiecie zgierskim"),
    ]


@pytest.mark.parametrize(
    ("word", "level"),
    [
        ("WTZ-ty", "class"), ("WTZ-tów", "class"), ("WTZ-om", "class"), ("WTZ-tach", "class"), ("PCPRów", "class"), ("PCPR–ów", "class"),
        ("NFZ-etu", "named"), ("NFZ-etem", "named"), ("NFZ-cie", "named"), ("NFZ-ecie", "named"), ("ZUS-ie", "named"), ("ZUSem", "named"),
        ("MOPSem", "class"), ("PCPR-rze", "class"), ("ARiMR-rze", "named"),
    ],
)  # fmt: skip
def test_acronyms_are_known_with_any_ending(word: str, level: str) -> None:
    assert [(m.text, m.level) for m in find(f"Mowa o {word} od rana.")] == [(word, level)]


@pytest.mark.parametrize("word", ["WTZ-kot", "ZUSter", "NFZ-2", "PUPil"])
def test_other_words_are_no_acronym_with_an_ending(word: str) -> None:
    assert find(f"Mowa o {word} od rana.") in ((), tuple(m for m in find(f"Mowa o {word} od rana.") if m.text != word))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("OPS w Olszance w powiecie brzeskim", "1601062"),
        ("OPS w Olszance w powiecie brzeskim (woj. opolskie)", "1601062"),
        ("GOPS w Dąbrowie w woj. opolskim", "1609022"),
        ("GOPS w Dąbrowie (pow. opolski, woj. opolskie)", "1609022"),
        ("Ośrodek Pomocy Społecznej Dzielnicy Bielany m.st. Warszawy", "1465048"),
        ("GOPS w Dąbrowie (tel. 12 345)", None),
        ("MOPS w Krakowie (woj. opolskie)", "1261011"),
    ],
)
def test_an_area_told_beside_a_place_settles_which_one_is_meant(text: str, code: str | None) -> None:
    assert [found for _, found in named(f"Pisze {text} od rana.")] == [code]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("PCPR Miechów, Olkusz i Proszowice", 3),
        ("PCPR-y Miechów i Olkusz", 2),
        ("PCPR Miechów, Olkusz czeka", 1),
        ("PCPR Miechów i Marek", 1),
    ],
)
def test_towns_beside_an_acronym_are_a_list_where_a_conjunction_closes_it(text: str, count: int) -> None:
    assert len(named(f"Piszą {text} od rana.")) == count


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("PCPR w powiatach: kutnowskim, łowickim zapraszają.", ["1002", "1005"]),
        ("Miejskie Ośrodki Pomocy Społecznej w: Jaworznie, Mysłowicach zapraszają.", ["2468011", "2470011"]),
        ("MOPS-y w: Pabianicach i Zgierzu szkolą.", ["1008021", "1020031"]),
    ],
)
def test_a_list_may_follow_a_colon(text: str, codes: list[str]) -> None:
    assert [(m.level, m.institution.teryt) for m in find(text)] == [("named", code) for code in codes]


@pytest.mark.parametrize(
    "text", ["Dyżury pełni PUP w: poniedziałek, wtorek.", "Rozmowa z dyrektor PCPR w: „Gazecie”.", "PCPR w powiatach: Nowak."]
)
def test_what_follows_a_colon_and_is_no_place_makes_no_list(text: str) -> None:
    assert [m.level for m in find(text)] == ["class"]


@pytest.mark.parametrize(
    "name",
    ["I Urząd Skarbowy w Radomiu", "II Urząd Skarbowy w Radomiu", "III Komisariat Policji w Gdyni", "II Liceum Ogólnokształcące w Gdyni"],
)
def test_a_roman_number_tells_one_of_several_offices(name: str) -> None:
    assert [m.institution.name for m in find(f"Otwarto {name}.")] == [name]


def test_a_number_that_opens_a_sentence_counts_unless_it_may_be_a_conjunction() -> None:
    assert [m.institution.name for m in find("II Urząd Skarbowy w Radomiu działa. I Urząd Skarbowy w Łasku działa.")] == [
        "II Urząd Skarbowy w Radomiu",
        "Urząd Skarbowy w Łasku",
    ]


@pytest.mark.parametrize(
    "name",
    [
        "Prokuratura Rejonowa Warszawa-Praga Południe",
        "Prokuratura Rejonowa Warszawa-Praga Północ",
        "Sąd Rejonowy dla Warszawy-Pragi Południe",
    ],
)
def test_a_quarter_of_two_words_is_whole(name: str) -> None:
    assert [(m.text, m.institution.teryt) for m in find(f"Śledztwo prowadzi {name} od jutra.")] == [(name, "1465011")]


def test_a_name_after_a_quarter_is_no_part_of_it() -> None:
    assert [m.text for m in find("Pisze Prokuratura Rejonowa Warszawa-Praga Nowak.")] == ["Prokuratura Rejonowa Warszawa-Praga"]
