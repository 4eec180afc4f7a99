"""Broadcasts: what became of the copies is kept, because old outbox rows are dropped; an index in the order of claims."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_WAITING = sa.text("sent_at IS NULL AND dropped_at IS NULL")


def upgrade() -> None:
    with op.batch_alter_table("broadcast", schema=None) as batch_op:
        batch_op.add_column(sa.Column("result", sa.JSON(), nullable=True))
    op.create_index(
        "ix_outbox_message_next",
        "outbox_message",
        ["priority", "due_at", "id"],
        sqlite_where=_WAITING,
        postgresql_where=_WAITING,
    )


def downgrade() -> None:
    op.drop_index("ix_outbox_message_next", table_name="outbox_message")
    with op.batch_alter_table("broadcast", schema=None) as batch_op:
        batch_op.drop_column("result")
