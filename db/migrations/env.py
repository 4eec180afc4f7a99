"""Alembic's entry: runs the migrations on the connection that the caller hands over."""

from alembic import context

from db.base import Base
from db.models import Person

assert Person.metadata is Base.metadata  # noqa: S101 - importing the models makes the metadata complete

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
