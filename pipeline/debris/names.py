"""What elements are called that hold debris: words in ids and classes, by reason, and the names that only look like such."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from operator import add

from pipeline.tags import tag_of

# Words in ids and classes, by reason. Met in WordPress, Joomla, Liferay, Drupal, TYPO3 and ASP.NET sites of sites.yaml and in pages/.
NAMES = {
    "cookies": "cookie cookies cookiebar cookiebanner ciasteczka ciasteczko rodo gdpr consent cmp onetrust didomi",
    "menu": "nav navbar navigation navi menu menubar submenu mainmenu topmenu topbar dropdown sitemap megamenu bradcrumbs",
    "breadcrumbs": "breadcrumb breadcrumbs okruszki pathway breadcrump sciezka crumbs sectionpath youarehere",
    "pager": "pager pagination paging pagenav pagenavi paginacja stronicowanie paginator prevnext postnav",
    "sidebar": "sidebar sidebars aside complementary moduletable",
    "side-column": "rightcol colright rightcolumn columnright rightpanel rightside prawakolumna kolumnaprawa leftcol colleft leftcolumn"
    " columnleft lewakolumna kolumnalewa colside sidecol sidecolumn columnside sidebox sideblock sidepanel kolumnaboczna bocznakolumna"
    " panelboczny bocznypanel",
    "related": "related relacje powiazane podobne polecane polecamy recommended recommend recommendations recommendation seealso readalso"
    " readmore latest najnowsze popular popularne mostread najczesciej czytajtez connections readnext toplista ranking taboola outbrain"
    " articlerecommend boxrecommended boxlatest",
    "comments": "comment comments komentarz komentarze disqus respond opinie commentlist fbcomments",
    "sharing": "share sharing sharebar social socials socialmedia udostepnij addthis addtoany sharethis sharedaddy facebook twitter wykop"
    " fblike likebox bookmarks followus",
    "paywall-notice": "paywall paywallbox premiumbox premiumoffer paywalloverlay",
    "newsletter": "newsletter subscribe subscription subskrypcja",
    "byline": "byline author authors autor autorzy autorbox authorbox signature podpisautora submitted postmeta entrymeta nodemeta"
    " articleinfo articlemeta metadane",
    "tags": "tags tagi tagcloud tag-links keywords slowakluczowe taglist posttags entry-tags articletags",
    "caption": "caption legend figcaption podpis captiontext imgcaption photodesc imagedesc imgdesc opiszdjecia picture image img photo"
    " foto zdjecie articlepicture fotopodpis wpcaptiontext",
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
TAGS = {"nav": "menu", "footer": "footer", "aside": "sidebar", "dialog": "dialog", "figcaption": "caption", "button": "button",
        "form": "form", "marquee": "ticker", "label": "form", "legend": "form", "fieldset": "form"}  # fmt: skip
DIALOGS = (".dialog", ".alertdialog")  # roles; in a class the word may name the frame of the page ("dialog-off-canvas-main-canvas")
REASONS = {name: reason for reason, names in NAMES.items() for name in names.replace("-", "").split()}
KNOWN = REASONS.keys()
COLUMN = "side-column"  # what may be a sidebar, and the text's own column as well
PICTURES = frozenset({"picture", "image", "img", "photo", "foto", "zdjecie"})  # what a strip of text with a picture may be called after
BESIDE = frozenset({"text", "tekst", "tekstem", "row", "section", "paragraph"})
# What holds the whole page is no debris whatever it is called: "cookies-not-set" is a class of <body> that a consent plugin writes.
FRAMES = ("html", "body", "main")
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
    r"|reklama-spoleczna|read-?more-?(?:content|text|body)(?![a-z])"
    # Drupal's class of each node that its front page shows ("node-promoted"); and what an element is without ("wsite-not-footer").
    r"|\.(?:node|post|article|news|entry)-{1,2}(?:promoted|sticky)(?![\w-])|(?<=[.#-])(?:not?|non|without|bez)-[a-z][\w-]{1,40}"
    # What Bootstrap's tabs show is named after the tabs: "div#nav-tabContent.tab-content", "div#nav-home.tab-pane".
    r"|#nav-[\w-]{1,40}(?=[\w.-]{0,200}\.tab-(?:content|pane)(?![\w-]))",
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
    "tab-",
    "-promoted",
    "no-",
    "not-",
    "non-",
    "without-",
    "bez-",
)  # what each of them holds: spares most steps the pattern
TEXTUAL = frozenset({"p", "blockquote", "table", "h2", "h3", "h4", "h5", "h6", "pre", "q"})  # tags of text: what looks like text is some

Names = tuple[tuple[int, str], ...]  # the steps of a path that give a reason: how deep, and which


def named_steps(path: tuple[str, ...]) -> Names:
    """The steps of a path that give a reason."""
    reasons = tuple(map(reason_of, path))
    return tuple((depth, reason) for depth, reason in enumerate(reasons, 1) if reason) if any(reasons) else ()


@lru_cache(maxsize=8192)
def reason_of(step: str) -> str | None:
    """The reason that a step of a path gives by its tag, id and classes; None for most."""
    if step.startswith(FRAMES):
        return None
    words = words_of(step)
    if not holds_name(words):
        return by_nature(step)
    bare = without_looks(step)
    tag, *names = words if bare is step else words_of(bare) or [""]
    pair = next(filter(KNOWN.__contains__, map(add, names, names[1:])), "")
    skipped = PICTURES if names and is_beside_picture(tag, names) else frozenset()
    alone = next((name for name in filter(KNOWN.__contains__, names) if name not in skipped), "")
    best = alone or pair if REASONS.get(pair) == COLUMN else pair or alone
    return REASONS[best] if best else by_nature(step)


def by_nature(step: str) -> str | None:
    """The reason that a step gives by its tag or its role, which stands at its end."""
    return "dialog" if step.endswith(DIALOGS) else TAGS.get(tag_of(step))


def words_of(step: str) -> list[str]:
    """The words of a step in lower case: its tag, and what its id and classes are made of."""
    words = NAMES_IN.findall(step)
    return words if step.islower() else list(map(str.lower, words))


def holds_name(words: Sequence[str]) -> bool:
    """Say whether any word of a step, or two together, is a name of debris: three in four steps hold none, and are spared the rest."""
    return not (KNOWN.isdisjoint(words) and KNOWN.isdisjoint(map(add, words, words[1:])))


def without_looks(step: str) -> str:
    """A step without the classes that tell how a text looks, and without a post's own; the step itself where it has none of either."""
    bare = STYLES.sub(".", step) if any(map(step.__contains__, STYLED)) else step
    return POSTED.sub("", bare) if any(map(step.__contains__, POST)) else bare


def is_beside_picture(tag: str, names: Sequence[str]) -> bool:
    """Say whether an element's name tells of a text or a strip of the page with a picture in it: "text-with-image", "row image-left"."""
    return tag not in TEXTUAL and tag not in ("span", "small", "figure") and not BESIDE.isdisjoint(names)
