"""`kronika sites new`: a first draft of a site's definition, with a saved page and an expectation for a person to check."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from cli.exits import Exit
from cli.harvesting import demo_option, loopback_option, overrides_of
from cli.options import as_json
from cli.printing import print_json, warn
from spiders.anywhere import spider_for
from spiders.catalogue import no_address
from spiders.check_runs import look_at
from spiders.definitions import files_of, name_of
from spiders.drafts import Draft, draft
from spiders.guards import LOCALHOST

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
NEXT_STEPS = """What is left to do:
1. Read the definition: check the institution and its voivodeship (region, teryt), do what says TODO, tell the layout and its traps.
2. Compare page.draft.json with the page, correct it by hand, and rename it to page.json: until then the tests fail on purpose.
3. pytest tests/spiders/test_sites.py tests/spiders/test_site_pages.py, then write the tables of docs/sites.md again (it says how)."""


@click.command("new")
@click.argument("url")
@click.option("--name", help="The site's name; by default made from its host.")
@click.option("--into", type=click.Path(path_type=Path, file_okay=False), default=Path(), help="The project's folder. Default: here.")
@demo_option
@loopback_option
@as_json
def new(url: str, name: str | None, into: Path, demo: str | None, loopback: bool, as_json: bool) -> int:
    """Write a first definition for the site at URL from what is found there. Nothing is ever overwritten."""
    address = address_of(url)
    try:
        name = name or name_of(address)
        spider_for(address, loopback=loopback)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    if not NAME.fullmatch(name):
        raise click.UsageError(f"{name!r} is no name for a site: small letters, digits and hyphens; --name gives another.")
    found = looked_at(address, overrides_of(demo, loopback=loopback))
    if found.problem:
        warn(found.problem)
        return Exit.ERROR
    return write(name, found, into, as_json=as_json)


def address_of(url: str) -> str:
    """Return the address that was given, also as a mere host. Raises a usage error for what can be neither."""
    if problem := no_address(url):
        raise click.UsageError(problem)
    if "://" in url:
        return url
    host = re.split(r"[/:?#]", url, maxsplit=1)[0]
    if "." not in host and host != LOCALHOST:
        raise click.UsageError(
            f"{url} is no address: it names no host of the web. Write it as rops.example.pl or https://rops.example.pl/."
        )
    return f"https://{url}"


def looked_at(address: str, overrides: Mapping[str, Any]) -> Draft:
    """Look at the site of an address; what cannot be looked at is a draft with a problem."""
    found = look_at([address], draft, {**overrides, "LOG_ENABLED": False})
    return next(iter(found.values()), Draft(address, problem=f"{address} could not be looked at; the log tells why."))


def write(name: str, found: Draft, into: Path, *, as_json: bool) -> int:
    """Write the files of a draft, none where one of them is there already."""
    files = {into / place: content for place, content in files_of(name, found).items()}
    taken = [path for path in (*files, *(path.with_name("page.json") for path in files if path.name == "page.html")) if path.exists()]
    if taken:
        warn(f"{taken[0]} is there already; nothing was written. --name gives the site another name.")
        return Exit.ERROR
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    tell(name, found, list(files), as_json=as_json)
    return Exit.OK


def tell(name: str, found: Draft, files: list[Path], *, as_json: bool) -> None:
    """Tell what was written and what is left to do."""
    if as_json:
        told = {"article_addresses": found.article_addresses, "remark": found.remark}
        print_json({"name": name, "files": [str(path) for path in files], **told})
        return
    for path in files:
        click.echo(f"wrote {path}")
    if not found.article_addresses:
        click.echo("No shape tells the articles' addresses from others: what a listing links to will decide.")
    if found.remark:
        warn(f"The draft is not whole: {found.remark}.")
    click.echo(NEXT_STEPS)
