"""`kronika sites`: the sites that are known, and what is known of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import click

from cli.checking import check
from cli.definitions import known_sites
from cli.drafting import new
from cli.exits import Exit
from cli.options import as_json
from cli.printing import print_fields, print_json, print_table, warn
from spiders.catalogue import Candidate, SiteEntry, UnknownSite, candidates, chosen


@click.group()
def sites() -> None:
    """The known sites."""


sites.add_command(check)
sites.add_command(new)


@sites.command("list")
@click.option("--candidates", "wanted", flag_value="candidates", help="The sites that have no file yet: crawl them by their address.")
@click.option("--markdown", "wanted", flag_value="markdown", help="Both as the tables of docs/sites.md.")
@as_json
def list_sites(wanted: str | None, as_json: bool) -> int:
    """List the sites with their institution and voivodeship. None was checked live: addresses and layouts come from stored pages."""
    known = known_sites()
    if wanted == "markdown":
        click.echo(markdown(known, candidates()), nl=False)
    elif wanted == "candidates":
        print_sites(candidates(), as_json=as_json)
    else:
        print_sites(known, as_json=as_json)
    faults = [f"{it.file}: {fault}" for it in known for fault in it.faults]
    for fault in faults:
        warn(fault)
    return Exit.CONFIGURATION if faults else Exit.OK


def print_sites(known: Sequence[SiteEntry | Candidate], *, as_json: bool) -> None:
    """Print sites as a table, or as one JSON object a line."""
    if as_json:
        for it in known:
            print_json(asdict(it))
    else:
        print_table(("site", "voivodeship", "evidence", "institution"), [(it.name, it.region, it.evidence, it.institution) for it in known])


def markdown(known: Sequence[SiteEntry], waiting: Sequence[Candidate]) -> str:
    """Return the tables of docs/sites.md: every site with its evidence, then the candidates."""
    sites = [(f"`{it.name}`", it.institution, it.region, it.teryt, it.evidence, it.hosts[0], it.listings[0]) for it in known]
    others = [(f"`{it.name}`", it.institution, it.region, it.teryt, it.evidence, it.host, it.listing) for it in waiting]
    head = ("site", "institution", "voivodeship", "TERYT", "evidence", "host", "news begin at")
    return f"## Sites ({len(sites)})\n\n{rows(head, sites)}\n## Candidates ({len(others)})\n\n{rows(head, others)}"


def rows(head: Sequence[str], lines: Sequence[Sequence[str | None]]) -> str:
    """Return a table in Markdown; what is not known is a dash."""
    table = [head, ["---"] * len(head), *lines]
    return "".join("| " + " | ".join(cell or "–" for cell in line) + " |\n" for line in table)


@sites.command()
@click.argument("name")
@as_json
def show(name: str, as_json: bool) -> None:
    """Show one site: its file, hosts, listings and the shapes of its addresses."""
    known = known_sites()
    try:
        (wanted,) = chosen([name], known)
    except UnknownSite as error:
        raise click.UsageError(str(error)) from error
    it = next(entry for entry in known if entry.name == wanted)
    print_json(asdict(it)) if as_json else print_fields(shown(it))


def shown(it: SiteEntry) -> dict[str, object]:
    """Return a site as names and values for a person."""
    return {name: "\n  ".join(value) if isinstance(value, tuple) else value for name, value in asdict(it).items()}
