"""Pages that only say that there is nothing to read: soft 404s, logins, walls, pauses, pages not written yet."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline import days, own_days, replies, walls
from pipeline.letters import fold
from pipeline.records import Block, Layout, Metadata

GONE = re.compile(
    r"\b(?:blad|error|http):? ?404\b|nie mozesz (?:zobaczyc|wyswietlic|obejrzec) tej strony|"
    r"\b404\b.{0,30}(?:not found|nie znaleziono|nie istnieje)|(?:strona|strony|podana strona|artykul|"
    r"dokument)[^.]{0,40}(?:nie (?:zostala? )?(?:znalezion\w+|istnieje)|nie odnaleziono)|"
    r"\b(?:strona|podstrona|artykul|tresc|wpis) nie zostal\w? odnalezion\w+"
    r"|(?:wybran|szukan|zadan|podan)\w{1,3} (?:stron|artykul|wpis|tresc|wiadomosc|aktualnosc|ogloszeni|dokument|zasob)\w{0,3}[^.]{0,30}"
    r"(?:usuniet\w+|wygasl\w*|nie jest (?:juz )?dostepn\w+|jest (?:juz |obecnie |chwilowo )?niedostepn\w+)"
    r"|(?:strona|podstrona|artykul|tresc|dokument|zasob|plik),? (?:do )?(?:ktor|jaki)\w{1,3} (?:\w{1,10} ){0,2}"
    r"(?:szuka|probuj|chces|chci[ae]l|zada|poszukuj)\w{0,6}\b"
    r"|nie znaleziono (?:strony|dokumentu|artykulu|zasobu|szukanej)|page not found|not found|"
    r"(?:blad|error) 50\d"
)
# A headline that says so in the first person; a text that does may miss a page of a form.
LOST = re.compile(
    r"(?:(?:ups|ojej|niestety|przepraszamy|o nie)\W{1,4})?"
    r"nie (?:(?:od)?znalezlismy|(?:mozemy|mozna|udalo sie|udalo nam sie) (?:od)?znalezc) "
    r"(?:(?:takiej|tej|podanej|szukanej|zadanej|zadnej) )?(?:pod)?strony(?: (?:pod|o) .{3,40}|,? kt.{3,40})?[.!…]*(?: ?[-|–».] .{0,60})?"
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
NOTICE = 120  # characters from which on a text with its day is one, though its headline tells of an error
DATA = frozenset({"date-line", "info-line", "byline"})
THIN = 400  # characters below which a body needs a witness: a confirmed title, or few links around
ROW = 300  # characters of a row that are read for a day
LINE = 60  # characters of the label of a form's field


def is_message(layout: Layout, title: str | None, metadata: Metadata, story: int | None = None) -> bool:
    """Say whether a page only says that there is nothing: a soft 404, a login. An article about errors has a body, and a login box
    beside an article has a heading of its own. Beside the page's own `story`, no other heading tells what the page is."""
    size = sum(len(layout.blocks[i].text) for i in layout.body)
    if size > 3 * THIN:
        return False
    places = range(len(layout.blocks)) if story is None else range(story, story + 1)
    high = [layout.blocks[i].text for i in places if is_high(layout.blocks[i], layout.marks[i])]
    heads = [fold(head) for head in (title or "", *high, *metadata.titles)]
    is_gone = any(GONE.search(head) or LOST.fullmatch(head) for head in heads) and not (size >= NOTICE and has_day(layout))
    if is_gone or any(map(SHUT.fullmatch, heads)) or is_login(layout, heads):
        return True
    if size < THIN and (walls.is_wall(layout, heads) or is_paused(layout, metadata, heads)):
        return True
    if size < THIN and WALL_MARK in layout.marks and layout.marks.index(WALL_MARK) < (layout.body or (len(layout.marks),))[0]:
        return True
    texts = [fold(layout.blocks[i].text) for i in layout.body] if size < THIN else []
    if any(map(STUB.match, texts[:1] if len(texts) > STUBS else texts)):
        return True
    if size < THIN and not metadata.published and not has_day(layout) and replies.is_reply(heads, texts):
        return True
    return any(GONE.search(text) for text in texts) or any(WALL.search(text) for text in texts[:1])


def is_paused(layout: Layout, metadata: Metadata, heads: Sequence[str]) -> bool:
    """Say whether a page of few words stands in for all others for a while; a notice of a pause has its day."""
    return any(map(PAUSE.search, heads)) and not metadata.published and not has_day(layout)


def has_day(layout: Layout) -> bool:
    """Say whether a line of data beside the text holds a day, as that of an article does; one in the head of the site is today's."""
    near = range((layout.body[-1] if layout.body else len(layout.blocks) - 1) + 1)
    own = (i for i in near if layout.marks[i] in DATA and own_days.is_own(layout, i))
    return any(days.scan(layout.blocks[i].text[:ROW]) for i in own)


def is_login(layout: Layout, heads: Sequence[str]) -> bool:
    """Say whether a page called a login asks for a password beside its title: "Strefa członka" with two paragraphs above the form.
    An article about logging in has such a box, if any, in another element."""
    if layout.title is None or not any(LOGIN.search(head) for head in heads):
        return False
    around = layout.blocks[layout.title].path[:-FORM_DEPTH]
    below = layout.blocks[layout.title : (layout.body[-1] if layout.body else layout.title) + FORM]
    return any(
        block.path[: len(around)] == around and PASSWORD.search(fold(block.text[:LINE])) and len(block.text) <= LINE for block in below
    )


def is_high(block: Block, mark: str | None) -> bool:
    """Say whether a heading speaks for the whole page."""
    return not block.hidden and (block.level == 1 or (block.level == 2 and mark is None))
