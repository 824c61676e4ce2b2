"""Second tries: a start that failed for a moment is asked once more before its run ends, or its site would have no news that night."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from scrapy.exceptions import DontCloseSpider
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from archive.records import Work
from spiders.harvests import now
from spiders.politeness import AGAIN, BROKEN, SERVER_ERROR, RobotsUnreadable
from spiders.reporting import BAD_CERTIFICATE, words_of

if TYPE_CHECKING:
    from spiders.news import NewsSpider

MOST = 3  # starts of a site that are asked a second time in a run; each may take a minute to give no answer
TWICE = ", also when it was asked again later"  # ends the reason of one that failed twice


class SecondTries:
    """The starts of one site that are asked a second time. It is not before `pause` seconds are over, and not before the site's other work
    is done; Scrapy's own retries follow at once, and not at all on what took its whole minute.

    What was not asked since robots.txt could not be had waits likewise, start or not, and robots.txt is asked again then. It `is_closed`
    where that fails as well: nothing may be asked in that run (RFC 9309).
    """

    def __init__(self, pause: float = 0) -> None:
        self.pause = timedelta(seconds=pause)
        self.tried: set[int] = set()
        self.unasked: set[int] = set()
        self.is_closed = False
        self.waiting: list[tuple[datetime, Work]] = []

    def put_off(self, work: Work, failure: Failure, moment: datetime, *, is_start: bool = True) -> bool:
        """Keep a piece of work that failed for a moment, which stays leased; say whether it is asked a second time."""
        is_unasked = isinstance(failure.value, RobotsUnreadable)
        self.is_closed |= is_unasked and work.id in self.unasked
        is_wanted = not self.is_closed if is_unasked else is_start and len(self.tried - self.unasked) < MOST and is_momentary(failure)
        if work.id in self.tried or not is_wanted:
            return False
        self.tried.add(work.id)
        self.unasked.update([work.id] if is_unasked else ())
        self.waiting.append((moment + self.pause, work))
        return True

    def told(self, work: Work, reason: str) -> str:
        """Return why a piece of work failed, and whether it did so twice."""
        return reason + TWICE if work.id in self.tried else reason

    def due(self, moment: datetime) -> list[Work]:
        """Hand out what has waited long enough."""
        due = [work for when, work in self.waiting if when <= moment]
        self.waiting = [(when, work) for when, work in self.waiting if when > moment]
        return due

    def idle(self, spider: NewsSpider) -> None:
        """Ask for what is due once nothing else is to be done. Raises DontCloseSpider while something waits: Scrapy comes again then."""
        due = self.due(now())
        for work in due:
            request = spider.request(work)
            request.meta.update({"dont_retry": True, AGAIN: work.id in self.unasked})
            if spider.crawler.engine:
                spider.crawler.engine.crawl(request)
        if due or self.waiting:
            raise DontCloseSpider


def is_momentary(failure: Failure) -> bool:
    """Say whether a failure may be over soon: an error of the server, no answer in time, a connection that broke."""
    error = failure.value
    if isinstance(error, HttpError):
        return bool(error.response.status >= SERVER_ERROR)
    return isinstance(error, BROKEN) and not words_of(error).startswith(BAD_CERTIFICATE)
