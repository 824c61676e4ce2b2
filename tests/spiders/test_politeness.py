"""A site that says how long it wants to be left alone is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from loopback import TEXT, Reply, Web, crawl, loopback
from scrapy import Request
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http import Response

from archive.store import Archive
from cli.exits import Exit
from spiders.politeness import (
    LONGEST_PAUSE,
    MAX_DELAY,
    MAX_PAUSE,
    LeftAlone,
    RetryAfter,
    RobotsGuard,
    RobotsUnreadable,
    seconds,
)

URL = "http://rops.example/a"
NIGHT = datetime(2026, 3, 1, 2, 0, tzinfo=UTC)
STORY = """<html><head><title>Klub seniora otwarty</title></head><body><div id="content"><h1>Klub seniora otwarty</h1>
<p>Opublikowano: 18 marca 2024</p>
<p>W Zaleskowie otwarto klub dla starszych mieszkańców gminy, którzy chcą spotykać się częściej niż raz w tygodniu.</p>
<p>Zajęcia prowadzi animatorka kultury, a koszty pokrywa samorząd województwa z pieniędzy na politykę senioralną.</p></div></body></html>"""
LINKS = "".join(f'<h2><a href="/aktualnosci/{n}">Klub seniora numer {n} został dziś otwarty</a></h2>' for n in range(1, 9))


@pytest.fixture
def slot() -> SimpleNamespace:
    return SimpleNamespace(delay=1.0)


@pytest.fixture
def patience(slot: SimpleNamespace) -> RetryAfter:
    return RetryAfter(SimpleNamespace(engine=SimpleNamespace(downloader=SimpleNamespace(slots={"rops.example": slot}))))


def answer(patience: RetryAfter, status: int, **headers: str) -> None:
    response = Response(URL, status=status, headers={k.replace("_", "-"): v for k, v in headers.items()})
    assert patience.process_response(Request(URL), response) is response


@pytest.mark.parametrize(("told", "pause"), [("7", 7.0), ("0", 1.0), ("300", MAX_PAUSE), ("wkrótce", MAX_DELAY)])
@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_site_is_asked_again_after_the_time_that_it_says(
    patience: RetryAfter, slot: SimpleNamespace, status: int, told: str, pause: float
) -> None:
    answer(patience, status, Retry_After=told)

    assert slot.delay == pause


@pytest.mark.parametrize("told", ["301", "86400", "99999999999999999999"])
def test_a_site_that_asks_for_longer_is_asked_nothing_more(patience: RetryAfter, slot: SimpleNamespace, told: str) -> None:
    with pytest.raises(
        LeftAlone, match=r"^it is busy \(HTTP 503\) and asks to be left alone until 20\d\d-\d\d-\d\d \d\d:\d\d UTC$"
    ) as left:
        answer(patience, 503, Retry_After=told)

    assert left.value.until <= datetime.now(UTC) + timedelta(seconds=LONGEST_PAUSE)
    assert slot.delay == 1.0
    with pytest.raises(LeftAlone):
        patience.process_request(Request("http://rops.example/b"))
    patience.process_request(Request("http://other.example/b"))


@pytest.mark.parametrize(
    ("told", "pause"),
    [
        ("Sun, 01 Mar 2026 03:00:00 GMT", 3600.0),
        ("Sun, 01 Mar 2026 04:00:00 +0100", 3600.0),
        ("Sun, 01 Mar 2026 03:00:00 -0000", 3600.0),
        ("Sun, 01 Mar 2026 01:00:00 GMT", 0.0),
        ("120", 120.0),
        ("-5", MAX_DELAY),
        ("Sun, 99 Mar 2026 03:00:00 GMT", MAX_DELAY),
        ("", None),
    ],
)
def test_a_pause_is_told_by_seconds_or_by_a_date(told: str, pause: float | None) -> None:
    assert seconds(Response(URL, headers={"Retry-After": told}), NIGHT) == pause


def test_a_site_that_answers_again_is_asked_half_as_often_as_before(patience: RetryAfter, slot: SimpleNamespace) -> None:
    answer(patience, 429, Retry_After="20")
    answer(patience, 200)
    answer(patience, 200)

    assert slot.delay == 2.0


@pytest.mark.parametrize("status", [200, 404, 429, 503])
def test_without_a_word_of_it_nothing_changes(patience: RetryAfter, slot: SimpleNamespace, status: int) -> None:
    answer(patience, status)

    assert slot.delay == 1.0


@pytest.mark.parametrize("error", [DownloadTimeoutError(), ResponseDataLossError(), DownloadFailedError("x")])
def test_a_robots_txt_that_never_comes_forbids_all_of_its_host(error: Exception) -> None:
    guard = RobotsGuard()
    guard.process_exception(Request("http://rops.example/robots.txt"), error)

    with pytest.raises(RobotsUnreadable, match=r"^robots\.txt gives no whole answer, so that nothing may be asked now$"):
        guard.process_request(Request(URL))
    guard.process_request(Request("http://other.example/a"))
    guard.process_request(Request("http://rops.example/robots.txt", meta={"dont_obey_robotstxt": True}))


@pytest.mark.parametrize(
    ("url", "error"),
    [
        (URL, DownloadTimeoutError()),
        ("http://rops.example/robots.txt", CannotResolveHostError()),
        ("http://rops.example/robots.txt", DownloadConnectionRefusedError()),
        ("http://rops.example/robots.txt", DownloadFailedError("certificate verify failed")),
        ("http://rops.example/robots.txt", IgnoreRequest("off-site: a.example")),
    ],
)
def test_other_failures_are_told_as_what_they_are(url: str, error: Exception) -> None:
    guard = RobotsGuard()
    guard.process_exception(Request(url), error)

    assert guard.unreadable == {}
    guard.process_request(Request(URL))


def busy(host: str, target: str) -> Reply:
    """A site that is busy from its third article on, one whose robots.txt is, one whose robots.txt never comes, and one that is well."""
    if host == "mute.example" and target == "/robots.txt":
        raise ConnectionError
    if target == "/robots.txt":
        return Reply("busy", TEXT, 503, (("Retry-After", "7200"),)) if host == "closed.example" else Reply("User-agent: *\n", TEXT)
    if target == "/":
        return Reply(f"<html><body><h1>Aktualności</h1>{LINKS}</body></html>")
    number = int(target.removeprefix("/aktualnosci/")) if target.startswith("/aktualnosci/") else 0
    if host == "busy.example" and number > 2:
        return Reply("busy", TEXT, 429, (("Retry-After", "3600"),))
    return Reply(STORY.replace("otwarty", f"numer {number} otwarty")) if number else Reply(status=404)


@pytest.fixture(scope="module")
def web() -> Iterator[Web]:
    with loopback(busy) as web:
        yield web


def test_what_a_busy_site_told_waits_over_the_runs_and_the_other_sites_go_on(web: Web, tmp_path: Path) -> None:
    path, urls = tmp_path / "a.db", ("http://busy.example/", "http://closed.example/", "http://well.example/")

    first = crawl(web, path, *urls)
    asked = len(web.asked)
    second = crawl(web, path, *urls[:2])

    assert (first.code, len(first.of("busy.example")), len(first.of("well.example"))) == (Exit.OK, 2, 8)
    assert (first.report["sites"]["busy.example"]["failed"], first.report["sites"]["busy.example"]["pending"]) == (0, 6)
    assert first.report["problems"]["busy.example"][0].startswith("busy http://busy.example/aktualnosci/3: it is busy (HTTP 429) and asks")
    assert first.report["problems"]["closed.example"][0].endswith("UTC; what it has told waits until then")
    assert not any("busy" in it or "left alone" in it for it in first.report["problems"].get("well.example", []))
    assert web.asked_of("closed.example") == []
    assert (second.code, len(web.asked)) == (Exit.OK, asked)
    assert second.report["sites"]["busy.example"]["pending"] == 6
    assert "it asked to be left alone until" in second.report["problems"]["closed.example"][0]


def test_a_site_whose_robots_txt_never_comes_is_not_asked_and_has_failed(web: Web, tmp_path: Path) -> None:
    found = crawl(web, tmp_path / "a.db", "http://mute.example/")

    assert (found.code, web.asked_of("mute.example"), found.stored) == (Exit.SITES_FAILED, [], {})
    assert "robots.txt gives no whole answer, so that nothing may be asked now" in "".join(found.report["problems"]["mute.example"])


def test_when_the_time_has_come_a_site_is_asked_again(web: Web, tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    crawl(web, path, "http://busy.example/")
    with Archive.open(str(path), write=True) as archive:
        late = datetime.now(UTC) + timedelta(hours=2)
        run = archive.begin_run(late)

        assert archive.prepare("busy.example", [], run, datetime.now(UTC)) is not None
        assert archive.prepare("busy.example", [], run, late) is None
        assert len(archive.lease("busy.example", run, 50)) >= 6
