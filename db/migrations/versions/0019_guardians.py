"""Links for guardians of minors, and what guardians said about a lead."""

import sqlalchemy as sa
from alembic import op

import db.base

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "guardian_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("lead_id", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("made_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["lead.id"], name=op.f("fk_guardian_link_lead_id_lead"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guardian_link")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_guardian_link_code_hash")),
    )
    op.create_index(op.f("ix_guardian_link_lead_id"), "guardian_link", ["lead_id"], unique=False)
    op.create_table(
        "guardian_word",
        sa.Column("lead_id", sa.Integer(), nullable=False),
        sa.Column("agrees", sa.Boolean(), nullable=False),
        sa.Column("by_staff", sa.Boolean(), nullable=False),
        sa.Column("said_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["lead.id"], name=op.f("fk_guardian_word_lead_id_lead"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("lead_id", name=op.f("pk_guardian_word")),
    )


def downgrade() -> None:
    op.drop_table("guardian_word")
    op.drop_index(op.f("ix_guardian_link_lead_id"), table_name="guardian_link")
    op.drop_table("guardian_link")
