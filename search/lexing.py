"""From the characters of a query to its tokens, each with its position."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from search.errors import QueryError

TokenKind = Literal["(", ")", "-", "and", "or", "not", "field", "phrase", "word"]
LONGEST_QUERY = 2000  # characters
QUOTES = str.maketrans("„”“«»", '"""""')  # Polish and typographic quotes mean the same as straight ones
TOKEN = re.compile(
    r"""\s*(?:
    (?P<paren>[()])
  | (?P<minus>-)(?=\S)
  | (?P<field>[a-z]{2,20}):(?=\S)
  | (?P<phrase>=?"[^"]*"(?:~\d{1,2}(?!\w))?)
  | (?P<open>=?")
  | (?P<word>[^\s()"]+)
    )""",
    re.X,
)
MEANT = re.compile(r"[^\W_]|[*~]")  # a lone dash or comma between words asks for nothing
OPERATORS: dict[str, TokenKind] = {"AND": "and", "OR": "or", "NOT": "not"}


@dataclass(frozen=True, slots=True)
class QueryToken:
    """A token; `text` is as typed, `start` counts characters from 0."""

    kind: TokenKind
    text: str
    start: int


def tokens(query: str) -> Iterator[QueryToken]:
    """Yield the tokens of a query. Raises QueryError for one that is too long or leaves a quote open."""
    if len(query) > LONGEST_QUERY:
        raise QueryError("too-long", LONGEST_QUERY, length=len(query), most=LONGEST_QUERY)
    text = query.translate(QUOTES)
    for match in TOKEN.finditer(text):
        found = token(str(match.lastgroup), match[str(match.lastgroup)], match.start(str(match.lastgroup)))
        if found.kind != "word" or MEANT.search(found.text):
            yield found


def token(group: str, text: str, start: int) -> QueryToken:
    """Return the token of a matched group."""
    if group == "open":
        raise QueryError("open-quote", start)
    if group == "paren":
        return QueryToken("(" if text == "(" else ")", text, start)
    if group == "minus":
        return QueryToken("-", text, start)
    if group == "field":
        return QueryToken("field", text, start)
    if group == "phrase":
        return QueryToken("phrase", text, start)
    return QueryToken(OPERATORS.get(text, "word"), text, start)
