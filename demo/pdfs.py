"""Tiny valid PDF files, made of bytes alone: one page, one line."""

from __future__ import annotations

HEAD = b"%PDF-1.4\n"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def pdf(line: str) -> bytes:
    """A PDF whose page says one line of ASCII text."""
    drawn = f"BT /F1 12 Tf 72 720 Td ({line.replace('(', '').replace(')', '')}) Tj ET".encode("ascii", "replace")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
        FONT,
    )
    return assembled(objects)


def assembled(objects: tuple[bytes, ...]) -> bytes:
    """Objects with the cross-reference table that says where each of them begins."""
    content, offsets = bytearray(HEAD), []
    for number, inner in enumerate(objects, 1):
        offsets.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, inner)
    start, size = len(content), len(objects) + 1
    content += b"xref\n0 %d\n0000000000 65535 f \n" % size + b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return bytes(content + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, start))
