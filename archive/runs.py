"""Runs and their numbers."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from archive.models import AddressRow, CaptureRow, DebrisRow, RevisionRow, RunRow, SiteRow
from archive.records import Failure, Role, RunReport


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


def dates_by_source(session: Session, run: int) -> dict[str, int]:
    """Count a run's revisions by the source of their date."""
    query = select(RevisionRow.date_source, func.count()).join(RevisionRow.capture).where(CaptureRow.run_id == run)
    return {source or "none": number for source, number in session.execute(query.group_by(RevisionRow.date_source))}


def debris_by_reason(session: Session, run: int) -> dict[str, int]:
    """Count the debris of a run's revisions by rule."""
    query = select(DebrisRow.reason, func.count()).join(RevisionRow, DebrisRow.revision_id == RevisionRow.id)
    query = query.join(RevisionRow.capture).where(CaptureRow.run_id == run)
    return dict(session.execute(query.group_by(DebrisRow.reason)).all())


def failures(session: Session, run: int) -> list[Failure]:
    """Tell what failed or was refused since a run began, or killed ones right before it, which told nobody; by site, role and reason."""
    told_last = select(func.coalesce(func.max(RunRow.id), 0)).where(RunRow.id < run, RunRow.outcome.is_not(None)).scalar_subquery()
    begun = select(func.min(RunRow.started_at)).where(RunRow.id > told_last, RunRow.id <= run).scalar_subquery()
    told = (SiteRow.name, AddressRow.role, AddressRow.state, AddressRow.reason)
    query = select(*told, func.min(AddressRow.url), func.count()).join(SiteRow, AddressRow.site_id == SiteRow.id)
    query = query.where(AddressRow.settled_at >= begun, AddressRow.state.in_(("failed", "refused"))).group_by(*told)
    query = query.order_by(SiteRow.name, AddressRow.role.desc(), AddressRow.reason)
    return [
        Failure(site, cast("Role", role), reason or "", url, number, state == "refused")
        for site, role, state, reason, url, number in session.execute(query)
    ]
