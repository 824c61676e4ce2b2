"""Labelled days below a text that are not its own: of a gallery that counts its pictures, of a reader's comment without any heading."""

from __future__ import annotations

import re

from pipeline.date_labels import PAGE, Labelled
from pipeline.debris.info_lines import is_info
from pipeline.evidence import Zone
from pipeline.label_words import labels
from pipeline.letters import fold
from pipeline.records import Layout

PICTURES = re.compile(r"\b(?:zdjec|fotografii|fotek)\s?:\s?\d|\b\d{1,4}\s(?:zdjec(?:ie|ia)?|fotografi[aei]+|fotek|fotki)\b")
WORDS = 2  # spaces of a reader's sentence, at least
OWN = re.compile(rf"(?:{PAGE}|autor|red(?:akc|akt|\.)|admin|oprac|zrodlo)")  # the article's writer, or the article
LONGEST = 80  # characters of the line above it
SPEAKS = ".!?…)"  # how one ends
NAME = re.compile(r"~?[^\W\d_][\w.-]{1,24}(?: [\w.-]{1,24})?:?\s{0,2}")  # of a reader, right before a label


def is_another(layout: Layout, label: Labelled, place: Zone) -> bool:
    """Say whether a label that does not stand beside the title dates pictures, or what a reader wrote."""
    is_of_pictures = place != "beside" and PICTURES.search(fold(layout.blocks[label.index].text)) is not None
    return is_of_pictures or is_comment(layout, label.index)


def is_comment(layout: Layout, index: int) -> bool:
    """Say whether a mere name stands before a label below the text, and a sentence of its own in the same element below it: "Ala Dodano:
    3.03.2021, 10:11", "Super sprawa, popieram."."""
    if not layout.body or not layout.body[-1] < index < len(layout.blocks) - 1:
        return False
    block, below = layout.blocks[index], layout.blocks[index + 1]
    marks = labels(block.text) if len(block.text) <= LONGEST else ()
    before = block.text[: marks[0].start] if marks else ""
    if not NAME.fullmatch(before) or OWN.match(fold(before)):
        return False
    is_beside = below.path[: len(block.path)] == block.path or below.path[:-1] == block.path[:-1]
    is_sentence = below.text.count(" ") >= WORDS and below.text[-1] in SPEAKS
    return is_beside and is_sentence and not below.links and not is_info(below.text)
