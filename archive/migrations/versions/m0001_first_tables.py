"""The tables of the first archive."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def number(name: str, target: str | None = None, *, null: bool = False) -> sa.Column[int]:
    """A whole number, or a reference to another table's row."""
    return sa.Column(name, sa.Integer(), *([sa.ForeignKey(target)] if target else []), nullable=null)


def words(name: str, *, null: bool = False) -> sa.Column[str]:
    """A text."""
    return sa.Column(name, sa.Text(), nullable=null)


def counters() -> None:
    """Make the table counters."""
    op.create_table(
        "counters",
        sa.Column("name", sa.Text(), primary_key=True),
        number("value"),
    )


def institutions() -> None:
    """Make the table institutions."""
    op.create_table(
        "institutions",
        sa.Column("id", sa.Integer(), primary_key=True),
        words("name"),
        words("kind"),
        words("place", null=True),
        words("teryt", null=True),
    )
    op.create_index("ix_institutions_identity", "institutions", ["name", "kind"])


def runs() -> None:
    """Make the table runs."""
    op.create_table(
        "runs",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        words("outcome", null=True),
    )


def sites() -> None:
    """Make the table sites."""
    op.create_table(
        "sites",
        sa.Column("id", sa.Integer(), primary_key=True),
        words("name"),
        words("institution"),
        words("region", null=True),
        words("teryt", null=True),
        words("home", null=True),
        sa.UniqueConstraint("name"),
    )


def warc_files() -> None:
    """Make the table warc_files."""
    op.create_table(
        "warc_files",
        sa.Column("name", sa.Text(), primary_key=True),
        words("sha256"),
        number("size"),
        number("records"),
        sa.Column("closed_at", sa.DateTime(), nullable=False),
    )


def addresses() -> None:
    """Make the table addresses."""
    op.create_table(
        "addresses",
        sa.Column("id", sa.Integer(), primary_key=True),
        number("site_id", "sites.id"),
        words("key"),
        words("url"),
        words("role"),
        words("state"),
        words("reason", null=True),
        number("rank"),
        number("attempts"),
        sa.Column("hints", sa.JSON(), nullable=False),
        words("found_on", null=True),
        sa.Column("discovered_at", sa.DateTime(), nullable=False),
        sa.Column("settled_at", sa.DateTime(), nullable=True),
        sa.Column("due_at", sa.DateTime(), nullable=True),
        number("leased_by", "runs.id", null=True),
        number("checks"),
        words("etag", null=True),
        words("last_modified", null=True),
        sa.UniqueConstraint("site_id", "key"),
    )
    op.create_index("ix_addresses_due_at", "addresses", ["due_at"])
    op.create_index("ix_addresses_work", "addresses", ["site_id", "state", "rank", "id"])


def articles() -> None:
    """Make the table articles."""
    op.create_table(
        "articles",
        sa.Column("id", sa.Integer(), primary_key=True),
        number("site_id", "sites.id"),
        words("key"),
        words("url"),
        number("revision"),
        number("change"),
        sa.Column("first_seen", sa.DateTime(), nullable=False),
        sa.Column("last_seen", sa.DateTime(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        words("removal", null=True),
        sa.UniqueConstraint("site_id", "key"),
    )
    op.create_index("ix_articles_change", "articles", ["change"])


def run_counts() -> None:
    """Make the table run_counts."""
    op.create_table(
        "run_counts",
        sa.Column("id", sa.Integer(), primary_key=True),
        number("run_id", "runs.id"),
        words("site"),
        words("name"),
        number("count"),
        sa.UniqueConstraint("run_id", "site", "name"),
    )


def captures() -> None:
    """Make the table captures."""
    op.create_table(
        "captures",
        sa.Column("id", sa.Integer(), primary_key=True),
        number("article_id", "articles.id", null=True),
        number("run_id", "runs.id", null=True),
        words("url"),
        sa.Column("fetched_at", sa.DateTime(), nullable=False),
        number("status"),
        words("content_type", null=True),
        sa.Column("request_headers", sa.JSON(), nullable=False),
        sa.Column("response_headers", sa.JSON(), nullable=False),
        words("opt_out", null=True),
        words("sha256"),
        number("size"),
        words("warc_file", null=True),
        number("warc_offset", null=True),
        number("warc_length", null=True),
    )
    op.create_index("ix_captures_article_id", "captures", ["article_id"])
    op.create_index("ix_captures_sha256", "captures", ["sha256"])


def revisions() -> None:
    """Make the table revisions."""
    op.create_table(
        "revisions",
        sa.Column("id", sa.Integer(), primary_key=True),
        number("article_id", "articles.id"),
        number("capture_id", "captures.id"),
        number("number"),
        words("digest"),
        words("extractor"),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        words("kind"),
        words("title", null=True),
        words("lead", null=True),
        words("body"),
        sa.Column("published_on", sa.Date(), nullable=True),
        words("precision", null=True),
        words("date_source", null=True),
        words("date_evidence", null=True),
        sa.Column("date_confidence", sa.Double(), nullable=True),
        sa.Column("modified_on", sa.Date(), nullable=True),
        words("language", null=True),
        sa.Column("quality", sa.Double(), nullable=False),
        sa.UniqueConstraint("article_id", "number"),
    )
    op.create_index("ix_revisions_published_on", "revisions", ["published_on"])


def attachments() -> None:
    """Make the table attachments."""
    op.create_table(
        "attachments",
        sa.Column("id", sa.Integer(), primary_key=True),
        number("revision_id", "revisions.id"),
        words("url", null=True),
        words("label"),
        words("format", null=True),
        number("size", null=True),
    )
    op.create_index("ix_attachments_revision_id", "attachments", ["revision_id"])


def dates() -> None:
    """Make the table dates."""
    op.create_table(
        "dates",
        sa.Column("id", sa.Integer(), primary_key=True),
        number("revision_id", "revisions.id"),
        sa.Column("start_on", sa.Date(), nullable=False),
        sa.Column("end_on", sa.Date(), nullable=False),
        words("role"),
        words("text"),
    )
    op.create_index("ix_dates_revision_id", "dates", ["revision_id"])


def debris() -> None:
    """Make the table debris."""
    op.create_table(
        "debris",
        sa.Column("id", sa.Integer(), primary_key=True),
        number("revision_id", "revisions.id"),
        words("reason"),
        words("text"),
    )
    op.create_index("ix_debris_revision_id", "debris", ["revision_id"])


def doubts() -> None:
    """Make the table doubts."""
    op.create_table(
        "doubts",
        sa.Column("id", sa.Integer(), primary_key=True),
        number("revision_id", "revisions.id"),
        words("reason"),
        words("text"),
    )
    op.create_index("ix_doubts_revision_id", "doubts", ["revision_id"])


def mentions() -> None:
    """Make the table mentions."""
    op.create_table(
        "mentions",
        sa.Column("id", sa.Integer(), primary_key=True),
        number("revision_id", "revisions.id"),
        number("institution_id", "institutions.id"),
        number("start_at"),
        number("end_at"),
        words("text"),
        words("level"),
        words("evidence", null=True),
    )
    op.create_index("ix_mentions_institution_id", "mentions", ["institution_id"])
    op.create_index("ix_mentions_revision_id", "mentions", ["revision_id"])


def upgrade() -> None:
    """Make all tables, those that others refer to first."""
    counters()
    institutions()
    runs()
    sites()
    warc_files()
    addresses()
    articles()
    run_counts()
    captures()
    revisions()
    attachments()
    dates()
    debris()
    doubts()
    mentions()


def downgrade() -> None:
    """Drop all tables."""
    for table in (
        "mentions",
        "doubts",
        "debris",
        "dates",
        "attachments",
        "revisions",
        "captures",
        "run_counts",
        "articles",
        "addresses",
        "warc_files",
        "sites",
        "runs",
        "institutions",
        "counters",
    ):
        op.drop_table(table)
