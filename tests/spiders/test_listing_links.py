"""Which links of a listing are articles, and what is told of those that are not read."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Request

from archive.records import Listing
from archive.store import Archive
from pipeline.records import Article
from spiders.anywhere import spider_for
from spiders.harvests import Harvest, Limits
from spiders.listing_links import article_links, leads_elsewhere, listing_problem

HOME = "http://rops.example/"
TEASER = '<li><a href="/web/{n}-wiadomosc"><div class="date">27.06.2026</div><div class="title">Rusza klub seniora numer {n}</div></a></li>'
EMPTY = Article(HOME, "listing", None, None, "")


def page(body: str, url: str = HOME, head: str = "", status: int = 200) -> HtmlResponse:
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    return HtmlResponse(url, status=status, body=html.encode(), encoding="utf-8", request=Request(url))


def test_teasers_that_are_one_link_around_blocks_are_articles() -> None:
    response = page(f"<ul>{''.join(TEASER.format(n=n) for n in range(3))}</ul>")

    links = article_links(response, EMPTY, (), None)

    assert [(link.url, link.text) for link in links] == [
        (f"http://rops.example/web/{n}-wiadomosc", f"Rusza klub seniora numer {n}") for n in range(3)
    ]


@pytest.mark.parametrize("around", ["<nav><ul>{}</ul></nav>", "<footer>{}</footer>"])
def test_teasers_in_a_menu_or_footer_are_not(around: str) -> None:
    teasers = "".join(TEASER.format(n=n) for n in range(3))

    assert article_links(page(around.format(teasers)), EMPTY, (), None) == []


def test_two_wrapped_links_or_links_to_another_host_are_no_listing() -> None:
    two = "".join(TEASER.format(n=n) for n in range(2))
    away = "".join(TEASER.format(n=n).replace("/web/", "http://other.example/web/") for n in range(3))

    assert article_links(page(two + away), EMPTY, (), None) == []


def test_a_listing_without_any_link_may_need_javascript() -> None:
    assert listing_problem(page('<div id="app"></div>'), EMPTY, (), is_start=False) == "it has no links at all; it may need JavaScript"


def test_a_start_whose_links_fit_no_article_is_told_and_a_further_page_is_not() -> None:
    response = page('<a href="/kontakt">Kontakt</a><a href="/mapa">Mapa</a>')

    assert listing_problem(response, EMPTY, (r"/a-\d+$",), is_start=True) == "none of its 2 links has the shape of an article's address"
    assert listing_problem(response, EMPTY, (r"/a-\d+$",), is_start=False) is None


def headlines(*urls: str, short: tuple[str, ...] = ()) -> HtmlResponse:
    """A page of headlines that lead to some addresses, beside a menu."""
    body = "".join(f'<a href="{url}">Klub seniora numer {n} został otwarty</a>' for n, url in enumerate(urls))
    menu = "".join(f'<a href="{url}">Kontakt</a>' for url in short)
    return HtmlResponse(HOME, body=f"<html><body>{menu}{body}</body></html>".encode(), encoding="utf-8")


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("/pliki/komunikat-{n}.pdf", "3 of its 3 headlines lead to PDF files, which are not read"),
        ("/pliki/komunikat-{n}.DOCX", "3 of its 3 headlines lead to DOCX files, which are not read"),
        ("http://rops.example:8080/{n}", "3 of its 3 headlines lead to port 8080, neither the web's nor the site's own"),
        ("https://bip.other.example/{n}", "3 of its 3 headlines lead to another site, bip.other.example"),
        ("http://10.0.0.1/{n}", "3 of its 3 headlines are not asked for: 10.0.0.1 is an address of numbers, which is not asked"),
        ("/aktualnosci/{n}", None),
        ("/pobierz?plik=komunikat-{n}.pdf", None),  # a page may answer there
    ],
)
def test_where_headlines_lead_that_are_not_read_is_told(form: str, words: str | None) -> None:
    response = headlines(*(form.format(n=n) for n in range(3)), short=("/kontakt.pdf", "/a"))

    assert leads_elsewhere(response, ["rops.example"]) == words


def test_a_few_files_among_the_news_are_not_told() -> None:
    assert leads_elsewhere(headlines("/1", "/2", "/3", "/a.pdf"), ["rops.example"]) is None


def test_a_listing_of_files_has_its_sentence(archive: Archive) -> None:
    harvest = Harvest.begin(archive, Limits())
    response = headlines(*(f"/komunikat-{n}.pdf" for n in range(4)))

    told = "none of its 4 links has the shape of an article's address; 4 of its 4 headlines lead to PDF files, which are not read"
    assert listing_problem(response, EMPTY, (r"/a-\d+$",), ["rops.example"], is_start=True) == told
    assert spider_for(HOME)(harvest=harvest).problem_of(response, Listing(), ()) == told.partition("; ")[2]
