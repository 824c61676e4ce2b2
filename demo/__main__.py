"""`python -m demo`: serve the made-up web until SIGINT or SIGTERM."""

from __future__ import annotations

import argparse
import signal
import sys
from threading import Event

from demo.nights import TODAY
from demo.server import serve


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="python -m demo", description="Serve Kronika's made-up regional web on one loopback port.")
    parser.add_argument("--port", type=int, default=0, help="the port to listen on; 0 takes any that is free")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on")
    parser.add_argument("--night", type=int, choices=tuple(TODAY), default=1, help="the night to begin with")
    return parser.parse_args()


def main() -> int:
    """Serve until a signal comes; 1 and one sentence where the port cannot be had."""
    asked, stop = arguments(), Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stop.set())
    try:
        running = serve(asked.night, asked.port, asked.host)
    except (OSError, OverflowError) as error:
        sys.stderr.write(f"demo: cannot listen on {asked.host}:{asked.port}: {error}\n")
        return 1
    with running:
        sys.stdout.write(f"{running.url}\n")
        sys.stdout.flush()
        stop.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
