"""What a live check of a site found: frozen records, and the one word that they come to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from archive.records import Role

Outcome = Literal["ok", "drifted", "failed", "unreachable from here"]


@dataclass(frozen=True, slots=True)
class Reach:
    """How the first listing answered. `certificate` is a problem of TLS in words, `moved` a host that the definition does not know.

    `refused_agents` names the User-Agents that were turned away where the other one was let in.
    """

    url: str
    status: int | None = None
    leads_to: str | None = None
    moved: str | None = None
    certificate: str | None = None
    refused_agents: tuple[str, ...] = ()
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Robots:
    """What robots.txt says to us. `allowed` is None where it could not be read; `delay` in seconds."""

    status: int | None = None
    allowed: bool | None = None
    delay: float | None = None
    sitemaps: tuple[str, ...] = ()
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """What one strategy told: how many addresses, how many of them with the shape of an article, the last day (ISO) that it names.

    `declared` is False for a way that no file declares: the page's head or robots.txt told of it.
    """

    role: Role
    url: str
    told: int = 0
    articles: int = 0
    last: str | None = None
    problem: str | None = None
    declared: bool = True


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest article that the strategies told, as it was read; `published` and `source` are None where it tells no date."""

    url: str
    kind: str | None = None
    title: str | None = None
    published: str | None = None
    source: str | None = None
    quality: float = 0.0
    doubts: tuple[str, ...] = ()
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """A site as it was found. `drift` are sentences about what is otherwise than its definition says."""

    site: str
    outcome: Outcome
    reach: Reach
    robots: Robots = Robots()
    ways: tuple[Way, ...] = ()
    newest: Newest | None = None
    drift: tuple[str, ...] = ()

    @property
    def problems(self) -> tuple[str, ...]:
        """Everything that is wrong, in sentences without their stop; what has drifted comes first."""
        ways = (f"{way.role} {way.url}: {way.problem}" for way in self.ways if way.problem)
        named = (self.reach.certificate, self.reach.problem, self.robots.problem, *ways, self.newest.problem if self.newest else None)
        return tuple(dict.fromkeys([*self.drift, *(problem for problem in named if problem)]))
