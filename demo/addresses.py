"""Addresses of posts and listings on a site: slugs, identifiers, check sums, and the one form under which a reply is kept."""

from __future__ import annotations

import re
from hashlib import sha256
from urllib.parse import parse_qsl, quote, unquote, urlencode

from demo.days import written
from demo.declarations import Site
from demo.records import Post

ASCII = str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "acelnoszzACELNOSZZ")
NOT_ASCII_SLUG = re.compile(r"[^a-z0-9]+")
NOT_POLISH_SLUG = re.compile(r"[^\w„”]+")
IGNORED = ("utm_source", "utm_medium", "utm_campaign", "fbclid", "gclid", "redirect")  # tracking, and Liferay's way back


def slugged(title: str, form: str = "ascii", words: int = 12) -> str:
    """A title as a part of an address; the Polish form keeps letters and quotes, as one real family of sites does, percent-encoded."""
    pattern, text = (NOT_ASCII_SLUG, title.translate(ASCII)) if form == "ascii" else (NOT_POLISH_SLUG, title)
    parts = pattern.sub("-", text.lower()).strip("-").split("-")
    return quote("-".join(parts[:words]))


def check_sum(text: str) -> str:
    """A check sum as TYPO3 puts it into addresses: 32 hexadecimal digits that a client cannot guess."""
    return sha256(text.encode()).hexdigest()[:32]


def article_path(site: Site, post: Post, form: str | None = None) -> str:
    """The address of a post on its site, or of another view of it where a form is given."""
    check = check_sum(f"{site.host}/{post.number}")
    return written(form or site.layout.article, post.moment, number=post.number, slug=post.slug, hash=check)


def listing_path(site: Site, page: int) -> str:
    """The address of the listing's page, counted from 1."""
    if page == 1:
        return site.layout.listing
    offset = (page - 1) * site.layout.per_page
    return site.layout.more.format(page=page, zero=page - 1, offset=offset, hash=check_sum(f"{site.host}/listing/{page}"))


def url(site: Site, path: str) -> str:
    """The absolute address of a path on a site."""
    return f"http://{site.host}{path}"


def key(target: str) -> str:
    """The form under which a reply is kept: the path without percent-encoding, the query without tracking parameters."""
    path, _, asked = target.partition("?")
    query = [(name, value) for name, value in parse_qsl(asked, keep_blank_values=True) if name not in IGNORED]
    return unquote(path) + (f"?{urlencode(query)}" if query else "")


def is_tracked(target: str) -> bool:
    """Say whether an address carries tracking parameters."""
    return any(name in IGNORED for name, _ in parse_qsl(target.partition("?")[2], keep_blank_values=True))
