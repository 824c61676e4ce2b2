"""The definitions as the commands take them: those that cannot be used are told, with their file, and the others go on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import click

from cli.exits import ConfigurationInvalid
from spiders.anywhere import spider_for
from spiders.catalogue import SiteEntry, UnknownSite, chosen, entries, is_address


def known_sites(overrides: Mapping[str, Any] | None = None) -> list[SiteEntry]:
    """Tell the sites that have a file. A file that cannot be loaded is told with its fault, and keeps no other site back."""
    return entries(overrides)


def named(sites: Sequence[str], known: Sequence[SiteEntry], *, loopback: bool = False) -> list[str]:
    """Return the sites that were asked for. Raises a usage error where one is not known, or an address may not be asked for."""
    try:
        for address in filter(is_address, sites):
            spider_for(address, loopback=loopback)
        return chosen(sites, known)
    except (UnknownSite, ValueError) as error:
        raise click.UsageError(str(error)) from error


def faults_of(names: Sequence[str], known: Sequence[SiteEntry]) -> dict[str, list[str]]:
    """Return the faults of the definitions of some sites, each a sentence that names the file. Raises where no sound one is left."""
    faulty = {it.name: [f"{it.file}: {fault}" for fault in it.faults] for it in known if it.faults and it.name in names}
    if faulty and all(name in faulty for name in names):
        raise ConfigurationInvalid(" ".join(fault for faults in faulty.values() for fault in faults))
    return faulty
