from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from pipeline import clocks


def test_polish_time_changes_on_the_last_sundays_of_march_and_october():
    offsets = [
        clocks.polish_time(datetime(2024, *moment, tzinfo=UTC)).utcoffset()
        for moment in ((3, 31, 0, 59), (3, 31, 1), (10, 27, 0, 59), (10, 27, 1))
    ]

    assert [offset.total_seconds() / 3600 for offset in offsets if offset] == [1, 2, 2, 1]


def test_a_moment_without_an_offset_is_polish_already():
    moment = datetime(2024, 3, 18, 23, 59)

    assert clocks.polish_time(moment) is moment


@given(st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-11))])))
def test_polish_time_never_raises_within_the_years_of_the_web(moment):
    if 1990 <= moment.year <= 2040:
        assert clocks.polish_time(moment) == moment
