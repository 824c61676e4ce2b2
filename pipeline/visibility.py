"""What a reader does not see: text that the page hides until someone clicks, prints or listens."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

STYLE = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.I)
# Classes of Bootstrap, WordPress, Liferay, Drupal and Joomla for text that only screen readers or printers get.
CLASSES = frozenset(
    {"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "element-invisible", "hidden", "hide", "d-none", "hide-accessible",
     "print-only", "printonly", "only-print", "sr_only", "offscreen", "modal", "lightbox", "popup"}
)  # fmt: skip
TAGS = frozenset({"noscript", "dialog"})


def is_hidden(element: HtmlElement) -> bool:
    """Say whether an element hides what is in it; a `<dialog open>` does not."""
    if element.tag in TAGS:
        return element.get("open") is None
    style, classes = element.get("style"), element.get("class")
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(style and STYLE.search(style))
        or bool(classes and not CLASSES.isdisjoint(classes.lower().split()))
    )
