"""Cookie banners and privacy notices that stand in the text itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.debris.lines import Blocks, opening
from pipeline.letters import fold, plain
from pipeline.records import Block

# Sentences that a site says of itself to its visitor. An article about cookies speaks of others, in the third person.
OWN_VOICE = re.compile(
    r"(?:uwaga[:!]? )?(?:ta |nasza |niniejsza )?(?:strona|witryna|serwis|portal|nasz serwis|nasz portal)(?: internetowa| internetowy)?"
    r" (?:wykorzystuje|korzysta z|uzywa|stosuje|zapisuje) (?:tzw\. |pliki |plikow |nasze )?(?:pliki |plikow )?(?:cookies?|ciastecze?k)"
    r"|(?:na (?:naszej|tej|niniejszej) stronie |w (?:naszym|tym) serwisie |w ramach (?:naszej witryny|naszego serwisu|serwisu) )?"
    r"(?:uzywamy|stosujemy|korzystamy z|wykorzystujemy) (?:informacji zapisanych za pomoca )?(?:plikow |pliki )?(?:cookies?|ciasteczek|"
    r"ciasteczka)"
    r"|polityka (?:dotyczaca )?(?:plikow )?cookies?|pliki cookies?[: ].{0,20}stosujemy|informujemy, ze (?:korzystamy z|uzywamy|"
    r"stosujemy) (?:plikow )?cookies"
    r"|(?:uwaga[:!]? )?(?:strona|serwis) (?:wykorzystuje|uzywa|korzysta).{0,40}(?:cookies|ciastecze?k)"
)
ABOUT_SETTINGS = re.compile(
    r"(?=.{0,1500}(?:cookie|ciasteczk))(?=.{0,1500}(?:przegladark|ustawie|dalsze korzystanie|na dysku|urzadzeniu koncowym|wyrazasz|"
    r"akceptujesz))"
)
CONSENT = re.compile(
    r"(?:zgadzam sie|akceptuje(?: wszystkie| pliki cookies?)?|akceptuj(?: wszystkie)?|rozumiem|ok|zamknij(?: x)?|x|odrzuc(?: wszystkie)?|"
    r"nie pokazuj (?:wiecej )?tego (?:komunikatu|powiadomienia)|(?:wiecej informacji|dowiedz sie wiecej|polityka prywatnosci|"
    r"polityka cookies?)|"
    r"przejdz do serwisu|ustawienia(?: cookies| prywatnosci)?|zapisz ustawienia|zmien ustawienia)[.!»> ]{0,4}"
)
PRIVACY = re.compile(
    r"(?:klauzula (?:informacyjna|rodo)|informujemy, ze administratorem (?:pani/pana |panstwa )?danych|"
    r"administratorem (?:(?:pani/pana|panstwa|twoich) )?danych (?:osobowych )?jest|szanowni (?:uzytkownicy|"
    r"panstwo), w zwiazku z (?:wejsciem|rodo))"
)
FIRST_PERSON = re.compile(
    r"(?:uwaga[:!]? )?(?:ta|nasz\w?|niniejsz\w|na (?:naszej|tej|niniejszej)|w (?:naszym|tym)|uzywamy|stosujemy|korzystamy|"
    r"wykorzystujemy|informujemy|polityka|pliki)\b"
)
DATA = ("rodo", "danych osobowych", "dane osobowe", "cookie", "ciastecz", "prywatnosc")  # what else such a clause speaks of
AROUND = 6  # blocks around a sentence in which its neighbours are looked for
PARAGRAPH = 60  # characters of a paragraph
OPENING = 300  # characters in which a banner says that it is one
SENTENCES = 2_000  # characters in which it speaks of browsers and settings
NEAR = 6  # blocks after the banner's first in which its other sentences and buttons stand


def cookie_banner(blocks: Blocks) -> Iterator[range]:
    """A site's own word that it uses cookies, the sentences about browser settings that follow, and the button (seed 002)."""
    for i, block in enumerate(blocks):
        low = block.text.lower()
        if ("cookie" in low or "ciastecz" in low) and OWN_VOICE.match(fold(block.text[:OPENING])) and not is_told(blocks, i):
            yield range(i, banner_end(blocks, i + 1))


def is_told(blocks: Blocks, i: int) -> bool:
    """Say whether a sentence about "a site" stands in the middle of an article: between paragraphs of its element that speak of
    something else, or say such sentences again. A banner's "our", "this" and "we" are never told."""
    if i == 0 or not blocks[i].path or FIRST_PERSON.match(fold(blocks[i].text[:OPENING])):
        return False
    own = [block for block in blocks[max(0, i - AROUND) : i + AROUND + 1] if block.path == blocks[i].path]
    place = next(n for n, block in enumerate(own) if block is blocks[i])
    return any(map(is_of_else, own[:place])) and any(map(is_of_else, own[place + 1 :])) and not speaks_of_settings(own[place:])


def is_of_else(block: Block) -> bool:
    """Say whether a block is a paragraph that has nothing of a banner."""
    text = fold(block.text[:OPENING])
    return len(block.text) >= PARAGRAPH and "cookie" not in text and "ciastecz" not in text


def speaks_of_settings(own: Blocks) -> bool:
    """Say whether what follows a sentence is what banners go on with."""
    return any(ABOUT_SETTINGS.match(plain(block.text[:SENTENCES])) for block in own)


def banner_end(blocks: Blocks, start: int) -> int:
    """Where the banner's sentences and buttons end."""
    stop = start
    for i in range(start, min(start + NEAR, len(blocks))):
        text = plain(blocks[i].text[:SENTENCES])
        if not (CONSENT.fullmatch(text) or ABOUT_SETTINGS.match(text)):
            break
        stop = i + 1
    return stop


def privacy_notice(blocks: Blocks) -> Iterator[range]:
    """The information clause of the data protection regulation, which names the administrator of the reader's data. One that goes on a
    text is part of it: a call for applicants tells whose data become whose."""
    yield from (span for span in opening(blocks, PRIVACY, longest=4_000) if not goes_on(blocks, span.start))


def goes_on(blocks: Blocks, i: int) -> bool:
    """Say whether a clause stands right below a paragraph or item of its own element that speaks of something else."""
    above = blocks[i - 1] if i else None
    if above is None or not above.path or above.path != blocks[i].path or len(above.text) < PARAGRAPH:
        return False
    return not any(map(fold(above.text[:OPENING]).__contains__, DATA))
