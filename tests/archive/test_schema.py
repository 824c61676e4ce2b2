"""The migrations make the tables that the models describe, in SQLite and wherever else SQLAlchemy goes."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_mock_engine

from archive.errors import ArchiveError
from archive.models import Row
from archive.schema import HEAD, MIGRATIONS, engine_of, file_of


def test_a_migrated_archive_has_the_tables_of_the_models(tmp_path: Path) -> None:
    engine = engine_of(str(tmp_path / "a.db"), create=True)

    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), Row.metadata)
    engine.dispose()

    assert differences == []


def test_head_is_the_newest_migration() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == HEAD


def test_the_tables_can_be_made_in_postgresql() -> None:
    statements: list[str] = []
    engine = create_mock_engine("postgresql+psycopg://", lambda sql, *_, **__: statements.append(str(sql.compile(dialect=engine.dialect))))

    Row.metadata.create_all(engine, checkfirst=False)

    assert sum("CREATE TABLE" in s for s in statements) == len(Row.metadata.tables)


def test_an_archive_of_a_newer_kronika_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    engine_of(str(path), create=True).dispose()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()

    with pytest.raises(ArchiveError, match="newer Kronika"):
        engine_of(str(path), create=True)
    with pytest.raises(ArchiveError, match="another version of Kronika"):
        engine_of(str(path), create=False)


def test_a_database_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bees.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE bees (name TEXT)")
    connection.close()

    with pytest.raises(ArchiveError, match="not a Kronika archive"):
        engine_of(str(path), create=False)


@pytest.mark.parametrize("address", ["nonsense://x", "://", "oracle+none://x/y"])
def test_an_address_that_is_no_database_is_told_in_words(address: str) -> None:
    with pytest.raises(ArchiveError, match="not an address of a database"):
        engine_of(address, create=True)


def test_the_file_of_an_address() -> None:
    assert file_of("a/b.db") == Path("a/b.db")
    assert file_of("sqlite:///a/b.db") == Path("a/b.db")
    assert file_of("sqlite://") is None
    assert file_of("postgresql://h/db") is None


ADDRESS = (
    "INSERT INTO addresses (site_id, key, url, role, state, rank, attempts, hints, discovered_at, checks) "
    "VALUES (1, '/a', 'http://rops.example/a', 'article', 'stored', 1, 0, '[]', '2026-01-01', 0)"
)


def test_an_archive_of_an_earlier_kronika_is_brought_up_to_date_and_keeps_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    engine_of(str(path), create=True).dispose()
    with sqlite3.connect(path) as connection:
        for column in ("left_until", "passed_over"):
            connection.execute(f"ALTER TABLE sites DROP COLUMN {column}")
        connection.execute("ALTER TABLE addresses DROP COLUMN listed")
        connection.execute("UPDATE alembic_version SET version_num = '0002'")
        connection.execute("INSERT INTO sites (name, institution) VALUES ('rops', 'ROPS')")
        connection.execute(ADDRESS)
    connection.close()

    engine_of(str(path), create=True).dispose()

    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT name, left_until, passed_over FROM sites").fetchall() == [("rops", None, None)]
        assert connection.execute("SELECT key, listed FROM addresses").fetchall() == [("/a", 1)]
    connection.close()
