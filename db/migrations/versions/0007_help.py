"""Questions to staff: who has taken one, and that the person took it back."""

import sqlalchemy as sa
from alembic import op

import db.base

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("help_question", schema=None) as batch_op:
        batch_op.add_column(sa.Column("taken_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("withdrawn_at", db.base.UtcDateTime(timezone=True), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_help_question_taken_by_person"), "person", ["taken_by"], ["id"], ondelete="SET NULL"
        )


def downgrade() -> None:
    with op.batch_alter_table("help_question", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_help_question_taken_by_person"), type_="foreignkey")
        batch_op.drop_column("withdrawn_at")
        batch_op.drop_column("taken_by")
