"""The firm's own side: notes about leads, what was seen, when messages come, offers that the firm paused."""

import sqlalchemy as sa
from alembic import op

import db.base

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_PACES = ("instant", "daily", "weekly", "any_hour")


def upgrade() -> None:
    # Columns are added one by one: making a table anew on SQLite would set free what points to its rows.
    pace = sa.Enum(*_PACES, name="noticepace", native_enum=False, create_constraint=False, length=40)
    op.add_column("company_contact", sa.Column("notices", pace, nullable=False, server_default="instant"))
    op.add_column("offer", sa.Column("paused_at", db.base.UtcDateTime(timezone=True), nullable=True))
    op.add_column("lead", sa.Column("seen_at", db.base.UtcDateTime(timezone=True), nullable=True))
    op.create_table(
        "lead_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("lead_id", sa.Integer(), nullable=False),
        sa.Column("written_by", sa.Integer(), nullable=True),
        sa.Column("written_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_note_lead_id_lead"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["written_by"], ["person.id"], name=op.f("fk_lead_note_written_by_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_note")),
    )
    op.create_index(op.f("ix_lead_note_lead_id"), "lead_note", ["lead_id"], unique=False)
    op.create_index(op.f("ix_lead_note_written_at"), "lead_note", ["written_at"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_lead_note_written_at"), table_name="lead_note")
    op.drop_index(op.f("ix_lead_note_lead_id"), table_name="lead_note")
    op.drop_table("lead_note")
    op.drop_column("lead", "seen_at")
    op.drop_column("offer", "paused_at")
    op.drop_column("company_contact", "notices")
