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
    name = f"{tag}#{attributes['id']}" if "id" in attributes else tag
    marks, is_hidden = attributes.get("class", ""), tag in CLOSED and "open" not in attributes
    if not TELLING.isdisjoint(attributes):
        is_hidden = is_concealed(tag, attributes)
        marks = " ".join((marks, attributes.get("itemprop", ""), attributes.get("role", "")))
    if not marks:
        return name, is_hidden
    dotted, hides_by_class = classified(marks)
    return name + dotted, is_hidden or hides_by_class


@lru_cache(maxsize=4096)
def classified(marks: str) -> tuple[str, bool]:
    """Classes as they stand on a path, ".content.wide", and whether one of them hides."""
    return "".join("." + mark for mark in marks.split()), hides(marks)


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
