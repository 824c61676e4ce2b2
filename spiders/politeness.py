"""What a site asks for beyond allow and disallow: a delay in robots.txt, a pause where it is busy."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.robotstxt import RobotParser

BUSY = (429, 503)
ROBOTS, SERVER_ERROR = "/robots.txt", 500
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


class RobotsUnreadable(IgnoreRequest):
    """A site's robots.txt answers with an error of the server, so that nothing may be asked. It may be readable the next time."""


class RobotsGuard:
    """Downloader middleware behind Scrapy's own, which takes such an answer for leave to ask everything: RFC 9309, 2.3.1.4, forbids all."""

    def __init__(self) -> None:
        self.unreadable: dict[str, int] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RobotsGuard:
        """Wire into a crawl."""
        guard = cls()
        crawler.signals.connect(guard.answered, signals.response_received)
        return guard

    def answered(self, response: Response, request: Request) -> None:
        """Note a robots.txt that the server could not give, also where it was moved before."""
        asked = urlsplit(request.meta.get("redirect_urls", [request.url])[0])
        if asked.path == ROBOTS and response.status >= SERVER_ERROR:
            self.unreadable[asked.netloc] = response.status

    def process_request(self, request: Request) -> None:
        """Refuse what a host was to be asked whose robots.txt is not known."""
        status = self.unreadable.get(urlsplit(request.url).netloc)
        if status and not request.meta.get("dont_obey_robotstxt"):
            raise RobotsUnreadable(f"robots.txt answers HTTP {status}, so that nothing may be asked now")


class RetryAfter:
    """Extension: a site that is busy and says for how long is asked again after that, and more slowly from then on."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.usual: dict[str, float] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RetryAfter:
        """Wire into a crawl."""
        extension = cls(crawler)
        crawler.signals.connect(extension.answered, signals.response_downloaded)
        return extension

    def answered(self, response: Response, request: Request) -> None:
        """Pause as long as a busy host asks for; once it answers again, wait twice as long as before between two requests."""
        host = urlsplit(request.url).hostname or ""
        engine = self.crawler.engine
        slot = engine.downloader.slots.get(host) if engine else None
        if slot is None:
            return
        if response.status in BUSY and (pause := seconds(response)):
            self.usual.setdefault(host, slot.delay)
            slot.delay = min(max(pause, slot.delay), MAX_DELAY)
            logger.info("%s is busy and asks for a pause of %s s", host, pause)
        elif response.status not in BUSY and host in self.usual:
            slot.delay = min(2 * self.usual.pop(host), MAX_DELAY)


def seconds(response: Response) -> float | None:
    """Return the pause that a response asks for, None where it asks for none; a day and hour is read as the longest pause."""
    told = (response.headers.get("Retry-After") or b"").decode("latin-1").strip()
    return float(told) if told.isascii() and told.isdigit() else MAX_DELAY if told else None
