"""What makes a line with a date an event's, and no publication: words, hours from-to, a place after the day, names of elements."""

from __future__ import annotations

import re

from pipeline.letters import fold
from pipeline.records import Layout

LONGEST = 120  # characters of the next line that are looked at
EVENT = re.compile(
    r"\b(?:termin\w*|kiedy|gdzie|od|do|godz\w*\.? \d\d?(?:[:.]\d\d)? ?[-–]|wydarz\w*|konferenc\w*|spotka\w*|szkole\w*|nabor\w*|imienin\w*"
    r"|jest|aktualn\w+ czas|uchwal\w*|ustaw\w*|zarzadz\w*|rozporzadz\w*|edycj\w*|sesj\w*|kadencj\w*|copyright|obowiaz\w*|wazn\w*|start\w*"
    r"|poczat\w*|koniec|komentarz\w*|urodz\w*|zm|dz|miejsce|wstep|bilet\w*|wersj\w*|aktualizacj\w*|modyfikacj\w*|zmian\w*|wydruk\w*"
    r"|stan na)\b|©|\(c\)"
)
# Where events take place: "21.11.2018, Kino Orzeł", "| Biblioteka Miejska", "godz. 17:00, sala obrad". Offices that publish are none.
VENUE = re.compile(
    r"\b(?:kin[oa]|teatr\w{0,3}|sal[aei](?= \w)|aul[aie]|hotel\w{0,2}|hal[ai]|stadion\w{0,2}|muze\w{2,3}|filharmoni\w{1,2}|amfiteatr\w{0,3}"
    r"|swietlic\w{1,2}|remiz\w{1,2}|boisk\w{1,2}|bibliote[kc]\w{1,2}|dom\w{0,2} (?:kultury|ludow\w{1,3}|strazaka|seniora)"
    r"|osrod\w{1,3} kultury|centrum (?:kultury|kongresow\w{1,3}|konferencyj\w{1,4}|wystaw\w{1,6})|rynek|rynku|kosci[oe]l\w{0,2}|plac|ulica"
    r"|(?:ul|al)\.|budynek|pokoj|parking\w{0,2}|online|zoom|ms teams|scen[ai]e?)(?!\w)"
)
HOURS = re.compile(r"(?<![\d.-])\d{1,2}[:.]\d\d\s?(?:[-–—]|do)\s?\d{1,2}[:.]\d\d\b")  # "17:00-19:00" beside a day
NEXT_TO_EVENT = re.compile(
    r"(?:miejsce|godzin[ay]|godz\.|gdzie|termin\w*|kiedy|czas trwania|poczatek|koniec|data wydarzenia|lokalizacja|wstep|sala|bilety"
    r"|organizator\w*)(?: \w{1,12})?\s?(?::|$)|(?:godzin[ay]|godz\.|termin\w{0,2}|poczatek|koniec|sala|wstep|bilety)(?: od| o| nr)?\s?\d"
)
HOUR = re.compile(r"\bgodz|@(?!\s?\d\d:\d\d:\d\d)")  # "15 marca 2024 r., godz. 10:00" invites, unless the element is named as a date
# Ids, classes and microdata of events: calendars, EventON, JEvents, Drupal's range of days, hCalendar, schema.org. But on the national
# portal `event-date` alone is the class of a news item's own date (the voivode offices of facts.md).
EVENT_PLACE = re.compile(
    r"(?<!pr)event(?!-date$)|tribe|schedule|termin|(?:data|date|czas)[-_]?wydarzen|evo_|ev_detail|startdate|enddate|doortime|dtstart|dtend"
    r"|date-display-(?:start|end)",
    re.I,
)
UNSURE_PLACE = re.compile(r"event-date$", re.I)  # the national portal's news, but events elsewhere


def tells_event(line: str, after: str) -> bool:
    """Say whether a folded line tells the hours of an event, or what stands after its day tells the place of one."""
    return HOURS.search(line) is not None or VENUE.search(after) is not None


def is_next_to_event(layout: Layout, index: int) -> bool:
    """Say whether the next block tells an event's place or hour."""
    has_next = index + 1 < len(layout.blocks) and index + 1 != layout.title
    following = layout.blocks[index + 1].text[:LONGEST] if has_next else ""
    return NEXT_TO_EVENT.match(fold(following)) is not None
