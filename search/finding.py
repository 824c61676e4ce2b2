"""One search: parse, compile, filter, rank, count facets, cut snippets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from whoosh import query as whoosh
from whoosh.reading import IndexReader
from whoosh.searching import Results as WhooshResults
from whoosh.searching import Searcher
from whoosh.sorting import FieldFacet

from archive.records import StoredArticle
from archive.store import Archive
from pipeline.institutions.queries import asked
from pipeline.letters import unaccented
from search.analysis import WORD
from search.compiling import Compiled, between, compiled
from search.nodes import Dates, Field, Phrase
from search.parsing import parse
from search.results import Filters, Hit, Results, Sort, View
from search.schema import JOINER, region_key
from search.snippets import explanation, marked, matching, snippets

FACETS = ("site", "region", "kind", "year", "institutions")
MOST_VALUES = 50  # values a facet
ALL = 10_000_000


def search(
    searcher: Searcher,
    archive: Archive,
    query: str,
    filters: Filters,
    view: View,
) -> Results:
    """Return a page of hits with their total, and the facets of all of them where asked. Raises QueryError."""
    wanted = compiled(parse(query), searcher.reader())
    found = run(searcher, wanted, filters, view.offset + view.limit, view.sort)
    if found is None:
        return Results(0, ())
    top_n = found.top_n[view.offset :]
    scores = {int(searcher.stored_fields(docnum)["id"]): score for score, docnum in top_n}
    hits = tuple(hit(article, scores[article.id], wanted.terms) for article in archive.articles(list(scores)))
    return Results(len(found), hits, counts(searcher, found.docs()) if view.facets else {})


def all_numbers(searcher: Searcher, query: str, filters: Filters) -> list[int]:
    """Return the numbers of all articles that a query finds, best first. Raises QueryError."""
    wanted = compiled(parse(query), searcher.reader())
    found = run(searcher, wanted, filters, ALL, "relevance")
    return [int(searcher.stored_fields(docnum)["id"]) for _, docnum in found.top_n] if found else []


def run(searcher: Searcher, wanted: Compiled, filters: Filters, limit: int, sort: Sort) -> WhooshResults | None:
    """Run a query with its filters; None where the filters leave nothing, which Whoosh would take for no filter at all."""
    order = FieldFacet("first_day", reverse=sort == "newest") if sort != "relevance" else None
    only = narrowed(filters, searcher.reader())
    if only is not None and next(iter(searcher.docs_for_query(only)), None) is None:
        return None
    return searcher.search(wanted.query, limit=max(limit, 1), filter=only, sortedby=order)


def narrowed(filters: Filters, reader: IndexReader) -> whoosh.Query | None:
    """Return the filters as a query, None where there are none."""
    parts = [any_of("site", filters.sites), any_of("kind", filters.kinds), any_of("region_key", map(region_key, filters.regions))]
    parts += [institution(name, reader) for name in filters.institutions]
    if filters.first or filters.last:
        parts.append(between(Dates(filters.first, filters.last)))
    wanted = [part for part in parts if part is not None]
    return whoosh.And(wanted) if wanted else None


def institution(name: str, reader: IndexReader) -> whoosh.Query:
    """Return the query for an institution: by its name as a facet tells it, else by words in any form ("pcpr miechów")."""
    if ("named", unaccented(name)) in reader:
        return whoosh.Term("named", unaccented(name))
    meant = {unaccented(it.name) for it in asked(name)}
    if known := [it for it in sorted(meant) if ("named", it) in reader]:
        return whoosh.Or([whoosh.Term("named", it) for it in known])
    return compiled(Field("institution", Phrase(tuple(WORD.findall(name)))), reader).query if WORD.search(name) else whoosh.NullQuery


def any_of(name: str, values: Iterable[str]) -> whoosh.Query | None:
    """Return the query for any of some values, None where there are none."""
    terms = [whoosh.Term(name, value) for value in values]
    return whoosh.Or(terms) if terms else None


def hit(article: StoredArticle, score: float, terms: frozenset[str]) -> Hit:
    """Return a hit with its marks."""
    title = article.title or ""
    return Hit(
        article=article,
        score=score,
        title=marked(title, matching(title, terms)),
        snippets=snippets(article.body, terms),
        explanation=explanation(article.text, terms),
    )


def counts(searcher: Searcher, docnums: Iterable[int]) -> dict[str, tuple[tuple[str, int], ...]]:
    """Count the values of each facet over all documents found, most frequent first."""
    found = list(docnums)
    return {name: top(values(searcher, name, found)) for name in FACETS}


def values(searcher: Searcher, name: str, docnums: Sequence[int]) -> Counter[str]:
    """Count the values of one column; `institutions` holds several a document."""
    column = searcher.reader().column_reader(name)
    return Counter(value for docnum in docnums for value in text_of(column[docnum]).split(JOINER) if value)


def text_of(value: bytes | str) -> str:
    """Return a column's value as text."""
    return value.decode("utf-8") if isinstance(value, bytes) else value


def top(counted: Counter[str]) -> tuple[tuple[str, int], ...]:
    """Return the most frequent values; equal ones by name, so that the order is always the same."""
    return tuple(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST_VALUES])
