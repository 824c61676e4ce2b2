"""`kronika institutions`: the authority list, one institution with its variants, and who is named most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date

import click

from archive.authorities import matching
from archive.records import Authority, SiteCard
from archive.store import Archive
from cli.days import FROM, TO, check_order
from cli.exits import Exit
from cli.main import Options
from cli.options import as_json
from cli.printing import print_fields, print_json, print_table, warn
from pipeline.institutions.gazetteer import regions
from pipeline.institutions.types import types
from pipeline.letters import unaccented

HEAD = ("id", "articles", "institution", "kind", "TERYT", "first", "last")


class QueryGroup(click.Group):
    """A group whose first word may be a query: then it means `find`."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """Take a first word that names no command as a query."""
        known = args and args[0] in self.commands
        return super().resolve_command(ctx, args if known else ["find", *args])

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Ask for all where nothing is asked."""
        return super().parse_args(ctx, args if args and args[0] not in ("--json",) else ["find", *args])


@click.group(cls=QueryGroup)
def institutions() -> None:
    """The institutions that the archive names; QUERY in any form ("pcpr miechów") finds some of them."""


@institutions.command()
@click.argument("query", nargs=-1)
@as_json
@click.pass_obj
def find(options: Options, /, query: tuple[str, ...], as_json: bool) -> None:
    """List the institutions that QUERY names, or all, most articles first."""
    with Archive.open(options.archive) as archive:
        found = archive.authorities()
    tell(matching(found, " ".join(query)) if query else found, as_json=as_json)


@institutions.command()
@click.argument("name", nargs=-1, required=True)
@as_json
@click.pass_obj
def show(options: Options, /, name: tuple[str, ...], as_json: bool) -> int:
    """Show one institution by its number or by words in any form: variants, first and last mention, predecessor and successor."""
    words = " ".join(" ".join(name).split())
    if not words:
        raise click.UsageError("Give an institution's number, or words of its name.")
    with Archive.open(options.archive) as archive:
        found = archive.authorities()
    if words.isdecimal() and all(str(it.id) != words for it in found):
        warn(f"There is no institution {words}.")
        return Exit.ERROR
    chosen = [it for it in found if str(it.id) == words] or matching(found, words)
    if len(chosen) != 1:
        warn(f"{len(chosen)} institutions are named {words}; `kronika institutions {words}` lists them.")
        return Exit.ERROR
    print_json(asdict(chosen[0])) if as_json else print_fields(shown(chosen[0]))
    return Exit.OK


@institutions.command()
@click.option("--from", "first", type=FROM, help="In articles of this day, month or year, or later.")
@click.option("--to", "last", type=TO, help="In articles of this day, month or year, or before.")
@click.option("--region", help="On sites of this voivodeship.")
@click.option("--kind", help="Only institutions of this kind, as rops or pcpr.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True)
@as_json
@click.pass_obj
def top(
    options: Options, /, first: date | None, last: date | None, region: str | None, kind: str | None, limit: int, as_json: bool
) -> None:
    """Rank the institutions by the number of articles that name them."""
    check_order(first, last)
    with Archive.open(options.archive) as archive:
        found = archive.authorities(first, last, None if region is None else known_region(region, archive.sites()))
        check_kind(kind, archive)
    tell([it for it in found if kind in (None, it.kind)][:limit], as_json=as_json)


def known_region(asked: str, sites: Sequence[SiteCard]) -> str:
    """Return the voivodeship that is meant, with or without its diacritics; one that neither the register nor a site has is refused."""
    known = {unaccented(name): name for name in (*regions(), *(site.region for site in sites)) if name}
    meant = known.get(unaccented(asked.strip().lower().removeprefix("województwo ")))
    if meant is None:
        raise click.UsageError(f"No voivodeship is called {asked!r}; there are {', '.join(known[plain] for plain in sorted(known))}.")
    return meant


def check_kind(kind: str | None, archive: Archive) -> None:
    """Refuse a kind that no institution can have, and tell those that the archive names."""
    if kind is not None and kind not in {known.kind for known in types()}:
        kinds = sorted({it.kind for it in archive.authorities()})
        raise click.UsageError(f"No institution is of the kind {kind!r}; the archive names {', '.join(kinds) or 'none yet'}.")


def tell(found: list[Authority], *, as_json: bool) -> None:
    """Print institutions, as lines of JSON or as a table."""
    if as_json:
        for it in found:
            print_json(asdict(it))
    elif found:
        print_table(HEAD, [(it.id, it.articles, it.name, it.kind, it.teryt, it.first, it.last) for it in found])
    else:
        click.echo("Nothing found.")


def shown(it: Authority) -> dict[str, object]:
    """Return an institution as names and values for a person."""
    return {
        **asdict(it),
        "variants": ", ".join(f"{text} ({number})" for text, number in it.variants),
        "aliases": "; ".join(it.aliases),
        "predecessors": "; ".join(it.predecessors),
        "successors": "; ".join(it.successors),
    }
