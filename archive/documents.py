"""Documents that somebody else has extracted, a JSON object a line: url, title, body, where known published, site, region, institution."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from archive.records import Capture, SiteCard
from pipeline.records import Article, Doubt, Precision, PublicationDate

DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?$")
PRECISIONS: tuple[Precision, ...] = ("year", "month", "day")
SITE = "documents"  # where a document names no site


class DocumentError(ValueError):
    """A line is not a document; its text is a sentence for the user. Caught where the lines are read, which goes on with the next."""


@dataclass(frozen=True, slots=True)
class Document:
    """A line read: the article, its capture (the line itself) and its site."""

    article: Article
    capture: Capture
    site: SiteCard


def read(line: bytes, now: datetime) -> Document:
    """Read one line. Raises DocumentError where it is not a JSON object with an address and a title or body."""
    fields = fields_of(line)
    url, title, body = (text_of(fields, name) for name in ("url", "title", "body"))
    if not url:
        raise DocumentError("it has no url")
    if not title and not body:
        raise DocumentError("it has neither title nor body")
    site = card(fields)
    published, doubts = published_of(text_of(fields, "published"))
    if published and published.day > now.date():
        published, doubts = None, (Doubt("implausible-date", str(published)),)
    article = Article(url, "article", title, text_of(fields, "lead"), body or "", published, quality=1.0, doubts=doubts)
    return Document(article, Capture(url, line, now, site.name, content_type="application/json"), site)


def fields_of(line: bytes) -> dict[str, Any]:
    """Parse a line. Raises DocumentError."""
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise DocumentError(f"it is not JSON ({error})") from error
    if not isinstance(fields, dict):
        raise DocumentError("it is not a JSON object")
    return cast("dict[str, Any]", fields)


def text_of(fields: dict[str, Any], name: str) -> str | None:
    """Return a field's text, None where it is absent or empty. Raises DocumentError where it is something else."""
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise DocumentError(f"its {name} is not a text")
    return value.encode("utf-8", "replace").decode().replace("\0", "").strip() or None


def card(fields: dict[str, Any]) -> SiteCard:
    """Return the site that a document names."""
    name = text_of(fields, "site") or SITE
    return SiteCard(name, text_of(fields, "institution") or name, text_of(fields, "region"))


def published_of(text: str | None) -> tuple[PublicationDate | None, tuple[Doubt, ...]]:
    """Read a given date, ISO 8601 to the day, month or year; one that cannot be read is a doubt, not a guess."""
    if text is None:
        return None, (Doubt("undated"),)
    match = DAY.match(text)
    try:
        parts = [int(g) for g in match.groups() if g] if match else []
        day = date(*[*parts, 1, 1][:3])
    except (ValueError, TypeError):
        return None, (Doubt("unreadable-date", text),)
    return PublicationDate(day, PRECISIONS[len(parts) - 1], "given", text, 1.0), ()
