"""How the demo's sites and texts write a day: format strings over a closed set of fields."""

from __future__ import annotations

from datetime import datetime

GENITIVE = [
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
]
NOMINATIVE = [
    "styczeń",
    "luty",
    "marzec",
    "kwiecień",
    "maj",
    "czerwiec",
    "lipiec",
    "sierpień",
    "wrzesień",
    "październik",
    "listopad",
    "grudzień",
]
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
WEEKDAYS = ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"]
ENGLISH_DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
ENGLISH_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
TOLD = "{d} {month} {yyyy} r."


def written(form: str, moment: datetime, **more: object) -> str:
    """Write a moment in a form such as "{d} {month} {yyyy}" or "Dodano: {dd}-{mm}-{yyyy}, {HH}:{MM}"; `more` are further fields."""
    return form.format(
        d=moment.day, dd=f"{moment.day:02}", m=moment.month, mm=f"{moment.month:02}", yyyy=moment.year,
        HH=f"{moment.hour:02}", MM=f"{moment.minute:02}", SS=f"{moment.second:02}",
        month=GENITIVE[moment.month - 1], Month=NOMINATIVE[moment.month - 1], roman=ROMAN[moment.month - 1],
        weekday=WEEKDAYS[moment.weekday()], iso=moment.isoformat(), **more,
    )  # fmt: skip


def mail_date(moment: datetime) -> str:
    """RFC 5322, as feeds write it: Mon, 18 Mar 2024 09:15:00 +0100 (the demo knows no summer time)."""
    head = f"{ENGLISH_DAYS[moment.weekday()]}, {moment.day:02} {ENGLISH_MONTHS[moment.month - 1]} {moment.year}"
    return f"{head} {moment:%H:%M:%S} +0100"


def http_date(moment: datetime) -> str:
    """RFC 9110, as the Last-Modified header writes it; the demo takes its moments for GMT."""
    head = f"{ENGLISH_DAYS[moment.weekday()]}, {moment.day:02} {ENGLISH_MONTHS[moment.month - 1]} {moment.year}"
    return f"{head} {moment:%H:%M:%S} GMT"
