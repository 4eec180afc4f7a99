"""Ids that stand in buttons are never given a second time on SQLite either, also when the newest row was erased."""

import re

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

#: Rows that are erased with somebody, and whose ids stand in buttons and half-written answers on other phones.
_TABLES = ("person", "partner", "lead", "help_question", "dialogue", "talk", "client")
_ANY, _ONCE = "PRIMARY KEY (id)", "PRIMARY KEY (id AUTOINCREMENT)"


def upgrade() -> None:
    for table in _TABLES:
        _made_anew(table, _ANY, _ONCE)


def downgrade() -> None:
    for table in _TABLES:
        _made_anew(table, _ONCE, _ANY)


def _made_anew(table: str, old_key: str, new_key: str) -> None:
    """Copy a table of SQLite word by word but for its key; PostgreSQL has never used an id twice."""
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":
        return
    stored = sa.text("SELECT sql FROM sqlite_master WHERE tbl_name = :table AND type = :type AND sql IS NOT NULL")
    made = connection.scalars(stored, {"table": table, "type": "table"}).one()
    indexes = list(connection.scalars(stored, {"table": table, "type": "index"}))
    if made.count(old_key) != 1:
        raise ValueError(f"the key of {table} is not as expected")
    named = re.sub(rf'^CREATE TABLE "?{table}"?', f"CREATE TABLE {table}_anew", made, count=1)
    connection.exec_driver_sql(named.replace(old_key, new_key))
    connection.exec_driver_sql(f"INSERT INTO {table}_anew SELECT * FROM {table}")  # noqa: S608 - our own names
    connection.exec_driver_sql(f"DROP TABLE {table}")
    connection.exec_driver_sql(f"ALTER TABLE {table}_anew RENAME TO {table}")
    for index in indexes:
        connection.exec_driver_sql(index)
