"""What Scrapy's failures mean, in words, and a quieter log: one line an article."""

from __future__ import annotations

import logging
from typing import Any

from scrapy.exceptions import IgnoreRequest
from scrapy.logformatter import LogFormatter
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from archive.records import State


def reason_of(failure: Failure) -> tuple[State, str]:
    """Return how a piece of work ended that got no usable response: refused by a rule, or failed, with the reason in words."""
    error = failure.value
    if isinstance(error, HttpError):
        return "failed", f"HTTP {error.response.status}"
    if isinstance(error, IgnoreRequest):
        return "refused", str(error) or "refused"
    return "failed", f"{type(error).__name__}: {str(error)[:200]}"


class QuietFormatter(LogFormatter):
    """Scraped items are told at DEBUG without their text, which may be long."""

    def scraped(self, item: Any, response: Any, spider: Any) -> Any:  # noqa: ARG002 - Scrapy's signature
        """Tell the address only."""
        return {"level": logging.DEBUG, "msg": "Stored %(url)s", "args": {"url": getattr(response, "url", "")}}
