"""What HTML's tags mean for reading: which are passed through, which end a block, which make a block a heading or an item."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.records import BlockKind

SKIPPED = frozenset(
    {"script", "style", "svg", "template", "object", "embed", "math", "select", "datalist", "textarea", "head", "title", "map", "canvas"}
)
# Inline tags that are passed through without a name on the path.
PLAIN = frozenset(
    {"i", "em", "u", "font", "sup", "sub", "small", "big", "img", "wbr", "nobr", "code", "abbr", "cite", "mark", "s", "strike", "del",
     "ins", "q", "kbd", "tt", "samp", "var", "dfn", "bdi", "bdo", "acronym", "picture", "source", "input", "meta", "link", "br"}
)  # fmt: skip
INLINE = frozenset({"a", "span", "b", "strong", "time", "label", "data"}) | PLAIN
UNNAMED = PLAIN | SKIPPED
PROSE = frozenset({"p", "li", "td", "em", "strong", "blockquote"})  # inside these an inline element is part of a sentence
# Other inline elements with one of these in their class stand for themselves: "12.03.2024" and "Jan Nowak" in two spans are two blocks.
APART = re.compile(
    r"\b(?:date|data|time|author|autor|category|kategoria|caption|legend|podpis|published|created|modified|views|comments?)", re.I
)
CAPTIONED = re.compile(r"\b(?:[\w-]*caption|legend|podpis(?:-?(?:zdjecia|foto))?)\b", re.I)
HEADINGS = {f"h{n}": n for n in range(1, 7)}
KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(HEADINGS, "heading"),
    **dict.fromkeys(("li", "dd", "dt"), "item"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
    "blockquote": "quote",
}
TABLES = frozenset({"table", "tr"})
SCOPED = TABLES | KINDS.keys()  # what makes the text in it more than a paragraph
ROWS = frozenset({"table", "tr", "caption"})  # what ends a block inside a table of data
CELLS = frozenset({"td", "th"})


@lru_cache(maxsize=8192)
def tag_of(step: str) -> str:
    """The tag of a step of a path: "div" of "div#main.content"."""
    return step.partition("#")[0].partition(".")[0]
