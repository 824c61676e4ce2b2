"""Whole processes: a site that somebody started on this machine, asked with the option for it, and what it may not lead to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from loopback import TEXT, Reply, Web, kronika, loopback
from systems import full, html, stories

from archive.store import Archive
from cli.exits import Exit

SOME = stories(6, 70)


def answer(host: str, target: str) -> Reply:
    """A site of six articles, with ways out of it: to other ports, hosts and the private network."""
    if target == "/":
        news = "".join(f'<h2><a href="/aktualnosci/{it.slug}">{it.title}</a></h2><p>{it.lead}</p>' for it in SOME)
        ways = "".join(f'<h2><a href="/{way}">Zobacz koniecznie nowe ogłoszenie numer {n}</a></h2>' for n, way in enumerate(WAYS))
        return html("Ośrodek", f"<h1>Aktualności</h1>{news}{ways}")
    if target.strip("/") in WAYS:
        return Reply(status=302, headers=(("Location", WAYS[target.strip("/")]),))
    found = next((it for it in SOME if target == f"/aktualnosci/{it.slug}"), None)
    return html(found.title, full(found)) if found else Reply("Nie ma", TEXT, 404)


WAYS = {
    "out-1": "http://127.0.0.1:6379/",
    "out-2": "http://127.0.0.2/",
    "out-3": "http://10.0.0.1/",
    "out-4": "http://localhost/",
    "out-5": "http://rops.example/",
    "out-6": "file:///etc/passwd",
}


@pytest.fixture(scope="module")
def web() -> Iterator[Web]:
    with loopback(answer) as web:
        yield web


def test_a_site_on_this_machine_is_crawled_under_its_port_and_leads_nowhere_else(web: Web, tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    found = kronika("--archive", str(path), "crawl", web.url, "--allow-loopback", "--json")

    report, name = json.loads(found.stdout), web.url.removeprefix("http://").rstrip("/")
    assert found.returncode == Exit.OK, found.stderr
    assert report["sites"][name]["new"] == len(SOME)
    told = "\n".join(report["problems"][name])
    assert "it asks for port 6379, which is neither the web's nor the site's own" in told
    assert "10.0.0.1 is an address of numbers, which is not asked" in told or "127.0.0.2 is an address of numbers" in told
    assert "it leads to another site, " in told
    with Archive.open(str(path)) as archive:
        assert {it.url for it in archive.changes()} == {f"{web.url}aktualnosci/{it.slug}" for it in SOME}


@pytest.mark.parametrize("command", [["crawl"], ["harvest"], ["sites", "check"], ["sites", "new"]])
def test_without_the_option_a_sentence_names_it(web: Web, tmp_path: Path, command: list[str]) -> None:
    found = kronika("--archive", str(tmp_path / "a.db"), *command, web.url)

    assert (found.returncode, found.stdout) == (Exit.USAGE, "")
    assert f"{web.url} cannot be crawled: it is on loopback, which is asked only with --allow-loopback." in found.stderr


def test_a_site_on_this_machine_is_checked_and_drafted(web: Web, tmp_path: Path) -> None:
    check = kronika("sites", "check", web.url, "--allow-loopback", "--json")
    draft = kronika("sites", "new", web.url, "--allow-loopback", "--name", "drafted", "--into", str(tmp_path))

    assert (check.returncode, json.loads(check.stdout)["outcome"]) == (Exit.OK, "ok")
    assert draft.returncode == Exit.OK, draft.stderr
    written = (tmp_path / "spiders/sites/drafted.py").read_text(encoding="utf-8")
    place = web.url.removeprefix("http://").rstrip("/")
    assert f'allowed_domains = ["{place}"]' in written
    assert place.replace(".", r"\.") + "/aktualnosci/" in written
