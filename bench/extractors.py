"""Kronika as the bench sees it: the one adapter between `extract` and the harness that also runs the peers."""

from __future__ import annotations

from pipeline.extract import extract
from pipeline.records import Page


def kronika(html: str, url: str | None) -> dict[str, str | None]:
    """Extract a page given as text; what is not an article has neither a date nor a text."""
    article = extract(Page.of(html, url))
    return {"title": article.title, "published": str(article.published) if article.published else None, "text": article.body}
