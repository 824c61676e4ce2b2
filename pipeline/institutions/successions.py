"""Who followed whom: social welfare centres and the centres of social services made of them, a ministry under its next name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pipeline.records import Institution

TABLE = Path(__file__).with_name("successions.tsv")


@dataclass(frozen=True, slots=True)
class Succession:
    """A rule: institutions of `kind` follow those of `earlier` kinds in one place, or one name another. `since` is to its precision."""

    kind: str
    earlier: frozenset[str]
    name: str
    earlier_name: str
    since: str
    ground: str


@cache
def rules() -> tuple[Succession, ...]:
    """Return the rules of the table."""
    rows = (line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if line and not line.startswith("#"))
    return tuple(Succession(kind, frozenset(earlier.split()), *rest) for kind, earlier, *rest in rows)


def follows(later: Institution, earlier: Institution) -> bool:
    """Say whether an institution followed another: by name, or by kind where both have the same code of the same place."""
    return later != earlier and any(holds(rule, later, earlier) for rule in rules())


def holds(rule: Succession, later: Institution, earlier: Institution) -> bool:
    """Say whether a rule holds for two institutions."""
    if rule.name:
        return (later.name, earlier.name) == (rule.name, rule.earlier_name)
    return later.kind == rule.kind and earlier.kind in rule.earlier and later.teryt is not None and later.teryt == earlier.teryt
