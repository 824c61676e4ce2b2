"""`kronika export`: the same query and filters as `search`, streamed without a cap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TextIO

import click

from archive.exports import write_csv, write_jsonl
from archive.places import index_of
from archive.records import StoredArticle
from archive.store import Archive
from cli.main import Options
from cli.options import filters, filters_of
from search.index import Index

BATCH = 200  # articles read at a time


@click.command()
@click.argument("query", default="")
@filters
@click.option("--format", "form", type=click.Choice(["csv", "jsonl"]), help="Default: by the name of the output, else jsonl.")
@click.option("--json", "as_json", is_flag=True, help="The same as --format jsonl.")
@click.option("--raw", is_flag=True, help="Leave CSV cells as they are that a spreadsheet would run as formulas.")
@click.option("-o", "--output", type=click.File("w", encoding="utf-8", lazy=True), default="-", help="A file; default: stdout.")
@click.pass_obj
def export(options: Options, /, query: str, form: str | None, as_json: bool, raw: bool, output: TextIO, **rest: Any) -> None:
    """Export what QUERY and the filters find (everything by default) to CSV or JSONL: id, url, site, title, published, body and more."""
    narrowed = filters_of(rest)
    csv = not as_json and (form == "csv" or (form is None and str(output.name).endswith(".csv")))
    with Archive.open(options.archive) as archive:
        index = Index.open(index_of(options.archive))
        if index.mark() is None or index.is_behind(archive):
            index.refresh(archive)
        articles = streamed(archive, index.numbers(archive, query, narrowed))
        number = write_csv(articles, output, raw=raw) if csv else write_jsonl(articles, output)
    click.echo(f"{number} articles exported", err=True)


def streamed(archive: Archive, numbers: Sequence[int]) -> Iterator[StoredArticle]:
    """Yield articles in order, a batch in memory at a time."""
    for start in range(0, len(numbers), BATCH):
        yield from archive.articles(numbers[start : start + BATCH])
