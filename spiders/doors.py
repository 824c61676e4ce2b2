"""Pages that are but doors: framesets, and what sends its reader on by a refresh or a line of script; behind them a harvest starts too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from scrapy.http import Response

from spiders.addresses import canonical
from spiders.guards import in_words, refusal
from spiders.listing_links import is_page
from spiders.menu_frames import menu_in, opens_elsewhere
from spiders.menus import sent
from spiders.responses import named_panes, panes, target

MOST_DOORS = 3  # doors, one behind the other, whose pages are where a harvest starts


class Doors:
    """The doors of one site: where a harvest starts and what stands behind, with how many doors before it, and what stands in frames
    (`panes`, by the names of these), some of which only adorn or hold the menu.
    """

    def __init__(self, starts: Sequence[str]) -> None:
        self.depths = dict.fromkeys(starts, 0)
        self.panes: dict[str, str] = {}

    def is_start(self, url: str) -> bool:
        """Say whether a harvest starts at a page, be it behind doors."""
        return url in self.depths

    def is_near(self, url: str) -> bool:
        """Say whether a harvest starts behind a page as well, if it is but a door."""
        return self.depths.get(url, MOST_DOORS) < MOST_DOORS

    def is_entry(self, url: str) -> bool:
        """Say whether a page stands behind a door, and in no frame."""
        return self.depths.get(url, 0) > 0 and url not in self.panes

    def is_pane(self, response: Response) -> bool:
        """Say whether a page stands in a frame."""
        return canonical(response.url) in self.panes

    def is_beside(self, response: Response) -> bool:
        """Say whether a page stands in a frame and most of its links open in another one."""
        return is_page(response) and self.is_pane(response) and opens_elsewhere(response, self.panes[canonical(response.url)])

    def menu(self, response: Response) -> set[str]:
        """Return the pages beside the news that a page leads to, if it is a menu in a frame of its own."""
        return menu_in(response) if self.is_beside(response) else set()

    def behind(self, response: Response, url: str, hosts: Sequence[str]) -> list[str]:
        """Return where the page that was asked for as `url` sends its reader within the site, if it is but a door."""
        if not is_page(response):
            return []
        self.panes.update(named_panes(response))
        return self.open(url, sent(response), hosts)

    def open(self, url: str, told: Iterable[str], hosts: Sequence[str]) -> list[str]:
        """Return what a door that was asked for as `url` tells within the site; a harvest starts there too if the door is near."""
        urls = [it for it in dict.fromkeys(told) if not refusal(it, hosts)]
        if self.is_near(url):
            self.depths = dict.fromkeys(urls, self.depths[url] + 1) | self.depths
        return urls


def leads_away(response: Response, hosts: Sequence[str]) -> str | None:
    """Return in words to what place outside of the site a page sends its reader by a refresh or a line of script, as a redirect would;
    None where it does not. What a frame shows stands beside the page.
    """
    if not is_page(response):
        return None
    shown = {*panes(response), *(target(response, src) for src in response.css("iframe::attr(src)").getall())}
    reasons = (refusal(url, hosts) for url in sent(response) if url not in shown)
    return next((in_words(reason) for reason in reasons if reason), None)
