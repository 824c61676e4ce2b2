"""The site's own name at the head of its pages, where it looks like a headline and is none: the head's title ends with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from pipeline.letters import words
from pipeline.records import Block

BRACKET = re.compile(r"\s[|•»«·]\s|\s::?\s|\s(?:-|–|—)\s")  # what sites put between a headline and their name
HEAD = re.compile(
    r"header\b(?!.*(?:entry|article|post|content))|[^#.]*[#.](?:\S*\.)?(?:site-?|page-?|main-?|top-?|ui-|app-)?(?:header|top|head|naglowek)\b",
    re.I,
)
NAME = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ][\w.-]{1,30}(?: (?:w|we|i|im\.|nad|pod|[A-ZĄĆĘŁŃÓŚŹŻ][\w.-]{0,30})){1,8}")
# The head of a page's own text as themes call it ("div.page-header" of Joomla and Bootstrap), and of a whole site as well.
OWN_HEAD = re.compile(r"\w+(?:#[\w-]+)?(?:\.[\w-]+)*\.page-?head|(?!header)\w+(?:\.[\w-]+)*\.header\b", re.I)
# All of a page, to whose top links lead.
WHOLE = re.compile(r"#top\.(?:\S*\.)?(?:body|page|site|wrapper|container|layout)(?![\w-])", re.I)
# Names of houses hold more small words: "Dom Pomocy Społecznej im. św. Anny", "Fundacja Razem dla Dzieci".
HOUSE_NAME = re.compile(
    r"[A-ZĄĆĘŁŃÓŚŹŻ][\w.-]{1,30}"
    r"(?:,? (?:w|we|i|im\.|nad|pod|dla|na rzecz|ds\.|do spraw|św\.|oraz|nr|\d{1,4}|[A-ZĄĆĘŁŃÓŚŹŻ][\w.-]{0,30})){1,12}"
)
CONTENT = re.compile(r"(?:main|article)\b", re.I)
# How offices are called: a headline that ends a title may begin so too, but not where another headline stands before it.
OFFICE = frozenset({
    "urzad", "gmina", "powiat", "miasto", "wojewodztwo", "starostwo", "samorzad", "osrodek", "regionalny", "miejski", "gminny",
    "powiatowe", "biuletyn", "bip", "portal", "serwis", "oficjalny", "oficjalna", "kuratorium", "fundacja", "stowarzyszenie", "zwiazek",
    "centrum", "ministerstwo", "gops", "mops", "mopr", "mgops", "ops", "pcpr", "rops", "cus", "dps", "pup", "wup",
})  # fmt: skip
# How schools, hospitals, museums, parishes and radios are called. News begin so too, but not in the head of a page above another headline.
HOUSE = OFFICE | {
    "szkola", "zespol", "przedszkole", "liceum", "technikum", "szpital", "przychodnia", "muzeum", "biblioteka", "parafia", "diecezja",
    "ochotnicza", "panstwowa", "komenda", "osp", "radio", "telewizja", "tv", "glos", "gazeta", "kurier", "tygodnik", "dom", "zaklad",
    "warsztat", "warsztaty", "swietlica", "klub", "kolo", "teatr", "instytut", "uniwersytet", "akademia", "poradnia", "zlobek", "hospicjum",
    "caritas", "spoldzielnia", "placowka", "schronisko", "nadlesnictwo", "straz",
}  # fmt: skip
# What a forum or a portal writes in the head of each of its articles, without their names.
VIEW = re.compile(r"zobacz|wyświetl|pokaż|czytaj|podgląd", re.I)
SHOWN = frozenset({"zobacz", "wyswietl", "pokaz", "czytaj", "podglad"})
ARTICLES = frozenset({"artykul", "artykulu", "temat", "tematu", "wiadomosc", "wiadomosci", "wpis", "wpisu", "news", "newsa", "aktualnosc"})
MOST_PARTS = 8  # of a title that are read: no head tells more names of its site
SECTION = 2  # words from which on a part of a title may be a headline
LOWEST = 3  # level of a heading that may be the headline below the site's name
PROSE = 80  # characters of a paragraph: the headline stands above the first
Headings = Sequence[tuple[int, tuple[str, ...]]]  # places of headings and their words


def find(blocks: Sequence[Block], told: Sequence[str]) -> frozenset[int]:
    """Return the headings that only repeat the site's name behind a headline of the head: "Dyżur psychologa - Powiat Górki"."""
    behind, before = dict(filter(None, map(name_behind, told))), dict(filter(None, map(name_before, told)))
    headings = [(i, words(block.text)) for i, block in enumerate(blocks) if block.level]
    high = (i for i, mine in headings if blocks[i].level == 1 and heads_page(blocks, i, mine, told))
    if not behind and not before:
        return frozenset(high)
    texts = {mine for _, mine in headings}
    last = (i for i, mine in headings if mine in behind and behind[mine] not in texts and is_name(blocks, i, mine, behind[mine]))
    houses = (i for i, mine in headings if mine in before and (is_office(mine) or is_house_name(blocks[i].text)))
    first = (i for i in houses if (other := before[words(blocks[i].text)]) in texts and not is_office(other))
    return frozenset((*last, *first, *high, *names_above(blocks, headings, told), *names_beside_view(headings, told)))


def names_beside_view(headings: Headings, told: Sequence[str]) -> Iterator[int]:
    """Yield the headings that a title tells beside words for the view of any article, "Forum NGO • Zobacz artykuł": there it names none."""
    for title in told:
        parts = list(map(words, BRACKET.split(title))) if VIEW.search(title) else []
        names = {part for part in parts if not is_view(part)} if any(map(is_view, parts)) else set()
        mine = [i for i, heading in headings if heading in names]
        yield from mine if len(mine) < len(headings) else ()


def is_view(part: tuple[str, ...]) -> bool:
    """Say whether words of a title say no more than that an article is shown."""
    return len(part) == 2 and part[0] in SHOWN and part[1] in ARTICLES


def names_above(blocks: Sequence[Block], headings: Headings, told: Sequence[str]) -> Iterator[int]:
    """Yield the headings that name an office, where a title tells it behind the headline and the headline is a heading below: "Rusza
    program - Ministerstwo Rodziny, Pracy i Polityki Społecznej - Portal Gov.pl". The longer of the two need not be the headline."""
    places = {mine: i for i, mine in reversed(headings) if not blocks[i].hidden}
    for title in told:
        for lead, name in names_told(title):
            headline, own = places.get(words(lead), 0), words(name)
            yield from (i for i, mine in headings if i < headline and mine == own)


def names_told(title: str) -> Iterator[tuple[str, str]]:
    """Yield what a title tells before the name of an office, and that name; before it stand two words at least, and no other office."""
    signs = list(islice(BRACKET.finditer(title), MOST_PARTS))
    ends = [*(sign.start() for sign in signs[1:]), len(title)]
    for sign, end in zip(signs, ends, strict=False):
        lead, name = title[: sign.start()], title[sign.end() : end]
        if is_office(words(name)) and HOUSE_NAME.fullmatch(name) and len(words(lead)) > 1 and not is_office(words(lead)):
            yield lead, name


def leads_told(blocks: Sequence[Block], site: frozenset[int], told: Sequence[str]) -> tuple[str, ...]:
    """What the titles tell before the names of the site: the headline alone, of which the whole title may be too long to confirm it."""
    names = {blocks[i].text for i in site}
    return tuple(lead for title in told for lead, name in names_told(title) if name in names) if names else ()


def heads_page(blocks: Sequence[Block], i: int, mine: tuple[str, ...], told: Sequence[str]) -> bool:
    """Say whether an h1 in the head of a page, called like a house, is the site's name: an end of the head's title says it, too, and
    the headline stands between it and the text, as a heading or in the words of the title's other end."""
    block = blocks[i]
    is_house = mine[:1] != () and (mine[0] in HOUSE or NAME.fullmatch(block.text) is not None)
    if block.links or block.hidden or not is_house or not is_at_head(block) or any("page-head" in step for step in block.path):
        return False
    ends = [tuple(map(words, (parts[0], parts[-1]))) for title in told if (parts := BRACKET.split(title))]
    near = [(a, b) for a, b in ends if is_end(mine, a) or is_end(mine, b)]
    others = {end for pair in near for end in pair if len(end) > 1 and not is_end(mine, end)}
    return bool(near) and has_headline(blocks, i, others)


def tells_names(told: Sequence[str], site: tuple[str, ...]) -> bool:
    """Say whether the head's titles hold no more than the site's name and words of a section: "Aktualności - Szpital w Rudnikach"."""
    parts = [words(part) for title in told for part in BRACKET.split(title)]
    return all(len(part) < SECTION or is_end(site, part) or is_view(part) for part in parts)


def is_end(mine: tuple[str, ...], end: tuple[str, ...]) -> bool:
    """Say whether an end of a title is a site's name, or most of it: "Radio Dolny Bór" of "Radio Dolny Bór 98,4 FM"."""
    return mine == end or (len(end) > 1 and mine[: len(end)] == end)


def has_headline(blocks: Sequence[Block], name: int, others: set[tuple[str, ...]]) -> bool:
    """Say whether a headline stands below a site's name and above the first paragraph: the one that the title tells, if any."""
    for block in blocks[name + 1 :]:
        if len(block.text) >= PROSE and not block.links and not block.level:
            return False
        mine = words(block.text) if block.level or others else ()
        is_told = mine in others if others else 0 < block.level <= LOWEST and len(mine) > 1 and not block.links
        if is_told and not block.hidden and not is_at_head(block):
            return True
    return False


def name_behind(title: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The words behind a title's last bracket, and the headline of two words at least before it; None where there are none."""
    *lead, last = BRACKET.split(title)
    headline = words(" ".join(lead))
    return (words(last), headline) if len(headline) > 1 and words(last) else None


def name_before(title: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The words before a title's first bracket, and the headline of two words at least behind it; None where there are none."""
    first, *rest = BRACKET.split(title)
    headline = words(" ".join(rest))
    return (words(first), headline) if len(headline) > 1 and words(first) else None


def is_office(mine: tuple[str, ...]) -> bool:
    """Say whether words begin like an office's name."""
    return mine[:1] != () and mine[0] in OFFICE


def is_name(blocks: Sequence[Block], i: int, mine: tuple[str, ...], lead: tuple[str, ...]) -> bool:
    """Say whether a heading is the site's name: it stands at the head of the page, or is an office's and the headline is not. What may be
    the text's own head is the page's where the headline follows it."""
    is_head = is_at_head(blocks[i]) and (not any(map(OWN_HEAD.match, blocks[i].path)) or has_headline(blocks, i, {lead}))
    return is_head or (is_office(mine) and not is_office(lead))


def is_house_name(text: str) -> bool:
    """Say whether a text is the name of an office or a house and no more: "Dom Pomocy Społecznej w Mokrem"."""
    return bool(HOUSE_NAME.fullmatch(text)) and words(text)[:1] != () and words(text)[0] in HOUSE


def is_bare_name(text: str) -> bool:
    """Say whether a text is an office's name and no more, each word with a capital: "Starostwo Powiatowe w Zalesiu"."""
    return is_office(words(text)) and bool(NAME.fullmatch(text))


def is_at_head(block: Block) -> bool:
    """Say whether a block stands at the head of every page, and not at that of an article."""
    for step in block.path:
        if CONTENT.match(step):
            return False
        if names_head(step):
            return True
    return False


@lru_cache(maxsize=4096)
def names_head(step: str) -> bool:
    """Say whether a step of a path is the head of a page."""
    return bool(HEAD.match(step)) and not WHOLE.search(step)
