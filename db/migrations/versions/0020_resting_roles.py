"""Roles that rest when nobody used them for long; whose words tell what a class saw; no names in the log of staff."""

import sqlalchemy as sa
from alembic import op

import db.base

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_TABLES = ("company_contact", "partner")
_LAST_SEEN = "SELECT last_seen_at FROM person WHERE person.id = {table}.person_id"


def upgrade() -> None:
    # Columns are added one by one: making a table anew on SQLite would set free what points to its rows.
    for table in _TABLES:
        op.add_column(table, sa.Column("used_at", db.base.UtcDateTime(timezone=True), nullable=True))
        op.add_column(table, sa.Column("rests_since", db.base.UtcDateTime(timezone=True), nullable=True))
        # Nobody falls asleep by this change: the role counts as used when its person was here last.
        op.execute(f"UPDATE {table} SET used_at = ({_LAST_SEEN.format(table=table)})")  # noqa: S608 - our own names
    role = sa.Enum("staff", "admin", name="staffrole", native_enum=False, create_constraint=False, length=40)
    op.add_column("person", sa.Column("staff_used_at", db.base.UtcDateTime(timezone=True), nullable=True))
    op.add_column("person", sa.Column("rests_as", role, nullable=True))
    op.execute("UPDATE person SET staff_used_at = last_seen_at WHERE is_staff")
    op.add_column("study_visit", sa.Column("seen_by", sa.Integer(), nullable=True))
    op.execute("UPDATE study_visit SET seen_by = host_id WHERE seen IS NOT NULL")
    # The log kept the name of whoever was removed from staff.
    op.execute("UPDATE audit_entry SET facts = '{}' WHERE deed = 'staff-removed'")


def downgrade() -> None:
    op.drop_column("study_visit", "seen_by")
    op.drop_column("person", "rests_as")
    op.drop_column("person", "staff_used_at")
    for table in _TABLES:
        op.drop_column(table, "rests_since")
        op.drop_column(table, "used_at")
