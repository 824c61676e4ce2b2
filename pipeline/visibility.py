"""What a reader does not see: text that the page hides until someone clicks, prints or listens."""

from __future__ import annotations

import re
from collections.abc import Mapping

STYLE = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.I)
# Classes of Bootstrap, WordPress, Liferay, Drupal and Joomla for text that only screen readers or printers get.
CLASSES = frozenset(
    {"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "element-invisible", "hidden", "hide", "d-none",
     "hide-accessible", "print-only", "printonly", "only-print", "sr_only", "offscreen", "modal", "lightbox", "popup"}
)  # fmt: skip
# What is hidden on some screens only: Bootstrap's "d-none d-md-block", Tailwind's "hidden md:block".
RESPONSIVE = re.compile(r"(?<![\w-])(?:d-(?:sm|md|lg|xl|xxl)-|(?:sm|md|lg|xl|2xl):)(?:block|flex|grid|table|inline)")
ICON = re.compile(r"\bmaterial-(?:icons|symbols)\b")  # Google's: the name of the picture is the text
# What a reader opens with a click on its heading: a tab's panel, an answer of an accordion. A slide of a carousel is none.
PANEL = re.compile(
    r"(?<![a-z])(?:tab(?![\w-])|tabs?[_-]{0,2}(?:pane|panel|content|body|section)|acc(?:ordion)?[_-]{1,2}\w|accordion|akordeon|collaps|toggle-content|faq)"
)
SLIDE = re.compile(r"slick|slide|swiper|carousel|owl-|modal|popup|lightbox|menu|nav(?![a-z])")
CONCEALING = frozenset({"hidden", "aria-hidden", "style"})  # attributes that may hide
CLOSED = frozenset({"noscript", "dialog"})  # tags that hide what is in them


def is_concealed(tag: str, attributes: Mapping[str, str]) -> bool:
    """Say whether an element hides what is in it by its tag or its attributes; a `<dialog open>` does not, nor does a closed panel."""
    if tag in CLOSED:
        return "open" not in attributes
    return ("hidden" in attributes or attributes.get("aria-hidden") == "true" or is_unseen(attributes)) and not is_panel(attributes)


def is_panel(attributes: Mapping[str, str]) -> bool:
    """Say whether an element is a panel that its heading opens; its text is the page's, open or not."""
    names = f"{attributes.get('id', '')} {attributes.get('class', '')}".lower()
    return (attributes.get("role") in ("tabpanel", "region") or bool(PANEL.search(names))) and not SLIDE.search(names)


def is_unseen(attributes: Mapping[str, str]) -> bool:
    """Say whether an element's style takes it off the screen; what only screen readers get or miss may be part of a line."""
    return ("style" in attributes and bool(STYLE.search(attributes["style"]))) or ("class" in attributes and is_icon(attributes["class"]))


def is_icon(classes: str) -> bool:
    """Say whether an element's text is the name of an icon ("calendar_today"), which a font draws."""
    return "material-" in classes and bool(ICON.search(classes))


def hides(classes: str) -> bool:
    """Say whether one of an element's classes means that it is hidden."""
    is_hidden = not CLASSES.isdisjoint(classes.lower().split()) and not RESPONSIVE.search(classes)
    return is_hidden or is_icon(classes)
