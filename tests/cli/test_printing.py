"""What strangers wrote is printed as letters, and commands neither the terminal nor the library that draws tables."""

from __future__ import annotations

import json

import pytest

from cli.printing import harmless, marked, print_fields, print_json, print_table, say, warn
from search.results import Piece

TITLE = "Klub\x1b[31m seniora\x1b]0;x\x07 \u009b31m\u202eotwarty\r [/b] [bold]Ż\tół"
SHOWN = "Klub[31m seniora]0;x 31motwarty [/b] [bold]Ż\tół"


@pytest.mark.parametrize("text", ["Żółć\n– „cytat” \t…", "👵🏽 emoji", ""])
def test_letters_and_lines_stay(text: str) -> None:
    assert harmless(text) == text


def test_signs_that_command_a_terminal_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    say(TITLE)
    warn(TITLE)
    print_fields({"title": TITLE, "none": None})
    print_table(("title", "count"), [(TITLE, 7), (None, 8)])

    told = capsys.readouterr()
    assert harmless(told.out + told.err) == told.out + told.err
    assert told.out.splitlines()[0] == SHOWN
    assert "[/b] [bold]Ż" in told.out.splitlines()[3]
    assert marked([Piece("\x1b[1ma", marked=True), Piece("\x07b", marked=False)]) == "[[1ma]b"


def test_json_says_them_by_number_and_reads_back(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"title": TITLE})

    told = capsys.readouterr().out.rstrip("\n")
    assert harmless(told) == told
    assert json.loads(told) == {"title": TITLE}
