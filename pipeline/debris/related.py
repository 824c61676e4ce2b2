"""Other stories: links to them in mid-body, lists of them around."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from pipeline.debris.lines import Blocks, link_share, opening, whole
from pipeline.letters import fold
from pipeline.links import origin_of
from pipeline.records import Block
from pipeline.tags import tag_of

MORE = re.compile(
    r"[\[( ]{0,3}(?:czytaj|przeczytaj|zobacz|dowiedz sie|pokaz|sprawdz|poznaj)? ?(?:wiecej|dalej|calosc|caly artykul|szczegoly|"
    r"rozwin)(?: (?:na ten temat|informacji|artykulow|informacji na ten temat|(?:o|w dziale|z dzialu) [^.]{2,60}))?[\]). »>:…]{0,6}"
)
ALSO = (
    r"(?:(?:czytaj|przeczytaj|zobacz|sprawdz|polecamy|obejrzyj|warto przeczytac|warto zobaczyc|poznaj|posluchaj)(?: (?:takze|tez|"
    r"rowniez|wiecej|teraz|koniecznie|inne(?: artykuly| teksty)?))?"
    r"|(?:powiazane|podobne|polecane|najnowsze|inne|ostatnie|pozostale|najpopularniejsze|popularne) (?:artykuly|tematy|wiadomosci|"
    r"wpisy|aktualnosci|informacje|teksty|posty|materialy|newsy|komunikaty|ogloszenia)(?: (?:od|autora|w kategorii|z kategorii) .{2,40})?"
    r"|najnowsze(?: od .{2,40})?|wiecej (?:w tej kategorii|od tego autora)"
    r"|(?:artykuly|tematy|wpisy|materialy|teksty) (?:powiazane|podobne|polecane)|najczesciej czytan[ey](?: artykul.{0,60})?|"
    r"pokrewne (?:linki|artykuly|tematy|wiadomosci)|najpopularniejsze|nie przegap|"
    r"to (?:(?:cie|moze cie) (?:tez )?zainteresuje|moze (?:cie|panstwa) (?:tez |rowniez )?zainteresowac)|"
    r"moze (?:cie|panstwa) (?:tez |rowniez )?zainteresowac|"
    r"polecamy(?: rowniez)?|polecane|zobacz (?:takze|tez|rowniez)|"
    r"czytaj (?:takze|tez|rowniez|wiecej)|w temacie|na ten temat|przeczytaj kolejny artykul.{0,20}|powiazane|related|"
    r"read more|more)"
)
ALSO_HEADING = re.compile(rf"[>» ]{{0,3}}{ALSO}\s?[:!.»>]{{0,3}}")
ALSO_LINK = re.compile(
    rf"[>»( ]{{0,3}}{ALSO}(?: (?:wideo|video|film|galerie|zdjecia))?\s?[:.–-].{{5,250}}|(?:wiecej|szerzej) (?:na ten temat|o tym|"
    rf"w):? .{{3,150}}|dowiedz sie wiecej: .{{5,200}}"
)
FILM = re.compile(r"(?:zobacz|obejrzyj)(?: takze| tez| rowniez)? (?:wideo|video|film)\s?:")  # a player's caption, which needs no link
SHOWN = re.compile(r"\bwww\.|https?:|@")  # an address spelled out is information
MOSTLY = 0.8  # share of link text from which on a block is nothing but a link
HALF = 0.5  # as much suffices where a date stands before the link
DATED = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b")
# What stands behind the link of a story in a list, and no more: "Klub Seniora zaprasza (01.10.2022)".
DAY_BEHIND = re.compile(r"[\s(|,–-]{0,4}\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?: ?r\.)?[\s)]{0,2}")
FEWEST = 3  # links of one shape in a row that make a list of stories
TITLE_WORDS = 3  # words from which on a link may be a headline
APART = 3  # blocks (a date, a teaser's text) that may stand between two headlines of a list
ACTS = re.compile(
    r"(?:ustaw[ay]|rozporzadzeni[ea]|uchwal[ay]|zarzadzeni[ea]|dyrektyw[ay]|obwieszczeni[ea]|kodeks|konwencj[ae]|konstytucja|statut|regulamin)\b"
)
# What a sentence speaks of that leads to a list of links which is its own; "Czytaj także:" and "Pisaliśmy o tym:" lead to other stories.
LISTED = re.compile(
    r"\b(?:akt\w{0,3} prawn|podstaw\w prawn|przepis|ustaw|uchwal|rozporzadz|dokument|formularz|druk[iaou]|wzor|wniosk|regulamin|instrukcj|"
    r"zalaczni|instytucj|organizacj|placow|osrodk|poradni|punkt\w{0,3} pomoc|stron\w{0,3} internet)"
)
# Words of a sentence that leads to other stories all the same.
TOLD = re.compile(
    r"\b(?:artykul|wpis|wiadomos|aktualno|news|czyta|przeczyt|zobacz|sprawdz|obejrz|polec|powiazan|podobn|inne|ostatni|najnowsz|popularn|"
    r"pisal|relacj|takze|tez|rowniez)"
)


def read_more(blocks: Blocks) -> Iterator[range]:
    """ "Czytaj dalej", "[więcej]"."""
    yield from whole(blocks, MORE, longest=90)


def story_links(blocks: Blocks) -> Iterator[range]:
    """A heading such as "Czytaj także" with the links under it, or a line that says so and links."""
    for span in whole(blocks, ALSO_HEADING, longest=60):
        yield range(span.start, links_end(blocks, span.stop))
    for span in opening(blocks, ALSO_LINK, longest=300):
        block = blocks[span.start]
        if (block.links or FILM.match(fold(block.text))) and ALSO_LINK.fullmatch(fold(block.text)):
            yield span


def links_end(blocks: Blocks, start: int) -> int:
    """Where the links under a heading end."""
    stop = start
    while stop < len(blocks) and (link_share(blocks[stop]) >= MOSTLY or is_dated(blocks[stop])) and blocks[stop].level != 1:
        stop += 1
    return stop


def is_dated(block: Block) -> bool:
    """Say whether a block is one link with a day behind it."""
    label = block.links[0].text if len(block.links) == 1 else ""
    return label != "" and block.text.startswith(label) and DAY_BEHIND.fullmatch(block.text[len(label) :]) is not None


def link_paragraph(blocks: Blocks) -> Iterator[range]:
    """A paragraph that is nothing but a link to another story in mid-body. A link to a file or one that shows its address stays."""
    led = frozenset(led_lists(blocks))
    for i, block in enumerate(blocks):
        if block.kind == "paragraph" and is_headline(block) and not SHOWN.search(block.text) and i not in led:
            yield range(i, i + 1)


def teaser_list(blocks: Blocks) -> Iterator[range]:
    """Headlines of other stories: three links of one shape in a row, with the dates and teasers between them."""
    led = frozenset(led_lists(blocks))
    heads = [i for i, block in enumerate(blocks) if is_headline(block) and i not in led]
    start = 0
    for n in range(1, len(heads) + 1):
        if n == len(heads) or not follows(blocks, heads[n - 1], heads[n]):
            if n - start >= FEWEST:
                yield range(heads[start], heads[n - 1] + 1 + tail(blocks, heads[start:n]))
            start = n


def led_lists(blocks: Blocks) -> Iterator[int]:
    """Yield the links to which a sentence with a colon leads that speaks of them: "Podstawa prawna:", "Pomocy udzielają placówki:"."""
    for i, block in enumerate(blocks):
        if block.text[-1] == ":" and not block.links:
            run = list(takewhile(lambda n: is_headline(blocks[n]), range(i + 1, len(blocks))))
            if run and (speaks_of_list(fold(block.text)) or all(ACTS.match(fold(blocks[n].text)) for n in run)):
                yield from run


def speaks_of_list(lead: str) -> bool:
    """Say whether a folded sentence that leads to links speaks of what an office lists, and not of stories: "Inne wpisy ośrodka:"."""
    return LISTED.search(lead) is not None and TOLD.search(lead) is None


def is_headline(block: Block) -> bool:
    """Say whether a block is one link and reads like a headline; a link to a file is an attachment."""
    if not block.links or len(block.text) > 250 or block.text.count(" ") < TITLE_WORDS - 1:
        return False
    linked = link_share(block)
    if linked < MOSTLY and not (linked > HALF and DATED.match(block.text)):
        return False
    return not is_file(block.links[0].url)


def is_file(url: str) -> bool:
    """Say whether an address names a document rather than a page."""
    return (
        url.partition("?")[0].lower().endswith((".pdf", ".doc", ".docx", ".xls", ".xlsx", ".odt", ".ods", ".zip", ".rtf", ".ppt", ".pptx"))
    )


def follows(blocks: Blocks, one: int, other: int) -> bool:
    """Say whether two headlines belong to one list: near each other, and of one shape; items differ in id and class ("first", "last")."""
    if other - one > APART + 1:
        return False
    if origin_of(blocks[one].links[0].url) != origin_of(blocks[other].links[0].url):  # a list of useful addresses leads to many sites
        return False
    path, next_path = blocks[one].path, blocks[other].path
    return path == next_path or (len(path) == len(next_path) and all(map(same_tag, path, next_path)))


def same_tag(one: str, other: str) -> bool:
    """Say whether two steps of paths are of one tag."""
    return one == other or tag_of(one) == tag_of(other)


def tail(blocks: Blocks, heads: list[int]) -> int:
    """How many blocks the last teaser of a list holds below its headline: as many as the one before."""
    size = heads[-1] - heads[-2] - 1
    root = blocks[heads[-1]].path[:-2]
    rest = range(heads[-1] + 1, min(heads[-1] + 1 + size, len(blocks)))
    return sum(1 for i in rest if blocks[i].path[: len(root)] == root)
