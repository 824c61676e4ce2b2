"""How answers look: JSON for programs; on a terminal marks, colours and tables, plain where it is none or NO_COLOR is set."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from search.results import Piece

PLAIN_MARKS = ("[", "]")
WIDE = 10_000  # columns of a table: one that is wider than the terminal is wrapped by it and not cut


def console(*, err: bool = False, width: int | None = None) -> Console:
    """Return a console; without a terminal, or with NO_COLOR, it does not colour."""
    return Console(file=sys.stderr if err else sys.stdout, highlight=False, soft_wrap=True, width=width)


def print_json(answer: Any) -> None:
    """Print one object on one line."""
    click.echo(json.dumps(answer, ensure_ascii=False, default=str))


def warn(sentence: str) -> None:
    """Print one sentence on stderr."""
    click.echo(f"kronika: {sentence}", err=True)


def marked(pieces: Iterable[Piece]) -> str:
    """Return pieces as a line, the marked ones bold on a terminal, else in brackets."""
    return "".join(mark(piece.text) if piece.marked else piece.text for piece in pieces).replace("\n", " ⏎ ")


def mark(text: str) -> str:
    """Return a text with marks around it."""
    if sys.stdout.isatty():
        return click.style(text, bold=True, fg="yellow")
    return text.join(PLAIN_MARKS)


def print_table(head: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Print a table; numbers to the right, None as a dash."""
    table = Table(*head, box=None, pad_edge=False, header_style="bold")
    lines = [tuple(row) for row in rows]
    for position, column in enumerate(table.columns):
        if lines and all(isinstance(line[position], int) for line in lines):
            column.justify = "right"
    for line in lines:
        table.add_row(*("–" if cell is None else str(cell) for cell in line))
    console(width=WIDE).print(table)


def print_fields(fields: Mapping[str, Any]) -> None:
    """Print names and values, one a line, leaving out what is empty."""
    width = max(map(len, fields), default=0)
    for name, value in fields.items():
        if value not in (None, "", (), []):
            click.echo(f"{name:<{width}}  {value}")
