"""Lines that only say when: they date the article and are not part of it. The dating stage reads them; the body does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise, takewhile

from pipeline import date_labels, label_words
from pipeline.days import WEEKDAY_NAMES
from pipeline.debris.lines import Blocks
from pipeline.debris.told_days import is_of_text
from pipeline.event_lines import HOURS, VENUE
from pipeline.letters import fold
from pipeline.records import Block
from pipeline.signed_days import is_signed
from pipeline.tags import tag_of
from pipeline.unparted_days import is_unparted

MONTH = (
    r"(?:stycz(?:nia|en)|lut(?:ego|y)|mar(?:ca|zec)|kwie(?:tnia|cien)|maja?|czerw(?:ca|iec)|lip(?:ca|iec)|sierp(?:nia|ien)|wrze(?:snia|"
    r"sien)|pazdziernika?|listopada?|grud(?:nia|zien)"
    r"|sty|lut|mar|kwi|cze|lip|sie|wrz|paz|lis|gru|[ivx]{1,4}"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
WEEKDAY = rf"(?:(?:{WEEKDAY_NAMES}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\.?,? ?)?"
DAY = (
    rf"(?:\d{{1,2}}[ ./-]{{1,2}}{MONTH}\.?[ .,/-]{{0,2}}\d{{4}}|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|"
    rf"\d{{1,2}}\.[ivx]{{1,4}}\.\d\d|\d{{1,2}}\. \d{{1,2}}\. \d{{4}}|"
    rf"\d{{4}}[./-]\d{{1,2}}[./-]\d{{1,2}}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}} {MONTH})"
)
TIME = r"(?:[ ,|t-]{0,3}(?:o |at |godz(?:ina|\.)? ?|g\. ?)?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?cest| ?cet| ?[ap]\.?m\b\.?)?)?"
LABEL = (
    r"(?:(?:data|dzien|czas) )?(?:(?:pierwszej |ostatniej )?(?:publikacji|opublikowania|utworzenia|dodania|wytworzenia|modyfikacji|"
    r"aktualizacji|zmiany|wprowadzenia|udostepnienia|wydarzenia)|"
    r"opublikowano|opublikowane|opublikowany|utworzono|dodano|dodane|dodany|wytworzono|wprowadzono|aktualizacja|zaktualizowano|"
    r"zmodyfikowano|zmieniono|publikacja|data|dnia(?=:)|(?:wpis|wiadomosc|artykul|news|notka|aktualnosc) z dnia|"
    r"(?:wpis|news|aktualnosc) z(?= \d)|"
    r"napisano|poprawiono|ostatnia aktualizacja|ostatnia modyfikacja|last update|"
    r"published|posted|ost\. akt\.|akt\.)"
    r"(?: dnia| w dniu| w| z dnia| na stronie| on)?[ :|-]{0,4}"
)
LINE = re.compile(
    rf"(?:{LABEL})?{WEEKDAY}{DAY}(?: ?r\.?| ?roku)?{TIME}(?:[ ,;|(/-]{{0,4}}(?:{LABEL})?{WEEKDAY}(?:{DAY}(?: ?r\.?|"
    rf" roku)?)?{TIME})?[ )|.,]{{0,4}}(?:(?:przez|(?:posted |written )?by):? .{{2,40}})?"
    rf"(?:[-|/] ?(?:aktualnosci|wiadomosci|wydarzenia|komunikaty|ogloszenia|informacje))?(?:,? nr \d{{1,4}} ?\(\d{{1,6}}\))?"
)
SECTION = r"(?:aktualnosci|wiadomosci|wydarzenia|komunikaty|ogloszenia|informacje)"
# Beside a day and its hour: a section and a name parted by bars, Joomla's "Napisał(a) Administrator", "dnia" without a colon.
SIGNED = re.compile(
    rf"(?:(?:z )?dnia |news z (?:dnia )?|napisal(?: ?\(a\)|a)? [^.?!|]{{2,40}}?,? |{SECTION} ?[|/•·] ?)?"
    rf"{WEEKDAY}{DAY}(?: ?r\.?| ?roku)?{TIME}"
    rf"(?: ?[|/•·] ?{SECTION})?(?: ?[|/•·] ?[^\W\d][^\d|/.?!]{{1,30}})?"
)
SIGNS = ("dnia ", "news ", "napisal", "aktualn", "wiadom", "wydarz", "komunik", "oglosz", "inform")  # one of them is there
# A day with the section that it is filed under, once the links are out.
FILED = re.compile(
    rf"[\W_]*{WEEKDAY}{DAY}(?: ?r\.?| ?roku)?{TIME}[\W_]*(?:(?:w )?(?:kategori\w{{1,2}}|dzial\w?|sekcj\w)?[\W_]*)"
    r"(?P<section>(?:aktualnosci|wiadomosci|wydarzenia|komunikaty|ogloszenia|informacje|polityka|spoleczenstwo|pomoc|zdrowie|edukacja|kultura|"
    r"sport|gospodarka|region|kraj|swiat|rodzina|seniorzy|ekonomia|fundusze|projekty|turystyka|srodowisko|prawo|samorzad|opinie|publicystyka|"
    r"miasto|powiat|gmina|nauka|organizacje)(?: (?:spoleczn[ay]|europejskie|pozarzadowe|i \w{3,12}))?)?[\W_]*"
)
# A day and one word behind a bar below or above a heading: a section that no list has, "14 lutego 2023 | Porady".
BARRED = re.compile(rf"{WEEKDAY}{DAY}(?: ?r\.?| ?roku)?{TIME} ?[|•·] ?[^\W\d]{{4,20}}")
REST = 60  # characters of such a line that are no link
BRACKETS = ' «»()[]„”"–-'  # around a day
LABELLED = re.compile(
    rf"(?:(?:ogloszenie|oferta|zapytanie|komunikat) (?=[^:.]{{4,30}}: ?\d))?{LABEL}"
    rf"(?:(?:przez|by) .{{1,40}}?(?:w|dnia|on|,|-)? ?)?(?:{WEEKDAY}{DAY}.{{0,100}})?"
)
SOURCED = re.compile(
    rf"[^.?!]{{0,60}}(?:[^.?!]{{0,10}}\.[a-z]{{2,3}}\b)?[ |,/-]{{1,4}}(?:dodan[oey]|opublikowan[oey]|publikacja|aktualizacja|utworzono|"
    rf"data publikacji)[: ]{{1,3}}{DAY}.{{0,20}}"
)
MONTHLY = re.compile(rf"{LABEL.removesuffix('[ :|-]{0,4}')}[ :|-]{{1,4}}{MONTH} \d{{4}}(?: ?r\.?| ?roku)?")
CREDITED = re.compile(r"\s{0,2}[|•·;,/(]\s{0,2}(?=fot|zdj|autor|oprac|tekst|\d|data|dodan|opubl)|\s(?=fot[.:])")
CREDIT = re.compile(r"\b(?:fot|zdj|autor|oprac|tekst)")
CREDITS = re.compile(r"(?:fot|zdj|autor|oprac|tekst)\w{0,8}\b")
EVENT = re.compile(
    r"(?:kiedy|termin\w*|data i (?:godzina|miejsce)|kiedy i gdzie|poczatek|rozpoczecie|zakonczenie|koniec|data wydarzenia|czas) ?[:?]?"
)
BARE = re.compile(LABEL)
# The head of an official letter: "Nowa Ruda, dnia 14 lutego 2022 roku".
LETTER = re.compile(rf"[^\W\d]{{3,20}}(?:[ -][^\W\d]{{1,15}}){{0,2}}, ?(?:dnia|dn\.?) {DAY}(?: ?r\.?| ?roku)?")
PLACED = re.compile(rf"[^\W\d]{{3,20}}(?:[ -][^\W\d]{{1,15}}){{0,2}}, ?(?:(?:dnia|dn\.?|w dniu) )?{DAY}(?: ?r\.?| ?roku)?")
PLACE = 40  # characters of what may stand below the place and day of a letter: a name
TOLD = re.compile(rf"\b(?:{label_words.STEMS}|akt\.|ost\.|dnia\b|czas\b|dzien\b)|©|zmodyf|zmien|publik")  # spares most lines the rest
BARE_DAY = re.compile(rf"{WEEKDAY}{DAY}(?: ?r\.?| ?roku)?(?: \({WEEKDAY}\))?[:.]?")
SHEET = re.compile(rf"\d{{1,2}} ?\.? ?{MONTH}\.?,? \d{{4}}(?: ?r\.?)?")
NAMED = re.compile(r"date|data\b|dzien|czas|time|publ|meta", re.I)  # ids and classes of a date
PIECE = 14  # characters of a date's piece: "12", "października", "marca 2014"
DAY_TAGS = frozenset(
    {"p", "b", "strong", "u", "em", "i", "span", "h2", "h3", "h4", "h5", "h6", "li", "dt", "time"}
)  # in which a chronicle's day stands
SMALL_WORDS = re.compile(
    rf"(?:[\W\d]|\b(?:r|roku|godz|godzina|o|dni[au]|dn|w|z|do|na|bip|stronie|data|on|{date_labels.PAGE}|wyswietlen|odslon|odslony|liczba|"
    rf"ilosc|kategoria|aktualnosci|pon\w*|wt\w*|sr\w*|czw\w*|pt|piat\w*|sob\w*|ni?e?dz\w*|(?:przez|autor|"
    rf"by)(?:\W{{1,3}}\w+){{1,3}})\b){{0,60}}"
)
LETTER_LINES = 5  # lines between the place and day of a letter and its text
PARAGRAPH = 60  # characters of running text
DIGIT = re.compile(r"[0-9]")  # which the engine finds in a third of the time of \d
LONGEST = 140  # characters of a line that only dates
AGO = re.compile(
    r"(?:(?:dzisiaj|dzis|wczoraj|przedwczoraj),?(?: o| godz\.?)?(?: \d{1,2}[:.]\d{2})?|\d{1,2} (?:minut\w?|godzin\w?|godz\.|dni|dzien|"
    r"tygodni\w?|miesi\w{2,4}|lat\w?) temu)"
)


def date_line(blocks: Blocks) -> Iterator[range]:
    """A line that holds nothing but a date, with its label or the hour; "Dodano: 4 stycznia 2012, 10:18 Autor: mb" is one too.
    The days of a chronicle or a programme head the paragraphs below them, and stay."""
    lines = [span for i in range(len(blocks)) if (span := line_at(blocks, i))]
    heads = chronicle(blocks, [span.start for span in lines])
    yield from (span for span in lines if span.start not in heads)


def line_at(blocks: Blocks, i: int) -> range | None:
    """The date line that begins with a block: the block, or the pieces of a date that stand in an element each."""
    block = blocks[i]
    if len(block.text) > LONGEST or block.kind == "row":
        return None
    text = fold(block.text)
    size = int(tells_when(text))
    if not size and DIGIT.search(text):
        is_data = (block.kind == "paragraph" and (is_signed(block.text) or is_unparted(blocks, i))) or is_filed(blocks, i)
        size = 1 if is_data or ("," in text and is_of_letter(blocks, i, text)) else pieces(blocks, i)
    is_line = size and not dates_event(blocks, i) and not heads_text(blocks, i) and not is_of_text(blocks, i, is_bare)
    return range(i, i + size) if is_line else None


def heads_text(blocks: Blocks, i: int) -> bool:
    """Say whether a bare day stands between paragraphs as one of them or as their heading: "12 stycznia 2021", and what happened then.
    One in figures below a single paragraph stands between the lead and the text, and is the article's."""
    if not 0 < i < len(blocks) - 1 or not is_bare(blocks[i]) or blocks[i + 1].links:
        return False
    above, below = blocks[i - 1], blocks[i + 1]
    is_one = blocks[i].path == below.path or blocks[i].level > 0
    is_worded = any(map(str.isalpha, blocks[i].text)) or (i > 1 and blocks[i - 2].path == above.path)
    return is_one and is_worded and above.path == below.path and len(above.text) >= PARAGRAPH <= len(below.text)


def is_filed(blocks: Blocks, i: int) -> bool:
    """Say whether a line beside a heading is a day and the links of its sections: "9 stycznia 2012, 10:58 | Nauki przyrodnicze",
    "28.09.2009, 21:36; kategorie: Aktualności, Informacje prasowe", "28 kwietnia 2021 Polityka". Other words may be an event's place."""
    block = blocks[i]
    if block.kind not in ("paragraph", "heading") or not any(0 <= n < len(blocks) and blocks[n].level for n in (i - 1, i + 1)):
        return False
    rest = block.text
    for link in block.links:
        rest = rest.replace(link.text, "", 1)
    text = fold(rest) if len(rest) <= REST else ""
    found = FILED.fullmatch(text)
    if found is None:
        return BARRED.fullmatch(text) is not None and not VENUE.search(text)
    return bool(block.links or found["section"])


def pieces(blocks: Blocks, i: int) -> int:
    """How many blocks from one on make a date together: "12", "marca", "2014" in a sheet of a calendar; 0 where they make none."""
    if len(blocks[i].text) > PIECE:
        return 0
    for size in (3, 2):
        texts = [fold(block.text) for block in blocks[i : i + size]]
        is_sheet = len(texts) == size and all(len(text) <= PIECE for text in texts) and is_one_box(blocks[i : i + size])
        if is_sheet and SHEET.fullmatch(" ".join(texts)):
            return size
    return 0


def is_one_box(own: Blocks) -> bool:
    """Say whether blocks stand in elements of one parent."""
    return len({block.path[:-1] for block in own}) == 1 and not any(block.links for block in own)


def chronicle(blocks: Blocks, lines: list[int]) -> frozenset[int]:
    """The bare dates, two at least, that stand in one element as its paragraphs do, with words below each."""
    bare = [i for i in lines if is_bare(blocks[i]) and i + 1 < len(blocks) and not blocks[i + 1].links]
    groups: dict[tuple[str, ...], dict[str, int]] = {}
    for i in bare:
        groups.setdefault(blocks[i].path, {})[blocks[i].text] = i
    return frozenset(i for days in groups.values() if len(days) > 1 and has_text(blocks, sorted(days.values())) for i in days.values())


def is_bare(block: Block) -> bool:
    """Say whether a line is a day without any label or hour, in an element that is not named for it."""
    return (
        bool(block.path) and bool(BARE_DAY.fullmatch(fold(block.text))) and (block.path[-1] == "time" or not NAMED.search(block.path[-1]))
    )


def has_text(blocks: Blocks, heads: list[int]) -> bool:
    """Say whether text of the same element, no link, stands between each two dates of a chronicle."""
    return all(any(is_words(blocks[n], blocks[i].path) for n in range(i + 1, j)) for i, j in pairwise(heads))


def is_words(block: Block, path: tuple[str, ...]) -> bool:
    """Say whether a block is words of an element's own: a paragraph, however short, or the items below a day."""
    holder = path
    while holder and tag_of(holder[-1]) in DAY_TAGS:
        holder = holder[:-1]
    holder = holder if holder != path else path[:-1]  # a timeline's day, title and words stand in a <div> each
    return not block.links and block.path[: len(holder)] == holder and not BARE_DAY.fullmatch(fold(block.text[:PIECE]))


def is_of_letter(blocks: Blocks, i: int, text: str) -> bool:
    """Say whether a folded line is the place and day at the head or the end of a letter."""
    is_head = LETTER.fullmatch(text) is not None or (PLACED.fullmatch(text) is not None and text.endswith(("r.", "roku")))
    return (is_head and opens_text(blocks, i)) or closes_letter(blocks, i)


def closes_letter(blocks: Blocks, i: int) -> bool:
    """Say whether the place and day of a letter end a text: "Wolbrom, 24 IX 2005 r." below its last paragraph."""
    above = i - 2 if i > 1 and is_name(blocks[i - 1].text) else i - 1
    if above < 0 or not PLACED.fullmatch(fold(blocks[i].text)) or len(blocks[above].text) < PLACE:
        return False
    below = blocks[i + 1] if i + 1 < len(blocks) else None
    return below is None or bool(below.links) or below.path[:-1] != blocks[i].path[:-1] or len(below.text) < PLACE


def is_name(text: str) -> bool:
    """Say whether a line may be the name under a letter, above its place and day."""
    return len(text) < PLACE and text[-1] not in ".:;,?!" and text[:1].isupper()


def opens_text(blocks: Blocks, i: int) -> bool:
    """Say whether running text follows a line, below the letter's number, addressee and heading, and none stands before it: at the end of a
    letter the place and day belong to it."""
    below = takewhile(lambda block: not block.links, blocks[i + 1 : i + 2 + LETTER_LINES])
    return any(len(block.text) >= PARAGRAPH for block in below) and (i == 0 or len(blocks[i - 1].text) < PARAGRAPH)


def dates_event(blocks: Blocks, i: int) -> bool:
    """Say whether a date is the answer to "Kiedy" or "Termin" above it: an event's, and part of the text."""
    return i > 0 and bool(EVENT.fullmatch(fold(blocks[i - 1].text[:40])))


@lru_cache(maxsize=8192)
def tells_when(text: str) -> bool:
    """Say whether a folded line only tells when; one without a digit may be a label alone, or "wczoraj"."""
    if not DIGIT.search(text):
        return bool(BARE.fullmatch(text) or AGO.fullmatch(text))
    text = text.strip(BRACKETS) if text[0] in BRACKETS else text
    if LINE.fullmatch(text):
        return HOURS.search(text) is None  # "21.11.2018, 17:00-19:00" tells of an event, and belongs to the text
    if AGO.fullmatch(text) or dates_and_credits(text):
        return True
    if any(sign in text for sign in SIGNS) and SIGNED.fullmatch(text):
        return True
    return bool(TOLD.search(text)) and (any(pattern.fullmatch(text) for pattern in (LABELLED, SOURCED, MONTHLY)) or only_labels_days(text))


def only_labels_days(text: str) -> bool:
    """Say whether a folded line is nothing but labels of the dating stage, their days and small words: "dodał JK dnia 3 mar 2014"."""
    marks = label_words.labels(text)
    if not marks or any(mark.role == "other" for mark in marks):
        return False
    told = list(date_labels.told(text, None)) or date_labels.coarse(text, marks[0])
    spans = sorted([*((mark.start, mark.end) for mark in marks), *((start, end) for start, end, _ in told)])
    ends = [0, *(end for _, end in spans)]
    rest = " ".join(text[end:start] for end, (start, _) in zip(ends, spans, strict=False)) + " " + text[max(ends) :]
    return bool(told) and bool(SMALL_WORDS.fullmatch(rest))


def dates_and_credits(text: str) -> bool:
    """Say whether a folded line holds a date and who took the picture, and no more: "12.03.2019, fot. Jan Kowal"."""
    if not CREDIT.search(text):
        return False
    pieces = [piece for piece in CREDITED.split(text) if piece.strip(" )")]
    dates = [piece for piece in pieces if DIGIT.search(piece) and (LINE.fullmatch(piece) or LABELLED.fullmatch(piece))]
    return len(pieces) > 1 and bool(dates) and all(piece in dates or CREDITS.match(piece) for piece in pieces)
