"""What a site's rules point at: elements found by CSS or XPath 1.0 are named at the end of the path of every block inside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from lxml import etree
from lxml.html import HtmlElement

from pipeline.letters import writable
from pipeline.records import Block, Doubt
from pipeline.rules import Rules

FIELDS = ("body", "debris", "lead", "title", "published")
OCCASIONAL = frozenset({"debris"})  # what a site's rules name in case it is there
RULE = "rule:"  # how the steps begin that stand for rules, at the end of a path
STEPS = frozenset(RULE + field for field in FIELDS)
ATTRIBUTE = "data-kronika"  # where the walk through the tree finds what was selected here


def select(tree: HtmlElement, rules: Rules) -> tuple[Doubt, ...]:
    """Name the elements that the rules select; a selector that matches nothing or is none is a doubt, unless it names debris."""
    return tuple(doubt for field in FIELDS if (doubt := apply(tree, field, getattr(rules, field))))


def apply(tree: HtmlElement, field: str, selector: str | None) -> Doubt | None:
    """Name the elements of one selector."""
    if selector is None:
        return None
    found = list(elements(tree, selector))
    for element in found:
        element.set(ATTRIBUTE, writable(" ".join(filter(None, (element.get(ATTRIBUTE), mark_of(field))))))
    return None if found or (field in OCCASIONAL and is_sound(selector)) else Doubt("selector-matches-nothing", f"{field}: {selector}")


def elements(tree: HtmlElement, selector: str) -> Iterator[HtmlElement]:
    """The elements that a selector finds; none for a selector that does not parse."""
    try:
        found = compiled(selector)(tree)
    except (etree.XPathError, ValueError):
        return
    if isinstance(found, list):
        yield from (element for element in found if isinstance(element, HtmlElement))


def is_sound(selector: str) -> bool:
    """Say whether a selector parses."""
    try:
        compiled(selector)
    except (etree.XPathError, ValueError):
        return False
    return True


@lru_cache(maxsize=256)
def compiled(selector: str) -> etree.XPath:
    """A selector made ready: XPath where it begins with / or (, CSS otherwise. Raises ValueError for one that does not parse."""
    if selector.startswith(("/", "(")):
        return etree.XPath(selector)
    from lxml.cssselect import CSSSelector  # noqa: PLC0415 - 20 ms of import that pages without rules never need

    try:
        return CSSSelector(selector, translator="html")
    except SyntaxError as error:  # cssselect's errors are SyntaxErrors
        raise ValueError(str(error)) from error


def mark_of(field: str) -> str:
    """The step at the end of the path of a block that a rule selected: "rule:body"."""
    return RULE + field


def selected(blocks: Sequence[Block], field: str) -> list[int]:
    """The blocks that stand inside an element that the rules selected for a field."""
    mark = mark_of(field)
    return [i for i, block in enumerate(blocks) if block.path and block.path[-1] in STEPS and mark in block.path]
