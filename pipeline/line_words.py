"""The words that may stand beside a day on a line of its own: weekdays, writers, places, sections, clocks, counters, a paper's number."""

from __future__ import annotations

import re

WEEKDAY = (
    r"(?:poniedzial\w*|wtor\w*|srod\w|czwart\w*|piat\w*|sobot\w|niedziel\w|pon|wt|sr|czw|pt|sob|niedz|ndz?|nie|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\.?"
)
BEGUN = re.compile(rf"{WEEKDAY}\W")  # a weekday is no place: "środa, 21 listopada 2018" below a text is a clock
# Written on the folded rest of a line, its date taken out.
PURE = re.compile(rf"[\W_]*(?:(?:{WEEKDAY}|z dnia|dnia|dn\.|data|dzis(?:iaj)?(?=,)|r\.|roku|(?:o )?\d{{1,2}}[:.]\d\d)[\W_]*)*")
AUTHOR = re.compile(
    rf"[\W_]*(?:(?:dnia|z dnia|data|{WEEKDAY})(?!\w)[\W_]*)?(?:(?:posted|written|published) by|napisal\w?|autor\w*|red\b\.?|"
    r"redakcja|redaktor|admin\w*|"
    r"oprac\w*\.?|tekst|zrodlo|przez|by|fot\.|zdj\w*|pap\b|(?:[a-z]{2,4}/){1,3}).{0,60}",
    re.S,
)
DATELINE = re.compile(r"[^\W\d]{3,20}(?:[ -][^\W\d]{1,15}){0,2},(?: dni?a?)?[\W_]*")  # "Bruksela, dnia 20 lipca": the place before the date
LETTER_HEAD = re.compile(
    r"[^\W\d]{3,20}(?:[ -][^\W\d]{1,15}){0,2}, ?(?:dn\.|dnia) ?\d{1,2}\.\d{1,2}\.\d\d ?r\.?"
)  # "Kęty, dn. 19.01.05 r."
SECTION = re.compile(r"[\W_]*[^\W\d]{3,20}[\W_]*")  # one word behind a full clock: "2011-11-20 21:12:36 Medycyna"
BEHIND = re.compile(r"\s?[-–/]\s?(?:aktualnosci|wiadomosci|wydarzenia|komunikaty|ogloszenia|informacje)\W{0,3}")  # a dash and a section
STAMP = re.compile(
    r"@\s?\d\d:\d\d(?::\d\d)?(?: (?:cest|cet|gmt|utc))?|\bat \d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?|"
    r"\b\d{1,2}[:.]\d\d ?[ap]\.?m\b\.?|\s[ap]\.?m\b\.?"
)  # the clocks of PHP-Nuke and of English pages
# A section behind or before a bar: what is called "Wydarzenia" there is no event.
BARRED = re.compile(
    r"(?:^|[|•·»→>])\s?(?:aktualnosci|wiadomosci|wydarzenia|komunikaty|ogloszenia|szkolenia|konferencje)\s?"
    rf"(?=$|[|•·»→>,]|{WEEKDAY},?\s?$)"
)
FULL_CLOCK = re.compile(r"\d:\d\d:\d\d")
HOUR_WORD = re.compile(r"\b(?:o )?godz\w*\.?|@")
COUNTS = re.compile(
    r"\b\d{1,4} (?:komentarz\w*|odslon\w*|wyswietlen\w*)|\bbrak komentarzy|\b\d{1,3} min(?:ut\w?|\.)?(?: czytania|(?= ?[|·•]|$))"
)  # beside the date in many themes
# Behind the day of a newspaper: "wtorek, 25 listopada 2008 r., nr 47 (812)", the number in its year and of all.
ISSUE = re.compile(r",? nr \d{1,4} ?\(\d{1,6}\)")
