"""What a page is: an article, a listing of articles, or something else (soft 404, login, empty shell)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from pipeline.debris.lines import link_share
from pipeline.letters import fold
from pipeline.listings import headline_count
from pipeline.records import Block, Kind, Layout, Metadata

GONE = re.compile(
    r"\b(?:blad|error|http) ?404\b|\b404\b.{0,30}(?:not found|nie znaleziono|nie istnieje)|(?:strona|strony|podana strona|artykul|dokument)[^.]{0,40}(?:nie (?:zostala? )?(?:znalezion\w+|istnieje)|nie odnaleziono)"
    r"|nie znaleziono (?:strony|dokumentu|artykulu|zasobu|szukanej)|page not found|not found|brak (?:strony|dostepu|uprawnien)|strona w (?:budowie|przebudowie)|(?:blad|error) 50\d|przerwa techniczna"
)
LOGIN = re.compile(r"(?:logowanie|zaloguj sie|panel logowania|login|sign in|wymagane logowanie|rejestracja)\b")
RESULTS = re.compile(
    r"(?:wyniki wyszukiwania|wyniki szukania|search results|wyszukiwanie|szukaj)\b|znaleziono \d+|archiwum (?:wiadomosci|aktualnosci)|lista (?:aktualnosci|artykulow|wiadomosci)"
)
LIST_TITLE = re.compile(
    r"(?:aktualnosci|wiadomosci|wydarzenia|komunikaty|ogloszenia|news|newsy|kategoria:? .{2,60}|tag:? .{2,60}|archiwum.{0,40}|strona glowna)(?: [-|–»].{0,100})?"
)
ROOT = re.compile(r"/?(?:(?:pl|index|home|start|default|main|strona-glowna)(?:\.\w{2,5})?/?)?", re.I)
STORY_TYPES = re.compile(r"newsarticle|blogposting|reportage|^article$|scholarlyarticle|analysisnewsarticle|advertisercontentarticle", re.I)
SHORTEST = 30  # characters of the shortest notice that is an article
THIN = 400  # characters below which a body needs a witness: a confirmed title, or few links around
MANY = 12  # headlines that make a page with a thin body a listing
FEW = 3


def find(blocks: Sequence[Block], layout: Layout, title: str | None, metadata: Metadata, url: str | None) -> Kind:
    """Return the kind of a page by its words, its address and the weight of its text against its links."""
    size = sum(len(layout.blocks[i].text) for i in layout.body)
    if is_message(layout, title, size):
        return "other"
    links = headline_count(blocks)
    if size < SHORTEST or is_home(url) or is_list_title(title):
        return "listing" if links >= FEW else "other"
    return "article" if is_article(layout, metadata, size, links) else "listing"


def is_article(layout: Layout, metadata: Metadata, size: int, links: int) -> bool:
    """Weigh the text against the headlines around it."""
    if any(STORY_TYPES.search(kind) for kind in metadata.types) and size >= SHORTEST:
        return True
    if size >= THIN and text_share(layout) > 0.5:
        return layout.title is not None or links < MANY or size >= 3 * THIN
    return links < MANY or (layout.title is not None and layout.blocks[layout.title].level > 0)


def text_share(layout: Layout) -> float:
    """The share of the body that is not links."""
    size = sum(len(layout.blocks[i].text) for i in layout.body) or 1
    return sum(len(layout.blocks[i].text) * (1 - link_share(layout.blocks[i])) for i in layout.body) / size


def is_message(layout: Layout, title: str | None, size: int) -> bool:
    """Say whether a page only says that there is nothing: a soft 404, a login. An article about errors has a body."""
    if size > 3 * THIN:
        return False
    heads = [fold(title or ""), *(fold(block.text) for block in layout.blocks if block.level and not block.hidden)]
    if any(GONE.search(head) or LOGIN.match(head) for head in heads):
        return True
    return size < THIN and any(GONE.search(fold(layout.blocks[i].text)) for i in layout.body)


def is_list_title(title: str | None) -> bool:
    """Say whether a title is a section's or a search's."""
    folded = fold(title or "")
    return bool(LIST_TITLE.fullmatch(folded) or RESULTS.match(folded))


def is_home(url: str | None) -> bool:
    """Say whether an address is a site's front door."""
    if not url:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.netloc) and not parts.query and bool(ROOT.fullmatch(parts.path))
