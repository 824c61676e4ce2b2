"""Bytes to text: the page's true encoding, whatever the server and the page declare."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from pipeline.mojibake import repair
from pipeline.records import Doubt, Page

LARGEST = 3_000_000  # bytes looked at: the longest real article page met has 0.9 MB; 30 MB pages are accidents or attacks
BROKEN_SHARE = 0.005  # broken bytes per multi-byte letter that UTF-8 may have: one page of 180 had a letter cut in two
META = re.compile(rb"""(?:charset|encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,20})""", re.I)
HEAD = 20_000  # bytes in which a declaration is looked for
POLISH = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ")
FOREIGN = re.compile(r"[\x80-\x9f¡±¶¼¿¦¬¹³æñê¯£¥]")  # what Polish letters turn into under a wrong single-byte reading
SINGLE_BYTE = ("windows-1250", "iso-8859-2")
FILES = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
)  # PDF, zip (docx, odt), gzip, pictures, doc
CONTROLS = bytes({*range(9), *range(14, 27), *range(28, 32), 127})
CONTROL_SHARE = 0.02  # of control bytes in a text: a stray one is met, random bytes hold a tenth
ASCII = bytes(range(128))
WIDE = ("utf-16-le", "utf-16-be")  # which byte of two is the letter's: the first, the second
WIDE_SHARE = 0.7  # of every other byte that is null in UTF-16 of a European page
BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\0\0", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page's text, the encoding it was read by, and what was odd about it."""

    text: str
    encoding: str
    doubts: tuple[Doubt, ...] = ()
    utf8: bytes = b""  # the text again, as the parser takes it: the page's own bytes where they are sound


def decode(page: Page) -> Decoded:
    """Return the page's text in its true encoding; undecodable bytes become U+FFFD and a doubt."""
    content = page.content[:LARGEST]
    wide = wide_encoding(content[:HEAD])
    if is_binary(content) and not wide:
        return Decoded("", "binary", (Doubt("binary", f"{len(page.content)} bytes"),))
    sound = as_utf8(content) if not wide else None
    encoding = wide or ("utf-8" if sound is not None else true_encoding(content, page.encoding))
    text = composed(sound if sound is not None else content.decode(encoding, "replace"), content)
    repaired = repair(text)
    doubts = (
        Doubt("page-cut", f"{len(page.content)} bytes, {LARGEST} read") if len(page.content) > LARGEST else None,
        Doubt("broken-letters", encoding) if sound is None and "\ufffd" in text else None,
        Doubt("mojibake-repaired") if repaired is not text else None,
    )
    utf8 = content if repaired is sound else repaired.encode("utf-8", "replace")
    return Decoded(repaired, encoding, tuple(d for d in doubts if d), utf8)


def as_utf8(content: bytes) -> str | None:
    """The text of sound UTF-8 without a byte order mark, the case of nearly every page; None for all else."""
    try:
        return None if content.startswith(tuple(bom for bom, _ in BOMS)) else content.decode("utf-8")
    except UnicodeDecodeError:
        return None


def wide_encoding(head: bytes) -> str | None:
    """Name the UTF-16 of bytes without a byte order mark: a null beside each letter, always on the same side; None for all else."""
    if b"\0" not in head or head.startswith((*FILES, *(bom for bom, _ in BOMS))):
        return None
    sides = [head[side::2] for side in (1, 0)]
    shares = [side.count(0) / max(1, len(side)) for side in sides]
    return next((name for name, share, other in zip(WIDE, shares, shares[::-1], strict=True) if share > WIDE_SHARE and not other), None)


def is_binary(content: bytes) -> bool:
    """Say whether bytes are no text: the mark of another kind of file, or control bytes that no text holds. UTF-16 has its mark."""
    head = content[:HEAD]
    if head.startswith(FILES):
        return True
    return not head.startswith((b"\xff\xfe", b"\xfe\xff")) and len(head) - len(head.translate(None, CONTROLS)) > CONTROL_SHARE * len(head)


def composed(text: str, content: bytes) -> str:
    """Letters in one code point each: pages made on a Mac write "ó" in two. Without either of two bytes there are none."""
    return unicodedata.normalize("NFC", text) if b"\xcc" in content or b"\xcd" in content else text


def true_encoding(content: bytes, transport: str | None) -> str:
    """Name the encoding of bytes that are no sound UTF-8. What they prove themselves goes before what anyone declares."""
    for bom, encoding in BOMS:
        if content.startswith(bom):
            return encoding
    return "utf-8" if nearly_utf8(content) else best_single_byte(content, declared(content, transport))


def nearly_utf8(content: bytes) -> bool:
    """Say whether bytes are UTF-8 with so few broken letters that no other encoding explains them."""
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    letters = len(text) - len(text.encode("ascii", "ignore")) - broken
    return broken <= max(1, letters * BROKEN_SHARE) and letters > broken


def declared(content: bytes, transport: str | None) -> tuple[str, ...]:
    """The encodings that the transport and the page's head name, known ones only."""
    match = META.search(content[:HEAD])
    names = (transport, match.group(1).decode("ascii") if match else None)
    return tuple(n for n in names if n and is_known(n))


def is_known(name: str) -> bool:
    """Say whether Python can decode by this name."""
    try:
        b"a".decode(name)
    except (LookupError, UnicodeError, ValueError):
        return False
    return True


def best_single_byte(content: bytes, names: tuple[str, ...]) -> str:
    """Choose the reading with the most Polish letters and the fewest strangers; a tie goes to the declared one."""
    sample = content.translate(None, ASCII)[:20_000]
    choices = [n for n in dict.fromkeys((*names, *SINGLE_BYTE)) if n.lower().replace("_", "-") not in ("utf-8", "utf8")]
    scores = {name: polish_score(sample.decode(name, "replace")) for name in choices}
    best = max(choices, key=lambda name: scores[name])
    return best if scores[best] > 0 else detect(content, names)


def polish_score(text: str) -> int:
    """Polish letters less the signs that stand where a Polish letter should."""
    return sum(1 for c in text if c in POLISH) - 2 * len(FOREIGN.findall(text)) - 5 * text.count("\ufffd")


def detect(content: bytes, names: tuple[str, ...]) -> str:
    """Ask UnicodeDammit where nothing speaks for Polish: a page in another language, or binary."""
    from bs4 import UnicodeDammit  # noqa: PLC0415 - 80 ms of import for a rare page

    found = UnicodeDammit(content[:HEAD], user_encodings=list(names), is_html=True).original_encoding
    return found if found and is_known(found) else "utf-8"
