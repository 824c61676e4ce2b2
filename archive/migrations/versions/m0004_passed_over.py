"""The newest day that runs with a first day passed over on a site, so that a run without one knows."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the column."""
    op.add_column("sites", sa.Column("passed_over", sa.Date(), nullable=True))


def downgrade() -> None:
    """Drop the column."""
    op.drop_column("sites", "passed_over")
