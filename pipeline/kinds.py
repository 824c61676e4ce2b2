"""What a page is: an article, a listing of articles, or something else (soft 404, login, empty shell)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from urllib.parse import urlsplit

from pipeline import days, event_lists, own_days, own_stories, registers, walls, whole_posts
from pipeline.bodies import STORIES
from pipeline.debris.datelines import MONTH, tells_when
from pipeline.debris.lines import link_share
from pipeline.debris.related import MORE, MOSTLY, is_headline
from pipeline.headlines import is_masthead, is_named, is_part
from pipeline.letters import fold, words
from pipeline.listings import dated_below, headline_count, is_own_page, news_days, printed_whole, site_of, whole_notices
from pipeline.mastheads import BRACKET
from pipeline.messages import ROW, THIN, is_message
from pipeline.plain_headlines import SECTIONS, is_bold_line, is_link
from pipeline.prose import is_text
from pipeline.records import Block, Kind, Layout, Metadata
from pipeline.teaser_rows import is_list_of_rows

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
    r"(?:dane )?kontakt(?:owe|y)?|(?:wyszukiwanie|wyszukiwarka) zaawansowan[ea]|"
    r"mapa (?:strony|serwisu|dojazdu)|polityka (?:prywatnosci|cookies|plikow cookies?)|"
    r"deklaracja dostepnosci|regulamin(?: (?:korzystania z(?:e)? )?(?:serwisu|strony|portalu|witryny)(?: internetowe\w{1,2})?)?|"
    r"(?:klauzula (?:informacyjna )?)?rodo|klauzula informacyjna|o nas|ksiazka telefoniczna|redakcja|jak dojechac|godziny (?:pracy|"
    r"otwarcia)|"
    r"(?:rejestr|historia) zmian(?: .{0,40})?|formularz (?:kontaktowy|kontaktu)|"
    r"kalendarium(?: (?:wydarzen|imprez|uroczystosci))?(?: .{0,12}\d{4})?"
)
ROOT = re.compile(r"/?(?:(?:pl|index|home|start|default|main|strona-glowna)(?:\.\w{2,5})?/?)?", re.I)
ROUTE = re.compile(r"!?/.*\w")  # the fragment of a page that a script draws: "#/aktualnosc/5", "#!/a/5"
STORY_TYPES = re.compile(r"newsarticle|blogposting|reportage|^article$|scholarlyarticle|analysisnewsarticle|advertisercontentarticle", re.I)
SHORTEST = 30  # characters of the shortest notice that is an article
INTRODUCTION = 250  # characters of the sentence or two that stand over the rows of a listing
MANY = 12  # headlines that make a page with a thin body a listing
FEW = 3
NOTICES = 2  # whole notices, each with its day, that make a page a listing
SCATTERED = 8  # headlines of other stories between the lines of a body that make it a list of teasers
TEASED = 0.6  # share of a body's blocks under another story's headline that makes each of them a teaser
LIST_PATH = re.compile(r"/(?:tagi?|temat|tematy|kategori[ae]|category|archiwum|autor|author|dzial)/[^/?]+/?(?:page/\d+/?)?$")
NEWS_PATH = re.compile(r"/(?:aktualnosci|wiadomosci|news|komunikaty|ogloszenia)(?:\.\w{3,5})?/?(?:[?#]|$)", re.I)
ON_TEXT = 3  # blocks from a line to the body of which it is the headline
DATE = 60  # characters of a line that dates a notice
TOLD_DAY = re.compile(rf"\b\d{{1,2}}[ .]{{1,2}}{MONTH}\b|\b\d{{1,2}}\.\d{{1,2}}\.\d{{4}}\b|\bgodz(?:\.|in)|\b\d{{1,2}}[.:]\d\d\b")
ENOUGH = 2  # signs that make a page a listing


def find(layout: Layout, title: str | None, metadata: Metadata, url: str | None) -> Kind:
    """Return the kind of a page by its words, its address and the weight of its text against its links."""
    size = sum(len(layout.blocks[i].text) for i in layout.body)
    if is_message(layout, title, metadata) and is_message(layout, title, metadata, own_stories.find(layout, metadata)):
        return "other"
    links = headline_count(layout.blocks)
    if walls.is_search(layout, metadata.titles, url):
        return "listing" if links else "other"
    names = names_of(layout, metadata, title, own_title(layout, title, url))
    if is_static(layout, metadata, names) or is_register(layout, fold(title or "")) or event_lists.is_list(layout, metadata):
        return "other"
    if any(is_list_title(name) for name in names):
        return "listing" if links else "other"
    if size < SHORTEST or is_home(url):
        return "listing" if links >= FEW else "other"
    return "listing" if listing_signs(layout, metadata, url, links) >= ENOUGH else "article"


def is_register(layout: Layout, name: str) -> bool:
    """Say whether a page, by its folded title, is a register of staff or a calendar, or without a day above its text the card of an
    office, a house or an event, a team or a gallery."""
    if not layout.body or registers.is_of_staff(layout) or registers.is_calendar(layout):
        return bool(layout.body)
    is_listed = registers.is_card(layout) or registers.is_team(layout, name) or registers.is_gallery(layout, name)
    return is_listed and not is_dated(layout)


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
        (2, whole_notices(layout) >= NOTICES or is_news_list(layout, url) or are_posts(layout, url)),
        (1, size < THIN and below >= FEW),
        (1, size < INTRODUCTION and below >= FEW and not is_dated(layout) and not tells_day(layout)),
        (2, len(heads) >= SCATTERED and len(heads) > len(layout.body)),
        (2, bool(led) and led[0] and sum(led) > TEASED * len(texts) and (len(led) > 1 or not is_told_whole(layout, metadata))),
        (2, sum(1 for i in inside if ends_in_more(layout.blocks[i])) >= FEW or is_list_of_rows(layout, url)),
        (2, sum(1 for i in {*inside, layout.title or 0} if is_dated_headline(layout, i)) >= FEW),
        (1, links >= MANY and size < THIN),
        (1, any(kind.lower() in ("website", "collectionpage", "searchresultspage") for kind in metadata.types)),
        (2, layout.title is not None and layout.marks[layout.title] in STORIES and not is_told_whole(layout, metadata)),
        (2, links >= MANY and not is_own_title(layout, metadata, url)),
        (-3, any(STORY_TYPES.search(kind) for kind in metadata.types)),
    )
    return sum(weight for weight, is_there in signs if is_there)


def is_linked_heading(block: Block, url: str | None) -> bool:
    """Say whether a heading leads to another page of the site; a guide's headings lead to the institutions that it tells of."""
    return block.level > 0 and link_share(block) > MOSTLY and all(is_own_page(link, url, site_of(url)) for link in block.links)


def is_register_row(block: Block) -> bool:
    """Say whether a row of a table is a link with its day: a register of changes, a list of documents."""
    return block.kind == "row" and bool(block.links) and bool(days.scan(block.text[:ROW]))


def is_news_list(layout: Layout, url: str | None) -> bool:
    """Say whether headings with a day above each are news printed whole: under a section's name, or from the last back to the first.
    In the order of the days they are a chronicle. So are three with a day below each, by both signs."""
    told, below = news_days(layout), printed_whole(layout)
    if len(told) < NOTICES and len(below) < FEW:
        return False
    heads = (words(block.text)[:1] for block in layout.blocks[: layout.body[0]] if block.level == 1)
    is_section = any(head and head[0] in SECTIONS for head in heads) or NEWS_PATH.search(url or "") is not None
    return is_backward(told) or (is_section and (len(told) >= NOTICES or is_backward(below)))


def are_posts(layout: Layout, url: str | None) -> bool:
    """Say whether a page is posts under each other, whole ones or teasers with a link in the headline."""
    return whole_posts.is_page_of_posts(layout, lambda block: is_linked_heading(block, url), NEWS_PATH.search(url or "") is not None)


def is_backward(told: Sequence[date]) -> bool:
    """Say whether days go from the last back to the first."""
    return len(told) >= FEW and list(told) == sorted(told, reverse=True) and told[0] > told[-1]


def is_dated(layout: Layout) -> bool:
    """Say whether a line between the title and the body, or right above the title and beside it, tells a day: a notice has one, a
    listing's introduction has none."""
    top = layout.body[0] if layout.title is None else min(layout.title, layout.body[0])
    near = (i for i in range(max(0, top - 1), layout.body[0]) if i != layout.title and own_days.is_own(layout, i))
    return any(days.scan(layout.blocks[i].text[:DATE]) for i in near)


def tells_day(layout: Layout) -> bool:
    """Say whether the first paragraph of a body tells a day or an hour of its own, as a notice does and no introduction to a listing."""
    return TOLD_DAY.search(fold(layout.blocks[layout.body[0]].text[:INTRODUCTION])) is not None


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


def is_told_whole(layout: Layout, metadata: Metadata) -> bool:
    """Say whether the page's title is one side of a title of its head, beside the site's name: no story's among others."""
    return layout.title is not None and any(is_part(layout.blocks[layout.title].text, told) for told in metadata.titles)


def is_own_title(layout: Layout, metadata: Metadata, url: str | None) -> bool:
    """Say whether the page's title is its own: the head repeats it, or it is no link, or one to the page itself."""
    if layout.title is None:
        return bool(metadata.titles)
    block = layout.blocks[layout.title]
    if not block.links or any(link.url == url for link in block.links):
        return True
    return any(set(words(block.text)) <= set(words(told)) for told in metadata.titles)


def own_title(layout: Layout, title: str | None, url: str | None) -> str | None:
    """The folded title, if it is a headline of this page above its text: no line of a teaser or of the foot, no link to another page."""
    if layout.title is None or layout.marks[layout.title] not in (None, "caption"):  # e107 calls its headlines captions
        return None
    block = layout.blocks[layout.title]
    is_above = not layout.body or layout.title < layout.body[-1]
    is_line = block.kind == "line" or is_bold_line(block)
    is_on_text = bool(layout.body) and 0 < layout.body[0] - layout.title <= ON_TEXT
    is_heading = block.level > 0 or is_named(block) or is_line or is_on_text or not any(other.level for other in layout.blocks)
    leads_away = is_link(block) and all(link.url != url for link in block.links)
    return fold(title or "") if is_above and is_heading and not leads_away and not is_masthead(block) else None


def names_of(layout: Layout, metadata: Metadata, title: str | None, own: str | None) -> list[str]:
    """What a page is called, folded: its own title, else the headline of its own story, else whatever names it."""
    story = None if own else own_stories.find(layout, metadata)
    if story is not None:
        return [fold(layout.blocks[story].text)]
    return [own] if own else page_names(layout, metadata, title)


def is_static(layout: Layout, metadata: Metadata, names: Sequence[str]) -> bool:
    """Say whether a page is one of those that each site has, by its names or its h1; its own story is sought only where that says so."""
    if any(map(STATIC.fullmatch, names)):
        return True
    is_headed = any(map(STATIC.fullmatch, page_headings(layout)))
    return is_headed and any(map(STATIC.fullmatch, page_headings(layout, own_stories.find(layout, metadata))))


def page_names(layout: Layout, metadata: Metadata, title: str | None) -> list[str]:
    """What a page without a headline of its own is called: its highest headings and the parts of its head's titles, folded. Where the
    title is the head's alone, the section before it is none of them: "Aktualności - Dyżury psychologa - PCPR Zalesie"."""
    heads = [block.text for block in layout.blocks if (block.level in (1, 2) or is_named(block)) and not block.hidden]
    parts = [part for told in metadata.titles for part in BRACKET.split(told)]
    is_heads = layout.title is None or is_told_whole(layout, metadata)
    is_own = bool(title) and is_heads and title in parts and not is_list_title(fold(title or ""))
    named = [title] if title and is_own else parts
    is_sure = is_own and layout.title is None and len(words(title or "")) >= FEW and is_running(layout)
    return [fold(head) for head in heads[:2] if not (is_sure and is_list_title(fold(head)))] + [fold(name) for name in named]


def is_running(layout: Layout) -> bool:
    """Say whether a body is a text of two paragraphs at least, and no link."""
    texts = [layout.blocks[i] for i in layout.body if layout.blocks[i].kind != "heading"]
    return len(texts) > 1 and not any(block.links for block in texts) and all(map(is_text, texts[:2]))


def page_headings(layout: Layout, story: int | None = None) -> list[str]:
    """The folded h1 nearest above the text, one taken for a section's label too: "Kontakt" over the heading of a part of it. One over
    links heads a column of a menu or of the foot (wnp.pl has eight), one apart from the page's own story a dialog or the site."""
    end = layout.body[0] if layout.body else len(layout.blocks)
    heads = [i for i in range(end) if layout.blocks[i].level == 1 and not layout.blocks[i].hidden]
    fit = [i for i in heads if layout.marks[i] in (None, "section-label") and not any(map(is_link, layout.blocks[i + 1 : i + 2]))]
    own = fit if story is None else own_stories.headings_around(layout, story, fit)
    return [fold(layout.blocks[i].text) for i in own[-1:]]


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
    is_root = bool(parts.netloc) and not parts.query and bool(ROOT.fullmatch(parts.path))
    return is_root and not ROUTE.match(parts.fragment)
