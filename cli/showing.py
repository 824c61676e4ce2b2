"""`kronika demo`: the first run. A made-up regional web, harvested by the real spiders, searched, and opened in the reading room."""

from __future__ import annotations

from pathlib import Path

import click

from archive.places import index_of
from archive.store import Archive
from cli.harvesting import Order, run
from cli.main import Options
from cli.options import as_json
from cli.reporting import print_report
from cli.searching import tell
from cli.serving import run_server
from demo.server import serve
from search.index import Index
from search.results import View
from spiders.harvests import Limits

DEMO_ARCHIVE = "demo.db"
QUERIES = ('"piecza zastępcza"', "ośrodkom", "seniorow date:>=2025")


@click.command()
@click.option("--no-serve", is_flag=True, help="End after the searches.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="Of the reading room; 0 takes any free one.")
@as_json
@click.pass_obj
def demo(options: Options, no_serve: bool, port: int, as_json: bool) -> int:
    """Harvest a made-up regional web into demo.db, print the report and three searches, and open the reading room."""
    address = DEMO_ARCHIVE if options.archive == "archive.db" else options.archive
    with serve() as web:
        click.echo(f"The demo web runs at {web.url}; it is made up, and so is every text in it.", err=True)
        report, code = run(Order(address, (), Limits(), web.url), quiet=as_json)
    print_report(report, as_json=as_json)
    with Archive.open(address) as archive:
        index = Index.open(index_of(address))
        if not as_json:
            show_searches(archive, index)
        if not no_serve:
            run_server(archive, index, "127.0.0.1", port)
    return code


def show_searches(archive: Archive, index: Index) -> None:
    """Print three searches with their first hits."""
    for query in QUERIES:
        click.secho(f"\n$ kronika --archive {Path(archive.address).name} search '{query}'", bold=True)
        tell(index.find(archive, query, view=View(limit=2)))
