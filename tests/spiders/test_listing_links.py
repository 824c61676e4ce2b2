"""Which links of a listing are articles, and what is told of those that are not read."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Request, Response

from archive.records import Listing
from archive.store import Archive
from pipeline.records import Article
from spiders.anywhere import spider_for
from spiders.guesses import listing_at
from spiders.harvests import Harvest, Limits
from spiders.listing_links import article_links, file_headlines, leads_elsewhere, listing_problem
from spiders.news import NewsSpider

HOME = "http://rops.example/"
TEASER = '<li><a href="/web/{n}-wiadomosc"><div class="date">27.06.2026</div><div class="title">Rusza klub seniora numer {n}</div></a></li>'
EMPTY = Article(HOME, "listing", None, None, "")


def page(body: str, url: str = HOME, head: str = "", status: int = 200) -> HtmlResponse:
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    return HtmlResponse(url, status=status, body=html.encode(), encoding="utf-8", request=Request(url))


def test_teasers_that_are_one_link_around_blocks_are_articles() -> None:
    response = page(f"<ul>{''.join(TEASER.format(n=n) for n in range(3))}</ul>")

    links = article_links(response, EMPTY, ())

    assert [(link.url, link.text) for link in links] == [
        (f"http://rops.example/web/{n}-wiadomosc", f"Rusza klub seniora numer {n}") for n in range(3)
    ]


class Undeclared(NewsSpider):
    """A definition that leaves open what the addresses of its articles are."""

    name = "rops"
    institution = "ROPS w Zaleskowie"
    allowed_domains = ["rops.example"]
    start_urls = [HOME]


def test_a_definition_without_shapes_reads_the_last_page_of_a_listing_by_those_before(archive: Archive) -> None:
    spider = Undeclared(harvest=Harvest.begin(archive, Limits()))
    spider.harvest.prepare(spider.card(), [listing_at(f"{HOME}{n}.html", None) for n in range(2)])
    (first, last) = spider.harvest.lease("rops", 9)
    more = '<p><b>Klub {n}</b> <a href="/news,id,{n},klub.html">więcej</a></p>'

    spider.read_listing(page("".join(more.format(n=n) for n in range(4)), first.url), first)
    spider.read_listing(page(more.format(n=4) + '<a href="/strona,7,projekt.html">więcej</a>', last.url), last)

    told = [work.url.removeprefix(HOME) for work in spider.harvest.lease("rops", 9)]
    assert told == [f"news,id,{n},klub.html" for n in range(5)]


@pytest.mark.parametrize("around", ["<nav><ul>{}</ul></nav>", "<footer>{}</footer>"])
def test_teasers_in_a_menu_or_footer_are_not(around: str) -> None:
    teasers = "".join(TEASER.format(n=n) for n in range(3))

    assert article_links(page(around.format(teasers)), EMPTY, ()) == []


def test_two_wrapped_links_or_links_to_another_host_are_no_listing() -> None:
    two = "".join(TEASER.format(n=n) for n in range(2))
    away = "".join(TEASER.format(n=n).replace("/web/", "http://other.example/web/") for n in range(3))

    assert article_links(page(two + away), EMPTY, ()) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('<div id="app"></div><script src="/app.js"></script>', "it has no links at all; it may need JavaScript"),
        ("<h1>Przerwa techniczna</h1><p>Wracamy jutro.</p>", "it has no links at all"),
        ('<h1>Ośrodek</h1><script type="application/ld+json">{"@type": "Organization"}</script>', "it has no links at all"),
        (
            '<form><input name="login"><input type="PASSWORD" name="p"></form><script>focus()</script>',
            "it has no links at all; it asks for a password",
        ),
        ('<form><input type="search" name="q"></form>', "it has no links at all"),
    ],
)
def test_a_page_without_any_link_may_need_javascript_where_it_has_a_script(body: str, words: str) -> None:
    assert listing_problem(page(body), EMPTY, (), is_start=False) == words


@pytest.mark.parametrize("form", [HtmlResponse, Response])
def test_a_file_is_told_as_one_whatever_type_its_server_gives_it(form: type[Response]) -> None:
    response = form(f"{HOME}plan.pdf", body=b"%PDF-1.7 ...", request=Request(HOME))

    assert listing_problem(response, EMPTY, (), is_start=True) == "it is a PDF file, which is not read"


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


def listing(items: str) -> HtmlResponse:
    return page(f"<nav><li><a href='/menu.pdf'>Regulamin organizacyjny całego naszego ośrodka</a></li></nav><ul>{items}</ul>")


def test_headlines_that_lead_to_files_among_articles_are_told_where_they_stand_as_these_do() -> None:
    items = "".join(
        f'<li><h3><a href="{url}">Klub seniora numer {url[1]} otwarty</a></h3></li>' for url in ("/1", "/2", "/3.pdf", "/4.DOC")
    )

    found = {"http://rops.example/1", "http://rops.example/2"}
    assert file_headlines(listing(items), found, ["rops.example"]) == ["http://rops.example/3.pdf", "http://rops.example/4.DOC"]


@pytest.mark.parametrize(
    "beside",
    [
        '<p><a href="/3.pdf">Regulamin naboru do klubu seniora</a></p>',  # what a teaser attaches
        '<h3><a href="/3.pdf">Regulamin</a></h3>',
        '<h3><a href="/pobierz?plik=3.pdf">Klub seniora numer 3 otwarty</a></h3>',
    ],
)
def test_what_a_teaser_attaches_and_what_may_be_a_page_is_no_such_headline(beside: str) -> None:
    item = f'<li><h3><a href="/1">Klub seniora numer 1 otwarty</a></h3>{beside}</li>'

    assert file_headlines(listing(item), {"http://rops.example/1"}, ["rops.example"]) == []


def test_a_page_that_tells_no_article_tells_its_files_where_most_headlines_are_some() -> None:
    assert len(file_headlines(headlines("/a.pdf", "/b.pdf", "/c"), (), ["rops.example"])) == 2
    assert file_headlines(headlines("/a.pdf", "/b", "/c"), (), ["rops.example"]) == []


def test_files_that_were_passed_over_are_one_sentence_of_a_site_with_their_number(archive: Archive) -> None:
    spider = spider_for(HOME)(harvest=Harvest.begin(archive, Limits()))
    spider.harvest.prepare(spider.card(), [listing_at(HOME, None), listing_at(f"{HOME}aktualnosci", None)])
    items = "".join(f'<li><h3><a href="/{n}{end}">Klub seniora numer {n} otwarty</a></h3></li>' for n in range(4) for end in ("", ".pdf"))
    for work in spider.harvest.lease(spider.name, 9):
        body = f"<html><body><ul>{items if work.url == HOME else items.replace('/3.pdf', '/x/3.pdf')}</ul></body></html>"
        spider.outcome(HtmlResponse(work.url, body=body.encode(), encoding="utf-8", request=Request(work.url)), work)

    told = "listing http://rops.example/ (and 1 more): 5 headlines lead to PDF files, which are not read"
    assert list(spider.harvest.bounds_of(spider.name).sentences()) == [told]
