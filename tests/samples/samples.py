"""Hand-made articles and captures for the tests of all rooms."""

from __future__ import annotations

from datetime import UTC, date, datetime

from archive.records import Capture
from pipeline.records import (
    Article,
    Attachment,
    DateMention,
    Debris,
    Doubt,
    Institution,
    Mention,
    PublicationDate,
)

NIGHT = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)


def article(**changes: object) -> Article:
    fields: dict[str, object] = {
        "url": "https://rops.example/a-1",
        "kind": "article",
        "title": "Nowy klub seniora",
        "lead": "Klub rusza w maju.",
        "body": "Klub rusza w maju.\nProwadzi go PCPR w Zaleskowie.",
        "published": PublicationDate(date(2024, 3, 18), "day", "label", "Opublikowano: 18 marca 2024", 0.95),
        "dates": (DateMention(date(2024, 5, 1), date(2024, 5, 31), "event", "w maju"),),
        "institutions": (Mention(48, 68, "PCPR w Zaleskowie", Institution("Powiatowe Centrum Pomocy Rodzinie w Zaleskowie", "pcpr")),),
        "attachments": (Attachment("https://rops.example/plik.pdf", "Regulamin", "pdf", 1200),),
        "language": "pl",
        "quality": 0.9,
        "debris": (Debris("back-link", "Powrót"),),
        "doubts": (Doubt("short", "2 lines"),),
    }
    return Article(**{**fields, **changes})  # type: ignore[arg-type]


def capture(content: bytes = b"<p>Klub rusza w maju.", key: str = "news=1", **changes: object) -> Capture:
    fields: dict[str, object] = {
        "url": "https://rops.example/a-1",
        "content": content,
        "fetched_at": NIGHT,
        "site": "rops",
        "key": key,
        "content_type": "text/html",
        "response_headers": (("Content-Type", "text/html"), ("ETag", '"v1"'), ("Content-Encoding", "gzip")),
    }
    return Capture(**{**fields, **changes})  # type: ignore[arg-type]
