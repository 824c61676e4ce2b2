"""`kronika crawl` and `harvest`: fetch what is new, keep it, index it, and report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

import click

from archive.places import index_of
from archive.store import Archive
from cli.definitions import faults_of, known_sites, named
from cli.exits import Exit
from cli.main import Options
from cli.options import DAY, as_json
from cli.progress import listening
from cli.reporting import Report, print_report, report_of
from search.index import Index
from spiders.catalogue import label
from spiders.crawling import Ending
from spiders.crawling import crawl as crawl_sites
from spiders.harvests import Harvest, Limits

DEMO_SETTINGS = {"SPIDER_MODULES": ["demo.sites"], "DOWNLOAD_DELAY": 0, "CONCURRENT_REQUESTS_PER_DOMAIN": 4, "KRONIKA_SECOND_TRY": 0}


def demo_address(context: click.Context, option: click.Parameter, told: str | None) -> str | None:
    """Return the address of a demo web. Raises BadParameter for one that cannot be a proxy's: no http, no host, no port."""
    try:
        parts = urlsplit(told or "")
        is_proxy = parts.scheme == "http" and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        is_proxy = False
    if told is not None and not is_proxy:
        raise click.BadParameter(f"{told!r} is no address of a demo web: it is one like http://127.0.0.1:8080/.", context, option)
    return told


def overrides_of(demo: str | None, *, loopback: bool) -> dict[str, Any]:
    """Return the settings of a run that may ask more than the public web: a demo that stands in for hosts, sites on loopback."""
    return {**(DEMO_SETTINGS if demo else {}), **({"KRONIKA_DEMO": demo} if demo else {}), "KRONIKA_LOOPBACK": loopback}


limit_option = click.option("--limit", type=click.IntRange(1), help="At most so many articles a site.")
since_option = click.option("--since", type=DAY, help="Pass over what a listing tells to be older.")
backfill_option = click.option("--backfill", is_flag=True, help="Walk listings to their end, even where nothing new comes.")
strategy_option = click.option(
    "--strategy",
    "strategies",
    multiple=True,
    type=click.Choice(["feed", "sitemap", "rest", "listing"]),
    help="Discover articles this way only; may be repeated. Default: all that a site has.",
)
demo_option = click.option(
    "--demo", "demo", metavar="URL", callback=demo_address, help="A demo web that stands in for the hosts under .example."
)
loopback_option = click.option(
    "--allow-loopback", "loopback", is_flag=True, help="Also ask sites on this machine, as http://127.0.0.1:9000/; for trying things out."
)
recheck_option = click.option(
    "--recheck", type=click.Choice(["due", "all"]), default="due", show_default=True, help="Which known articles."
)


@dataclass(frozen=True, slots=True)
class Order:
    """What a run was asked to do."""

    archive: str
    sites: Sequence[str]
    limits: Limits
    demo: str | None = None
    loopback: bool = False


@click.command()
@click.argument("sites", nargs=-1, required=True)
@limit_option
@since_option
@backfill_option
@strategy_option
@demo_option
@loopback_option
@as_json
@click.pass_obj
def crawl(options: Options, /, sites: tuple[str, ...], as_json: bool, **rest: Any) -> int:
    """Crawl one or more SITES now, by name, or any site at all by its address."""
    limits = limits_of(rest)
    return answer(*run(Order(options.archive, sites, limits, rest["demo"], rest["loopback"]), quiet=as_json), as_json=as_json)


@click.command()
@click.argument("sites", nargs=-1)
@limit_option
@since_option
@recheck_option
@backfill_option
@strategy_option
@demo_option
@loopback_option
@as_json
@click.pass_obj
def harvest(options: Options, /, sites: tuple[str, ...], as_json: bool, **rest: Any) -> int:
    """Harvest all sites, or SITES: what is new first, then what is due for another look. An interrupted harvest goes on where it was."""
    limits = limits_of(rest)
    return answer(*run(Order(options.archive, sites, limits, rest["demo"], rest["loopback"]), quiet=as_json), as_json=as_json)


def limits_of(options: dict[str, Any]) -> Limits:
    """Return the limits that a command's options ask for."""
    since = options["since"]
    return Limits(
        articles=options["limit"],
        since=since.date() if since else None,
        everything=options.get("recheck") == "all",
        backfill=options["backfill"],
        strategies=frozenset(options["strategies"]),
    )


def run(order: Order, *, quiet: bool) -> tuple[Report, int]:
    """Carry an order out; return the report and the exit code. Raises ArchiveBusy where another run is writing."""
    overrides = overrides_of(order.demo, loopback=order.loopback)
    known = known_sites(overrides)
    wanted = named(order.sites, known, loopback=order.loopback)
    faults = faults_of(wanted, known)
    names = [name for name in wanted if name not in faults]
    with ExitStack() as stack:
        listener = stack.enter_context(listening(quiet=quiet))
        archive = stack.enter_context(Archive.open(order.archive, create=True, write=True))
        harvest = Harvest.begin(archive, order.limits, listener)
        ending = crawl_sites(names, harvest, {**overrides, "LOG_ENABLED": False})
        harvest.end(ending.outcome)
        Index.open(index_of(order.archive)).refresh(archive)
        report = report_of(archive, list(dict.fromkeys(map(label, names))), ending, harvest)
    return replace(report, problems=report.problems | faults), exit_code(report, ending, faults)


def exit_code(report: Report, ending: Ending, faults: Mapping[str, Sequence[str]]) -> int:
    """Return the exit code of a run: stopped by a signal, a definition that cannot be used, some sites failed, or well."""
    if ending.signal:
        return 128 + ending.signal
    if faults:
        return Exit.CONFIGURATION
    return Exit.SITES_FAILED if report.failed_sites else Exit.OK


def answer(report: Report, code: int, *, as_json: bool) -> int:
    """Print the report; return the exit code."""
    print_report(report, as_json=as_json)
    return code
