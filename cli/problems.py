"""What went wrong on a site and what was left aside: a sentence for each reason, with an address and how many there are."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from archive.records import TWIN, Failure
from spiders.anchors import inside
from spiders.guards import NUMBERS, OFF_SITE, OTHER_PORT, in_words
from spiders.harvests import WALKED
from spiders.static_pages import STATIC

NOTHING = "no article was found: neither its links nor a feed, a sitemap or a REST interface lead to one"
DRAWN = "; it may need JavaScript"  # of a site whose listings have scripts
WORDS = {"kind other": "it is no article: a soft 404, a login or an empty page", "kind listing": "it is a listing and no article"}
MOST = 10  # sentences a site for what failed or was refused; the other reasons are told in one
QUIET = (WALKED, STATIC, TWIN)  # how reasons begin that are no problem; the report counts twins apart
KINDS = (OFF_SITE, OTHER_PORT, NUMBERS)  # reasons that go on with another address: they are one kind


def problems_of(
    failures: Sequence[Failure],
    names: Sequence[str],
    failed: Sequence[str],
    met: Mapping[str, Sequence[str]],
    scripted: Container[str] = (),
    places: Mapping[str, Collection[str]] = MappingProxyType({}),
) -> dict[str, list[str]]:
    """Return in sentences what failed or was refused on some sites and which bounds they met; sites with nothing of it are left out.

    One that has failed has always a sentence; the listings of the `scripted` ones have scripts, `places` stand inside a site's pages.
    """
    told = {name: list(sentences([it for it in failures if it.site == name and not it.reason.startswith(QUIET)])) for name in names}
    for name, some in met.items():
        told.setdefault(name, []).extend(some)
    whole = told | {name: told.get(name) or [NOTHING + (inside(places.get(name, ())) or DRAWN * (name in scripted))] for name in failed}
    return {name: some for name, some in whole.items() if some}


def sentences(failures: Iterable[Failure]) -> Iterator[str]:
    """Yield a sentence for each kind of failure and refusal of one site; the rarest of many kinds are told in one."""
    kinds = united(failures)
    kept = sorted(kinds, key=lambda it: (it.role == "article", -it.addresses))[:MOST]
    yield from (sentence(it) for it in kinds if it in kept)
    if left := [it for it in kinds if it not in kept]:
        yield f"{sum(it.addresses for it in left)} more addresses failed or were refused for {len(left)} other reasons"


def united(failures: Iterable[Failure]) -> list[Failure]:
    """Return failures with those of one kind as one: the first of them stands for all."""
    kinds: dict[tuple[str, bool, str], Failure] = {}
    for it in failures:
        kind = it.role, it.refused, next((kind for kind in KINDS if it.reason.startswith(kind)), it.reason)
        first = kinds.setdefault(kind, it)
        if first is not it:
            kinds[kind] = replace(first, addresses=first.addresses + it.addresses)
    return list(kinds.values())


def sentence(it: Failure) -> str:
    """Return what happened to some addresses as a sentence without its stop."""
    more = f" (and {it.addresses - 1} more)" if it.addresses > 1 else ""
    return f"{it.role} {it.url}{more}: {in_words(WORDS.get(it.reason, it.reason))}"
