"""Ambassadors' cards, and dialogues with people who ask them something."""

import sqlalchemy as sa
from alembic import op

import db.base

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_INDEXES = {
    "dialogue": ("person_id", "partner_id", "ambassador_id", "company_id", "waiting_since", "ended_at"),
    "talk": ("dialogue_id", "written_at", "state"),
}


def _instant(name: str, *, nullable: bool = True) -> sa.Column[object]:
    return sa.Column(name, db.base.UtcDateTime(timezone=True), nullable=nullable)


def upgrade() -> None:
    op.create_table(
        "ambassador_card",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=True),
        sa.Column("file_id", sa.Text(), nullable=True),
        sa.Column("alt", sa.Text(), nullable=True),
        sa.Column("is_shown", sa.Boolean(), nullable=False),
        sa.Column("is_adult", sa.Boolean(), nullable=False),
        _instant("updated_at", nullable=False),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name=op.f("fk_ambassador_card_partner_id_partner"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ambassador_card")),
        sa.UniqueConstraint("partner_id", name=op.f("uq_ambassador_card_partner_id")),
    )
    op.create_table(
        "dialogue",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=True),
        sa.Column("ambassador_id", sa.Integer(), nullable=True),
        sa.Column("company_id", sa.Integer(), nullable=False),
        _instant("begun_at", nullable=False),
        _instant("spoken_at", nullable=False),
        _instant("waiting_since"),
        _instant("ended_at"),
        sa.Column("ended_by", sa.String(length=40), nullable=True),
        sa.Column("exchange_by", sa.String(length=40), nullable=True),
        sa.Column("candidate_contact", sa.Text(), nullable=True),
        sa.Column("ambassador_contact", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_dialogue_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name=op.f("fk_dialogue_partner_id_partner"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["ambassador_id"], ["person.id"], name=op.f("fk_dialogue_ambassador_id_person"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_dialogue_company_id_company"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dialogue")),
    )
    op.create_table(
        "talk",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dialogue_id", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=True),
        _instant("written_at", nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("concerns", sa.JSON(), nullable=False),
        _instant("judged_at"),
        sa.Column("judged_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["dialogue_id"], ["dialogue.id"], name=op.f("fk_talk_dialogue_id_dialogue"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["judged_by"], ["person.id"], name=op.f("fk_talk_judged_by_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk")),
    )
    for table, columns in _INDEXES.items():
        for column in columns:
            op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def downgrade() -> None:
    for table, columns in reversed(_INDEXES.items()):
        for column in columns:
            op.drop_index(op.f(f"ix_{table}_{column}"), table_name=table)
    op.drop_table("talk")
    op.drop_table("dialogue")
    op.drop_table("ambassador_card")
