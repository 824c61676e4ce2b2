"""Institutions reach the article, with the site's voivodeship; a place that the register has twice is a doubt and no guess."""

from __future__ import annotations

from pipeline.extract import extract
from pipeline.records import Article, Page
from pipeline.rules import Rules

BODY = "Spotkanie przygotował {}, a w rozmowach wzięli udział przedstawiciele gmin z całego regionu i organizacje społeczne."


def article(name: str, region: str | None = None) -> Article:
    return extract(Page.of(f"Spotkanie o wsparciu rodzin\n2024-03-18\n\n{BODY.format(name)}\n"), Rules(region=region))


def test_mentions_count_characters_in_title_and_body() -> None:
    read = article("Powiatowe Centrum Pomocy Rodzinie w Miechowie")

    (mention,) = read.institutions
    assert read.text[mention.start : mention.end] == mention.text == "Powiatowe Centrum Pomocy Rodzinie w Miechowie"
    assert mention.institution.teryt is not None


def test_a_bare_rops_belongs_to_the_voivodeship_of_the_site() -> None:
    assert [m.institution.name for m in article("ROPS", "małopolskie").institutions] == [
        "Regionalny Ośrodek Polityki Społecznej w Krakowie"
    ]


def test_a_place_that_the_register_has_twice_is_a_doubt() -> None:
    read = article("Gminny Ośrodek Pomocy Społecznej w Dąbrowie")

    assert [d.text for d in read.doubts if d.reason == "ambiguous-place"] == ["Gminny Ośrodek Pomocy Społecznej w Dąbrowie"]
    assert read.institutions[0].institution.teryt is None


def test_a_place_that_the_register_has_once_is_none() -> None:
    assert not [d for d in article("Gminny Ośrodek Pomocy Społecznej w Kłaju").doubts if d.reason == "ambiguous-place"]
