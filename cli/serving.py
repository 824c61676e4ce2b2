"""`kronika serve`: the reading room."""

from __future__ import annotations

import click

from archive.store import Archive, index_of
from cli.main import Options
from search.index import Index


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes any free one.")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.pass_obj
def serve(options: Options, port: int, host: str) -> None:
    """Serve the reading room: search, articles, what was cut and why. Reads only."""
    with Archive.open(options.archive) as archive:
        index = Index.open(index_of(options.archive))
        if index.mark() is None or index.is_behind(archive):
            index.refresh(archive)
        run_server(archive, index, host, port)


def run_server(archive: Archive, index: Index, host: str, port: int) -> None:
    """Run the server until it is stopped. The web room is imported here, so that other commands start without it."""
    from web.serving import run  # noqa: PLC0415

    run(archive, index, host, port, lambda address: click.echo(f"The reading room is open at {address} (Ctrl+C closes it)"))
