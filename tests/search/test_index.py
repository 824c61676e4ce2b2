"""Searching an archive end to end: forms, marks, filters, facets, and an index that follows the archive whatever happens."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from samples import article, capture

from archive.records import SiteCard
from archive.store import Archive
from pipeline.records import Institution, Mention, PublicationDate
from search.errors import IndexOutdated, QueryError
from search.index import MARK, Index
from search.results import Filters, Hit, Results, View

PCPR = Institution("Powiatowe Centrum Pomocy Rodzinie w Miechowie", "pcpr")


def day(text: str) -> PublicationDate:
    return PublicationDate(date.fromisoformat(text), "day", "line", text, 0.9)


TEXTS = [
    ("Piecza zastępcza w Łodzi", "Szkolenie dla ośrodków pomocy społecznej odbyło się w Zakopanem.", day("2024-03-18"), "um"),
    (
        "Konkurs dla OPS",
        "Ogłaszamy konkurs dla OPS-ów w województwie warmińsko-mazurskim. Rodziny zastępcze też.",
        day("2023-01-02"),
        "rops",
    ),
    ("Nabór bez daty", "ROPS Kraków zaprasza. Ops, pomyłka w poprzednim ogłoszeniu.", None, "rops"),
    ("Raport roczny", "Ośrodki podsumowały rok.", PublicationDate(date(2024, 5, 1), "month", "label", "maj 2024", 0.9), "rops"),
]


@pytest.fixture
def index(archive: Archive, tmp_path: Path) -> Index:
    archive.register(SiteCard("um", "Urząd", "łódzkie"))
    archive.register(SiteCard("rops", "ROPS", "małopolskie"))
    for number, (title, body, published, site) in enumerate(TEXTS):
        named = (Mention(0, 1, "PCPR Miechów", PCPR),) if number == 0 else ()
        found = article(title=title, body=body, lead=None, published=published, institutions=named)
        archive.save(found, capture(str(number).encode(), key=str(number), site=site))
    opened = Index.open(tmp_path / "a.index")
    opened.refresh(archive)
    return opened


def numbers(results: Results) -> list[int]:
    return [hit.article.id for hit in results.hits]


def marks(hit: Hit) -> list[str]:
    return [piece.text for run in (hit.title, *hit.snippets) for piece in run if piece.marked]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("ośrodkom", {1, 4}),
        ("osrodek", {1, 4}),
        ("osrodkow", {1, 4}),
        ("lodz", {1}),
        ("Zakopane", {1}),
        ("=ośrodków", {1}),
        ("=ośrodek", set()),
        ('"piecza zastępcza"', {1}),
        ('"zastępcza piecza"', set()),
        ('"zastępcza rodzina"~3', {2}),
        ('"ROPS Kraków"', {3}),
        ("mazurskie", {2}),
        ("warmińskie", {2}),
        ('"warmińsko-mazurskie"', {2}),
        ("społeczn*", {1}),
        ("szkolene~1", {1}),
        ("title:konkurs", {2}),
        ("title:ośrodek", set()),
        ("date:2024", {1, 4}),
        ("date:2024-05-20", {4}),
        ("date:>=2024-06", set()),
        ("konkurs OR raport", {2, 4}),
        ("-konkurs", {1, 3, 4}),
        ("ośrodek -szkolenie", {4}),
        ("ośrodek NOT szkolenie", {4}),
        ("(konkurs OR raport) rok", {4}),
        ("region:malopolskie", {2, 3, 4}),
        ("site:um", {1}),
        ("kind:article", {1, 2, 3, 4}),
        ("institution:pcpr", {1}),
        ("niemategosłowa", set()),
        ("", {1, 2, 3, 4}),
    ],
)
def test_a_query_finds(archive: Archive, index: Index, query: str, found: set[int]) -> None:
    results = index.find(archive, query)

    assert set(numbers(results)) == found
    assert results.total == len(found)


def test_an_acronym_in_capitals_comes_before_the_common_noun(archive: Archive, index: Index) -> None:
    assert numbers(index.find(archive, "OPS")) == [2, 3]


def test_a_word_in_the_title_counts_more_than_in_the_body(archive: Archive, index: Index) -> None:
    assert numbers(index.find(archive, "konkurs OR raport OR rok"))[0] == 4


def test_snippets_mark_every_form_in_the_text_of_the_archive(archive: Archive, index: Index) -> None:
    (first, second) = index.find(archive, "ośrodkom").hits

    assert {tuple(marks(first)), tuple(marks(second))} == {("ośrodków",), ("Ośrodki",)}
    assert "".join(p.text for p in first.snippets[0]) in first.article.body


def test_what_must_not_be_there_marks_nothing(archive: Archive, index: Index) -> None:
    (hit,) = index.find(archive, "raport -konkurs").hits

    assert marks(hit) == ["Raport"]


def test_a_hit_explains_which_form_matched(archive: Archive, index: Index) -> None:
    (hit,) = index.find(archive, "lodz").hits

    assert ("łodzi", "łódź") in [(m.form, m.lemma) for m in hit.explanation]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (Filters(sites=("um",)), {1}),
        (Filters(sites=("um", "rops")), {1, 2, 3, 4}),
        (Filters(regions=("małopolskie",)), {2, 3, 4}),
        (Filters(first=date(2024, 1, 1)), {1, 4}),
        (Filters(last=date(2023, 12, 31)), {2}),
        (Filters(first=date(2024, 5, 20), last=date(2024, 5, 21)), {4}),
        (Filters(institutions=("Powiatowe Centrum Pomocy Rodzinie w Miechowie",)), {1}),
        (Filters(institutions=("pcpr miechów",)), {1}),
        (Filters(institutions=("miechowski pcpr",)), {1}),
        (Filters(institutions=("pcpr olkusz",)), set()),
        (Filters(kinds=("listing",)), set()),
        (Filters(sites=("nobody",)), set()),
    ],
)
def test_a_filter_narrows(archive: Archive, index: Index, filters: Filters, found: set[int]) -> None:
    assert set(numbers(index.find(archive, "", filters))) == found


def test_an_institution_of_an_unknown_town_is_found_in_any_form(archive: Archive, index: Index) -> None:
    town = Institution("Powiatowe Centrum Pomocy Rodzinie w Zaleskowie", "pcpr")
    named = (Mention(0, 1, "PCPR w Zaleskowie", town),)
    archive.save(article(title="Nowy dom", institutions=named), capture(b"town", key="town", site="um"))
    index.refresh(archive)

    assert numbers(index.find(archive, "", Filters(institutions=("pcpr zaleskowo",)))) == [5]
    assert index.find(archive, "", Filters(institutions=("pcpr zalesiany",))).total == 0


def test_facets_count_all_hits_and_not_only_the_page(archive: Archive, index: Index) -> None:
    results = index.find(archive, "", view=View(limit=1, facets=True))

    assert len(results.hits) == 1
    assert results.facets["site"] == (("rops", 3), ("um", 1))
    assert dict(results.facets["year"]) == {"2023": 1, "2024": 2}
    assert results.facets["institutions"] == ((PCPR.name, 1),)


def test_pages_and_orders(archive: Archive, index: Index) -> None:
    newest = index.find(archive, "", view=View(sort="newest"))

    assert numbers(newest) == [4, 1, 2, 3]
    assert numbers(index.find(archive, "", view=View(limit=2, offset=2, sort="newest"))) == [2, 3]
    assert index.numbers(archive, "ośrodek") == numbers(index.find(archive, "ośrodek"))


def test_a_changed_article_is_found_by_its_new_words_only(archive: Archive, index: Index) -> None:
    archive.save(article(title="Konkurs unieważniono", body="Nie będzie."), capture(b"new", key="1", site="rops"))

    assert index.is_behind(archive)
    assert index.refresh(archive) == 1
    assert numbers(index.find(archive, "unieważnić")) == [2]
    assert index.find(archive, "mazurski").total == 0
    assert index.refresh(archive) == 0


def test_an_article_changed_twice_stands_once_in_the_index(archive: Archive, index: Index) -> None:
    for text in ("pierwsza zmiana", "druga zmiana"):
        archive.save(article(body=text), capture(text.encode(), key="1", site="rops"))
    index.refresh(archive)

    assert index.find(archive, "").total == 4
    assert index.find(archive, "zmiana").total == 1


def test_a_crash_between_sql_and_index_heals_at_the_next_refresh(archive: Archive, index: Index) -> None:
    mark = index.folder / MARK
    before = mark.read_text()
    archive.save(article(title="Po awarii"), capture(b"crash", key="9", site="rops"))
    index.refresh(archive)
    mark.write_text(before)

    index.refresh(archive)

    assert index.find(archive, "awaria").total == 1
    assert index.find(archive, "").total == 5


@pytest.mark.parametrize(("name", "value", "sentence"), [("version", 0, "another version"), ("archive", 1, "another archive")])
def test_an_index_that_does_not_fit_is_told_in_words(archive: Archive, index: Index, name: str, value: int, sentence: str) -> None:
    mark = index.folder / MARK
    mark.write_text(json.dumps({**json.loads(mark.read_text()), name: value}))

    with pytest.raises(IndexOutdated, match=f"{sentence}.*kronika reindex"):
        index.find(archive, "konkurs")
    with pytest.raises(IndexOutdated, match=sentence):
        index.refresh(archive)
    assert index.rebuild(archive) == 4


@pytest.mark.parametrize("pattern", ["*.toc", "*.seg"])
def test_an_index_that_has_lost_a_file_is_told_in_words(archive: Archive, index: Index, pattern: str) -> None:
    for file in index.folder.glob(pattern):
        file.unlink()

    with pytest.raises(IndexOutdated, match="damaged"):
        index.find(archive, "konkurs")


def test_a_missing_and_an_unreadable_index_are_told_in_words(archive: Archive, index: Index) -> None:
    (index.folder / MARK).write_text("{")
    with pytest.raises(IndexOutdated, match="cannot be read"):
        index.find(archive, "konkurs")

    (index.folder / MARK).unlink()
    with pytest.raises(IndexOutdated, match="no index"):
        index.find(archive, "konkurs")


def test_a_prefix_that_stands_for_too_many_forms_is_refused(archive: Archive, tmp_path: Path) -> None:
    words = " ".join(f"spo{a}{b}{c}" for a in "abcdefgh" for b in "abcdefgh" for c in "abcdefgh")
    archive.save(article(body=words), capture(b"many"))
    index = Index.open(tmp_path / "many.index")
    index.refresh(archive)

    with pytest.raises(QueryError, match="more than 200 forms"):
        index.find(archive, "spo*")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ('"piecza zastępcza" szkolenie', {1}),
        ('szkolenie "piecza zastępcza"', {1}),
        ('"piecza zastępcza" OR konkurs', {1, 2}),
        ('"piecza zastępcza" "ośrodek pomocy"', {1}),
        ('"piecza zastępcza" konkurs', set()),
        ('konkurs "nie ma takich"', set()),
        ("ROPS/Kraków zaprasza", {3}),
        ("<b>konkurs</b>", set()),
        ('-"piecza zastępcza" ośrodek', {4}),
    ],
)
def test_phrases_stand_beside_other_words(archive: Archive, index: Index, query: str, found: set[int]) -> None:
    assert set(numbers(index.find(archive, query))) == found


@pytest.mark.parametrize(("typed", "found"), [("osrodkom", {1, 4}), ("osrodkami", {1, 4}), ("spolecznymi", {1}), ("zastepczych", {1, 2})])
def test_a_form_typed_without_diacritics_finds_all_others(archive: Archive, index: Index, typed: str, found: set[int]) -> None:
    assert set(numbers(index.find(archive, typed))) == found


@pytest.mark.parametrize(
    "filters", [Filters(sites=("nobody",)), Filters(first=date(2025, 1, 1), last=date(2024, 1, 1)), Filters(institutions=("!",))]
)
def test_filters_that_leave_nothing_leave_no_facets_and_no_numbers(archive: Archive, index: Index, filters: Filters) -> None:
    results = index.find(archive, "ośrodek", filters, View(facets=True))

    assert (results.total, results.hits, results.facets) == (0, (), {})
    assert index.numbers(archive, "ośrodek", filters) == []
