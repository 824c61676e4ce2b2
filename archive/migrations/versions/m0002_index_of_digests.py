"""An index by which the same article under another address is found."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the index."""
    op.create_index("ix_revisions_digest", "revisions", ["digest"])


def downgrade() -> None:
    """Drop the index."""
    op.drop_index("ix_revisions_digest", "revisions")
