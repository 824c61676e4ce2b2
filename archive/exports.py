"""Articles as rows for other programs: CSV that a spreadsheet cannot be tricked with, and JSON lines. Streamed, no cap."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any, TextIO

from archive.records import StoredArticle
from pipeline.records import EXTRACTOR, Article, Mention

FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what makes a spreadsheet run a cell; such a cell gets an apostrophe before it
FIELDS = (
    "id",
    "url",
    "site",
    "institution",
    "region",
    "title",
    "published",
    "date_source",
    "date_evidence",
    "kind",
    "lead",
    "body",
    "institutions",
    "attachments",
    "doubts",
    "quality",
    "fetched_at",
    "sha256",
    "first_seen",
    "removed_at",
    "revisions",
    "processed",
)


def row(article: StoredArticle) -> dict[str, Any]:
    """Return an article as plain values. `processed` says that it is not the source's own file, as the re-use act asks."""
    return {
        "id": article.id,
        "url": article.url,
        "site": article.site,
        "institution": article.institution,
        "region": article.region,
        **findings(article),
        "fetched_at": article.fetched_at.isoformat(),
        "sha256": article.sha256,
        "first_seen": article.first_seen.isoformat(),
        "removed_at": article.removed_at.isoformat() if article.removed_at else None,
        "revisions": article.revisions,
        "processed": f"extracted by Kronika, extractor {EXTRACTOR}",
    }


def findings(article: Article | StoredArticle) -> dict[str, Any]:
    """Return what was found in a page as plain values, the same for an article just read and a stored one."""
    when = article.published
    return {
        "title": article.title,
        "published": str(when) if when else None,
        "date_source": when.source if when else None,
        "date_evidence": when.evidence if when else None,
        "kind": article.kind,
        "lead": article.lead,
        "body": article.body,
        "institutions": sorted({m.institution.name for m in article.institutions if m.level == "named"}),
        "attachments": [a.url or a.label for a in article.attachments],
        "doubts": [d.reason for d in article.doubts],
        "quality": round(article.quality, 3),
    }


def details(article: Article | StoredArticle) -> dict[str, Any]:
    """Return all that was found in a page, with evidence and what was cut, as values that JSON takes."""
    when = article.published
    return {
        **findings(article),
        "date": {**asdict(when), "day": when.day.isoformat()} if when else None,
        "modified": article.modified.isoformat() if article.modified else None,
        "dates": [{"start": d.start.isoformat(), "end": d.end.isoformat(), "role": d.role, "text": d.text} for d in article.dates],
        "institutions": [mention(m) for m in article.institutions],
        "attachments": [asdict(a) for a in article.attachments],
        "language": article.language,
        "debris": [asdict(d) for d in article.debris],
        "doubts": [asdict(d) for d in article.doubts],
    }


def mention(it: Mention) -> dict[str, Any]:
    """Return a mention and its institution in one flat object."""
    return {**asdict(it.institution), "text": it.text, "start": it.start, "end": it.end, "level": it.level, "evidence": it.evidence}


def write_jsonl(articles: Iterable[StoredArticle], stream: TextIO) -> int:
    """Write one JSON object a line; return how many."""
    number = 0
    for number, article in enumerate(articles, 1):  # noqa: B007 - the last number is the answer
        stream.write(json.dumps(row(article), ensure_ascii=False) + "\n")
    return number


def write_csv(articles: Iterable[StoredArticle], stream: TextIO, *, raw: bool = False) -> int:
    """Write a CSV table with a header; lists are joined by "; ". `raw` leaves cells that a spreadsheet would run. Return how many."""
    writer = csv.DictWriter(stream, FIELDS)
    writer.writeheader()
    number = 0
    for number, article in enumerate(articles, 1):  # noqa: B007 - the last number is the answer
        writer.writerow({name: cell(value, raw=raw) for name, value in row(article).items()})
    return number


def cell(value: Any, *, raw: bool) -> Any:
    """Return a value as it goes into a CSV cell."""
    if isinstance(value, list):
        value = "; ".join(value)
    if isinstance(value, str) and value.startswith(FORMULA) and not raw:
        return f"'{value}"
    return value
