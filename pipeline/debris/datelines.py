"""Lines that only say when: they date the article and are not part of it. The dating stage reads them; the body does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from pipeline.debris.lines import Blocks
from pipeline.letters import fold

MONTH = (
    r"(?:stycz(?:nia|en)|lut(?:ego|y)|mar(?:ca|zec)|kwie(?:tnia|cien)|maja?|czerw(?:ca|iec)|lip(?:ca|iec)|sierp(?:nia|ien)|wrze(?:snia|sien)|pazdziernika?|listopada?|grud(?:nia|zien)"
    r"|sty|lut|mar|kwi|cze|lip|sie|wrz|paz|lis|gru|[ivx]{1,4})"
)
WEEKDAY = r"(?:(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|pon|wt|sr|czw|pt|sob|ndz?|nie)\.?,? ?)?"
DAY = rf"(?:\d{{1,2}}[ ./-]{{1,2}}{MONTH}\.?[ ./-]{{0,2}}\d{{4}}|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{4}}[./-]\d{{1,2}}[./-]\d{{1,2}}|{MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}} {MONTH})"
TIME = r"(?:[ ,|t-]{0,3}(?:o |godz(?:ina|\.)? ?|g\. ?)?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?cet| ?cest)?)?"
LABEL = (
    r"(?:(?:data|dzien|czas) )?(?:(?:pierwszej |ostatniej )?(?:publikacji|opublikowania|utworzenia|dodania|wytworzenia|modyfikacji|aktualizacji|zmiany|wprowadzenia|udostepnienia|wydarzenia)|"
    r"opublikowano|opublikowane|opublikowany|utworzono|dodano|dodane|dodany|wytworzono|wprowadzono|aktualizacja|zaktualizowano|zmodyfikowano|zmieniono|publikacja|data|wpis z dnia|napisano|poprawiono|ostatnia aktualizacja|ostatnia modyfikacja|last update|published|ost\. akt\.|akt\.)"
    r"(?: dnia| w dniu| w| z dnia| na stronie)?[ :|-]{0,4}"
)
LINE = re.compile(
    rf"(?:{LABEL})?{WEEKDAY}{DAY}(?: ?r\.?| ?roku)?{TIME}(?:[ ,;|(/-]{{0,4}}(?:{LABEL})?{WEEKDAY}(?:{DAY}(?: ?r\.?| roku)?)?{TIME})?[ )|.,]{{0,4}}"
)
LABELLED = re.compile(rf"{LABEL}(?:(?:przez|by) .{{1,40}}?(?:w|dnia|,|-)? ?)?(?:{WEEKDAY}{DAY}.{{0,100}})?")
SOURCED = re.compile(
    rf"[^.?!]{{0,60}}(?:[^.?!]{{0,10}}\.[a-z]{{2,3}}\b)?[ |,/-]{{1,4}}(?:dodan[oey]|opublikowan[oey]|publikacja|aktualizacja|utworzono|data publikacji)[: ]{{1,3}}{DAY}.{{0,20}}"
)
AGO = re.compile(
    r"(?:(?:dzisiaj|dzis|wczoraj|przedwczoraj),?(?: o| godz\.?)?(?: \d{1,2}[:.]\d{2})?|\d{1,2} (?:minut\w?|godzin\w?|godz\.|dni|dzien|tygodni\w?|miesi\w{2,4}|lat\w?) temu)"
)


def date_line(blocks: Blocks) -> Iterator[range]:
    """A line that holds nothing but a date, with its label or the hour; "Dodano: 4 stycznia 2012, 10:18 Autor: mb" is one too."""
    for i, block in enumerate(blocks):
        if len(block.text) <= 140 and block.kind != "row":
            text = fold(block.text)
            if LINE.fullmatch(text) or LABELLED.fullmatch(text) or AGO.fullmatch(text) or SOURCED.fullmatch(text):
                yield range(i, i + 1)


MONTHS = ("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paz", "lis", "gru")
NUMERIC = re.compile(r"\b(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)\b")
ISO = re.compile(r"\b((?:19|20)\d\d)[./-](\d{1,2})[./-](\d{1,2})\b")
NAMED = re.compile(rf"\b(\d{{1,2}})\.? ({MONTH})\.? ((?:19|20)\d\d)\b")


def first_day(text: str) -> date | None:
    """The first full day in a text, by number or by name; None for none or an impossible one."""
    folded = fold(text[:300])
    if match := ISO.search(folded):
        return day_of(match[1], match[2], match[3])
    if match := NUMERIC.search(folded):
        return day_of(match[3], match[2], match[1])
    if (match := NAMED.search(folded)) and match[2][:3] in MONTHS:
        return day_of(match[3], str(MONTHS.index(match[2][:3]) + 1), match[1])
    return None


def day_of(year: str, month: str, day: str) -> date | None:
    """A date, or None where there is no such day."""
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
