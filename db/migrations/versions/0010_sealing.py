"""Personal fields are sealed: their columns become long texts. Who was erased is remembered by a mark."""

import sqlalchemy as sa
from alembic import op

import db.base

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

#: Columns that were short texts, with their length; they may be empty, but for the names of contacts and partners.
_SHORT = (
    ("person", "staff_name", 60, True),
    ("profile", "first_name", 60, True),
    ("profile", "phone", 32, True),
    ("skill", "said", 200, True),
    ("lead", "username", 64, True),
    ("company_contact", "first_name", 60, False),
    ("partner", "first_name", 60, False),
)


def upgrade() -> None:
    for table, column, length, is_nullable in _SHORT:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.alter_column(
                column, existing_type=sa.String(length=length), type_=sa.Text(), existing_nullable=is_nullable
            )
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.alter_column(
            "answers",
            existing_type=sa.JSON(),
            type_=sa.Text(),
            existing_nullable=False,
            postgresql_using="answers::text",
        )
    for column in ("question", "answer"):
        for table in ("lead_question", "help_question"):
            with op.batch_alter_table(table, schema=None) as batch_op:
                batch_op.alter_column(column, existing_type=sa.String(), type_=sa.Text(), existing_nullable=True)
    op.create_table(
        "erased_person",
        sa.Column("mark", sa.String(length=64), nullable=False),
        sa.Column("erased_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_erased_person")),
    )


def downgrade() -> None:
    """What is sealed stays sealed: the older program cannot read it. Only an empty database goes back unharmed."""
    op.drop_table("erased_person")
    for column in ("question", "answer"):
        for table in ("lead_question", "help_question"):
            with op.batch_alter_table(table, schema=None) as batch_op:
                batch_op.alter_column(column, existing_type=sa.Text(), type_=sa.String(), existing_nullable=True)
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.alter_column(
            "answers",
            existing_type=sa.Text(),
            type_=sa.JSON(),
            existing_nullable=False,
            postgresql_using="answers::json",
        )
    for table, column, length, is_nullable in _SHORT:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.alter_column(
                column, existing_type=sa.Text(), type_=sa.String(length=length), existing_nullable=is_nullable
            )
