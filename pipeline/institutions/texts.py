"""A text as its words, with what stands between them: the ground on which names are matched."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from pipeline.institutions.abbreviations import BEFORE_FIRST, LONGEST, SHORTENED, expansion, expansion_before

WORD = re.compile(r"(\w+(?:[-‑’'&]\w+|(?<=[A-ZŁŚŻ])–(?:[a-z]|ów)\w{0,3}\b)*)")  # "ROPS–u" too
# Words whose full stop ends no sentence.
ABBREVIATIONS = frozenset(
    (
        "ds",
        "im",
        "św",
        "woj",
        "m",
        "st",
        "ks",
        "bp",
        "abp",
        "kard",
        "gen",
        "płk",
        "prof",
        "dr",
        "mjr",
        "pw",
        "pow",
        "gm",
        "bł",
        "hr",
        "inż",
        "hab",
        "kpt",
        "por",
        "rtm",
        "hm",
        "marsz",
    )
)
ROMAN = re.compile(r"[IVXL]{1,6}")
SENTENCE_END = ".!?…\n•:"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: where each starts and ends, as written, in lower case. All are as long."""

    text: str
    starts: list[int]
    ends: list[int]
    written: list[str]
    lower: list[str]

    def __len__(self) -> int:
        return len(self.written)

    def gap(self, at: int) -> str:
        """Return what stands between a word and the next one."""
        return self.text[self.ends[at] : self.starts[at + 1]] if at + 1 < len(self.starts) else "\n\n"

    def joined(self, at: int) -> bool:
        """Say whether only spaces stand between a word and the next, or the full stop of an abbreviation and perhaps spaces.

        A line that goes on in small letters goes on the line before it.
        """
        gap = self.gap(at)
        if gap == " ":
            return True
        if not gap or (gap.strip(" ") == "\n" and self.lower[at + 1] == self.written[at + 1]):
            return True
        if gap[:1] == "." and (self.lower[at] in ABBREVIATIONS or is_initial(self.written[at])):
            return not gap[1:].strip(" \t\u00a0")
        return bool(gap) and len(gap) <= 4 and not gap.strip(" \t\u00a0\u202f")

    def capital(self, at: int) -> bool:
        """Say whether a word begins with a capital letter."""
        return self.written[at][0].isupper()

    def opens(self, at: int) -> bool:
        """Say whether a word opens a sentence or a line, where a capital says nothing."""
        if not at:
            return True
        return any(sign in SENTENCE_END for sign in self.gap(at - 1)) and not self.joined(at - 1)

    def cut(self, first: int, last: int) -> str:
        """Return the text from one word to another, both included, with single spaces; shortened words are told in full."""
        return " ".join("".join(self.written[at] + (self.gap(at) or " " if at < last else "") for at in range(first, last + 1)).split())


def is_initial(word: str) -> bool:
    """Say whether a word is a name's first letter: "im. J. Piłsudskiego"."""
    return len(word) == 1 and word.isupper()


def words_of(text: str) -> Words:
    """Cut a text into words; hyphens and apostrophes inside a word belong to it ("ROPS-u")."""
    pieces = WORD.split(text)  # what stands between words, and the words, by turns
    borders = list(accumulate(map(len, pieces)))
    starts, ends, written = borders[:-1:2], borders[1::2], pieces[1::2]
    lower = list(map(str.lower, written))
    for at, full, end in expansions(text, starts, lower):
        written[at], lower[at], ends[at] = capitalised(written[at], full), full, end
    return Words(text, starts, ends, written, lower)


def expansions(text: str, starts: list[int], lower: list[str]) -> Iterator[tuple[int, str, int]]:
    """Yield the shortened words of places: which word, in full and in lower case, and where it ends with its full stop."""
    for match in SHORTENED.finditer(text):
        at = bisect_right(starts, match.start()) - 1
        head, hyphen, short = lower[at].rpartition("-")
        before = lower[max(0, at - LONGEST) : at] + ([head] if hyphen else [])
        full = expansion(before, short) if len(short) > 1 or hyphen or short in "nkp" else None
        if not full and before[-1:] and before[-1] in BEFORE_FIRST and at + 1 < len(lower) and match[0].endswith("."):
            full = expansion_before(short, lower[at + 1])
        if full:
            yield at, head + hyphen + full, match.start() + len(match[0].rstrip(" "))


def capitalised(word: str, full: str) -> str:
    """Return a word in full with the capitals of its short form."""
    if word.isupper() and len(word) > 1:
        return full.upper()
    return "-".join(part[:1].upper() + part[1:] for part in full.split("-")) if word[0].isupper() else full
