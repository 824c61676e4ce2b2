"""Registers of an office's staff, names with their telephones in rows, pages of its team, its pictures and its calendar, and cards of an
office, a house or an event, fields with their values; none has a text. A list of results or of rates within a text is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from pipeline.letters import fold
from pipeline.morphology import analyses
from pipeline.records import Block, Layout

FEWEST = 6  # rows of people that make a register: a card of contacts below a notice has three
MOST = 0.6  # share of a body's blocks that such rows make up
PROSE = 80  # characters of a sentence; more than one tells of something
ENTRY = 200  # characters of a row
SENTENCE = 5  # spaces of a sentence, at least
FIELD_NAME = 40  # characters of the name of a field
HEAD = 3  # rows at the top among which the heads of the columns stand
CAPITAL = "A-ZĄĆĘŁŃÓŚŹŻ"
NAME = rf"([{CAPITAL}][\w'’-]{{1,24}})"
PERSON = re.compile(rf"(?:(?:mgr|dr|prof\.|lic\.|inż\.|hab\.) ){{0,3}}{NAME} {NAME}(?: {NAME})?")
CELLS = re.compile(r" \| |, | [-–—] |\t")
COLUMN = re.compile(r"(?:(?:nr|numer) )?(?:tel\b|telefon|wew\b|wewn|kom\b)|e-?mail|adres e-?mail")  # the head of a column of telephones
TELEPHONE = re.compile(
    r"(?:tel|telefon|wewn?|kom)[.:]{0,2} ?[+(]?\d[\d ()/-]{1,20}|[+(]?\d{2,4}[)]?[ /-]{1,2}\d[\d -]{5,12}|\S{1,40}@\S{3,40}"
)  # without a word for it only in groups of figures: "1234567" numbers an application
FEWEST_FIELDS = 4  # of a card
FILLED = 0.8  # share of a card's lines that are fields and their values
# How the fields of such cards are called, in directories of institutions, contacts and calendars of events.
FIELD = re.compile(
    r"(?:[•*-] )?(?:adres|ul\.|al\.|\d\d-\d{3} |tel\b|telefon|kom\.|fax\b|faks\b|e-?mail|www\b|"
    r"strona (?:www|internetowa)|nip\b|regon\b|krs\b|epuap|"
    r"skrzynka|(?:numer|nr) (?:rachunku|konta)|rachunek bankowy|godziny (?:pracy|otwarcia|przyjec|urzedowania)|poniedzialek|wtorek|sroda|"
    r"czwartek|piatek|sobota|niedziela|dyrektor|kierowni|prezes|organ (?:prowadzacy|zalozycielski)|podmiot prowadzacy|liczba miejsc|"
    r"(?:typ|rodzaj|status|nazwa|forma) (?:placowki|podmiotu|jednostki|domu|prawn|organizacji)|powiat\b|gmina\b|wojewodztwo\b|"
    r"miejscowosc\b|kod pocztowy|poczatek\b|koniec\b|rozpoczecie\b|zakonczenie\b|miejsce\b|organizator\b|wstep\b|bilety\b|cena\b|"
    r"termin\b|kiedy\b|gdzie\b|data\b|godzina\b|kategoria\b|kontakt\b|osoba do kontaktu)"
)
TEAM = re.compile(
    r"(?:nasz |nasi |nasza )?(?:zespol|kadra|pracownicy|personel|specjalisci|eksperci|dyrekcja|kierownictwo|zarzad)"
    r"(?: (?:\w{2,14} ){0,2}\w{3,14})?"
)  # what a page of an office's people is called
PEOPLE = 3  # people below such a name that make it one
GALLERY = re.compile(
    r"(?:foto ?)?galeri[ae](?: (?:zdjec|foto|fotografii|fotograficzn[ae]|wideo|filmow|multimedialn[ae]))?|"
    r"albumy(?: (?:zdjec|ze zdjeciami))?|fotorelacje|multimedia"
)
CALENDAR = re.compile(r"kalendar(?:z|ium)(?: [^.!?]{2,40})?")
SHEET = "calendar"  # the mark of a month's days
FIGURES = re.compile(r"(?:wewn?\.? ?)?\d{2,9}")  # what the head of its column tells from points


def is_of_staff(layout: Layout) -> bool:
    """Say whether a body is no more than people with their telephones, row by row."""
    body = [layout.blocks[i] for i in layout.body]
    entries = [block for block in body if block.kind != "heading" and len(block.text) <= ENTRY]
    if len(entries) < FEWEST or has_text(layout):
        return False
    has_column = any(map(is_head, entries[:HEAD]))
    return sum(is_entry(block, has_column) for block in entries) >= max(FEWEST, MOST * len(body)) or is_of_pairs(body)


def is_of_pairs(body: Sequence[Block]) -> bool:
    """Say whether a body is people's names, each with a telephone in the line below."""
    below = [line for name, line in pairwise(body) if len(line.text) <= ENTRY and has_telephone(line) and is_person(name.text)]
    return len(below) >= max(FEWEST, MOST * len(body) / 2)


def has_telephone(block: Block) -> bool:
    """Say whether a line holds a telephone among its cells."""
    return any(TELEPHONE.fullmatch(fold(cell.strip(" .;"))) for cell in CELLS.split(block.text))


def is_team(layout: Layout, name: str) -> bool:
    """Say whether a page called "Nasz zespół" holds people by their names and hardly a text."""
    if not TEAM.fullmatch(name) or has_text(layout):
        return False
    entries = (layout.blocks[i].text for i in layout.body if len(layout.blocks[i].text) <= ENTRY)
    return sum(any(map(is_person, CELLS.split(entry))) for entry in entries) >= PEOPLE


def is_gallery(layout: Layout, name: str) -> bool:
    """Say whether a page called "Galeria zdjęć" holds pictures and hardly a text."""
    return GALLERY.fullmatch(name) is not None and not has_text(layout)


def is_calendar(layout: Layout) -> bool:
    """Say whether a page called "Kalendarz wydarzeń" in an h1 holds a month's sheet between that and its body, and hardly a text; a list
    of training days has no sheet."""
    above = range(layout.body[0])
    heads = (i for i in above if layout.blocks[i].level == 1 and CALENDAR.fullmatch(fold(layout.blocks[i].text)))
    head = next(heads, None) if SHEET in layout.marks else None
    return head is not None and SHEET in layout.marks[head + 1 : layout.body[0]] and not has_text(layout)


def has_text(layout: Layout) -> bool:
    """Say whether a body holds more than one sentence of a text."""
    body = (layout.blocks[i] for i in layout.body)
    return sum(len(block.text) >= PROSE and block.text[-1] in ".!?" for block in body) > 1


def is_card(layout: Layout) -> bool:
    """Say whether a body is no more than fields and their values, "Adres: ...", a row or a pair of lines each, and has no sentence."""
    body = [layout.blocks[i] for i in layout.body]
    lines = [fold(line) for block in body for line in block.text.splitlines()]
    names = [n for n, line in enumerate(lines) if FIELD.match(line)]
    filled = {*names, *(n + 1 for n in names if n + 1 < len(lines) and is_bare_field(lines[n]))}
    has_sentence = any(len(block.text) >= ENTRY or (block.text[-1] in ".!?" and block.text.count(" ") >= SENTENCE) for block in body)
    return len(names) >= FEWEST_FIELDS and len(filled) >= FILLED * len(lines) and not has_sentence


def is_bare_field(line: str) -> bool:
    """Say whether a folded line is the name of a field alone, whose value follows."""
    return len(line) <= FIELD_NAME and (line.endswith(":") or ":" not in line) and not any(map(str.isdigit, line))


def is_head(block: Block) -> bool:
    """Say whether a row holds the head of a column of telephones."""
    return block.kind == "row" and any(COLUMN.match(fold(cell)) for cell in CELLS.split(block.text))


def is_entry(block: Block, has_column: bool) -> bool:
    """Say whether a row names a person and a telephone."""
    cells = CELLS.split(block.text)
    low = [fold(cell.strip(" .;")) for cell in cells[1:]]
    has_number = any(TELEPHONE.fullmatch(cell) or (has_column and FIGURES.fullmatch(cell)) for cell in low)
    return has_number and any(map(is_person, cells))


def is_person(cell: str) -> bool:
    """Say whether a cell is a person's name: two or three words with a capital, one of them a first name."""
    found = PERSON.fullmatch(cell.strip(" .:"))
    return found is not None and any(is_first_name(word) for word in found.groups() if word)


@lru_cache(maxsize=2048)
def is_first_name(word: str) -> bool:
    """Say whether a word is a first name."""
    return any("imię" in analysis.labels for analysis in analyses(word))
