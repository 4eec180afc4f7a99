"""Referral codes of partners; clients of caseworkers, the codes by which people find them, and shared outcomes."""

import sqlalchemy as sa
from alembic import op

import db.base

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "acquaintance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("met_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name=op.f("fk_acquaintance_partner_id_partner"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_acquaintance_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acquaintance")),
        sa.UniqueConstraint("person_id", "partner_id", name=op.f("uq_acquaintance_person_id_partner_id")),
    )
    with op.batch_alter_table("acquaintance", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_acquaintance_partner_id"), ["partner_id"], unique=False)

    op.create_table(
        "client",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("consented_at", db.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("text_version", sa.String(length=20), nullable=True),
        sa.Column("ranking", sa.JSON(), nullable=True),
        sa.Column("ranked_at", db.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("secret", sa.String(length=40), nullable=False),
        sa.Column("created_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("updated_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("expires_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_client_organisation_id_organisation"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name=op.f("fk_client_partner_id_partner"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client")),
        sa.UniqueConstraint("code", name=op.f("uq_client_code")),
        sa.UniqueConstraint("secret", name=op.f("uq_client_secret")),
    )
    with op.batch_alter_table("client", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_client_expires_at"), ["expires_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_client_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_client_partner_id"), ["partner_id"], unique=False)

    op.create_table(
        "meeting_code",
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=6), nullable=False),
        sa.Column("made_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name=op.f("fk_meeting_code_partner_id_partner"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("partner_id", name=op.f("pk_meeting_code")),
        sa.UniqueConstraint("code", name=op.f("uq_meeting_code_code")),
    )
    op.create_table(
        "partner_code",
        sa.Column("referral_code_id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("counted", sa.JSON(), nullable=True),
        sa.Column("counted_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name=op.f("fk_partner_code_partner_id_partner"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["referral_code_id"],
            ["referral_code.id"],
            name=op.f("fk_partner_code_referral_code_id_referral_code"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("referral_code_id", name=op.f("pk_partner_code")),
    )
    with op.batch_alter_table("partner_code", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_partner_code_partner_id"), ["partner_id"], unique=False)

    op.create_table(
        "client_message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("is_typed", sa.Boolean(), nullable=False),
        sa.Column("sent_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_client_message_client_id_client"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_client_message_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_message")),
        sa.UniqueConstraint(
            "client_id", "person_id", "message_id", name=op.f("uq_client_message_client_id_person_id_message_id")
        ),
    )
    with op.batch_alter_table("client_message", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_client_message_person_id"), ["person_id"], unique=False)

    op.create_table(
        "outcome_share",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("lead_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("consent_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("told", sa.String(length=20), nullable=False),
        sa.Column("shared_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["consent_id"], ["consent.id"], name=op.f("fk_outcome_share_consent_id_consent"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["lead.id"], name=op.f("fk_outcome_share_lead_id_lead"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name=op.f("fk_outcome_share_partner_id_partner"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_outcome_share_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcome_share")),
        sa.UniqueConstraint("lead_id", "partner_id", name=op.f("uq_outcome_share_lead_id_partner_id")),
    )
    with op.batch_alter_table("outcome_share", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outcome_share_partner_id"), ["partner_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_outcome_share_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("outcome_share", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outcome_share_person_id"))
        batch_op.drop_index(batch_op.f("ix_outcome_share_partner_id"))

    op.drop_table("outcome_share")
    with op.batch_alter_table("client_message", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_client_message_person_id"))

    op.drop_table("client_message")
    with op.batch_alter_table("partner_code", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_partner_code_partner_id"))

    op.drop_table("partner_code")
    op.drop_table("meeting_code")
    with op.batch_alter_table("client", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_client_partner_id"))
        batch_op.drop_index(batch_op.f("ix_client_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_client_expires_at"))

    op.drop_table("client")
    with op.batch_alter_table("acquaintance", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_acquaintance_partner_id"))

    op.drop_table("acquaintance")
