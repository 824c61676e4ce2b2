"""What a site may have though nobody named it so: a sitemap of which robots.txt keeps quiet, lists of news behind any link of its menu."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from archive.records import Discovery, Work
from spiders.addresses import key

ROBOTS, SITEMAP = "/robots.txt", "/sitemap.xml"
GUESSED = "guess "  # begins the key of a sitemap that nobody named
TRIED = "try "  # begins the key of a page that is asked for once, since it may be a listing of news
LISTED = "listing "  # begins the key of a listing: what a menu takes for one may be an article, which has the plain key


def is_robots(work: Work) -> bool:
    """Say whether a piece of work is robots.txt, which is read for the sitemaps that it names."""
    return urlsplit(work.url).path == ROBOTS


def guessed(work: Work) -> tuple[Discovery, ...]:
    """Return the sitemap that a site may have whose robots.txt names none."""
    guess = urljoin(work.url, SITEMAP)
    return (Discovery(guess, GUESSED + key(guess, ()), "sitemap", found_on=work.url),)


def is_try(work: Work) -> bool:
    """Say whether nobody named a listing."""
    return work.key.startswith(TRIED)


def is_guess(work: Work) -> bool:
    """Say whether nobody named a sitemap or listing, so that nobody misses it."""
    return work.key.startswith((GUESSED, TRIED))


def listing_at(url: str, found_on: str | None) -> Discovery:
    """Return a page as a listing to be walked."""
    return Discovery(url, LISTED + key(url, ()), "listing", found_on=found_on)
