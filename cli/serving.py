"""`kronika serve`: the reading room."""

from __future__ import annotations

import click

from archive.places import index_of
from archive.store import Archive
from cli.main import Options
from cli.options import as_json
from cli.printing import print_json
from search.index import Index


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes any free one.")
@click.option("--host", default="127.0.0.1", show_default=True)
@as_json
@click.pass_obj
def serve(options: Options, port: int, host: str, as_json: bool) -> None:
    """Serve the reading room: search, articles, what was cut and why. Reads only. With --json the address comes as one object."""
    with Archive.open(options.archive) as archive:
        index = Index.open(index_of(options.archive))
        if index.mark() is None or index.is_behind(archive):
            index.refresh(archive)
        run_server(archive, index, host, port, as_json=as_json)


def run_server(archive: Archive, index: Index, host: str, port: int, *, as_json: bool = False) -> None:
    """Run the server until it is stopped. The web room is imported here, so that other commands start without it."""
    from web.serving import run  # noqa: PLC0415

    def opened(address: str) -> None:
        print_json({"address": address}) if as_json else click.echo(f"The reading room is open at {address} (Ctrl+C closes it)")

    try:
        run(archive, index, host, port, opened)
    except OSError as error:
        raise click.ClickException(
            f"Port {port} of {host} cannot be had: {error.strerror}. Try another --port; 0 takes any free one."
        ) from error
