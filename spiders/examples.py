"""Texts that fit a regular expression, as far as they are needed to try it: written from the tree that Python's own parser makes of it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import pairwise
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT)
FEW = 3  # a part that may stand so often at most cannot go on for ever
SQUARE, MANY = 2, 9  # as many parts that go on for ever, one behind the other, take the square of an address; a nest of them is many
SPREAD = 5  # examples of a repeated part
SIGNS = "a1-/b.,_ż%Z \n"  # what is tried for a set, the likely ones first
CATEGORIES: dict[Any, Callable[[str], bool]] = {
    codes.CATEGORY_DIGIT: str.isdecimal,
    codes.CATEGORY_SPACE: str.isspace,
    codes.CATEGORY_WORD: lambda sign: sign.isalnum() or sign == "_",
    codes.CATEGORY_NOT_DIGIT: lambda sign: not sign.isdecimal(),
    codes.CATEGORY_NOT_SPACE: lambda sign: not sign.isspace(),
    codes.CATEGORY_NOT_WORD: lambda sign: not (sign.isalnum() or sign == "_"),
}


def tree_of(pattern: str) -> list[Any]:
    """Return a pattern as the pairs of code and argument that Python's parser makes of it. Raises re.error."""
    return list(_parser.parse(pattern))


def can_be_slow(pattern: str) -> bool:
    """Say whether a search may take more than the square of an address: parts that go on for ever lie in one another, or are many."""
    tree = tree_of(pattern)
    ways = endless(tree) + (tree[:1] != [(codes.AT, codes.AT_BEGINNING)])
    return ways > SQUARE


def endless(tree: list[Any]) -> int:
    """Return how many parts of a tree may go on for ever; one with a choice or another repeat inside counts as many."""
    number = 0
    for code, told in tree:
        inner = sum(endless(list(it)) for it in parts(code, told))
        goes_on = code in REPEATS and told[1] > FEW
        number += inner + (1 if goes_on and is_plain(list(told[2])) else MANY if goes_on else 0)
    return number


def is_plain(tree: list[Any]) -> bool:
    """Say whether a part takes one text in one way: it holds neither a repeat nor a choice."""
    return all(code not in (*REPEATS, codes.BRANCH) and all(is_plain(list(it)) for it in parts(code, told)) for code, told in tree)


def pumps(pattern: str) -> Iterator[tuple[str, str]]:
    """Yield, for each part that may go on for ever, a text that leads to it and texts that it takes; no pair twice."""
    yield from dict.fromkeys(within(tree_of(pattern), ""))


def within(tree: list[Any], start: str) -> Iterator[tuple[str, str]]:
    """Yield the pumps of a tree behind what leads to it."""
    for code, told in tree:
        if code in REPEATS:
            yield from repeated(told, start)
        for inner in parts(code, told):
            yield from within(list(inner), start)
        start += example([(code, told)], random.Random(0))  # noqa: S311 - nobody's secret


def repeated(told: Any, start: str) -> Iterator[tuple[str, str]]:
    """Yield the pumps of one repeated part: examples of it, and two in a row."""
    _, most, inner = told
    some = [example(list(inner), random.Random(seed)) for seed in range(SPREAD)] if most > FEW else []  # noqa: S311
    yield from ((start, pump) for pump in (*some, *map("".join, pairwise(some))) if pump)


def parts(code: Any, told: Any) -> list[Any]:
    """Return the trees inside a node."""
    if code in (*REPEATS, codes.POSSESSIVE_REPEAT):
        return [told[2]]
    if code is codes.SUBPATTERN:
        return [told[3]]
    if code is codes.BRANCH:
        return list(told[1])
    if code is codes.ATOMIC_GROUP:
        return [told]
    return [told[1]] if code in (codes.ASSERT, codes.ASSERT_NOT) else []


def example(tree: list[Any], chance: random.Random) -> str:
    """Return a text that a tree takes, as chance has it; what looks around or back takes none."""
    return "".join(one(code, told, chance) for code, told in tree)


def one(code: Any, told: Any, chance: random.Random) -> str:
    """Return a text that one node takes."""
    if code is codes.LITERAL:
        return chr(told)
    if code in (codes.IN, codes.NOT_LITERAL, codes.ANY):
        return sign(code, told, chance)
    if code in (codes.ASSERT, codes.ASSERT_NOT, codes.AT, codes.GROUPREF):
        return ""
    inner = parts(code, told)
    times = max(told[0], min(1, told[1])) if code in (*REPEATS, codes.POSSESSIVE_REPEAT) else 1
    return "".join(example(list(chance.choice(inner)), chance) for _ in range(min(times, 50))) if inner else ""


def sign(code: Any, told: Any, chance: random.Random) -> str:
    """Return a sign that a set takes: mostly the first that fits, else by chance one of the others."""
    items = [(codes.NEGATE, None), (codes.LITERAL, told)] if code is codes.NOT_LITERAL else [] if code is codes.ANY else told
    named = "".join(chr(value if isinstance(value, int) else value[0]) for name, value in items if name in (codes.LITERAL, codes.RANGE))
    fitting = [it for it in SIGNS + named if code is codes.ANY or holds(items, it)]
    return chance.choice([*fitting[:1], *fitting]) if fitting else ""


def holds(items: list[Any], sign: str) -> bool:
    """Say whether a set holds a sign."""
    negated = items[0][0] is codes.NEGATE
    found = any(
        (name is codes.LITERAL and value == ord(sign))
        or (name is codes.RANGE and value[0] <= ord(sign) <= value[1])
        or (name is codes.CATEGORY and CATEGORIES[value](sign))
        for name, value in items
    )
    return found != negated
