"""The routes of the reading room. GET only, nothing but its own style sheet, every page under a strict policy."""

from __future__ import annotations

from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from archive.errors import ArchiveError
from archive.store import Archive
from search.errors import QueryError, SearchError
from search.index import Index
from web.articles import article_json, article_page
from web.pages import about_page, error_page, language_of
from web.policies import Policies
from web.searches import search_json, search_page
from web.texts import texts

HERE = Path(__file__).parent


def create_app(archive: Archive, index: Index) -> Starlette:
    """Return the reading room over an archive and its index, both of which it only reads."""
    app = Starlette(
        routes=[
            Route("/", search_page, name="search"),
            Route("/search.json", search_json),
            Route("/articles/{number:int}", article_page, name="article"),
            Route("/articles/{number:int}.json", article_json),
            Route("/about", about_page, name="about"),
            Mount("/static", StaticFiles(directory=HERE / "static"), name="static"),
        ],
        middleware=[Middleware(Policies)],
        exception_handlers={
            HTTPException: missing,
            QueryError: unread_query,
            SearchError: out_of_order,
            ArchiveError: out_of_order,
            Exception: out_of_order,
        },
    )
    app.state.archive, app.state.index = archive, index
    return app


def missing(request: Request, error: Exception) -> Response:
    """Answer for an address that is not there, or a method that is not GET."""
    status = error.status_code if isinstance(error, HTTPException) else 404
    page = error_page(request, status, "error_missing" if status == 404 else "error_request")
    page.headers.update((error.headers or {}) if isinstance(error, HTTPException) else {})
    return page


def unread_query(request: Request, error: Exception) -> Response:
    """Answer for a query that cannot be read: say what, where, and what to write instead."""
    sentence = error.told(texts(language_of(request))[f"mistake_{error.mistake}"]) if isinstance(error, QueryError) else ""
    return error_page(request, 400, "error_query", sentence, language_of(request))


def out_of_order(request: Request, error: Exception) -> Response:
    """Answer where archive or index are out of order; what a defect of ours says stays in the log."""
    known = isinstance(error, SearchError | ArchiveError)
    return error_page(request, 503 if known else 500, "error_order", str(error) if known else "")
