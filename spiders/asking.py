"""One question to a site and its answer: a response, or in words why there is none. The thin adapter to Scrapy's engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http import Response
from twisted.internet.error import ConnectError

from spiders.guards import in_words
from spiders.politeness import RobotsUnreadable
from spiders.reporting import BAD_CERTIFICATE, words_of, words_of_refusal

Nature = Literal["answered", "unreachable", "certificate", "refused"]
NO_ANSWER = (CannotResolveHostError, DownloadConnectionRefusedError, DownloadTimeoutError, DownloadFailedError, ResponseDataLossError)
NO_ANSWER_EITHER = (ConnectError, OSError)  # of Twisted and of the system, which Scrapy passes on as they are


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to a question for `url`; `response` is None where there was none, and `problem` says why, `failure` in a sentence."""

    url: str
    response: Response | None = None
    problem: str | None = None
    nature: Nature = "answered"

    @property
    def status(self) -> int | None:
        """The status of the response, if there was one."""
        return self.response.status if self.response else None

    @property
    def failure(self) -> str | None:
        """Why there is no page to be read, None where there is one."""
        if self.response is None:
            return in_words(self.problem) if self.problem else None
        if self.response.status != 200:
            return f"HTTP {self.response.status}"
        return None if self.response.body.strip() else "its answer is empty (HTTP 200)"


class Ask(Protocol):
    """Asks for an address under our own User-Agent or another. Never raises for what a network can do."""

    async def __call__(self, url: str, agent: str | None = None) -> Answer:
        """Return the answer to one request."""
        ...


def asking(crawler: Crawler) -> Ask:
    """Return what asks through the engine of a running crawl, with its robots, guards and delay."""

    async def ask(url: str, agent: str | None = None) -> Answer:
        if crawler.engine is None:
            return Answer(url, problem="the crawl has no engine", nature="refused")
        try:
            return Answer(url, await crawler.engine.download_async(question(url, agent)))
        except ValueError:
            return Answer(url, problem="the address cannot be read", nature="refused")
        except (*NO_ANSWER, *NO_ANSWER_EITHER, IgnoreRequest, DownloadCancelledError) as error:
            return told(url, error)

    return ask


def remembering(ask: Ask) -> Ask:
    """Return what asks for each address once under each User-Agent, and remembers the answer."""
    known: dict[tuple[str, str | None], Answer] = {}

    async def recall(url: str, agent: str | None = None) -> Answer:
        if (url, agent) not in known:
            known[url, agent] = await ask(url, agent)
        return known[url, agent]

    return recall


def question(url: str, agent: str | None) -> Request:
    """Return the request for an address; it is asked once, and robots.txt may always be asked for."""
    meta = {"dont_retry": True, "dont_obey_robotstxt": urlsplit(url).path == "/robots.txt"}
    return Request(url, headers={"User-Agent": agent} if agent else {}, meta=meta, dont_filter=True)


def told(url: str, error: Exception) -> Answer:
    """Return what an error of the engine means."""
    if isinstance(error, RobotsUnreadable) and error.is_silent:
        return Answer(url, problem=f"unreachable from here: {error}", nature="unreachable")
    if isinstance(error, IgnoreRequest):
        return Answer(url, problem=words_of_refusal(error), nature="refused")
    words = words_of(error)
    if isinstance(error, DownloadCancelledError):
        return Answer(url, problem=words, nature="refused")
    if words.startswith(BAD_CERTIFICATE):
        return Answer(url, problem=words, nature="certificate")
    return Answer(url, problem=f"unreachable from here: {words}", nature="unreachable")
