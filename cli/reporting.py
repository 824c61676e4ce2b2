"""The report of a run: what became of every address, how articles were dated, what was cleaned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

import click

from archive.store import Archive
from cli.printing import print_json, print_table, say
from cli.problems import problems_of
from spiders.crawling import Ending
from spiders.harvests import Harvest

COLUMNS = ("discovered", "new", "changed", "unchanged", "removed", "refused", "failed", "pending")
WAYS = ("listing", "feed", "rest")  # ways to articles that show that a site answers; robots.txt is read as a sitemap and shows nothing
REMARKS = {  # numbers of a run that are told in a line of their own
    "failed-ways": "no addresses of articles but ways to some, among the failed and refused",
    "twins": "other addresses of articles that are stored, among the refused",
    "beside": "pages beside the news, among the refused",
    "walked": "listings that were told as articles, among the refused",
}
STATES = ("stored", "unchanged", "refused", "failed", "pending")


@dataclass(frozen=True, slots=True)
class Report:
    """A run in numbers: `sites` maps a site to its counts, `balance` counts all its article addresses by state.

    `problems` maps a site to sentences about what failed or was refused there: a fault of its file, a feed that is none, pages that
    answer with an error or are no articles. Other addresses of stored articles are no problem, nor are pages beside the news, nor listings
    that are walked: `sites` counts them as `twins`, `beside` and `walked`, and what failed or was refused but is no article's address as
    `failed-ways`.
    """

    run: int
    outcome: str
    seconds: float
    sites: dict[str, dict[str, int]]
    balance: dict[str, int]
    dates: dict[str, int]
    debris: dict[str, int]
    failed_sites: tuple[str, ...]
    problems: dict[str, list[str]]


def report_of(archive: Archive, names: list[str], ending: Ending, harvest: Harvest) -> Report:
    """Return the report of the run that has just ended. One that looked for articles of any day tells a site without any as failed."""
    met = {site: list(bounds.sentences()) for site, bounds in harvest.bounds.items()}
    whole = harvest.limits.since is None
    run = archive.runs(1)[0]
    balances = {name: archive.balance(name) for name in names}
    counts = {name: {**dict.fromkeys(COLUMNS, 0), **run.counts.get(name, {}), "pending": balances[name]["pending"]} for name in names}
    failed = tuple(name for name in names if has_failed(counts[name], balances[name], ending.reasons.get(name), whole=whole))
    return Report(
        run=run.id,
        outcome=run.outcome or "unfinished",
        seconds=(run.ended_at - run.started_at).total_seconds() if run.ended_at else 0.0,
        sites=counts,
        balance={state: sum(b[state] for b in balances.values()) for state in STATES},
        dates=archive.dates_by_source(run.id),
        debris=archive.debris_by_reason(run.id),
        failed_sites=failed,
        problems=problems_of(archive.failures(run.id), names, failed, met, harvest.scripted, harvest.places),
    )


def has_failed(counts: Mapping[str, int], balance: Mapping[str, int], reason: str | None, *, whole: bool) -> bool:
    """Say whether a site failed: its spider ended badly, none of its ways could be read, none of its new articles, or it has none.

    That a quiet night brings only addresses that are no articles is no failure of a site whose articles are known.
    """
    if reason not in ("finished", "shutdown"):
        return True
    read = counts["new"] + counts["changed"] + counts["unchanged"] + counts["removed"]
    ways = sum(counts.get(role, 0) for role in WAYS)
    known = balance.get("stored", 0) + balance.get("unchanged", 0)
    tried = bool(counts["failed"] or counts["refused"])
    if read or not ways:
        return tried and not read
    if counts["discovered"]:
        return tried and bool((counts["failed"] and balance.get("failed")) or not known)
    return whole and reason == "finished" and not known and not balance.get("pending", 0)


def print_report(report: Report, *, as_json: bool) -> None:
    """Print a report."""
    if as_json:
        print_json(asdict(report))
        return
    click.echo(f"Run {report.run} {report.outcome} in {report.seconds:.1f} s")
    print_table(("site", *COLUMNS), [(name, *(counts[c] for c in COLUMNS)) for name, counts in report.sites.items()])
    click.echo(equation(report.balance))
    click.echo(f"dates: {listed(report.dates)}")
    click.echo(f"cleaned: {listed(report.debris)}")
    for counted, words in REMARKS.items():
        if numbers := {name: counts[counted] for name, counts in report.sites.items() if counts.get(counted)}:
            click.echo(f"{words}: {listed(numbers)}")
    for name, sentences in report.problems.items():
        for sentence in sentences:
            say(f"{name}: {sentence}")
    for name in report.failed_sites:
        click.echo(f"failed: {name}", err=True)


def equation(balance: dict[str, int]) -> str:
    """Return the equation that every article address ever discovered stands in one state: how its last fetch ended."""
    return f"article addresses so far: {sum(balance.values())} discovered = " + " + ".join(f"{balance[state]} {state}" for state in STATES)


def listed(counts: dict[str, int]) -> str:
    """Return names and numbers as a line, most first."""
    return ", ".join(f"{name} {number}" for name, number in sorted(counts.items(), key=lambda pair: -pair[1])) or "none"
