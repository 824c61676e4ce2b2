"""Check several sites side by side in one process: a spider a site that asks, and stores nothing."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar

from scrapy import Request, Spider
from scrapy.crawler import CrawlerProcess

from spiders.anywhere import spider_for
from spiders.asking import Ask, asking
from spiders.catalogue import is_address, label, loader_of
from spiders.checking import check
from spiders.checks import Check, Reach
from spiders.crawling import settings_of
from spiders.loading import DefinitionLoader
from spiders.news import NewsSpider

Found = TypeVar("Found")
Look = Callable[[NewsSpider, Ask], Awaitable[Found]]

NO_REQUESTS: tuple[Request, ...] = ()  # what is asked does not go through the scheduler

logger = logging.getLogger(__name__)


class AskingSpider(Spider):
    """Looks at one site and keeps what was found in `found`, under the site's name."""

    name = "asking"
    site: NewsSpider
    look: Look[Any]
    found: dict[str, Any]

    async def start(self) -> AsyncIterator[Request]:
        """Look; one bad site never spoils the others."""
        try:
            self.found[self.site.name] = await self.look(self.site, asking(self.crawler))
        except Exception:
            logger.exception("%s could not be looked at", self.site.name)
        for request in NO_REQUESTS:
            yield request


def look_at(names: Sequence[str], look: Look[Found], overrides: Mapping[str, Any]) -> dict[str, Found]:
    """Look at sites by name or address; return what was found by the site's name, in their order. Once a process: so is the reactor."""
    options = settings_of(overrides)
    loader, found = loader_of(options), dict[str, Found]()
    process = CrawlerProcess(options)
    sites = [site_of(name, loader, loopback=options.getbool("KRONIKA_LOOPBACK")) for name in names]
    for site in sites:
        process.crawl(asking_for(site), site=site, look=look, found=found)
    process.start()
    return {site.name: found[site.name] for site in sites if site.name in found}


def site_of(name: str, loader: DefinitionLoader, *, loopback: bool) -> NewsSpider:
    """Return the spider of a site by name or address, which is only asked what it declares."""
    declared: Any = spider_for(name, loopback=loopback) if is_address(name) else loader.load(name)
    site: NewsSpider = declared()
    return site


def asking_for(site: NewsSpider) -> type[AskingSpider]:
    """Return the spider that asks for a site: it may ask the site's hosts and no others, as its own settings allow."""
    declared = {"allowed_domains": list(site.allowed_domains), "custom_settings": site.custom_settings}
    return type("AskingSpiderOfSite", (AskingSpider,), declared)


def check_sites(names: Sequence[str], overrides: Mapping[str, Any]) -> list[Check]:
    """Check sites by name or address, in their order; a check that broke down has failed."""
    found = look_at(names, check, overrides)
    broken = Reach("", problem="the check broke down; the log tells where")
    return [found.get(name) or Check(name, "failed", broken) for name in map(label, names)]
