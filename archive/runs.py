"""Runs and their numbers."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from archive.models import RunRow
from archive.records import RunReport


def begin(session: Session, now: datetime) -> int:
    """Open a run; return its number."""
    row = RunRow(started_at=now)
    session.add(row)
    session.flush()
    return row.id


def end(session: Session, run: int, outcome: str, now: datetime) -> None:
    """Close a run."""
    row = session.get_one(RunRow, run)
    row.ended_at, row.outcome = now, outcome


def reports(session: Session, limit: int) -> list[RunReport]:
    """Tell the last runs, newest first."""
    query = select(RunRow).order_by(RunRow.id.desc()).limit(limit).options(selectinload(RunRow.counts))
    return [report(row) for row in session.scalars(query)]


def report(row: RunRow) -> RunReport:
    """Tell a run with its counts by site."""
    counts: dict[str, dict[str, int]] = {}
    for it in row.counts:
        counts.setdefault(it.site, {})[it.name] = it.count
    return RunReport(row.id, row.started_at, row.ended_at, row.outcome, counts)
