"""The page of one article: body, institutions, the evidence of its date, what was cut and why, its revisions."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from archive.exports import details, row
from archive.records import StoredArticle
from archive.store import Archive
from pipeline.records import Institution
from web.pages import address, keep_language, language_of, render

LARGEST = 2**31 - 1  # the largest number of an article that PostgreSQL takes
SAFE = ("http://", "https://")  # schemes that may be linked; others are shown as text


def article_page(request: Request) -> Response:
    """Return an article's page."""
    article = article_of(request)
    language = language_of(request)
    query = request.query_params.get("q", "")
    return render(
        request,
        "article.html",
        article=article,
        paragraphs=article.body.split("\n"),
        institutions=[(it, search_link(it, language)) for it in named(article)],
        history=archive_of(request).history(article.id),
        linked=article.url.startswith(SAFE),
        safe=SAFE,
        back=address("/", keep_language([("q", query)] if query else [], language)),
    )


def article_json(request: Request) -> Response:
    """Return the same article for programs."""
    article = article_of(request)
    return JSONResponse({**row(article), **details(article)})


def article_of(request: Request) -> StoredArticle:
    """Return the article that a request names. Raises a 404 where there is none."""
    number: int = request.path_params["number"]
    article = archive_of(request).article(number) if number <= LARGEST else None
    if article is None:
        raise HTTPException(404)
    return article


def archive_of(request: Request) -> Archive:
    """Return the archive that the room reads."""
    archive: Archive = request.app.state.archive
    return archive


def named(article: StoredArticle) -> list[Institution]:
    """Return the institutions named in an article, each once, in the order of the text."""
    return list(dict.fromkeys(m.institution for m in article.institutions if m.level == "named"))


def search_link(institution: Institution, language: str) -> str:
    """Return the address of the search for all that names an institution."""
    return address("/", keep_language([("institution", institution.name)], language))
