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
from spiders.catalogue import loader_of
from spiders.news import NewsSpider

SITES = Path(__file__).parent / "sites"
PAGES = sorted(SITES.glob("*/page*.html"))
SETTINGS = Settings()
SETTINGS.setmodule(defaults, priority="project")
LOADER = loader_of(SETTINGS)


def spider(name: str) -> NewsSpider:
    return LOADER.load(name)()


def read(path: Path) -> tuple[Article, dict]:
    """The article that the site's own spider makes of a saved page, and the expectation beside it."""
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return spider(path.parent.name).extract(Page.of(path.read_bytes(), url=expected["url"])), expected


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
