"""What stands in an article's place and is no page of the site: a guard against robots, a host's notice, the results of a search."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.letters import fold
from pipeline.records import Block, Layout

FEW_BLOCKS = 25  # blocks of a guard's or a host's page: it has no menu and no foot
OPENING = 300  # characters of a block that are read
# What guards against robots say (Cloudflare, Imunify, F5, Sucuri, BitNinja), wherever in their sentence.
GUARD = re.compile(
    r"checking (?:your browser|if the site connection is secure)|needs? to review the security of your connection|"
    r"verif(?:y|ying) (?:that )?you are (?:a )?(?:human|not a robot)|request is being verified|requested url was rejected|"
    r"(?:trwa (?:weryfikacja|sprawdzanie)|sprawdzamy|weryfikujemy),? (?:\w{3,8} )?(?:przegladark|polaczeni|czy jestes)|"
    r"potwierdz,? ze (?:jestes czlowiekiem|nie jestes robotem)|enable javascript and cookies to continue|ddos protection by|"
    r"(?:you have been|zostales) (?:zablokowany|blocked)|(?:just a moment|one moment, please|attention required!?)(?:\.\.\.|…|$| \|)"
)
# What a host or a closed site says of itself, from the first word of a block.
HOST = r"[\w-]{1,40}\.[\w.-]{2,40}"  # "pcpr.example": a notice of an office names no host
NOTICE = re.compile(
    r"(?:(?:przepraszamy|uwaga)[,!.:]? )?(?:(?:ta|nasza|niniejsza|nasz|ten|to|twoja?) )?"
    r"(?:(?:strona|witryna|serwis|portal)(?: (?:internetow[ay]|www))? (?:jest )?(?:tymczasowo|chwilowo|czasowo|obecnie)"
    r" (?:nie ?dostepn|wylaczon|nieczynn|zamkniet|zablokowan)\w{1,2}\b"
    r"|(?:strona|witryna|serwis|portal) (?:jest )?w trakcie (?:przebudowy|konserwacji|prac|aktualizacji)\b"
    rf"|(?:konto|serwer|hosting|strona|domena)(?: (?:hostingow[aey]|www|internetowa|{HOST}))? (?:zostal[oay]? |jest )?"
    r"(?:zawieszon|wygasl|nieoplacon|zablokowan)\w{0,2}\b"
    rf"|domena (?:{HOST} )?(?:jest |zostala )?(?:(?:wystawiona )?na sprzedaz|zaparkowana|zarejestrowana|utrzymywana)"
    r"|(?:kup|zamow) te domene|trwaja prace (?:konserwacyjne|techniczne|serwisowe)(?:[.!…]|$| (?:na|w) (?:stronie|serwisie|portalu)))"
    rf"|(?:this |the )?(?:account|domain|website|site|page)(?: {HOST})? (?:(?:has been|is) )?(?:currently |temporarily )?"
    r"(?:suspended|disabled|parked|for sale|unavailable|down for maintenance|under (?:maintenance|construction))\b"
    rf"|{HOST} (?:is for sale|jest na sprzedaz)"
    r"|za (?:chwile|moment|\d{1,2} sek\w{0,4}\.?) (?:nastapi|zostanie(?:sz|cie)) (?:automatyczn[ey] |automatycznie )?przekierowa\w{2,4}\b"
    r"|trwa przekierow(?:anie|ywanie)\b|you are being redirected|(?:redirecting|przekierowywanie)(?:\.\.\.|…|$)"
)
# Searches: their address, their name, their count, and what they call each hit. Two of these make a page one.
ADDRESS = re.compile(
    r"[?&](?:searchword|searchphrase|q|s|query|szukaj|fraza|slowo|search|phrase|keys|text)=[^&]|/(?:szukaj|search|wyszukiw|wyniki-wysz)|"
    r"option=com_(?:search|finder)|[?&](?:p_p_id=)?\w{0,60}search_?portlet",
    re.I,
)
NAME = re.compile(
    r"(?:szukaj|wyszukiwanie|wyszukiwarka|wyszukaj|search|szukana fraza|(?:wyniki (?:wyszukiwania|szukania)|search results|"
    r"wyszukiwanie|szukaj|szukasz)(?: (?:dla|for|frazy|fraza|hasla)\b.{0,80}|\s?[:\"„”].{0,80})?|wyniki)(?: [-|–».].{0,100})?"
)
COUNT = re.compile(
    r"(?:wszystkich znalezionych|znaleziono:? \d|(?:liczba|ilosc) (?:znalezionych|wynikow)|znalezion\w{1,3} \w{3,12}: \d|wynik\w{0,3}:? \d|"
    r"(?:about |total: )?\d{1,6} (?:wynik|result)|wyswietlono \d|nie znaleziono (?:wynik|zadn)|brak wynikow)"
)
COUNTED = ("znalez", "wynik", "result", "wyswietlono")  # what each count holds
HIT = re.compile(r"(?:search|finder|wynik)\w{0,5}[-_]?(?:result|item|list|poz)|result[-_]?(?:title|text|item|url)|[.#_-]wynik", re.I)
SHORT = 120  # characters of a line that counts hits
FEWEST = 2


def is_wall(layout: Layout, heads: Sequence[str]) -> bool:
    """Say whether a page of a few lines is a guard's against robots or a host's notice; `heads` are its folded titles."""
    if len(layout.blocks) > FEW_BLOCKS:
        return False
    texts = [*heads, *(fold(block.text[:OPENING]) for block in layout.blocks)]
    return any(GUARD.search(text) or NOTICE.match(text) for text in texts)


def is_search(layout: Layout, titles: Sequence[str], url: str | None) -> bool:
    """Say whether a page is the results of a search by two signs, its address or its name being one; `titles` are the head's."""
    has_address = ADDRESS.search(url or "") is not None
    has_name = any(block.level == 1 and is_name(block) for block in layout.blocks) or any(NAME.fullmatch(fold(title)) for title in titles)
    if not has_address and not has_name:
        return False
    return (has_address and has_name) or has_count(layout) or has_hits(layout)


def is_name(block: Block) -> bool:
    """Say whether a headline is that of a search."""
    return not block.hidden and len(block.text) <= SHORT and NAME.fullmatch(fold(block.text)) is not None


def has_count(layout: Layout) -> bool:
    """Say whether a line counts hits."""
    short = (fold(block.text) for block in layout.blocks if len(block.text) <= SHORT)
    return any(any(word in text for word in COUNTED) and COUNT.match(text) for text in short)


def has_hits(layout: Layout) -> bool:
    """Say whether elements with links are called the hits of a search."""
    return sum(1 for block in layout.blocks if block.links and any(map(HIT.search, block.path[-4:]))) >= FEWEST
