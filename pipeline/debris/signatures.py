"""Who wrote it: initials, bylines, agencies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.debris.lines import Blocks
from pipeline.letters import fold

INITIALS = re.compile(r"(?:/|\(|\[)?(?:[a-z]{1,5}\.?|[A-Z][a-zA-Z]{0,4}\.?|[A-ZŁŚŻ]{2,5})(?:[/, ]{1,2}[a-zA-Z.]{1,5}){0,3}(?:/|\)|\])")
NAME = r"[A-ZĄĆĘŁŃÓŚŹŻ][\w.ąćęłńóśźż-]{0,20}"
LABEL = re.compile(
    r"(?:(?:autor(?:zy|ka|stwo)?|tekst|opracowal[ai]?|opracowanie|oprac\.|redakcja|red\.|przygotowal[ai]?|napisal[ai]?|dodal[ai]?|opublikowal[ai]?|wytworzyl[ai]?|odpowiedzialny za tresc|"
    r"wprowadzil[ai]?|osoba (?:publikujaca|wprowadzajaca)|publikujacy|zredagowal[ai]?|written by|posted by|by|author|autor tekstu|informacje (?:opracowal[ai]?|przygotowal[ai]?))\s?[:/|-]|oprac\. |(?:tekst|autor|foto?)(?: i (?:foto?|zdjecia|tekst))?:)"
    r".{0,120}"
)
AGENCY = re.compile(
    r"(?:zrodlo|zrodla|source|za|na podstawie|inf\. ?wlasna|tekst pochodzi z)(?: informacji| tekstu)?:? ?(?:.{0,100})|[(/]?(?:pap|iar|onet|afp|reuters|ap|kai|tvn24|polsat news|polskie radio)(?:[,/ -]{1,3}[a-z. ]{1,20}){0,4}[)/]?"
)
BARE = re.compile(rf"(?:{NAME} ){{1,2}}{NAME}(?:[,/|] ?.{{2,30}})?")


def author_initials(blocks: Blocks) -> Iterator[range]:
    """Initials in brackets at the end: "(wwim)" (seed 004), "/mb/"."""
    for i, block in enumerate(blocks):
        if len(block.text) <= 20 and INITIALS.fullmatch(block.text) and block.text[0] in "(/[":
            yield range(i, i + 1)


def byline(blocks: Blocks) -> Iterator[range]:
    """A line that names the author: "Autor: Jan Nowak", "oprac. mb"."""
    for i, block in enumerate(blocks):
        if len(block.text) <= 140 and not ends_sentence(block.text) and LABEL.fullmatch(fold(block.text)):
            yield range(i, i + 1)


def agency(blocks: Blocks) -> Iterator[range]:
    """A line that names the source: "Źródło: PAP", "(PAP)"."""
    for i, block in enumerate(blocks):
        if len(block.text) <= 100 and AGENCY.fullmatch(fold(block.text)) and is_source(block.text):
            yield range(i, i + 1)


def is_source(text: str) -> bool:
    """A line of source has a colon or is the agency's name alone; "Za oknem padał deszcz." is a sentence."""
    return ":" in text[:40] or (len(text) <= 30 and not ends_sentence(text))


def ends_sentence(text: str) -> bool:
    """Say whether a text ends as a sentence of several words does."""
    return text[-1] in ".!?" and text.count(" ") > 5
