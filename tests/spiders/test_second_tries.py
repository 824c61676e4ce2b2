"""A start that failed for a moment is asked once more in the same run, later and politely; one that fails twice is told."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from types import SimpleNamespace

import pytest
from loopback import ROOT, TEXT, Reply, Web, crawl, loopback
from scrapy import Request
from scrapy.exceptions import (
    CannotResolveHostError,
    DontCloseSpider,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from archive.records import Work
from cli.exits import Exit
from spiders import settings
from spiders.politeness import RobotsUnreadable
from spiders.second_tries import MOST, TWICE, SecondTries, is_momentary

HOME = "http://rops.example/"
NIGHT = datetime(2026, 3, 1, 2, tzinfo=UTC)
STORY = """<html><head><title>Klub seniora numer {0} otwarty</title></head><body><h1>Klub seniora numer {0} otwarty</h1>
<p>Opublikowano: 18 marca 2024</p><p>W Zaleskowie otwarto klub numer {0} dla starszych mieszkańców gminy, którzy chcą spotykać się.</p>
<p>Zajęcia prowadzi animatorka kultury, a koszty pokrywa samorząd województwa z pieniędzy na politykę senioralną.</p></body></html>"""
LINKS = "".join(f'<h2><a href="/aktualnosci/{n}">Klub seniora numer {n} został otwarty</a></h2>' for n in range(1, 4))
FAILURES = {"stumbles.example": 3, "broken.example": 3, "down.example": 99, "rough.example": 0}  # answers of the start that fail
SCRAPYS = 3  # times that Scrapy asks for what answers with an error of the server, one soon after the other


def http(status: int) -> HttpError:
    return HttpError(Response(HOME, status=status, request=Request(HOME)))


def work(number: int = 1) -> Work:
    return Work(number, 1, "rops", f"{HOME}{number}", f"{number}", "listing", (), 0, known=False)


@pytest.mark.parametrize("error", [http(500), http(503), DownloadTimeoutError(), DownloadFailedError("reset"), ResponseDataLossError()])
def test_an_error_of_the_server_and_a_connection_that_breaks_may_be_over_soon(error: Exception) -> None:
    assert is_momentary(Failure(error)) is True


@pytest.mark.parametrize(
    "error",
    [
        http(403),
        http(404),
        CannotResolveHostError(),
        IgnoreRequest("Forbidden by robots.txt"),
        DownloadFailedError("[<OpenSSL.SSL.Error: [('SSL routines', '', 'certificate verify failed')]>]"),
        ValueError("Invalid IPv6 URL"),
    ],
)
def test_what_stays_as_it_is_is_asked_no_second_time(error: Exception) -> None:
    assert is_momentary(Failure(error)) is False


def test_a_start_is_put_off_once_until_its_pause_is_over_and_only_a_few_are() -> None:
    tries = SecondTries(60)

    assert [tries.put_off(work(n), Failure(http(503)), NIGHT) for n in range(MOST + 1)] == [True] * MOST + [False]
    assert tries.put_off(work(0), Failure(http(503)), NIGHT) is False
    assert tries.due(NIGHT + timedelta(seconds=59)) == []
    assert len(tries.due(NIGHT + timedelta(seconds=60))) == MOST
    assert tries.due(NIGHT + timedelta(seconds=60)) == []
    assert tries.told(work(0), "HTTP 503") == f"HTTP 503{TWICE}"
    assert tries.told(work(99), "HTTP 503") == "HTTP 503"


def test_what_robots_txt_keeps_back_waits_for_it_start_or_not_until_it_fails_once_more() -> None:
    tries, closed = SecondTries(60), Failure(RobotsUnreadable("robots.txt answers HTTP 500"))

    assert [tries.put_off(work(n), closed, NIGHT, is_start=False) for n in range(MOST + 1)] == [True] * (MOST + 1)
    assert tries.put_off(work(0), closed, NIGHT, is_start=False) is False
    assert tries.put_off(work(99), closed, NIGHT) is False  # nothing is put off for a robots.txt that stays away
    assert tries.put_off(work(98), Failure(http(503)), NIGHT) is True  # its second tries take none from the starts


def test_a_page_that_is_no_start_is_put_off_for_robots_txt_alone() -> None:
    assert SecondTries(60).put_off(work(), Failure(http(503)), NIGHT, is_start=False) is False


def test_a_spider_waits_for_a_second_try_and_closes_where_there_is_none() -> None:
    asked: list[Request] = []
    crawler = SimpleNamespace(engine=SimpleNamespace(crawl=asked.append))
    spider = SimpleNamespace(crawler=crawler, request=lambda work: Request(work.url))
    tries = SecondTries(3_600)
    tries.idle(spider)  # type: ignore[arg-type]

    tries.put_off(work(), Failure(DownloadTimeoutError()), datetime.now(UTC))
    with pytest.raises(DontCloseSpider):
        tries.idle(spider)  # type: ignore[arg-type]
    assert asked == []

    tries.waiting = [(NIGHT - timedelta(days=999), it) for _, it in tries.waiting]
    with pytest.raises(DontCloseSpider):
        tries.idle(spider)  # type: ignore[arg-type]
    tries.idle(spider)  # type: ignore[arg-type]
    assert [(it.url, it.meta.get("dont_retry")) for it in asked] == [(f"{HOME}1", True)]


def test_a_second_try_leaves_the_site_time_beyond_its_usual_delay() -> None:
    assert settings.KRONIKA_SECOND_TRY >= 30 * settings.DOWNLOAD_DELAY


@pytest.fixture
def web() -> Iterator[Web]:
    """Sites whose start fails so many times: one after Scrapy's own tries, one by its connection, one for good, one only its articles."""
    left = dict(FAILURES)

    def answer(host: str, target: str) -> Reply:
        if target == "/robots.txt":
            return Reply("User-agent: *\n", TEXT)
        if target == "/":
            left[host] -= 1
            if left[host] >= 0:
                if host == "broken.example":
                    raise ConnectionError
                return Reply("down", TEXT, 503)
            return Reply(f"<html><body><h1>Aktualności</h1>{LINKS}</body></html>")
        if host == "rough.example" and target == "/aktualnosci/2":
            return Reply("down", TEXT, 500)
        return Reply(STORY.format(target[-1])) if target.startswith("/aktualnosci/") else Reply(status=404)

    with loopback(answer) as web:
        yield web


def test_a_start_that_fails_for_a_moment_is_asked_again_the_same_night_and_articles_are_not(web: Web, tmp_path: Path) -> None:
    found = crawl(web, tmp_path / "a.db", *(f"http://{host}/" for host in FAILURES))

    def times(host: str, path: str = "") -> int:
        return web.asked_of(host).count(f"http://{host}/{path}")

    assert found.code == Exit.SITES_FAILED
    assert found.report["failed_sites"] == ["down.example"]
    assert len(found.of("stumbles.example")) == len(found.of("broken.example")) == 3
    assert not any("503" in sentence for sentence in found.report["problems"]["stumbles.example"])
    assert [times(f"{name}.example") for name in ("stumbles", "broken", "down")] == [SCRAPYS + 1] * 3
    assert f"listing http://down.example/: HTTP 503{TWICE}" in found.report["problems"]["down.example"]
    assert (len(found.of("rough.example")), times("rough.example", "aktualnosci/2")) == (2, SCRAPYS)
    assert "article http://rough.example/aktualnosci/2: HTTP 500" in found.report["problems"]["rough.example"]


def test_a_start_that_does_not_answer_in_time_is_asked_again_once(tmp_path: Path) -> None:
    asked = Counter[str]()

    def answer(host: str, target: str) -> Reply:
        asked[target] += 1
        if target == "/" and asked["/"] == 1:
            Event().wait(3)
        return Reply(f"<html><body><h1>Aktualności</h1>{LINKS}</body></html>") if target == "/" else Reply(STORY.format(target[-1]))

    code = "import spiders.settings as s; s.DOWNLOAD_TIMEOUT = 1; from cli.main import main; main()"
    with loopback(answer) as web:
        arguments = ("--archive", str(tmp_path / "a.db"), "crawl", "http://slow.example/", "--strategy", "listing", "--demo", web.url)
        command = [sys.executable, "-c", code, *arguments]
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)

    assert ended.returncode == Exit.OK, ended.stdout + ended.stderr
    assert (asked["/"], asked["/aktualnosci/1"]) == (2, 1)


@pytest.fixture
def robots() -> Iterator[Web]:
    """Two sites whose robots.txt cannot be given: one after Scrapy's own tries, which forbids one article then, one for good."""
    asked = Counter[str]()

    def answer(host: str, target: str) -> Reply:
        if target == "/robots.txt":
            asked[host] += 1
            is_down = host == "shut.example" or asked[host] <= SCRAPYS
            return Reply("down", TEXT, 500) if is_down else Reply("User-agent: *\nDisallow: /aktualnosci/2\n", TEXT)
        if target == "/":
            return Reply(f"<html><body><h1>Aktualności</h1>{LINKS}</body></html>")
        return Reply(STORY.format(target[-1])) if target.startswith("/aktualnosci/") else Reply(status=404)

    with loopback(answer) as web:
        yield web


def test_a_robots_txt_that_fails_for_a_moment_is_asked_again_and_obeyed(robots: Web, tmp_path: Path) -> None:
    found = crawl(robots, tmp_path / "a.db", "http://stumbles.example/", "http://shut.example/")

    assert {url[-1] for url in found.of("stumbles.example")} == {"1", "3"}
    assert robots.asked_of("shut.example") == []
    assert robots.asked.count("http://shut.example/robots.txt") <= 2 * SCRAPYS
    assert found.report["failed_sites"] == ["shut.example"]
    told = f"listing http://shut.example/: robots.txt answers HTTP 500, so that nothing may be asked now{TWICE}"
    assert told in found.report["problems"]["shut.example"]
