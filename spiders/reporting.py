"""What Scrapy's failures mean, in words, and a quieter log: one line an article."""

from __future__ import annotations

import logging
import re
import zlib
from gzip import BadGzipFile
from typing import Any

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.logformatter import LogFormatter
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from archive.records import State
from spiders.politeness import RobotsUnreadable
from spiders.settings import DOWNLOAD_MAXSIZE, REDIRECT_MAX_TIMES

BAD_CERTIFICATE = "the certificate does not hold"
BROKEN_OFF = "the connection broke before the page was whole"
TOO_MANY = "max redirections reached"  # as Scrapy says it
TURNED_ROUND = f"it redirects more than {REDIRECT_MAX_TIMES} times: in a circle, or for want of cookies"
BROKEN_GZIP = "its gzip archive is broken"
SSL_REASON = re.compile(r"SSL(?: routines|\.Error)?.{0,200}?'(?P<words>[a-z][a-z ]{3,80})'\)")
NO_ADDRESS = re.compile(r"Invalid (?:IPv6|netloc|port)|Port (?:out of range|could not be cast)", re.I)  # how Python says it of a redirect
COMPRESSIONS = ("brotli", "zstd", "zstandard", "compression")  # rooms of the errors of libraries that may not be installed
WORDS: dict[type[Exception], str] = {
    CannotResolveHostError: "its name has no public address",
    DownloadCancelledError: f"it is larger than {DOWNLOAD_MAXSIZE // 1024**2} MiB, the most that is taken",
    DownloadConnectionRefusedError: "the connection was refused",
    DownloadTimeoutError: "it did not answer in time",
    ResponseDataLossError: BROKEN_OFF,
    DownloadFailedError: BROKEN_OFF,
    BadGzipFile: BROKEN_GZIP,
    EOFError: BROKEN_GZIP,
    zlib.error: BROKEN_GZIP,
}


def reason_of(failure: Failure) -> tuple[State, str]:
    """Return how a piece of work ended that got no usable response: refused by a rule, or failed, with the reason in words."""
    error = failure.value
    if isinstance(error, HttpError):
        return "failed", f"HTTP {error.response.status}"
    if isinstance(error, IgnoreRequest):
        words = words_of_refusal(error)
        is_ill = isinstance(error, RobotsUnreadable) or words == TURNED_ROUND
        return "failed" if is_ill else "refused", words  # not refused for good: another night may ask again
    return "failed", words_of(error)


def words_of_refusal(error: IgnoreRequest) -> str:
    """Return in words why a request was not made, or its redirects were not followed."""
    told = str(error)[:200] or "refused"
    return TURNED_ROUND if told == TOO_MANY else told


def is_answer(failure: Failure) -> bool:
    """Say whether the site has answered, or was not asked at all: an error of HTTP, a refusal of our own, an answer that is too large."""
    known = isinstance(failure.value, (HttpError, IgnoreRequest, DownloadCancelledError))
    return known and not isinstance(failure.value, RobotsUnreadable)


def words_of(error: BaseException | None) -> str:
    """Return an error of the network in words, as far as it is a common one."""
    if words := SSL_REASON.search(str(error)[:1000]):
        return f"{BAD_CERTIFICATE}: {words['words']}"
    if isinstance(error, ValueError) and NO_ADDRESS.match(str(error)):
        return "it leads to what is no address"
    if type(error).__module__.lstrip("_").startswith(COMPRESSIONS):
        return "its compressed content is broken"
    known = next((words for kind, words in WORDS.items() if isinstance(error, kind)), None)
    return known or ": ".join(filter(None, (type(error).__name__, str(error)[:200])))


class QuietFormatter(LogFormatter):
    """Scraped items are told at DEBUG without their text, which may be long."""

    def scraped(self, item: Any, response: Any, spider: Any) -> Any:  # noqa: ARG002 - Scrapy's signature
        """Tell the address only."""
        return {"level": logging.DEBUG, "msg": "Stored %(url)s", "args": {"url": getattr(response, "url", "")}}
