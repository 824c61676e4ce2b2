"""Days that stand alone on a line and belong to the text: of what is announced, of a deadline, of an act, one of a list."""

from __future__ import annotations

import re
from collections.abc import Callable

from pipeline import date_labels
from pipeline.debris.lines import Blocks
from pipeline.letters import fold
from pipeline.records import Block

# How a line goes on in the next one: "Zapraszamy na badania:", "Informujemy, że w dniu", "Szkolenie odbędzie się".
OPEN = re.compile(
    r".*(?::|\b(?:w dniu|w dniach|dnia|do|od|w terminie|najpozniej|na dzien|(?:odbedzie|odbeda|odbyl\w{0,2}) sie|rozpoczni\w+ sie|nastapi))"
)
# What a heading or a label above a day is about where that is an event's or a deadline. Names of lists and of the page's own data are none.
ABOUT = re.compile(
    r"\b(?:termin|kiedy\b|nabor|zgloszen|zapis|rekrutacj|skladani|waz(?:ne|ny|na)\b|odbedzie|rozpocz|zakoncz|konczy|realizacj|start\b|"
    r"szkoleni|spotkani|sesj|posiedzeni|dyzur)"
)
DIED = re.compile(r"\b(?:zmarl|odesz(?:la|edl)|s\. ?p\.|sp\.)")  # an obituary: the day of the death stands below the name
# An act as its own page begins: "Zarządzenie nr 5/2024", its issuer, "z dnia 12 marca 2024 r.".
ACT = re.compile(r"(?:uchwala|zarzadzenie|rozporzadzenie|decyzja|postanowienie|ustawa|obwieszczenie)\b")
ITS_DAY = re.compile(r"z dnia \d")
YEAR = re.compile(r"(?:19|20)\d\d(?: ?r\.?)?")
HEAD = 60  # characters of a heading, a label or a line that goes on
ACT_LINES = 3  # lines from the name of an act to its day
NEAR = 6  # blocks above a heading among which the text stands that it parts


def is_of_text(blocks: Blocks, i: int, is_bare: Callable[[Block], bool]) -> bool:
    """Say whether a line that tells a day belongs to the text; `is_bare` says of a line that it is a day without any label, in an element
    that is not named for it."""
    if i == 0 or is_of_act(blocks, i):
        return i > 0
    if not is_bare(blocks[i]):
        return False
    return goes_on(blocks[i - 1]) or is_announced(blocks, i) or is_of_list(blocks, i, is_bare) or is_of_death(blocks, i)


def goes_on(above: Block) -> bool:
    """Say whether a line is unfinished, and no label of the page's own data."""
    text = fold(above.text[-HEAD:])
    return not above.links and not date_labels.is_bare_label(above.text) and OPEN.fullmatch(text) is not None and " " in text


def is_announced(blocks: Blocks, i: int) -> bool:
    """Say whether a day stands below a heading or a label of an event or a deadline in the text; a page's headline is none."""
    above = blocks[i - 1]
    if above.links or len(above.text) > HEAD or above.level == 1 or not ABOUT.search(fold(above.text)):
        return False
    if not above.level and (above.kind == "item" or above.text[-1] in ":?"):
        return True
    return any(len(blocks[n].text) >= HEAD and not blocks[n].links for n in range(max(0, i - 1 - NEAR), i - 1))


def is_of_list(blocks: Blocks, i: int, is_bare: Callable[[Block], bool]) -> bool:
    """Say whether a day is one of a list of days, or of the years and days that head a chronicle."""
    near = [blocks[n] for n in (i - 1, i + 1) if n < len(blocks)]
    if blocks[i].kind == "item" and any(it.kind == "item" and it.path == blocks[i].path and is_bare(it) for it in near):
        return True
    beside = (blocks[n] for n in (i - 2, i + 2, i - 3, i + 3) if 0 <= n < len(blocks))
    return any(it.path == blocks[i].path and YEAR.fullmatch(fold(it.text)) for it in beside)


def is_of_death(blocks: Blocks, i: int) -> bool:
    """Say whether the lines above a day tell of a death."""
    return any(len(it.text) <= HEAD and DIED.search(fold(it.text)) for it in blocks[max(0, i - 2) : i] if it.level != 1)


def is_of_act(blocks: Blocks, i: int) -> bool:
    """Say whether a line is the day of an act, below its name and number or its issuer."""
    if not ITS_DAY.match(fold(blocks[i].text[:HEAD])):
        return False
    above = (fold(it.text) for it in blocks[max(0, i - ACT_LINES) : i])
    return any(ACT.match(text) for text in above)
