"""Whole processes: definitions that cannot be used and sites that answer with nonsense are told one by one, and the others go on."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import pytest

from cli.definitions import faults_of, known_sites
from cli.exits import ConfigurationInvalid, Exit
from cli.sites import table_of_sites
from spiders.catalogue import SiteEntry, UnknownSite, chosen

ROOT = Path(__file__).parents[2]
DEFINITION = """from demo.sites.loopback import LoopbackSpider


class Site(LoopbackSpider):
    name = "{name}"
    institution = "ROPS w Zaleskowie"
    allowed_domains = ["{name}.example"]
    start_urls = ["http://{name}.example/news"]
    feeds = ("http://{name}.example/feed",)
    sitemaps = ("http://{name}.example/bomb.xml.gz", "http://{name}.example/entities.xml", "http://{name}.example/large.xml")
    rest = "http://{name}.example/posts"
    article_addresses = (r"{pattern}",)
"""
ARTICLE = """<html><head><title>Klub seniora otwarty</title></head><body><div id="content"><h1>Klub seniora otwarty</h1>
<p>Opublikowano: 18 marca 2024</p>
<p>W Zaleskowie otwarto klub dla starszych mieszkańców gminy, którzy chcą spotykać się częściej niż raz w tygodniu.</p>
<p>Zajęcia prowadzi animatorka kultury, a koszty pokrywa samorząd województwa z pieniędzy na politykę senioralną.</p></div></body></html>"""
HTML = "text/html; charset=utf-8"
ANSWERS = {
    "/robots.txt": (200, "text/plain", b"User-agent: *\nDisallow:\n"),
    "/news": (200, HTML, b'<html><body><a href="/a-1">Klub seniora otwarty</a> <a href="/kontakt">Kontakt</a></body></html>'),
    "/a-1": (200, HTML, ARTICLE.encode()),
    "/feed": (200, HTML, b"<!DOCTYPE html><html><body>Logowanie</body></html>"),
    "/posts": (401, "application/json", b'{"code": "rest_forbidden"}'),
    "/bomb.xml.gz": (200, "application/gzip", gzip.compress(b" " * (60 * 1024 * 1024))),
    "/large.xml": (200, "application/xml", b"<urlset>" + b" " * (50 * 1024 * 1024)),
    "/entities.xml": (
        200,
        "application/xml",
        b'<!DOCTYPE u [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>',
    ),
}


class Proxy(BaseHTTPRequestHandler):
    """Answers for every host as a proxy; the host `script` has a listing that needs JavaScript."""

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        status, kind, content = ANSWERS.get(parts.path, (404, "text/plain", b"Nie ma"))
        if parts.hostname == "script.example" and parts.path == "/news":
            content = b'<html><body><div id="app"></div><script src="/app.js"></script></body></html>'
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture(scope="module")
def proxy() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Proxy) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of definitions: one sound, one whose listing needs JavaScript, two with patterns that cannot be used, one no Python."""
    sites = tmp_path / "odd_sites"
    sites.mkdir()
    (sites / "__init__.py").touch()
    for name, pattern in (("sound", "/a-[0-9]+$"), ("script", "/a-[0-9]+$"), ("faulty", "("), ("slow", "/(?:[a-z-]+)+x$")):
        (sites / f"{name}.py").write_text(DEFINITION.format(name=name, pattern=pattern), encoding="utf-8")
    (sites / "half.py").write_text("class Half(\n", encoding="utf-8")
    return tmp_path


def kronika(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command that knows the definitions of the folder instead of the demo's."""
    code = "import cli.harvesting as h; h.DEMO_SETTINGS['SPIDER_MODULES'] = ['odd_sites']; from cli.main import main; main()"
    environment = {**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}", "KRONIKA_ARCHIVE": str(folder / "archive.db")}
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120)


def test_every_bad_answer_has_its_sentence_and_the_other_ways_and_sites_go_on(folder: Path, proxy: str) -> None:
    answer = kronika(folder, "harvest", "--demo", proxy, "--json")

    assert answer.returncode == Exit.CONFIGURATION, answer.stderr
    report = json.loads(answer.stdout)
    assert report["sites"]["sound"]["new"] == 1
    assert sorted(report["problems"]["sound"]) == [
        "feed http://sound.example/feed: it is an HTML page",
        "rest http://sound.example/posts?per_page=100&page=1: HTTP 401",
        "sitemap http://sound.example/bomb.xml.gz: its gzip archive is broken or unpacks to more than 50 MiB",
        "sitemap http://sound.example/entities.xml: it declares XML entities, which an honest one does not",
        "sitemap http://sound.example/large.xml: it is larger than 32 MiB, the most that is taken",
    ]
    assert "listing http://script.example/news: it has no links at all; it may need JavaScript" in report["problems"]["script"]
    assert report["failed_sites"] == ["script"]
    assert report["problems"]["half"] == ["half.py: it cannot be loaded: '(' was never closed (line 1)."]
    (slow,) = report["problems"]["slow"]
    assert slow.startswith("slow.py: slow has a pattern that cannot be used: /(?:[a-z-]+)+x$ (it takes too long on addresses that ")
    assert report["problems"]["faulty"] == [
        "faulty.py: faulty has a pattern that cannot be used: ( (it does not compile: missing ), unterminated subpattern at position 0)."
    ]


def test_a_faulty_definition_alone_ends_with_its_own_code_and_one_sentence(folder: Path, proxy: str) -> None:
    answer = kronika(folder, "crawl", "faulty", "--demo", proxy)

    assert (answer.returncode, answer.stdout) == (Exit.CONFIGURATION, "")
    assert answer.stderr.count("\n") == 1
    assert "faulty.py" in answer.stderr
    assert "does not compile" in answer.stderr


def test_a_check_tells_the_same_site_by_site(folder: Path, proxy: str) -> None:
    answer = kronika(folder, "sites", "check", "sound", "script", "--demo", proxy, "--json")

    checks = {it["site"]: it for it in map(json.loads, answer.stdout.splitlines())}
    assert answer.returncode == Exit.SITES_FAILED, answer.stderr
    assert [it["outcome"] for it in checks.values()] == ["drifted", "drifted"]
    assert "rest http://sound.example/posts: HTTP 401" in checks["sound"]["drift"]
    assert checks["sound"]["newest"]["title"] == "Klub seniora otwarty"
    assert "listing http://script.example/news: it has no links at all; it may need JavaScript" in checks["script"]["drift"]


SOUND = DEFINITION.format(name="good", pattern="/a-[0-9]+$")


def loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str) -> dict[str, SiteEntry]:
    """The entries of a package with the sound site `good` and a file `odd_one.py`."""
    package = tmp_path / f"sites_{tmp_path.name}"
    package.mkdir()
    for file, text in (("__init__.py", ""), ("good.py", SOUND), ("odd_one.py", source)):
        (package / file).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    return {it.name: it for it in known_sites({"SPIDER_MODULES": [package.name]})}


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("x = 1\nclass Half(\n", "it cannot be loaded: '(' was never closed (line 2)."),
        ("import no_such_thing\n", "it cannot be loaded: No module named 'no_such_thing' (line 1)."),
        ("\nfrom spiders.news import NoSpider\n", "(line 2)."),
        ("class A(Unknown):\n    pass\n", "it cannot be loaded: name 'Unknown' is not defined (line 1)."),
        ("import re\nre.compile('(')\n", "(line 2)."),
        (SOUND, "it declares the site good, which good.py has already."),
        ('"""A file that would end the program that reads it."""\nraise SystemExit(3)\n', "it cannot be loaded: 3 (line 2)."),
        (SOUND.replace('name = "good"', 'name = ""'), "it declares a site without a name."),
    ],
)
def test_a_file_that_cannot_be_loaded_is_told_with_its_place_and_the_others_are_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str, fault: str
) -> None:
    known = loaded(tmp_path, monkeypatch, source)

    assert (set(known), known["good"].faults, known["odd-one"].file) == ({"good", "odd-one"}, (), "odd_one.py")
    (told,) = known["odd-one"].faults
    assert told.endswith(fault)
    assert "good" in table_of_sites(list(known.values()))


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("feeds =", "feed =", "odd declares feed, which nothing reads: did you mean feeds?"),
        ("rest =", "zzz_of_mine =", "odd declares zzz_of_mine, which nothing reads."),
        (
            'start_urls = ["http://odd.example/news"]',
            'start_urls = ["https://elsewhere.example/news"]',
            "odd begins at https://elsewhere.example/news, which it may not ask: it leads to another site, elsewhere.example; "
            "allowed_domains are odd.example.",
        ),
        ('feeds = ("http://odd', 'feeds = ("ftp://odd', "the scheme ftp is not allowed; allowed_domains are odd.example."),
    ],
)
def test_a_declaration_that_would_be_ignored_in_silence_is_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, fault: str
) -> None:
    source = DEFINITION.format(name="odd", pattern="/b-[0-9]+$")

    known = loaded(tmp_path, monkeypatch, source.replace(old, new))

    (told,) = known["odd"].faults
    assert told.endswith(fault)


def test_methods_constants_and_settings_of_a_definition_are_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = '    custom_settings = {"DOWNLOAD_DELAY": 5}\n    _pages = 3\n\n    def pages(self):\n        return self._pages\n'

    known = loaded(tmp_path, monkeypatch, DEFINITION.format(name="odd", pattern="/b-[0-9]+$") + own)

    assert known["odd"].faults == ()


def test_a_site_on_this_machine_is_asked_for_as_the_archive_names_it() -> None:
    with pytest.raises(UnknownSite, match=r"by its address: http://127\.0\.0\.1:9101/ with --allow-loopback$"):
        chosen(["127.0.0.1:9101"], [])
    with pytest.raises(UnknownSite, match=r"by its address: https://rops\.example$"):
        chosen(["rops.example"], [])


def entry(name: str, *faults: str) -> SiteEntry:
    return SiteEntry(name, "ROPS", None, None, "weak", (), (), (), (), (), None, (), (), (), 0, f"{name}.py", "", faults)


def test_only_the_faults_of_sites_that_were_asked_for_count() -> None:
    known = [entry("a"), entry("b", "b is wrong.")]

    assert faults_of(["a"], known) == {}
    assert faults_of(["a", "b"], known) == {"b": ["b.py: b is wrong."]}
    assert faults_of(["http://c.example/", "b"], known) == {"b": ["b.py: b is wrong."]}
    with pytest.raises(ConfigurationInvalid, match=r"^b\.py: b is wrong\.$"):
        faults_of(["b"], known)
