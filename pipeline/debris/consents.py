"""Dialogs that ask a visitor for consent before the page is read: advertisers speak of partners and devices there, not of cookies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.debris.lines import Blocks
from pipeline.letters import plain
from pipeline.records import Block

# How the dialogs of Google, IAB Europe and Didomi speak, on the folded text; an article on partners or privacy speaks of no device.
ASKING = re.compile(
    r"(?=.{0,500}(?:urzadzeni|cookie|ciastecz|przegladark|personaliz|reklam))(?:.{0,80}\b)?nas(?:i|zymi) (?:zaufan(?:i|ymi) )?"
    r"partner(?:zy|ami)\b.{0,200}\b(?:przechow|uzysk|przetwarza|wykorzyst|zbiera|korzysta|stosuj)"
    r"|.{0,200}\bprzechow\w{2,6} (?:lub|i|oraz|i/lub) (?:uzyskuj\w{1,4}|odczyt\w{2,6}|dostep\w{0,3}).{0,60}\burzadzeni"
    r"|.{0,200}\bprzechow\w{2,6} informac\w{2,4} na (?:twoim |panstwa )?urzadzeni"
    r"|.{0,200}\budostepnian[ey] \d{1,4} (?:naszym )?partner(?:om|ow)\b"
    r"|(?:ta )?(?:witryna|strona|aplikacja) prosi o zgode na (?:wykorzyst|przetwarz|uzyci)"
)
HEADING = re.compile(
    r"(?:szanujemy|cenimy|dbamy o|chronimy) (?:twoja |panstwa |wasza )?prywatnosc(?: uzytkownikow| twoja| panstwa)?[.!]?"
    r"|(?:twoja|panstwa) prywatnosc (?:jest|to) (?:dla nas )?(?:wazn[ay]|najwazniejsza|nasz\w? priorytet\w{0,3})[.!]?"
    r"|we value your privacy[.!]?"
    r"|zarzadza(?:j|nie) (?:swoimi |moimi )?(?:zgodami|zgoda|prywatnoscia|ustawieniami prywatnosci)[.!]?"
    r"|(?:twoje |moje )?(?:ustawienia|centrum|opcje|preferencje|panel) (?:twojej )?prywatnosci[.!]?"
    r"|(?:(?:informacj[ae] (?:o|na temat)|ustawienia|zarzadzanie|zarzadzaj|zgoda na(?: uzycie)?|preferencje) )?"
    r"(?:plik\w{1,3} )?(?:cookies?|ciasteczk\w{1,3}|ciasteczek)[.!]?"
    r"|(?:(?:ta|nasza|niniejsza) )?(?:strona|witryna|serwis|portal) (?:internetow\w )?(?:uzywa|korzysta z|wykorzystuje|stosuje) "
    r"(?:plik\w{1,3} )?(?:cookies?|ciasteczk\w{0,3}|ciasteczek)[.!]?"
)
ANSWER = re.compile(
    r"(?:(?:nie )?zgadzam sie|(?:tak,? )?akceptuj[ae]?|wyrazam zgode|odrzuc|odmawiam|zapisz|zatwierdz|przejdz do (?:serwisu|strony)|"
    r"zarzadzaj|wiecej|pokaz|zobacz|ustawienia|opcje|preferencje|dostawcy|partnerzy|nasi partnerzy|polityka prywatnosci|"
    r"uzasadniony interes|zamknij)(?: [^.]{1,40})?[.!>» ]{0,3}"
)
SHORTEST = 16  # characters of "Zarządzaj zgodami"; what a heading says may be shorter: "Cookies"
# What its other sentences speak of, in the element of the first.
GOING_ON = re.compile(
    r"zmien\w{1,3} (?:swoje )?(?:ustawieni|zgod|preferencj|zdani)|preferencje|(?:wycofa|cofn|odwola)\w{1,3} (?:swoja )?zgod|"
    r"uzasadnion\w{2,3} interes|dostawcy (?:moga|przetwarza)|tej (?:witryny|strony|domeny)|wyraz\w{1,3} zgod|cel(?:ach|e) przetwarzania"
)
SIGNS = ("partner", "zgod", "prywatno", "na urz", "privacy", "cookie", "ciastecz")  # without one of them no block asks for consent
LONGEST = 600  # characters in which a dialog says what it asks
NEAR = 8  # blocks after the first in which its other sentences and its buttons stand
BUTTON = 60  # characters


def consent_dialog(blocks: Blocks) -> Iterator[range]:
    """What a dialog asks the visitor to agree to, from its heading to its buttons. An article on privacy speaks of others' partners."""
    for i, block in enumerate(blocks):
        if (block.level or len(block.text) >= SHORTEST) and asks(block) and not heads_part(blocks, i):
            yield range(i, end_of(blocks, i))


def heads_part(blocks: Blocks, i: int) -> bool:
    """Say whether a heading below a paragraph of its own element heads a part of a text: "Ustawienia prywatności" in an article on them."""
    block, above = blocks[i], blocks[max(0, i - 1)]
    return block.level > 1 and above.path[:-1] == block.path[:-1] and len(above.text) >= BUTTON and not asks(above)


def asks(block: Block) -> bool:
    """Say whether a block asks for consent; a few words without which none does spare most blocks the patterns."""
    low = block.text[:LONGEST].lower()
    if not any(map(low.__contains__, SIGNS)):
        return False
    text = plain(low)
    return HEADING.fullmatch(text) is not None or ASKING.match(text) is not None


def end_of(blocks: Blocks, start: int) -> int:
    """Where the sentences and buttons of a dialog end that begins with a block."""
    stop = start + 1
    while stop < min(start + NEAR, len(blocks)) and (is_of_dialog(blocks[stop]) or goes_on(blocks[stop], blocks[start])):
        stop += 1
    return stop


def is_of_dialog(block: Block) -> bool:
    """Say whether a block below a dialog's first goes on with it: another sentence that asks, or a button."""
    return asks(block) or (len(block.text) <= BUTTON and ANSWER.fullmatch(plain(block.text)) is not None)


def goes_on(block: Block, first: Block) -> bool:
    """Say whether a block is one more sentence of a dialog: in the element of its first, on the choice that it gives."""
    return block.path[:-1] == first.path[:-1] and bool(block.path) and GOING_ON.search(plain(block.text[:LONGEST])) is not None
