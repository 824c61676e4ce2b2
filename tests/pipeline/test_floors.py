"""The floors under extraction, pinned together with a digest of the pages that they were measured on."""

from __future__ import annotations

import hashlib
import importlib.util
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

PAGES, REFERENCES = Path("../shared/pages"), Path("../shared/pages_ref")
DIGESTS = {
    PAGES: "f081e81cab92b3e8",
    REFERENCES: "07eab6abdf4fa7ae",
}
# What the hand-made gold of 34 articles and 6 other pages asks, and what must be reached.
FLOORS = {"title": 34, "date": 33, "first": 33, "last": 32, "must": 174, "other": 6}
CEILINGS = {"date given but wrong": 0, "leak": 0}
# ... and where the pages say nothing of themselves: digests for classes and ids, <div> for telling tags, no metadata.
BARE = {"title": 34, "date": 33, "first": 29, "last": 29, "must": 172, "other": 6}
BARE_CEILINGS = {"date given but wrong": 0, "leak": 5}
SHINGLE_FLOOR = 0.92


def digest(folder: Path) -> str:
    """A digest of a folder's gold and pages."""
    whole = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        whole.update(path.name.encode() + path.read_bytes())
    return whole.hexdigest()[:16]


@pytest.fixture(scope="module")
def bench() -> ModuleType:
    """The project's own bench, which is a script and no package."""
    spec = importlib.util.spec_from_file_location("extraction_bench", Path("bench/extraction_bench.py"))
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not PAGES.is_dir(), reason="the real pages are not here")
@pytest.mark.parametrize(("bare", "floors", "ceilings"), [(False, FLOORS, CEILINGS), (True, BARE, BARE_CEILINGS)])
def test_the_floors_hold_on_the_hand_made_gold(bench, bare, floors, ceilings):
    assert digest(PAGES) == DIGESTS[PAGES], "other pages than the floors were measured on"
    golds = bench.load(PAGES)
    answers, _ = bench.run(bench.kronika, PAGES, golds, with_address=True, bare=bare)

    right = sum((bench.score(gold, answer).right for gold, answer in zip(golds, answers, strict=True)), Counter())

    assert {name: right[name] for name in floors if right[name] < floors[name]} == {}
    assert {name: right[name] for name in ceilings if right[name] > ceilings[name]} == {}


@pytest.mark.skipif(not REFERENCES.is_dir(), reason="the reference pages are not here")
def test_the_floor_holds_on_the_rougher_references(bench):
    assert digest(REFERENCES) == DIGESTS[REFERENCES], "other pages than the floor was measured on"
    golds = bench.load(REFERENCES)
    answers, _ = bench.run(bench.kronika, REFERENCES, golds, with_address=True)

    assert bench.shingle_f1([(gold["text"], answer["text"]) for gold, answer in zip(golds, answers, strict=True)]) >= SHINGLE_FLOOR
    assert all(answer["kind"] == "article" for answer in answers)
