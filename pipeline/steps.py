"""What an element's own attributes say of it: its step on the path of the blocks in it, whether it hides them, a moment for machines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from pipeline.visibility import CLOSED, CONCEALING, hides, is_concealed

CREATED = re.compile(r"\bdc(?:terms)?:(?:date|created|issued)\b")
STAMP = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
STAMPED = frozenset({"datetime", "title", "property"})  # attributes that may hold a moment for machines
TELLING = CONCEALING | {"itemprop", "role"}  # attributes that few elements have, and that say what an element is


def described(tag: str, attributes: Mapping[str, str]) -> tuple[str, bool]:
    """An element's step on the path, "div#main.content", and whether it hides what is in it; microdata and ARIA roles count as classes."""
    marks = attributes.get("class", "")
    if TELLING.isdisjoint(attributes):
        return named(tag, attributes.get("id"), marks, tag in CLOSED and "open" not in attributes)
    marks = " ".join((marks, attributes.get("itemprop", ""), attributes.get("role", "")))
    return named(tag, attributes.get("id"), marks, is_concealed(tag, attributes))


@lru_cache(maxsize=8192)
def named(tag: str, own: str | None, marks: str, is_hidden: bool) -> tuple[str, bool]:
    """A step with its id and classes, "div#main.content.wide", and whether the element or one of its classes hides."""
    name = tag if own is None else f"{tag}#{own}"
    return name + "".join("." + mark for mark in marks.split()), is_hidden or hides(marks)


def stamp(tag: str, attributes: Mapping[str, str]) -> str:
    """The moment that an element holds for machines, as <time>, hAtom (class "published") and RDFa (dc:created) write it; else empty."""
    if tag == "time":
        return attributes.get("datetime", "")
    if "title" in attributes and "published" in attributes.get("class", ""):
        moment = attributes["title"]
    elif "property" in attributes and CREATED.search(attributes["property"]):
        moment = attributes.get("content", "")
    else:
        return ""
    return moment if STAMP.match(moment) else ""
