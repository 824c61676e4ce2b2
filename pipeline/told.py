"""Dates told in an article's text: when something happens, until when to apply, from when to when, of which act.

A day without a year ("6 marca") is read only where the day of publication is known: in the year that brings it nearest to that day; with
"br." in the year of publication, with "ub.r." in the one before. Otherwise it is skipped. The role comes from the words around it, in the
same sentence.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from pipeline import days
from pipeline.days import Day
from pipeline.letters import plain
from pipeline.records import DateMention, DateRole

AROUND = 110  # characters on either side that tell the role
SHORT_EVENT = 14  # days: "od 11 do 13 marca" is a meeting, "od 1 lutego do 31 maja" a period
SENTENCE = re.compile(r"[.!?…][\s\"”)]{1,3}(?=[A-ZĄĆĘŁŃÓŚŹŻ„(])|\n")
ABBREVIATION = re.compile(r"\b(?:r|nr|poz|art|ust|pkt|dz|u|tj|ul|godz|dn|br|im|św|ok|m\.in|prof|dr|mgr|inż)\.\s{1,3}$", re.I)
# All on the folded text, at the end of what stands before a date ($) or anywhere around it.
ACT = re.compile(
    r"\b(?:uchwal|zarzadzeni|ustaw|rozporzadzeni|decyzj|obwieszczeni|postanowieni|wyrok|dyrektyw|umow|porozumieni|aneks|statut|regulamin"
    r"|konwencj|kodeks|pism|okolnik|komunikat|wytyczn)\w{0,6}\b[^;]{0,90}$|\bdz\. ?u\.[^;]{0,60}$"
)
OF_DAY = re.compile(r"\bz(?: dnia| dn\.)? $")
UNTIL = re.compile(r"\b(?:do|przed)(?: dnia| dn\.| konca(?: dnia)?)?:? $")
DEADLINE = re.compile(
    r"\b(?:termin\w*(?: \w+){0,5} (?:uplywa|mija|konczy sie|wyznaczono|do)"
    r"|termin\w* (?:skladania|zglosz\w+|nadsylania|naboru|rejestracji|odpowiedzi|przyjmowania)"
    r"|nie pozniej niz|najpozniej|ostateczn\w+ termin|uplywa|mija)\b[^.;]{0,50}$"
)
FROM = re.compile(r"\b(?:od|poczawszy od)(?: dnia| dn\.)?:? $")
PERIOD = re.compile(
    r"\b(?:realizowan\w+|realizacj\w+|w okresie|okres\w*|trwa|trwac|bedzie trwal\w*|trwania|w latach|obowiazuj\w+|na lata|kadencj\w+"
    r"|nabor\w*|wazn\w+|w terminie)\b"
)
HAPPENS = re.compile(
    r"\b(?:odby\w+|odbed\w+|zorganizow\w+|organizow\w+|organizuj\w+|spotka\w+|konferencj\w+|szkoleni\w+|warsztat\w*|zaprasza\w+"
    r"|zaproszen\w+|seminari\w+|posiedzeni\w+|obrad\w+|wydarzeni\w+|uroczyst\w+|gal[aei]|targ\w+|festyn\w*|festiwal\w*|forum|kongres\w*"
    r"|konwent\w*|konkurs\w*|mial\w* miejsce|wizyt\w+|debat\w+|piknik\w*|inauguracj\w+|otwarci\w+|podpisan\w+|webinar\w*|rozpocz\w+"
    r"|wrecz\w+|obchod\w+|swiet\w+|jubileusz\w*)\b"
)
IN_DAYS = re.compile(
    r"\b(?:w dniach|w dniu|dnia|w terminie|w|we|(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele),?)(?: dnia)? $"
)
SPOKEN_YEARS = (
    (re.compile(r"\s?(?:br\b\.?|b\. ?r\.|biezacego roku|tego roku)"), 0),
    (re.compile(r"\s?(?:ub\. ?r\.|ubieglego roku|zeszlego roku|minionego roku)"), -1),
    (re.compile(r"\s?(?:przyszlego roku|nastepnego roku)"), 1),
)
CALLED = re.compile(r"\b(?:kiedy|termin|data(?: i (?:godzina|miejsce))?|czas i miejsce)\s?: $")  # "Data i miejsce: 15.03.2024, Dom Kultury"
# An office's own paper, named with its day: neither a meeting nor an act.
PAPER = re.compile(r"\b(?:ogloszeni|zaproszeni|zapytani|zawiadomieni|informacj|wnios|oswiadczeni|sprawozdani)\w{1,4}\b[^;]{0,60}$")
LISTED = 40  # characters before a day in which others of its month stand
BETWEEN = re.compile(r"\bmiedzy (\d{1,2})\.? a $")
SERIES = re.compile(
    r"(?<![\w.,:/§-])(?<!\bnr )(?<!art\. )(?<!ust\. )(?<!pkt )(?<!godz\. )(?<!poz\. )\d{1,2}(?:\.?, \d{1,2}){0,6}\.? (?:i|oraz|lub) $"
)
AND = re.compile(r" (?:i|oraz|lub) ")
NUMBER = re.compile(r"\d+")
MOST = 3_000  # dates of a text: the longest report has a few hundred
STREET = re.compile(r"\b(?:ul\.|al\.|pl\.|os\.|ulic\w|alej\w|plac\w?|rond\w\w?|osiedl\w) ?$")  # "ul. 3 Maja"
HOUSE = re.compile(r" \d{1,3}[a-z]?\b(?![:.]\d\d)")  # "3 Maja 15"; "6 marca 10:00" is an hour


def find(text: str, published: date | None) -> tuple[DateMention, ...]:
    """Return the dates that a text tells, in reading order, each day and role once. Time is linear in the text."""
    folded = plain(text)  # not `fold`, whose memory is for words and would keep whole articles
    folded = folded if len(folded) == len(text) else text
    found: dict[tuple[date, date, DateRole], DateMention] = {}
    for day in told(text, folded, published)[:MOST]:
        mention = DateMention(day.first, day.last, role(text, folded, day), text[day.start : day.end].strip())
        found.setdefault((mention.start, mention.end, mention.role), mention)
    return tuple(found.values())


def told(text: str, folded: str, published: date | None) -> list[Day]:
    """Return the days of a text, those without a year too where the day of publication is known, in reading order."""
    found = list(days.scan(text))
    if published is not None:
        bare = (yearless(folded, span, published) for span in days.scan_bare(text))
        found = list(days.disjoint([*found, *(day for day in bare if day)]))
    return [each for day in found for each in enumerated(folded, day)]


def enumerated(folded: str, day: Day) -> list[Day]:
    """Return a day with those that share its month and year before it ("5, 12 i 19 kwietnia"), or as the range that it ends."""
    near = folded[max(0, day.start - LISTED) : day.start]
    begins, others = BETWEEN.search(near), SERIES.search(near)
    if day.is_range or day.precision != "day" or not (begins or others):
        return [day]
    if begins:
        whole = dated(day.start - len(begins.group()), day.end, (day.first.year, day.first.month, int(begins.group(1)), day.first.day))
        return [whole or day]
    numbers = [int(number) for number in NUMBER.findall(others.group())] if others else []
    if numbers != sorted({*numbers}) or numbers[-1] >= day.first.day or not numbers[0]:
        return [day]
    start = day.start - (len(others.group()) if others else 0)
    return [replace(day, start=start, first=each, last=each) for each in (day.first.replace(day=n) for n in (*numbers, day.first.day))]


def yearless(folded: str, span: tuple[int, int, int, int, int], published: date) -> Day | None:
    """Return a day told without its year, by the plain rule of this module; None for a day that no calendar has."""
    start, end, first, last, month = span
    joined = AND.search(folded, start, end)
    if joined and last - first > 1:  # "6 oraz 20 marca" are two days, "11 i 12 marca" a meeting of two
        start, first = joined.end(), last
    if STREET.search(folded[max(0, start - 12) : start]) or HOUSE.match(folded, end):
        return None
    for spoken, shift in SPOKEN_YEARS:
        words = spoken.match(folded, end)
        if words:
            return dated(start, words.end(), (published.year + shift, month, first, last))
    years = (published.year - 1, published.year, published.year + 1)
    near = [day for year in years if (day := dated(start, end, (year, month, first, last)))]
    return min(near, key=lambda day: abs((day.first - published).days), default=None)


def dated(start: int, end: int, parts: tuple[int, int, int, int]) -> Day | None:
    """Return a day or a range of days of one month, or None."""
    year, month, first, last = parts
    try:
        return Day(start, end, date(year, month, first), date(year, month, last), is_range=first != last) if first <= last else None
    except ValueError:
        return None


def role(text: str, folded: str, day: Day) -> DateRole:
    """Return what a date is to the text, by the words of its sentence."""
    before, after = sentence(text, folded, day)
    if is_act(before):
        return "legal-act"
    if OF_DAY.search(before) and PAPER.search(before):
        return "other"
    if not day.is_range and (UNTIL.search(before) or DEADLINE.search(before)):
        return "deadline"
    if FROM.search(before):
        return "event" if is_short(day) and HAPPENS.search(before + after) else "period"
    if PERIOD.search(before) and (day.is_range or day.precision != "day"):
        return "event" if is_short(day) and HAPPENS.search(before + after) else "period"
    if day.is_range and not is_short(day):
        return "period"
    happens = day.is_range or CALLED.search(before) or HAPPENS.search(before + after) or (day.precision == "day" and IN_DAYS.search(before))
    return "event" if happens else "other"


def is_act(before: str) -> bool:
    """Say whether a date is that of an act named before it: "Uchwałą nr 974/2015 z dnia"."""
    return OF_DAY.search(before) is not None and ACT.search(before) is not None


def is_short(day: Day) -> bool:
    """Say whether a range is as short as a meeting's."""
    return day.is_range and (day.last - day.first).days <= SHORT_EVENT


def sentence(text: str, folded: str, day: Day) -> tuple[str, str]:
    """Return what stands before and after a date in its sentence, folded, at most `AROUND` characters each."""
    start, end = max(0, day.start - AROUND), min(len(text), day.end + AROUND)
    opened = max(
        (cut.end() for cut in SENTENCE.finditer(text, start, day.start) if not ABBREVIATION.search(text[start : cut.end()])), default=start
    )
    closing = next(SENTENCE.finditer(text, day.end, end), None)
    return folded[opened : day.start], folded[day.end : closing.start() if closing else end]
