"""`scrapy crawl SITE` by itself: the spider opens the archive of the settings, and closes it with the index refreshed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from scrapy import Spider, signals
from scrapy.crawler import Crawler

from archive.errors import ArchiveError
from archive.places import index_of
from archive.store import Archive
from search.index import Index
from spiders.harvests import Harvest

if TYPE_CHECKING:
    from spiders.news import NewsSpider

logger = logging.getLogger(__name__)


def attach(spider: NewsSpider, crawler: Crawler) -> None:
    """Give a spider a harvest of its own, ended with the spider."""
    address = crawler.settings["KRONIKA_ARCHIVE"]
    try:
        archive = Archive.open(address, create=True, write=True)
    except ArchiveError as error:
        raise SystemExit(str(error)) from error  # `scrapy crawl` would print a traceback of anything else
    spider.harvest = Harvest.begin(archive, spider.limits)

    def closed(spider: Spider, reason: str) -> None:
        spider.harvest.end(reason)  # type: ignore[attr-defined]
        Index.open(index_of(address)).refresh(archive)
        archive.close()

    crawler.signals.connect(closed, signals.spider_closed, weak=False)
