"""The search page: query, filters, facet links, hits. Everything is in the address, so a search is a permalink."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from archive.exports import row
from archive.records import SiteCard
from search.errors import QueryError
from search.results import Filters, Results, Sort, View
from search.spans import span
from web.pages import Parameters, address, keep_language, language_of, render

PER_PAGE = 10
LAST_PAGE = 100  # deeper pages are what `export` is for
FACETS = {"site": "site", "region": "region", "year": "year", "institution": "institutions"}  # parameter -> facet of the index
SHOWN_VALUES = 12
SORTS: tuple[Sort, ...] = ("relevance", "newest", "oldest")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks for."""

    query: str
    filters: Filters
    sort: Sort
    page: int
    parameters: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A link of a facet or a chip: choosing it adds the value to the search, or takes it away."""

    label: str
    count: int
    url: str
    chosen: bool


def search_page(request: Request) -> Response:
    """Return the search page."""
    wanted = asked(request)
    results = find(request, wanted)
    language, names = language_of(request), names_of(request.app.state.archive.sites())
    return render(
        request,
        "search.html",
        asked=wanted,
        typed={name: request.query_params.get(name, "") for name in ("from", "to")},
        results=results,
        facets={name: choices(wanted, name, results, language, names) for name in FACETS},
        chips=chips(wanted, language, names),
        sorts=SORTS,
        hidden=[(k, v) for k, v in keep_language(list(wanted.parameters), language) if k in FACETS or k == "lang"],
        links={
            hit.article.id: address(f"/articles/{hit.article.id}", keep_language([("q", wanted.query)], language)) for hit in results.hits
        },
        turns=turns(wanted, results, language),
    )


def search_json(request: Request) -> Response:
    """Return the same search for programs."""
    wanted = asked(request)
    results = find(request, wanted)
    hits = [
        {**row(hit.article), "snippets": ["".join(p.text for p in s) for s in hit.snippets], "score": hit.score} for hit in results.hits
    ]
    return JSONResponse({"query": wanted.query, "total": results.total, "hits": hits, "facets": results.facets})


def asked(request: Request) -> Asked:
    """Read a request; a value that makes no sense is passed over."""
    given = request.query_params
    sort = given.get("sort", SORTS[0])
    page = given.get("page", "1")
    return Asked(
        query=given.get("q", "").strip(),
        filters=filters_of(request),
        sort=sort if sort in SORTS else SORTS[0],
        page=min(int(page), LAST_PAGE) if page.isascii() and page.isdigit() and page.strip("0") else 1,
        parameters=tuple((k, v) for k, v in given.multi_items() if v and k != "page"),
    )


def filters_of(request: Request) -> Filters:
    """Read the filters; a year is the span of its days, and narrows what from and to say."""
    given = request.query_params
    years = sorted(y for y in given.getlist("year") if y.isascii() and y.isdigit() and len(y) == 4 and y != "0000")
    first, last = day(given.get("from"), 0), day(given.get("to"), -1)
    return Filters(
        sites=tuple(given.getlist("site")),
        regions=tuple(given.getlist("region")),
        institutions=tuple(given.getlist("institution")),
        kinds=tuple(given.getlist("kind")),
        first=max(filter(None, (first, date(int(years[0]), 1, 1) if years else None)), default=None),
        last=min(filter(None, (last, date(int(years[-1]), 12, 31) if years else None)), default=None),
    )


def day(text: str | None, end: int) -> date | None:
    """Read a day, or the first (0) or last (-1) one of a month or a year; None where there is none."""
    try:
        return span(text, 0)[end] if text else None
    except QueryError:
        return None


def find(request: Request, wanted: Asked) -> Results:
    """Run a search with its facets."""
    view = View(PER_PAGE, (wanted.page - 1) * PER_PAGE, wanted.sort, facets=True)
    results: Results = request.app.state.index.find(request.app.state.archive, wanted.query, wanted.filters, view)
    return results


def names_of(sites: Sequence[SiteCard]) -> dict[str, str]:
    """Return the sites' institutions by the sites' names, which stand beside them where an institution has several sites."""
    houses = Counter(it.institution for it in sites)
    return {it.name: it.institution if houses[it.institution] == 1 else f"{it.institution} ({it.name})" for it in sites if it.institution}


def label(name: str, value: str, names: Mapping[str, str]) -> str:
    """Return a filter's value as a reader knows it."""
    return f"{name}:{value}" if name in ("from", "to") else names.get(value, value) if name == "site" else value


def choices(wanted: Asked, name: str, results: Results, language: str, names: Mapping[str, str]) -> list[Choice]:
    """Return the links of a facet, those of the chosen values too; a site is told by its name in `names`."""
    values = results.facets.get(FACETS[name], ())[:SHOWN_VALUES]
    chosen = {value for key, value in wanted.parameters if key == name}
    return [Choice(label(name, value, names), count, toggled(wanted, name, value, language), value in chosen) for value, count in values]


def chips(wanted: Asked, language: str, names: Mapping[str, str]) -> list[Choice]:
    """Return the active filters, each with the link that takes it away."""
    active = [(k, v) for k, v in wanted.parameters if k in (*FACETS, "from", "to", "kind")]
    return [Choice(label(k, v, names), 0, toggled(wanted, k, v, language), chosen=True) for k, v in active]


def toggled(wanted: Asked, name: str, value: str, language: str) -> str:
    """Return the address of the same search with a value added, or taken away where it is there."""
    parameters: Parameters = [pair for pair in wanted.parameters if pair != (name, value)]
    if len(parameters) == len(wanted.parameters):
        parameters.append((name, value))
    return address("/", keep_language(parameters, language))


def turns(wanted: Asked, results: Results, language: str) -> dict[str, str]:
    """Return the links to the pages before and after."""
    pages = {"previous": wanted.page - 1, "next": wanted.page + 1}
    last = min(-(-results.total // PER_PAGE), LAST_PAGE)
    parameters = list(wanted.parameters)
    return {
        name: address("/", keep_language([*parameters, ("page", str(page))], language)) for name, page in pages.items() if 1 <= page <= last
    }
