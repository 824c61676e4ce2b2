"""Between Scrapy's requests and responses and the records of the rooms below."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from scrapy import Request
from scrapy.http import Response, TextResponse
from w3lib.encoding import http_content_type_encoding

from archive.records import Capture, Headers, Work
from pipeline.records import Page
from spiders.addresses import canonical
from spiders.patterns import LONGEST

WEB = ("http://", "https://")
NOT_MODIFIED, PARTIAL = 304, 206
CONDITIONS = ("If-None-Match", "If-Modified-Since")
RESERVATION = "tdm-reservation"  # the header of the TDM Reservation Protocol; art. 26³ of the copyright act asks for its state


def request_of(work: Work, answered: Callable[..., Any], failed: Callable[..., Any], *, is_whole: bool) -> Request:
    """Return the request for a leased address, conditional where an earlier answer allows it, unless the page is wanted whole."""
    conditions = {} if is_whole else {"If-None-Match": work.etag, "If-Modified-Since": work.last_modified}
    conditional = {name: value for name, value in conditions.items() if value}
    return Request(work.url, callback=answered, errback=failed, cb_kwargs={"work": work}, headers=conditional, dont_filter=True)


def page_of(response: Response, work: Work, now: datetime) -> Page:
    """Return a response as the page that `extract` reads; the encoding is the one that the server declared, if it did."""
    content_type = header(response, "Content-Type") or "text/html"
    return Page(
        content=response.body,
        url=response.url,
        content_type=content_type.partition(";")[0].strip().lower(),
        encoding=http_content_type_encoding(content_type),
        fetched_at=now,
        site=work.site,
        hints=work.hints,
    )


def target(response: Response, href: str) -> str | None:
    """Return where a link of a response leads, in its canonical form; None for one that is no address (`http://[`), an overlong one, and
    what no request can ask for (`javascript:;`, `mailto:`).
    """
    try:
        url = canonical(response.urljoin(href)) if len(href) <= LONGEST else ""
    except ValueError:
        return None
    return url if len(url) <= LONGEST and url.startswith(WEB) else None


def panes(response: Response) -> list[str]:
    """Return what stands in the frames of a frameset."""
    return [url for src in response.css("frame::attr(src)").getall() if (url := target(response, src))]


def named_panes(response: Response) -> dict[str, str]:
    """Return the names of a frameset's frames by what stands in them; a frame without one has an empty one."""
    frames = ((target(response, it.attrib["src"]), it.attrib.get("name", "")) for it in response.css("frame[src]"))
    return {url: name.strip().lower() for url, name in frames if url}


def is_conditional(response: Response) -> bool:
    """Say whether it was asked for a page only if it has changed."""
    return response.request is not None and any(response.request.headers.get(name) for name in CONDITIONS)


def problem_of_answer(response: Response, work: Work) -> str | None:
    """Return in words why an answer that is no error holds no page all the same; another night may bring it."""
    if response.status == NOT_MODIFIED:
        return f"HTTP {NOT_MODIFIED}, though nobody asked whether it has changed"
    if response.status == PARTIAL:
        return f"HTTP {PARTIAL}: only a part of it came"
    is_empty = not response.body.strip() and work.role in ("article", "listing")
    return f"its answer is empty (HTTP {response.status})" if is_empty else None


def file_of(response: Response) -> str | None:
    """Return in words what an answer is that is no page: a file, by its first bytes or its type; None for a page."""
    if response.body.startswith(b"%PDF-"):
        return "it is a PDF file, which is not read"
    if isinstance(response, TextResponse):
        return None
    told = (header(response, "Content-Type") or "unknown").partition(";")[0].strip().lower()
    return f"it is a file of type {told[:60]}, which is not read"


def capture_of(response: Response, work: Work, now: datetime) -> Capture:
    """Return a response as the capture that the archive keeps."""
    return Capture(
        url=response.url,
        content=response.body,
        fetched_at=now,
        site=work.site,
        key=work.key,
        status=response.status,
        content_type=header(response, "Content-Type"),
        request_headers=headers(response.request) if response.request else (),
        response_headers=headers(response),
        opt_out=header(response, RESERVATION),
    )


def header(response: Response, name: str) -> str | None:
    """Return a response header as text."""
    value = response.headers.get(name)
    return value.decode("latin-1") if value else None


def headers(message: object) -> Headers:
    """Return the headers of a request or response as pairs of text."""
    pairs = message.headers.items()  # type: ignore[attr-defined]
    return tuple((k.decode("latin-1"), v.decode("latin-1")) for k, values in pairs for v in values)
