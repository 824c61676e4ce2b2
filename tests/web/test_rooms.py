"""The reading room over HTTP: search, facets, article, languages, errors; no script, nothing from elsewhere, everything escaped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from samples import article, capture
from starlette.testclient import TestClient

from archive.records import SiteCard
from archive.store import Archive
from pipeline.records import Debris, Institution, Mention
from search.errors import MISTAKES
from search.index import Index
from web.app import create_app
from web.searches import label, names_of
from web.texts import LANGUAGES, texts

EVIL = '<script>alert("x")</script><img src=//evil.example/x>'


@pytest.fixture
def room(tmp_path: Path) -> Iterator[TestClient]:
    with Archive.open(str(tmp_path / "a.db"), create=True, write=True) as archive:
        archive.register(SiteCard("rops", "ROPS w Zaleskowie", "zaleskie"))
        archive.register(SiteCard("um", "Urząd Marszałkowski", "jeziorne"))
        archive.save(article(), capture())
        archive.save(article(title="Nabór w Łodzi", published=None), capture(b"2", key="2", site="um"))
        archive.save(article(title="Nowszy nabór", body="Klub seniora. " * 3), capture(b"2b", key="2", site="um"))
        hostile = article(
            title=EVIL,
            body=f"klub {EVIL}",
            url="javascript:alert(1)",
            published=None,
            debris=(Debris("menu", EVIL),),
            institutions=(Mention(0, 1, EVIL, Institution(EVIL, "x")),),
        )
        archive.save(hostile, capture(b"3", key="3", url="javascript:alert(1)"))
        index = Index.open(tmp_path / "a.index")
        index.refresh(archive)
        with TestClient(create_app(archive, index), raise_server_exceptions=False) as client:
            yield client


ADDRESSES = ["/", "/?q=klub", "/?q=klub&site=rops&year=2024&lang=en", "/articles/1", "/articles/3?q=klub", "/about", "/nope", '/?q="open']


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_page_has_the_policy_and_loads_nothing_but_its_style(room: TestClient, address: str) -> None:
    answer = room.get(address)

    assert answer.headers["content-security-policy"].startswith("default-src 'none'; style-src 'self'")
    assert not re.search(r"<script|<iframe|<img|<object| on\w+=|style=", answer.text, re.I)
    loaded = re.findall(r'<link[^>]+href="([^"]+)"', answer.text)
    assert loaded == ["/static/style.css"]
    assert room.get(loaded[0]).headers["content-type"].startswith("text/css")


def test_a_search_marks_the_forms_that_it_found(room: TestClient) -> None:
    answer = room.get("/", params={"q": "klubom"})

    assert answer.status_code == 200
    assert "<mark>Klub</mark>" in answer.text


def test_a_facet_link_narrows_and_a_chip_widens_again(room: TestClient) -> None:
    everything = room.get("/")
    link = next(a for a in re.findall(r'href="([^"]+)"', everything.text) if "site=um" in a).replace("&amp;", "&")

    narrowed = room.get(link)

    assert "<strong>1</strong>" in narrowed.text
    assert re.search(r'class="chip" href="/"', narrowed.text)


@pytest.mark.parametrize(
    ("parameters", "total"),
    [
        ({"region": "zaleskie"}, 2),
        ({"year": "2024"}, 2),
        ({"year": "2019"}, 0),
        ({"from": "2024-03-19"}, 0),
        ({"from": "2024"}, 2),
        ({"to": "2024-02"}, 0),
        ({"institution": "pcpr"}, 2),
    ],
)
def test_a_filtered_search_counts(room: TestClient, parameters: dict[str, str], total: int) -> None:
    assert room.get("/search.json", params=parameters).json()["total"] == total


@pytest.mark.parametrize("junk", [{"page": "-1"}, {"page": "²"}, {"year": "abcd"}, {"from": "wczoraj"}, {"sort": "evil"}, {"lang": "xx"}])
def test_a_value_without_sense_is_passed_over(room: TestClient, junk: dict[str, str]) -> None:
    assert room.get("/", params=junk).status_code == 200


def test_an_article_page_shows_body_evidence_cuts_and_revisions(room: TestClient) -> None:
    text = room.get("/articles/1").text

    assert "<p>Prowadzi go PCPR w Zaleskowie.</p>" in text
    assert "<q>Opublikowano: 18 marca 2024</q>" in text
    assert "back-link" in text
    assert "Powrót" in text
    assert "Powiatowe Centrum Pomocy Rodzinie w Zaleskowie" in text
    assert text.count("wersja") == 1
    assert room.get("/articles/2").text.count("wersja") == 2


def test_an_undated_article_says_so(room: TestClient) -> None:
    assert texts("pl")["published_none"] in room.get("/articles/3").text
    assert texts("pl")["published_none"] not in room.get("/articles/1").text


def test_hostile_text_is_shown_as_text_and_its_address_is_no_link(room: TestClient) -> None:
    text = room.get("/articles/3").text

    assert "&lt;script&gt;" in text
    assert "<script" not in text
    assert 'href="javascript:' not in text


def test_english_is_a_switch_that_stays(room: TestClient) -> None:
    text = room.get("/?q=klub&lang=en").text

    assert '<html lang="en">' in text
    assert "Search" in text
    assert "Szukaj" not in text
    assert re.search(r'href="/articles/\d+\?q=klub&amp;lang=en"', text)
    assert 'href="/?q=klub&amp;lang=pl"' in text


def test_every_word_of_the_interface_is_there_in_both_languages() -> None:
    assert [set(texts(language)) for language in LANGUAGES].count(set(texts("pl"))) == len(LANGUAGES)
    assert all(value for language in LANGUAGES for value in texts(language).values())


@pytest.mark.parametrize(
    ("address", "status"),
    [("/nope", 404), ("/articles/999", 404), ("/articles/99999999999999999999", 404), ('/?q="open', 400), ("/articles/x", 404)],
)
def test_an_error_is_a_page_with_its_status(room: TestClient, address: str, status: int) -> None:
    answer = room.get(address)

    assert answer.status_code == status
    assert "<h1>" in answer.text


def test_a_query_that_cannot_be_read_is_there_to_be_mended(room: TestClient) -> None:
    assert 'value="&#34;open"' in room.get('/?q="open').text


@pytest.mark.parametrize(
    ("query", "polish", "english"),
    [
        ('"open', "Cudzysłów jest otwarty i niezamknięty (znak 1).", "A quote is opened and not closed (position 1)."),
        (
            "klub autor:x",
            "Nie ma pola autor (znak 6). Pola to: body, date,",
            "There is no field autor (position 6). Fields are body, date,",
        ),
        ("date:wczoraj", "„wczoraj” nie jest datą (znak 6).", "&#39;wczoraj&#39; is not a date (position 6)."),
        ("{text}*{0}", "{text}*{0} nie jest jednym słowem (znak 1).", "{text}*{0} is not one word (position 1)."),
    ],
)
def test_what_is_wrong_with_a_query_is_told_in_the_readers_language(room: TestClient, query: str, polish: str, english: str) -> None:
    here, there = room.get("/", params={"q": query}), room.get("/", params={"q": query, "lang": "en"})

    assert (here.status_code, there.status_code) == (400, 400)
    assert f'<p role="alert" lang="pl">{polish}' in here.text
    assert f'<p role="alert" lang="en">{english}' in there.text


def test_every_mistake_of_a_query_has_its_sentence_which_names_the_same_in_both_languages() -> None:
    names = re.compile(r"\{(\w+)")

    for mistake, sentence in MISTAKES.items():
        assert texts("en")[f"mistake_{mistake}"] == sentence
        assert sorted(set(names.findall(texts("pl")[f"mistake_{mistake}"]))) == sorted(set(names.findall(sentence)))


def test_a_site_is_told_by_its_institution_and_its_link_by_its_own_name(room: TestClient) -> None:
    text = room.get("/").text
    narrowed = room.get("/?site=um").text

    assert re.search(r'<a href="/\?site=um">Urząd Marszałkowski</a> <span class="count">1</span>', text)
    assert re.search(r'<a class="chip" href="/" title="[^"]+">Urząd Marszałkowski <', narrowed)
    assert "Urząd Marszałkowski" not in room.get("/search.json").text.partition('"facets"')[2]


def test_sites_of_one_institution_are_told_apart_and_one_without_is_told_by_its_own_name() -> None:
    sites = [SiteCard("um", "Urząd"), SiteCard("rops", "ROPS"), SiteCard("es-rops", "ROPS"), SiteCard("files", "")]

    assert names_of(sites) == {"um": "Urząd", "rops": "ROPS (rops)", "es-rops": "ROPS (es-rops)"}
    assert [label("site", value, names_of(sites)) for value in ("um", "files", "gone")] == ["Urząd", "files", "gone"]
    assert label("region", "um", names_of(sites)) == "um"


def test_a_year_narrows_a_span_and_does_not_widen_it(room: TestClient) -> None:
    assert room.get("/search.json?year=2024&from=2024-03-19").json()["total"] == 0
    assert room.get("/search.json?year=2024&from=2020-01-01").json()["total"] == 2


def test_filters_that_leave_nothing_say_so(room: TestClient) -> None:
    text = room.get("/?q=klub&site=nobody").text

    assert "<strong>0</strong>" in text
    assert 'rel="next"' not in text


def test_only_reading_is_served(room: TestClient) -> None:
    assert room.post("/", data={"q": "x"}).headers["allow"]
    assert room.post("/", data={"q": "x"}).status_code == 405
    assert room.delete("/articles/1").status_code == 405


def test_the_same_article_for_programs(room: TestClient) -> None:
    told = room.get("/articles/1.json").json()

    assert told["title"] == "Nowy klub seniora"
    assert told["debris"] == [{"reason": "back-link", "text": "Powrót"}]


def test_a_defect_of_ours_shows_no_inside(room: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Archive, "article", lambda self, number: 1 / 0)

    answer = room.get("/articles/1")

    assert answer.status_code == 500
    assert "ZeroDivision" not in answer.text


def test_an_index_out_of_order_is_told_in_words(room: TestClient, tmp_path: Path) -> None:
    (tmp_path / "a.index" / "kronika.json").unlink()

    answer = room.get("/?q=klub")

    assert answer.status_code == 503
    assert "kronika reindex" in answer.text
