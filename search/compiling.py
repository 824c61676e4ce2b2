"""From a query's tree to Whoosh's query: words become the terms of `search.analysis`, in the fields that they are looked for in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from whoosh import query as whoosh
from whoosh.query.spans import SpanNear2, SpanOr
from whoosh.reading import IndexReader

from pipeline.morphology import UNKNOWN, acronym, analyses, lemmas, restored
from search.analysis import CAPITALS, EXACT, JOINT, LINE, segments
from search.errors import QueryError
from search.nodes import And, Dates, Field, Fuzzy, Node, Not, Or, Phrase, Prefix, Word
from search.schema import TEXT_FIELDS, number, region_key

MOST_FORMS = 200  # forms that a prefix or fuzzy word may stand for
UNFOLDED = 0.6  # weight of a lemma that was reached without diacritics: it ranks below what was typed
LOWER = 0.3  # weight of the common noun behind an acronym's capitals: OPS before "ops"
STEM, ENDING = 5, 3  # letters in which forms of an unknown town agree at least, and may differ: Zaleskowo, Zaleskowie
OPEN_END = 99_999_999
# Fields that hold one value: where the index has it, and how a typed one is compared.
WHOLE: dict[str, tuple[str, Callable[[str], str]]] = {"site": ("site", str), "kind": ("kind", str), "region": ("region_key", region_key)}
Weighted = dict[str, float]


@dataclass(frozen=True, slots=True)
class Compiled:
    """A query that Whoosh can run, and the terms whose places a snippet marks."""

    query: whoosh.Query
    terms: frozenset[str]


class Compiler:
    """Compiles one tree against one reader, which knows what prefixes and folded words stand for; collects the terms on its way."""

    def __init__(self, reader: IndexReader) -> None:
        self.reader = reader
        self.terms: set[str] = set()

    def query(self, node: Node, fields: Weighted) -> whoosh.Query:
        """Return Whoosh's query for a node in some fields with their weights."""
        match node:
            case Word():
                return self.word(node, fields)
            case Phrase():
                return self.phrase(node, fields)
            case Prefix(text):
                return self.expanded(fields, EXACT + text.lower(), self.reader.expand_prefix)
            case Fuzzy(text, distance):
                within = partial(self.reader.terms_within, maxdist=distance, prefix=2)
                return self.expanded(fields, EXACT + text.lower(), within)
            case Dates():
                return between(node)
            case Field():
                return self.field(node, fields)
            case _:
                return self.combined(node, fields)

    def combined(self, node: Node, fields: Weighted) -> whoosh.Query:
        """Return the query for a node that joins others."""
        match node:
            case And(parts):
                return self.all_of(parts, fields)
            case Or(parts):
                return whoosh.Or([self.query(part, fields) for part in parts])
            case Not():
                return self.all_of((node,), fields)
            case _:
                return whoosh.Every()

    def all_of(self, parts: Sequence[Node], fields: Weighted) -> whoosh.Query:
        """Return the query for parts that all must hold; what must not is taken off, from everything where nothing else is asked."""
        wanted = [self.query(part, fields) for part in parts if not isinstance(part, Not)]
        unwanted = [self.without_marks(part.part, fields) for part in parts if isinstance(part, Not)]
        positive = whoosh.And(wanted) if wanted else whoosh.Every()
        return whoosh.AndNot(positive, whoosh.Or(unwanted)) if unwanted else positive

    def without_marks(self, node: Node, fields: Weighted) -> whoosh.Query:
        """Return the query for what must not be there; its terms mark nothing in a snippet."""
        kept = set(self.terms)
        query = self.query(node, fields)
        self.terms = kept
        return query

    def field(self, node: Field, fields: Weighted) -> whoosh.Query:
        """Return the query for a part in one field."""
        if node.name in WHOLE:
            return self.value(node)
        weight = {node.name: fields.get(node.name, 1.0)}
        if node.name == "institution" and isinstance(node.part, Phrase):
            return self.institution(node.part.words, weight)
        return self.query(node.part, weight)

    def institution(self, words: Sequence[str], fields: Weighted) -> whoosh.Query:
        """Return the query for words in any order that belong to one institution."""
        spots = [{**self.kindred(w[a:b]), **self.alternatives(w[a:b], exact=False)} for w in words for a, b in segments(w, 0)]
        return near("institution", spots, LINE // 2, fields["institution"]) if len(spots) > 1 else anywhere(spots[0], fields)

    def word(self, node: Word, fields: Weighted) -> whoosh.Query:
        """Return the query for a word; a hyphenated one is a phrase of its halves."""
        pieces = [node.text[a:b] for a, b in segments(node.text, 0)]
        if len(pieces) > 1:
            return self.phrase(Phrase(tuple(pieces), node.exact, 0, node.start), fields)
        return anywhere(self.alternatives(node.text, exact=node.exact), fields)

    def phrase(self, node: Phrase, fields: Weighted) -> whoosh.Query:
        """Return the query for words side by side."""
        pieces = [w[a:b] for w in node.words for a, b in segments(w, 0)]
        spots = [self.alternatives(piece, exact=node.exact) for piece in pieces]
        if len(spots) == 1:
            return anywhere(spots[0], fields)
        return whoosh.Or([near(name, spots, node.slop, weight) for name, weight in fields.items()])

    def kindred(self, word: str) -> Weighted:
        """Return the forms that institutions have of a town which the dictionary does not know: they agree in all but an ending."""
        if analyses(word)[0].tag != UNKNOWN or acronym(word) or len(word) < STEM:
            return {}
        near = self.reader.expand_prefix("institution", EXACT + word.lower()[: max(STEM, len(word) - ENDING)])
        forms = [form for form in map(_text, near) if len(form) <= len(EXACT) + len(word) + ENDING]
        return dict.fromkeys(forms[:MOST_FORMS], UNFOLDED)

    def value(self, node: Field) -> whoosh.Query:
        """Return the query for a field that holds one value, as `site:rops-krakow`."""
        if not isinstance(node.part, Word | Phrase):
            raise QueryError("one-value", node.start, text=node.name)
        text = node.part.text if isinstance(node.part, Word) else " ".join(node.part.words)
        name, compared = WHOLE[node.name]
        return whoosh.Term(name, compared(text))

    def alternatives(self, word: str, *, exact: bool) -> Weighted:
        """Return the terms that a word stands for, with their weights, and remember them for the snippets."""
        found = {EXACT + word.lower(): 1.0} if exact else {**self.unfolded(word), **meant(word)}
        self.terms.update(found)
        return found

    def unfolded(self, word: str) -> Weighted:
        """Return the lemmas that a word typed without diacritics may mean: as the dictionary knows them, and names as the index does."""
        start = word.lower() + JOINT
        told = [_text(term).partition(JOINT)[2] for term in self.reader.expand_prefix("folds", start)]
        told += [lemma.lower() for whole in restored(word) for lemma in lemmas(whole)]
        return dict.fromkeys(told, UNFOLDED)

    def expanded(self, fields: Weighted, form: str, expand: Callable[[str, str], Iterable[bytes | str]]) -> whoosh.Query:
        """Return the query for all forms that an expansion gives, at most MOST_FORMS a field."""
        parts = []
        for name, weight in fields.items():
            forms = [t for t in map(_text, expand(name, form)) if t.startswith(EXACT)][: MOST_FORMS + 1]
            if len(forms) > MOST_FORMS:
                raise QueryError("many-forms", 0, text=form[1:], most=MOST_FORMS)
            self.terms.update(forms)
            parts += [whoosh.Term(name, text, boost=weight) for text in forms]
        return whoosh.Or(parts) if parts else whoosh.NullQuery


def compiled(node: Node, reader: IndexReader) -> Compiled:
    """Compile a tree for the text fields."""
    compiler = Compiler(reader)
    query = compiler.query(node, TEXT_FIELDS)
    return Compiled(query, frozenset(compiler.terms))


def meant(word: str) -> Weighted:
    """Return a word's own terms: its lemmas, or for capitals the acronym first and the common noun far behind."""
    lower = dict.fromkeys((lemma.lower() for lemma in lemmas(word)), 1.0)
    capitals = acronym(word)
    if not capitals:
        return lower
    return {**dict.fromkeys(lower, LOWER), CAPITALS + capitals: 1.0}


def anywhere(terms: Weighted, fields: Weighted) -> whoosh.Query:
    """Return the query for any of the terms in any of the fields."""
    return whoosh.Or([whoosh.Term(name, text, boost=w * weight) for name, weight in fields.items() for text, w in terms.items()])


class Alternatives(SpanOr):  # type: ignore[misc]
    """Any of some terms at a place. Whoosh's own Or gathers rare terms in an array that has lost their positions, and its SpanOr
    cannot tell its size, which a query of several parts asks for."""

    def estimate_size(self, reader: IndexReader) -> int:
        """Return how many documents it may find at most."""
        return sum(part.estimate_size(reader) for part in self.subqs)

    def estimate_min_size(self, reader: IndexReader) -> int:
        """Return how many documents it finds at least."""
        return max((part.estimate_min_size(reader) for part in self.subqs), default=0)


class Near(SpanNear2):  # type: ignore[misc]
    """Places near one another, with a size, as Alternatives."""

    def estimate_size(self, reader: IndexReader) -> int:
        """Return how many documents it may find at most."""
        return min((part.estimate_size(reader) for part in self.qs), default=0)

    def estimate_min_size(self, reader: IndexReader) -> int:  # noqa: ARG002 - Whoosh's signature
        """Return how many documents it finds at least: none may have the words side by side."""
        return 0


def near(name: str, spots: Sequence[Weighted], slop: int, weight: float) -> whoosh.Query:
    """Return the query for words side by side, or at most `slop` positions apart in any order."""
    parts = [Alternatives([whoosh.Term(name, text, boost=w * weight) for text, w in spot.items()]) for spot in spots]
    return Near(parts, slop=max(1, slop), ordered=slop == 0)


def between(node: Dates) -> whoosh.Query:
    """Return the query for a span of days; a month or year of publication counts where it overlaps."""
    first = number(node.first) if node.first else 1  # 0 is undated
    last = number(node.last) if node.last else OPEN_END
    return whoosh.ConstantScoreQuery(
        whoosh.And([whoosh.NumericRange("last_day", first, None), whoosh.NumericRange("first_day", 1, last)]), 0.0
    )


def _text(term: bytes | str) -> str:
    return term.decode("utf-8") if isinstance(term, bytes) else term
