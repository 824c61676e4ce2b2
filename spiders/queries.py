"""The query of an address: which of its parts tell the page, and the plain form in which definitions write it."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, unquote_plus, urlencode, urlsplit

TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|mc_[ce]id|msclkid|phpsessid|jsessionid)", re.I)
# Names that sessions have, and articles too: PHP-Nuke's `sid` is the number of a story, phpBB's a session.
SESSION = re.compile(r"(?:sid|session_?id)", re.I)
RANDOM = re.compile(r"[a-z0-9]{16,}", re.I)  # what a server draws for a session: 26 or 32 signs, letters among figures
GUID = re.compile(r"\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?", re.I)
FIGURES = re.compile(r"\d+")
FEW_FIGURES = 2  # runs of figures among letters from which on a value is drawn by chance; "zaproszenie2024seniorzy" has one
# Where a reader came from and is to go back to, in Liferay (`_101_INSTANCE_redirect`), SharePoint (`Source`), ASP.NET: of one article on
# the second page of a listing it makes another address.
WAY_BACK = re.compile(r"(?:\w{1,80}_)?(?:redirect|back_?url|return_?url|source)", re.I)
# How a reader wants a page to look, as the buttons for contrast and size of type write it; of each page it makes another address.
DISPLAY = re.compile(
    r"(?:high_?|wysoki_?)?(?:kontrast|contrast)|wcag|font(?:_?size)?|text_?size|rozmiar(?:_?(?:czcionki|tekstu|fontu))?|czcionka", re.I
)
LOOK = re.compile(
    r"\d{1,3}(?:px|%)?|[a-c][+-]{0,2}|on|off|true|false|yes|no|tak|nie|high|low|normal|small|medium|large|big|wysoki|du[zż][ay]", re.I
)
INHERITED = "inheritredirect"  # Liferay's word that the way back above holds
PLAIN = ",:/@!$()*;"  # signs that a query may hold as they are, and that servers write so


def telling(query: str) -> str:
    """Return a query as its site wrote it, without the parts that tell nothing of the page: a server that reads it whole (`?slug,12`,
    `?OpenDocument`, escapes in ISO-8859-2) knows no other spelling.
    """
    return "&".join(part for part in query.split("&") if tells_page(part))


def tells_page(part: str) -> bool:
    """Say whether a part of a query has to do with the page, and not with the reader: who follows him, whence he comes, how
    he sees."""
    name, _, value = map(unquote_plus, part.partition("="))
    if DISPLAY.fullmatch(name) and LOOK.fullmatch(value):
        return False
    if TRACKING.fullmatch(name) or name.lower() == INHERITED or (SESSION.fullmatch(name) and is_session(value)):
        return False
    return not (WAY_BACK.fullmatch(name) and value.startswith(("http://", "https://", "/")))


def is_session(value: str) -> bool:
    """Say whether a value was drawn for a reader's session, or is empty; a number or words tell a page."""
    is_drawn = bool(RANDOM.fullmatch(value)) and not value.isdecimal() and len(FIGURES.findall(value)) >= FEW_FIGURES
    return not value or is_drawn or bool(GUID.fullmatch(value))


def in_plain_signs(url: str) -> str:
    """Return an address with its query in the one form in which patterns may be declared: `,` for `%2C`, `+` for a space, `?a=` for `?a`.

    An address whose escapes are not UTF-8 has no such form.
    """
    query = urlsplit(url).query
    if not query or not is_utf8(query):
        return url
    plain = urlencode(parse_qsl(query, keep_blank_values=True), safe=PLAIN)
    return urlsplit(url)._replace(query=plain).geturl()


def is_utf8(text: str) -> bool:
    """Say whether the escapes of a part of an address are UTF-8; old sites write ISO-8859-2."""
    try:
        unquote(text, errors="strict")
    except UnicodeDecodeError:
        return False
    return True
