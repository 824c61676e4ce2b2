"""Captchas and the labels of forms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.debris.lines import Blocks, opening, whole
from pipeline.letters import fold

CAPTCHA = re.compile(
    r"(?:prosze |prosimy )?(?:o )?(?:wpisac|podac|wpisz|podaj|przepisz|przepisac|wprowadz|rozwiaz)\b.{0,30}(?:wynik (?:dodawania|"
    r"dzialania|odejmowania|sumy)|"
    r"kod z (?:obrazka|rysunku)|tekst z obrazka|dzialanie|captcha|znaki z obrazka).{0,20}"
    r"|kod z obrazka.{0,3}|ile (?:to )?jest \d+ ?[+*x-] ?\d+ ?\??|\d+ ?[+*x-] ?\d+ ?= ?\??|captcha:?|nie jestem robotem|przepisz kod.{0,20}"
)
REPORT = re.compile(
    r"(?:prosze )?(?:okreslic|opisac|wskazac|opisz|wskaz|okresl),? gdzie (?:lezy|jest|wystepuje) (?:problem|blad):?|zglos (?:blad|"
    r"problem)(?: na stronie)?:?"
)
REMAINS = re.compile(r"=|link|\?|wyslij|\d{1,2}|odswiez|zglos")  # what is left of a form between its questions
LABEL = re.compile(
    r"(?:twoje |twoj )?(?:imie|nick|imie i nazwisko|imie lub nick|podpis|e-?mail|adres e-?mail|telefon|temat|tresc|tresc wiadomosci|"
    r"komentarz|haslo|login|wiadomosc|"
    r"nazwa uzytkownika|zapamietaj mnie|zaloguj(?: sie)?|wyloguj(?: sie)?|zarejestruj(?: sie)?|nie pamietasz hasla|przypomnij haslo|"
    r"szukaj|wyszukaj|wyslij|wyszukiwarka|"
    r"szukana fraza|pola oznaczone \* sa wymagane)\s?[*:.?]{0,3}"
)

CLAUSE = re.compile(
    r"your e-?mail address will not be published|[*\[\] ]{0,4}(?:wyrazam zgode na|nie wyrazam zgody|oswiadczam,? ze (?:zapoznal|wyze|"
    r"podane|wyrazam|jestem|akceptuje)|"
    r"zapoznal(?:em|am) sie z|akceptuje regulamin|dodajac komentarz|"
    r"(?:to )?pole (?:jest )?(?:wymagane|obowiazkowe)|pola? oznaczon[ea]|prosimy? o zaznaczenie|zaznaczajac t[ae])"
)


def captcha(blocks: Blocks) -> Iterator[range]:
    """A question only people are meant to answer, and the rest of its form around it (seed 000: "=", "Link" between two questions)."""
    asked = [i for i, b in enumerate(blocks) if len(b.text) <= 120 and (CAPTCHA.fullmatch(fold(b.text)) or REPORT.fullmatch(fold(b.text)))]
    for i in asked:
        stop = i + 1
        while stop < len(blocks) and REMAINS.fullmatch(fold(blocks[stop].text)):
            stop += 1
        yield range(i, stop)


def form_label(blocks: Blocks) -> Iterator[range]:
    """The label or button of a form field."""
    yield from whole(blocks, LABEL, longest=60)


def consent_clause(blocks: Blocks) -> Iterator[range]:
    """What a form makes its user declare, in the first person: "Wyrażam zgodę na przetwarzanie..."."""
    yield from opening(blocks, CLAUSE, longest=2_000)
