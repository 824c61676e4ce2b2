"""The words of the interface, Polish first; one row a key in `texts.tsv`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

LANGUAGES = ("pl", "en")


@cache
def texts(language: str) -> Mapping[str, str]:
    """Return the words in a language; Polish for one that is not known."""
    column = LANGUAGES.index(language) + 1 if language in LANGUAGES else 1
    lines = Path(__file__).with_name("texts.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return MappingProxyType({row[0]: row[column] for row in rows})
