"""Text that was decoded by the wrong encoding and stored again: "spoÅ‚eczna" back to "społeczna"."""

from __future__ import annotations

import re

# The two bytes of a Polish letter in UTF-8, read as windows-1252, windows-1250 or latin-1.
BROKEN_AS = ("cp1252", "cp1250", "latin-1")
LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ–„”"
SEEN = 200_000  # characters that are searched for control characters
ENOUGH = 3  # broken letters on a page before it is called broken: one may be a quotation


def misread(letter: str, encoding: str) -> str | None:
    """How a letter looks when its UTF-8 bytes are read by another encoding; None where that cannot be."""
    try:
        return letter.encode("utf-8").decode(encoding)
    except UnicodeDecodeError:
        return None


REPAIRS = {encoding: {seen: letter for letter in LETTERS if (seen := misread(letter, encoding))} for encoding in BROKEN_AS}
PATTERNS = {encoding: re.compile("|".join(map(re.escape, REPAIRS[encoding]))) for encoding in BROKEN_AS}
SIGNS = "ÄĹĂÅÃâ"  # each broken letter begins with one of these


# Bytes of windows-1250 that were read as ISO-8859-2: "ś" and "ź" became control characters, "ą" became "š".
SLIPPED = {byte.decode("iso-8859-2"): byte.decode("cp1250", "replace") for byte in (bytes([n]) for n in range(0x80, 0x100))}
RESTORED = str.maketrans({seen: letter for seen, letter in SLIPPED.items() if letter not in (seen, "\ufffd")})
CONTROLS = "\x8c\x8f\x9c\x9f"
INSIDE = re.compile(rf"[{CONTROLS}](?=[a-ząćęłńóśźż])")


def repair(text: str) -> str:
    """Put Polish letters back where their bytes were read by a wrong encoding; other text is returned as it is."""
    if text.isascii():
        return text
    if any(sign in text for sign in CONTROLS) and len(INSIDE.findall(text[:SEEN])) >= ENOUGH:
        return text.translate(RESTORED)
    if not any(sign in text for sign in SIGNS) or sum(map(text.count, SIGNS)) < ENOUGH:
        return text
    counts = {encoding: len(PATTERNS[encoding].findall(text)) for encoding in BROKEN_AS}
    best = max(BROKEN_AS, key=lambda encoding: counts[encoding])
    if counts[best] < ENOUGH:
        return text
    return PATTERNS[best].sub(lambda match: REPAIRS[best][match.group()], text)
