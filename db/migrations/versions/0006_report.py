"""The funder report: half-years as counted, what the erased leave to count, and who was asked the exit poll."""

import sqlalchemy as sa
from alembic import op

import db.base

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "counted_half_year",
        sa.Column("period", sa.String(length=7), nullable=False),
        sa.Column("counted_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("period", name=op.f("pk_counted_half_year")),
    )
    op.create_table(
        "left_count",
        sa.Column("period", sa.String(length=7), nullable=False),
        sa.Column("figure", sa.String(length=40), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("period", "figure", name=op.f("pk_left_count")),
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("exit_poll", sa.String(length=40), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("exit_poll")
    op.drop_table("left_count")
    op.drop_table("counted_half_year")
