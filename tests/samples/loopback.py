"""A loopback web of invented hosts for whole-process tests: a function answers for every host under `.example`, as a proxy would."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

from archive.store import Archive

ROOT = Path(__file__).parents[2]
HTML = "text/html; charset=utf-8"
XML = "application/xml; charset=utf-8"
TEXT = "text/plain; charset=utf-8"


@dataclass(frozen=True)
class Reply:
    """What a host answers."""

    content: str | bytes = ""
    kind: str = HTML
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()


MISSING = Reply("Nie ma takiej strony.", TEXT, 404)
Answer = Callable[[str, str], Reply]  # host, path with query -> reply


@dataclass
class Web:
    """A running loopback web: its address, and what was asked of it."""

    url: str
    asked: list[str] = field(default_factory=list)

    def asked_of(self, host: str) -> list[str]:
        """What was asked of a host, robots.txt left out."""
        return [url for url in self.asked if urlsplit(url).hostname == host and not url.endswith("/robots.txt")]


@contextmanager
def loopback(answer: Answer) -> Iterator[Web]:
    """Serve a web on loopback while the block runs."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            web.asked.append(self.path)
            try:
                reply = answer(parts.hostname or "", (parts.path or "/") + (f"?{parts.query}" if parts.query else ""))
            except ConnectionError:
                self.close_connection = True
                return
            content = reply.content.encode() if isinstance(reply.content, str) else reply.content
            self.send_response(reply.status)
            for name, value in (("Content-Type", reply.kind), ("Content-Length", str(len(content))), *reply.headers):
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        web = Web(f"http://127.0.0.1:{server.server_port}/")
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield web
        server.shutdown()


@dataclass(frozen=True)
class Crawl:
    """How a crawl ended: its exit code, its report, its words on stderr, and the titles that it stored by address."""

    code: int
    report: dict[str, Any]
    words: str
    stored: dict[str, str | None]

    def of(self, host: str) -> dict[str, str | None]:
        """What was stored of a host, with or without www."""
        return {url: title for url, title in self.stored.items() if (urlsplit(url).hostname or "").removeprefix("www.") == host}


def kronika(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a command as a user does."""
    command = [sys.executable, "-c", "from cli.main import main; main()", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=300)


def crawl(web: Web, archive: Path, *arguments: str) -> Crawl:
    """Crawl addresses of the loopback web."""
    answer = kronika("--archive", str(archive), "crawl", *arguments, "--demo", web.url, "--json")
    report = json.loads(answer.stdout) if answer.stdout.startswith("{") else {}
    if not archive.exists():
        return Crawl(answer.returncode, report, answer.stderr, {})
    with Archive.open(str(archive)) as opened:
        stored = {article.url: article.title for article in opened.changes() if article.removed_at is None}
    return Crawl(answer.returncode, report, answer.stderr, stored)
