"""Days written in words and figures."""

import time
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import days, short_years

GENITIVE = [words[1] for words in days.MONTH_WORDS]
NOMINATIVE = [words[0] for words in days.MONTH_WORDS]
SHORT = ["sty.", "lut.", "mar", "kwi", "maj", "cze", "lip.", "sie", "wrz.", "paź.", "lis.", "gru"]
ENGLISH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
FORMS = {
    "iso": lambda d: d.isoformat(),
    "iso with dots": lambda d: f"{d:%Y.%m.%d}",
    "dots": lambda d: f"{d:%d.%m.%Y}",
    "dots and spaces": lambda d: f"{d.day}. {d.month}. {d.year}",
    "hyphens": lambda d: f"{d:%d-%m-%Y}",
    "slashes": lambda d: f"{d:%d/%m/%Y}",
    "genitive": lambda d: f"{d.day} {GENITIVE[d.month - 1]} {d.year}",
    "capitals": lambda d: f"{d.day} {GENITIVE[d.month - 1].upper()} {d.year} R.",
    "nominative": lambda d: f"{d.day} {NOMINATIVE[d.month - 1]} {d.year}",
    "without diacritics": lambda d: f"{d.day} {days.fold(GENITIVE[d.month - 1])} {d.year}",
    "year of word": lambda d: f"{d.day} {GENITIVE[d.month - 1]} {d.year} roku",
    "short month": lambda d: f"{d.day:02d} {SHORT[d.month - 1]} {d.year}",
    "roman": lambda d: f"{d.day} {days.ROMAN[d.month - 1]} {d.year}",
    "roman with dots": lambda d: f"{d.day}.{days.ROMAN[d.month - 1]}.{d.year} r.",
    "ordinal": lambda d: f"{d.day}-go {GENITIVE[d.month - 1]} {d.year}",
    "weekday": lambda d: f"piątek, {d.day} {GENITIVE[d.month - 1]} {d.year}",
    "no-break spaces": lambda d: f"{d.day}\u00a0{GENITIVE[d.month - 1]}\u00a0{d.year}\u00a0r.",
    "clock": lambda d: f"{d:%Y-%m-%d} 14:30",
    "hour of word": lambda d: f"{d:%d.%m.%Y} r., godz. 14:30",
    "clock stuck to the year": lambda d: f"{d.day} {GENITIVE[d.month - 1]} {d.year}14:30",
    "rfc 2822": lambda d: f"Mon, {d.day} {ENGLISH[d.month - 1]} {d.year} 12:00:00 GMT",
}
DATES = st.dates(date(1990, 1, 1), date(2039, 12, 31))


@pytest.mark.parametrize("form", FORMS)
@given(day=DATES)
@settings(max_examples=40, deadline=None)
def test_a_day_in_any_supported_form_is_read_back(form, day):
    text = FORMS[form](day)

    assert [(found.first, found.last, found.precision) for found in days.scan(text)] == [(day, day, "day")]


@given(day=DATES, length=st.integers(1, 27))
def test_a_range_within_a_month_is_read_back(day, length):
    first = day.replace(day=1)
    last = first + timedelta(days=length)
    for text in (f"1-{last:%d.%m.%Y}", f"1–{last.day} {GENITIVE[last.month - 1]} {last.year} r.", f"{first:%d.%m.%Y} - {last:%d.%m.%Y}"):
        assert [(found.first, found.last, found.is_range) for found in days.scan(text)] == [(first, last, True)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("28 lutego – 2 marca 2012", date(2012, 2, 28), date(2012, 3, 2)),
        ("od 01.10.2023 r. do 31.12.2028 r.", date(2023, 10, 1), date(2028, 12, 31)),
        ("od: 2023-10-01 do: 2028-12-31", date(2023, 10, 1), date(2028, 12, 31)),
        ("5 i 6 marca 2024", date(2024, 3, 5), date(2024, 3, 6)),
        ("30.12.2023-2.01.2024", date(2023, 12, 30), date(2024, 1, 2)),
    ],
)
def test_ranges_are_read_with_both_ends(text, first, last):
    assert [(found.first, found.last) for found in days.scan(text)] == [(first, last)]


def test_two_days_joined_by_and_are_no_range():
    assert [found.first for found in days.scan("5 i 16 marca 2024")] == [date(2024, 3, 16)]


def test_a_month_without_a_day_is_a_month():
    (found,) = days.scan("w marcu 2024 r.")

    assert (found.first, found.last, found.precision) == (date(2024, 3, 1), date(2024, 3, 31), "month")


@pytest.mark.parametrize(
    "text",
    [
        "31.02.2020", "2024-13-01", "3 się 2020", "nr 974/2015", "tel. 12 422 06 36", "kwota 1.200.2024", "art. 12.3.2024.1", "01/2018",
        "w 5000 gospodarstw", "12.03.24", "6 marca", "§12.03.2024", "wersja 2.10.2-268",
    ],
)  # fmt: skip
def test_figures_that_are_no_day_are_left_alone(text):
    assert days.scan(text) == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021-04-27T22:51:00Z", date(2021, 4, 28)),
        ("2021-01-27T22:51:00Z", date(2021, 1, 27)),
        ("2021-01-27T23:10:00+00:00", date(2021, 1, 28)),
        ("2021-04-28 00:29:18+0200", date(2021, 4, 28)),
        ("Tue, 04 May 2021 23:30:00 GMT", date(2021, 5, 5)),
        ("2021-04-28T01:00:00+09:00", date(2021, 4, 27)),
    ],
)
def test_a_clock_with_an_offset_gives_the_polish_day(text, day):
    assert [found.first for found in days.scan(text)] == [day]


def test_two_figures_of_a_year_are_read_with_dots_or_with_a_clock_only():
    assert [found.first for found in short_years.scan("12.03.24")] == [date(2024, 3, 12)]
    assert [found.first for found in short_years.scan_clocked("3 sty 12 06:15")] == [date(2012, 1, 3)]
    assert short_years.scan("12-03-24") == short_years.scan("12/03/24") == short_years.scan("3 sty 12 osób") == ()


def test_hours_from_to_are_no_offset():
    assert [found.first for found in days.scan("18.03.2024, 10:00-14:00")] == [date(2024, 3, 18)]


@given(st.text(alphabet=st.sampled_from("0123456789.-/ :TZ+r§marcaIVX–do\u00a0,()"), max_size=120))
def test_random_figures_never_raise_and_days_do_not_overlap(text):
    found = days.scan(text)

    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(one.first <= one.last for one in found)


@pytest.mark.parametrize("unit", ["1 ", "1.", "1-", "12.03.2024 ", "1 marca ", "1 i 2 do ", "2024-", "9", "marzec ", "1.1.2024-"])
def test_time_grows_with_the_text_and_no_faster(unit):
    def spent(count):
        text = unit * count
        begun = time.process_time()
        days.scan(text)
        return time.process_time() - begun

    small = min(spent(2_000) for _ in range(3))

    assert min(spent(16_000) for _ in range(2)) < 24 * small + 0.05


def test_a_month_before_the_day_is_read_only_with_its_comma():
    assert [day.first for day in days.scan("wrz 3, 2021")] == [date(2021, 9, 3)]
    assert [day.precision for day in days.scan("We wrześniu 2021 ruszy nabór.")] == ["month"]
