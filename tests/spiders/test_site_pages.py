"""A saved page of every site in every known layout, and what a person says it holds.

The pages are written by hand in the layouts that the facts tell (`docs/sites.md` says how); their texts are made up. `page.html` is
today's layout, `page-ERA.html` an earlier one; the expectation lies beside it as JSON. `cut` names phrases that must not stay in the
body, by the reason that must be on record; under `any` they may have any reason.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from scrapy.settings import Settings

from pipeline.records import Article, Page
from spiders import settings as defaults
from spiders.addresses import is_article
from spiders.catalogue import loader_of

SITES = Path(__file__).parent / "sites"
PAGES = sorted(SITES.glob("*/page*.html"))
SETTINGS = Settings()
SETTINGS.setmodule(defaults, priority="project")
LOADER = loader_of(SETTINGS)


ONE_PORTAL = {"rops-kielce", "um-swietokrzyskie"}  # posts of both stand at the root of one host: the listing tells whose they are


def expectation(path: Path) -> dict:
    return json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


def read(path: Path) -> tuple[Article, dict]:
    """The article that the site's own spider makes of a saved page, and the expectation beside it."""
    expected, site = expectation(path), LOADER.load(path.parent.name)()
    return site.extract(Page.of(path.read_bytes(), url=expected["url"])), expected


def stem(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", PAGES, ids=stem)
def test_a_saved_page_has_its_title_and_body_from_first_to_last_word(path: Path) -> None:
    article, expected = read(path)

    assert (article.kind, article.title) == ("article", expected["title"])
    assert article.body.startswith(expected["first"]), article.body[:200]
    assert article.body.endswith(expected["last"]), article.body[-200:]
    assert [line for line in expected.get("keeps", []) if line not in article.body.splitlines()] == []


@pytest.mark.parametrize("path", PAGES, ids=stem)
def test_a_saved_page_has_its_date_from_its_source_or_none(path: Path) -> None:
    article, expected = read(path)

    found = article.published
    assert (str(found), found.source) == (expected["published"], expected["source"]) if found else expected["published"] is None


@pytest.mark.parametrize("path", PAGES, ids=stem)
def test_a_saved_page_loses_its_debris_and_says_why(path: Path) -> None:
    article, expected = read(path)

    for reason, phrases in expected["cut"].items():
        told = "\n".join(debris.text for debris in article.debris if reason in ("any", debris.reason))
        assert [phrase for phrase in phrases if phrase in article.body] == []
        assert [phrase for phrase in phrases if phrase not in told] == [], reason


@pytest.mark.parametrize("path", PAGES, ids=stem)
def test_a_saved_page_has_its_attachments(path: Path) -> None:
    article, expected = read(path)

    assert [attachment.url for attachment in article.attachments] == expected["attachments"]


@pytest.mark.parametrize("path", [path for path in PAGES if expectation(path)["institutions"]], ids=stem)
def test_a_saved_page_names_its_institutions_in_the_nominative(path: Path) -> None:
    article, expected = read(path)

    assert set(expected["institutions"]) - {mention.institution.name for mention in article.institutions} == set()


def test_every_site_has_a_saved_page() -> None:
    assert [name for name in LOADER.list() if not (SITES / name / "page.html").exists()] == []


@pytest.mark.parametrize("path", PAGES, ids=stem)
def test_a_saved_page_is_an_article_of_its_own_site_only(path: Path) -> None:
    own, url = path.parent.name, expectation(path)["url"]
    claiming = {name for name in LOADER.list() if is_article(url, LOADER.load(name).article_addresses)}
    site = LOADER.load(own)

    assert own in claiming or not site.article_addresses
    assert claiming <= ({own} if own not in ONE_PORTAL else ONE_PORTAL)
    assert any(url.split("/")[2].endswith(host) for host in (*site.allowed_domains, *site.earlier_domains))
