"""Write pipeline/institutions/gazetteer.tsv from the register of territorial units (TERC): `python bench/gazetteer.py TERC.csv OUT.tsv`.

Names and codes are the register's facts. Genitives and locatives come from morphology; seats of powiats are matched by their adjective,
and those that no adjective tells stand in SEATS.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from pipeline import morphology
from pipeline.letters import unaccented

TOWNS, RURAL, MIXED, DISTRICTS = ("1", "4"), "2", "3", ("8", "9")
FROZEN = {"nad", "koło", "pod", "Świętej"}  # from here on a name does not inflect
CITY_WORDS = ("miasto na prawach powiatu", "miasto stołeczne, na prawach powiatu")
HEAD = "# code, kind (w voivodeship, p powiat, t town, g rural gmina, m mixed gmina, d district), name, locatives, genitives, seat of"
# Powiats whose adjective does not tell their seat, or tells several towns.
SEATS = {
    "bieszczadzki": "Ustrzyki Dolne", "tatrzański": "Zakopane", "karkonoski": "Jelenia Góra", "warszawski zachodni": "Ożarów Mazowiecki",
    "łódzki wschodni": "Łódź", "gdański": "Pruszcz Gdański", "górowski": "Góra", "strzelecki": "Strzelce Opolskie",
    "bieruńsko-lędziński": "Bieruń", "olecki": "Olecko", "wysokomazowiecki": "Wysokie Mazowieckie", "starogardzki": "Starogard Gdański",
    "pruszkowski": "Pruszków", "kolski": "Koło", "leski": "Lesko", "nakielski": "Nakło nad Notecią", "radziejowski": "Radziejów",
    "rycki": "Ryki", "łęczyński": "Łęczna", "sztumski": "Sztum", "tucholski": "Tuchola", "żniński": "Żnin", "bytowski": "Bytów",
    "olsztyński": "Olsztyn",
}  # fmt: skip
# Names that the dictionary lacks, or has in another reading only: locative and genitive.
IRREGULAR = {
    "Chełm": ("Chełmie", "Chełma"), "Chełm Śląski": ("Chełmie Śląskim", "Chełma Śląskiego"), "Olesno": ("Oleśnie", "Olesna"),
    "Góra Kalwaria": ("Górze Kalwarii", "Góry Kalwarii"), "Konstancin-Jeziorna": ("Konstancinie-Jeziornie", "Konstancina-Jeziorny"),
    "Nowa Dęba": ("Nowej Dębie", "Nowej Dęby"), "Rudna": ("Rudnej", "Rudnej"), "Lipowa": ("Lipowej", "Lipowej"),
    "Promna": ("Promnie", "Promny"), "Kodrąb": ("Kodrąbiu", "Kodrąbia"), "Wola Uhruska": ("Woli Uhruskiej", "Woli Uhruskiej"),
    "Zławieś Wielka": ("Zławsi Wielkiej", "Zławsi Wielkiej"), "Ruda Maleniecka": ("Rudzie Malenieckiej", "Rudy Malenieckiej"),
    "Jasienica Rosielna": ("Jasienicy Rosielnej", "Jasienicy Rosielnej"),
    "Rzepiennik Strzyżewski": ("Rzepienniku Strzyżewskim", "Rzepiennika Strzyżewskiego"),
    "Ostrów Mazowiecka": ("Ostrowi Mazowieckiej|Ostrowie Mazowieckiej", "Ostrowi Mazowieckiej|Ostrowa Mazowieckiej"),
    "Klucze": ("Kluczach", "Klucz|Kluczy"),
    "Wielopole Skrzyńskie": ("Wielopolu Skrzyńskim", "Wielopola Skrzyńskiego"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """A unit of the register: its code, its kind and its name."""

    code: str
    kind: str
    name: str


def rows(path: Path) -> Iterator[Row]:
    """Yield the register's units; the rural parts of mixed gminas are left out, a city with powiat rights is a town."""
    with path.open(encoding="utf-8-sig") as file:
        for line in csv.DictReader(file):
            code = line["WOJ"] + line["POW"] + line["GMI"] + line["RODZ"]
            kind = kind_of(line)
            if kind:
                name = line["NAZWA"].partition(" (")[0]  # "Dobra (Szczecińska)" is so written in the register only
                yield Row(code, kind, name.lower() if kind == "w" else name)


def kind_of(line: dict[str, str]) -> str | None:
    """Return the gazetteer's letter for a line of the register, None for what it does not take."""
    if not line["POW"]:
        return "w"
    if not line["GMI"]:
        return None if line["NAZWA_DOD"] in CITY_WORDS else "p"
    kinds = {**dict.fromkeys(TOWNS, "t"), RURAL: "g", MIXED: "m", **dict.fromkeys(DISTRICTS, "d")}
    return kinds.get(line["RODZ"])


def inflected(name: str, case: str) -> list[str]:
    """Return a name's forms in a case, likeliest first; none where morphology does not know it."""
    if name in IRREGULAR:
        return [IRREGULAR[name][case == "gen"]]
    words = name.split(" ")
    cut = next((i for i, word in enumerate(words) if word in FROZEN), len(words))
    tail = " ".join(words[cut:])
    return [f"{form} {tail}".strip() for form in agreeing(words[:cut], case)]


def agreeing(words: list[str], case: str) -> list[str]:
    """Return the forms of a noun with its adjectives; of a hyphenated word, those of its parts."""
    found: dict[str, None] = {}
    for at, word in enumerate(words):
        for number, gender, form in nouns(word, case):
            others = [[form] if i == at else adjectives(other, case, number, gender) for i, other in enumerate(words)]
            found.update(dict.fromkeys(" ".join(parts) for parts in product(*others)))
    return list(found)[:2]


def nouns(word: str, case: str) -> Iterator[tuple[str, str, str]]:
    """Yield number, gender and form of each noun that a word is in the nominative."""
    if "-" in word:
        parts = [next(nouns(part, case), ("sg", "m3", "")) for part in word.split("-")]
        if all(form for _, _, form in parts):
            yield parts[0][0], parts[0][1], "-".join(form for _, _, form in parts)
        return
    readings = [a for a in morphology.analyses(word) if a.has("nom") and a.tag.startswith("subst") and a.lemma.lower() == word.lower()]
    for reading in sorted(readings, key=lambda a: (not any("geograficz" in label for label in a.labels), a.lemma != word)):
        number, gender = reading.tag.split(":")[1], reading.tag.split(":")[3]
        for form in morphology.generate(reading.lemma, "subst", number.split(".")[0], case, gender):
            yield number, gender, form[0].upper() + form[1:]


def adjectives(word: str, case: str, number: str, gender: str) -> list[str]:
    """Return the forms of an adjective beside a noun of this number and gender."""
    lemmas = [a.lemma for a in morphology.analyses(word) if a.has("nom", "adj", number) and gender in morphology.features_of(a.tag)]
    forms = [form for lemma in lemmas for form in morphology.generate(lemma, "adj", number, case, gender, "pos")]
    capitals = word[0].isupper()
    return list(dict.fromkeys(form[0].upper() + form[1:] if capitals else form for form in forms))


def seats(units: Iterable[Row]) -> dict[str, list[str]]:
    """Return the codes of the powiats whose seat a town is, by the town's code; a bare city is the seat of its own powiat."""
    units = list(units)
    towns = [unit for unit in units if unit.kind == "t"]
    found: dict[str, list[str]] = {}
    for powiat in (unit for unit in units if unit.kind == "p"):
        inside = [town for town in towns if town.code.startswith(powiat.code)]
        cities = [town for town in towns if town.code[:2] == powiat.code[:2] and town.code[2:4] >= "61"]
        found.setdefault(seat(powiat, inside, cities).code, []).append(powiat.code)
    return found


def seat(powiat: Row, inside: list[Row], cities: list[Row]) -> Row:
    """Return the town whose name shares most letters with the powiat's adjective, a named exception first."""
    known = [town for town in [*inside, *cities] if town.name == SEATS.get(powiat.name)]
    return known[0] if known else max([*inside, *cities], key=lambda town: likeness(powiat.name, town.name))


def likeness(adjective: str, town: str) -> float:
    """Say how far a town's name and an adjective agree: letters shared at the beginning, and in the second word."""
    first = shared(adjective, town)
    return first + 0.01 * (len(town.split()) > 1) - 0.1 * max(0, len(town.split(maxsplit=1)[0]) - len(adjective))


def shared(left: str, right: str) -> int:
    """Return how many letters two names share at their beginning, without diacritics."""
    pairs = zip(unaccented(left), unaccented(right.replace(" ", "")), strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(left), len(right)))


def main(source: str, target: str) -> None:
    """Read the register and write the gazetteer."""
    units = list(rows(Path(source)))
    seat_of = seats(units)
    lines = [HEAD]
    for unit in units:
        cases = [inflected(unit.name, case) if unit.kind in "tgmd" else [] for case in ("loc", "gen")]
        cells = [unit.code, unit.kind, unit.name, *("|".join(case) for case in cases), "|".join(seat_of.get(unit.code, []))]
        lines.append("\t".join(cells).rstrip("\t"))
    Path(target).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:3])
