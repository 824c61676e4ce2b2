"""The doors that Scrapy opens by default stay shut, and the crawler says who it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.exceptions import DownloadConnectionRefusedError, DownloadFailedError, DownloadTimeoutError
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader
from scrapy.statscollectors import StatsCollector

from spiders import settings as ours
from spiders.catalogue import UnknownSite, chosen, entries
from spiders.news import NewsSpider

ROOMS = ("pipeline", "archive", "search", "spiders", "web", "cli", "demo")


@pytest.fixture
def settings() -> Settings:
    options = Settings()
    options.setmodule(ours)
    return options


@pytest.mark.parametrize("name", ["REMOTE_CONTROL_ENABLED", "TELNETCONSOLE_ENABLED", "COOKIES_ENABLED", "METAREFRESH_ENABLED"])
def test_a_door_is_shut(settings: Settings, name: str) -> None:
    assert settings.getbool(name) is False


def test_limits_are_those_of_the_product(settings: Settings) -> None:
    assert settings.getint("DOWNLOAD_MAXSIZE") == 32 * 1024 * 1024
    assert settings.getint("REDIRECT_MAX_TIMES") == 5
    assert settings.getint("DOWNLOAD_TIMEOUT") == 60
    assert settings.getfloat("DOWNLOAD_DELAY") >= 1
    assert settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN") == 1
    assert settings.getbool("ROBOTSTXT_OBEY")
    assert settings.getbool("DOWNLOAD_VERIFY_CERTIFICATES")


@pytest.mark.parametrize(
    ("error", "is_asked_again"), [(DownloadTimeoutError(), False), (DownloadConnectionRefusedError(), True), (DownloadFailedError(), True)]
)
def test_what_took_all_its_time_is_not_asked_again_in_the_same_run(settings: Settings, error: Exception, is_asked_again: bool) -> None:
    crawler = Crawler(Spider, settings)
    crawler.stats, crawler.spider = StatsCollector(crawler), Spider.from_crawler(crawler, "a")
    retry = RetryMiddleware.from_crawler(crawler)

    assert bool(retry.process_exception(Request("http://rops.example/"), error)) is is_asked_again


def test_only_http_is_handled(settings: Settings) -> None:
    handlers = {scheme for scheme, handler in settings.getwithbase("DOWNLOAD_HANDLERS").items() if handler}

    assert handlers == {"http", "https"}


def test_the_crawler_is_honest_in_a_browser_like_string(settings: Settings) -> None:
    assert settings["USER_AGENT"].startswith("Mozilla/5.0 (compatible; Kronika/")


def test_each_room_is_the_one_of_this_checkout() -> None:
    root = Path(ours.__file__).parents[1]

    for room in ROOMS:
        assert Path(__import__(room).__file__ or "").parent == root / room


def test_every_site_is_a_declaration_without_code(settings: Settings) -> None:
    loader = SpiderLoader.from_settings(settings)

    for name in loader.list():
        spider = loader.load(name)
        assert issubclass(spider, NewsSpider)
        assert not [n for n, value in vars(spider).items() if callable(value) and not n.startswith("__")], name


def test_sites_are_chosen_by_name_and_a_wrong_one_names_what_is_near() -> None:
    known = entries()

    assert chosen([], known) == [it.name for it in known]
    assert chosen(["rops-krakow"], known) == ["rops-krakow"]
    with pytest.raises(UnknownSite, match="Did you mean rops-krakow"):
        chosen(["krakow"], known)
    with pytest.raises(UnknownSite, match="sites list"):
        chosen(["xyz"], known)
