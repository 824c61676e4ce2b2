"""Dates written for machines."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import machine_dates


@pytest.mark.parametrize(
    ("text", "day", "precision"),
    [
        ("2024-03-18T10:00:00+01:00", date(2024, 3, 18), "day"),
        ("20240318", date(2024, 3, 18), "day"),
        ("20240318T101500Z", date(2024, 3, 18), "day"),
        ("18/03/2024", date(2024, 3, 18), "day"),
        ("1710802800", date(2024, 3, 19), "day"),
        ("1710802800000", date(2024, 3, 19), "day"),
        ("2024-03", date(2024, 3, 1), "month"),
        ("2024", date(2024, 1, 1), "year"),
        ("18 marca 2024", date(2024, 3, 18), "day"),
        ("03/18/2024", date(2024, 3, 18), "day"),
    ],
)
def test_machine_dates_are_read(text, day, precision):
    found = machine_dates.read(text)

    assert (found.first, found.precision) == (day, precision)


@pytest.mark.parametrize("text", ["", "brak", "99999999", "2024-99", "0000-00-00 00:00:00", "1", "11-12.03.2024", "{{date}}"])
def test_what_is_no_date_is_none(text):
    assert machine_dates.read(text) is None


@given(st.text(max_size=60))
def test_a_random_text_tells_days_in_order_or_none(text):
    found = machine_dates.read(text, datetime(2024, 3, 18))

    assert found is None or found.first <= found.last
