"""Whole processes: `sites check` and `sites new` on the demo web."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from cli.exits import Exit
from demo.hosts import SITES
from demo.server import Running, serve

ROOT = Path(__file__).parents[2]
MOST = 9  # requests a site: eight questions, and robots.txt once more by the guard of every request


@pytest.fixture(scope="module")
def web() -> Iterator[Running]:
    with serve() as running:
        yield running


def kronika(web: Running, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from cli.main import main; main()", "sites", *arguments, "--demo", web.url]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)


def test_every_site_of_the_demo_is_checked_politely_and_found_as_declared(web: Running) -> None:
    web.requests.clear()
    answer = kronika(web, "check", "--json")

    checks = [json.loads(line) for line in answer.stdout.splitlines()]
    assert answer.returncode == Exit.OK, answer.stdout
    assert {it["outcome"] for it in checks} == {"ok"}
    assert len(checks) == len(SITES)
    assert all(it["newest"]["title"] for it in checks)
    asked = Counter(urlsplit(request.url).hostname for request in web.requests)
    assert {host: number for host, number in asked.items() if number > MOST} == {}


def test_a_check_tells_a_person_who_refuses_which_user_agent(web: Running) -> None:
    answer = kronika(web, "check", "rops-kalinograd", "http://rops-zaleskowo.example/")

    assert answer.returncode == Exit.OK
    assert "rops-kalinograd: refuses the User-Agent Kronika/0.1" in answer.stdout
    assert "46/46" in answer.stdout


def test_a_drafted_site_is_written_once_and_never_over_another(web: Running, tmp_path: Path) -> None:
    arguments = ("new", "http://rops-zaleskowo.example/", "--name", "drafted", "--into", str(tmp_path))

    first, second = kronika(web, *arguments), kronika(web, *arguments)

    assert first.returncode == Exit.OK, first.stderr
    assert "rename it to page.json" in first.stdout
    written = (tmp_path / "spiders/sites/drafted.py").read_text(encoding="utf-8")
    assert "/wp-json/wp/v2/posts" in written
    assert "/feed/" in written
    assert r"(?P<y>\d{4})/(?P<m>\d{1,2})/(?P<d>\d{1,2})" in written
    draft = json.loads((tmp_path / "tests/spiders/sites/drafted/page.draft.json").read_text(encoding="utf-8"))
    assert draft["published"] == "2026-09-01"
    assert (second.returncode, second.stdout) == (Exit.ERROR, "")
    assert "is there already; nothing was written" in second.stderr


def test_an_address_that_gives_nothing_is_told_in_one_sentence(web: Running, tmp_path: Path) -> None:
    answer = kronika(web, "new", "http://nobody.example/", "--into", str(tmp_path))

    assert (answer.returncode, answer.stdout, list(tmp_path.iterdir())) == (Exit.ERROR, "", [])
    assert answer.stderr.count("\n") == 1
    assert "http://nobody.example/ gives no page: HTTP 404." in answer.stderr


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("ftp://rops-zaleskowo.example/", "cannot be crawled: the scheme ftp is not allowed."),
        ("http://10.0.0.1/", "cannot be crawled: 10.0.0.1 is an address of numbers, which is not asked."),
        ("http://127.0.0.1/", "cannot be crawled: it is on loopback, which is asked only with --allow-loopback."),
    ],
)
def test_an_address_that_may_not_be_asked_is_a_usage_error(web: Running, tmp_path: Path, url: str, sentence: str) -> None:
    answer = kronika(web, "new", url, "--into", str(tmp_path))

    assert (answer.returncode, answer.stdout, list(tmp_path.iterdir())) == (Exit.USAGE, "", [])
    assert sentence in answer.stderr


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "A name is empty"),
        ("www.rops brzezno.pl", "it holds a space"),
        ("mailto:a@b.pl", "mailto leads to no page"),
        ("rops", "it names no host of the web"),
    ],
)
def test_what_is_no_address_is_told_as_such_and_never_asked(web: Running, tmp_path: Path, text: str, sentence: str) -> None:
    answer = kronika(web, "new", text, "--into", str(tmp_path))

    assert (answer.returncode, list(tmp_path.iterdir())) == (Exit.USAGE, [])
    assert sentence in answer.stderr
    assert "https://mailto" not in answer.stderr


def test_a_name_that_is_none_is_a_usage_error(web: Running) -> None:
    assert kronika(web, "new", "http://rops-zaleskowo.example/", "--name", "../x").returncode == Exit.USAGE
