"""A gmina's name in the nominative may be another's genitive: the voivodeship settles it, or nothing does."""

from __future__ import annotations

import pytest

from pipeline.institutions.mentions import find, is_ambiguous


@pytest.mark.parametrize(("name", "region", "code"), [("Szczytna", "dolnośląskie", "0208143"), ("Zator", "małopolskie", "1213093")])
def test_the_voivodeship_of_the_site_settles_it(name: str, region: str, code: str) -> None:
    (mention,) = find(f"Urząd Gminy {name} zaprasza.", region)

    assert mention.institution.teryt == code


@pytest.mark.parametrize("name", ["Wieliczki", "Bobowa"])
def test_without_one_it_stays_unlinked_and_doubtful(name: str) -> None:
    (mention,) = find(f"Urząd Gminy {name} zaprasza.")

    assert mention.institution.teryt is None
    assert is_ambiguous(mention)


def test_a_genitive_that_is_no_nominative_is_read_as_before() -> None:
    assert [m.institution.teryt for m in find("Urząd Miasta Krakowa i Urząd Miasta Łodzi")] == ["1261011", "1061011"]
