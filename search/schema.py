"""What the index holds of an article, and which version of it this code reads."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from whoosh.columns import RefBytesColumn, VarBytesColumn
from whoosh.fields import COLUMN, ID, NUMERIC, TEXT, Schema

from archive.records import StoredArticle
from pipeline.institutions.types import WITH_PLACE, types
from pipeline.letters import unaccented
from pipeline.records import Mention, PublicationDate
from search.analysis import FoldAnalyzer, LineAnalyzer, PolishAnalyzer
from search.postings import PackedPositions, PackedPresence

# Raised with every change of this module, `search.analysis`, `search.postings` or the lemmas; an index of another version is built again.
VERSION = 4
JOINER = "\x1f"
TEXT_FIELDS = {"title": 4.0, "lead": 1.5, "body": 1.0}  # weights of BM25F: the lead stands in the body too
MONTHS = 12


def schema() -> Schema:
    """Return the schema. Columns are for filters and facets; texts are not stored, snippets are cut from the SQL text."""
    text = {name: packed(PolishAnalyzer()) for name in TEXT_FIELDS}
    return Schema(
        id=ID(unique=True, stored=True),
        **text,
        folds=present(FoldAnalyzer()),
        site=ID(sortable=RefBytesColumn()),
        region=COLUMN(RefBytesColumn()),
        region_key=ID(),
        kind=ID(sortable=RefBytesColumn()),
        institution=packed(LineAnalyzer()),
        named=ID(),
        institutions=COLUMN(VarBytesColumn()),
        year=ID(sortable=RefBytesColumn()),
        first_day=NUMERIC(int, signed=False, sortable=True),
        last_day=NUMERIC(int, signed=False, sortable=True),
    )


def packed(analyzer: PolishAnalyzer) -> TEXT:
    """Return a field of text with positions."""
    field = TEXT(analyzer=analyzer, phrase=True)
    field.format = PackedPositions()
    return field


def present(analyzer: PolishAnalyzer) -> TEXT:
    """Return a field that only tells which terms occur."""
    field = TEXT(analyzer=analyzer, phrase=False)
    field.format = PackedPresence()
    return field


def document(article: StoredArticle) -> dict[str, Any]:
    """Return an article as the index takes it."""
    first, last = days(article.published)
    named = [m for m in article.institutions if m.level == "named"]
    names = list(dict.fromkeys(m.institution.name for m in named))
    texts = {"title": article.title or "", "lead": article.lead or "", "body": article.body}
    return {
        "id": str(article.id),
        **texts,
        "folds": "\n".join((*texts.values(), article.institution)),
        "site": article.site,
        "region": (article.region or "").encode(),
        "region_key": region_key(article.region or ""),
        "kind": article.kind,
        "institution": "\n".join(dict.fromkeys(called(m) for m in named)),
        "named": [unaccented(name) for name in names],
        "institutions": JOINER.join(names).encode(),
        "year": str(article.published.day.year) if article.published else "",
        "first_day": number(first) if first else 0,
        "last_day": number(last) if last else 0,
    }


def called(mention: Mention) -> str:
    """Return what an institution may be asked for by, as one line: its name, the words of the text, the acronyms of its type."""
    acronyms = (acronym.rstrip(WITH_PLACE) for known in types() if known.kind == mention.institution.kind for acronym in known.acronyms)
    return " ".join(dict.fromkeys((mention.institution.name, " ".join(mention.text.split()), *acronyms)))


def days(published: PublicationDate | None) -> tuple[date | None, date | None]:
    """Return the first and last day that a date may mean: a month or a year is a span."""
    if published is None:
        return None, None
    day = published.day
    if published.precision == "day":
        return day, day
    if published.precision == "year":
        return date(day.year, 1, 1), date(day.year, MONTHS, 31)
    following = date(day.year + day.month // MONTHS, day.month % MONTHS + 1, 1)
    return day.replace(day=1), following - timedelta(days=1)


def number(day: date) -> int:
    """Return a day as a number that sorts: 20240318."""
    return day.year * 10_000 + day.month * 100 + day.day


def region_key(name: str) -> str:
    """Return a voivodeship as it is compared: without diacritics, in lower case."""
    return unaccented(name)
