"""Offices whose acronym tells their voivodeship by its initials: UMWM is Małopolska's or Mazovia's, ŁUW is that of Łódź only."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pipeline.institutions.candidates import Candidate
from pipeline.institutions.gazetteer import Region, region_of, regions
from pipeline.institutions.settling import Home, Seat

FORMS = {
    "urzad_marszalkowski": re.compile(r"UMW(\w+)"),
    "urzad_wojewodzki": re.compile(r"(\w+)UW"),
    "wup": re.compile(r"(\w+)WUP"),
}
OTHERWISE = {"SL": "Ś"}  # how else texts write initials


def regions_of(candidate: Candidate) -> tuple[Region, ...]:
    """Return the voivodeships whose initials stand in a candidate's acronym; none where it tells none."""
    match = FORMS[candidate.type.kind].fullmatch(candidate.acronym) if candidate.acronym and candidate.type.kind in FORMS else None
    return by_initials().get(OTHERWISE.get(match[1], match[1]), ()) if match else ()


@cache
def by_initials() -> dict[str, tuple[Region, ...]]:
    """Return the voivodeships by their initials: KP, WM, and the three of P."""
    found: dict[str, tuple[Region, ...]] = {}
    for region in regions().values():
        initials = "".join(part[0].upper() for part in region.name.split("-"))
        found[initials] = (*found.get(initials, ()), region)
    return found


def meant(possible: tuple[Region, ...], home: Home) -> tuple[Region | None, str | None]:
    """Return which of several voivodeships is meant, with the evidence: that of the site, the only one, or the one that the text tells."""
    if home.region in possible:
        return home.region, "region"
    if len(possible) == 1:
        return possible[0], "voivodeship"
    if not home.name and home.told in possible:
        return home.told, "text"
    return None, None


def of_region(candidate: Candidate, where: Seat) -> Candidate:
    """Return an office told by an acronym and a town under its full name: "MUW w Krakowie" is the Małopolski Urząd Wojewódzki there."""
    kind, possible = candidate.type.kind, regions_of(candidate)
    if not candidate.acronym or kind not in ("urzad_marszalkowski", "urzad_wojewodzki") or not where.teryt or where.evidence != "town":
        return candidate
    region = region_of(where.teryt)
    if possible and region not in possible:
        return candidate
    adjective = "-".join(part[:1].upper() + part[1:] for part in region.name.removesuffix("e").split("-"))
    is_voivode = kind == "urzad_wojewodzki"
    return replace(candidate, name=f"{adjective} {candidate.name}" if is_voivode else f"{candidate.name} Województwa {adjective}ego")
