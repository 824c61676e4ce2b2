"""What `sites new` writes: a definition that Python reads as it was meant, and an expectation that a person can check."""

from __future__ import annotations

import ast
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.records import Article, Debris, Institution, PublicationDate
from spiders.catalogue import entry
from spiders.definitions import OPEN, dated_part, definition, expectation, files_of, name_of
from spiders.drafts import Draft

DATED = r"^https?://(?:www\.)?rops\.example/(?P<y>\d{4})/(?P<m>\d\d)/(?P<d>\d\d)/[^/]+/$"
ARTICLE = Article(
    "http://rops.example/a-1",
    "article",
    "Klub seniora",
    None,
    "W Zaleskowie otwarto klub dla starszych mieszkańców gminy i okolic.\nZapraszamy.",
    PublicationDate(date(2024, 3, 1), "month", "line", "marzec 2024", 0.7),
    debris=(Debris("menu", "Start\nKontakt"), Debris("menu", "Mapa")),
)
DRAFT = Draft(
    "http://rops.example/",
    "www.rops.example",
    Institution("Regionalny Ośrodek Polityki Społecznej w Krakowie", "rops", "Kraków", "1261011"),
    ("http://rops.example/news", "http://rops.example/konkursy"),
    feeds=("http://rops.example/feed/",),
    rest="http://rops.example/wp-json/wp/v2/posts",
    article_addresses=(DATED,),
    listing_addresses=(r"^https?://(?:www\.)?rops\.example/news$",),
    page=b"<html></html>",
    article=ARTICLE,
)


def spider(source: str) -> type:
    """The class that a definition declares."""
    room: dict[str, object] = {"__name__": "drafted"}
    exec(compile(source, __file__, "exec"), room)
    return next(it for it in room.values() if isinstance(it, type) and "name" in vars(it) and it.__module__ == "drafted")


def test_a_definition_declares_what_was_found() -> None:
    site = spider(definition("rops-zaleskowo", DRAFT))

    assert site.__name__ == "RopsZaleskowo"
    assert (site.name, site.allowed_domains, site.start_urls) == ("rops-zaleskowo", ["rops.example"], list(DRAFT.listings))
    assert (site.feeds, site.sitemaps, site.rest) == (DRAFT.feeds, (), DRAFT.rest)
    assert (site.article_addresses, site.evidence) == ((DATED,), "weak")
    assert (site.institution, site.region, site.teryt) == ("Regionalny Ośrodek Polityki Społecznej w Krakowie", "małopolskie", "12")
    assert site.rules[0].address_date == r"/(?P<y>\d{4})/(?P<m>\d\d)/(?P<d>\d\d)/"


@pytest.mark.parametrize(
    ("pattern", "part"),
    [
        (r"^https?://a\.pl/(?P<y>\d{4})/(?P<m>\d{1,2})/(?P<d>\d{1,2})/[^/]+/$", r"/(?P<y>\d{4})/(?P<m>\d{1,2})/(?P<d>\d{1,2})/"),
        (r"^https?://a\.pl/(?P<y>\d{4})/(?P<m>\d\d)/(?P<news>\d+)-[^/]+$", r"/(?P<y>\d{4})/(?P<m>\d\d)/"),
    ],
)
def test_the_part_of_an_address_that_tells_its_day_ends_behind_the_last_of_it(pattern: str, part: str) -> None:
    assert dated_part(pattern) == part


def test_a_site_without_dated_addresses_has_no_rules() -> None:
    site = spider(definition("a", Draft("http://a.example/", "a.example", None, ("http://a.example/",))))

    assert (site.rules, site.article_addresses, site.institution, site.region) == ((), (), "a.example", None)


def test_what_no_page_tells_is_left_to_a_person_and_not_guessed() -> None:
    source = definition("a", Draft("http://a.example/", "a.example", None, ("http://a.example/",)))
    unknown = Institution("Regionalny Ośrodek Polityki Społecznej w Zaleskowie", "rops", None, None)
    half = definition("a", Draft("http://a.example/", "a.example", unknown, ("http://a.example/",)))

    assert source.count("TODO: ") == 2
    assert half.count("TODO: ") == 1
    assert spider(half).institution == unknown.name


def test_what_a_draft_misses_stands_in_its_file_for_a_person() -> None:
    missing = Draft("http://a.example/", "a.example", None, ("http://a.example/",), remark="it finds 4 of the 10 articles")

    assert f"    # {OPEN}: it finds 4 of the 10 articles\n" in definition("a", missing)
    assert "articles" not in definition("a", Draft("http://a.example/", "a.example", None, ("http://a.example/",)))


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_strangers_words_never_become_code(title: str, place: str) -> None:
    named = Institution(title, "rops", place, "1261011")
    draft = Draft(f"http://a.example/{place}", "a.example", named, (f"http://a.example/{place}",), article_addresses=(place,))

    tree = ast.parse(definition("a", draft))

    assert [type(part).__name__ for part in tree.body] == ["Expr", "ImportFrom", "ClassDef"] or "(?P<y>" in place
    assert all(isinstance(part, ast.Assign | ast.Expr) for part in tree.body[-1].body)  # type: ignore[attr-defined]


def test_the_drafted_class_is_an_entry_of_the_catalogue_without_faults(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "drafted_site.py").write_text(definition("drafted-site", DRAFT), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    import drafted_site

    assert entry(drafted_site.DraftedSite).faults == ()


def test_an_expectation_tells_first_and_last_words_and_what_was_cut_by_reason() -> None:
    told = expectation(ARTICLE)

    assert told["first"] == "W Zaleskowie otwarto klub dla starszych mieszkańców gminy"
    assert str(told["last"]).endswith("okolic. Zapraszamy.")
    assert (told["published"], told["source"]) == ("2024-03", "line")
    assert told["cut"] == {"menu": ["Start", "Mapa"]}


def test_an_undated_page_is_expected_without_date() -> None:
    told = expectation(Article(None, "article", "Klub", None, "Treść."))

    assert (told["published"], told["source"]) == (None, None)


def test_the_expectation_is_a_draft_beside_the_page_as_served() -> None:
    files = {str(place): content for place, content in files_of("rops-zaleskowo", DRAFT).items()}

    assert set(files) == {
        "spiders/sites/rops_zaleskowo.py",
        "tests/spiders/sites/rops-zaleskowo/page.html",
        "tests/spiders/sites/rops-zaleskowo/page.draft.json",
    }
    assert files["tests/spiders/sites/rops-zaleskowo/page.html"] == DRAFT.page
    assert json.loads(files["tests/spiders/sites/rops-zaleskowo/page.draft.json"])["title"] == "Klub seniora"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.rops.zaleskowo.pl/x", "rops-zaleskowo"),
        ("http://localhost/", "localhost"),
        ("http://a-b.example", "a-b"),
        ("http://127.0.0.1:9000/", "127-0-0-1-9000"),
        ("http://[::1]:81/", "1-81"),
    ],
)
def test_a_name_is_made_from_the_host(url: str, name: str) -> None:
    assert name_of(url) == name
