"""`kronika add`: files, folders and documents from elsewhere into the archive. What cannot be read is told, the rest goes on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import click

from archive.documents import Document, DocumentError, read
from archive.places import index_of
from archive.records import Capture, SiteCard
from archive.store import Archive
from cli.exits import Exit
from cli.extracting import has_nothing, page_of
from cli.main import Options
from cli.options import as_json
from cli.printing import print_json, warn
from pipeline.extract import extract
from pipeline.institutions.mentions import find
from pipeline.rules import Rules
from pipeline.told import find as find_dates
from search.index import Index

PAGES = {".html", ".htm", ".xhtml", ".txt"}
DOCUMENTS = {".jsonl", ".ndjson"}
BATCH = 100  # documents a transaction


@dataclass(slots=True)
class Tally:
    """What became of the files and lines."""

    counts: Counter[str] = field(default_factory=Counter)

    def fail(self, what: str, why: str) -> None:
        """Tell and count a failure."""
        warn(f"{what} was left out: {why}.")
        self.counts["failed"] += 1


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--site", default="files", show_default=True, help="The site that pages without one belong to.")
@click.option("--region", help="The voivodeship of that site.")
@as_json
@click.pass_obj
def add(options: Options, paths: tuple[Path, ...], site: str, region: str | None, as_json: bool) -> int:
    """Add HTML or text files, folders of them, and JSONL documents (url, title, body, published...) to the archive."""
    tally = Tally()
    with Archive.open(options.archive, create=True, write=True) as archive:
        read_documents = found(paths, SiteCard(site, site, region), tally)
        while batch := list(islice(read_documents, BATCH)):
            for card in {document.site for document in batch}:
                archive.register(card)
            tally.counts.update(archive.save_all((d.article, d.capture) for d in batch))
        Index.open(index_of(options.archive)).refresh(archive)
    report(tally, as_json=as_json)
    return Exit.ERROR if tally.counts["failed"] else Exit.OK


def report(tally: Tally, *, as_json: bool) -> None:
    """Print what became of the files."""
    answer = {name: tally.counts[name] for name in ("new", "changed", "same", "failed", "skipped")}
    if as_json:
        print_json(answer)
    else:
        click.echo(", ".join(f"{number} {name}" for name, number in answer.items()))


def found(paths: Iterable[Path], site: SiteCard, tally: Tally) -> Iterator[Document]:
    """Yield what the paths hold; folders are walked, files of other kinds in them are skipped."""
    for path in paths:
        for file in sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]:
            if path.is_dir() and file.suffix.lower() not in PAGES | DOCUMENTS:
                tally.counts["skipped"] += 1
                continue
            try:
                yield from documents(file, tally) if file.suffix.lower() in DOCUMENTS else pages(file, site, tally)
            except OSError as error:
                tally.fail(str(file), f"it cannot be read ({error.strerror})")


def pages(file: Path, site: SiteCard, tally: Tally) -> Iterator[Document]:
    """Yield the page that an HTML or text file holds, identified by its own absolute address; one that is empty is told. Raises OSError."""
    address, now = file.resolve().as_uri(), datetime.now(UTC)
    saved = page_of(file)
    article = extract(saved, Rules(region=site.region))
    if has_nothing(file, saved, article):
        tally.counts["failed"] += 1
        return
    yield Document(article, Capture(address, saved.content, now, site.name, content_type=saved.content_type), site)


def documents(file: Path, tally: Tally) -> Iterator[Document]:
    """Yield the documents of a JSONL file; a line that is none is told with its number. Raises OSError."""
    with file.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                yield enriched(read(line.rstrip(b"\r\n"), datetime.now(UTC)))
            except DocumentError as error:
                tally.fail(f"{file} line {number}", str(error))


def enriched(document: Document) -> Document:
    """Find institutions and told dates in a document, whose title and body somebody else has extracted."""
    article = document.article
    day = article.published.day if article.published else None
    article = replace(article, institutions=find(article.text, document.site.region), dates=find_dates(article.body, day))
    return replace(document, article=article)
