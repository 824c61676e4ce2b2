"""Sentences in the manner of news of public offices: organisations are found with the spans that a reader would mark."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.institutions.mentions import find

HERE = Path(__file__).parent
Span = tuple[int, int]
# Overlap F1 and exact F1 that must hold; the aims for unseen texts are 0.93 and 0.85.
FLOORS = {
    "news_known.txt": (0.99, 0.98),
    "news_fresh.txt": (0.98, 0.97),
    "news_later.txt": (0.97, 0.96),
    "news_odd.txt": (0.95, 0.88),
}


def marked(line: str) -> tuple[str, set[Span]]:
    """Take the brackets out of a line, and tell what stood in them."""
    text, spans, start = "", set(), 0
    for sign in line.replace("\\n", "\n"):
        if sign == "[":
            start = len(text)
        elif sign == "]":
            spans.add((start, len(text)))
        else:
            text += sign
    return text, spans


def outermost(text: str) -> set[Span]:
    """Return the spans of what is found, without what stands inside another; classes are no organisations."""
    spans = {(m.start, m.end) for m in find(text) if m.level != "class"}
    return {(a, b) for a, b in spans if not any((c, d) != (a, b) and c <= a and b <= d for c, d in spans)}


def f1(hits: int, found: int, wanted: int) -> float:
    return 2 * hits / (found + wanted)


@pytest.mark.parametrize("name", FLOORS)
def test_organisations_keep_above_the_floors(name: str) -> None:
    lines = [line for line in (HERE / name).read_text("utf-8").splitlines() if not line.startswith("#")]
    pairs = [(outermost(text), gold) for text, gold in map(marked, lines)]
    found, wanted = sum(len(f) for f, _ in pairs), sum(len(g) for _, g in pairs)
    touched = sum(any(a < d and c < b for c, d in g) for f, g in pairs for a, b in f)
    reached = sum(any(a < d and c < b for a, b in f) for f, g in pairs for c, d in g)
    exact = sum(len(f & g) for f, g in pairs)
    precision, recall = touched / found, reached / wanted

    assert 2 * precision * recall / (precision + recall) >= FLOORS[name][0]
    assert f1(exact, found, wanted) >= FLOORS[name][1]


def test_the_sentences_are_many_and_their_marks_are_sound() -> None:
    for name, least in (("news_known.txt", 250), ("news_fresh.txt", 60), ("news_later.txt", 60)):
        lines = (HERE / name).read_text("utf-8").splitlines()
        assert len(lines) > least
        assert all(line.count("[") == line.count("]") for line in lines)
