"""What a page is: an article, a listing of articles, or something else (soft 404, login, empty shell)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from pipeline import days, registers, walls
from pipeline.bodies import STORIES
from pipeline.debris.datelines import tells_when
from pipeline.debris.lines import link_share
from pipeline.debris.related import MORE, MOSTLY, is_headline
from pipeline.headlines import is_masthead, is_named
from pipeline.letters import fold, words
from pipeline.listings import dated_below, headline_count, news_days, whole_notices
from pipeline.mastheads import BRACKET
from pipeline.plain_headlines import SECTIONS, is_bold_line, is_link
from pipeline.records import Block, Kind, Layout, Metadata

GONE = re.compile(
    r"\b(?:blad|error|http) ?404\b|\b404\b.{0,30}(?:not found|nie znaleziono|nie istnieje)|(?:strona|strony|podana strona|artykul|"
    r"dokument)[^.]{0,40}(?:nie (?:zostala? )?(?:znalezion\w+|istnieje)|nie odnaleziono)"
    r"|(?:wybran|szukan|zadan|podan)\w{1,3} (?:stron|artykul|wpis|tresc|wiadomosc|aktualnosc|ogloszeni|dokument|zasob)\w{0,3}[^.]{0,30}"
    r"(?:usuniet\w+|wygasl\w*|nie jest (?:juz )?dostepn\w+)"
    r"|(?:strona|podstrona|artykul|tresc|dokument|zasob|plik),? (?:do )?(?:ktor|jaki)\w{1,3} (?:\w{1,10} ){0,2}"
    r"(?:szuka|probuj|chces|chci[ae]l|zada|poszukuj)\w{0,6}\b"
    r"|nie znaleziono (?:strony|dokumentu|artykulu|zasobu|szukanej)|page not found|not found|"
    r"(?:blad|error) 50\d"
)
# What a page says in place of all others, and a notice in its headline: "Przerwa techniczna w działaniu generatora ofert".
PAUSE = re.compile(r"(?:strona|serwis|portal|witryna)(?: internetow[ay])?(?: jest)? w (?:budowie|przebudowie)|przerwa techniczna")
# A page that has not been written yet.
STUB = re.compile(
    r"(?:strona|podstrona|tresc(?: (?:wpisu|strony|artykulu))?|artykul|wpis)(?: jest)?(?: [—–-])? (?:w przygotowaniu|"
    r"w trakcie (?:tworzenia|przygotowania|uzupelniania)|do uzupelnienia|wkrotce)\b|lorem ipsum\b|makieta (?:pod)?strony\b"
)
STUBS = 2  # blocks of a body each of which may say so; of a longer one the first
SHUT = re.compile(
    r"(?:\d{3} )?(?:logowanie|zaloguj sie|panel (?:logowania|administracyjny)|login|log in|sign in|wymagane logowanie|rejestracja|"
    r"brak (?:strony|"
    r"dostepu|uprawnien)|"
    r"odmowa dostepu|dostep zabroniony|forbidden)(?: do (?:systemu|serwisu|portalu|panelu|strony|zasobu)(?: \w+)?)?(?: [-|–»:].{0,100}|"
    r"[.!])?"
)
# In place of a text; "tylko dla zalogowanych" of a webinar is news, and so is a first paragraph above "zaloguj się".
WALL = re.compile(
    r"(?:tresc|stron|artykul|zawartosc|material|dostep|sekcj|stref)\w{0,4}\b[^.]{0,40} (?:tylko|wylacznie|jedynie) dla "
    r"(?:osob |uzytkownikow )?(?:zalogowanych|zarejestrowanych|czlonkow|abonentow|prenumeratorow)"
    r"|(?:aby|zeby|by) (?:\w{3,12} )?(?:przeczytac|zobaczyc|obejrzec|wyswietlic|czytac|uzyskac dostep|przejsc)\b[^.]{0,60}"
    r"(?:za|prze)?log(?:uj|owac)\b"
    r"|zaloguj sie,? (?:aby|zeby|by) (?:\w{3,12} )?(?:przeczytac|zobaczyc|obejrzec|wyswietlic|czytac|uzyskac dostep|kontynuowac)"
    r"|nie (?:masz|posiadasz) uprawnien,? (?:do|aby|by|zeby)\b"
)
WALL_MARK = "paywall-notice"  # the mark of a line that says so; below the first paragraphs it ends what all may read
LOGIN = re.compile(
    r"logowani|zaloguj|uwierzytelni|stref[aey] (?:\w+ )?(?:czlonk|klient|pracownik|wolontariusz|pacjent|student|uzytkownik|abonent)|"
    r"panel (?:\w+ )?(?:klient|uzytkownik|pracownik)|moje konto"
)
PASSWORD = re.compile(r"(?:haslo|password)\b(?! do| dla)")
FORM = 12  # blocks from the end of the text in which a form stands
FORM_DEPTH = 2  # steps of a title's path to the element that holds the form too
RESULTS = re.compile(
    r"(?:wyniki (?:wyszukiwania|szukania)|search results|lista (?:aktualnosci|artykulow|wiadomosci))"
    r"(?:$| ?[-|–—:»(„\"]| (?:dla|for|frazy|fraza|hasla|w serwisie|na stronie)\b)|znaleziono \d+ (?:wynik|wiadom|"
    r"artyk|dokum)"
)
LIST_TITLE = re.compile(
    r"(?:aktualnosci|wiadomosci|wydarzenia|komunikaty|ogloszenia|news|newsy|blog|szukaj|wyszukiwanie|wyszukiwarka|kategoria: .{2,60}|"
    r"tag: .{2,60}|"
    r"archiwum(?:(?: z| za)? (?:wiadomosci|aktualnosci|wpisow|newsow|artykulow|rok|\w{3,12} \d{4}|\d{4}))?|strona glowna)(?: [-|"
    r"–»:].{0,100})?"
)
STATIC = re.compile(
    r"(?:dane )?kontakt(?:owe|y)?|mapa (?:strony|serwisu|dojazdu)|polityka (?:prywatnosci|cookies|plikow cookies?)|"
    r"deklaracja dostepnosci|regulamin(?: (?:korzystania z(?:e)? )?(?:serwisu|strony|portalu|witryny)(?: internetowe\w{1,2})?)?|"
    r"(?:klauzula (?:informacyjna )?)?rodo|klauzula informacyjna|o nas|ksiazka telefoniczna|redakcja|jak dojechac|godziny (?:pracy|"
    r"otwarcia)|"
    r"(?:rejestr|historia) zmian(?: .{0,40})?|kalendarium(?: (?:wydarzen|imprez|uroczystosci))?(?: .{0,12}\d{4})?"
)
ROOT = re.compile(r"/?(?:(?:pl|index|home|start|default|main|strona-glowna)(?:\.\w{2,5})?/?)?", re.I)
STORY_TYPES = re.compile(r"newsarticle|blogposting|reportage|^article$|scholarlyarticle|analysisnewsarticle|advertisercontentarticle", re.I)
NOTICE = 120  # characters from which on a text with its day is one, though its headline tells of an error
DATA = frozenset({"date-line", "info-line", "byline"})
SHORTEST = 30  # characters of the shortest notice that is an article
INTRODUCTION = 250  # characters of the sentence or two that stand over the rows of a listing
THIN = 400  # characters below which a body needs a witness: a confirmed title, or few links around
MANY = 12  # headlines that make a page with a thin body a listing
FEW = 3
NOTICES = 2  # whole notices, each with its day, that make a page a listing
SCATTERED = 8  # headlines of other stories between the lines of a body that make it a list of teasers
TEASED = 0.6  # share of a body's blocks under another story's headline that makes each of them a teaser
LIST_PATH = re.compile(r"/(?:tagi?|temat|tematy|kategori[ae]|category|archiwum|autor|author|dzial)/[^/?]+/?(?:page/\d+/?)?$")
NEWS_PATH = re.compile(r"/(?:aktualnosci|wiadomosci|news|komunikaty|ogloszenia)(?:\.\w{3,5})?/?(?:[?#]|$)", re.I)
ROW = 300  # characters of a row that are read for a day
ON_TEXT = 3  # blocks from a line to the body of which it is the headline
DATE = 60  # characters of a line that dates a notice
ENOUGH = 2  # signs that make a page a listing


def find(layout: Layout, title: str | None, metadata: Metadata, url: str | None) -> Kind:
    """Return the kind of a page by its words, its address and the weight of its text against its links."""
    size = sum(len(layout.blocks[i].text) for i in layout.body)
    if is_message(layout, title, metadata, size):
        return "other"
    links = headline_count(layout.blocks)
    if walls.is_search(layout, metadata.titles, url):
        return "listing" if links else "other"
    own = own_title(layout, title, url)
    names = [own] if own else page_names(layout, metadata, title)
    if any(STATIC.fullmatch(name) for name in (*names, *page_headings(layout))) or registers.is_of_staff(layout):
        return "other"
    if any(is_list_title(name) for name in names):
        return "listing" if links else "other"
    if size < SHORTEST or is_home(url):
        return "listing" if links >= FEW else "other"
    return "listing" if listing_signs(layout, metadata, url, links) >= ENOUGH else "article"


def listing_signs(layout: Layout, metadata: Metadata, url: str | None, links: int) -> int:
    """What speaks for a listing, less what speaks for an article."""
    inside = range(layout.body[0], layout.body[-1] + 1)
    size = sum(len(layout.blocks[i].text) for i in layout.body)
    heads = [i for i in inside if is_headline(layout.blocks[i])]
    below = dated_below(layout)
    texts = [i for i in layout.body if not leads(layout.blocks[i])]
    led = [i > 0 and i - 1 != layout.title and layout.marks[i - 1] != "story-links" and leads(layout.blocks[i - 1]) for i in texts]
    signs = (
        (2, sum(1 for i in {*layout.body, layout.title or 0} if is_linked_heading(layout.blocks[i], url)) >= FEW),
        (2, sum(1 for i in layout.body if is_register_row(layout.blocks[i])) > max(FEW, TEASED * len(layout.body))),
        (1, layout.title is not None and layout.blocks[layout.title].text.startswith("#") and links >= FEW),
        (1, bool(LIST_PATH.search(url or "")) and links >= FEW),
        (2, whole_notices(layout) >= NOTICES or is_news_list(layout, url)),
        (1, size < THIN and below >= FEW),
        (1, size < INTRODUCTION and below >= FEW and not is_dated(layout)),
        (2, len(heads) >= SCATTERED and len(heads) > len(layout.body)),
        (2, bool(led) and led[0] and sum(led) > TEASED * len(texts)),
        (2, sum(1 for i in inside if ends_in_more(layout.blocks[i])) >= FEW),
        (2, sum(1 for i in {*inside, layout.title or 0} if is_dated_headline(layout, i)) >= FEW),
        (1, links >= MANY and size < THIN),
        (1, any(kind.lower() in ("website", "collectionpage", "searchresultspage") for kind in metadata.types)),
        (2, layout.title is not None and layout.marks[layout.title] in STORIES),
        (2, links >= MANY and not is_own_title(layout, metadata, url)),
        (-3, any(STORY_TYPES.search(kind) for kind in metadata.types)),
    )
    return sum(weight for weight, is_there in signs if is_there)


def is_linked_heading(block: Block, url: str | None) -> bool:
    """Say whether a heading leads to another page."""
    return block.level > 0 and link_share(block) > MOSTLY and all(link.url != url for link in block.links)


def is_register_row(block: Block) -> bool:
    """Say whether a row of a table is a link with its day: a register of changes, a list of documents."""
    return block.kind == "row" and bool(block.links) and bool(days.scan(block.text[:ROW]))


def is_news_list(layout: Layout, url: str | None) -> bool:
    """Say whether headings with a day above each are news printed whole: under a section's name, or from the last back to the first.
    In the order of the days they are a chronicle."""
    told = news_days(layout)
    if len(told) < NOTICES:
        return False
    heads = (words(block.text)[:1] for block in layout.blocks[: layout.body[0]] if block.level == 1)
    is_section = any(head and head[0] in SECTIONS for head in heads) or NEWS_PATH.search(url or "") is not None
    return is_section or (len(told) >= FEW and told == sorted(told, reverse=True) and told[0] > told[-1])


def is_dated(layout: Layout) -> bool:
    """Say whether a line between the title and the body, or right above the title, tells a day: a notice has one, a listing's
    introduction has none."""
    top = layout.body[0] if layout.title is None else min(layout.title, layout.body[0])
    near = (layout.blocks[i].text[:DATE] for i in range(max(0, top - 1), layout.body[0]) if i != layout.title)
    return any(map(days.scan, near))


def ends_in_more(block: Block) -> bool:
    """Say whether a block is "Czytaj więcej", or a teaser that ends with a link that says so."""
    return bool(MORE.fullmatch(fold(block.text[:80])) or (block.links and MORE.fullmatch(fold(block.links[-1].text[:80]))))


def is_dated_headline(layout: Layout, i: int) -> bool:
    """Say whether a bold line has its day right above or below: whole notices stand under each other on the oldest news pages."""
    beside = (tells_when(fold(layout.blocks[n].text[:DATE])) for n in (i - 1, i + 1) if 0 <= n < len(layout.blocks))
    return layout.marks[i] is None and is_bold_line(layout.blocks[i]) and any(beside)


def leads(block: Block) -> bool:
    """Say whether a block is the headline of another page, a date beside it or not."""
    return bool(block.links) and len(block.text) <= 250 and block.text.count(" ") >= 2 and link_share(block) > 0.5


def is_own_title(layout: Layout, metadata: Metadata, url: str | None) -> bool:
    """Say whether the page's title is its own: the head repeats it, or it is no link, or one to the page itself."""
    if layout.title is None:
        return bool(metadata.titles)
    block = layout.blocks[layout.title]
    if not block.links or any(link.url == url for link in block.links):
        return True
    return any(set(words(block.text)) <= set(words(told)) for told in metadata.titles)


def is_message(layout: Layout, title: str | None, metadata: Metadata, size: int) -> bool:
    """Say whether a page only says that there is nothing: a soft 404, a login. An article about errors has a body, and a login box
    beside an article has a heading of its own."""
    if size > 3 * THIN:
        return False
    high = [block.text for block, mark in zip(layout.blocks, layout.marks, strict=True) if is_high(block, mark)]
    heads = [fold(head) for head in (title or "", *high, *metadata.titles)]
    is_gone = any(GONE.search(head) for head in heads) and not (size >= NOTICE and has_day(layout))
    if is_gone or any(map(SHUT.fullmatch, heads)) or is_login(layout, heads):
        return True
    if size < THIN and (walls.is_wall(layout, heads) or is_paused(layout, metadata, heads)):
        return True
    if size < THIN and WALL_MARK in layout.marks and layout.marks.index(WALL_MARK) < (layout.body or (len(layout.marks),))[0]:
        return True
    texts = [fold(layout.blocks[i].text) for i in layout.body] if size < THIN else []
    if any(map(STUB.match, texts[:1] if len(texts) > STUBS else texts)):
        return True
    return any(GONE.search(text) for text in texts) or any(WALL.search(text) for text in texts[:1])


def is_paused(layout: Layout, metadata: Metadata, heads: Sequence[str]) -> bool:
    """Say whether a page of few words stands in for all others for a while; a notice of a pause has its day."""
    return any(map(PAUSE.search, heads)) and not metadata.published and not has_day(layout)


def has_day(layout: Layout) -> bool:
    """Say whether a line of data beside the text holds a day, as that of an article does."""
    near = range((layout.body[-1] if layout.body else len(layout.blocks) - 1) + 1)
    return any(layout.marks[i] in DATA and days.scan(layout.blocks[i].text[:ROW]) for i in near)


def is_login(layout: Layout, heads: Sequence[str]) -> bool:
    """Say whether a page called a login asks for a password beside its title: "Strefa członka" with two paragraphs above the form.
    An article about logging in has such a box, if any, in another element."""
    if layout.title is None or not any(LOGIN.search(head) for head in heads):
        return False
    around = layout.blocks[layout.title].path[:-FORM_DEPTH]
    below = layout.blocks[layout.title : (layout.body[-1] if layout.body else layout.title) + FORM]
    return any(
        block.path[: len(around)] == around and PASSWORD.search(fold(block.text[:DATE])) and len(block.text) <= DATE for block in below
    )


def is_high(block: Block, mark: str | None) -> bool:
    """Say whether a heading speaks for the whole page."""
    return not block.hidden and (block.level == 1 or (block.level == 2 and mark is None))


def own_title(layout: Layout, title: str | None, url: str | None) -> str | None:
    """The folded title, if it is a headline of this page above its text: no line of a teaser or of the foot, no link to another page."""
    if layout.title is None or layout.marks[layout.title] is not None:
        return None
    block = layout.blocks[layout.title]
    is_above = not layout.body or layout.title < layout.body[-1]
    is_line = block.kind == "line" or is_bold_line(block)
    is_on_text = bool(layout.body) and 0 < layout.body[0] - layout.title <= ON_TEXT
    is_heading = block.level > 0 or is_named(block) or is_line or is_on_text or not any(other.level for other in layout.blocks)
    leads_away = is_link(block) and all(link.url != url for link in block.links)
    return fold(title or "") if is_above and is_heading and not leads_away and not is_masthead(block) else None


def page_names(layout: Layout, metadata: Metadata, title: str | None) -> list[str]:
    """What a page without a headline of its own is called: its highest headings and the parts of its head's titles, folded. Where the
    title is the head's alone, the section before it is none of them: "Aktualności - Dyżury psychologa - PCPR Zalesie"."""
    heads = [block.text for block in layout.blocks if (block.level in (1, 2) or is_named(block)) and not block.hidden]
    parts = [part for told in metadata.titles for part in BRACKET.split(told)]
    named = [title] if title and layout.title is None and title in parts and not is_list_title(fold(title)) else parts
    return [fold(name) for name in (*heads[:2], *named)]


def page_headings(layout: Layout) -> list[str]:
    """The folded h1 nearest above the text, one taken for a section's label too: "Kontakt" over the heading of a part of it. One over
    links heads a column of a menu or of the foot (wnp.pl has eight)."""
    end = layout.body[0] if layout.body else len(layout.blocks)
    heads = [i for i in range(end) if layout.blocks[i].level == 1 and not layout.blocks[i].hidden]
    fit = [i for i in heads if layout.marks[i] in (None, "section-label") and not any(map(is_link, layout.blocks[i + 1 : i + 2]))]
    return [fold(layout.blocks[i].text) for i in fit[-1:]]


def is_list_title(name: str) -> bool:
    """Say whether a folded title is a section's or a search's."""
    return bool(LIST_TITLE.fullmatch(name) or RESULTS.match(name))


def is_home(url: str | None) -> bool:
    """Say whether an address is a site's front door."""
    if not url:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.netloc) and not parts.query and bool(ROOT.fullmatch(parts.path))
