"""The card of a document in a public bulletin: who made it, who put it there, when, and what was changed since."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.debris.lines import Blocks
from pipeline.letters import fold
from pipeline.records import Block

HEADING = re.compile(
    r"(?:rejestr|historia|lista) (?:zmian|wersji|modyfikacji)(?: (?:dokumentu|artykulu|strony))?|metryczka(?: dokumentu)?|"
    r"metryka(?: dokumentu)?|"
    r"informacje o (?:publikacji(?: dokumentu)?|artykule|dokumencie|wpisie)|(?:artykuly|wersje) archiwalne|metadane"
)
LABEL = re.compile(
    r"(?:podmiot (?:udostepniajacy|publikujacy)|(?:osoba )?odpowiedzialn[ya](?: za (?:tresc|informacje))?|wytworzyl|"
    r"wytwarzajacy.{0,40}|(?:informacj\w |tresc |dokument )?wprowadzil|umiescil|upublicznil|publikujacy|"
    r"opublikowal|udostepnil|zmodyfikowal|zamiescil|zredagowal|zaktualizowal|zatwierdzil|sporzadzil|redaktor|podmiot|"
    r"(?:opublikowan|udostepnion|wprowadzon|wytworzon|zmodyfikowan)[eaoy](?: przez)?|"
    r"osoba (?:publikujaca|wprowadzajaca|wytwarzajaca|udostepniajaca|modyfikujaca|zamieszczajaca)|"
    r"(?:data|czas)(?: i (?:godzina|czas))? (?:pierwszego )?"
    r"(?:wytworzenia|publikacji|wprowadzenia|udostepnienia|upublicznienia|dodania|powstania|modyfikacji|utworzenia|opublikowania|"
    r"ostatniej (?:modyfikacji|aktualizacji|zmiany))|pierwsza publikacja|ostatnia (?:zmiana|modyfikacja|aktualizacja)|"
    r"(?:liczba|ilosc) (?:wejsc|wyswietlen|odslon|odwiedzin))(?: informacj[ie]| dokument)?"
    r"(?: (?:do|w|na) (?:bip|stron\w{1,2}|system\w{0,2}|biuletyn\w{0,2} informacji publicznej))?(?: ?\(a\))?\s?:?(?: \| .{0,160}|"
    r": .{0,160})?"
)
FEWEST = 2  # labels in a row that make a card: one alone may be a line of the text
GAP = 2  # blocks (a value in a cell of its own) that may stand between two labels
LONGEST = 200
HEADED = 60  # characters of a card's heading


def document_card(blocks: Blocks) -> Iterator[range]:
    """The labels of a card with their values, and the register of changes below its heading to the end of its element."""
    labels = [i for i, block in enumerate(blocks) if len(block.text) <= LONGEST and LABEL.fullmatch(fold(block.text))]
    start = 0
    for n in range(1, len(labels) + 1):
        if n == len(labels) or labels[n] - labels[n - 1] > GAP:
            if n - start >= FEWEST:
                yield range(labels[start], labels[n - 1] + 1)
            start = n
    for i, block in enumerate(blocks):
        is_named = len(block.text) <= HEADED and HEADING.fullmatch(fold(block.text).rstrip(": ")) is not None
        if is_named or (block.kind == "row" and is_head(block)):
            yield range(i, register_end(blocks, i))


def is_head(block: Block) -> bool:
    """Say whether a row holds the heads of a register's columns: "Lp. | Tytuł | Data modyfikacji | Zredagował"."""
    return len(block.text) <= LONGEST and sum(1 for cell in block.text.split(" | ") if LABEL.fullmatch(fold(cell))) >= FEWEST


def register_end(blocks: Blocks, i: int) -> int:
    """Where a register ends: with its rows, items and short lines in the element around its heading."""
    around, stop = blocks[i].path[:-1], i + 1
    while stop < len(blocks) and blocks[stop].path[: len(around)] == around and is_value(blocks[stop]):
        stop += 1
    return stop


def is_value(block: Block) -> bool:
    """Say whether a block is a row, an item, a label or a value of a card, and no sentence."""
    return block.kind in ("row", "item") or (len(block.text) <= 80 and block.text[-1] not in ".!?")
