"""What holds for all text inside an element: its kind, whether a reader sees it, whether it is a table's data, what selected it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from lxml.html import HtmlElement

from pipeline import tables
from pipeline.records import BlockKind
from pipeline.selectors import ATTRIBUTE
from pipeline.tags import HEADINGS, KINDS
from pipeline.visibility import is_unseen


@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """What holds for all text inside an element. Scopes come from remembered steps, so that each is its own key."""

    kind: BlockKind = "paragraph"
    level: int = 0
    hidden: bool = False
    in_data: bool = False
    selected: tuple[str, ...] = ()
    aside: bool = False  # hidden in the middle of a line that is not


OUTERMOST = Scope()


@lru_cache(maxsize=1024)
def scope_of(tag: str, scope: Scope) -> Scope:
    """The scope inside a heading, an item, a caption or a quote; what a table of data is called is one of its rows."""
    kind = "row" if tag == "caption" and scope.in_data else KINDS[tag]
    return replace(scope, kind=kind, level=HEADINGS.get(tag, 0))


def table_scope(element: HtmlElement, tag: str, scope: Scope) -> Scope:
    """The scope inside a table or one of its rows."""
    if tag == "table":
        return replace(scope, kind="paragraph", level=0, in_data=tables.is_data(element))
    return replace(scope, kind="row", level=0) if scope.in_data else scope


def marked_scope(scope: Scope, element: HtmlElement, is_hidden: bool, is_aside: bool) -> Scope:
    """The scope inside an element that hides what is in it, or that the rules selected."""
    aside = is_hidden and is_aside and is_unseen(element.attrib)
    return narrowed(scope, is_hidden, aside, element.get(ATTRIBUTE, ""))


@lru_cache(maxsize=1024)
def narrowed(scope: Scope, is_hidden: bool, aside: bool, selected: str) -> Scope:
    """A scope with what an element adds to it; `selected` are the names of rules, with spaces between."""
    chosen = (*scope.selected, *selected.split())
    return replace(scope, hidden=scope.hidden or is_hidden, selected=chosen, aside=scope.aside or aside)
