"""The work of a day: which process began it."""

import sqlalchemy as sa
from alembic import op

import db.base

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "daily_run",
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("ran_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_daily_run")),
    )


def downgrade() -> None:
    op.drop_table("daily_run")
