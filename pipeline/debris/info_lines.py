"""Lines of an article's data in one element: section, author, day, counter, tools, in any order and often without a space between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline import label_words
from pipeline.debris.datelines import DAY, DIGIT, EVENT, TIME, WEEKDAY, tells_when
from pipeline.debris.lines import Blocks, whole
from pipeline.letters import fold
from pipeline.morphology import analyses
from pipeline.records import Block
from pipeline.tags import tag_of

# What such lines are made of, taken out of the folded text one kind after the other: "Kamil Sowa14 lutego 2023, 5:48Aktualizacja: ...".
COUNTED = r"(?:odslon\w*|wyswietlen\w*|wyswietlono|przeczytano|czytano|czytan|wejsc|komentarz\w*|opini[aei]|opinii)"
TOKENS: dict[str, re.Pattern[str]] = {
    "date": re.compile(
        rf"(?<!\d){DAY}(?: ?r\.?| ?roku)?{TIME}|\d{{1,2}} (?:min\w*|godz\w*|dni|dzien|tygodni\w*|miesi\w*) temu|(?:przed)?wczoraj\b{TIME}"
    ),
    "label": label_words.LABEL,
    "counter": re.compile(
        rf"(?:liczba |ilosc )?{COUNTED}\s?:?\s?\(?\d[\d ]{{0,9}}\)?(?: raz\w?)?|\d[\d ]{{0,9}}\s?{COUNTED}|"
        r"brak komentarzy|czas czytania:? ?\d{1,3} min(?:ut\w{0,1}|\.)?|\d{1,3} min\.? czytania"
    ),
    "tool": re.compile(
        r"\b(?:drukuj|wydrukuj|wersja do druku|druk|pdf|generuj pdf|(?:wyslij|powiadom|polec) znajomemu|powiadom znajomego|"
        r"(?:wyslij )?e-?mail(?:em)?|udostepnij|tweetnij|skopiuj link|zapisz)\b"
    ),
    "author": re.compile(
        r"(?:\b(?:autor(?:ka)?|nadawca|czyta|tekst|dodal[ao]?|oprac|red|przez|zrodlo|kategoria)|(?:^|[|•·]\s?)by)\b[ .:]{0,3}"
        r"(?:\([a-z]{1,4}\)|[^\W\d]{2,20}(?: [^\W\d]{2,20}){0,2})?"
    ),
}  # fmt: skip
# What the oldest themes of WordPress write below a text, or in it: "Ten wpis został opublikowany sobota, 14 Czerwiec 2008 o 21:45
# w kategorii Relacje. Możesz śledzić komentarze...". A sentence on a text that appeared in a journal says none of it.
ENTRY_NOTE = re.compile(
    r"(?:(?:ten|niniejszy) )?(?:wpis|post) (?:(?:zostal )?(?:opublikowany|dodany|zamieszczony|napisany|utworzony)|opublikowano|"
    r"dodano|(?:za|u)mieszczono)"
    rf" (?:(?:w dniu |dnia |z dnia )?{WEEKDAY}{DAY}|w kategori|przez |w dziale |w sekcji ).{{0,400}}"
    rf"|(?:ten|niniejszy) (?:artykul|tekst) zostal (?:opublikowany|dodany|zamieszczony) (?:(?:w dniu |dnia )?{WEEKDAY}{DAY}{TIME} )?"
    r"w kategori.{0,400}"
    r"|(?:opublikowan[yo]|zapisan[yo]) w kategorii? .{1,120}(?:dodaj zakladke|mozesz|oznaczon|tag).{0,300}"
    r"|this (?:entry|post|article) was (?:posted|written|published|filed) (?:on|in|by|under) .{0,400}"
)
FIGURES = re.compile(r"(?:19|20)\d\d|\d[./-]\d")  # of a date
COUNTERS = ("odslon", "wyswietl", "komentarz", "czytan", "wejsc", "opini", "temu", "wczoraj")  # without a date, one of these is there
BEGINS = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{4}\W{1,3}\w")
FEWEST = 2  # kinds of data in a line, one of them a date, a counter or a tool
WORDS = 4  # other words that may stand beside them: a section, a name
MOST = 24  # spaces in the longest such line
MOST_WORDS = 18  # words in the longest such line: more is a sentence with a date
SURE = ("date", "counter", "tool")
LONGEST = 160  # characters
CLOCK = re.compile(r"[0-9]:[0-9]{2}")
MOST_ITEMS, ITEM = 4, 40  # items of a list of such data, and characters of one
WORD = re.compile(r"[^\W\d_]{2,}")
VERBAL = "aeioąęłyćmt"  # letters in which finite verbs end: spares most words the dictionary
FINITE = ("praet", "fin", "imps")
SENTENCE = re.compile(r"[a-ząćęłńóśźż]{4}[.!?]\s+[A-ZĄĆĘŁŃÓŚŹŻ]|[!?]$")


def entry_note(blocks: Blocks) -> Iterator[range]:
    """The sentence that says when, where and by whom an entry was published, and how to comment on it."""
    yield from whole(blocks, ENTRY_NOTE, longest=500)


def info_line(blocks: Blocks) -> Iterator[range]:
    """A line of an article's data: "Bezpieczeństwo Data dodania: 16 marca 2023 Odsłon: 233 Drukuj". A sentence with a day is none."""
    for i, block in enumerate(blocks):
        if block.kind not in ("row", "heading") and is_info(block.text) and not is_of_chronicle(blocks, i):
            yield range(i, i + 1)


def data_items(blocks: Blocks) -> Iterator[range]:
    """A list right below the headline of who wrote it, when, and how long it takes to read: Wix and other builders print it so. One with
    an hour, or of names and values ("Kiedy", "Gdzie"), tells of an event, and is text; so is one below a heading in mid-text.
    """
    first = next((i for i, block in enumerate(blocks) if block.level in (1, 2)), None)
    for i, block in enumerate(blocks):
        items = items_from(blocks, i + 1) if block.level == 1 or i == first else range(0)
        if 1 < len(items) <= MOST_ITEMS and is_of_data([blocks[n].text for n in items]):
            yield items


def is_of_data(items: list[str]) -> bool:
    """Say whether one item of a list is a day, and none an hour or the name of a field of an event."""
    is_event = any(CLOCK.search(item) or EVENT.match(fold(item)) for item in items)
    return not is_event and sum(tells_when(fold(item)) for item in items) == 1


def items_from(blocks: Blocks, start: int) -> range:
    """The short items of the list that begins at a block; none where none does."""
    stop = start
    while stop < len(blocks) and is_beside(blocks[stop], blocks[start]):
        stop += 1
    return range(start, stop)


def is_beside(block: Block, first: Block) -> bool:
    """Say whether a block is a short item of a list as the first one is, and no sentence."""
    is_item = block.kind == first.kind == "item" and block.path[:-1] == first.path[:-1] and "li" in map(tag_of, block.path[-2:])
    return is_item and len(block.text) <= ITEM and block.text[-1] not in ".!?:;,"


def is_of_chronicle(blocks: Blocks, i: int) -> bool:
    """Say whether a line beside one in an element of the same kind begins with a day as that does: "12.01.2021 – uchwalenie programu"."""
    beside = [blocks[n] for n in (i - 1, i + 1) if 0 <= n < len(blocks)]
    return BEGINS.match(blocks[i].text) is not None and any(it.path == blocks[i].path and BEGINS.match(it.text) for it in beside)


def is_info(text: str) -> bool:
    """Say whether a line is made of two kinds of an article's data, with no more than a few words beside them."""
    return len(text) <= LONGEST and text.count(" ") <= MOST and DIGIT.search(text) is not None and is_of_kinds(text)


@lru_cache(maxsize=4096)
def is_of_kinds(text: str) -> bool:
    """Say whether a short line with a figure is made of data; several rules and stages ask it of the same lines."""
    rest, kinds = fold(text), set[str]()
    if not (FIGURES.search(rest) or any(stem in rest for stem in COUNTERS)) or len(WORD.findall(rest)) > MOST_WORDS:
        return False
    if any(mark.role == "other" for mark in label_words.labels(text)):  # "Termin składania: 3.03.2014"
        return False
    for kind, token in TOKENS.items():
        rest, count = token.subn(" | ", rest) if kind != "label" or label_words.STEM.search(rest) else (rest, 0)
        if count:
            kinds.add(kind)
    is_made = len(kinds) >= FEWEST and len(kinds.intersection(SURE)) >= (1 if "label" in kinds or "author" in kinds else FEWEST)
    return is_made and len(WORD.findall(rest)) <= WORDS and not SENTENCE.search(text) and not speaks(text, rest)


def speaks(text: str, rest: str) -> bool:
    """Say whether a finite verb is among the words that no kind of data explains."""
    spelled = {fold(word): word for word in WORD.findall(text)}
    return any(is_verb(spelled.get(word, word)) for word in WORD.findall(rest))


def is_verb(word: str) -> bool:
    """Say whether a word is nothing but the verb of a sentence: "Ostatnia aktualizacja listy miała miejsce 12 maja"."""
    return word.islower() and word[-1] in VERBAL and all(analysis.tag.startswith(FINITE) for analysis in analyses(word))
