"""`kronika extract`: files to findings, without an archive."""

from __future__ import annotations

import errno
import json
import sys
from pathlib import Path
from urllib.parse import urlsplit

import click

from archive.exports import details
from cli.exits import Exit
from cli.options import as_json
from cli.printing import print_fields, print_json, warn
from pipeline.extract import extract as extract_page
from pipeline.records import Article, Page

STDIN = "-"
PLAIN_TEXT = {".txt", ".text"}
WEB = ("http:/", "https:/")  # how an address begins that was taken for a path
FRONT = ("", "/")  # paths of a site's first page
SHOWN = 300  # characters of the body on a terminal


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--url", help="The address of the page; with a single file only.")
@as_json
def extract(files: tuple[Path, ...], url: str | None, as_json: bool) -> int:
    """Extract title, date with its evidence, body, institutions and what was cut from HTML or text FILES (- is stdin)."""
    if url is not None and (len(files) > 1 or not is_address(url)):
        raise click.UsageError("--url takes the http address of one page, and one file with it.")
    if any(str(path).startswith(WEB) for path in files):
        raise click.UsageError("extract reads files; `kronika crawl` fetches what is at an address.")
    failed = 0
    for path in files:
        try:
            page = page_of(path, url)
        except OSError as error:
            warn(f"{path} cannot be read: {error.strerror}.")
            failed += 1
            continue
        article = extract_page(page)
        is_nothing = has_nothing(path, page, article)
        if as_json:
            print_json({"file": str(path), "url": article.url, **details(article), "links": links(article)})
        elif not is_nothing:
            tell(path, article)
        failed += is_nothing
    return Exit.ERROR if failed else Exit.OK


def links(article: Article) -> list[dict[str, str | None]]:
    """What a listing leads to, each with the day beside it; nothing for other kinds."""
    return [{"url": link.url, "text": link.text, "day": link.day.isoformat() if link.day else None} for link in article.links]


def has_nothing(path: Path, page: Page, article: Article) -> bool:
    """Say whether a file holds no page at all, and tell why on stderr; a page that was cut is told too, and read as far as it goes."""
    reasons = {doubt.reason: doubt.text for doubt in article.doubts}
    if "page-cut" in reasons:
        warn(f"{path} is too large and was read in part ({reasons['page-cut']}).")
    if article.kind == "other" and urlsplit(article.url or "-").path in FRONT:
        warn(f"{article.url} is the address of a site's first page, which is never read as an article.")
    is_data = is_json(page.content)
    if (article.title or article.body or article.links) and not is_data:
        return False
    is_empty = not page.content.strip() or "empty-page" in reasons
    why = "it is no text" if "binary" in reasons else "it is empty" if is_empty else "nothing in it reads as a page"
    warn(f"{path} holds no page: {'it is JSON' if is_data else why}.")
    return True


def is_json(content: bytes) -> bool:
    """Say whether bytes are an object or a list in JSON: what an interface answered, saved in place of the page."""
    if not content.lstrip().startswith((b"{", b"[")):
        return False
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return False
    return True


def is_address(url: str) -> bool:
    """Say whether an address is one of the web's, with a host and a port that there is."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not any(map(str.isspace, url)) and parts.port != 0
    except ValueError:
        return False


def page_of(path: Path, url: str | None = None) -> Page:
    """Return a file as a page; what is not named as text and has a tag near its beginning is HTML. Raises OSError."""
    known = {"content_type": "text/plain"} if path.suffix.lower() in PLAIN_TEXT else {}
    if str(path) == STDIN and sys.stdin is None:
        raise OSError(errno.EBADF, "nothing is given on standard input")
    content = sys.stdin.buffer.read() if str(path) == STDIN else path.read_bytes()
    return Page.of(content, url, **known)


def tell(path: Path, article: Article) -> None:
    """Print the findings for a person."""
    when = article.published
    cut = f"{len(article.debris)} pieces: {', '.join(sorted({d.reason for d in article.debris}))}" if article.debris else None
    click.secho(str(path), bold=True)
    print_fields(
        {
            "  kind": article.kind,
            "  title": article.title,
            "  published": f"{when} ({when.source}: {when.evidence})" if when else "none found",
            "  body": article.body[:SHOWN].replace("\n", " ⏎ ") + (" …" if len(article.body) > SHOWN else ""),
            "  institutions": "; ".join(sorted({m.institution.name for m in article.institutions if m.level == "named"})),
            "  attachments": "; ".join(a.label for a in article.attachments),
            "  cut": cut,
            "  doubts": "; ".join(f"{d.reason} {d.text}".strip() for d in article.doubts),
            "  quality": f"{article.quality:.2f}",
        }
    )
