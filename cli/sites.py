"""`kronika sites`: the sites that are known, and what is known of each."""

from __future__ import annotations

from dataclasses import asdict

import click

from cli.options import as_json
from cli.printing import print_fields, print_json, print_table
from spiders.catalogue import SiteEntry, UnknownSite, chosen, entries


@click.group()
def sites() -> None:
    """The known sites."""


@sites.command("list")
@as_json
def list_sites(as_json: bool) -> None:
    """List the sites with their institution and voivodeship. None was checked live: addresses and layouts come from stored pages."""
    known = entries()
    if as_json:
        for it in known:
            print_json(asdict(it))
    else:
        print_table(("site", "voivodeship", "evidence", "institution"), [(it.name, it.region, it.evidence, it.institution) for it in known])


@sites.command()
@click.argument("name")
@as_json
def show(name: str, as_json: bool) -> None:
    """Show one site: its file, hosts, listings and the shapes of its addresses."""
    known = entries()
    try:
        (wanted,) = chosen([name], known)
    except UnknownSite as error:
        raise click.UsageError(str(error)) from error
    it = next(entry for entry in known if entry.name == wanted)
    print_json(asdict(it)) if as_json else print_fields(shown(it))


def shown(it: SiteEntry) -> dict[str, object]:
    """Return a site as names and values for a person."""
    return {name: "\n  ".join(value) if isinstance(value, tuple) else value for name, value in asdict(it).items()}
