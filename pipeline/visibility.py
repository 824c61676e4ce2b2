"""What a reader does not see: text that the page hides until someone clicks, prints or listens."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

STYLE = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.I)
# Classes of Bootstrap, WordPress, Liferay, Drupal and Joomla for text that only screen readers or printers get.
CLASSES = frozenset(
    {"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "element-invisible", "hidden", "hide", "d-none",
     "hide-accessible", "print-only", "printonly", "only-print", "sr_only", "offscreen", "modal", "lightbox", "popup"}
)  # fmt: skip
TAGS = frozenset({"noscript", "dialog"})


def is_hidden(tag: str, attributes: Mapping[str, str]) -> bool:
    """Say whether an element hides what is in it; a `<dialog open>` does not."""
    if tag in TAGS:
        return "open" not in attributes
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    return ("style" in attributes and bool(STYLE.search(attributes["style"]))) or ("class" in attributes and hides(attributes["class"]))


@lru_cache(maxsize=4096)
def hides(classes: str) -> bool:
    """Say whether one of an element's classes means that it is hidden."""
    return not CLASSES.isdisjoint(classes.lower().split())
