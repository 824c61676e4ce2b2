"""Alembic migrations of the archive, run by `archive.schema` when an archive is opened."""
