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
from spiders.addresses import host_of
from spiders.catalogue import Candidate, SiteEntry, UnknownSite, candidates, chosen

HEAD = ("site", "institution", "voivodeship", "TERYT", "evidence", "host", "news begin at")


@click.group()
def sites() -> None:
    """The known sites."""


sites.add_command(check)
sites.add_command(new)


@sites.command("list")
@click.option("--candidates", "waiting", is_flag=True, help="The sites that have no file yet: crawl them by their address.")
@click.option("--markdown", "as_markdown", is_flag=True, help="As the tables of docs/sites.md: both, or that of the candidates.")
@as_json
def list_sites(waiting: bool, as_markdown: bool, as_json: bool) -> int:
    """List the sites with their institution and voivodeship. None was checked live: addresses and layouts come from stored pages."""
    if as_markdown and as_json:
        raise click.UsageError("--markdown and --json are two forms of one answer: name one of them.")
    known = known_sites()
    if as_markdown:
        tables = [] if waiting else [table_of_sites(known)]
        click.echo("\n".join([*tables, table_of_candidates(candidates())]), nl=False)
    else:
        print_sites(candidates() if waiting else known, as_json=as_json)
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


def table_of_sites(known: Sequence[SiteEntry]) -> str:
    """Return the table of the sites with their evidence, as docs/sites.md has it."""
    lines = [(f"`{it.name}`", it.institution, it.region, it.teryt, it.evidence, first(it.hosts), first(it.listings)) for it in known]
    return f"## Sites ({len(lines)})\n\n{rows(HEAD, lines)}"


def table_of_candidates(waiting: Sequence[Candidate]) -> str:
    """Return the table of the candidates, as docs/sites.md has it."""
    lines = [(f"`{it.name}`", it.institution, it.region, it.teryt, it.evidence, it.host, it.listing) for it in waiting]
    return f"## Candidates ({len(lines)})\n\n{rows(HEAD, lines)}"


def first(values: Sequence[str]) -> str | None:
    """Return the first of some values, None where a faulty definition has none."""
    return values[0] if values else None


def rows(head: Sequence[str], lines: Sequence[Sequence[str | None]]) -> str:
    """Return a table in Markdown; what is not known is a dash."""
    table = [head, ["---"] * len(head), *lines]
    return "".join("| " + " | ".join(cell or "–" for cell in line) + " |\n" for line in table)


@sites.command()
@click.argument("name")
@as_json
def show(name: str, as_json: bool) -> None:
    """Show one site or candidate: its file, hosts, listings and the shapes of its addresses, or what little is known of it."""
    known = known_sites()
    named: list[SiteEntry | Candidate] = [*known, *candidates()]
    found = next((it for it in named if it.name == name), None) or declared(name, known)
    print_json(asdict(found)) if as_json else print_fields(shown(found))


def declared(name: str, known: Sequence[SiteEntry]) -> SiteEntry:
    """Return the site that declares the host of an address. Raises a usage error that names what is near."""
    try:
        chosen([name], known)
        host = host_of(name)
    except (UnknownSite, ValueError) as error:
        raise click.UsageError(str(error)) from error
    for it in known:
        if host in {known.removeprefix("www.") for known in (*it.hosts, *it.earlier_hosts)}:
            return it
    raise click.UsageError(f"No file declares {host}: `kronika crawl {name}` crawls it by its address, `kronika sites new` drafts a file.")


def shown(it: SiteEntry | Candidate) -> dict[str, object]:
    """Return a site as names and values for a person."""
    return {name: "\n  ".join(value) if isinstance(value, tuple) else value for name, value in asdict(it).items()}
