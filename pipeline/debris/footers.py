"""The foot of a page: whose it is and where to find them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.debris.images import LOGO
from pipeline.debris.lines import Blocks, whole
from pipeline.debris.navigation import BACK, PRINT
from pipeline.letters import fold

RIGHTS = re.compile(
    r"(?:copyright|©|\(c\)|wszelkie prawa zastrzezone|wszystkie prawa zastrzezone|all rights reserved|prawa autorskie|"
    r"(?:tekst|artykul|material|tresc|publikacja)\w{0,2} (?:jest |sa )?chronion\w{1,2} prawem autorskim|"
    r"(?:teksty|opinie|poglady|komentarze) [^.]{0,80}(?:prezentuja|wyrazaja|odzwierciedlaja|sa) wylacznie (?:poglady|opinie|stanowisk)|"
    r"projekt i (?:wykonanie|realizacja)|realizacja:|wykonanie:|powered by|created by|design(?:ed)? by|cms:?).{0,400}"
    r"|(?:(?=.{0,140}prawa)|(?=.{0,140}©)).{0,120}(?:wszelkie prawa zastrzezone|wszystkie prawa zastrzezone|copyright ?©|© ?\d{4}).{0,200}|"
    r"(?:licencja na publikacje|"
    r"zasady przedruku|korzystanie z portalu oznacza akceptacje).{0,200}|(?:polityka prywatnosci|regulamin|deklaracja dostepnosci|"
    r"mapa strony|redakcja|reklama|kontakt)(?: ?[|•·] ?(?!.{0,16}\d{1,2}[ .-]\w{1,12}[ .-]{1,2}(?:19|20)\d\d).{2,40}){0,8}"
    r"|(?:(?:opiekun|administrator|redaktor|autor) (?:strony|serwisu|witryny|portalu|bip)|webmaster)\s?: .{2,80}"
    r"|(?:ta )?(?:strona|witryna|serwis) (?:www )?istnieje (?:w (?:sieci|internecie) )?od(?: dnia)? [\d. ivx/-]{4,12}(?: ?r\.?| ?roku)?"
    r"(?:[.,;| –-]{1,4}ostatni\w (?:aktualizacja|modyfikacja|zmiana).{0,40})?[. ]{0,2}"
    r"|(?=.{0,100}webmaster).{0,80}\bwebmaster ?: .{2,80}"
)
CONTACT = re.compile(
    r".{0,120}(?:\b\d\d-\d{3} [a-z]|\btel(?:efon)?\b[./: ]|\bfax\b|e-?mail ?:|\S@\S+\.\w|\bul\. |\bnip\b|\bregon\b|godziny (?:pracy|"
    r"urzedowania|otwarcia)|pon(?:iedzialek)?\.? ?- ?p).{0,200}"
)
NAME = 90  # characters of the line above an address that names whose it is
FEWEST = 2  # lines of contact that make a footer


def copyright_line(blocks: Blocks) -> Iterator[range]:
    """Whose rights, and who made the site. Its year dates nothing."""
    yield from whole(blocks, RIGHTS, longest=500)


def contact_footer(blocks: Blocks) -> Iterator[range]:
    """Name, address and telephone at the very end, below the tools that end an article (seed 003). An address in the article's last
    words stays: no print link, logo or way back stands above it."""
    start = len(blocks)
    while start > 0 and is_contact(blocks[start - 1].text):
        start -= 1
    found = len(blocks) - start
    if found >= FEWEST and start > 0 and is_name(blocks[start - 1].text):
        start -= 1
    if found >= FEWEST and start > 0 and ends_article(blocks[start - 1].text):
        yield range(start, len(blocks))


def is_contact(text: str) -> bool:
    """Say whether a line holds an address, a telephone or hours."""
    return len(text) <= 200 and bool(CONTACT.fullmatch(fold(text)))


def is_name(text: str) -> bool:
    """Say whether a line may be the name above an address: short and no sentence; a print link is none."""
    return len(text) <= NAME and text[-1] not in ".!?:;" and not ends_article(text)


def ends_article(text: str) -> bool:
    """Say whether a line is one of the tools that stand below an article."""
    folded = fold(text)
    return len(folded) <= 60 and any(pattern.fullmatch(folded) for pattern in (BACK, PRINT, LOGO))
