"""The door of the recogniser: what is found, under which name, linked to what."""

from pipeline.institutions.mentions import find


def names(text, region=None, level="named"):
    return [mention.institution.name for mention in find(text, region) if mention.level == level]


def test_an_oblique_name_with_a_place_is_put_into_the_nominative():
    text = "Gościem była kierowniczka Powiatowego Centrum Pomocy Rodzinie w Miechowie."

    assert names(text) == ["Powiatowe Centrum Pomocy Rodzinie w Miechowie"]


def test_a_plural_with_two_places_is_two_institutions():
    assert names("Nagrodzono Komendy Powiatowe Policji w Łasku i Kutnie.") == [
        "Komenda Powiatowa Policji w Łasku",
        "Komenda Powiatowa Policji w Kutnie",
    ]
