"""Whole processes: every way to the articles of the demo web, alone and together, and its sites without their definitions."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from archive.store import Archive
from cli.exits import Exit
from demo.server import Request, Running, serve
from demo.services import FEED_LENGTH
from spiders.addresses import canonical

ROOT = Path(__file__).parents[2]
WASTE = 1.15  # requests an article, beside those for listings
AGAIN = 0.05  # share of the requests that a second harvest may answer with a body
KNOWN_BY_ADDRESS = 0.9  # share of a site's articles that are found without its definition
SMALL = 20  # articles of the sites that are also crawled by listing or by address alone: docs/discovery.md measures all, which takes longer
TRAPPED = ("pcpr-zurawinow.example", "rops-wierzbogora.example")  # the last page for ever, a calendar without end
WAYS = ("feed", "sitemap", "rest")


@dataclass(frozen=True)
class Night:
    """A run: its report, what it asked for, and the addresses of the articles that it stored."""

    report: dict[str, Any]
    requests: tuple[Request, ...]
    stored: frozenset[str]


@pytest.fixture(scope="module")
def web() -> Iterator[Running]:
    with serve() as running:
        yield running


@pytest.fixture(scope="module")
def truth(web: Running) -> dict[str, Any]:
    with urlopen(f"{web.url}__truth__.json") as answer:
        return json.load(answer)  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("discovery") / "demo.db"


@pytest.fixture(scope="module")
def first(web: Running, file: Path) -> Night:
    return run(web, file, "harvest")


def run(web: Running, file: Path, *arguments: str) -> Night:
    """Run a command on an archive; return what happened."""
    web.requests.clear()
    command = [sys.executable, "-c", "from cli.main import main; main()", "--archive", str(file), *arguments, "--demo", web.url, "--json"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert answer.returncode == Exit.OK, answer.stderr + answer.stdout
    with Archive.open(str(file)) as archive:
        return Night(json.loads(answer.stdout), tuple(web.requests), frozenset(article.url for article in archive.changes()))


def articles_of(truth: dict[str, Any], host: str) -> list[str]:
    """The articles of a site, the oldest first."""
    return [canonical(it["url"]) for it in truth["articles"] if it["site"] == host]


def test_all_ways_together_fetch_every_article_once(first: Night, truth: dict[str, Any]) -> None:
    articles = {canonical(it["url"]) for it in truth["articles"]}
    listings = [it["url"] for it in truth["others"] if it["kind"] == "listing"]
    asked = Counter(canonical(request.url) for request in first.requests)

    assert first.stored == articles
    assert {url: number for url, number in asked.items() if number > 1} == {}
    assert len(first.requests) <= WASTE * len(articles) + len(listings)


def test_nothing_failed_at_any_site(first: Night) -> None:
    assert (first.report["problems"], first.report["failed_sites"]) == ({}, [])


def test_a_second_harvest_of_an_unchanged_web_asks_for_little_and_stores_nothing(web: Running, file: Path, first: Night) -> None:
    again = run(web, file, "harvest")

    bodies = [request for request in again.requests if request.status == 200]
    assert len(bodies) <= AGAIN * len(first.requests)
    assert again.stored == first.stored
    assert sum(site["new"] + site["changed"] for site in again.report["sites"].values()) == 0


@pytest.mark.parametrize("way", WAYS)
def test_a_way_alone_finds_every_article_that_it_tells(web: Running, truth: dict[str, Any], tmp_path: Path, way: str) -> None:
    hosts = [site["host"] for site in truth["sites"] if site[way]]
    told = {url for host in hosts for url in (articles_of(truth, host)[-FEED_LENGTH:] if way == "feed" else articles_of(truth, host))}

    night = run(web, tmp_path / "way.db", "harvest", "--strategy", way)

    assert night.stored == told
    assert len(night.requests) <= WASTE * len(told) + 2 * len(hosts)


def test_listings_alone_find_every_article_of_a_site_that_has_other_ways_too(web: Running, truth: dict[str, Any], tmp_path: Path) -> None:
    sites = [site for site in truth["sites"] if site["articles"] <= SMALL and any(site[way] for way in WAYS)]
    names = [site["host"].removeprefix("www.").removesuffix(".example") for site in sites]

    night = run(web, tmp_path / "listing.db", "harvest", *names, "--strategy", "listing")

    assert night.stored == {url for site in sites for url in articles_of(truth, site["host"])}


def test_a_site_is_found_by_its_address_alone_and_no_listing_is_taken_for_an_article(
    web: Running, truth: dict[str, Any], tmp_path: Path
) -> None:
    hosts = [site["host"] for site in truth["sites"] if site["articles"] <= SMALL or site["host"] in TRAPPED]

    night = run(web, tmp_path / "any.db", "crawl", *(f"http://{host}/" for host in hosts))

    found = {host: len(night.stored & set(told)) / len(told) for host in hosts if (told := articles_of(truth, host))}
    assert {host: share for host, share in found.items() if share < KNOWN_BY_ADDRESS} == {}
    assert [it["url"] for it in truth["others"] if canonical(it["url"]) in night.stored] == []
