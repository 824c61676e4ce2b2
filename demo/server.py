"""The demo's server: one loopback port that answers for every invented host, as a proxy for them or by their Host header.

The control host (the bare address and port) shows an index of the sites, the truth, and the switch of the night.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import deque
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from demo.days import http_date
from demo.nights import TODAY
from demo.pages import NOTE
from demo.records import Reply
from demo.truths import truth
from demo.webs import moved, web

SMALL = 400  # bytes below which gzip does not pay
REMEMBERED = 50_000  # requests kept for whoever wants to count them
ZIPPED_TYPES = ("text/", "application/json", "application/xml", "application/rss", "application/atom")


@dataclass(frozen=True, slots=True)
class Request:
    """A request that was answered."""

    method: str
    url: str
    status: int


@dataclass(slots=True)
class Running:
    """A server that runs in a thread. `night` may be set while it runs; `requests` holds what it answered, the control host left out."""

    server: ThreadingHTTPServer
    url: str
    current: int = 1
    requests: deque[Request] = field(default_factory=lambda: deque(maxlen=REMEMBERED))

    @property
    def night(self) -> int:
        """The night that the web shows."""
        return self.current

    @night.setter
    def night(self, night: int) -> None:
        """Move the web to another night. Raises ValueError for one that the demo does not know."""
        self.current = known_night(night)

    def __enter__(self) -> Self:
        """Answer from a thread of its own."""
        Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Stop answering and give the port back."""
        self.server.shutdown()
        self.server.server_close()


class Server(ThreadingHTTPServer):
    """A quiet server whose threads end with the process."""

    daemon_threads = True
    request_queue_size = 128
    running: Running

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no news; a fault of the demo's own is."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def serve(night: int = 1, port: int = 0, host: str = "127.0.0.1") -> Running:
    """Open the demo web on a port (0: any that is free) and answer within `with`. OSError: no such port; ValueError: no such night."""
    known_night(night)
    server = Server((host, port), Handler)
    server.running = Running(server, f"http://{host}:{server.server_port}/", night)
    web(night)
    return server.running


def known_night(night: int) -> int:
    """The night itself, if the demo knows it."""
    if night not in TODAY:
        raise ValueError(f"the demo knows the nights {', '.join(map(str, TODAY))}, not {night}")
    return night


class Handler(BaseHTTPRequestHandler):
    """Finds the host and the target of a request, and writes the reply with ETag, Last-Modified and gzip where they apply."""

    server: Server
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body leave in one write
    disable_nagle_algorithm = True
    server_version, sys_version = "KronikaDemo", ""

    def do_GET(self) -> None:
        """Answer a request for a page."""
        host, target = asked(self.path, self.headers.get("Host", ""))
        running = self.server.running
        if host in self.own_names():
            self.write(control(running, target))
            return
        reply = answer(running.night, host, target, self.headers.get("User-Agent", ""))
        self.write(reply)
        running.requests.append(Request(self.command, f"http://{host}{target}", self.sent))

    do_HEAD = do_GET  # noqa: N815

    def do_POST(self) -> None:
        """Switch the night; nothing else may be posted."""
        length = self.headers.get("Content-Length", "")
        self.rfile.read(int(length) if length.isdigit() else 0)
        host, target = asked(self.path, self.headers.get("Host", ""))
        allowed = host in self.own_names() and target.startswith("/__night__/")
        self.write(control(self.server.running, target) if allowed else told("Only pages can be asked of the demo web.", 405))

    def own_names(self) -> tuple[str, ...]:
        """The names under which the control host is asked."""
        port = self.server.server_port
        return ("", "127.0.0.1", "localhost", f"127.0.0.1:{port}", f"localhost:{port}", urlsplit(self.server.running.url).netloc)

    def write(self, reply: Reply) -> None:
        """Write a reply, or 304 where the client has it already."""
        tag = f'"{sha256(reply.content).hexdigest()[:16]}"' if reply.status == 200 else ""
        fresh = reply.status == 200 and self.has(tag, reply)
        content, zipped = packed(reply, "gzip" in self.headers.get("Accept-Encoding", "")) if not fresh else (b"", False)
        self.sent = 304 if fresh else reply.status
        self.send_response(self.sent)
        for name, value in headers(reply, tag, content, zipped, fresh):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def has(self, tag: str, reply: Reply) -> bool:
        """Say whether the client's conditions name what it would get; an ETag decides alone."""
        if "If-None-Match" in self.headers:
            return tag in self.headers["If-None-Match"]
        return reply.modified is not None and self.headers.get("If-Modified-Since") == http_date(reply.modified)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Quiet by default."""


def asked(path: str, host_header: str) -> tuple[str, str]:
    """Host and target (path and query) of a request line in absolute form, as to a proxy, or in origin form with a Host header."""
    if path.startswith("http://"):
        host, slash, target = path.removeprefix("http://").partition("/")
        return host.lower(), (slash + target or "/").partition("#")[0]
    return host_header.lower(), path


def answer(night: int, host: str, target: str, agent: str) -> Reply:
    """The reply of an invented host; with or without www where it is the other one, the client is sent on."""
    hosts = web(night)
    name = host.removesuffix(":80")
    if name in hosts:
        return hosts[name].answer(target, agent)
    other = name.removeprefix("www.") if name.startswith("www.") else f"www.{name}"
    return (
        moved(f"http://{other}{target}") if other in hosts else told(f"The demo web has no host {name}; its index lists those it has.", 404)
    )


def told(sentence: str, status: int) -> Reply:
    """One clear sentence."""
    return Reply(f"{sentence}\n".encode(), "text/plain; charset=utf-8", status)


def control(running: Running, target: str) -> Reply:
    """What the bare address answers."""
    path = target.partition("?")[0]
    if path == "/":
        return index(running.night)
    if path == "/__truth__.json":
        return Reply(truth_bytes(running.night), "application/json; charset=utf-8")
    if path.startswith("/__night__/"):
        return switched(running, path.removeprefix("/__night__/"))
    return told("The control host of the demo web knows /, /__truth__.json and /__night__/N.", 404)


def switched(running: Running, asked_for: str) -> Reply:
    """Move the web to another night."""
    if asked_for not in {f"{night}" for night in TODAY}:
        return told(f"The demo web knows the nights {', '.join(map(str, TODAY))}.", 404)
    running.night = int(asked_for)
    return told(f"Night {asked_for}.", 200)


@cache
def truth_bytes(night: int) -> bytes:
    """The truth of a night as JSON."""
    return json.dumps(truth(night), ensure_ascii=False, indent=1).encode()


def index(night: int) -> Reply:
    """The page of the bare address: which sites there are, and how to reach them."""
    rows = "".join(f"<li>{host.site.host}: {escape(host.site.institution)} ({len(host.posts)})</li>\n" for host in web(night).values())
    hint = "Ten adres jest serwerem pośredniczącym (proxy) dla poniższych witryn. Prawda: <a href='/__truth__.json'>/__truth__.json</a>."
    page = f"<!DOCTYPE html><html lang='pl'><meta charset='utf-8'><title>Pokaz Kroniki</title><h1>Pokaz Kroniki, noc {night}</h1>"
    return Reply(f"{page}<p>{hint}</p><ul>\n{rows}</ul><p>{NOTE}.</p></html>\n".encode())


def packed(reply: Reply, accepted: bool) -> tuple[bytes, bool]:
    """The bytes to send, and whether they are zipped."""
    pays = accepted and len(reply.content) >= SMALL and reply.content_type.startswith(ZIPPED_TYPES)
    return (zipped(reply.content), True) if pays else (reply.content, False)


@cache
def zipped(content: bytes) -> bytes:
    """Bytes under gzip, the same every time."""
    return gzip.compress(content, 6, mtime=0)


def headers(reply: Reply, tag: str, content: bytes, zipped: bool, fresh: bool) -> list[tuple[str, str]]:
    """The headers of a reply."""
    sent = [] if fresh else [("Content-Type", reply.content_type), ("Content-Length", f"{len(content)}")]
    sent += [("Content-Encoding", "gzip")] if zipped else []
    sent += [("ETag", tag), ("Vary", "Accept-Encoding")] if tag else []
    sent += [("Last-Modified", http_date(reply.modified))] if tag and reply.modified else []
    return [*sent, *reply.headers]
