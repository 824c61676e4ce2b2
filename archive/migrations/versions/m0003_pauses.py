"""Until when a site asks to be left alone, so that the next run knows."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the column."""
    op.add_column("sites", sa.Column("left_until", sa.DateTime(), nullable=True))


def downgrade() -> None:
    """Drop the column."""
    op.drop_column("sites", "left_until")
