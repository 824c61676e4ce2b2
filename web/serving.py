"""Run the reading room on a port until it is stopped."""

from __future__ import annotations

import socket
from collections.abc import Callable

import uvicorn

from archive.store import Archive
from search.index import Index
from web.app import create_app


def run(archive: Archive, index: Index, host: str, port: int, opened: Callable[[str], None]) -> None:
    """Serve until SIGINT or SIGTERM; `opened` is told the address. Port 0 takes any free one. Raises OSError where it is taken."""
    listening = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    shown = f"[{host}]" if ":" in host else host
    opened(f"http://{shown}:{listening.getsockname()[1]}/")
    config = uvicorn.Config(create_app(archive, index), log_level="warning", access_log=False, server_header=False)
    uvicorn.Server(config).run(sockets=[listening])
