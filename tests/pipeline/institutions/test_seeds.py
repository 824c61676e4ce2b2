"""The marked seeds: every named institution is found, named and linked; a floor for bodies and classes."""

import json
from pathlib import Path

import pytest

from pipeline.institutions.mentions import find

SHARED = Path(__file__).parents[4] / "shared"
GOLD = SHARED / "institutions" / "seeds_gold.jsonl"
REGIONS = {"000": "łódzkie", "002": "małopolskie", "003": "małopolskie", "004": "warmińsko-mazurskie"}
FLOOR = 0.9

pytestmark = pytest.mark.skipif(not GOLD.exists(), reason="the marked seeds are not here")


def records():
    return [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()] if GOLD.exists() else []


def mentions(record):
    return find((SHARED / "seeds" / record["file"]).read_text(encoding="utf-8"), REGIONS.get(record["file"][:3]))


@pytest.mark.parametrize("record", records(), ids=lambda record: record["file"][:3])
def test_every_named_institution_is_found_named_and_linked(record):
    found = [(m.start, m.end, m.institution.name, m.institution.teryt) for m in mentions(record) if m.level == "named"]
    gold = [g for g in record["mentions"] if g["level"] == "named"]

    assert sorted(found) == sorted((g["start"], g["end"], g["canonical"], g["place"]["teryt"]) for g in gold)


def test_bodies_and_classes_keep_above_the_floor():
    gold = {(r["file"], g["start"], g["canonical"]) for r in records() for g in r["mentions"] if g["level"] != "named"}
    found = {(r["file"], m.start, m.institution.name) for r in records() for m in mentions(r) if m.level != "named"}

    assert len(found & gold) / len(gold) >= FLOOR
    assert len(found & gold) / len(found) >= FLOOR
