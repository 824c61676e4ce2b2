"""Lines that only say when: they date the article and are not part of it. The dating stage reads them; the body does not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.debris.lines import Blocks
from pipeline.letters import fold

MONTH = (
    r"(?:stycz(?:nia|en)|lut(?:ego|y)|mar(?:ca|zec)|kwie(?:tnia|cien)|maja?|czerw(?:ca|iec)|lip(?:ca|iec)|sierp(?:nia|ien)|wrze(?:snia|"
    r"sien)|pazdziernika?|listopada?|grud(?:nia|zien)"
    r"|sty|lut|mar|kwi|cze|lip|sie|wrz|paz|lis|gru|[ivx]{1,4})"
)
WEEKDAY = r"(?:(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|pon|wt|sr|czw|pt|sob|ndz?|nie)\.?,? ?)?"
DAY = (
    rf"(?:\d{{1,2}}[ ./-]{{1,2}}{MONTH}\.?[ ./-]{{0,2}}\d{{4}}|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|"
    rf"\d{{4}}[./-]\d{{1,2}}[./-]\d{{1,2}}|{MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}} {MONTH})"
)
TIME = r"(?:[ ,|t-]{0,3}(?:o |godz(?:ina|\.)? ?|g\. ?)?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?cet| ?cest)?)?"
LABEL = (
    r"(?:(?:data|dzien|czas) )?(?:(?:pierwszej |ostatniej )?(?:publikacji|opublikowania|utworzenia|dodania|wytworzenia|modyfikacji|"
    r"aktualizacji|zmiany|wprowadzenia|udostepnienia|wydarzenia)|"
    r"opublikowano|opublikowane|opublikowany|utworzono|dodano|dodane|dodany|wytworzono|wprowadzono|aktualizacja|zaktualizowano|"
    r"zmodyfikowano|zmieniono|publikacja|data|wpis z dnia|napisano|poprawiono|ostatnia aktualizacja|ostatnia modyfikacja|last update|"
    r"published|ost\. akt\.|akt\.)"
    r"(?: dnia| w dniu| w| z dnia| na stronie)?[ :|-]{0,4}"
)
LINE = re.compile(
    rf"(?:{LABEL})?{WEEKDAY}{DAY}(?: ?r\.?| ?roku)?{TIME}(?:[ ,;|(/-]{{0,4}}(?:{LABEL})?{WEEKDAY}(?:{DAY}(?: ?r\.?|"
    rf" roku)?)?{TIME})?[ )|.,]{{0,4}}"
)
LABELLED = re.compile(rf"{LABEL}(?:(?:przez|by) .{{1,40}}?(?:w|dnia|,|-)? ?)?(?:{WEEKDAY}{DAY}.{{0,100}})?")
SOURCED = re.compile(
    rf"[^.?!]{{0,60}}(?:[^.?!]{{0,10}}\.[a-z]{{2,3}}\b)?[ |,/-]{{1,4}}(?:dodan[oey]|opublikowan[oey]|publikacja|aktualizacja|utworzono|"
    rf"data publikacji)[: ]{{1,3}}{DAY}.{{0,20}}"
)
EVENT = re.compile(
    r"(?:kiedy|termin\w*|data i (?:godzina|miejsce)|kiedy i gdzie|poczatek|rozpoczecie|zakonczenie|koniec|data wydarzenia|czas) ?[:?]?"
)
BARE = re.compile(LABEL)
DIGIT = re.compile(r"\d")
LONGEST = 140  # characters of a line that only dates
AGO = re.compile(
    r"(?:(?:dzisiaj|dzis|wczoraj|przedwczoraj),?(?: o| godz\.?)?(?: \d{1,2}[:.]\d{2})?|\d{1,2} (?:minut\w?|godzin\w?|godz\.|dni|dzien|"
    r"tygodni\w?|miesi\w{2,4}|lat\w?) temu)"
)


def date_line(blocks: Blocks) -> Iterator[range]:
    """A line that holds nothing but a date, with its label or the hour; "Dodano: 4 stycznia 2012, 10:18 Autor: mb" is one too."""
    for i, block in enumerate(blocks):
        if len(block.text) <= LONGEST and block.kind != "row" and tells_when(fold(block.text)) and not dates_event(blocks, i):
            yield range(i, i + 1)


def dates_event(blocks: Blocks, i: int) -> bool:
    """Say whether a date is the answer to "Kiedy" or "Termin" above it: an event's, and part of the text."""
    return i > 0 and bool(EVENT.fullmatch(fold(blocks[i - 1].text[:40])))


def tells_when(text: str) -> bool:
    """Say whether a folded line only tells when; one without a digit may be a label alone, or "wczoraj"."""
    if not DIGIT.search(text):
        return bool(BARE.fullmatch(text) or AGO.fullmatch(text))
    return any(pattern.fullmatch(text) for pattern in (LINE, LABELLED, AGO, SOURCED))
