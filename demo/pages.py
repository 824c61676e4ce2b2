"""Posts and listings become HTML: the skeleton of the layout, filled with the site's words, its debris and the story."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from html import escape
from string import Template

from demo import words
from demo.addresses import article_path, listing_path, url
from demo.days import written
from demo.declarations import ODD_PATHS, Site
from demo.markup import lead_html, passages_html
from demo.records import Post

NOTE = "Treść wymyślona na potrzeby pokazu Kroniki"
SECTION = re.compile(r"^@@ (\w+)\n", re.M)
NUMBER = re.compile(r"\d{4}|(?<=m=)\d\d?")
TEASER = 140  # characters of the lead that a listing shows
DEFAULTS = {
    "attachments": '<div class="zalaczniki"><h3>Załączniki:</h3><ul>${files}</ul></div>\n',
    "attachment": '<li><a href="${href}">${label}</a></li>',
}
ATTACHMENT_HEADS = ("Załączniki:", "DO POBRANIA:")


@cache
def skeleton(name: str) -> Mapping[str, Template]:
    """The sections of a layout's skeleton."""
    _, *parts = SECTION.split((words.HERE / "skeletons" / f"{name}.html").read_text(encoding="utf-8"))
    sections = DEFAULTS | dict(zip(parts[::2], parts[1::2], strict=True))
    return {section: Template(text) for section, text in sections.items()}


@cache
def debris() -> Mapping[str, tuple[Template, tuple[str, ...]]]:
    """What is not the article: its HTML and the phrases by which it is known, by name."""
    return {name: (Template(html), () if told == "-" else tuple(told.split(";"))) for name, html, told in words.rows("debris.tsv")}


def fill(site: Site, section: str, known: Mapping[str, object]) -> str:
    """Fill a section of the site's skeleton."""
    return skeleton(site.layout.skeleton)[section].substitute(known)


def debris_html(names: Iterable[str], known: Mapping[str, object]) -> str:
    """The named pieces of debris."""
    return "\n".join(debris()[name][0].substitute(known) for name in names)


def site_words(site: Site) -> dict[str, object]:
    """What a skeleton may say of its site."""
    seat = words.places()[words.regions()[site.region].seat].nominative
    return {
        "institution": escape(site.institution, quote=False),
        "host": site.host,
        "seat": seat,
        "region_label": f"Województwo {site.region}",
        "section": site.layout.section,
        "listing": escape(site.layout.listing),
        "charset": site.encoding.meta,
        "note": NOTE,
        "number": site.first,
        "older": escape(site.layout.listing),
        "print": "#",
        "doors": doors_html(site),
    }


def doors_html(site: Site) -> str:
    """What the head tells of the site's feed and REST interface."""
    known = {
        "feed": f'<link rel="alternate" type="application/rss+xml" title="Kanał z wpisami" href="{escape(site.layout.feed)}">\n',
        "atom": f'<link rel="alternate" type="application/atom+xml" title="Nowości" href="{escape(site.layout.feed)}">\n',
        "rest": f'<link rel="https://api.w.org/" href="{escape(site.layout.rest.partition("wp/v2/")[0])}">\n',
    }
    return "".join(known.get(service, "") for service in site.layout.services)


def page_html(site: Site, kind: str, title: str, main: str, known: Mapping[str, object]) -> str:
    """A whole page around its main part; `known` holds its "url", and may hold "related" and "headmeta"."""
    page = {"related": "", "headmeta": "", **known, "kind": kind, "headtitle": escape(title), "main": main}
    around = {"top": debris_html(site.layout.top, page), "foot": debris_html(site.layout.foot, page)}
    return fill(site, "page", page | around)


def post_words(site: Site, post: Post) -> dict[str, object]:
    """What a skeleton may say of a post."""
    layout, path = site.layout, article_path(site, post)
    shown = post.published is not None and layout.dateline is not None
    return site_words(site) | {
        "number": post.number,
        "title": escape(post.story.title, quote=False),
        "lead": lead_html(post.story.lead, layout.style),
        "body": passages_html(post.story.passages, layout.style),
        "path": escape(path),
        "url": escape(url(site, path)),
        "print": escape(article_path(site, post, layout.prints)) if layout.prints else "#",
        "categoryslug": post.category,
        "iso": post.moment.isoformat(),
        "dateline": dateline_html(site, post, layout.dateline or "") if shown else "",
    }


def dateline_html(site: Site, post: Post, form: str) -> str:
    """The line of the date in a form."""
    known = {"written": written(form, post.moment), "iso": post.moment.isoformat()}
    return fill(site, "dateline", known).strip("\n") + "\n"


def article_html(site: Site, post: Post, before: Sequence[Post]) -> str:
    """The page of a post; `before` holds the older posts that its sidebar links to, the youngest last."""
    known = post_words(site, post)
    known |= {"related": related_html(site, before[-4:]), "headmeta": head_html(site, post), "attachments": attachments_html(site, post)}
    known["older"] = escape(article_path(site, before[-1])) if before else escape(site.layout.listing)
    around = {"above": debris_html(site.layout.above, known), "below": debris_html(site.layout.below, known)}
    return page_html(site, "post", post.story.title, fill(site, "article", known | around), known)


def print_html(site: Site, post: Post) -> str:
    """The print view of a post."""
    return fill(site, "print", post_words(site, post) | {"headtitle": escape(post.story.title)})


def related_html(site: Site, others: Sequence[Post]) -> str:
    """Links to other posts, as sidebars show them."""
    links = (f'<li><a href="{escape(article_path(site, other))}">{escape(other.story.title, quote=False)}</a></li>' for other in others)
    return f"<ul>{''.join(links)}</ul>" if others else ""


def attachments_html(site: Site, post: Post) -> str:
    """The documents that a post offers."""
    if not post.attachments:
        return ""
    files = "".join(fill(site, "attachment", {"href": file.path, "label": file.label}) for file in post.attachments)
    return fill(site, "attachments", {"files": files})


def head_html(site: Site, post: Post) -> str:
    """What the head of a post's page tells: meta elements and JSON-LD."""
    changed = (post.changed or post.moment).isoformat()
    parts = {
        "meta": f'<meta property="article:published_time" content="{post.moment.isoformat()}+01:00">\n'
        f'<meta property="article:modified_time" content="{changed}+01:00">\n',
        "json-ld": f'<script type="application/ld+json">{json_ld(site, post, changed)}</script>\n',
    }
    return "".join(parts[name] for name in site.layout.head)


def json_ld(site: Site, post: Post, changed: str) -> str:
    """The article as schema.org tells it."""
    told = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": post.story.title, "inLanguage": "pl-PL",
        "datePublished": f"{post.moment.isoformat()}+01:00", "dateModified": f"{changed}+01:00",
        "publisher": {"@type": "Organization", "name": site.institution},
    }  # fmt: skip
    return json.dumps(told, ensure_ascii=False).replace("</", "<\\/")


def listing_html(site: Site, shown: Sequence[Post], page: int, pages: int, archives: Sequence[str] = ()) -> str:
    """One page of the listing, counted from 1; it links to the archive's pages."""
    known = {"page": page, "pages": pages, "pager": pager_html(site, page, pages), "related": shortcuts_html(site, archives)}
    return list_html(site, shown, listing_path(site, page), known)


def archive_html(site: Site, path: str, shown: Sequence[Post]) -> str:
    """The page of a year."""
    return list_html(site, shown, path, {"page": 1, "pages": 1, "pager": "", "related": ""})


def list_html(site: Site, shown: Sequence[Post], path: str, known: Mapping[str, object]) -> str:
    """A page that lists posts."""
    page = site_words(site) | dict(known) | {"url": escape(url(site, path)), "items": "\n".join(item_html(site, post) for post in shown)}
    main = fill(site, "listing", page | {"above": debris_html(site.layout.above, page)})
    return page_html(site, "listing", site.layout.section, main, page)


def shortcuts_html(site: Site, archives: Sequence[str]) -> str:
    """Links from the listing to the pages of an archive, and to the site's odd pages, so that crawlers meet them."""
    named = [(path, " ".join(["archiwum", *NUMBER.findall(path)[:2]])) for path in archives]
    odd = [(ODD_PATHS[name], name) for name in site.odd]
    links = "".join(f'<li><a href="{escape(path)}">{label}</a></li>' for path, label in (*named, *odd))
    return f"<ul>{links}</ul>" if links else ""


def item_html(site: Site, post: Post) -> str:
    """A post as the listing shows it; a lead that is cut ends in dots."""
    form = site.layout.listing_dateline
    lead = post.story.lead
    teaser = lead if len(lead) <= TEASER else lead[:TEASER].rsplit(" ", 1)[0] + "..."
    known = post_words(site, post) | {"href": escape(article_path(site, post)), "teaser": escape(teaser, quote=False)}
    return fill(site, "item", known | {"dateline": dateline_html(site, post, form) if form and post.published else ""})


def pager_html(site: Site, page: int, pages: int) -> str:
    """Links to the other pages of the listing; a listing that repeats its last page always offers a next one."""
    links = [
        f'<a href="{escape(listing_path(site, other))}">{other}</a>' if other != page else f"<span>{page}</span>"
        for other in range(1, pages + 1)
    ]
    if page < pages or site.repeats:
        links.append(f'<a class="next" rel="next" href="{escape(listing_path(site, page + 1))}">Następna</a>')
    return " ".join(links)
