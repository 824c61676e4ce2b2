"""Stories: grammatical by construction, whole, and the same for the same seed."""

import re
from datetime import datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demo import words
from demo.scenes import CHOICE, SLOT, Scene
from demo.stories import write_story

DAY = datetime(2024, 3, 18, 9, 15)
REGION = words.regions()["zalesko-jeziorne"]
moments = st.datetimes(min_value=datetime(2022, 1, 1), max_value=datetime(2026, 10, 6))


def scene(seed="seed", topic="piecza"):
    return Scene(Random(seed), REGION, topic, DAY, ahead=False)


@given(st.text(max_size=8), st.sampled_from(sorted(words.regions())), st.sampled_from(sorted(words.topics())), moments)
def test_every_story_is_whole(seed, region, topic, moment):
    story = write_story(seed, words.regions()[region], topic, moment)

    assert story == write_story(seed, words.regions()[region], topic, moment)
    assert not re.search(r"[{}\[\]~]|  |\.\.|\bNone\b", story.title + story.body)
    assert story.title[0] == story.title[0].upper()
    assert len(story.body.split()) <= 650
    for passage in story.passages:
        assert passage.text == passage.text.strip()
        assert "\n" not in passage.text
        assert passage.kind != "paragraph" or passage.text[-1] in ".:!"


@pytest.mark.parametrize("pattern", [row[2] for row in words.rows("sentences.tsv")])
def test_every_pattern_of_the_vocabulary_can_be_said(pattern):
    said = scene().say(pattern)

    assert said
    assert not re.search(r"[{}\[\]|]", said)


def test_every_topic_can_be_told_in_every_genre():
    for topic in words.topics():
        assert topic in words.acts()
        assert len(words.sentences(topic, "say")) >= 8
        assert len(words.sentences(topic, "item")) >= 5
        assert len(words.sentences(topic, "quote")) >= 2
    for genre in ("report", "announce", "call", "info"):
        assert all(words.sentences("*", f"{role}.{genre}") for role in ("title", "lead", "say", "list", "end"))


def test_a_verb_agrees_with_its_institution():
    one = scene()
    one.words = {
        **one.words,
        "x": words.organisation("kpp", words.places()["sowibor"]),
        "y": words.organisation("pcpr", words.places()["sowibor"]),
    }

    assert one.say("{x.nom} {x~zaprosił/zaprosiła/zaprosiło}.") == "Komenda Powiatowa Policji w Sowiborze zaprosiła."
    assert one.say("{y.nom} {y~zaprosił/zaprosiła/zaprosiło}.") == "Powiatowe Centrum Pomocy Rodzinie w Sowiborze zaprosiło."


def test_only_the_head_of_an_institution_inflects():
    office = words.organisation("um", words.places()["zaleskowo"])
    town = words.organisation("mops", words.places()["wrzosogrod"])

    assert office.forms["gen"] == "Urzędu Marszałkowskiego Województwa Zalesko-Jeziornego"
    assert town.forms["ins"] == "Miejskim Ośrodkiem Pomocy Społecznej we Wrzosogrodzie"
    assert office.institution == "Urząd Marszałkowski Województwa Zalesko-Jeziornego"


def test_institutions_are_named_in_the_order_of_their_mention_and_once():
    one = scene()
    one.say("Pismo {um.gen} do {pcpr.gen}, kopia dla {um.gen} i {a.gen}.")

    assert [name.split()[0] for name in one.named] == ["Urząd", "Powiatowe"]


def test_a_choice_is_made_and_a_sentence_begins_with_a_capital():
    assert scene().say("[ala|ola] ma kota.") in {"Ala ma kota.", "Ola ma kota."}


def test_a_sentence_that_ends_with_an_abbreviated_year_has_one_full_stop():
    assert re.fullmatch(r"Zapisy do \d+ \w+ 2024 r\.", scene().say("Zapisy do {due}."))


def test_counts_take_the_genitive_plural():
    said = [int(re.search(r"\d+", scene(f"{n}").say("{n} osób"))[0]) for n in range(200)]

    assert not [count for count in said if count % 10 in (1, 2, 3, 4) or count < 5]


def test_the_region_of_a_powiat_is_told_by_its_adjective():
    forms = words.place_word(words.places()["lakogrod"]).forms

    assert (forms["adj"], forms["adjloc"]) == ("łąkogrodzkiego", "łąkogrodzkim")


def test_patterns_use_slots_that_a_scene_knows():
    known = set(scene().words) | {name.split(".")[0] for name in scene().plain} | {"n", "n2", "big", "pct", "money"}
    used = {found[1] for row in words.rows("sentences.tsv") for found in SLOT.finditer(row[2])}

    assert used <= known
    assert not [row for row in words.rows("sentences.tsv") if "{" in SLOT.sub("", row[2]) or "[" in CHOICE.sub("", row[2])]
