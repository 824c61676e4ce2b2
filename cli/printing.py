"""How answers look: JSON for programs; on a terminal marks, colours and tables, plain where it is none or NO_COLOR is set."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from search.results import Piece

# What makes a terminal do something else than show a letter, or show letters in another order: a stranger's title may hold it.
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
PLAIN_MARKS = ("[", "]")
WIDE = 10_000  # columns of a table: one that is wider than the terminal is wrapped by it and not cut


def console(*, err: bool = False, width: int | None = None) -> Console:
    """Return a console; without a terminal, or with NO_COLOR, it does not colour."""
    return Console(file=sys.stderr if err else sys.stdout, highlight=False, soft_wrap=True, width=width)


def print_json(answer: Any) -> None:
    """Print one object on one line; no sign of it commands a terminal."""
    click.echo(CONTROLS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", json.dumps(answer, ensure_ascii=False, default=str)))


def harmless(text: str) -> str:
    """Return a text without the signs that command a terminal."""
    return CONTROLS.sub("", text)


def say(text: str, **style: Any) -> None:
    """Print a text of pages for a person, whatever a stranger wrote into them."""
    click.secho(harmless(text), **style)


def warn(sentence: str) -> None:
    """Print one sentence on stderr."""
    say(f"kronika: {sentence}", err=True)


def marked(pieces: Iterable[Piece]) -> str:
    """Return pieces as a line, the marked ones bold on a terminal, else in brackets."""
    return "".join(mark(harmless(piece.text)) if piece.marked else harmless(piece.text) for piece in pieces).replace("\n", " ⏎ ")


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
        table.add_row(*(Text("–" if cell is None else harmless(str(cell))) for cell in line))  # no markup: "[/b]" is a title
    console(width=WIDE).print(table)


def print_fields(fields: Mapping[str, Any]) -> None:
    """Print names and values, one a line, leaving out what is empty."""
    width = max(map(len, fields), default=0)
    for name, value in fields.items():
        if value not in (None, "", (), []):
            say(f"{name:<{width}}  {value}")
