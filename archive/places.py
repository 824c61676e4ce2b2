"""Where the parts of an archive lie: its lock, its raw responses and its index beside its file."""

from __future__ import annotations

from pathlib import Path

from archive.schema import file_of
from archive.warcs import WarcFolder

DEFAULT = "archive.db"


def lock_of(address: str) -> Path:
    """Return the lock file of an archive: beside its file, in the working folder for a database elsewhere."""
    return Path(f"{file_of(address) or DEFAULT}.lock")


def warcs_of(address: str) -> WarcFolder | None:
    """Return the folder of raw responses: `archive.warc/` beside `archive.db`; None for an archive in memory."""
    if address == "sqlite://":
        return None
    return WarcFolder((file_of(address) or Path(DEFAULT)).with_suffix(".warc"))


def index_of(address: str) -> Path:
    """Return the folder of the index: `archive.index/` beside `archive.db`."""
    return (file_of(address) or Path(DEFAULT)).with_suffix(".index")
