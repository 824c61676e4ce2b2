"""Moments that a theme writes into a page's text for machines alone: hAtom's `updated`, the last change, and what is hidden beside it."""

from __future__ import annotations

import re
from itertools import islice

from lxml.html import HtmlElement

UPDATED = "updated"
SIGN = UPDATED.encode()  # no such element without it
STAMP = re.compile(r"(?:19|20)\d\d-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?")  # no reader is told the time like this
PUBLISHED = frozenset({"published", "entry-date", "post-date", "dt-published"})  # beside these "updated" is the publication's moment too
HIDING = "hidden"  # in a class that the theme's own style sheet takes off the screen
UNSEEN = "display:none"
MOST = 200  # such elements of a page: a listing has one an entry
NEAR = 6  # siblings on each side that may share it


def take_changes(tree: HtmlElement, utf8: bytes) -> tuple[str, ...]:
    """Take the moments of change out of a page's text and return the one, if all are one; what shares their hiding class is hidden.

    A theme prints "By Jan Nowak|2021-01-04T09:15:40+01:00 15 kwietnia 2019|Wydarzenia", or the day of the change right before or behind
    that of the publication, where the reader sees the latter only.
    """
    if SIGN not in utf8:
        return ()
    found = list(islice(filter(is_change, tree.find_class(UPDATED)), MOST))
    moments = {(element.get("datetime") or element.text or "").strip() for element in found}
    for element in found:
        hide_beside(element)
        element.text = None
        element.attrib.pop("datetime", None)
    return tuple(moments) if len(moments) == 1 else ()  # several are those of other stories too


def is_change(element: HtmlElement) -> bool:
    """Say whether an element called `updated` holds no more than a moment in the form of machines, or stands at one called `published`."""
    if len(element) or is_published(element):
        return False
    before, behind = element.getprevious(), element.getnext()
    is_beside = (before is not None and is_published(before) and is_blank(before.tail)) or (
        behind is not None and is_published(behind) and is_blank(element.tail)
    )
    return is_beside or STAMP.fullmatch((element.text or "").strip()) is not None


def is_published(element: HtmlElement) -> bool:
    """Say whether an element is called the moment of publication."""
    return not PUBLISHED.isdisjoint((element.get("class") or "").split())


def is_blank(text: str | None) -> bool:
    """Say whether there is no text."""
    return not text or text.isspace()


def hide_beside(element: HtmlElement) -> None:
    """Hide the siblings that bear the same hiding class: the title and the author, said once more for machines."""
    hiding = {name for name in (element.get("class") or "").split() if HIDING in name.lower()}
    for sibling in (*islice(element.itersiblings(preceding=True), NEAR), *islice(element.itersiblings(), NEAR)) if hiding else ():
        if not hiding.isdisjoint((sibling.get("class") or "").split()):
            sibling.set("style", UNSEEN)
