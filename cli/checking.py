"""`kronika sites check`: how the sites answer today, against what their files say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import click

from cli.definitions import faults_of, known_sites, named
from cli.exits import Exit
from cli.harvesting import demo_option, loopback_option, overrides_of
from cli.options import as_json
from cli.printing import print_json, print_table, say, warn
from spiders.check_runs import check_sites
from spiders.checks import Check

COLUMNS = ("site", "outcome", "HTTP", "robots", "feed", "sitemap", "rest", "listing", "newest", "title")
TITLE = 50  # characters of a title in the table


@click.command("check")
@click.argument("sites", nargs=-1)
@demo_option
@loopback_option
@as_json
def check(sites: tuple[str, ...], demo: str | None, loopback: bool, as_json: bool) -> int:
    """Check all sites live, or SITES by name or address: reachable, robots, every way to the articles, the newest article, drift.

    About eight requests a site, politely. A site that the network does not reach is told as such and never as wrong.
    """
    overrides = overrides_of(demo, loopback=loopback)
    known = known_sites(overrides)
    names = named(sites, known, loopback=loopback)
    faults = faults_of(names, known)
    checks = check_sites([name for name in names if name not in faults], {**overrides, "LOG_ENABLED": False})
    print_checks(checks, as_json=as_json)
    for fault in (fault for some in faults.values() for fault in some):
        warn(fault)
    if faults:
        return Exit.CONFIGURATION
    return Exit.OK if all(it.outcome == "ok" for it in checks) else Exit.SITES_FAILED


def print_checks(checks: Sequence[Check], *, as_json: bool) -> None:
    """Print checks as a table with a sentence for everything that is wrong, or as one JSON object a line."""
    if as_json:
        for it in checks:
            print_json({**asdict(it), "problems": it.problems})
        return
    print_table(COLUMNS, map(row, checks))
    for it in checks:
        for problem in it.problems:
            say(f"{it.site}: {problem}")
        for agent in it.reach.refused_agents:
            click.echo(f"{it.site}: refuses the User-Agent {agent}")


def row(it: Check) -> tuple[object, ...]:
    """Return a check as a line of the table; a way that a site does not have is a dash."""
    ways = {way.role: "problem" if way.problem else f"{way.articles}/{way.told}" for way in it.ways}
    robots = {None: "?", True: "open", False: "closed"}[it.robots.allowed] + (f" {it.robots.delay:g} s" if it.robots.delay else "")
    newest = f"{it.newest.published or 'undated'} ({it.newest.source or 'none'})" if it.newest and it.newest.kind else None
    title = (it.newest.title or "")[:TITLE] if it.newest else None
    return (
        it.site, it.outcome, it.reach.status, robots, ways.get("feed"), ways.get("sitemap"), ways.get("rest"), ways.get("listing"),
        newest, title,
    )  # fmt: skip
