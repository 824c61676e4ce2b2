"""Every kind of institution: its nominative, another case, its plural, and a text that must not be taken for it."""

from pathlib import Path

import pytest

from pipeline.institutions.mentions import find
from pipeline.institutions.types import types

ROWS = [line.split("\t") for line in Path(__file__).with_name("kinds.tsv").read_text(encoding="utf-8").splitlines()[1:]]
NAMED = [row for row in ROWS if row[1] != "-"]


def mentions(kind, phrase):
    found = find(f"Wczoraj w audycji mówiono, że {phrase} oraz inne sprawy czekają na wiosnę.")
    return [(mention.institution.name, mention.level) for mention in found if mention.institution.kind == kind]


def test_every_kind_of_the_table_has_its_row():
    assert {row[0] for row in ROWS} == {kind.kind for kind in types()}


@pytest.mark.parametrize("row", NAMED, ids=[row[0] for row in NAMED])
def test_a_name_is_found_in_the_nominative(row):
    assert [name for name, level in mentions(row[0], row[1]) if level != "class"] == [row[1]]


@pytest.mark.parametrize("row", NAMED, ids=[row[0] for row in NAMED])
def test_a_name_in_another_case_is_put_into_the_nominative(row):
    assert [name for name, level in mentions(row[0], row[2]) if level != "class"] == [row[1]]


@pytest.mark.parametrize("row", [row for row in ROWS if row[3] != "-"], ids=[row[0] for row in ROWS if row[3] != "-"])
def test_a_plural_is_a_class_or_several_institutions(row):
    meaning, phrase = row[3].split(": ")
    levels = [level for _, level in mentions(row[0], phrase)]

    assert levels == {"klasa": ["class"], "dwa": ["named", "named"], "nic": []}[meaning]


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_common_words_are_left_alone(row):
    assert mentions(row[0], row[4]) == []
