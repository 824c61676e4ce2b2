"""The sites that there are, as their files declare them."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader

from spiders import settings as defaults


class UnknownSite(Exception):
    """No file declares a site of this name; its text is a sentence for the user. Caught at the doors."""


@dataclass(frozen=True, slots=True)
class SiteEntry:
    """A site as its file declares it; `notes` is the file's docstring."""

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


def loader_of(options: Settings) -> SpiderLoader:
    """Return Scrapy's loader for some settings."""
    return SpiderLoader.from_settings(options)


def entries(overrides: Mapping[str, Any] | None = None) -> list[SiteEntry]:
    """Tell all sites by name."""
    options = Settings()
    options.setmodule(defaults, priority="project")
    options.setdict(dict(overrides or {}), priority="cmdline")
    loader = loader_of(options)
    return [entry(loader.load(name)) for name in sorted(loader.list())]


def entry(spider: Any) -> SiteEntry:
    """Tell one site."""
    module = inspect.getmodule(spider)
    return SiteEntry(
        name=spider.name,
        institution=spider.institution,
        region=spider.region,
        teryt=spider.teryt,
        evidence=spider.evidence,
        hosts=tuple(spider.allowed_domains),
        earlier_hosts=tuple(spider.earlier_domains),
        listings=tuple(spider.start_urls),
        feeds=tuple(spider.feeds),
        sitemaps=tuple(spider.sitemaps),
        rest=spider.rest,
        article_addresses=tuple(spider.article_addresses),
        listing_addresses=tuple(spider.listing_addresses),
        page_addresses=tuple(spider.page_addresses),
        eras=len(spider.rules),
        file=Path(inspect.getfile(spider)).name,
        notes=inspect.getdoc(module) or "",
    )


def chosen(names: Sequence[str], known: Sequence[SiteEntry]) -> list[str]:
    """Return the names that were asked for, all where none was. Raises UnknownSite with a sentence that names what is near."""
    have = [it.name for it in known]
    for name in names:
        if name not in have:
            near = [h for h in have if name.split("-", maxsplit=1)[-1] in h or h in name]
            hint = f"Did you mean {' or '.join(near[:3])}?" if near else "`kronika sites list` names them all."
            raise UnknownSite(f"There is no site {name}. {hint}")
    return list(names) or have
