"""Raw responses in WARC files: written to `.open`, closed by rename, listed in a manifest, since warcio does not notice a cut-off file."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from archive.errors import ArchiveError
from archive.records import Capture, Headers

FILE_LIMIT = 1_000_000_000  # bytes; the size that ISO 28500 suggests for a WARC file
NAME = re.compile(r"kronika-(\d{5,})\.warc\.gz(?:\.open)?$")
DECODED = {"content-encoding", "transfer-encoding", "content-length"}  # headers that no longer fit the bytes as stored


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record lies: `file` is the name it has once closed, `offset` and `length` count compressed bytes."""

    file: str
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Sealed:
    """A closed file as the manifest keeps it; `size` in bytes."""

    name: str
    sha256: str
    size: int
    records: int


class WarcFolder:
    """A folder of WARC files with at most one open for writing. `limit` in bytes starts a new file."""

    def __init__(self, folder: Path, limit: int = FILE_LIMIT) -> None:
        self.folder = folder
        self.limit = limit
        self._stream: BinaryIO | None = None
        self._name = ""
        self._dirty = False

    def append(self, capture: Capture) -> Place:
        """Write a capture; `sync` must come before SQL refers to it."""
        stream = self._open()
        data = record_of(capture)
        place = Place(self._name, stream.tell(), len(data))
        stream.write(data)
        self._dirty = True
        return place

    def sync(self) -> None:
        """Force what was written to the disk, so that SQL never refers to bytes that a power cut could take."""
        if self._stream and self._dirty:
            self._stream.flush()
            os.fsync(self._stream.fileno())
            self._dirty = False

    def read(self, place: Place) -> bytes:
        """Return the payload of a record, from a closed file or one that is still open. Raises ArchiveError where it is not there."""
        try:
            with self._existing(place.file).open("rb") as stream:
                stream.seek(place.offset)
                return payload(stream.read(place.length))
        except (OSError, StopIteration, EOFError) as error:
            raise ArchiveError(f"The WARC file {place.file} has no readable record at {place.offset}: {error}") from error

    def full(self) -> bool:
        """Say whether the open file has reached the limit and should be closed."""
        return self._stream is not None and self._stream.tell() >= self.limit

    def close(self) -> Sealed | None:
        """Close the open file by renaming it; None where nothing was open."""
        if self._stream is None:
            return None
        self._stream.close()
        self._stream = None
        return seal(self.folder / f"{self._name}.open")

    def leftovers(self) -> list[str]:
        """Name the files that a killed writer left open, without their `.open`."""
        return sorted(p.name.removesuffix(".open") for p in self.folder.glob("kronika-*.warc.gz.open") if p.name != f"{self._name}.open")

    def rescue(self, name: str, good: int) -> Sealed:
        """Cut a leftover after its last record that SQL knows (`good` bytes) and close it."""
        path = self.folder / f"{name}.open"
        os.truncate(path, good)
        return seal(path)

    def _open(self) -> BinaryIO:
        if self._stream is None:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._name = f"kronika-{self._next_number():05}.warc.gz"
            self._stream = (self.folder / f"{self._name}.open").open("xb")
            self._stream.write(warcinfo(self._name))
        return self._stream

    def _next_number(self) -> int:
        numbers = (NAME.match(p.name) for p in self.folder.iterdir())
        return max((int(m[1]) for m in numbers if m), default=0) + 1

    def _existing(self, name: str) -> Path:
        closed = self.folder / name
        return closed if closed.exists() else self.folder / f"{name}.open"


def record_of(capture: Capture) -> bytes:
    """Render a capture as one gzip member: a `response` record for HTTP, a `resource` record for a file added by hand."""
    buffer = BytesIO()
    writer = WARCWriter(buffer, gzip=True)
    date = capture.fetched_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    common = {"payload": BytesIO(capture.content), "length": len(capture.content), "warc_headers_dict": {"WARC-Date": date}}
    if capture.response_headers:
        headers = StatusAndHeaders(f"{capture.status} Status", stored_headers(capture), protocol="HTTP/1.1")
        record = writer.create_warc_record(capture.url, "response", http_headers=headers, **common)
    else:
        kind = capture.content_type or "application/octet-stream"
        record = writer.create_warc_record(capture.url, "resource", warc_content_type=kind, **common)
    writer.write_record(record)
    return buffer.getvalue()


def stored_headers(capture: Capture) -> list[tuple[str, str]]:
    """Return the response headers without those of the transfer, and with the length of the bytes as stored."""
    kept: Headers = tuple((k, v) for k, v in capture.response_headers if k.lower() not in DECODED)
    return [*kept, ("Content-Length", str(len(capture.content)))]


def warcinfo(name: str) -> bytes:
    """Render the first record of a file, which says who wrote it."""
    buffer = BytesIO()
    writer = WARCWriter(buffer, gzip=True)
    writer.write_record(writer.create_warcinfo_record(name, {"software": "Kronika", "format": "WARC File Format 1.0"}))
    return buffer.getvalue()


def payload(data: bytes) -> bytes:
    """Return the payload of the one record in `data`."""
    content: bytes = next(iter(ArchiveIterator(BytesIO(data)))).content_stream().read()
    return content


def seal(path: Path) -> Sealed:
    """Rename an `.open` file to its final name and describe it for the manifest."""
    final = path.with_suffix("")
    path.rename(final)
    with final.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    with final.open("rb") as stream:
        records = sum(1 for _ in ArchiveIterator(stream))
    return Sealed(final.name, digest, final.stat().st_size, records)
