"""What the last part of an address says of the kind of its page."""

from __future__ import annotations

from collections import Counter

import pytest

from pipeline.address_forms import entries, form_of, number_alike


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("135-klub-seniora.html", "0-"),
        ("123,klub.html", "0,"),
        ("135", "0"),
        ("galeria-132.html", "galeria-0"),
        ("wniosek2.html", "wniosek0"),
        ("news,k,1,id,9,klub.html", "news,k,0,id,0,"),
        ("news,k,1,s,3.html", "news,k,0,s,0"),
        ("news,9,bal-2.html", "news,0,"),
    ],
)
def test_a_number_with_the_names_before_it_tells_the_kind(name: str, form: str) -> None:
    assert form_of(name) == form


@pytest.mark.parametrize("name", ["klub-seniora", "klub-seniora-2", "tydzien-rodziny-2026-rok", "klub-seniora,12.html", "500plus", ""])
def test_the_words_of_a_slug_tell_no_kind(name: str) -> None:
    assert form_of(name) == ""


@pytest.mark.parametrize(
    ("names", "number"),
    [
        (("135-klub", "136-bal", "galeria-7"), 2),
        (("klub-seniora", "nowe-warsztaty", "galeria-7"), 3),
        (("klub-seniora", "galeria-7", "galeria-8"), 0),
    ],
)
def test_a_number_in_front_is_chance_where_most_are_slugs(names: tuple[str, ...], number: int) -> None:
    counts = Counter(it for name in names for it in entries("/a/?", name))

    assert number_alike("/a/?", "137-wigilia", counts) == number
    assert number_alike("/b/?", "137-wigilia", counts) == 0


def test_names_between_commas_stand_among_slugs_not_by_chance() -> None:
    counts = Counter(it for name in ("klub-seniora,11.html", "nowe-warsztaty,12.html") for it in entries("/?", name))

    assert number_alike("/?", "bal,13.html", counts) == 2
    assert number_alike("/?", "strona,3,projekt.html", counts) == 0
