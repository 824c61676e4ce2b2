"""Whether a candidate counts, and as what: a named institution, a class of them, an advisory body."""

from __future__ import annotations

from pipeline.institutions.candidates import Candidate
from pipeline.institutions.kinds import BRANCHES, PLACED
from pipeline.institutions.spots import How, Where
from pipeline.institutions.types import WITH_PLACE
from pipeline.records import Level

ENDS_OF_ARMS = (
    "filia",
    "delegatura",
    "ekspozytura",
    "zamiejscowy",
    "terenowa",
    "terenowe",
    "powiatowe",
    "gminne",
    "rejonowe",
)  # of those that are one of whatever they belong to
SCOPES = ("country", "region", "area", "powiat", "gmina", "local")
# The scopes of which a place of a list holds one: any in a town, as far as a text goes.
HOLDING: dict[How, tuple[str, ...]] = {
    "town": SCOPES,
    "voivodeship": ("region", "area"),
    "powiat": ("powiat",),
    "gmina": ("gmina",),
}


def level(candidate: Candidate) -> Level | None:
    """Return the level of a candidate, None for what is no institution."""
    kind = candidate.type
    if kind.scope == "body":
        return "body" if candidate.own and candidate.capital and not candidate.general else None
    if candidate.is_many:
        return "class" if kind.bare in ("class", "title") else None
    if kind.bare == "title" and not candidate.acronym:
        return "named" if candidate.titled and (candidate.wheres or candidate.own) else "class"
    if candidate.acronym:
        return of_acronym(candidate)
    if candidate.own:
        return of_own_name(candidate)
    if candidate.wheres and (kind.grammar != "own" or kind.bare == "place"):
        by_capital = kind.bare == "capital" or (kind.bare == "none" and kind.kind in PLACED)
        return "named" if kind.bare in ("class", "place", "named") or (candidate.capital and by_capital) else None
    return of_bare(candidate)


def of_acronym(candidate: Candidate) -> Level | None:
    """Return the level of an acronym: a class where it is bare and may be any of many."""
    kind = candidate.type
    if candidate.wheres or candidate.own or kind.scope == "country":
        return "named" if candidate.wheres or is_free(candidate) else None
    if not is_free(candidate):
        return None
    return "named" if kind.scope in ("region", "area") and kind.bare == "class" else "class" if kind.bare in ("class", "title") else "named"


def is_free(candidate: Candidate) -> bool:
    """Say whether an acronym may stand without a place."""
    return candidate.acronym is not None and candidate.acronym + WITH_PLACE not in candidate.type.acronyms


def of_own_name(candidate: Candidate) -> Level | None:
    """Return the level of a name with words of its own: capitalised it counts, in lower case with a mark of a name or a place."""
    if candidate.capital or candidate.marked or (candidate.type.kind in BRANCHES and candidate.span.named > candidate.span.bent):
        return "named"
    return "named" if candidate.left and candidate.type.bare in ("class", "place") else None


def of_bare(candidate: Candidate) -> Level | None:
    """Return the level of a head without place and own words."""
    kind = candidate.type
    if kind.bare == "named" or (kind.bare == "capital" and candidate.capital):
        return "named"
    if kind.bare != "class":
        return None
    if kind.scope in ("region", "area"):
        return "named"
    return "named" if candidate.titled and len(kind.words) > 1 else "class"


def is_list(candidate: Candidate, where: Where) -> bool:
    """Say whether a list of places means as many institutions: after a plural, and after an acronym, which has no number of its own.

    A list of areas does so where each has one such institution: "PCPR w powiatach mieleckim i sanockim", but not homes there.
    """
    if candidate.type.scope == "body" or candidate.type.scope not in HOLDING[where.how]:
        return False
    known = all(spot.places or spot.name for spot in where.spots)
    return candidate.reading.number == "pl" or (candidate.acronym is not None and known)


def is_nested(holder: Candidate, candidate: Candidate) -> bool:
    """Say whether a candidate inside another one is an institution of its own: named, not part of the head or of a verbatim name."""
    if candidate.span.first <= holder.span.head_last or level(candidate) != "named":
        return False
    if holder.type.scope == "body" and candidate.reading.number != "sg":
        return False  # "Konwent Dyrektorów PCPR w Miechowie" meets there
    if is_arm(holder, candidate) or is_branch_beside(holder, candidate):
        return False
    if holder.type.grammar == "own":
        return bool(candidate.wheres) and candidate.type.grammar != "open"
    return bool(candidate.wheres or candidate.own or candidate.type.scope in ("country", "area"))


def is_arm(holder: Candidate, candidate: Candidate) -> bool:
    """Say whether a name tells an arm of an institution elsewhere: "Filia PUP w Skale" does not make a PUP in Skała."""
    if holder.type.kind not in BRANCHES or candidate.span.last != holder.span.last:
        return False
    return candidate.type.scope in ("country", "region", "powiat") or holder.type.name.lower().endswith(ENDS_OF_ARMS)


def is_branch_beside(holder: Candidate, candidate: Candidate) -> bool:
    """Say whether a branch in the nominative stands beside the name of what it belongs to: "ZUS Oddział w Chrzanowie" is one."""
    return candidate.type.kind in BRANCHES and holder.type.kind not in BRANCHES and "nom" in candidate.reading.cases
