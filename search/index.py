"""The index as a thing with a life: opened, refreshed from the archive, searched, thrown away and built again.

It follows the archive by the number of its last change. The number is written after the commit, so that a crash between
the two only makes the next refresh do a little work twice.
"""

from __future__ import annotations

import json
import shutil
import struct
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path

from whoosh import index as whoosh_index
from whoosh.index import FileIndex, LockError
from whoosh.searching import Searcher

from archive.records import StoredArticle
from archive.store import Archive
from search.errors import IndexOutdated, SearchError
from search.finding import all_numbers, search
from search.results import Filters, Results, View
from search.schema import VERSION, document, schema

MARK = "kronika.json"
BATCH = 2000  # articles a commit; what a crash can cost
MEMORY_MB = 256
NO_FILTERS = Filters()
FIRST_TEN = View()
ADVICE = "`kronika reindex` builds it again."


@dataclass(frozen=True, slots=True)
class Mark:
    """How far an index has followed which archive."""

    version: int
    archive: int
    change: int


class Index:
    """The index of one archive, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def open(cls, folder: Path) -> Index:
        """Name an index; nothing is read or made before it is refreshed or searched."""
        return cls(folder)

    def refresh(self, archive: Archive) -> int:
        """Bring the index up to the archive's last change; return how many articles it took. Raises IndexOutdated, SearchError."""
        mark = self.mark() or self._make(archive)
        self._check(mark, archive)
        taken = 0
        while batch := list(islice(fresh(archive, mark.change), BATCH)):
            self._write(batch)
            mark = Mark(VERSION, mark.archive, max(a.change for a in batch))
            self._put(mark)
            taken += len(batch)
        return taken

    def rebuild(self, archive: Archive) -> int:
        """Throw the index away and build it from the archive; return how many articles it took."""
        shutil.rmtree(self.folder, ignore_errors=True)
        return self.refresh(archive)

    def find(self, archive: Archive, query: str, filters: Filters = NO_FILTERS, view: View = FIRST_TEN) -> Results:
        """Search. Raises QueryError, IndexOutdated."""
        self._check(self.mark(), archive)
        with self._searcher() as searcher:
            return search(searcher, archive, query, filters, view)

    def numbers(self, archive: Archive, query: str, filters: Filters = NO_FILTERS) -> list[int]:
        """Return the numbers of all articles that a query finds, best first, without a cap. Raises QueryError, IndexOutdated."""
        self._check(self.mark(), archive)
        with self._searcher() as searcher:
            return all_numbers(searcher, query, filters)

    def mark(self) -> Mark | None:
        """Return how far the index has come, None where there is none. Raises IndexOutdated where that cannot be read."""
        try:
            return Mark(**json.loads((self.folder / MARK).read_text("utf-8")))
        except FileNotFoundError:
            return None
        except (ValueError, TypeError, OSError) as error:
            raise IndexOutdated(f"The index {self.folder.name} cannot be read; {ADVICE}") from error

    def is_behind(self, archive: Archive) -> bool:
        """Say whether the archive has changed since the last refresh."""
        mark = self.mark()
        return mark is None or mark.change < archive.last_change()

    def _check(self, mark: Mark | None, archive: Archive) -> None:
        if mark is None:
            raise IndexOutdated(f"There is no index {self.folder.name} yet; {ADVICE}")
        if mark.version != VERSION:
            raise IndexOutdated(f"The index {self.folder.name} was built by another version of Kronika; {ADVICE}")
        if mark.archive != archive.identity() or mark.change > archive.last_change():
            raise IndexOutdated(f"The index {self.folder.name} belongs to another archive; {ADVICE}")

    def _make(self, archive: Archive) -> Mark:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        whoosh_index.create_in(str(self.folder), schema())
        mark = Mark(VERSION, archive.identity(), 0)
        self._put(mark)
        return mark

    def _put(self, mark: Mark) -> None:
        fresh_file = self.folder / f"{MARK}.new"
        fresh_file.write_text(json.dumps(asdict(mark)), "utf-8")
        fresh_file.replace(self.folder / MARK)

    def _write(self, batch: Iterable[StoredArticle]) -> None:
        try:
            writer = self._open().writer(limitmb=MEMORY_MB)
        except LockError as error:
            raise SearchError(f"Another run is writing to the index {self.folder.name}.") from error
        for article in batch:
            writer.update_document(**document(article))
        writer.commit()

    def _searcher(self) -> Searcher:
        index = self._open()
        with self._damage_told():
            return index.searcher()

    def _open(self) -> FileIndex:
        with self._damage_told():
            return whoosh_index.open_dir(str(self.folder))

    @contextmanager
    def _damage_told(self) -> Iterator[None]:
        try:
            yield
        except (whoosh_index.IndexError, struct.error, OSError, EOFError, KeyError, ValueError) as error:
            raise IndexOutdated(f"The index {self.folder.name} is damaged; {ADVICE}") from error


def fresh(archive: Archive, after: int) -> Iterator[StoredArticle]:
    """Yield the articles changed since a mark, each once: Whoosh keeps both of two updates of one document in a session (facts.md)."""
    seen: set[int] = set()
    for article in archive.changes(after):
        if article.id in seen:
            return
        seen.add(article.id)
        yield article
