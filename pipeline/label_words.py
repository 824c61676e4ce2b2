"""The words that tell what a day beside them is: of publication, of creation, of a change, or of something else ("Termin")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pipeline.letters import fold

Role = Literal["published", "created", "modified", "other"]
# "Opublikował: Jan Kowalski (18.03.2024)": in a register of changes (BIP) the label is a verb and takes the name with it.
# "Wprowadził do BIP: | Jan Kowalski | 18.03.2024": where to comes before the name.
WHERE = (
    r"(?:\s(?:w|do|na)\s(?:bip\w{0,2}|system\w{0,2}|serwis\w{0,2}|portal\w{0,2}|stron\w{1,2}(?:\sinternetow\w{1,2})?|"
    r"biuletyn\w{0,2}(?:\sinformacji\spublicznej)?))?"
)
WHO = (
    rf"a?(?:\s?\(a\))?(?:\s(?:informacje|artykul|dokument|tresc|wpis))?{WHERE}:?\s(?:\|\s)?[^\d|;]{{2,50}}?"
    r"(?=[\s,(|-]{1,3}(?:data\b|dnia\b|w\sdniu\b|z\sdnia\b|\d))"
)
# Words that stand in sentences too ("Umieścił w nim obrazy"): a colon or the next cell makes labels of them.
PUBLISHER = r"(?:umiescil|upublicznil|publikujac[ya]|osoba\s(?:publikujaca|udostepniajaca|wprowadzajaca|zamieszczajaca))(?=[^:|]{0,40}[:|])"
DAY = r"(?:data|czas)(?:\si\s(?:godzina|czas))?\s(?:pierwsz\w+\s)?"  # how such a label begins
# What a label speaks of beside the page: a journal of laws or of orders ("Opublikowano: Dz. U. z 3 maja 2020 r.", "Ogłoszono dnia 3 maja
# 2020 r. w Biuletynie Zamówień Publicznych"), a work with a day of its own ("Data publikacji raportu").
JOURNAL = (
    r"(?:dz\.\s?u|dziennik\w{0,2}\s(?:ustaw|urzed)|monitor\w{0,4}\spolsk|biuletyn\w{0,2}\szamowien|suplemen\w{1,3}\sdo\sdz|prasie|"
    r"gazecie)"
)
WORK = (
    r"(?:raport|ksiazk|badan|wynik|sprawozdan|ustaw|rozporzadzen|dyrektyw|orzeczen|wyrok|album|numer|podreczni|poradnik|czasopism)"
    r"\w{0,4}"
)
# Written on the folded text. "other" comes first: it takes the words that only look like a publication.
LABEL = re.compile(
    rf"""(?:\b|(?=©))(?:
       (?P<other>data\s(?:publikacji|opublikowania)\sstron\w*(?:\sinternetow\w+)?|data\sostatniej\sistotnej\s\w+|wydrukowan\w+
        |wygenerowan\w+|aktualny\sczas|dzis(?:iaj)?\sjest|termin\w*|obowiazuj\w+|wazn[eya]\b|kiedy\b|poczatek\b|koniec\b|od\sdnia\b
        |do\sdnia\b|imieniny\b|copyright\b|©|wejsci[ea]\sw\szycie
        |(?:data\s)?wprowadz(?:enia|on\w)\sw\szycie|data\s\w{{3,14}}(?:\s\w{{1,14}})?\sw\s(?:dzienniku|dz\.|monitorze|prasie|gazecie)|planowan\w+\sdat\w+
        |zdjet[oya]\b|usuniet[oya]\b|wycofan[oyae]\b|strona\s(?:internetowa\s|www\s)?(?:zostala\s)?opublikowana(?=\s(?:w\sdniu|dnia|\d))
        |data\s(?:publikacji|opublikowania|wydania)\s{WORK}
        |(?:opublikowan|ogloszon|zamieszczon)[oaey](?=:?\s(?:w\s)?{JOURNAL}|:?\s(?:w\sdniu\s|dnia\s)?\d[^|,;:]{{4,24}}\sw\s{JOURNAL}))
      |(?P<modified>(?:zmodyfikowal|zaktualizowal|zmienil){WHO}|(?:data\s)?(?:ostatni\w{{0,3}}\s)?(?:aktualizacj\w+|modyfikacj\w+|edycj\w+
        |edytowan\w+|aktualizowan\w+|zmienian\w+)|data\sostatni\w+\szmiany|zaktualizowan\w+|zmodyfikowan\w+|poprawion[oeya]\b
        |(?:data|ostatni\w{{0,3}})\szmian\w?|zmienion[oeya]\b|(?:ost\.\s?)?akt\.(?=:?\s?\d)|last\s(?:updated?|modified)|updated\b|modified\b)
      |(?P<published>(?:opublikowal|dodal|zamiescil|(?<!\w\s)przeslal|wprowadzil|udostepnil){WHO}
        |{PUBLISHER}{WHO}|{DAY}(?:(?:rozpoczecia\s)?publikacji|publ?\.|opublikowania|upublicznienia|ogloszenia|dodania
        |zamieszczenia|umieszczenia|udostepnienia|wprowadzenia|ukazania\ssie|emisji|wpisu|artykulu|newsa|aktualnosci|wiadomosci|informacji
        |wystawienia)|(?:o|wy)?publikowan[oeya](?:\b|(?=\d))|opublikowal\w?\b|(?:pierwsza\s)?publikacja\b|dodan[oeya](?:\b|(?=\d))|dodal\w?\b
        |(?:za|u)mieszczon[oeya](?:\b|(?=\d))|zamiescil\w?\b|udostepnion[oeya]\b|wprowadzon[oeya]\b|napisan[oeya]\b
        |(?:(?:wpis|wiadomosc|artykul|news|notka|aktualnosc)\sz(?:\sdnia\b|(?=\s?:))|(?:wpis|news|aktualnosc)\sz(?=\s\d))|upublicznion[oyae]\b|wywieszon[oyae]\b
        |ogloszon[oeya]\b|wyslan[oey](?=\s?:|\sprzez\b|(?:\sdnia)?\s\d{{1,4}}[.-]\d\d?[.-]\d{{2,4}}(?:\so\sgodz|\sprzez|,?\s\d\d?:|\s?$))|publ?\.(?=[\s:]{{0,3}}\d)
        |posted\b|published\b|publication\sdate\b|date\spublished\b)
      |(?P<created>(?:wytworzyl|utworzyl|sporzadzil){WHO}|{DAY}(?:utworzenia|wytworzenia|powstania|sporzadzenia)|(?:u|wy)tworzon[oeya]\b
        |sporzadzon[oeya]\b|created\b)
      |(?P<any>data\s[a-z]{{1,20}}(?:\s\w{{1,12}}){{0,2}}(?=\s?:)))""",
    re.X,
)
# Quick looks that spare most blocks the long pattern; grouped by the first letter, they take half the time.
STEMS = (
    r"a(?:kt\.|ktual|rtykul z)|c(?:opy|reat|zas )|d(?:at[ae]|o\sdnia|oda[nl]|zis)|edy[ct]|imien|k(?:ied|oni)|last|modif|modyf"
    r"|n(?:apis|ews z|otk)|o(?:bow|d\sdnia|glosz|publi|st\.|statn)|p(?:lanow|oczat|opraw|oste|rzesl|ubl?\.|ubli)|sporz|termin"
    r"|u(?:dost|mie|pdat|publ|sun|tworz)|w(?:azn|ejsc|iadomosc z|pis|prow|ydruk|ygen|ypubli|ycof|yslan|ytworz|ywiesz)"
    r"|z(?:aktual|amie|djet|mian|mien|modyf)"
)
STEM = re.compile(rf"\b(?:{STEMS})|©")


@dataclass(frozen=True, slots=True)
class Mark:
    """A label in a text, from start to end."""

    start: int
    end: int
    role: Role


@lru_cache(maxsize=8192)
def labels(text: str) -> tuple[Mark, ...]:
    """Return the labels of a text in reading order; several rules and stages ask it of the same lines."""
    folded = fold(text)
    if len(folded) != len(text) or not STEM.search(folded):
        return ()
    return tuple(Mark(found.start(), found.end(), role_of(found.lastgroup)) for found in LABEL.finditer(folded))


def role_of(group: str | None) -> Role:
    """Return the role of a label's group; "data" of anything unlisted dates something else."""
    roles: dict[str | None, Role] = {"published": "published", "created": "created", "modified": "modified"}
    return roles.get(group, "other")
