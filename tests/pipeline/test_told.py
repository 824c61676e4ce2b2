"""Dates told in a text, with their roles."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import told

PUBLISHED = date(2024, 3, 18)


def find(text, published=PUBLISHED):
    return [(mention.start, mention.end, mention.role) for mention in told.find(text, published)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("W dniach 11-12.03.2024 obradowali dyrektorzy.", date(2024, 3, 11), date(2024, 3, 12)),
        ("11-12.03.2024 r. odbyło się posiedzenie.", date(2024, 3, 11), date(2024, 3, 12)),
        ("28 lutego – 2 marca 2012", date(2012, 2, 28), date(2012, 3, 2)),
        ("W dniu 15 grudnia 2016 roku odbyło się spotkanie.", date(2016, 12, 15), date(2016, 12, 15)),
        ("Konferencja: 21.09.2020 r., Łódź", date(2020, 9, 21), date(2020, 9, 21)),
        ("Spotkanie potrwa od 11 do 13 marca 2024 r.", date(2024, 3, 11), date(2024, 3, 13)),
        ("W środę, 20 marca 2024 r. zapraszamy do Opola.", date(2024, 3, 20), date(2024, 3, 20)),
    ],
)
def test_events_are_told_with_their_first_and_last_day(text, start, end):
    assert find(text) == [(start, end, "event")]


@pytest.mark.parametrize(
    "text",
    [
        "Wnioski przyjmujemy do 29 marca 2024 r.",
        "Zgłoszenia do dnia 29.03.2024 r.",
        "Termin składania ofert upływa 29 marca 2024 r.",
        "Prosimy odpowiedzieć nie później niż 29.03.2024.",
        "Ankietę wypełnij do końca dnia 29 marca 2024",
    ],
)
def test_the_last_day_to_act_is_a_deadline(text):
    assert find(text) == [(date(2024, 3, 29), date(2024, 3, 29), "deadline")]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Projekt realizowany od 01.10.2023 r. do 31.12.2028 r.", date(2023, 10, 1), date(2028, 12, 31)),
        ("Okres realizacji: 2023-10-01 - 2028-12-31", date(2023, 10, 1), date(2028, 12, 31)),
        ("Nabór trwa od 1 do 12 marca 2024 r.", date(2024, 3, 1), date(2024, 3, 12)),
        ("Zmiana obowiązuje od 1 września 2017 roku.", date(2017, 9, 1), date(2017, 9, 1)),
    ],
)
def test_periods_are_told_with_both_ends_where_both_are_told(text, start, end):
    assert find(text) == [(start, end, "period")]


@pytest.mark.parametrize(
    "text",
    [
        "Powołano go uchwałą nr 974/2015 z dnia 2 września 2015 r.",
        "Ustawa z dnia 2 września 2015 r. o wspieraniu rodziny",
        "na podstawie umowy nr 7 z 2 września 2015 r.",
        "Zarządzeniem Marszałka nr 3/15 z dn. 2.09.2015 r. zmieniono skład.",
    ],
)
def test_the_day_of_an_act_is_told_apart(text):
    assert find(text) == [(date(2015, 9, 2), date(2015, 9, 2), "legal-act")]


def test_an_act_in_the_sentence_before_does_not_make_the_next_date_its_own():
    assert find("Przyjęto uchwałę. Konferencja z dnia 11.03.2024 r. za nami.") == [(date(2024, 3, 11), date(2024, 3, 11), "event")]


def test_days_that_share_their_month_are_told_each():
    assert find("Warsztaty: 5, 12 i 19 kwietnia 2024 r.") == [(date(2024, 4, day), date(2024, 4, day), "event") for day in (5, 12, 19)]
    assert find("Dyżury pełnimy 6 oraz 20 marca.") == [(date(2024, 3, day), date(2024, 3, day), "other") for day in (6, 20)]
    assert find("Forum odbyło się między 7 a 9 lutego 2024 r.") == [(date(2024, 2, 7), date(2024, 2, 9), "event")]


@pytest.mark.parametrize(
    "text", ["W art. 5 i 19 kwietnia 2024 r.", "W pokoju nr 5 i 19 kwietnia 2024", "Sala 25 i 19 kwietnia 2024", "0 i 19 kwietnia 2024"]
)
def test_other_numbers_before_a_day_are_no_days(text):
    assert [(first, last) for first, last, _ in find(text)] == [(date(2024, 4, 19), date(2024, 4, 19))]


def test_a_label_tells_an_event_and_an_offices_paper_none():
    assert find("Data i miejsce: 15.03.2024, Dom Kultury") == [(date(2024, 3, 15), date(2024, 3, 15), "event")]
    assert find("Ogłoszenie o konkursie z dnia 5 marca 2024 r.") == [(date(2024, 3, 5), date(2024, 3, 5), "other")]


@pytest.mark.parametrize("text", ["Stan na 31.12.2019 r.", "Autorka urodziła się 31.12.2019."])
def test_other_dates_have_no_role(text):
    assert find(text) == [(date(2019, 12, 31), date(2019, 12, 31), "other")]


def test_a_month_is_told_by_its_first_and_last_day():
    assert find("Liczba rodzin wzrosła w lutym 2024 r.") == [(date(2024, 2, 1), date(2024, 2, 29), "other")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Zapraszamy 20 marca do Łodzi.", date(2024, 3, 20)),
        ("Gala odbędzie się 5 stycznia.", date(2024, 1, 5)),
        ("Gala odbyła się 20 grudnia.", date(2023, 12, 20)),
        ("Gala odbędzie się 20 grudnia br.", date(2024, 12, 20)),
        ("Gala odbyła się 20 marca ub.r.", date(2023, 3, 20)),
        ("Gala odbędzie się 5 maja przyszłego roku.", date(2025, 5, 5)),
    ],
)
def test_a_day_without_a_year_is_the_one_nearest_to_publication_unless_the_year_is_spoken(text, day):
    assert find(text) == [(day, day, "event")]


def test_a_day_without_a_year_is_skipped_where_the_publication_is_not_known():
    assert find("Zapraszamy 20 marca do Łodzi.", None) == []


@pytest.mark.parametrize(
    "text", ["Biuro przy ul. 3 Maja 15", "przy 3 Maja 15 w Łodzi", "al. 11 Listopada", "31 lutego br.", "do 15 osób", "w 2016 roku"]
)
def test_streets_impossible_days_and_bare_years_are_no_dates(text):
    assert find(text) == []


def test_mentions_come_in_reading_order_each_once_with_their_words():
    found = told.find("Spotkanie 12.03.2024 r. i spotkanie 11.03.2024 r. Spotkanie 12.03.2024.", None)

    assert [mention.text for mention in found] == ["12.03.2024 r.", "11.03.2024 r."]


@given(st.text(max_size=300), st.one_of(st.none(), st.dates(date(1990, 1, 1), date(2040, 1, 1))))
def test_random_text_never_raises_and_no_mention_ends_before_it_starts(text, published):
    assert all(mention.start <= mention.end for mention in told.find(text, published))


@pytest.mark.parametrize(
    "unit", ["1 marca ", "1 i 2 do ", "12.03.2024 ", "uchwała z dnia 2 maja 2020 ", "od 1 do ", "Zdanie. ", "1 marca 12.03.2024 "]
)
def test_time_grows_with_the_text_and_no_faster(unit):
    def spent(count):
        begun = time.process_time()
        told.find(unit * count, PUBLISHED)
        return time.process_time() - begun

    small = min(spent(1_000) for _ in range(3))

    assert min(spent(8_000) for _ in range(2)) < 24 * small + 0.05
