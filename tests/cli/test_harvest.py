"""Whole processes: the real spiders harvest the demo web over HTTP; what they bring home is compared with its truth."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from archive.errors import ArchiveMissing
from archive.records import StoredArticle
from archive.store import Archive
from cli.exits import Exit
from demo.server import Running, serve
from spiders.addresses import canonical

ROOT = Path(__file__).parents[2]
FEW = ("rops-zaleskowo", "kalinogradzkie", "rops-kalinograd", "wrota-srebrzyckie")  # sites enough to be interrupted in
WORD = re.compile(r"\w+")


@pytest.fixture(scope="module")
def web() -> Iterator[Running]:
    with serve() as running:
        yield running


def truth(web: Running) -> dict[str, Any]:
    with urlopen(f"{web.url}__truth__.json") as answer:
        return json.load(answer)  # type: ignore[no-any-return]


def kronika(*arguments: str) -> list[str]:
    return [sys.executable, "-c", "from cli.main import main; main()", *arguments]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(kronika(*arguments), cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)


def harvested(path: Path) -> dict[str, StoredArticle]:
    with Archive.open(str(path)) as archive:
        return {article.url: article for article in archive.changes()}


@pytest.fixture(scope="module")
def first_night(web: Running, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    path = tmp_path_factory.mktemp("night") / "demo.db"
    answer = run("--archive", str(path), "harvest", "--demo", web.url, "--json")
    assert answer.returncode == Exit.OK, answer.stderr
    return path, json.loads(answer.stdout)


def words(text: str) -> Counter[str]:
    return Counter(WORD.findall(text.lower()))


def f1(told: str, read: str) -> float:
    a, b = words(told), words(read)
    return 2 * (a & b).total() / (a.total() + b.total()) if a or b else 1.0


def test_every_article_of_the_truth_is_harvested_with_title_date_and_kind(web: Running, first_night: tuple[Path, dict[str, Any]]) -> None:
    found = harvested(first_night[0])

    wrong = [
        (it["url"], it["title"], it["published"], article)
        for it in truth(web)["articles"]
        if (article := found.get(canonical(it["url"]))) is None
        or (article.title, str(article.published) if article.published else None, article.kind)
        != (it["title"], it["published"], it["kind"])
    ]

    assert wrong == []


def test_nothing_that_is_no_article_is_stored(web: Running, first_night: tuple[Path, dict[str, Any]]) -> None:
    told = {canonical(url) for it in truth(web)["articles"] for url in (it["url"], *it["also"])}

    assert set(harvested(first_night[0])) <= told


def test_bodies_are_whole_and_hold_no_debris(web: Running, first_night: tuple[Path, dict[str, Any]]) -> None:
    found = harvested(first_night[0])
    articles = [(it, found[canonical(it["url"])]) for it in truth(web)["articles"]]

    assert sum(f1(it["body"], article.body) for it, article in articles) / len(articles) >= 0.99
    assert [(it["url"], phrase) for it, article in articles for phrase in it["debris"] if phrase in article.body] == []


def test_every_address_ends_in_one_state(first_night: tuple[Path, dict[str, Any]]) -> None:
    report = first_night[1]

    assert report["outcome"] == "finished"
    assert report["failed_sites"] == []
    assert report["balance"]["pending"] == 0
    assert sum(report["balance"].values()) == sum(site["discovered"] for site in report["sites"].values())


def test_the_second_night_brings_what_is_new_changed_and_removed_and_nothing_else(
    web: Running, first_night: tuple[Path, dict[str, Any]]
) -> None:
    path, _ = first_night
    before = harvested(path)
    web.night = 2
    try:
        second = truth(web)
        answer = run("--archive", str(path), "harvest", "--demo", web.url, "--recheck", "all", "--json")
    finally:
        web.night = 1
    assert answer.returncode == Exit.OK, answer.stderr
    after = harvested(path)

    assert {url for url in after if url not in before} == {canonical(it) for it in second["new"]}
    assert {url for url, it in after.items() if it.removed_at} == {canonical(it) for it in second["removed"]}
    changed = {url for url, it in after.items() if url in before and it.revisions > before[url].revisions}
    assert changed == {canonical(it) for it in second["edited"]}


def test_a_harvest_killed_at_any_instant_loses_and_doubles_nothing(web: Running, tmp_path: Path) -> None:
    path = tmp_path / "killed.db"
    arguments = ("--archive", str(path), "harvest", *FEW, "--demo", web.url, "--json")
    for stored in (1, 40, 90):
        with subprocess.Popen(kronika(*arguments), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            wait_for_articles(path, process, stored)
            process.kill()

    last = run(*arguments)

    assert last.returncode == Exit.OK, last.stderr
    told = {canonical(it["url"]) for it in truth(web)["articles"] if it["site"].removesuffix(".example") in FEW}
    assert set(harvested(path)) == told
    with Archive.open(str(path)) as archive:
        assert archive.totals()["articles"] == archive.totals()["revisions"] == len(told)
        assert all(archive.raw(it.sha256) for it in archive.changes())


def test_a_signal_stops_cleanly_and_the_rest_is_pending(web: Running, tmp_path: Path) -> None:
    path = tmp_path / "stopped.db"
    arguments = kronika("--archive", str(path), "harvest", *FEW, "--demo", web.url, "--json")
    with subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        wait_for_articles(path, process, 1)
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=120)

    assert process.returncode == Exit.TERMINATED, err
    assert b"Traceback" not in err
    report = json.loads(out)
    assert report["outcome"] == "stopped"
    assert report["balance"]["pending"] > 0


def wait_for_articles(path: Path, process: subprocess.Popen[bytes], number: int) -> None:
    """Return as soon as the harvest has stored so many articles."""
    end = time.monotonic() + 120
    while process.poll() is None and time.monotonic() < end:
        with contextlib.suppress(ArchiveMissing), Archive.open(str(path)) as archive:
            if archive.totals()["articles"] >= number:
                return
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.1)
    pytest.fail(f"the harvest did not store {number} articles in two minutes")


def test_scrapy_itself_lists_and_crawls_with_a_feed(web: Running, tmp_path: Path) -> None:
    environment = {**os.environ, "KRONIKA_ARCHIVE": str(tmp_path / "archive.db")}
    scrapy = [sys.executable, "-m", "scrapy"]
    listed = subprocess.run([*scrapy, "list"], cwd=ROOT, capture_output=True, text=True, check=True)
    demo = ["-s", f"KRONIKA_DEMO={web.url}", "-s", "SPIDER_MODULES=demo.sites"]
    out = tmp_path / "out.jsonl"

    crawled = subprocess.run(
        [*scrapy, "crawl", "rops-zaleskowo", "-O", str(out), "-a", "limit=7", *demo],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert "rops-krakow" in listed.stdout.split()
    assert crawled.returncode == 0, crawled.stderr
    items = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert len(items) == 7
    assert {"url", "title", "published", "body", "institutions", "site"} <= set(items[0])
    with Archive.open(environment["KRONIKA_ARCHIVE"]) as archive:
        assert archive.totals()["articles"] == 7


def test_a_second_harvest_at_the_same_time_ends_with_its_own_code(web: Running, tmp_path: Path) -> None:
    path = tmp_path / "locked.db"
    with Archive.open(str(path), create=True, write=True):
        answer = run("--archive", str(path), "harvest", "--demo", web.url)

    assert answer.returncode == Exit.LOCKED
    assert "Another run" in answer.stderr
