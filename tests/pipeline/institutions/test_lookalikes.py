"""Pubs, bands, shops and films with the names of institutions are left alone; institutions beside them are not."""

from __future__ import annotations

import pytest

from pipeline.institutions.mentions import find


@pytest.mark.parametrize(
    "text",
    [
        "Zagrał zespół rockowy Urząd Miasta.",
        "Spotkanie w pubie Fundacja pod Gruszą.",
        "W kawiarni „Ministerstwo Zdrowia” podają szpinak.",
        "Album „Kuratorium Oświaty” kupisz jutro.",
        "Rabat daje Ministerstwo Kawy przy rynku.",
        "Kurs prowadzi Akademia Pączka.",
        "Sadzonki rozda Centrum Ogrodnicze Kwiatek.",
        "Zespół Aspergera to nie wyrok.",
        "Zespół Tourette’a leczy się u lekarza.",
        "Autobus staje na przystanku Szpital Powiatowy.",
        "Koncert w klubie Prokuratura w Sopocie.",
        "Otwarto wystawę „Sąd nad Warszawą” w galerii.",
        "Obraz Sądu Ostatecznego wisi w kaplicy.",
        "Biegacze miną ulicą Urząd Celny.",
    ],
)
def test_what_only_bears_such_a_name_is_no_institution(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Film Ministerstwa Zdrowia obejrzysz jutro.", "Ministerstwo Zdrowia"),
        ("Książkę Muzeum Ziemi Kaliskiej wydano wczoraj.", "Muzeum Ziemi Kaliskiej"),
        ("Pisze Ministerstwo Ropy Iraku.", "Ministerstwo Ropy Iraku"),
        ("Otwarto wystawę Muzeum Narodowego w Krakowie.", "Muzeum Narodowe w Krakowie"),
        ("Klub Fundacji Dialog zaprasza.", "Fundacja Dialog"),
        ("W klubie, Sąd Rejonowy w Łasku milczy.", "Sąd Rejonowy w Łasku"),
        ("Napisał Zespół Szkół nr 2 w Łasku.", "Zespół Szkół nr 2 w Łasku"),
        ("Poseł Sejmu z PSL milczy.", "Sejm"),
        ("List Rzecznika Praw Pacjenta Krystyny Nowak.", "Rzecznik Praw Pacjenta"),
        ("Pisze Ministerstwo Obrony Ukrainy.", "Ministerstwo Obrony Ukrainy"),
        ("Wykłada Akademia Sztuk Pięknych w Łodzi.", "Akademia Sztuk Pięknych w Łodzi"),
        ("Zaprasza Akademia Ignatianum w Krakowie.", "Akademia Ignatianum w Krakowie"),
        ("Skarga na Polski Związek Narciarski.", "Polski Związek Narciarski"),
        ("Staż w Centrum Kształcenia Zawodowego w Łasku.", "Centrum Kształcenia Zawodowego w Łasku"),
    ],
)
def test_institutions_keep_their_names(text: str, name: str) -> None:
    assert [m.institution.name for m in find(text)] == [name]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Pomaga stowarzyszenie „Cichy Kąt” z sąsiedztwa.", "stowarzyszenie „Cichy Kąt”"),
        ("Bal w szkole podstawowej nr 5 w Krośnie.", "szkole podstawowej nr 5 w Krośnie"),
        ("Msza w parafii pw. św. Jana w Brzozowie.", "parafii pw. św. Jana w Brzozowie"),
    ],
)
def test_a_number_a_patron_or_a_quoted_name_makes_a_name_in_lower_case_too(text: str, span: str) -> None:
    assert [m.text for m in find(text)] == [span]


def test_a_closing_quotation_mark_opens_no_name() -> None:
    assert find("Mówił: „nie ma teatru”. Grał w „Hamlecie” i poza nim.") == ()


@pytest.mark.parametrize("text", ["W centrum „Galaxy” otwarto kino.", "Dom „Pod Lipą” jest stary.", "Nowe szkoły nr 5 i 6 stoją puste."])
def test_quotes_make_no_institution_of_a_house_or_a_shop(text: str) -> None:
    assert find(text) == ()
