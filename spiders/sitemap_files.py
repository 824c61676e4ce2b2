"""What the files of an index of sitemaps are named after: posts, which are news, or another type of a site's pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import unquote

# Files of posts, as WordPress, its plug-ins and TYPO3 name them; core's name of every type begins alike: "wp-sitemap-posts-page-1.xml".
POSTS = re.compile(r"posts-post\b|post-sitemap|-pt-post\b|sitemap[-_]posts?(?![-_][a-z])\b|sitemap\]?=(?:news|articles?)\b", re.I)
# Files of pages, by the same systems.
PAGES = re.compile(r"posts-page\b|page-sitemap|-pt-page\b|sitemap(?:[-_]|\]?=)pages?\b", re.I)
# Files of any type: of WordPress's core and Google XML Sitemaps, of Yoast and its kin, of TYPO3.
TYPE = re.compile(
    r"sitemap-(?:posts|pt)-(?P<core>[a-z][a-z0-9_-]*?)(?:-\d[\d-]*)?\.xml|/(?P<front>[a-z][a-z0-9_-]*?)-sitemap-?\d*\.xml|"
    r"sitemap\]?=(?P<asked>[a-z]\w*)",
    re.I,
)
NEWS = re.compile(
    r"(?:\w+[-_])?(?:posts?|blog|news|articles?|stories|wpisy?|artykuly?|aktualnosc\w*|wiadomosc\w*|nowosc\w*|komunikat\w*|ogloszeni\w*)",
    re.I,
)
# Such a file, or one of a language, may hold whatever there is.
ANY = re.compile(r"wp|main|default|content|all|full|site|general|index|[a-z]{2}", re.I)
INDEXES = re.compile(r"categor|tag-|taxonom|author|users|attachment", re.I)


def type_of(url: str) -> str | None:
    """Return the type of pages after which a file is named ("page", "organizacja"), None where its name tells none."""
    found = TYPE.search(unquote(url))
    told = next(filter(None, found.groups()), None) if found else None
    return told if told and not ANY.fullmatch(told) else None


def is_of_posts(url: str) -> bool:
    """Say whether a file is named after posts, or after a type of a site's own that is news."""
    return bool(POSTS.search(unquote(url)) or NEWS.fullmatch(type_of(url) or ""))


def is_of_others(url: str) -> bool:
    """Say whether a file is named after pages, or another type that is no news: organisations, the staff, a page builder's pieces."""
    return not is_of_posts(url) and bool(type_of(url) or PAGES.search(unquote(url)))


def names_posts(files: Sequence[str]) -> bool:
    """Say whether one of the files of an index is named after posts."""
    return any(map(is_of_posts, files))


def files_of(files: Sequence[str]) -> list[str]:
    """Return the files of an index that may tell articles: where one is named after posts, those of tags and the like tell none."""
    return [url for url in files if not INDEXES.search(url)] if names_posts(files) else list(files)


def beside_news(files: Sequence[str]) -> list[str]:
    """Return the files of an index that are named after anything but news, where one of posts stands beside them; else what they tell may
    be all that there is.
    """
    return [url for url in files if is_of_others(url)] if names_posts(files) else []
