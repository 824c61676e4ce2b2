"""Pages that only announce an event: below an address named so, without a day of publication, they tell when it takes place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from urllib.parse import unquote, urlsplit

from scrapy.http import Response

from pipeline import days, linked_data
from pipeline.articles import BELOW
from pipeline.event_lines import HOURS
from pipeline.letters import fold
from pipeline.records import Article
from spiders.menus import NAME_WORDS

EVENT = "it is an event: it tells when and where, and no day of publication"
# How a page of an event tells when it takes place, at what hour, and where: in a line of its own, in a row of a table, or above one.
WHEN = re.compile(r"\W*(?:termin|kiedy|data(?: (?:wydarzenia|spotkania|i godzina))?|czas|start|poczatek|rozpoczecie)(?: \w+)?\s*(?::|\||$)")
HOUR = re.compile(r"\W*(?:godzin[ay]|godz\.?|koniec|zakonczenie|czas trwania)(?: \w+)?\s*(?::|\||$)")
WHERE = re.compile(r"\W*(?:miejsce|gdzie|lokalizacja|adres)(?: \w+)?\s*(?::|\||$)")
EVENT_NAME = re.compile(r"wydarzeni[ea]|events?|jevents|kalendar(?:z|ium)|calendar|imprez[ay]|terminarz")
EVENT_TYPE = re.compile(r"(?:\w+)?event|festival")  # of schema.org, in lower case
ENDING = re.compile(r"\.(?:html?|php|aspx?|jsp|xhtml)$")
WORD = re.compile(r"[^\W\d_]+")
FIRST = 3  # lines of a text among which its schedule stands; "To wydarzenie już się odbyło" may stand before
SCHEDULE_WORDS = 6  # "w sobotę 11 grudnia 2026 r. w godz. 10:00-14:00"; a sentence has more


def is_event(url: str, article: Article, types: Sequence[str] = ()) -> bool:
    """Say whether a page only announces an event: it has an address named so, no day of publication, and tells when and where, or from
    what hour to what, in its text or right below its title, or describes itself as an event (`types`). News of an event have such a day,
    or another address; what stands beside the text is another event's."""
    if article.published is not None or not is_named_as_event(url):
        return False
    below = [line for debris in article.debris if debris.reason == BELOW for line in debris.text.splitlines()]
    lines = list(map(fold, (*below, *article.body.splitlines())))
    is_scheduled = any(map(is_schedule, lines[: len(below) + FIRST]))
    return is_typed(types) or is_scheduled or tells_when(lines)


def tells_when(lines: Sequence[str]) -> bool:
    """Say whether lines tell the day of an event by its label, and its hour or place by another."""
    has_day = any(WHEN.match(line) and days.scan(f"{line} {after}") for line, after in pairwise([*lines, ""]))
    return has_day and any(WHERE.match(line) or HOUR.match(line) for line in lines)


def is_schedule(line: str) -> bool:
    """Say whether a line is a day with hours from-to, and no sentence: "11 grudnia 2026 10:00 - 14:00"."""
    return len(WORD.findall(line)) <= SCHEDULE_WORDS and HOURS.search(line) is not None and bool(days.scan(line))


def is_typed(types: Sequence[str]) -> bool:
    """Say whether types of schema.org are those of an event, and none that of a story."""
    return any(map(EVENT_TYPE.fullmatch, types)) and linked_data.STORY_TYPES.isdisjoint(types)


def types_of(response: Response, article: Article) -> tuple[str, ...]:
    """Return the types, in lower case, that a page gives to itself, by its title, and to any stories; a calendar beside its text describes
    other events, by theirs."""
    title = fold(article.title or "")
    items = linked_data.items(response.css('script[type*="ld+json" i]::text').getall())
    own = [it for it in items if it.is_story or (title and fold(it.name or "") == title)]
    marked = response.xpath("//*[@itemtype and (.//h1 or contains(@itemtype, 'Article'))]/@itemtype").getall()
    return (*(kind for it in own for kind in it.types), *(kind.rstrip("/").rpartition("/")[2].lower() for kind in marked))


def is_named_as_event(url: str) -> bool:
    """Say whether a part of an address names an event, or a list of some ("wydarzenia/7", "?event=12"); a headline has more words."""
    parts = urlsplit(unquote(url).lower())
    named = (WORD.findall(fold(ENDING.sub("", part))) for part in re.split(r"[/=&]", f"{parts.path}/{parts.query}"))
    return any(len(words) <= NAME_WORDS and any(map(EVENT_NAME.fullmatch, words)) for words in named)
