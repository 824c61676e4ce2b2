"""The report of a run: what became of every address, how articles were dated, what was cleaned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import click

from archive.records import Failure
from archive.store import Archive
from cli.printing import print_json, print_table
from spiders.crawling import Ending

COLUMNS = ("discovered", "new", "changed", "unchanged", "removed", "refused", "failed", "pending")
WAYS = ("listing", "feed", "rest")  # ways to articles that show that a site answers; robots.txt is read as a sitemap and shows nothing
STATES = ("stored", "unchanged", "refused", "failed", "pending")


@dataclass(frozen=True, slots=True)
class Report:
    """A run in numbers: `sites` maps a site to its counts, `balance` counts all its article addresses by state.

    `problems` maps a site to sentences about what failed there: a fault of its file, a feed that is none, pages that answer with an error.
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


def report_of(archive: Archive, names: list[str], ending: Ending) -> Report:
    """Return the report of the run that has just ended."""
    run = archive.runs(1)[0]
    balances = {name: archive.balance(name) for name in names}
    counts = {name: {**dict.fromkeys(COLUMNS, 0), **run.counts.get(name, {}), "pending": balances[name]["pending"]} for name in names}
    return Report(
        run=run.id,
        outcome=run.outcome or "unfinished",
        seconds=(run.ended_at - run.started_at).total_seconds() if run.ended_at else 0.0,
        sites=counts,
        balance={state: sum(b[state] for b in balances.values()) for state in STATES},
        dates=archive.dates_by_source(run.id),
        debris=archive.debris_by_reason(run.id),
        failed_sites=tuple(name for name in names if has_failed(counts[name], ending.reasons.get(name))),
        problems=problems_of(archive.failures(run.id), names),
    )


def problems_of(failures: Sequence[Failure], names: Sequence[str]) -> dict[str, list[str]]:
    """Return what failed on some sites in sentences; sites where nothing did are left out."""
    told: dict[str, list[str]] = {}
    for it in failures:
        if it.site in names:
            more = f" (and {it.addresses - 1} more)" if it.addresses > 1 else ""
            told.setdefault(it.site, []).append(f"{it.role} {it.url}{more}: {it.reason}")
    return told


def has_failed(counts: dict[str, int], reason: str | None) -> bool:
    """Say whether a site failed: its spider ended badly, not one of its listings could be read, or not one of its articles."""
    if reason not in ("finished", "shutdown"):
        return True
    read = counts["new"] + counts["changed"] + counts["unchanged"] + counts["removed"]
    ways = sum(counts.get(role, 0) for role in WAYS)
    return bool(counts["failed"] or counts["refused"]) and not (read or (ways and not counts["discovered"]))


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
    for name, sentences in report.problems.items():
        for sentence in sentences:
            click.echo(f"{name}: {sentence}")
    for name in report.failed_sites:
        click.echo(f"failed: {name}", err=True)


def equation(balance: dict[str, int]) -> str:
    """Return the equation that every article address ever discovered stands in one state: how its last fetch ended."""
    return f"addresses so far: {sum(balance.values())} discovered = " + " + ".join(f"{balance[state]} {state}" for state in STATES)


def listed(counts: dict[str, int]) -> str:
    """Return names and numbers as a line, most first."""
    return ", ".join(f"{name} {number}" for name, number in sorted(counts.items(), key=lambda pair: -pair[1])) or "none"
