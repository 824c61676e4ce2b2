"""The day of a change that a theme prints before that of the publication, or in its place, is not the publication's."""

from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Article, Page

FIRST = "Gminny Ośrodek Pomocy Społecznej w Zalesiu od poniedziałku wydaje paczki żywnościowe dla rodzin z terenu gminy."
SECOND = "Osoby zainteresowane prosimy o kontakt z pracownikiem socjalnym oraz o zaświadczenie o dochodach rodziny."
META = (
    "<meta property='article:published_time' content='2020-04-16T10:00:00+02:00'>"
    "<meta property='article:modified_time' content='2021-12-27T10:00:00+01:00'>"
)
CHANGE, FIRST_DAY = "27 grudnia 2021", "16 kwietnia 2020"


def dated(line: str, head: str = "") -> Article:
    html = (
        f"<html><head><title>Paczki dla rodzin - GOPS</title>{head}</head><body><div id='menu'><a href='/'>Start</a></div>"
        f"<div id='main'><h1>Paczki dla rodzin</h1>{line}<div class='text'><p>{FIRST}</p><p>{SECOND}</p></div></div></body></html>"
    )
    return extract(Page.of(html, "https://gops.example/paczki"))


@pytest.mark.parametrize(
    "line",
    [
        f"<time class='updated' datetime='2021-12-27'>{CHANGE}</time><time class='entry-date published' datetime='2020-04-16'>"
        f"{FIRST_DAY}</time>",
        f"<span class='posted-on'>Zaktualizowano <time class='entry-date published updated' datetime='2021-12-27' itemprop='dateModified'>"
        f"{CHANGE}</time><time class='updated' datetime='2020-04-16' itemprop='datePublished'>{FIRST_DAY}</time></span>",
        f"<time itemprop='dateModified' datetime='2021-12-27'>{CHANGE}</time>"
        f"<time itemprop='datePublished' datetime='2020-04-16'>{FIRST_DAY}</time>",
        f"<span class='modified'>{CHANGE}</span> <span class='created'>{FIRST_DAY}</span>",
        f"<div class='wp-block-post-date__modified-date wp-block-post-date'><time datetime='2021-12-27T10:00:00'>{CHANGE}</time></div>"
        f"<div class='wp-block-post-date'><time datetime='2020-04-16T10:00:00'>{FIRST_DAY}</time></div>",
        f"<ul><li class='meta-mod-date'>{CHANGE}</li><li class='meta-date'>{FIRST_DAY}</li></ul>",
        f"<dl><dt>Ostatnia modyfikacja:</dt><dd>{CHANGE}</dd></dl><p>{FIRST_DAY}</p>",
    ],
)
def test_a_change_before_the_publication_is_a_change(line):
    article = dated(line)

    assert (str(article.published), str(article.modified)) == ("2020-04-16", "2021-12-27")


@pytest.mark.parametrize("line", [f"<p>{CHANGE}</p>", f"<span class='date updated'>{CHANGE}</span>", f"<p>Zmieniono: {CHANGE}</p>"])
def test_a_line_on_the_day_that_machines_call_the_change_is_the_changes(line):
    article = dated(line, META)

    assert (str(article.published), str(article.modified)) == ("2020-04-16", "2021-12-27")


@pytest.mark.parametrize("line", [f"<p class='last-updated'>{CHANGE}</p>", f"<span>Zaktualizowano</span><p>{CHANGE}</p>"])
def test_a_change_alone_dates_no_publication(line):
    article = dated(line)

    assert (article.published, str(article.modified)) == (None, "2021-12-27")


@pytest.mark.parametrize(
    "line",
    [
        f"<span class='post-date updated'>{FIRST_DAY}</span>",
        f"<time class='entry-date published updated' datetime='2020-04-16'>{FIRST_DAY}</time>",
        f"<p>{FIRST_DAY}, aktualizacja: {CHANGE}</p>",
        f"<p class='aktualizacja'>{FIRST_DAY}, aktualizacja: {CHANGE}</p>",
    ],
)
def test_a_publication_called_updated_too_stays_one(line):
    assert str(dated(line).published) == "2020-04-16"


def test_a_line_on_the_day_of_the_publication_stays_one_though_it_was_changed_on_it_too():
    assert dated(f"<p>{FIRST_DAY}</p>", META).published.source == "line"
