"""The further pages of listings: that a pager leads to several of one series tells what they are, whatever their text reads like."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from spiders.listing_links import NUMBER

SEVERAL = 2  # pages of one series from which on it is one
TELLING = 2  # articles that such a page tells; the last may have no more


@dataclass(slots=True)
class TurnedPages:
    """The addresses to which the pagers of a site led, by what the pages of one listing have in common."""

    series: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def note(self, urls: Iterable[str]) -> None:
        """Take note of the addresses that turn a page."""
        for url in urls:
            self.series[numberless(url)].add(url)

    def has(self, url: str, told: Iterable[str]) -> bool:
        """Say whether an address is one of several pages that pagers turned to, and no other of their series was told as an article's:
        "dalej" leads to articles as well.
        """
        pages = self.series.get(numberless(url), ())
        return url in pages and len(pages) >= SEVERAL and not any(numberless(it) == numberless(url) for it in told if it != url)


def numberless(url: str) -> str:
    """Return what the pages of one listing have in common: all but its numbers."""
    return NUMBER.sub("0", url)
