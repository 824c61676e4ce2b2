"""`kronika status` and `reindex`: how the archive stands, and its index built again."""

from __future__ import annotations

from dataclasses import asdict

import click

from archive.places import index_of
from archive.store import Archive
from cli.main import Options
from cli.options import as_json
from cli.printing import print_fields, print_json, print_table
from search.errors import IndexOutdated
from search.index import Index


@click.command()
@as_json
@click.pass_obj
def status(options: Options, as_json: bool) -> None:
    """Count what the archive holds, tell its last runs, and whether the index is up to date."""
    with Archive.open(options.archive) as archive:
        totals, runs, index = archive.totals(), archive.runs(), index_state(archive, options.archive)
    if as_json:
        print_json({"archive": options.archive, **totals, "index": index, "runs": [asdict(r) for r in runs]})
        return
    print_fields({**totals, "index": index})
    if runs:
        click.echo()
        names = ("discovered", "new", "changed", "unchanged", "removed", "refused", "failed")
        rows = [(r.id, f"{r.started_at:%Y-%m-%d %H:%M}", r.outcome or "unfinished", *(total(r.counts, n) for n in names)) for r in runs]
        print_table(("run", "started", "outcome", *names), rows)


def total(counts: dict[str, dict[str, int]], name: str) -> int:
    """Add a named count over all sites."""
    return sum(site.get(name, 0) for site in counts.values())


def index_state(archive: Archive, address: str) -> str:
    """Say in words how the index stands to the archive."""
    index = Index.open(index_of(address))
    try:
        mark = index.mark()
    except IndexOutdated as error:
        return str(error)
    if mark is None:
        return "none yet"
    behind = archive.last_change() - mark.change
    return "up to date" if not behind else f"{behind} changes behind; the next search brings it up to date"


@click.command()
@as_json
@click.pass_obj
def reindex(options: Options, as_json: bool) -> None:
    """Throw the index away and build it again from the archive."""
    with Archive.open(options.archive) as archive:
        number = Index.open(index_of(options.archive)).rebuild(archive)
    print_json({"indexed": number}) if as_json else click.echo(f"{number} articles indexed")
