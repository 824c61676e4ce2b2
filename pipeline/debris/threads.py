"""Readers' comments in elements that no name tells: heads with a nick, a day and an hour, each with "odpowiedz" below its words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.debris.datelines import DAY, TIME
from pipeline.debris.lines import Blocks
from pipeline.letters import fold

# As in: ~Zen [2011-12-28 17:41]; Jan K., 12.03.2024, 10:15; gość 3 dni temu.
HEAD = re.compile(rf"[~@#]?[^\s\[(]{{1,25}}(?: [^\s\[(]{{1,25}}){{0,2}},? ?[\[(]?(?:{DAY}{TIME}|\d{{1,2}} \w{{3,8}} temu)[\])]?")
ANSWER = re.compile(
    r"(?:odpowiedz|cytuj|zglos(?: (?:naduzycie|do moderacji|do moderatora|komentarz))?|reply|"
    r"pokaz \d{1,4} (?:ukryt\w{1,3} )?odpowiedz\w{0,2})"
    r"(?:[ |·•/]{1,3}(?:odpowiedz|cytuj|zglos|lubie to|link)){0,3}"
)
LONGEST = 60  # characters of a head
FEWEST = 2  # comments that make a thread
NEAR = 6  # blocks of a comment between its head and "odpowiedz"


def comments(blocks: Blocks) -> Iterator[range]:
    """A thread of comments from its first head to its last answer."""
    answers = [i for i, block in enumerate(blocks) if len(block.text) <= LONGEST and ANSWER.fullmatch(fold(block.text))]
    if len(answers) < FEWEST:
        return
    heads = [i for i in range(max(0, answers[0] - NEAR), answers[-1]) if is_head(blocks[i].text)]
    if len(heads) >= FEWEST and heads[0] < answers[0]:
        yield range(heads[0], answers[-1] + 1)


def is_head(text: str) -> bool:
    """Say whether a line tells who wrote a comment and when."""
    return len(text) <= LONGEST and HEAD.fullmatch(fold(text)) is not None
