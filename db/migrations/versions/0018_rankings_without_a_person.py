"""A ranking stays without its person when they are erased; what retention removed is told in numbers."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_OLD_DEED, _NEW_DEED = "retention-ran", "retention-removed"
_COUNTED_SINCE = ("guests", "words", "rankings")


def upgrade() -> None:
    # No other table points to this one, so that SQLite may make it anew.
    with op.batch_alter_table("ranking") as ranking:
        ranking.alter_column("person_id", existing_type=sa.Integer(), nullable=True)
    entries = sa.table("audit_entry", sa.column("id"), sa.column("deed"), sa.column("facts", sa.JSON()))
    connection = op.get_bind()
    before = sa.select(entries.c.id, entries.c.facts).where(entries.c.deed == _OLD_DEED)
    for entry_id, facts in connection.execute(before).all():
        told = facts | dict.fromkeys(_COUNTED_SINCE, 0)
        connection.execute(entries.update().where(entries.c.id == entry_id).values(deed=_NEW_DEED, facts=told))


def downgrade() -> None:
    ranking = sa.table("ranking", sa.column("person_id"))
    op.execute(sa.delete(ranking).where(ranking.c.person_id.is_(None)))
    with op.batch_alter_table("ranking") as changed:
        changed.alter_column("person_id", existing_type=sa.Integer(), nullable=False)
