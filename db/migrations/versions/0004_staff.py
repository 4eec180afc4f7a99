"""Staff: roles, audit log, broadcasts, segments, referral codes, help, handed-in files, exit poll; outcomes of leads."""

import sqlalchemy as sa
from alembic import op

import db.base

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "exit_poll",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(length=7), nullable=False),
        sa.Column("sex", sa.String(length=10), nullable=True),
        sa.Column("age_group", sa.String(length=10), nullable=True),
        sa.Column("born_abroad", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exit_poll")),
    )
    with op.batch_alter_table("exit_poll", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_exit_poll_period"), ["period"], unique=False)

    op.create_table(
        "referral_code",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("created_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral_code")),
        sa.UniqueConstraint("code", name=op.f("uq_referral_code_code")),
    )
    op.create_table(
        "audit_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("happened_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("actor_id", sa.Integer(), nullable=True),
        sa.Column("deed", sa.String(length=60), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["actor_id"], ["person.id"], name=op.f("fk_audit_entry_actor_id_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entry")),
    )
    with op.batch_alter_table("audit_entry", schema=None) as batch_op:
        batch_op.create_index("ix_audit_entry_happened_at", ["happened_at"], unique=False)

    op.create_table(
        "broadcast",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("attachment", sa.JSON(), nullable=True),
        sa.Column("buttons", sa.JSON(), nullable=False),
        sa.Column("filters", sa.JSON(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("confirmed_by", sa.Integer(), nullable=True),
        sa.Column("approved_by", sa.Integer(), nullable=True),
        sa.Column("scheduled_at", db.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("started_at", db.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("finished_at", db.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("receivers", sa.Integer(), nullable=True),
        sa.Column("progress_message_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["person.id"], name=op.f("fk_broadcast_approved_by_person"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["confirmed_by"], ["person.id"], name=op.f("fk_broadcast_confirmed_by_person"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["created_by"], ["person.id"], name=op.f("fk_broadcast_created_by_person"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_broadcast_event_id_event"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcast")),
    )
    with op.batch_alter_table("broadcast", schema=None) as batch_op:
        batch_op.create_index("ix_broadcast_state", ["state"], unique=False)

    op.create_table(
        "handed_in_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("handed_in_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_handed_in_file_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handed_in_file")),
    )
    with op.batch_alter_table("handed_in_file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_handed_in_file_person_id"), ["person_id"], unique=False)

    op.create_table(
        "help_question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(), nullable=True),
        sa.Column("asked_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("may_see_profile", sa.Boolean(), nullable=False),
        sa.Column("answer", sa.String(), nullable=True),
        sa.Column("answered_at", db.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["person.id"], name=op.f("fk_help_question_answered_by_person"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_help_question_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_question")),
    )
    with op.batch_alter_table("help_question", schema=None) as batch_op:
        batch_op.create_index("ix_help_question_answered_at", ["answered_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_help_question_person_id"), ["person_id"], unique=False)

    op.create_table(
        "segment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("filters", sa.JSON(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["created_by"], ["person.id"], name=op.f("fk_segment_created_by_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segment")),
        sa.UniqueConstraint("name", name=op.f("uq_segment_name")),
    )
    op.create_table(
        "staff_invite",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("expires_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("used_at", db.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("used_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["created_by"], ["person.id"], name=op.f("fk_staff_invite_created_by_person"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["used_by"], ["person.id"], name=op.f("fk_staff_invite_used_by_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_invite")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_staff_invite_code_hash")),
    )
    op.create_table(
        "broadcast_press",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("broadcast_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("button", sa.String(length=20), nullable=False),
        sa.Column("pressed_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["broadcast_id"],
            ["broadcast.id"],
            name=op.f("fk_broadcast_press_broadcast_id_broadcast"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_broadcast_press_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcast_press")),
        sa.UniqueConstraint(
            "broadcast_id", "person_id", "button", name=op.f("uq_broadcast_press_broadcast_id_person_id_button")
        ),
    )
    with op.batch_alter_table("broadcast_press", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_broadcast_press_person_id"), ["person_id"], unique=False)

    with op.batch_alter_table("company", schema=None) as batch_op:
        batch_op.add_column(sa.Column("paused_at", db.base.UtcDateTime(timezone=True), nullable=True))

    with op.batch_alter_table("lead", schema=None) as batch_op:
        batch_op.add_column(sa.Column("close_reason", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("outcome_person", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("outcome_company", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("outcome_at", db.base.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("taken_over_by", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_lead_taken_over_by_person"), "person", ["taken_over_by"], ["id"], ondelete="SET NULL"
        )

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("staff_name", sa.String(length=60), nullable=True))
        batch_op.add_column(sa.Column("is_admin", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("referral_code_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_person_referral_code_id_referral_code"),
            "referral_code",
            ["referral_code_id"],
            ["id"],
            ondelete="SET NULL",
        )


def downgrade() -> None:
    # ### commands auto generated by Alembic - please adjust! ###
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_person_referral_code_id_referral_code"), type_="foreignkey")
        batch_op.drop_column("referral_code_id")
        batch_op.drop_column("is_admin")
        batch_op.drop_column("staff_name")

    with op.batch_alter_table("lead", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_lead_taken_over_by_person"), type_="foreignkey")
        batch_op.drop_column("taken_over_by")
        batch_op.drop_column("outcome_at")
        batch_op.drop_column("outcome_company")
        batch_op.drop_column("outcome_person")
        batch_op.drop_column("close_reason")

    with op.batch_alter_table("company", schema=None) as batch_op:
        batch_op.drop_column("paused_at")

    with op.batch_alter_table("broadcast_press", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_broadcast_press_person_id"))

    op.drop_table("broadcast_press")
    op.drop_table("staff_invite")
    op.drop_table("segment")
    with op.batch_alter_table("help_question", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_help_question_person_id"))
        batch_op.drop_index("ix_help_question_answered_at")

    op.drop_table("help_question")
    with op.batch_alter_table("handed_in_file", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_handed_in_file_person_id"))

    op.drop_table("handed_in_file")
    with op.batch_alter_table("broadcast", schema=None) as batch_op:
        batch_op.drop_index("ix_broadcast_state")

    op.drop_table("broadcast")
    with op.batch_alter_table("audit_entry", schema=None) as batch_op:
        batch_op.drop_index("ix_audit_entry_happened_at")

    op.drop_table("audit_entry")
    op.drop_table("referral_code")
    with op.batch_alter_table("exit_poll", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_exit_poll_period"))

    op.drop_table("exit_poll")
    # ### end Alembic commands ###
