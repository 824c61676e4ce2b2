"""The sites that there are, as their files declare them, and the candidates that wait for somebody to prove them."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from scrapy.settings import Settings

from spiders import settings as defaults
from spiders.addresses import site_name
from spiders.declared import fault_of_pattern, faults_of_values, rules_of, several
from spiders.guards import in_words, is_on_loopback, refusal
from spiders.loading import DefinitionLoader
from spiders.patterns import search

# The sixteen voivodeships with their codes in the register of territorial units (TERYT).
VOIVODESHIPS = {
    "dolnośląskie": "02", "kujawsko-pomorskie": "04", "lubelskie": "06", "lubuskie": "08", "łódzkie": "10", "małopolskie": "12",
    "mazowieckie": "14", "opolskie": "16", "podkarpackie": "18", "podlaskie": "20", "pomorskie": "22", "śląskie": "24",
    "świętokrzyskie": "26", "warmińsko-mazurskie": "28", "wielkopolskie": "30", "zachodniopomorskie": "32",
}  # fmt: skip
EVIDENCE = ("strong", "medium", "weak")
INVENTED = ".example"  # hosts of the demo web, whose voivodeships are made up as well
# A pattern that finds all of these, whether of foreign hosts or of the site's own, finds every address that has a path.
ANY_ADDRESSES = ("http://a.invalid/x", "https://www.b.invalid/c/d-1.html?e=2", "http://c.invalid/2024/05/klub-seniora/")
ANY_PATHS = ("/x", "/c/d-1.html?e=2", "/2024/05/klub-seniora/", "/index.php?id=7")
SCHEME = re.compile(r"(mailto|tel|javascript|data|file|about|sms|callto):", re.I)
CANDIDATES = Path(__file__).with_name("candidates.tsv")
CANDIDATES_HEAD = 2  # lines: what the table is, and the names of its columns


class UnknownSite(Exception):
    """No file declares a site of this name; its text is a sentence for the user. Caught at the doors."""


@dataclass(frozen=True, slots=True)
class SiteEntry:
    """A site as its file declares it; `notes` is the file's docstring, `faults` are sentences about what is wrong with it."""

    name: str
    institution: str
    region: str | None
    teryt: str | None
    evidence: str
    hosts: tuple[str, ...]
    earlier_hosts: tuple[str, ...]
    listings: tuple[str, ...]
    feeds: tuple[str, ...]
    sitemaps: tuple[str, ...]
    rest: str | None
    article_addresses: tuple[str, ...]
    listing_addresses: tuple[str, ...]
    page_addresses: tuple[str, ...]
    eras: int
    file: str
    notes: str
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A site that has no file yet; `evidence` tells what little is known. Its `host` may name a folder."""

    name: str
    institution: str
    region: str | None
    teryt: str | None
    kind: str
    host: str
    listing: str | None
    evidence: str


def loader_of(options: Settings) -> DefinitionLoader:
    """Return the loader of the definitions that some settings name."""
    return DefinitionLoader.from_settings(options)


def entries(overrides: Mapping[str, Any] | None = None) -> list[SiteEntry]:
    """Tell all sites by name. A file that cannot be loaded is told under the name that its site would have, with its fault."""
    options = Settings()
    options.setmodule(defaults, priority="project")
    options.setdict(dict(overrides or {}), priority="cmdline")
    loader = loader_of(options)
    told = [entry(loader.load(name)) for name in loader.list()]
    return sorted([*told, *(unusable(file, fault) for file, fault in loader.unusable.items())], key=lambda it: it.name)


def unusable(file: str, fault: str) -> SiteEntry:
    """Tell a site of whose file nothing is known but what is wrong with it."""
    name = Path(file).stem.replace("_", "-")
    return SiteEntry(name, "", None, None, "weak", (), (), (), (), (), None, (), (), (), 0, file, "", (fault,))


def entry(spider: Any) -> SiteEntry:
    """Tell one site."""
    told = SiteEntry(
        name=spider.name,
        institution=getattr(spider, "institution", ""),
        region=spider.region,
        teryt=spider.teryt,
        evidence=spider.evidence,
        hosts=several(spider, "allowed_domains"),
        earlier_hosts=several(spider, "earlier_domains"),
        listings=several(spider, "start_urls"),
        feeds=several(spider, "feeds"),
        sitemaps=several(spider, "sitemaps"),
        rest=spider.rest,
        article_addresses=several(spider, "article_addresses"),
        listing_addresses=several(spider, "listing_addresses"),
        page_addresses=several(spider, "page_addresses"),
        eras=len(rules_of(spider)),
        file=Path(inspect.getfile(spider)).name,
        notes=inspect.getdoc(inspect.getmodule(spider)) or "",
    )
    return replace(told, faults=(*faults_of_values(spider), *faults_of_card(told), *faults_of_addresses(told)))


def faults_of_card(it: SiteEntry) -> Iterator[str]:
    """Yield what is wrong with what a file says of the institution. A site of no voivodeship declares neither region nor teryt."""
    if not it.institution:
        yield f"{it.name} names no institution."
    if it.evidence not in EVIDENCE:
        yield f"{it.name} has evidence {it.evidence!r}: say {', '.join(EVIDENCE)}."
    if not all(host.endswith(INVENTED) for host in it.hosts) or it.teryt in VOIVODESHIPS.values():
        if it.region is not None and it.region not in VOIVODESHIPS:
            yield f"{it.name} lies in {it.region!r}, which is no voivodeship."
        elif it.teryt != VOIVODESHIPS.get(it.region or ""):
            yield f"{it.name} has the code {it.teryt!r}, but that of {it.region} is {VOIVODESHIPS.get(it.region or '')!r}."


def faults_of_addresses(it: SiteEntry) -> Iterator[str]:
    """Yield what is wrong with where a file says that news begin, and with its patterns."""
    if not (it.hosts and it.listings):
        yield f"{it.name} declares no host or no listing to begin with."
    for url in (*it.listings, *it.feeds, *it.sitemaps, *((it.rest,) if isinstance(it.rest, str) else ())):
        if it.hosts and (reason := refusal(url, it.hosts)):
            yield f"{it.name} begins at {url}, which it may not ask: {in_words(reason)}; allowed_domains are {', '.join(it.hosts)}."
    for pattern in (*it.article_addresses, *it.listing_addresses, *it.page_addresses):
        if fault := fault_of_pattern(pattern):
            yield f"{it.name} has a pattern that cannot be used: {pattern} ({fault})."
            continue
        found = partial(search, pattern)
        if all(map(found, ANY_ADDRESSES)):
            yield f"{it.name} has a pattern that matches every address: {pattern}."
        elif host := next((host for host in it.hosts if all(found(f"http://{host}{path}") for path in ANY_PATHS)), None):
            yield f"{it.name} has a pattern that matches every address of {host}: {pattern}."


def candidates() -> list[Candidate]:
    """Tell the sites that have no file yet, as `candidates.tsv` lists them."""
    lines = (line.split("\t") for line in CANDIDATES.read_text(encoding="utf-8").splitlines()[CANDIDATES_HEAD:])
    return [
        Candidate(name, institution, region or None, teryt or None, kind, host, listing or None, evidence)
        for name, institution, region, teryt, kind, host, listing, evidence in lines
    ]


def is_address(name: str) -> bool:
    """Say whether a site was named by its address: it will be crawled by general rules."""
    return "://" in name


def label(name: str) -> str:
    """Return the name under which a site stands in the archive: a site known by its address only stands under its host."""
    return site_name(name) if is_address(name) else name


def address_of(host: str) -> str:
    """Return how a site that is known by its host is asked for."""
    return f"http://{host}/ with --allow-loopback" if is_on_loopback(f"http://{host}/") else f"https://{host}"


def chosen(names: Sequence[str], known: Sequence[SiteEntry]) -> list[str]:
    """Return the names that were asked for, all where none was. Raises UnknownSite with a sentence that names what is near."""
    have = [it.name for it in known]
    for name in names:
        if name not in have and not is_address(name):
            raise UnknownSite(unknown(name, have))
    return list(names) or have


def unknown(name: str, have: Sequence[str]) -> str:
    """Tell that no site has a name, and what may have been meant."""
    if problem := no_address(name):
        return problem
    near = [h for h in have if name.split("-", maxsplit=1)[-1] in h or h in name]
    hint = f"Did you mean {' or '.join(near[:3])}?" if near else "`kronika sites list` names them all."
    if "." in name:
        hint = f"A site that has no file is crawled by its address: {address_of(name)}"
    if waiting := next((it for it in candidates() if it.name == name), None):
        hint = f"It is a candidate, which is crawled by its address: {waiting.listing or f'https://{waiting.host}/'}"
    return f"There is no site {name}. {hint}"


def no_address(text: str) -> str | None:
    """Return in a sentence why a text can be neither the name of a site nor its host or address, None where it may be one."""
    if not text.strip():
        return "A name is empty: give a site's name (`kronika sites list` tells them) or its address, as https://rops.example.pl/."
    if len(text.split()) > 1:
        return f"{text!r} is neither a site's name nor its address: it holds a space."
    if "://" not in text and (scheme := SCHEME.match(text)):
        return f"{text} is no address of a site: {scheme[1]} leads to no page. An address begins with https:// or http://."
    return None
