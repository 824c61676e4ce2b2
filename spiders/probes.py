"""Whether a regular expression of a definition may take for ever: it is tried on addresses that were made to lead it astray.

A pattern is read as Python reads it. For each part of it that may repeat, addresses are written that fit up to there, go on with what the
part takes, and break off. They grow only as long as the search stays quick, so that no probe takes long, whatever the pattern.
"""

from __future__ import annotations

import re
from functools import lru_cache
from math import log
from time import thread_time

from spiders.examples import can_be_slow, pumps
from spiders.patterns import LONGEST

SLOW = 0.2  # seconds; the slowest honest pattern, with three open parts behind one another, takes 0.016 (um_lubuskie.py)
QUICK = 0.000_2  # seconds; below this nothing is concluded from how the time grew
SMALL, SHORT = 4, 64  # short addresses grow by so many characters: what doubles with each has shown itself at that length
GROWTH = 8  # an address grows by what should make the search take so many times as long
END = "//?#\0"  # what no address of an article ends with: the search has to try all other ways
SHOWN = 60  # characters of an address that are told


@lru_cache(maxsize=4096)
def slowness(pattern: str) -> str | None:
    """Return the beginning of an address on which a pattern takes too long, None where none was found or it does not compile."""
    try:
        found = re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return None
    if not can_be_slow(pattern):
        return None
    told = (url for start, pump in pumps(pattern) if (url := led_astray(found, start, pump)))
    return next(told, None)


def led_astray(found: re.Pattern[str], start: str, pump: str) -> str | None:
    """Return the beginning of the address at which a search became slow while it grew, None where it stayed quick up to the longest."""
    length, spent, step = SMALL, 0.0, SMALL
    while length <= LONGEST:
        url = start + (pump * (length // len(pump) + 1))[:length] + END
        before, spent = spent, seconds(found, url)
        if spent > SLOW:
            return url[:SHOWN]
        step = further(length, step, before, spent)
        length += step
    return None


def seconds(found: re.Pattern[str], url: str) -> float:
    """Return how long a search takes of this thread's own time; what seems slow is asked again, since machines pause."""
    begun = thread_time()
    found.search(url)
    spent = thread_time() - begun
    if spent <= SLOW:
        return spent
    begun = thread_time()
    found.search(url)
    return min(spent, thread_time() - begun)


def further(length: int, step: int, before: float, spent: float) -> int:
    """Return by how many characters an address may grow: much as long as it is quick, else as the last step's time foretells."""
    if spent < QUICK:
        return SMALL if length < SHORT else length
    rate = log(max(spent / max(before, QUICK / GROWTH), 1.01)) / step
    return max(1, min(int(log(GROWTH) / rate), length))
