"""A text as its words, with what stands between them: the ground on which names are matched."""

from __future__ import annotations

import re
from dataclasses import dataclass

WORD = re.compile(r"\w+(?:[-‑’'&]\w+)*")
# Words whose full stop ends no sentence.
ABBREVIATIONS = frozenset(
    ("ds", "im", "św", "woj", "m", "st", "ks", "bp", "abp", "kard", "gen", "płk", "prof", "dr", "mjr", "pw", "pow", "gm")
)
ROMAN = re.compile(r"[IVXL]{1,6}")
SENTENCE_END = ".!?…\n•:"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: where each starts and ends, as written, in lower case, and whether just a space follows. All are as long."""

    text: str
    starts: list[int]
    ends: list[int]
    written: list[str]
    lower: list[str]
    spaced: list[bool]

    def __len__(self) -> int:
        return len(self.written)

    def gap(self, at: int) -> str:
        """Return what stands between a word and the next one."""
        return self.text[self.ends[at] : self.starts[at + 1]] if at + 1 < len(self.starts) else "\n"

    def joined(self, at: int) -> bool:
        """Say whether only spaces stand between a word and the next, or the full stop of an abbreviation and perhaps spaces."""
        if self.spaced[at]:
            return True
        gap = self.gap(at)
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
        """Return the text from one word to another, both included, with single spaces."""
        return " ".join(self.text[self.starts[first] : self.ends[last]].split())


def is_initial(word: str) -> bool:
    """Say whether a word is a name's first letter: "im. J. Piłsudskiego"."""
    return len(word) == 1 and word.isupper()


def words_of(text: str) -> Words:
    """Cut a text into words; hyphens and apostrophes inside a word belong to it ("ROPS-u")."""
    spans = [match.span() for match in WORD.finditer(text)]
    starts, ends = [start for start, _ in spans], [end for _, end in spans]
    written = [text[start:end] for start, end in spans]
    spaced = [text[end:start] == " " for end, start in zip(ends, starts[1:], strict=False)]
    return Words(text, starts, ends, written, [word.lower() for word in written], [*spaced, False])
