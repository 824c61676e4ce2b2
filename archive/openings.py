"""An archive with a life: opened, written by one run at a time, each step in one transaction, and closed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from types import TracebackType
from typing import Self, TextIO

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from archive import locks, saving
from archive.errors import ArchiveError
from archive.places import DEFAULT, lock_of, warcs_of
from archive.schema import engine_of, shown
from archive.warcs import Sealed, WarcFolder


class Opened:
    """The connections of an open archive: its database, its WARC files, and the lock of the one who writes."""

    def __init__(self, address: str, engine: Engine, warcs: WarcFolder | None, lock: TextIO | None) -> None:
        self.address = shown(address)
        self._engine = engine
        self._warcs = warcs
        self._lock = lock

    @classmethod
    def open(cls, address: str = DEFAULT, *, create: bool = False, write: bool = False) -> Self:
        """Open an archive by file name or SQLAlchemy URL; `write` takes the lock, of which there is one.

        Raises ArchiveMissing, ArchiveBusy or ArchiveError, each with a sentence for the user.
        """
        lock = locks.hold(lock_of(address)) if write and address != "sqlite://" else None
        try:
            archive = cls(address, engine_of(address, create=create), warcs_of(address), lock)
        except ArchiveError:
            if lock:
                lock.close()
            raise
        if write:
            archive.identity()
            archive._recover()
        return archive

    def close(self) -> None:
        """Close the WARC file with its line in the manifest, the connections and the lock."""
        if self._warcs and (sealed := self._warcs.close()):
            self._manifest(sealed)
        self._engine.dispose()
        if self._lock:
            self._lock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def _session(self) -> Iterator[Session]:
        try:
            with Session(self._engine, expire_on_commit=False) as session, session.begin():
                yield session
                if self._warcs:
                    self._warcs.sync()
        except DatabaseError as error:
            raise ArchiveError(f"The archive {self.address} answered: {error.orig}.") from error

    def identity(self) -> int:
        """Return the number that tells this archive from every other; the index keeps it."""
        with self._session() as session:
            return saving.identity(session)

    def _recover(self) -> None:
        """Close the WARC files that a killed writer left open, cut after the last record that SQL knows."""
        if not self._warcs:
            return
        for name in self._warcs.leftovers():
            with self._session() as session:
                good = saving.known_length(session, name)
            self._manifest(self._warcs.rescue(name, good))

    def _manifest(self, sealed: Sealed) -> None:
        with self._session() as session:
            saving.manifest(session, sealed, datetime.now(UTC))
