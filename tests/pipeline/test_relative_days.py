"""Days told by their distance from the capture, and odd spellings."""

from datetime import UTC, date, datetime

import pytest

from pipeline import relative_days

MOMENT = datetime(2024, 3, 18, 10, 0)


@pytest.mark.parametrize(
    ("text", "day", "precision"),
    [
        ("wczoraj", date(2024, 3, 17), "day"),
        ("przedwczoraj", date(2024, 3, 16), "day"),
        ("dziś, 14:30", date(2024, 3, 18), "day"),
        ("3 dni temu", date(2024, 3, 15), "day"),
        ("2 godziny temu", date(2024, 3, 18), "day"),
        ("11 godzin temu", date(2024, 3, 17), "day"),
        ("dwa dni temu", date(2024, 3, 16), "day"),
        ("godzinę temu", date(2024, 3, 18), "day"),
        ("2 tygodnie temu", date(2024, 3, 1), "month"),
        ("miesiąc temu", date(2024, 2, 1), "month"),
        ("2 lata temu", date(2022, 1, 1), "year"),
    ],
)
def test_a_distance_is_counted_back_as_precisely_as_it_is_told(text, day, precision):
    ((_, _, found),) = relative_days.scan(text, MOMENT)

    assert (found.first, found.precision) == (day, precision)


def test_without_the_moment_of_the_capture_a_distance_has_no_day():
    assert [found for _, _, found in relative_days.scan("wczoraj", None)] == [None]


def test_an_uncounted_distance_has_no_day():
    assert [found for _, _, found in relative_days.scan("kilka dni temu", MOMENT)] == [None]


@pytest.mark.parametrize("text", ["Dzisiaj jest wtorek", "3 dni szkolenia", "dziś: imieniny Anny", "tematyka"])
def test_words_of_today_that_are_no_distance_are_left_alone(text):
    assert list(relative_days.scan(text, MOMENT)) == []


def test_the_day_is_that_of_the_polish_clock():
    ((_, _, found),) = relative_days.scan("dziś", datetime(2024, 3, 18, 23, 30, tzinfo=UTC))

    assert found.first == date(2024, 3, 19)


@pytest.mark.parametrize(
    ("text", "day"),
    [("03/18/2024", date(2024, 3, 18)), ("Mon Mar 18 10:00:00 CET 2024", date(2024, 3, 18)), ("January 5th, 2021", date(2021, 1, 5))],
)
def test_odd_spellings_are_read_where_all_parts_are_told(text, day):
    assert relative_days.read_odd(text, None) == day


@pytest.mark.parametrize("text", ["", "marzec", "12 osób", "x" * 500 + " 1 ago", "18 marca", "abc 99"])
def test_odd_junk_is_no_day(text):
    assert relative_days.read_odd(text, None) is None


def test_odd_distances_need_the_moment_of_the_capture():
    assert relative_days.read_odd("2 days ago", MOMENT) == date(2024, 3, 16)
    assert relative_days.read_odd("2 days ago", None) is None
