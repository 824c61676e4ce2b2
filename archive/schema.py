"""From an address to an engine whose tables are up to date. SQLite with WAL by default; any SQLAlchemy URL will do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError
from sqlalchemy.pool import StaticPool

from archive.errors import ArchiveError, ArchiveMissing

HEAD = "0005"  # the newest migration; a test compares it with the folder
MEMORY = "sqlite://"
BUSY_MS = 30_000  # how long a reader waits for a writer's commit
MIGRATIONS = Path(__file__).parent / "migrations"
PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_MS}")


def engine_of(address: str, *, create: bool) -> Engine:
    """Return an engine for a file name or SQLAlchemy URL; `create` makes the tables or brings them up to date.

    Raises ArchiveMissing or ArchiveError with a sentence for the user.
    """
    missing = ArchiveMissing(f"There is no archive at {shown(address)}; `kronika demo`, `harvest`, `crawl` or `add` makes one.")
    if (path := file_of(address)) and not path.exists() and not create:
        raise missing
    engine = connectable(address)
    try:
        found = version_of(engine, address)
        if found is None and not create:
            raise missing
        if found != HEAD:
            upgrade(engine, address, create=create)
    except DatabaseError as error:
        raise ArchiveError(f"{shown(address)} cannot be used as a Kronika archive: {error.orig}.") from error
    return engine


def shown(address: str) -> str:
    """Return an address as it may be printed: without the password."""
    try:
        return make_url(address).render_as_string(hide_password=True) if "://" in address else address
    except ArgumentError:
        return address.partition("://")[0] + "://…"


def file_of(address: str) -> Path | None:
    """Return the SQLite file that an address means, None for a database elsewhere or in memory. Raises ArchiveError."""
    if "://" not in address:
        return Path(address)
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise ArchiveError(f"{shown(address)} is not an address of a database.") from error
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:") else None


def connectable(address: str) -> Engine:
    """Make the engine; SQLite connections get WAL and full fsync, an archive in memory one connection for all."""
    url = address if "://" in address else f"sqlite:///{address}"
    options: dict[str, Any] = {"poolclass": StaticPool, "connect_args": {"check_same_thread": False}} if url == MEMORY else {}
    try:
        engine = create_engine(url, **options)
    except ImportError as error:
        raise ArchiveError(f"The driver for {shown(address)} is not installed: {error}.") from error
    except (ArgumentError, NoSuchModuleError) as error:
        raise ArchiveError(f"{shown(address)} is not an address of a database.") from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", set_pragmas)
        event.listen(engine, "begin", begin)
    return engine


def set_pragmas(connection: Any, record: object) -> None:  # noqa: ARG001 - the library's signature
    """Make a SQLite connection keep every committed row through a power cut (facts.md, WARC and SQL)."""
    connection.isolation_level = None  # the driver would commit before every CREATE TABLE, and leave half an archive to a kill
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def begin(connection: Connection) -> None:
    """Begin a transaction in SQLite's own words, tables and all."""
    connection.exec_driver_sql("BEGIN")


def version_of(engine: Engine, address: str) -> str | None:
    """Return the migration that a database stands at, None for an empty one. Raises ArchiveError for a database of something else."""
    with engine.connect() as connection:
        tables = set(inspect(connection).get_table_names())
        if tables and "alembic_version" not in tables:
            raise ArchiveError(f"{shown(address)} is a database, but not a Kronika archive.")
        version: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar() if tables else None
        return version


def upgrade(engine: Engine, address: str, *, create: bool) -> None:
    """Run the migrations, which only a writer may, since it holds the lock. Raises ArchiveError for a newer archive.

    Alembic is imported only here: it costs a fifth of a second, and an up-to-date archive needs it not.
    """
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util.exc import CommandError  # noqa: PLC0415

    if not create:
        raise ArchiveError(
            f"{shown(address)} was written by another version of Kronika; `kronika harvest` or `add` brings an older one up to date."
        )
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, HEAD)
        except CommandError as error:
            raise ArchiveError(f"{shown(address)} was written by a newer Kronika; update this one.") from error
