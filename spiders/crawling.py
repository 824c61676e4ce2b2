"""Run the spiders of several sites in one process, on one archive, and say how it ended."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from scrapy import Spider, signals
from scrapy.crawler import CrawlerProcess
from scrapy.settings import Settings
from twisted.internet.error import ReactorNotRunning

from spiders import settings as defaults
from spiders.anywhere import spider_for
from spiders.catalogue import is_address, loader_of
from spiders.harvests import Harvest


@dataclass(slots=True)
class Ending:
    """How a crawl ended: the reason of each site, and the number of the signal that stopped it, if one did."""

    reasons: dict[str, str] = field(default_factory=dict)
    signal: int | None = None

    @property
    def outcome(self) -> str:
        """One word for the run's row."""
        if self.signal:
            return "stopped"
        return "finished" if all(reason == "finished" for reason in self.reasons.values()) else "incomplete"


def crawl(names: Sequence[str], harvest: Harvest, overrides: Mapping[str, Any]) -> Ending:
    """Crawl sites by their names until their frontiers are empty, a limit is reached, or a signal asks to stop.

    `overrides` are Scrapy settings. A process can do this once: Twisted's reactor does not start twice.
    """
    options = settings_of(overrides)
    loader, ending = loader_of(options), Ending()
    process = CrawlerProcess(options)
    loopback = options.getbool("KRONIKA_LOOPBACK")
    for name in names:
        crawler = process.create_crawler(spider_for(name, loopback=loopback) if is_address(name) else loader.load(name))
        crawler.signals.connect(noting(ending), signals.spider_closed, weak=False)
        process.crawl(crawler, harvest=harvest)
    with stopping(process, ending):
        process.start(install_signal_handlers=False)
    return ending


def settings_of(overrides: Mapping[str, Any]) -> Settings:
    """Return the project's settings with some replaced."""
    options = Settings()
    options.setmodule(defaults, priority="project")
    options.setdict({"LOG_INSTALL_ROOT_HANDLER": False, **overrides}, priority="cmdline")
    return options


def noting(ending: Ending) -> Any:
    """Return a listener that keeps the reason of each site's end."""

    def closed(spider: Spider, reason: str) -> None:
        ending.reasons[spider.name] = reason

    return closed


@contextmanager
def stopping(process: CrawlerProcess, ending: Ending) -> Iterator[None]:
    """Let SIGINT and SIGTERM end the crawl with what is on the wire; a second one ends it at once."""

    def stop(number: int, _: object) -> None:
        if ending.signal:
            signal.signal(number, signal.SIG_DFL)
            signal.raise_signal(number)
        ending.signal = number
        from twisted.internet import reactor  # noqa: PLC0415 - it must not be imported before Scrapy has chosen one

        try:
            reactor.callFromThread(process.stop)
        except ReactorNotRunning:
            return

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
