"""What an element's own attributes say of it: its step on the path of the blocks in it, whether it hides them, a moment for machines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from pipeline.visibility import CLOSED, CONCEALING, hides, is_concealed

CREATED = re.compile(r"\bdc(?:terms)?:(?:date|created|issued)\b")
STAMP = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
AGO = " temu"  # how a distance ends
# A title that begins with a day, or a weekday and a day.
DATED = re.compile(r"(?:[^\W\d_]{2,12}\.?,? )?(?:\d{1,2}[ .-]{1,2}[^\W_]{1,12}[ .-]{1,2}(?:19|20)\d\d\b|(?:19|20)\d\d-\d\d-\d\d)")
# Attributes that few elements have: those that say more of an element than its id and classes do.
ODD = CONCEALING | {"datetime", "property", "itemprop", "role", "open"}


def may_be_moment(title: str) -> bool:
    """Say whether a title may tell a moment: it holds a year."""
    return "20" in title or "19" in title


def described(tag: str, attributes: Mapping[str, str]) -> tuple[str, bool]:
    """An element's step on the path, "div#main.content", and whether it hides what is in it; microdata and ARIA roles count as classes."""
    marks = " ".join((attributes.get("class", ""), attributes.get("itemprop", ""), attributes.get("role", "")))
    step, _ = named(tag, attributes.get("id"), marks)
    return step, is_concealed(tag, attributes) or hides(marks)


@lru_cache(maxsize=8192)
def named(tag: str, own: str | None = None, marks: str = "") -> tuple[str, bool]:
    """A step with its id and classes, "div#main.content.wide", and whether the element's tag or one of its classes hides."""
    name = tag if own is None else f"{tag}#{own}"
    return (".".join((name, *marks.split())), tag in CLOSED or hides(marks)) if marks else (name, tag in CLOSED)


def stamp(tag: str, attributes: Mapping[str, str], text: str | None = None) -> str:
    """The moment that an element holds for machines, as <time>, hAtom (class "published") and RDFa (dc:created) write it, or for readers
    who point at a distance ("3 lata temu"); else empty."""
    if tag == "time":
        return attributes.get("datetime", "")
    if "title" in attributes and text and text.rstrip().endswith(AGO):
        return attributes["title"] if DATED.match(attributes["title"]) else ""
    if "title" in attributes and "published" in attributes.get("class", ""):
        moment = attributes["title"]
    elif "property" in attributes and CREATED.search(attributes["property"]):
        moment = attributes.get("content", "")
    else:
        return ""
    return moment if STAMP.match(moment) else ""
