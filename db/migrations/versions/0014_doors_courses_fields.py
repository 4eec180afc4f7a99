"""Doors that are shut for a while; schools, what their courses lead to; fields of thesis topics."""

import sqlalchemy as sa
from alembic import op

import db.base

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("stop", schema=None) as batch_op:
        batch_op.add_column(sa.Column("shut_until", db.base.UtcDateTime(timezone=True), nullable=True))
    with op.batch_alter_table("company", schema=None) as batch_op:
        batch_op.add_column(sa.Column("is_school", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("challenge_group", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("offer", schema=None) as batch_op:
        batch_op.add_column(sa.Column("field", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("teaches", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("gives_licence", sa.String(length=20), nullable=True))
        batch_op.add_column(sa.Column("gives_swedish", sa.String(length=2), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("offer", schema=None) as batch_op:
        batch_op.drop_column("gives_swedish")
        batch_op.drop_column("gives_licence")
        batch_op.drop_column("teaches")
        batch_op.drop_column("field")
    with op.batch_alter_table("company", schema=None) as batch_op:
        batch_op.drop_column("challenge_group")
        batch_op.drop_column("is_school")
    with op.batch_alter_table("stop", schema=None) as batch_op:
        batch_op.drop_column("shut_until")
