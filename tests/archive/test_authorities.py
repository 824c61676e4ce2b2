"""The authority list: asked for in any form, counted where and when asked, told who followed whom."""

from __future__ import annotations

from datetime import date

import pytest
from samples import article, capture

from archive.authorities import alike, matching
from archive.records import SiteCard
from archive.store import Archive
from pipeline.institutions.successions import follows
from pipeline.records import Institution, Mention, PublicationDate

PCPR = Institution("Powiatowe Centrum Pomocy Rodzinie w Miechowie", "pcpr", "Miechów", "1208")
OPS = Institution("Ośrodek Pomocy Społecznej w Kępicach", "ops", "Kępice", "2212043")
CUS = Institution("Centrum Usług Społecznych w Kępicach", "cus", "Kępice", "2212043")
ELSEWHERE = Institution("Centrum Usług Społecznych w Gostyniu", "cus", "Gostyń", "3004013")
TOWNS = (("Sanoku", "1817011"), ("Mielcu", "1811011"))


def add(archive: Archive, number: int, day: str | None, site: str, *named: tuple[str, Institution]) -> None:
    published = PublicationDate(date.fromisoformat(day), "day", "label", day, 1.0) if day else None
    found = tuple(Mention(0, len(text), text, institution, "named", "place") for text, institution in named)
    archive.save(article(title=str(number), published=published, institutions=found), capture(str(number).encode(), str(number), site=site))


@pytest.fixture
def filled(archive: Archive) -> Archive:
    archive.register(SiteCard("rops", "ROPS", "małopolskie"))
    archive.register(SiteCard("um", "UM", "pomorskie"))
    add(archive, 1, "2023-02-01", "rops", ("PCPR w Miechowie", PCPR), ("PCPR-u w Miechowie", PCPR))
    add(archive, 2, "2024-06-01", "rops", ("PCPR w Miechowie", PCPR))
    add(archive, 3, "2018-03-01", "um", ("OPS w Kępicach", OPS))
    add(archive, 4, "2022-03-01", "um", ("CUS w Kępicach", CUS))
    add(archive, 5, None, "um", ("CUS w Gostyniu", ELSEWHERE))
    return archive


def test_an_institution_is_told_with_its_variants_and_days(filled: Archive) -> None:
    first = filled.authorities()[0]

    assert (first.name, first.articles, first.first, first.last) == (PCPR.name, 2, date(2023, 2, 1), date(2024, 6, 1))
    assert first.variants == (("PCPR w Miechowie", 2), ("PCPR-u w Miechowie", 1))


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("pcpr miechów", [PCPR.name]),
        ("Powiatowego Centrum Pomocy Rodzinie w Miechowie", [PCPR.name]),
        ("centrum usług", [CUS.name, ELSEWHERE.name]),
        ("cus kepice", [CUS.name]),
        ("pcpr kępice", []),
        ("miechowski pcpr", [PCPR.name]),
        ("PCPR Miechowa", [PCPR.name]),
        ("pcpr powiat miechowski", [PCPR.name]),
        ("pcpr małopolskie", [PCPR.name]),
        ("sanocki pcpr", []),
        ("ops kepic", [OPS.name]),
        ("pcpr - miechów", [PCPR.name]),
        ("pcpr – miechów", [PCPR.name]),
        ("PCPR / Miechów", [PCPR.name]),
        ("pcpr (miechów)", [PCPR.name]),
        ("centrum : usług ...", [CUS.name, ELSEWHERE.name]),
        ("'", []),
        ("(", []),
        ("...", []),
    ],
)
def test_any_form_of_a_name_finds_it(filled: Archive, query: str, names: list[str]) -> None:
    assert sorted(it.name for it in matching(filled.authorities(), query)) == sorted(names)


def test_words_that_texts_use_for_several_institutions_find_none_of_them(archive: Archive) -> None:
    both = [Institution(f"Powiatowe Centrum Pomocy Rodzinie w {town}", "pcpr", None, code) for town, code in TOWNS]
    archive.register(SiteCard("um", "UM", "podkarpackie"))
    add(archive, 1, "2024-01-01", "um", *(("PCPR w Sanoku i Mielcu", it) for it in both))
    add(archive, 2, "2024-01-01", "um", ("PCPR w Sanoku", both[0]))

    for query, it in (("pcpr mielca", both[1]), ("pcpr mielec", both[1]), ("sanocki pcpr", both[0]), ("centrum mielcu", both[1])):
        assert [found.name for found in matching(archive.authorities(), query)] == [it.name], query


def test_counts_keep_to_the_days_and_the_region(filled: Archive) -> None:
    assert [it.name for it in filled.authorities(date(2024, 1, 1), date(2024, 12, 31))] == [PCPR.name]
    assert {it.kind for it in filled.authorities(region="pomorskie")} == {"ops", "cus"}


def test_an_undated_mention_has_no_day_and_falls_in_no_span(filled: Archive) -> None:
    (only,) = matching(filled.authorities(), "gostyń")

    assert (only.articles, only.first, only.last) == (1, None, None)
    assert matching(filled.authorities(date(1990, 1, 1)), "gostyń") == []


def test_names_of_one_institution_are_told_as_one(filled: Archive) -> None:
    seat = Institution("Urząd Marszałkowski Województwa Pomorskiego w Gdańsku", "urzad_marszalkowski", "województwo pomorskie", "22")
    plain = Institution("Urząd Marszałkowski Województwa Pomorskiego", "urzad_marszalkowski", "województwo pomorskie", "22")
    for number, it in enumerate((seat, plain, plain), 20):
        add(filled, number, "2024-01-01", "um", (it.name, it))

    (only,) = [it for it in filled.authorities() if it.kind == "urzad_marszalkowski"]

    assert (only.name, only.aliases, only.articles) == (plain.name, (seat.name,), 3)


@pytest.mark.parametrize(
    ("kind", "name"),
    [("pcpr", "Powiatowe Centrum Pomocy Rodzinie"), ("starostwo", "Starostwo Powiatowe"), ("pup", "Powiatowy Urząd Pracy")],
)
def test_the_body_of_a_powiat_is_one_by_its_powiat_and_by_its_seat(archive: Archive, kind: str, name: str) -> None:
    by_powiat = Institution(f"{name} dla Powiatu Sanockiego", kind, "powiat sanocki", "1817")
    by_seat = Institution(f"{name} w Sanoku", kind, "Sanok", "1817011")
    archive.register(SiteCard("um", "UM", "podkarpackie"))
    for number, it in enumerate((by_powiat, by_seat, by_seat)):
        add(archive, number, "2024-01-01", "um", (it.name, it))

    (only,) = archive.authorities()

    assert (only.name, only.aliases, only.articles) == (by_seat.name, (by_powiat.name,), 3)


def test_the_labour_office_of_a_city_is_not_that_of_the_powiat_around_it(archive: Archive) -> None:
    city = Institution("Grodzki Urząd Pracy w Krakowie", "pup", "Kraków", "1261011")
    around = Institution("Powiatowy Urząd Pracy dla Powiatu Krakowskiego", "pup", "powiat krakowski", "1206")
    home = Institution("Dom Pomocy Społecznej w Sanoku", "dps", "Sanok", "1817011")
    other = Institution("Dom Pomocy Społecznej w Powiecie Sanockim", "dps", "powiat sanocki", "1817")
    archive.register(SiteCard("um", "UM", "podkarpackie"))
    add(archive, 1, "2024-01-01", "um", *((it.name, it) for it in (city, around, home, other)))

    assert len(archive.authorities()) == 4


@pytest.mark.parametrize("query", ["panel ekspertów", "Wojewódzkiego Panelu Ekspertów"])
def test_bodies_are_in_the_list_and_classes_are_not(archive: Archive, query: str) -> None:
    body = Institution("Wojewódzki Panel Ekspertów", "gremium")
    found = Mention(0, 26, "Wojewódzki Panel Ekspertów", body, "body", None)
    many = Mention(30, 34, "PCPR", Institution("powiatowe centrum pomocy rodzinie", "pcpr"), "class", None)
    archive.register(SiteCard("um", "UM", "podkarpackie"))
    archive.save(article(title="1", institutions=(found, many)), capture(b"1", "1", site="um"))

    assert [it.name for it in matching(archive.authorities(), query)] == [body.name]
    assert len(archive.authorities()) == 1


def test_two_homes_of_one_town_stay_two(filled: Archive) -> None:
    homes = [Institution(f"Dom Pomocy Społecznej {patron} w Łodzi", "dps", "Łódź", "1061011") for patron in ("„Włókniarz”", "„Pogodna”")]
    for number, it in enumerate(homes, 30):
        add(filled, number, "2024-01-01", "um", (it.name, it))

    assert len([it for it in filled.authorities() if it.kind == "dps"]) == 2


def test_only_the_current_revision_counts(filled: Archive) -> None:
    add(filled, 2, "2024-06-02", "rops")

    assert next(it for it in filled.authorities() if it.kind == "pcpr").articles == 1


def test_a_centre_of_social_services_follows_the_welfare_centre_of_its_own_place(filled: Archive) -> None:
    known = {it.name: it for it in filled.authorities()}

    assert known[CUS.name].predecessors == (OPS.name,)
    assert known[OPS.name].successors == (CUS.name,)
    assert known[ELSEWHERE.name].predecessors == ()


def test_a_ministry_follows_under_its_next_name_and_not_the_other_way_round() -> None:
    earlier = Institution("Ministerstwo Pracy i Polityki Społecznej", "ministerstwo")
    later = Institution("Ministerstwo Rodziny, Pracy i Polityki Społecznej", "ministerstwo")

    assert follows(later, earlier)
    assert not follows(earlier, later)
    assert not follows(later, later)


@pytest.mark.parametrize(
    ("word", "other", "same"),
    [("Zaleskowo", "Zaleskowie", True), ("miechow", "Miechowie", True), ("Zaleskowo", "Zalesiany", False), ("dom", "domena", False)],
)
def test_unknown_towns_agree_in_all_but_an_ending(word: str, other: str, same: bool) -> None:
    assert alike(word, other) is same
