"""A scene binds the slots of the sentence patterns to people, places, institutions and days, and turns patterns into sentences."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from random import Random

from demo import words
from demo.days import GENITIVE, TOLD, written
from demo.records import Place, Region, Word

CHOICE = re.compile(r"\[([^\[\]]*)\]")
SLOT = re.compile(r"\{(\w+)(?:\.(\w+)|~([^{}/]*)/([^{}/]*)/([^{}/]*))?\}")
SEATED = ("um", "zarzad", "sejmik", "akademia")  # what stands at the seat of the voivodeship
GENDERS = ("m", "f", "n")
PROJECT_YEARS = 3
PLURAL_ENDINGS = (0, 5, 6, 7, 8, 9)  # after these last digits a Polish noun stands in the genitive plural
COUNTS = {"big": (11, 93), "n": (2, 8), "n2": (1, 1)}  # lowest and highest tens of a count; n2 stays below n, as a part of it
MEETING_HOURS = ("9.00", "9.30", "10.00", "10.30", "11.00", "12.00")
SMALL = ("dwóch", "trzech", "czterech", "pięciu")


class Scene:
    """The world of one text. `say` fills a pattern; the institutions that it named are kept in `named`, in the order of their mention."""

    def __init__(self, chance: Random, region: Region, topic: str, moment: datetime, ahead: bool) -> None:
        self.named: dict[str, None] = {}
        self.chance = chance
        towns = chance.sample(words.places_of(region.name), 3)
        self.words = {**named_words(chance, region, towns), "t": words.topics()[topic]}
        self.plain = {**told_days(chance, moment, ahead), **told_years(moment), "act": words.acts()[topic]}

    def say(self, pattern: str) -> str:
        """Choose among the alternatives, fill the slots, and begin with a capital."""
        while CHOICE.search(pattern):
            pattern = CHOICE.sub(lambda found: self.chance.choice(found[1].split("|")), pattern)
        text = SLOT.sub(self.fill, pattern).replace("r..", "r.")
        return text[:1].upper() + text[1:]

    def fill(self, slot: re.Match[str]) -> str:
        """The text of a slot: a plain fact, a fresh number, a word's form, or the alternative that agrees with a word's gender."""
        name, case = slot[1], slot[2]
        word = self.words.get(name)
        if word is None:
            return self.plain[f"{name}.{case}" if case else name] if name in self.plain else number(self.chance, name)
        if case is None:
            return slot[3 + GENDERS.index(word.gender)]
        if word.institution:
            self.named.setdefault(word.institution)
        return word.forms[case]


def named_words(chance: Random, region: Region, towns: list[Place]) -> dict[str, Word]:
    """Bind people, places, the meeting and one institution of every kind."""
    seat = words.places()[region.seat]
    kinds = [kind for kind in words.organisation_kinds() if kind not in SEATED]
    bound = {kind: words.organisation(kind, chance.choice(towns), chance.choice(words.OWN_NAMES)) for kind in kinds}
    bound |= {kind: words.organisation(kind, seat) for kind in SEATED}
    first, second = chance.sample(words.people(), 2)
    bound |= {f"p{n}": words.place_word(town) for n, town in enumerate(towns, 1)}
    other = words.organisation("pcpr", chance.choice(towns))
    office = words.organisation(region.office, seat)
    return bound | {"soc": office, "pcpr2": other, "a": first, "b": second, "ev": chance.choice(words.events()),
                    "region": words.region_word(region)}  # fmt: skip


def told_days(chance: Random, moment: datetime, ahead: bool) -> Mapping[str, str]:
    """The days that a text tells: the meeting (behind or ahead of its publication), the deadline, a period, a resolution."""
    met = moment + timedelta(days=chance.randint(9, 45) if ahead else -chance.randint(1, 12))
    met = met.replace(day=min(met.day, 27))
    due = moment + timedelta(days=chance.randint(12, 60))
    voted = moment - timedelta(days=chance.randint(20, 200))
    return {
        "when": written(TOLD, met),
        "when.short": f"{met.day} {GENITIVE[met.month - 1]}",
        "when.days": f"{met.day} i {written(TOLD, met + timedelta(days=1))}",
        "when.range": f"{met.day:02}-{met.day + 1:02}.{met:%m.%Y}",
        "due": written(TOLD, due),
        "period": f"od 1 {GENITIVE[moment.month % 12]} {moment.year} r. do 31 grudnia {moment.year + PROJECT_YEARS} r.",
        "res": f"nr {chance.randint(101, 989)}/{voted:%y} z dnia {written(TOLD, voted)}",
        "hour": chance.choice(MEETING_HOURS),
        "small": chance.choice(SMALL),
    }


def told_years(moment: datetime) -> Mapping[str, str]:
    """The years that a text tells, in the forms that its patterns need."""
    year = moment.year
    return {
        "year": f"{year}", "later": f"{year + 6}", "yearin": f"{year - 1} r.", "yearins": f"rokiem {year - 1}",
        "yearacc": f"{year} rok", "yeargen": f"{year} r.", "yearnom": f"{year}", "nextin": f"{year + 1} roku",
    }  # fmt: skip


def number(chance: Random, name: str) -> str:
    """A fresh number: money, a share in percent, a big or a small count (all of them take the genitive plural)."""
    if name == "money":
        return chance.choice((f"{chance.randint(2, 90) * 10} tys. zł", f"{chance.randint(11, 49) / 10:.1f} mln zł".replace(".", ",")))
    if name == "pct":
        return f"{chance.randint(11, 89)}%"
    low, high = COUNTS[name]
    return f"{chance.randint(low, high) * 10 + chance.choice(PLURAL_ENDINGS)}"
