"""What runs that begin with a first day pass over: a later run without one owes it, and walks to the end for it, once.

Why a day of the site, and no rows of the frontier: docs/decisions/0007-passed-over.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy.orm import Session

from archive.frontier import rows_of
from archive.models import SiteRow
from archive.records import Discovery


def pass_over(session: Session, site: SiteRow, told: Sequence[Discovery]) -> None:
    """Keep the day of the newest article that is passed over; one that the frontier knows is not missed, however old it is."""
    known = {row.key for row in rows_of(session, site, [it.key for it in told])}
    days = [it.day for it in told if it.day and it.key not in known]
    site.passed_over = max([*days, *([site.passed_over] if site.passed_over else [])], default=None)


def catch_up(site: SiteRow, since: date | None) -> None:
    """Forget what was passed over, as far as a run that walked to the end has looked for it; what is older than its first day stays."""
    if since is None:
        site.passed_over = None
    elif site.passed_over and site.passed_over >= since:
        site.passed_over = since - timedelta(days=1)
