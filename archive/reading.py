"""Queries that tell articles, sites and totals as records."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Select, and_, func, select
from sqlalchemy.orm import Session, contains_eager, joinedload, selectinload

from archive.models import AddressRow, ArticleRow, CaptureRow, InstitutionRow, MentionRow, RevisionRow, SiteRow
from archive.records import Revision, SiteCard, StoredArticle
from archive.rows import revision_record, stored_article

TABLES = {"sites": SiteRow, "articles": ArticleRow, "revisions": RevisionRow, "captures": CaptureRow, "addresses": AddressRow}


def standing() -> Select[RevisionRow]:
    """Select the revisions that articles stand at now, with all that belongs to them, in few queries whatever their number."""
    query = select(RevisionRow).join(RevisionRow.article).where(RevisionRow.number == ArticleRow.revision)
    return query.options(
        contains_eager(RevisionRow.article).joinedload(ArticleRow.site),
        joinedload(RevisionRow.capture),
        selectinload(RevisionRow.dates),
        selectinload(RevisionRow.debris),
        selectinload(RevisionRow.attachments),
        selectinload(RevisionRow.doubts),
        selectinload(RevisionRow.mentions).joinedload(MentionRow.institution),
    )


def by_number(session: Session, numbers: Sequence[int]) -> list[StoredArticle]:
    """Return articles by their numbers, in no order."""
    return told(session, standing().where(ArticleRow.id.in_(numbers)))


def changed(session: Session, after: int, limit: int) -> list[StoredArticle]:
    """Return the next articles behind a mark, in the order of their changes."""
    return told(session, standing().where(ArticleRow.change > after).order_by(ArticleRow.change).limit(limit))


def told(session: Session, query: Select[RevisionRow]) -> list[StoredArticle]:
    """Run a query of `standing` and tell its rows."""
    return [stored_article(row.article, row) for row in session.scalars(query)]


def last_change(session: Session) -> int:
    """Return the newest change."""
    return session.scalar(select(func.max(ArticleRow.change))) or 0


def history(session: Session, number: int) -> list[Revision]:
    """Tell the revisions of an article, oldest first."""
    query = select(RevisionRow).where(RevisionRow.article_id == number).order_by(RevisionRow.number)
    return [revision_record(row) for row in session.scalars(query.options(joinedload(RevisionRow.capture)))]


def listed(session: Session, site: str, limit: int) -> list[str]:
    """Return the addresses of a site's newest articles that stand and that listings have told, newest first."""
    query = select(AddressRow.url).join(SiteRow, AddressRow.site_id == SiteRow.id).where(SiteRow.name == site, AddressRow.listed)
    is_known = and_(ArticleRow.site_id == AddressRow.site_id, ArticleRow.key == AddressRow.key, ArticleRow.removed_at.is_(None))
    return list(session.scalars(query.join(ArticleRow, is_known).order_by(ArticleRow.id.desc()).limit(limit)))


def sites(session: Session) -> list[SiteCard]:
    """Tell the sites by name."""
    rows = session.scalars(select(SiteRow).order_by(SiteRow.name))
    return [SiteCard(r.name, r.institution, r.region, r.teryt, r.home) for r in rows]


def totals(session: Session) -> dict[str, int]:
    """Count the rows of the main tables, and the articles that sites have removed."""
    counts = {name: session.scalar(select(func.count()).select_from(table)) or 0 for name, table in TABLES.items()}
    counts["institutions"] = session.scalar(select(func.count()).select_from(InstitutionRow)) or 0
    counts["removed"] = session.scalar(select(func.count()).where(ArticleRow.removed_at.is_not(None))) or 0
    return counts
