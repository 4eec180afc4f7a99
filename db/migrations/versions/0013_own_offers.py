"""What a firm tells of an offer, whether staff have approved it, and how often a firm looked whom it fits."""

import sqlalchemy as sa
from alembic import op

import db.base

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_STATES = ("draft", "waiting", "returned", "approved")
_NEW = (
    "changed_by", "changed_at", "returned_because", "approved_at", "state", "photos", "food", "wear", "step_free", "noise",
    "without_licence", "languages", "opens_on",
)  # fmt: skip


def upgrade() -> None:
    state = sa.Enum(*_STATES, name="offerstate", native_enum=False, create_constraint=False, length=40)
    with op.batch_alter_table("offer", schema=None) as batch_op:
        batch_op.add_column(sa.Column("opens_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("languages", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("without_licence", sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column("noise", sa.String(length=10), nullable=True))
        batch_op.add_column(sa.Column("step_free", sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column("wear", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("food", sa.String(length=10), nullable=True))
        batch_op.add_column(sa.Column("photos", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("state", state, nullable=False, server_default="approved"))
        batch_op.add_column(sa.Column("approved_at", db.base.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("returned_because", sa.String(length=600), nullable=True))
        batch_op.add_column(sa.Column("changed_at", db.base.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("changed_by", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_offer_changed_by_person"), "person", ["changed_by"], ["id"], ondelete="SET NULL"
        )
        batch_op.create_check_constraint(batch_op.f("ck_offer_open_is_approved"), "NOT is_open OR state = 'approved'")
    op.create_table(
        "fit_look",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.Column("looked_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_fit_look_company_id_company"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fit_look")),
    )
    op.create_index(op.f("ix_fit_look_company_id"), "fit_look", ["company_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_fit_look_company_id"), table_name="fit_look")
    op.drop_table("fit_look")
    with op.batch_alter_table("offer", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_offer_open_is_approved"), type_="check")
        batch_op.drop_constraint(batch_op.f("fk_offer_changed_by_person"), type_="foreignkey")
        for name in _NEW:
            batch_op.drop_column(name)
