"""What a site asks for in robots.txt beyond allow and disallow."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.robotstxt import RobotParser

MAX_DELAY = 30.0  # seconds; a site that asks for more gets this, or a night would not do

logger = logging.getLogger(__name__)


class CrawlDelay:
    """Extension: a Crawl-delay longer than our own delay slows the site down."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> CrawlDelay:
        """Wire into a crawl."""
        extension = cls(crawler)
        crawler.signals.connect(extension.robots_parsed, signals.robots_parsed)
        return extension

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Slow down the host whose robots.txt was just read."""
        asked = robotparser.crawl_delay(self.crawler.settings["ROBOTSTXT_USER_AGENT"])
        engine = self.crawler.engine
        slot = engine.downloader.slots.get(urlsplit(request.url).hostname or "") if engine else None
        if slot and asked and asked > slot.delay:
            slot.delay = min(asked, MAX_DELAY)
            logger.info("%s asks for a delay of %s s", urlsplit(request.url).hostname, asked)
