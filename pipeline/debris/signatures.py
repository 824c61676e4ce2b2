"""Who wrote it: initials, bylines, agencies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.debris.lines import Blocks, whole
from pipeline.letters import fold
from pipeline.morphology import analyses, dictionary_knows
from pipeline.records import Block

INITIALS = re.compile(r"(?:/|\(|\[)?(?:[a-z]{1,5}\.?|[A-Z][a-zA-Z]{0,4}\.?|[A-ZŁŚŻ]{2,5})(?:[/, ]{1,2}[a-zA-Z.]{1,5}){0,3}(?:/|\)|\])")
NAME = r"[A-ZĄĆĘŁŃÓŚŹŻ][\w.ąćęłńóśźż-]{0,20}"
LABEL = re.compile(
    r"(?:(?:(?:(?:informacj|tresc|dokument|artykul)\w? )?(?:wprowadzil|wytworzyl|opublikowal|udostepnil|zamiescil)[ai]?|"
    r"autor(?:zy|ka|stwo)?|tekst|opracowal[ai]?|opracowanie|oprac\.|redakcja|red\.|przygotowal[ai]?|napisal[ai]?|dodal[ai]?|"
    r"zmodyfikowal[ai]?|odpowiedzialny za tresc|osoba (?:publikujaca|wprowadzajaca)|publikujacy|zredagowal[ai]?|"
    r"written by|posted by|by|author|autor tekstu|"
    r"informacje (?:opracowal[ai]?|przygotowal[ai]?))\s?[:/|-]|opr(?:ac)?\. |(?:tekst|autor|foto?)(?: i (?:foto?|zdjecia|tekst))?:)"
    r".{0,120}"
    r"|(?:(?:wpisan|napisan|dodan|opublikowan|utworzon|zamieszczon|przeslan|wyslan|umieszczon|udostepnion|wprowadzon|zmodyfikowan)"
    r"[yeao]{1,2} przez|napisal[ai]?|redaktor|"
    r"(?:rozmawial|wysluchal|spisal|notowal)[aiy]?|(?:wywiad|rozmowe) przeprowadzil[ai]?)\b:? "
    r"(?:[^\W\d][\w.-]{0,20}(?: |$)){1,4}"
)
AGENCY = re.compile(
    r"(?:zrodlo|zrodla|source)(?: informacji| tekstu| materialu| wiadomosci)?(?: ?[:|-] ?.{0,100}| (?:pap|kai|iar|mrpips|gus|zus|nfz|pfron|"
    r"(?:www\.)?[\w.-]{2,40}\.(?:pl|eu|com|org|info)))?"
    r"|(?:tekst pochodzi z|dzieki uprzejmosci|na podstawie|inf\. wlasna|informacja wlasna)\b:? ?.{0,100}"
    r"|(?:za|inf\.): .{2,60}|[(/]?(?:[a-z]{1,5}[,/ -]{1,3}){0,3}(?:pap|iar|onet|afp|reuters|kai|tvn24|polsat news|polskie radio|rmf fm|"
    r"ap)(?:[,/ -]{1,3}[\w. \"-]{1,20}){0,4}[)/]?"
)
# The address of a letter above a text (sites.yaml: salutation); "Drodzy Mieszkańcy!" calls, and is the text's own.
SALUTATION = re.compile(
    r"szanown[iaey] (?:pan(?:ie|i|owie)?|panstwo|mieszkancy|rodzice|klienci|beneficjenci|interesanci)(?: (?:i|oraz) \w{3,15})?,?"
)
AUTHOR_CONTACT = re.compile(r"(?:napisz do (?:autora|autorki|autorow)|kontakt (?:z|do) autor\w{1,4}).{0,80}")
ABOUT = re.compile(r"o (?:autorze|autorce|autorach)(?: (?:wpisu|artykulu|tekstu))?:?|(?:about the )?author(?::? [^\W\d][\w.-]{1,20}){0,3}")
BOX = 4  # blocks of such a box below its heading, at most
IMPRINT = 250  # characters that may stand below the author's name: a journal's own imprint
PARAGRAPH = 80  # characters of the paragraph above a closing name, at least
NAMES = re.compile(rf"(?:{NAME} ){{1,2}}{NAME}(?:,? \(?[\w /,.-]{{2,40}}\)?)?")
SIGNED = re.compile(r"[a-zA-Z]{1,6}[./](?:[a-zA-Z]{1,6}[./]?)?|[a-z]{2,5}(?:, [\w\" .-]{2,30}){1,4}")
FINITE = ("fin", "praet", "bedzie", "imps", "winien", "pred")  # tags of verbs that make a sentence; "Drukuj" is none
WORD = re.compile(r"[^\W\d_]+")
INITIAL = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ]\.$")


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
    """A line that names the source: "Źródło: PAP", "(PAP)". Below a table it names the source of its figures, and stays."""
    for i, block in enumerate(blocks):
        is_of_table = i > 0 and blocks[i - 1].kind == "row"
        if len(block.text) <= 100 and AGENCY.fullmatch(fold(block.text)) and is_source(block.text) and not is_of_table:
            yield range(i, i + 1)


def is_source(text: str) -> bool:
    """A line of source has a colon or is the agency's name alone; "Za oknem padał deszcz." is a sentence."""
    return ":" in text[:40] or (len(text) <= 30 and not ends_sentence(text))


def says_something(text: str) -> bool:
    """Say whether a line has a finite verb: it goes on with the text, where an imprint only names."""
    return any(all(analysis.tag.startswith(FINITE) for analysis in analyses(word)) for word in WORD.findall(text))


def ends_sentence(text: str) -> bool:
    """Say whether a text ends as a sentence of several words does."""
    return text[-1] in ".!?" and text.count(" ") > 5


def salutation(blocks: Blocks) -> Iterator[range]:
    """The salutation of a letter on a line of its own: "Szanowni Państwo,"."""
    yield from whole(blocks, SALUTATION, longest=60)


def author_contact(blocks: Blocks) -> Iterator[range]:
    """An invitation to write to the author."""
    yield from whole(blocks, AUTHOR_CONTACT)


def author_box(blocks: Blocks) -> Iterator[range]:
    """A box on who wrote, below its heading: "O autorze", "Author Jan Nowak" (WordPress themes)."""
    for i, block in enumerate(blocks):
        if block.level and len(block.text) <= 70 and ABOUT.fullmatch(fold(block.text)):
            below = range(i + 1, min(i + 1 + BOX, len(blocks)))
            yield range(i, next((n for n in below if blocks[n].level or not is_beside(block, blocks[n])), below.stop))


def is_beside(head: Block, block: Block) -> bool:
    """Say whether a block stands in the element of a heading."""
    around = head.path[:-1]
    return block.path[: len(around)] == around


def closing_name(blocks: Blocks) -> Iterator[range]:
    """A name or initials alone below the last paragraph, with the imprint under it: "Jan Nowak, dziennikarz", "tpo/".
    A name between paragraphs stays: interviews and lists have them."""
    for i in range(1, len(blocks)):
        block, above = blocks[i], blocks[i - 1]
        if len(block.text) <= 70 and block.kind != "heading" and len(above.text) >= PARAGRAPH and signs(block.text):
            stop = imprint_end(blocks, i) if above.text[-1] in '.?!"”)' else i
            if stop > i and not goes_on(blocks, i, stop):
                yield range(i, stop)


def goes_on(blocks: Blocks, i: int, stop: int) -> bool:
    """Say whether the text goes on behind a box that ends with a name: who said a quotation in mid-article."""
    around, below = blocks[i - 1].path[:-1], blocks[stop] if stop < len(blocks) else None
    holder = below.path[:-1] if below else ()
    is_wider = 0 < len(holder) < len(around) and around[: len(holder)] == holder
    return below is not None and is_wider and not below.links and len(below.text) >= PARAGRAPH


def signs(text: str) -> bool:
    """Say whether a line is a person's name or initials: "Anna Wrona, dziennikarka", "tpo/". "I. Wniosek" and "Klub Seniora" are none."""
    if SIGNED.fullmatch(text):
        return "/" in text or "," in text or not dictionary_knows(text.rstrip("."))  # "Gotowe." is a sentence
    first, _, rest = text.partition(" ")
    if not NAMES.fullmatch(text):
        return False
    kind = "nazwisko" if INITIAL.match(first) else "imię"
    word = rest.partition(" ")[0].strip(",.") if INITIAL.match(first) else first
    return any(kind in analysis.labels for analysis in analyses(word))


def imprint_end(blocks: Blocks, i: int) -> int:
    """Where a name at `i` and the little below it end with the element around; `i` itself if more than an imprint stands there."""
    around, stop, size = blocks[i - 1].path[:-1], i, 0
    while stop < len(blocks) and blocks[stop].path[: len(around)] == around and blocks[stop].kind == blocks[i].kind:
        size += len(blocks[stop].text)
        text = blocks[stop].text
        if size > IMPRINT or len(text) > PARAGRAPH + 20 or (stop > i and not blocks[stop].links and says_something(text)):
            return i
        stop += 1
    return stop
