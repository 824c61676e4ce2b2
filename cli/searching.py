"""`kronika search` and `show`: ranked hits with marked snippets, and one article with all that is known of it."""

from __future__ import annotations

from typing import Any

import click

from archive.exports import details, row
from archive.places import index_of
from archive.records import StoredArticle
from archive.store import Archive
from cli.exits import Exit
from cli.main import Options
from cli.options import as_json, filters, filters_of
from cli.printing import marked, print_fields, print_json, say, warn
from search.index import Index
from search.results import Hit, Results, View


@click.command()
@click.argument("query", default="")
@filters
@click.option("--sort", type=click.Choice(["relevance", "newest", "oldest"]), default="relevance", show_default=True)
@click.option("--limit", type=click.IntRange(1, 1000), default=10, show_default=True)
@click.option("--offset", type=click.IntRange(0), default=0)
@click.option("--facets", is_flag=True, help="Count the hits by site, region, kind, year and institution.")
@as_json
@click.pass_obj
def search(options: Options, /, query: str, as_json: bool, **rest: Any) -> None:
    """Search: words in any form (AND), "phrases", OR, NOT, brackets, title: site: region: institution: kind: date:2021..2023, społeczn*."""
    narrowed, view = filters_of(rest), View(rest["limit"], rest["offset"], rest["sort"], rest["facets"])
    with Archive.open(options.archive) as archive:
        index = Index.open(index_of(options.archive))
        if index.mark() is None or index.is_behind(archive):
            index.refresh(archive)
        results = index.find(archive, query, narrowed, view)
    print_json(answer(query, results)) if as_json else tell(results)


def answer(query: str, results: Results) -> dict[str, Any]:
    """Return results as JSON takes them."""
    return {"query": query, "total": results.total, "hits": [hit_form(h) for h in results.hits], "facets": dict(results.facets)}


def hit_form(hit: Hit) -> dict[str, Any]:
    """Return a hit as JSON takes it; marks in snippets are given as [start, end] in characters."""
    article = hit.article
    return {
        **{name: value for name, value in row(article).items() if name not in ("body", "lead", "processed")},
        "score": round(hit.score, 3),
        "snippets": [{"text": "".join(p.text for p in s), "marks": marks(s)} for s in hit.snippets],
        "explanation": [{"form": m.form, "lemma": m.lemma} for m in hit.explanation],
    }


def marks(pieces: tuple[Any, ...]) -> list[list[int]]:
    """Return where the marked pieces of a snippet begin and end."""
    places, at = [], 0
    for piece in pieces:
        if piece.marked:
            places.append([at, at + len(piece.text)])
        at += len(piece.text)
    return places


def tell(results: Results) -> None:
    """Print hits for a person."""
    for hit in results.hits:
        article = hit.article
        gone = " · removed by the site" if article.removed_at else ""
        click.echo(f"{article.id:>6}  {marked(hit.title) or '(no title)'}")
        say(f"        {article.published or 'undated'} · {article.site} · {article.url}{gone}")
        for snippet in hit.snippets:
            click.echo(f"        … {marked(snippet)} …")
    for name, values in results.facets.items():
        say(f"{name}: " + ", ".join(f"{value} {number}" for value, number in values[:12]))
    click.echo(f"{results.total} found" if results.total else "Nothing found.")


@click.command()
@click.argument("number", type=int)
@as_json
@click.pass_obj
def show(options: Options, /, number: int, as_json: bool) -> int:
    """Show an article by its NUMBER: body, institutions, the evidence of its date, what was cut and why, its revisions."""
    with Archive.open(options.archive) as archive:
        article, history = archive.article(number), archive.history(number)
    if article is None:
        warn(f"There is no article {number} in {options.archive}.")
        return Exit.ERROR
    revisions = [{"number": r.number, "fetched_at": r.fetched_at.isoformat(), "sha256": r.sha256, "warc": r.warc} for r in history]
    if as_json:
        print_json({**row(article), **details(article), "history": revisions})
    else:
        tell_article(article, [f"{r['number']} fetched {r['fetched_at']} {r['warc'] or ''}" for r in revisions])
    return Exit.OK


def tell_article(article: StoredArticle, revisions: list[str]) -> None:
    """Print an article for a person."""
    when = article.published
    say(article.title or "(no title)", bold=True)
    print_fields(
        {
            "address": article.url,
            "site": f"{article.site} ({article.institution})",
            "published": f"{when} ({when.source}: {when.evidence})" if when else "none found",
            "removed": f"{article.removed_at} ({article.removal})" if article.removed_at else None,
            "institutions": "; ".join(sorted({m.institution.name for m in article.institutions if m.level == "named"})),
            "attachments": "; ".join(f"{a.label} {a.url or ''}".strip() for a in article.attachments),
            "doubts": "; ".join(f"{d.reason} {d.text}".strip() for d in article.doubts),
            "revisions": "; ".join(revisions),
        }
    )
    say(f"\n{article.body}\n")
    for debris in article.debris:
        say(f"cut ({debris.reason}): {debris.text}", dim=True)
