"""What a site asks for beyond allow and disallow: a delay in robots.txt, a pause where it is busy."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import DownloadFailedError, DownloadTimeoutError, IgnoreRequest, ResponseDataLossError
from scrapy.http import Response
from scrapy.robotstxt import RobotParser

from spiders.harvests import now

BUSY = (429, 503)
BROKEN = (DownloadTimeoutError, DownloadFailedError, ResponseDataLossError)
ROBOTS, SERVER_ERROR = "/robots.txt", 500
AGAIN = "robots_again"  # in the meta of a request that is made a second time, since robots.txt could not be had
MAX_DELAY = 30.0  # seconds; a site that asks for more gets this, or a night would not do

MAX_PAUSE = 300.0  # seconds that a run waits for a busy site; one that asks for more is left alone until a later run
LONGEST_PAUSE = 7 * 86_400.0  # seconds that a site is left alone at most: who asks for a year has made a mistake
DIGITS = 9  # of a Retry-After that are read; so many seconds are thirty years
BUSY_SITE = "it is busy"  # begins the reason of what such a site was not asked

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
    """A site's robots.txt cannot be had, so that nothing may be asked. It may be readable the next time. `is_silent` where none came."""

    def __init__(self, told: str, *, is_silent: bool = False) -> None:
        super().__init__(told)
        self.is_silent = is_silent


class RobotsAgain(RobotsTxtMiddleware):
    """Scrapy's own, which asks for a host's robots.txt once: a request that is made a second time since it could not be had asks again."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.again: set[str] = set()

    async def robot_parser(self, request: Request) -> RobotParser | None:
        """Return the rules of a host, asked for once more where a second try wants them; the others take what came of that."""
        host = urlsplit(request.url).netloc
        if request.meta.get(AGAIN) and host not in self.again:
            self.again.add(host)
            self._parsers.pop(host, None)
        return await super().robot_parser(request)


class RobotsGuard:
    """Downloader middleware behind Scrapy's own, which takes an error of the server, or no answer, for leave to ask everything: RFC 9309,
    2.3.1.4, forbids all. A host that nobody reaches at all needs no guard, and its own words say more.
    """

    def __init__(self) -> None:
        self.unreadable: dict[str, int | None] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RobotsGuard:
        """Wire into a crawl."""
        guard = cls()
        crawler.signals.connect(guard.answered, signals.response_received)
        return guard

    def answered(self, response: Response, request: Request) -> None:
        """Note a robots.txt that the server could not give, also where it was moved before, and one that it gives after all."""
        asked = urlsplit(request.meta.get("redirect_urls", [request.url])[0])
        if asked.path == ROBOTS and response.status >= SERVER_ERROR:
            self.unreadable[asked.netloc] = response.status
        elif asked.path == ROBOTS:
            self.unreadable.pop(asked.netloc, None)

    def process_request(self, request: Request) -> None:
        """Refuse what a host was to be asked whose robots.txt is not known."""
        host = urlsplit(request.url).netloc
        if host in self.unreadable and not request.meta.get("dont_obey_robotstxt"):
            status = self.unreadable[host]
            told = f"robots.txt answers HTTP {status}" if status else "robots.txt gives no whole answer"
            raise RobotsUnreadable(f"{told}, so that nothing may be asked now", is_silent=status is None)

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Note a robots.txt that never came or broke off, after Scrapy has asked for it several times."""
        asked = urlsplit(request.url)
        if asked.path == ROBOTS and isinstance(exception, BROKEN) and "certificate" not in str(exception):
            self.unreadable.setdefault(asked.netloc, None)


class RobotsOnce:
    """Downloader middleware behind Scrapy's own, which has just asked for robots.txt: a spider that reads it too gets the same answer."""

    def __init__(self) -> None:
        self.answers: dict[str, Response] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RobotsOnce:
        """Wire into a crawl."""
        once = cls()
        crawler.signals.connect(once.answered, signals.response_received)
        return once

    def answered(self, response: Response, request: Request) -> None:
        """Keep a robots.txt that stands where it was asked for."""
        if urlsplit(request.url).path == ROBOTS and "redirect_urls" not in request.meta:
            self.answers[request.url] = response

    def process_request(self, request: Request) -> Response | None:
        """Answer a second question for a robots.txt; Scrapy's own and those of a check do not obey it."""
        known = None if request.meta.get("dont_obey_robotstxt") else self.answers.get(request.url)
        return known.replace(request=request) if known else None


class LeftAlone(IgnoreRequest):
    """A site is busy and asks to be left alone for longer than a run waits. Caught by the spider, whose work goes back to the frontier."""

    def __init__(self, status: int, until: datetime) -> None:
        super().__init__(f"{BUSY_SITE} (HTTP {status}) and asks to be left alone until {until:%Y-%m-%d %H:%M} UTC")
        self.until = until


class RetryAfter:
    """Downloader middleware before Scrapy's retries: a busy site that says for how long is asked again after that, and more slowly then.

    It is asked nothing more where it says longer than a run waits.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.usual: dict[str, float] = {}
        self.left: dict[str, LeftAlone] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RetryAfter:
        """Wire into a crawl."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Refuse what was still to be asked of a host that is left alone."""
        if left := self.left.get(host_of(request)):
            raise left

    def process_response(self, request: Request, response: Response) -> Response:
        """Pause as long as a busy host asks for, or leave it alone; once it answers again, ask it half as often as before."""
        host, pause = host_of(request), seconds(response, now()) if response.status in BUSY else None
        if pause and pause > MAX_PAUSE:
            self.left[host] = LeftAlone(response.status, now() + timedelta(seconds=min(pause, LONGEST_PAUSE)))
            raise self.left[host]
        engine = self.crawler.engine
        slot = engine.downloader.slots.get(host) if engine else None
        if slot is not None and pause:
            self.usual.setdefault(host, slot.delay)
            slot.delay = max(pause, slot.delay)
            logger.warning("%s is busy and asks for a pause of %s s", host, pause)
        elif slot is not None and response.status not in BUSY and host in self.usual:
            slot.delay = min(2 * self.usual.pop(host), MAX_DELAY)
        return response


def host_of(request: Request) -> str:
    """Return the host that is asked, which is the name of its slot."""
    return urlsplit(request.url).hostname or ""


def seconds(response: Response, moment: datetime) -> float | None:
    """Return the pause that a response asks for by a number or a date, none where it asks for none; what is neither means a short one."""
    told = (response.headers.get("Retry-After") or b"").decode("latin-1").strip()
    if told.isascii() and told.isdigit():
        return float(told[:DIGITS])
    try:
        day = parsedate_to_datetime(told)
    except (ValueError, OverflowError):
        return MAX_DELAY if told else None
    return max(0.0, ((day if day.tzinfo else day.replace(tzinfo=UTC)) - moment).total_seconds())
