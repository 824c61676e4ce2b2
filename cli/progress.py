"""How a run is followed: a progress bar on a terminal, plain log lines where there is none, nothing with --json."""

from __future__ import annotations

import logging
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from cli.printing import console
from spiders.harvests import Listener

LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
NOISY = ("scrapy", "twisted", "asyncio", "filelock", "alembic")
# Scrapy's own words for what the report says in a sentence: a robots.txt that never came, an address that was given up.
REPORTED = ("scrapy.downloadermiddlewares.robotstxt", "scrapy.downloadermiddlewares.retry")
STORED = ("new", "changed", "same", "removed")


@contextmanager
def listening(*, quiet: bool) -> Iterator[Listener]:
    """Yield a listener for a run."""
    watched = sys.stderr.isatty() and not quiet
    configure_log(logging.WARNING if watched or quiet else logging.INFO)
    if not watched:
        yield lambda _site, _event: None
        return
    with bar() as progress:
        yield following(progress)


def bar() -> Progress:
    """Return the bar: what is done of what has been found, by what became of it."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[counts]}"),
        TimeElapsedColumn(),
    )
    return Progress(*columns, console=console(err=True), transient=True)


def following(progress: Progress) -> Listener:
    """Return a listener that moves the bar; its total grows with what the listings find."""
    task = progress.add_task("Harvest", total=0, counts="")
    events: Counter[str] = Counter()
    discovered: Counter[str] = Counter()

    def listener(site: str, event: str) -> None:
        name, _, number = event.partition(" ")
        if name == "discovered":
            discovered[site] += int(number)
        else:
            events[name] += 1
        done = events.total() - events["listing"]
        counts = ", ".join(f"{n} {events[n]}" for n in STORED if events[n])
        progress.update(task, total=max(discovered.total(), done), completed=done, counts=counts)

    return listener


def configure_log(level: int) -> None:
    """Send the log to stderr; the libraries only where something is wrong."""
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(worth_telling)
    logging.basicConfig(level=level, format=LOG_FORMAT, handlers=[handler], force=True)


def worth_telling(record: logging.LogRecord) -> bool:
    """Say whether a line belongs in the log; a library's error is told in its sentence, without the way it took through the library."""
    if not record.name.startswith(NOISY):
        return True
    record.exc_info = record.exc_text = None
    return record.levelno >= logging.WARNING and record.name not in REPORTED
