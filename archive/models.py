"""The tables. SQLAlchemy 2 typed models, nothing that PostgreSQL would not take.

Site -> Article (site + article key) -> Revision (title, date and body as once read) -> dates, mentions, debris, attachments, doubts.
A Capture is one fetch, its raw bytes in a WARC file. An Address is a row of the frontier, a Run one harvest with its counts.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import JSON, Dialect, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.types import DateTime, TypeDecorator


class Instant(TypeDecorator[datetime]):
    """A moment in UTC: aware in Python, naive UTC in the table, since SQLite forgets time zones."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the library's signature
        """Strip the zone after turning to UTC."""
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the library's signature
        """Say again that it is UTC."""
        return value.replace(tzinfo=UTC) if value else None


class Row(DeclarativeBase):
    """The parent of all tables."""

    type_annotation_map = {str: Text, datetime: Instant, dict[str, Any]: JSON, list[list[str]]: JSON}  # noqa: RUF012 - read by SQLAlchemy


class SiteRow(Row):
    """A crawled site, or a named source of added files. `left_until` is when it asked to be left alone until, if it did;
    `passed_over` the day of the newest article that runs with a first day have passed over."""

    __tablename__ = "sites"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    institution: Mapped[str]
    region: Mapped[str | None]
    teryt: Mapped[str | None]
    home: Mapped[str | None]
    left_until: Mapped[datetime | None]
    passed_over: Mapped[date | None]


class ArticleRow(Row):
    """One article, however many addresses it has. `revision` is the number of the current one; `change` grows with every change."""

    __tablename__ = "articles"
    __table_args__ = (UniqueConstraint("site_id", "key"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id"))
    key: Mapped[str]
    url: Mapped[str]
    revision: Mapped[int]
    change: Mapped[int] = mapped_column(index=True)
    first_seen: Mapped[datetime]
    last_seen: Mapped[datetime]
    removed_at: Mapped[datetime | None]
    removal: Mapped[str | None]
    site: Mapped[SiteRow] = relationship()
    revisions: Mapped[list[RevisionRow]] = relationship(back_populates="article", order_by="RevisionRow.number")


class CaptureRow(Row):
    """One fetch: what was asked, what came back, and where its bytes lie. Equal bytes point at the WARC record of the first."""

    __tablename__ = "captures"
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int | None] = mapped_column(ForeignKey("articles.id"), index=True)
    run_id: Mapped[int | None] = mapped_column(ForeignKey("runs.id"))
    url: Mapped[str]
    fetched_at: Mapped[datetime]
    status: Mapped[int]
    content_type: Mapped[str | None]
    request_headers: Mapped[list[list[str]]]
    response_headers: Mapped[list[list[str]]]
    opt_out: Mapped[str | None]
    sha256: Mapped[str] = mapped_column(index=True)
    size: Mapped[int]
    warc_file: Mapped[str | None]
    warc_offset: Mapped[int | None]
    warc_length: Mapped[int | None]


class RevisionRow(Row):
    """An article as it was read from one capture by one version of the extractor. `digest` covers title, date and body."""

    __tablename__ = "revisions"
    __table_args__ = (UniqueConstraint("article_id", "number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id"))
    capture_id: Mapped[int] = mapped_column(ForeignKey("captures.id"))
    number: Mapped[int]
    digest: Mapped[str] = mapped_column(index=True)
    extractor: Mapped[str]
    created_at: Mapped[datetime]
    kind: Mapped[str]
    title: Mapped[str | None]
    lead: Mapped[str | None]
    body: Mapped[str]
    published_on: Mapped[date | None] = mapped_column(index=True)
    precision: Mapped[str | None]
    date_source: Mapped[str | None]
    date_evidence: Mapped[str | None]
    date_confidence: Mapped[float | None]
    modified_on: Mapped[date | None]
    language: Mapped[str | None]
    quality: Mapped[float]
    article: Mapped[ArticleRow] = relationship(back_populates="revisions")
    capture: Mapped[CaptureRow] = relationship()
    dates: Mapped[list[DateRow]] = relationship(order_by="DateRow.id")
    mentions: Mapped[list[MentionRow]] = relationship(order_by="MentionRow.id")
    debris: Mapped[list[DebrisRow]] = relationship(order_by="DebrisRow.id")
    attachments: Mapped[list[AttachmentRow]] = relationship(order_by="AttachmentRow.id")
    doubts: Mapped[list[DoubtRow]] = relationship(order_by="DoubtRow.id")


class DateRow(Row):
    """A date told in the text."""

    __tablename__ = "dates"
    id: Mapped[int] = mapped_column(primary_key=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("revisions.id"), index=True)
    start_on: Mapped[date]
    end_on: Mapped[date]
    role: Mapped[str]
    text: Mapped[str]


class InstitutionRow(Row):
    """An institution in the nominative; one row a name, kind and register code."""

    __tablename__ = "institutions"
    __table_args__ = (Index("ix_institutions_identity", "name", "kind"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    kind: Mapped[str]
    place: Mapped[str | None]
    teryt: Mapped[str | None]


class MentionRow(Row):
    """An institution named in a revision; positions count characters in its title and body."""

    __tablename__ = "mentions"
    id: Mapped[int] = mapped_column(primary_key=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("revisions.id"), index=True)
    institution_id: Mapped[int] = mapped_column(ForeignKey("institutions.id"), index=True)
    start_at: Mapped[int]
    end_at: Mapped[int]
    text: Mapped[str]
    level: Mapped[str]
    evidence: Mapped[str | None]
    institution: Mapped[InstitutionRow] = relationship()


class DebrisRow(Row):
    """Text that was cut, and the rule that cut it."""

    __tablename__ = "debris"
    id: Mapped[int] = mapped_column(primary_key=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("revisions.id"), index=True)
    reason: Mapped[str]
    text: Mapped[str]


class AttachmentRow(Row):
    """A document that an article offers."""

    __tablename__ = "attachments"
    id: Mapped[int] = mapped_column(primary_key=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("revisions.id"), index=True)
    url: Mapped[str | None]
    label: Mapped[str]
    format: Mapped[str | None]
    size: Mapped[int | None]


class DoubtRow(Row):
    """Why a reader should look twice at a revision."""

    __tablename__ = "doubts"
    id: Mapped[int] = mapped_column(primary_key=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("revisions.id"), index=True)
    reason: Mapped[str]
    text: Mapped[str]


class RunRow(Row):
    """One harvest. `outcome` is None while it runs, or for ever if it was killed."""

    __tablename__ = "runs"
    id: Mapped[int] = mapped_column(primary_key=True)
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    outcome: Mapped[str | None]
    counts: Mapped[list[CountRow]] = relationship(order_by="CountRow.id")


class CountRow(Row):
    """A number of a run, a site at a time."""

    __tablename__ = "run_counts"
    __table_args__ = (UniqueConstraint("run_id", "site", "name"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("runs.id"))
    site: Mapped[str]
    name: Mapped[str]
    count: Mapped[int]


class AddressRow(Row):
    """A row of the frontier. `state` says how the address ended; a lease belongs to a run and dies with it. `listed` says that a listing
    has told an article, and not a feed or sitemap alone."""

    __tablename__ = "addresses"
    __table_args__ = (UniqueConstraint("site_id", "key"), Index("ix_addresses_work", "site_id", "state", "rank", "id"))
    id: Mapped[int] = mapped_column(primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id"))
    key: Mapped[str]
    url: Mapped[str]
    role: Mapped[str]
    state: Mapped[str]
    reason: Mapped[str | None]
    rank: Mapped[int]
    attempts: Mapped[int]
    hints: Mapped[list[list[str]]]
    found_on: Mapped[str | None]
    discovered_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None] = mapped_column(index=True)
    leased_by: Mapped[int | None] = mapped_column(ForeignKey("runs.id"))
    checks: Mapped[int]
    listed: Mapped[bool] = mapped_column(default=False)
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]


class WarcRow(Row):
    """The manifest of a closed WARC file: warcio itself does not notice a truncated one."""

    __tablename__ = "warc_files"
    name: Mapped[str] = mapped_column(primary_key=True)
    sha256: Mapped[str]
    size: Mapped[int]
    records: Mapped[int]
    closed_at: Mapped[datetime]


class CounterRow(Row):
    """Named counts of the archive itself; "change" is what the index follows."""

    __tablename__ = "counters"
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]
