"""Study visits of classes."""

import sqlalchemy as sa
from alembic import op

import db.base

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("municipality", sa.String(length=60), nullable=True))
    op.create_table(
        "visit_times",
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.Column("weekdays", sa.JSON(), nullable=False),
        sa.Column("from_hour", sa.Integer(), nullable=False),
        sa.Column("to_hour", sa.Integer(), nullable=False),
        sa.Column("most", sa.Integer(), nullable=True),
        sa.Column("wear", sa.JSON(), nullable=False),
        sa.Column("updated_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_visit_times_company_id_company"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("company_id", name=op.f("pk_visit_times")),
    )
    op.create_table(
        "study_visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("teacher_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("level", sa.String(length=20), nullable=False),
        sa.Column("wishes", sa.JSON(), nullable=False),
        sa.Column("days", sa.JSON(), nullable=False),
        sa.Column("part", sa.String(length=20), nullable=False),
        sa.Column("access", sa.JSON(), nullable=False),
        sa.Column("interpreter", sa.String(length=60), nullable=True),
        sa.Column("access_note", sa.Text(), nullable=True),
        sa.Column("travel", sa.String(length=20), nullable=True),
        sa.Column("firms", sa.JSON(), nullable=False),
        sa.Column("tried", sa.JSON(), nullable=False),
        sa.Column("refused", sa.JSON(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=True),
        sa.Column("host_id", sa.Integer(), nullable=True),
        sa.Column("waiting_since", sa.Date(), nullable=True),
        sa.Column("offered_by", sa.String(length=40), nullable=True),
        sa.Column("starts_at", db.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("agreed_at", db.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("secret", sa.String(length=40), nullable=False),
        sa.Column("spoken", sa.String(length=40), nullable=False),
        sa.Column("scanned", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Integer(), nullable=True),
        sa.Column("seen", sa.String(length=400), nullable=True),
        sa.Column("created_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("closed_at", db.base.UtcDateTime(timezone=True), nullable=True),
        sa.CheckConstraint("size > 0", name=op.f("ck_study_visit_size_positive")),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_study_visit_company_id_company"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["host_id"], ["person.id"], name=op.f("fk_study_visit_host_id_person"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_study_visit_organisation_id_organisation"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["person.id"], name=op.f("fk_study_visit_teacher_id_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_study_visit")),
    )
    with op.batch_alter_table("study_visit", schema=None) as batch_op:
        for column in ("company_id", "host_id", "organisation_id", "teacher_id"):
            batch_op.create_index(batch_op.f(f"ix_study_visit_{column}"), [column], unique=False)
        batch_op.create_index("ix_study_visit_state", ["state", "starts_at"], unique=False)
    op.create_table(
        "class_scan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["study_visit.id"], name=op.f("fk_class_scan_visit_id_study_visit"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_class_scan")),
        sa.UniqueConstraint("visit_id", "mark", name=op.f("uq_class_scan_visit_id_mark")),
    )


def downgrade() -> None:
    op.drop_table("class_scan")
    op.drop_table("study_visit")
    op.drop_table("visit_times")
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.drop_column("municipality")
