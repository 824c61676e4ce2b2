"""What a site may declare about its pages: selectors, extra debris, eras. Data only, passed to `extract` as an argument."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Rules:
    """Selectors are CSS, or XPath 1.0 where they begin with `/` or `(`. What a site does not declare is found by general means.

    `address` is a regular expression: the rules hold for addresses that it finds (one layout a shape of address).
    `valid_until` is the last day of a layout: a page fetched later is read by the next rules.
    `address_date` is a regular expression with the groups y, m and d (or fewer) that reads the date of publication from the address.
    `region` is the voivodeship of the site, which a bare "ROPS" in its texts belongs to.
    """

    title: str | None = None
    lead: str | None = None
    published: str | None = None
    body: str | None = None
    debris: str | None = None
    address: str | None = None
    address_date: str | None = None
    region: str | None = None
    valid_until: date | None = None


GENERIC = Rules()


def choose(rules: Sequence[Rules], url: str | None, fetched_on: date | None) -> Rules:
    """Return the first rules whose address and era fit, else GENERIC. An old capture is read by the rules of its day."""
    fitting = (r for r in rules if fits_address(r, url) and fits_era(r, fetched_on))
    return next(fitting, GENERIC)


def fits_address(rules: Rules, url: str | None) -> bool:
    """Say whether the rules hold for an address; rules without a pattern hold for all."""
    return rules.address is None or bool(url and re.search(rules.address, url))


def fits_era(rules: Rules, fetched_on: date | None) -> bool:
    """Say whether the rules were in force on a day; a page without a day is read by the newest rules."""
    if rules.valid_until is None:
        return True
    return fetched_on is not None and fetched_on <= rules.valid_until
