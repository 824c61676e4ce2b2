"""The Polish clock: on which day a moment was in Poland, whatever offset it is told with."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone


def polish_day(told: date, hour: int, minute: int, offset: str) -> date:
    """Return the day that it was in Poland at a moment told with an offset ("Z", "+0200")."""
    try:
        moment = datetime(told.year, told.month, told.day, hour, minute, tzinfo=timezone(offset_of(offset)))
        return polish_time(moment).date()
    except (ValueError, OverflowError):
        return told


def offset_of(offset: str) -> timedelta:
    """Return an offset as a length of time; "Z" and "GMT" are none."""
    if offset[0] not in "+-":
        return timedelta()
    minutes = int(offset[1:3]) * 60 + int(offset[-2:])
    return timedelta(minutes=-minutes if offset[0] == "-" else minutes)


def polish_time(moment: datetime) -> datetime:
    """Return a moment by the Polish clock; one without an offset is Polish already.

    Central European Time by its rule of 1996, because a slim machine has no database of time zones.
    """
    if moment.tzinfo is None:
        return moment
    utc = moment.astimezone(UTC)
    is_summer = last_sunday(utc.year, 3) <= utc < last_sunday(utc.year, 10)
    return utc.astimezone(timezone(timedelta(hours=2 if is_summer else 1)))


def day_of_capture(moment: datetime | None) -> date:
    """Return the day of a capture in Poland; a page whose capture has no moment is read as if it were captured now."""
    return polish_time(moment or datetime.now(UTC)).date()


def last_sunday(year: int, month: int) -> datetime:
    """Return one o'clock UTC on the last Sunday of a month of 31 days, when the clocks change."""
    end = datetime(year, month, 31, 1, tzinfo=UTC)
    return end - timedelta(days=(end.weekday() + 1) % 7)
