"""One writer at a time: a lock file beside the archive. The system lets go of a dead holder's lock, so none is ever stale."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from typing import TextIO

from archive.errors import ArchiveBusy, ArchiveError


def hold(path: Path) -> TextIO:
    """Take the lock and write the holder's process number into it; closing the stream lets go. Raises ArchiveBusy where it is held."""
    archive = path.with_suffix("")
    if archive.is_dir():
        raise ArchiveError(f"{archive} is a folder; name the file of an archive in it.")
    try:
        stream = path.open("a+", encoding="ascii")
    except OSError as error:
        raise ArchiveError(f"The archive cannot be written in {path.parent}: {error.strerror}.") from error
    try:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        stream.seek(0)
        holder = stream.read(20).strip() or "unknown"
        stream.close()
        raise ArchiveBusy(f"Another run (process {holder}) is writing to this archive; it holds {path.name}.") from error
    stream.truncate(0)
    stream.write(str(os.getpid()))
    stream.flush()
    return stream
