"""How far an extraction may be trusted, and the doubts that say why not."""

from __future__ import annotations

from pipeline.records import Article, Doubt

THIN = 200  # characters of a body that is short for an article: it may be whole, but look
COST = {"no-title": 0.3, "title-not-on-page": 0.1, "title-from-address": 0.2, "undated": 0.1, "short-body": 0.2, "no-body": 0.6,
        "page-cut": 0.2, "broken-letters": 0.1, "selector-matches-nothing": 0.2, "empty-page": 1.0, "binary": 1.0,
        "not-polish": 0.1}  # fmt: skip
OTHER = 0.05  # what any other doubt costs


def doubts(article: Article) -> tuple[Doubt, ...]:
    """What is missing or odd in an article as a whole; other stages have written their own doubts already."""
    size = len(article.body)
    found = (
        Doubt("no-body") if not size else None,
        Doubt("short-body", f"{size} characters") if 0 < size < THIN and article.kind == "article" else None,
        Doubt("not-polish", article.language or "") if article.language not in (None, "pl") else None,
    )
    return tuple(doubt for doubt in found if doubt)


def estimate(found: tuple[Doubt, ...]) -> float:
    """Return 1 less what each kind of doubt costs, never below 0."""
    return round(max(0.0, 1.0 - sum(COST.get(reason, OTHER) for reason in {doubt.reason for doubt in found})), 2)
