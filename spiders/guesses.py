"""The sitemap that a site may have though nobody named it: many a site has one, and robots.txt keeps quiet about it."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from archive.records import Discovery, Work
from spiders.addresses import key

ROBOTS, SITEMAP = "/robots.txt", "/sitemap.xml"
GUESSED = "guess "  # begins the key of a sitemap that nobody named


def is_robots(work: Work) -> bool:
    """Say whether a piece of work is robots.txt, which is read for the sitemaps that it names."""
    return urlsplit(work.url).path == ROBOTS


def guessed(work: Work) -> tuple[Discovery, ...]:
    """Return the sitemap that a site may have whose robots.txt names none."""
    guess = urljoin(work.url, SITEMAP)
    return (Discovery(guess, GUESSED + key(guess, ()), "sitemap", found_on=work.url),)


def is_guess(work: Work) -> bool:
    """Say whether nobody named a sitemap."""
    return work.key.startswith(GUESSED)
