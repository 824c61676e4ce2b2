"""What Alembic runs: the migrations, on the connection that `archive.schema` hands over."""

from alembic import context

from archive.models import Row

context.configure(connection=context.config.attributes["connection"], target_metadata=Row.metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
