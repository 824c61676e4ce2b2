"""The shapes of the addresses under which a site's listings go on, as the regular expressions that a definition declares."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from urllib.parse import urlsplit

from spiders.shapes import DIGITS, YEARLY, literal

SEAL = re.compile(r"(?=.*\d)(?=.*[a-f])[0-9a-f]{8,64}")  # what a server signs its parameters with: another on each page
ANY_QUERY = r"(?:\?[^#]*)?"
FEW = 4  # pages whose addresses differ in one word, from which on any word will do: the twelve months of a year
# A year and its month in a pattern, as a path or a parameter named so tells it: what is 2025 now has another page next year.
YEARS = re.compile(rf"(/|[?&](?:{YEARLY.pattern})=)(?:19|20)\d\d(?![\w-])(/\d{{1,2}}(?![\w-]))?", re.I)
LAST_WORD, ANY_WORD = re.compile(r"[^/=?&]+(/?)$"), r"[^/?#&]+\1"


def listing_patterns(host: str, listings: Sequence[str], further: Sequence[str], pages: Sequence[str]) -> tuple[str, ...]:
    """Return patterns of listings and of their further pages; `pages` are the site's others, whose paths take no parameters at will."""
    others = [page for page in pages if page not in listings]
    shapes_of_first = (listing_shape(host, url, is_alone=is_alone(url, [*listings, *further], pages)) for url in listings)
    first = tuple(dict.fromkeys(in_any_year(shape, others) for shape in shapes_of_first))
    rest = [url for url in further if not any(re.search(pattern, url) for pattern in first)]
    shapes = list(dict.fromkeys(further_shape(url, listings) for url in rest))
    return first + tuple(f"{start_of(host)}{shape}$" for shape in joined(shapes))


def start_of(host: str) -> str:
    """Return how the patterns of a host begin."""
    return rf"^https?://(?:www\.)?{literal(host)}"


def is_alone(url: str, listings: Sequence[str], pages: Sequence[str]) -> bool:
    """Say whether all that a path shows is one listing: "/?c=1" and "index.php?id=7" are pages of their own."""
    path = urlsplit(url).path.rstrip("/")
    return not any(urlsplit(page).path.rstrip("/") == path and urlsplit(page).query for page in pages if page not in listings)


def listing_shape(host: str, url: str, *, is_alone: bool = True) -> str:
    """Return the shape of a listing's pages: by number in the path, or by any parameters where the path is the listing's alone."""
    parts = urlsplit(url)
    path = literal(parts.path or "/")
    if parts.query:
        return rf"{start_of(host)}{path}\?{literal(parts.query)}(?:&[^#]*)?$"
    numbered = rf"(?:{'' if path.endswith('/') else '/'}(?:page|strona)/\d+/?)?"
    return f"{start_of(host)}{path}{numbered}{ANY_QUERY if is_alone else ''}$"


def in_any_year(pattern: str, others: Sequence[str]) -> str:
    """Return the pattern of a listing with any year for its own, unless other pages fit it then: "/node/2024" may be an article."""
    general = YEARS.sub(lambda year: year[1] + r"\d{4}" + (r"/\d{1,2}" if year[2] else ""), pattern)
    return pattern if any(re.search(general, page) for page in others) else general


def further_shape(url: str, listings: Sequence[str]) -> str:
    """Return the path and query of a further page as a pattern, any number for its own; what it shares with a listing's query stays."""
    parts, kept = (
        urlsplit(url),
        {pair for listing in listings for pair in urlsplit(listing).query.split("&") if not YEARS.search(f"?{pair}")},
    )
    pairs = [literal(pair) if pair in kept else open_pair(pair) for pair in parts.query.split("&") if pair]
    return any_number(literal(parts.path)) + (rf"\?{'&'.join(pairs)}" if pairs else "")


def open_pair(pair: str) -> str:
    """Return a parameter as a pattern."""
    name, mark, value = pair.partition("=")
    return f"{literal(name)}{mark}{'[0-9a-f]+' if SEAL.fullmatch(value) else any_number(literal(value))}"


def any_number(pattern: str) -> str:
    """Return a pattern with any number for each of its own."""
    return DIGITS.sub(r"\\d+", pattern)


def joined(shapes: Sequence[str]) -> list[str]:
    """Return the shapes, those as one that differ in nothing but their last word, where they are several."""
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for shape in shapes:
        alike[LAST_WORD.sub(ANY_WORD, shape)].append(shape)
    return [it for whole, some in alike.items() for it in ([whole] if len(some) >= FEW else some)]
