"""What the archive takes in and tells the rooms above: frozen records, no SQL in sight."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pipeline.records import Attachment, DateMention, Debris, Doubt, Kind, Mention, PublicationDate

Saved = Literal["new", "changed", "same"]


@dataclass(frozen=True, slots=True)
class SiteCard:
    """A site as the archive keeps it; `region` is the voivodeship's name."""

    name: str
    institution: str
    region: str | None = None
    teryt: str | None = None
    home: str | None = None


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article as it stands now in the archive. `change` is the archive's own count at its last change: the index's high-water mark."""

    id: int
    site: str
    region: str | None
    url: str
    kind: Kind
    title: str | None
    lead: str | None
    body: str
    published: PublicationDate | None
    dates: tuple[DateMention, ...]
    institutions: tuple[Mention, ...]
    attachments: tuple[Attachment, ...]
    debris: tuple[Debris, ...]
    doubts: tuple[Doubt, ...]
    quality: float
    fetched_at: datetime
    first_seen: datetime
    removed_at: datetime | None
    revisions: int
    change: int
