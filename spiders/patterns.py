"""The regular expressions of definitions as the spiders use them: bounded, so that one pattern never stands still for all sites.

`re` cannot be stopped while it searches; `regex`, which dateparser brings along, searches alike and stops after a given time.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import regex

from spiders.queries import in_plain_signs

LONGEST = 2_000  # characters of an address; what is longer is asked by no browser, and no article has it
MOST_SECONDS = 0.5  # a pattern that is written well needs some millionths


class PatternTooSlow(Exception):
    """A pattern of a definition came to no end in time; its text is a sentence without its stop. Caught by the spider, which stops."""


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> Any:
    """Return a pattern made ready."""
    return regex.compile(pattern)


def search(pattern: str, url: str) -> Any | None:
    """Return the match of a pattern in an address, None where there is none or the address is overlong. Raises PatternTooSlow."""
    if len(url) > LONGEST:
        return None
    try:
        return compiled(pattern).search(url, timeout=MOST_SECONDS)
    except TimeoutError as error:
        raise PatternTooSlow(f"the pattern {pattern} takes too long to tell whether {url[:200]} fits it") from error


def fitted(pattern: str, url: str) -> Any | None:
    """Return the match of a pattern in an address, its query in plain signs or else as its site writes it. Raises PatternTooSlow."""
    return next(filter(None, (search(pattern, it) for it in dict.fromkeys((in_plain_signs(url), url)))), None)


def is_any(patterns: Sequence[str], url: str) -> bool:
    """Say whether an address fits one of some patterns."""
    return any(fitted(pattern, url) for pattern in patterns)
