"""Where the pieces of a block meet: words that a page sets apart by style alone are words in its text too."""

from __future__ import annotations

import re
from collections.abc import Sequence

SEAM = "\x1e"  # stands between two pieces until they are joined
CAPITAL, SMALL = "A-ZĄĆĘŁŃÓŚŹŻ", "a-ząćęłńóśźż"
# A word ends and another begins: "Miejsce" and "Kraków", "SENIORZY" and "Nowy", "senioralny:" and "pilotaż". A drop capital, "ePUAP" and
# an ending behind an acronym are parts of one word. The pattern begins with the seam, which the engine finds at once.
BETWEEN_WORDS = re.compile(
    rf"{SEAM}(?:(?=[{CAPITAL}])(?:(?<=[{SMALL}]{{2}}{SEAM})|(?<=\.{SEAM})|(?<=[{CAPITAL}]{{3}}{SEAM})(?=.[{SMALL}]))"
    rf"|(?<=[:;!?…,]{SEAM})(?=[^\W\d_]))"
)


def joined(pieces: Sequence[str]) -> str:
    """The text of a block's pieces; a space stands where two words would run into each other."""
    text = SEAM.join(pieces)
    return BETWEEN_WORDS.sub(" ", text).replace(SEAM, "")
