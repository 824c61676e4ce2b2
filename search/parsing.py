"""From a query to its tree: words (AND), "phrases", OR, NOT and -, brackets, fields, dates, prefixes, fuzzy words, proximity.

query := all (OR all)* ; all := one+ ; one := (NOT | -) one | ( query ) | field:one | phrase | word
"""

from __future__ import annotations

import re

from search.analysis import WORD
from search.errors import QueryError
from search.lexing import QueryToken, tokens
from search.nodes import And, Everything, Field, Fuzzy, Node, Not, Or, Phrase, Prefix, Word
from search.spans import dates

FIELDS = {"title", "lead", "body", "site", "region", "institution", "kind", "date"}
MOST_CLAUSES = 60
DEEPEST = 20  # brackets in brackets; Whoosh itself dies of 3,000 (facts.md)
SHORTEST_PREFIX = 3  # letters; shorter ones expand to half the dictionary
FARTHEST = 2  # letters that a fuzzy word may differ in
FUZZY = re.compile(r"(.+)~(\d?)$")
PHRASE = re.compile(r'(=?)"([^"]*)"(?:~(\d+))?')


def parse(query: str) -> Node:
    """Return the tree of a query; an empty one means everything. Raises QueryError with what is wrong, and where."""
    found = list(tokens(query))
    if len(found) > MOST_CLAUSES * 3:
        raise QueryError("too-many-parts", found[MOST_CLAUSES * 3].start, most=MOST_CLAUSES)
    if query.strip() and not found:
        raise QueryError("no-word", 0)
    parser = Parser(found, len(query))
    node = parser.any_of(0) if found else Everything()
    if parser.ahead:
        raise QueryError("closed-bracket", parser.ahead.start)
    return node


class Parser:
    """A cursor over the tokens of one query."""

    def __init__(self, found: list[QueryToken], end: int) -> None:
        self.found = found
        self.at = 0
        self.end = end

    @property
    def ahead(self) -> QueryToken | None:
        """The next token."""
        return self.found[self.at] if self.at < len(self.found) else None

    def take(self) -> QueryToken:
        """Return the next token and step over it. Raises QueryError where the query ends too soon."""
        token = self.ahead
        if token is None:
            raise QueryError("ends-early", self.end)
        self.at += 1
        return token

    def any_of(self, depth: int) -> Node:
        """Parse parts joined by OR."""
        parts = [self.all_of(depth)]
        while self.ahead and self.ahead.kind == "or":
            self.take()
            parts.append(self.all_of(depth))
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def all_of(self, depth: int) -> Node:
        """Parse parts side by side, which all must hold."""
        parts = [self.one(depth)]
        while self.ahead and self.ahead.kind not in (")", "or"):
            if self.ahead.kind == "and":
                self.take()
            parts.append(self.one(depth))
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def one(self, depth: int) -> Node:
        """Parse one part."""
        token = self.take()
        if depth > DEEPEST:
            raise QueryError("too-deep", token.start, most=DEEPEST)
        if token.kind in ("-", "not"):
            return Not(self.one(depth + 1))
        if token.kind == "(":
            return self.bracket(token, depth)
        if token.kind == "field":
            return self.field(token, depth)
        if token.kind == "phrase":
            return phrase(token)
        if token.kind == "word":
            return word(token)
        raise QueryError("out-of-place", token.start, text=token.text)

    def bracket(self, opening: QueryToken, depth: int) -> Node:
        """Parse what stands in brackets."""
        node = self.any_of(depth + 1)
        if not self.ahead:
            raise QueryError("open-bracket", opening.start)
        self.take()
        return node

    def field(self, name: QueryToken, depth: int) -> Node:
        """Parse a part in a field; an unknown name before a colon is an error, not a word."""
        if name.text not in FIELDS:
            raise QueryError("no-field", name.start, text=name.text, fields=", ".join(sorted(FIELDS)))
        if name.text == "date":
            token = self.take()
            return dates(token.text, token.start)
        return Field(name.text, self.one(depth + 1), name.start)


def phrase(token: QueryToken) -> Node:
    """Return the node of a quoted text."""
    match = PHRASE.fullmatch(token.text)
    words = tuple(WORD.findall(match[2])) if match else ()
    if not match or not words:
        raise QueryError("empty-quotes", token.start)
    slop = int(match[3]) if match[3] else 0
    return Phrase(words, bool(match[1]), slop, token.start)


def word(token: QueryToken) -> Node:
    """Return the node of a word as typed: plain, =exact, prefix* or fuzzy~1."""
    text, start = token.text, token.start
    if fuzzy := FUZZY.match(text):
        return Fuzzy(bare(fuzzy[1], start), min(int(fuzzy[2] or 1), FARTHEST), start)
    if "*" in text:
        return prefix(text.removesuffix("*"), start)
    exact = text.startswith("=")
    return spread(WORD.findall(text), exact, token)


def spread(words: list[str], exact: bool, token: QueryToken) -> Node:
    """Return one word, or a phrase where a sign inside splits it (`a/b`)."""
    if not words:
        raise QueryError("no-letter", token.start, text=token.text)
    return Word(words[0], exact, token.start) if len(words) == 1 else Phrase(tuple(words), exact, 0, token.start)


def prefix(text: str, start: int) -> Prefix:
    """Return the node of a prefix, which must be long enough."""
    stem = bare(text, start)
    if len(stem) < SHORTEST_PREFIX:
        raise QueryError("short-prefix", start, text=text, least=SHORTEST_PREFIX)
    return Prefix(stem, start)


def bare(text: str, start: int) -> str:
    """Return the one word that a prefix or fuzzy word is made of."""
    words = WORD.findall(text)
    if len(words) != 1 or "*" in text:
        raise QueryError("not-one-word", start, text=text if words else f"{text}*")
    return str(words[0])
