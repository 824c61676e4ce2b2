"""Debris told by the page's own names: an element whose id or class says "menu" holds a menu, unless the article itself stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, pairwise

from pipeline.debris.datelines import tells_when
from pipeline.debris.info_lines import is_info
from pipeline.debris.lines import Blocks, link_share
from pipeline.letters import fold
from pipeline.records import Block
from pipeline.signed_days import is_signed

# Words in ids and classes, by reason. Met in WordPress, Joomla, Liferay, Drupal, TYPO3 and ASP.NET sites of sites.yaml and in pages/.
NAMES = {
    "cookies": "cookie cookies cookiebar cookiebanner ciasteczka ciasteczko rodo gdpr consent cmp onetrust didomi",
    "menu": "nav navbar navigation navi menu menubar submenu mainmenu topmenu topbar dropdown sitemap megamenu bradcrumbs",
    "breadcrumbs": "breadcrumb breadcrumbs okruszki pathway breadcrump sciezka crumbs sectionpath youarehere",
    "pager": "pager pagination paging pagenav pagenavi paginacja stronicowanie paginator prevnext postnav",
    "sidebar": "sidebar sidebars aside complementary rightcol colright rightcolumn columnright rightpanel rightside"
    " prawakolumna kolumnaprawa leftcol colleft leftcolumn columnleft lewakolumna kolumnalewa",
    "related": "related relacje powiazane podobne polecane polecamy recommended recommend recommendations recommendation seealso readalso"
    " readmore latest najnowsze popular popularne mostread najczesciej czytajtez connections readnext toplista ranking taboola outbrain"
    " articlerecommend boxrecommended boxlatest",
    "comments": "comment comments komentarz komentarze disqus respond opinie commentlist fbcomments",
    "sharing": "share sharing sharebar social socials socialmedia udostepnij addthis addtoany sharethis sharedaddy facebook twitter wykop"
    " fblike likebox bookmarks followus",
    "newsletter": "newsletter subscribe subscription subskrypcja",
    "byline": "byline author authors autor autorzy autorbox authorbox signature podpisautora submitted postmeta entrymeta nodemeta"
    " articleinfo articlemeta metadane",
    "tags": "tags tagi tagcloud tag-links keywords slowakluczowe taglist posttags entry-tags articletags",
    "caption": "caption figcaption podpis captiontext imgcaption photodesc imagedesc imgdesc opiszdjecia picture image img photo foto"
    " zdjecie articlepicture fotopodpis wpcaptiontext",
    "footer": "footer stopka copyright contentinfo colophon",
    "advert": "advert advertisement adverts reklama adsense sponsored promoted adslot adspot adbox calltoaction cta promo"
    " td-a-rec a-rec g-single code-block ai-widget",
    "gallery": "gallery galeria carousel slideshow thumbnails miniatury",
    "search-form": "search szukaj wyszukiwarka searchform searchbox",
    "login-form": "login logowanie signin userlogin",
    "captcha": "captcha recaptcha",
    "poll": "poll sonda ankieta quiz",
    "calendar": "calendar kalendarz kalendarium datepicker",
    "weather": "weather pogoda",
    "accessibility": "wcag fontsize contrast kontrast skiplink skiplinks skip accessibility articlezoomtext",
    "print-and-tools": "toolbar tools narzedzia printlink drukuj print articlefunctions",
    "language-switch": "languages langs langswitcher langmenu",
    "document-card": "metryczka metryka metrics artinfo rejestrzmian historiazmian changelog",
    "contents": "toc spistresci tableofcontents",
    "counter": "licznik counter hits odslony",
    # What a script of a social network replaces by a post: the words of others, with a day of their own.
    "embed": "fb-page fb-post fb-video xfbml twitter-tweet twitter-timeline instagram-media tiktok-embed",
}
TAGS = {"nav": "menu", "footer": "footer", "aside": "sidebar", "figcaption": "caption", "button": "button", "form": "form",
        "marquee": "ticker", "label": "form", "legend": "form", "fieldset": "form", "caption": "table-caption"}  # fmt: skip
REASONS = {name: reason for reason, names in NAMES.items() for name in names.replace("-", "").split()}
PICTURES = frozenset({"picture", "image", "img", "photo", "foto", "zdjecie"})  # what a strip of text with a picture may be called after
BESIDE = frozenset({"text", "tekst", "tekstem", "row", "section", "paragraph"})
SMALL = frozenset({"caption", "byline", "tags", "sharing", "print-and-tools", "counter", "accessibility"})  # these never hold much text
LONGEST = 400  # characters of prose that one of them may hold
CERTAIN = frozenset({"cookies", "comments", "footer", "captcha"})  # these are believed even where they hold most of the page's prose
MOST = 0.4  # share of the page's prose that no menu, sidebar or form holds: more, and the name is the layout's, not the content's
PROSE = 80  # characters from which on a block counts as prose
DATE = 100  # characters of a line that is a date
SITE_NAME = 20  # characters: a longer h1 is an article's headline, as far as this can be told
PARAGRAPHS = 2  # below a headline that make it an article's
BELOW = 8  # blocks below a headline in which they stand
FRAME = 0.6  # share of a page's words from which on a form is its frame
IN_BOX = 8  # blocks of a picture's element among which the heading stands that makes it a box of text
SENTENCE = 5  # spaces of a sentence, at least
HALF = 0.5  # share of links from which on a sentence only leads elsewhere
QUESTION = 2  # spaces in the shortest question on a button
ACCORDION = re.compile(r"[#.\w-]*(?:accordion|faq|pytanie|harmonijka)", re.I)
Names = tuple[tuple[int, str], ...]  # the steps of a path that give a reason: how deep, and which
NAMES_IN = re.compile(r"[A-Z]*[a-z0-9]+|[A-Z]+")  # "mainMenu" and "main-menu" hold the same words
# Classes that tell how a text looks or where it is printed, and words of this very field: no names of debris. Gutenberg's
# "has-small-font-size" on a lead and "social-policy" on a paragraph cost their texts.
STYLES = re.compile(
    r"\.(?:has-[\w-]{1,60}|(?:[\w-]{1,40}-)?font-?size-{1,2}(?:\d{1,3}[a-z]{0,3}|[smlx]{1,3}|md|lg|(?:x-){0,2}(?:small|large)(?:er|r)?|"
    r"medium|normal|base|big|huge|lead)(?![\w-])|(?:text|txt)-(?:wcag|contrast)(?![\w-])|(?:wcag|contrast|print)-(?:text|txt)(?![\w-])|"
    r"(?:no|not|d|dont|hidden|hide|visible)-?print(?:-[\w-]{1,12})?(?![\w-]))|"
    r"social-(?:policy|services?|care|work|welfare|economy|assistance|security|support|integration|inclusion|innovations?|insurance|"
    r"problems?|housing)(?![a-z])"
    # An expert's comment, a social campaign and what "Czytaj więcej" unfolds are text.
    r"|komentarz-(?:ekspert|eksperck|specjalist|prawn)\w{0,4}|(?:expert|ekspert)\w{0,3}-(?:comment|komentarz)|comment-expert"
    r"|reklama-spoleczna|read-?more-?(?:content|text|body)(?![a-z])",
    re.I,
)
# WordPress's own classes of a post name its number, kind and sections: "post-9001 post type-post category-opinie tag-rodo hentry". What a
# theme adds stands before the number.
POSTED = re.compile(
    r"\.post-\d{1,9}(?![\w-]).*|\.(?:category|tag|term|type|status|format|[a-z]{2,20}_(?:cat|tag|category))-[\w-]{1,80}", re.I
)
POST = (".hentry", ".type-post", ".type-page", ".status-publish")  # what tells the classes of a post
STYLED = (
    "has-",
    "font",
    "print",
    "social-",
    "wcag",
    "contrast",
    "kspert",
    "xpert",
    "komentarz-",
    "reklama-",
    "more",
)  # what each of them holds: spares most steps the pattern
TEXTUAL = frozenset({"p", "blockquote", "table", "h2", "h3", "h4", "h5", "h6", "pre", "q"})  # tags of text: what looks like text is some
# Reasons that such a tag's class gives only where its text looks like it: "p.related" is a sentence as often as a list of links.
DOUBTFUL = frozenset({
    "sharing", "related", "tags", "print-and-tools", "advert", "menu", "sidebar", "poll", "calendar", "weather", "newsletter", "gallery",
    "counter", "language-switch", "search-form", "login-form", "breadcrumbs",
})  # fmt: skip
CLOSED = re.compile(r"[.!?…][”\"')]{0,2}$")  # how a sentence ends


@dataclass(frozen=True, slots=True)
class Ground:
    """A page's blocks, and what is asked of them for each element: the prose and the headlines before each block, and where its run of
    blocks of one path ends. So a hundred sidebars in each other cost no hundred walks."""

    blocks: Blocks
    prose: list[int]
    headlines: list[int]
    runs: list[int]


@lru_cache(maxsize=8192)
def reason_of(step: str) -> str | None:
    """The reason that a step of a path gives by its tag, id and classes; None for most."""
    bare = STYLES.sub(".", step) if any(sign in step for sign in STYLED) else step
    bare = POSTED.sub("", bare) if any(sign in step for sign in POST) else bare
    tag, *names = NAMES_IN.findall(bare) or ("",)
    if not names:
        return TAGS.get(tag)
    plain = [name.lower() for name in names]
    pair = next((REASONS[a + b] for a, b in pairwise(plain) if a + b in REASONS), None)
    known = PICTURES if is_beside_picture(tag, plain) else frozenset()
    return pair or next((REASONS[name] for name in plain if name in REASONS and name not in known), None) or TAGS.get(tag)


def is_beside_picture(tag: str, names: Sequence[str]) -> bool:
    """Say whether an element's name tells of a text or a strip of the page with a picture in it: "text-with-image", "row image-left"."""
    return tag not in TEXTUAL and tag not in ("span", "small", "figure") and not BESIDE.isdisjoint(names)


def structural(blocks: Blocks) -> Iterator[tuple[range, str]]:
    """Ranges of blocks that stand inside an element named as debris, each with its reason."""
    ground = Ground(blocks, sums(map(prose_length, blocks)), sums(map(is_headline, blocks)), runs(blocks))
    frames: dict[tuple[str, ...], int] = {}  # elements found to hold the article, and where they end
    names: dict[tuple[str, ...], Names] = {}  # by path: the items of a list share theirs
    settled: dict[tuple[str, ...], int] = {}  # paths all of whose named elements hold the article, and up to where
    start = 0
    while start < len(blocks):
        path = blocks[start].path
        if path not in names:
            names[path] = tuple((depth, reason) for depth, step in enumerate(path, 1) if (reason := reason_of(step)))
        is_open = bool(names[path]) and start >= settled.get(path, 0)
        found = named(ground, start, names[path], frames) if is_open else None
        if found:
            yield found
        elif is_open:
            settled[path] = min(frames.get(path[:depth], 0) for depth, _ in names[path])
        start = found[0].stop if found else start + 1


def named(ground: Ground, start: int, names: Names, frames: dict[tuple[str, ...], int]) -> tuple[range, str] | None:
    """The outermost element around a block that is named as debris and does not hold the article, with all that it holds."""
    block, is_in_box = ground.blocks[start], False
    for depth, reason in names:
        if reason == "caption" and start < frames.get(block.path[:depth], 0):
            is_in_box = True  # a picture's box with a heading: what is named after it is text, but for captions by name
        elif is_in_box and reason == "caption" and "caption" not in block.path[depth - 1]:
            continue
        if start >= frames.get(block.path[:depth], 0) and not is_otherwise(block, block.path[depth - 1], reason):
            span = extent(ground, start, depth)
            if not holds_article(ground, span, reason):
                return span, reason
            frames[block.path[:depth]] = span.stop
    return None


def sums(values: Iterable[int]) -> list[int]:
    """The sums of the values before each place, and of all."""
    return [0, *accumulate(values)]


def runs(blocks: Blocks) -> list[int]:
    """Where, from each block on, the run of blocks of one path ends."""
    ends = list(range(1, len(blocks) + 1))
    for i in range(len(blocks) - 2, -1, -1):
        if blocks[i].path == blocks[i + 1].path:
            ends[i] = ends[i + 1]
    return ends


def is_otherwise(block: Block, step: str, reason: str) -> bool:
    """Say whether a block is something else than its element's name says: a question on a button, the article's day in "div.podpis",
    a sentence in "p.related"."""
    if reason == "button":
        return unfolds(block)
    if reason == "form" and step.startswith("fieldset"):
        return is_sentence(block)  # the frame of a box on old pages; a form's stands in a form
    if reason == "caption" or (reason == "sidebar" and tag_of(step) in TEXTUAL):  # jQuery Mobile's "p.ui-li-aside" is the article's day
        return dates(block)
    if reason == "accessibility":
        return not block.links and (is_sentence(block) or tag_of(step) in TEXTUAL)
    return reason in DOUBTFUL and tag_of(step) in TEXTUAL and is_sentence(block)


def dates(block: Block) -> bool:
    """Say whether a short block tells when, perhaps who and how often it was read: "dodano: czwartek, 14 lipca 2011 r., autor: ..."."""
    return len(block.text) <= DATE and (tells_when(fold(block.text)) or is_info(block.text) or is_signed(block.text))


@lru_cache(maxsize=4096)
def tag_of(step: str) -> str:
    """The tag of a step of a path."""
    return step.partition("#")[0].partition(".")[0]


def is_sentence(block: Block) -> bool:
    """Say whether a block is a sentence of a text: words enough, an end, and hardly a link."""
    return block.text.count(" ") >= SENTENCE and CLOSED.search(block.text) is not None and link_share(block) < HALF


def unfolds(block: Block) -> bool:
    """Say whether a button is the heading of an answer that it unfolds, and not a label such as "Wyślij"."""
    return block.level > 0 or (block.text[-1] == "?" and block.text.count(" ") >= QUESTION) or any(map(is_accordion, block.path[-3:]))


@lru_cache(maxsize=4096)
def is_accordion(step: str) -> bool:
    """Say whether a step of a path is named as one of several answers that unfold."""
    return bool(ACCORDION.search(step))


def extent(ground: Ground, start: int, depth: int) -> range:
    """The blocks from `start` on that share the first `depth` steps of its path."""
    blocks, stop = ground.blocks, ground.runs[start]
    prefix = blocks[start].path[:depth]
    while stop < len(blocks) and blocks[stop].path[:depth] == prefix:
        stop = ground.runs[stop]
    return range(start, stop)


def holds_article(ground: Ground, span: range, reason: str) -> bool:
    """Say whether an element named as debris is the page's frame: it holds its headline or most of its prose."""
    if ground.headlines[span.stop] > ground.headlines[span.start]:
        return True
    if reason == "form":
        return is_frame(ground, span)
    if reason == "caption" and any(block.level for block in ground.blocks[span.start : span.start + IN_BOX][: len(span)]):
        return True  # a picture's box with a heading beside it: Elementor's "image-box"
    held = ground.prose[span.stop] - ground.prose[span.start]
    if reason in SMALL and held > LONGEST:
        return True
    return reason not in CERTAIN and held > MOST * ground.prose[-1] and not has_headline_elsewhere(ground, span)


def is_headline(block: Block) -> bool:
    """Say whether a block is a page's headline, and not the name of the site in an h1."""
    return block.level == 1 and len(block.text) > SITE_NAME


def has_headline_elsewhere(ground: Ground, span: range) -> bool:
    """Say whether a headline outside an element has paragraphs of its own right below it: a party's programme in the sidebar may be
    longer than the news beside it."""
    heads = (i for i, block in enumerate(ground.blocks) if is_headline(block) and i not in span) if ground.headlines[-1] else ()
    return any(sum(map(bool, map(prose_length, own_below(ground.blocks, i, span)))) >= PARAGRAPHS for i in heads)


def own_below(blocks: Blocks, head: int, span: range) -> Blocks:
    """The blocks right below a headline that stand outside an element."""
    return [blocks[i] for i in range(head + 1, min(head + 1 + BELOW, len(blocks))) if i not in span]


def prose_length(block: Block) -> int:
    """Characters of a block if it is a paragraph of running text, else 0."""
    long = len(block.text) >= PROSE and not block.hidden
    return len(block.text) if long and link_share(block) < 0.5 else 0


def is_frame(ground: Ground, span: range) -> bool:
    """Say whether a form is the frame of the whole page, as in ASP.NET: most words stand in it, and no headline above it."""
    if ground.headlines[span.start]:
        return False
    held = sum(map(spoken, ground.blocks[span.start : span.stop]))
    outside = chain(ground.blocks[: span.start], ground.blocks[span.stop :])
    most = held * (1 / FRAME - 1)
    return held > 0 and not any(said >= most for said in accumulate(map(spoken, outside)))


def spoken(block: Block) -> float:
    """Characters of a block that are not links."""
    return len(block.text) * (1 - link_share(block))
