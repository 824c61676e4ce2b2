"""Between records and rows: what `pipeline` found becomes a revision's rows, and rows become records again."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import cast

from archive.models import ArticleRow, AttachmentRow, CaptureRow, DateRow, DebrisRow, DoubtRow, InstitutionRow, MentionRow, RevisionRow
from archive.records import Revision, StoredArticle
from pipeline.records import (
    Article,
    Attachment,
    DateMention,
    DateRole,
    DateSource,
    Debris,
    Doubt,
    Institution,
    Kind,
    Level,
    Mention,
    Precision,
    PublicationDate,
)


def digest(article: Article) -> str:
    """Return the SHA-256 of what makes a revision: kind, title, date and body."""
    parts = [article.kind, article.title, str(article.published) if article.published else None, article.body]
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


def revision_row(article: Article, number: int, extractor: str, now: datetime) -> RevisionRow:
    """Make the row of a revision with its dates, debris, attachments and doubts; mentions need the session and come after."""
    when = article.published
    return RevisionRow(
        number=number,
        digest=digest(article),
        extractor=extractor,
        created_at=now,
        kind=article.kind,
        title=article.title,
        lead=article.lead,
        body=article.body,
        published_on=when.day if when else None,
        precision=when.precision if when else None,
        date_source=when.source if when else None,
        date_evidence=when.evidence if when else None,
        date_confidence=when.confidence if when else None,
        modified_on=article.modified,
        language=article.language,
        quality=article.quality,
        dates=[DateRow(start_on=d.start, end_on=d.end, role=d.role, text=d.text) for d in article.dates],
        debris=[DebrisRow(reason=d.reason, text=d.text) for d in article.debris],
        attachments=[AttachmentRow(url=a.url, label=a.label, format=a.format, size=a.size) for a in article.attachments],
        doubts=[DoubtRow(reason=d.reason, text=d.text) for d in article.doubts],
    )


def mention_row(mention: Mention, institution: InstitutionRow) -> MentionRow:
    """Make the row of a mention of an institution that is already a row."""
    return MentionRow(
        institution=institution,
        start_at=mention.start,
        end_at=mention.end,
        text=mention.text,
        level=mention.level,
        evidence=mention.evidence,
    )


def stored_article(article: ArticleRow, revision: RevisionRow) -> StoredArticle:
    """Tell an article as it stands at one of its revisions."""
    return StoredArticle(
        id=article.id,
        site=article.site.name,
        institution=article.site.institution,
        region=article.site.region,
        url=article.url,
        kind=cast("Kind", revision.kind),
        title=revision.title,
        lead=revision.lead,
        body=revision.body,
        published=published(revision),
        modified=revision.modified_on,
        dates=tuple(DateMention(d.start_on, d.end_on, cast("DateRole", d.role), d.text) for d in revision.dates),
        institutions=tuple(map(mention, revision.mentions)),
        attachments=tuple(Attachment(a.url, a.label, a.format, a.size) for a in revision.attachments),
        debris=tuple(Debris(d.reason, d.text) for d in revision.debris),
        doubts=tuple(Doubt(d.reason, d.text) for d in revision.doubts),
        language=revision.language,
        quality=revision.quality,
        fetched_at=revision.capture.fetched_at,
        sha256=revision.capture.sha256,
        first_seen=article.first_seen,
        removed_at=article.removed_at,
        removal=article.removal,
        revisions=article.revision,
        change=article.change,
    )


def published(revision: RevisionRow) -> PublicationDate | None:
    """Tell the date of publication of a revision, None where the page had none."""
    if revision.published_on is None:
        return None
    return PublicationDate(
        revision.published_on,
        cast("Precision", revision.precision),
        cast("DateSource", revision.date_source),
        revision.date_evidence or "",
        revision.date_confidence or 0.0,
    )


def mention(row: MentionRow) -> Mention:
    """Tell a mention with its institution."""
    it = row.institution
    institution = Institution(it.name, it.kind, it.place, it.teryt)
    return Mention(row.start_at, row.end_at, row.text, institution, cast("Level", row.level), row.evidence)


def revision_record(row: RevisionRow) -> Revision:
    """Tell one version of an article."""
    return Revision(
        number=row.number,
        created_at=row.created_at,
        fetched_at=row.capture.fetched_at,
        extractor=row.extractor,
        title=row.title,
        published=published(row),
        body=row.body,
        sha256=row.capture.sha256,
        warc=place_text(row.capture),
    )


def place_text(capture: CaptureRow) -> str | None:
    """Tell where the bytes of a capture lie, as `file@offset`."""
    return f"{capture.warc_file}@{capture.warc_offset}" if capture.warc_file else None
