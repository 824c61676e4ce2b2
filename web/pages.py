"""What every page shares: the templates, the language, and links that keep the rest of the address."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from web.texts import LANGUAGES, texts

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
Parameters = list[tuple[str, str]]


def language_of(request: Request) -> str:
    """Return the language of a request: Polish unless the address asks for another."""
    asked = request.query_params.get("lang", LANGUAGES[0])
    return asked if asked in LANGUAGES else LANGUAGES[0]


def render(request: Request, template: str, status: int = 200, **context: Any) -> HTMLResponse:
    """Return a page. Everything in the context is escaped where it is printed."""
    language = language_of(request)
    other = next(it for it in LANGUAGES if it != language)
    switched = [(k, v) for k, v in request.query_params.multi_items() if k != "lang"]
    page = TEMPLATES.get_template(template).render(
        t=texts(language),
        lang=language,
        other=other,
        switch=address(request.url.path, [*switched, ("lang", other)]),
        home=address("/", keep_language([], language)),
        about=address("/about", keep_language([], language)),
        **context,
    )
    return HTMLResponse(page, status_code=status, headers={"Content-Language": language})


def address(path: str, parameters: Parameters) -> str:
    """Return an address with parameters."""
    return f"{path}?{urlencode(parameters)}" if parameters else path


def keep_language(parameters: Parameters, language: str) -> Parameters:
    """Return parameters with the language, which is left out where it is the first."""
    rest = [(k, v) for k, v in parameters if k != "lang"]
    return rest if language == LANGUAGES[0] else [*rest, ("lang", language)]


def error_page(request: Request, status: int, key: str, sentence: str = "", spoken: str = "en") -> Response:
    """Return an error page: what happened in the reader's words, and the sentence behind it with its language."""
    heading, query = texts(language_of(request))[key], request.query_params.get("q", "")
    return render(request, "error.html", status, heading=heading, sentence=sentence, spoken=spoken, query=query)


def about_page(request: Request) -> Response:
    """Return the page that tells how Kronika cleans, dates and searches."""
    return render(request, "about.html")
