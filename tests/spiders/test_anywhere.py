"""A site known by its address alone: what its pages say about where its news are."""

from __future__ import annotations

import re

import pytest
from scrapy.http import HtmlResponse, Request

from archive.records import Discovery, Listing, Work
from archive.store import Archive
from pipeline.records import Article
from spiders.anywhere import ALONE, listing_at, spider_for
from spiders.catalogue import label
from spiders.harvests import Harvest, Limits
from spiders.listing_links import article_links, leads_elsewhere, listing_problem
from spiders.menus import is_listing, is_named_as_listing, menu_listings, told_by_head, turned
from spiders.news import NewsSpider

HOME = "http://rops.example/"
TEASER = '<li><a href="/web/{n}-wiadomosc"><div class="date">27.06.2026</div><div class="title">Rusza klub seniora numer {n}</div></a></li>'
EMPTY = Article(HOME, "listing", None, None, "")


def page(body: str, url: str = HOME, head: str = "", status: int = 200) -> HtmlResponse:
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    return HtmlResponse(url, status=status, body=html.encode(), encoding="utf-8", request=Request(url))


def test_the_head_names_feeds_and_rest_but_not_the_feed_of_comments() -> None:
    head = (
        '<link rel="alternate" type="application/rss+xml" href="/feed/"><link rel="alternate" type="application/atom+xml" href="/atom">'
        '<link rel="alternate" type="application/rss+xml" href="/comments/feed/"><link rel="https://api.w.org/" href="/wp-json/">'
        '<link rel="alternate" hreflang="en" href="/en/">'
    )

    assert list(told_by_head(page("", head=head))) == [
        ("feed", "http://rops.example/feed/"),
        ("feed", "http://rops.example/atom"),
        ("rest", "http://rops.example/wp-json/wp/v2/posts"),
    ]


def test_the_rest_interface_of_plain_permalinks_stands_in_the_query() -> None:
    told = told_by_head(page("", head='<link rel="https://api.w.org/" href="/?rest_route=/">'))

    assert list(told) == [("rest", "http://rops.example/?rest_route=/wp/v2/posts")]


@pytest.mark.parametrize(
    ("url", "text", "expected"),
    [
        ("http://a.example/x", "Aktualności", True),
        ("http://a.example/category/aktualnosci/", "Start", True),
        ("http://a.example/x", "Dzieje się", True),
        ("http://a.example/co-slychac.html", "Klub", True),
        ("http://a.example/x", "Z życia ośrodka", True),
        ("http://a.example/x", "Nasze działania", True),
        ("http://a.example/x", "Relacje", True),
        ("http://a.example/x", "Jakość życia", False),
        ("http://a.example/x", "Działania statutowe", False),
        ("http://a.example/x", "Korelacje", False),
        ("http://a.example/x", "Aktualności o naszych nowych klubach seniora", False),
        ("http://a.example/kontakt", "Kontakt", False),
    ],
)
def test_a_menu_leads_to_listings_by_few_words(url: str, text: str, expected: bool) -> None:
    assert is_listing(url, text) is expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://a.example/aktualnosci", True),
        ("http://a.example/8-wydarzenia/", True),
        ("http://a.example/2024/03/ogloszenie-o-naborze-partnerow/", False),
        ("http://a.example/node/7", False),
    ],
)
def test_a_headline_with_a_listings_word_is_no_listing(url: str, expected: bool) -> None:
    assert is_named_as_listing(url) is expected


def test_pages_are_turned_by_next_and_numbers_but_not_by_a_calendar() -> None:
    calendar = '<div id="kalendarz"><a href="/?day=1">1</a><a href="/?month=2">»</a></div>'
    body = f'<a href="/?p=2">2</a> <a href="/?p=3">następna &raquo;</a> <a href="/2024">2024 klubów</a>{calendar}'

    assert list(turned(page(body)))[:2] == ["http://rops.example/?p=2", "http://rops.example/?p=3"]
    assert "http://rops.example/?day=1" not in list(turned(page(body)))


def test_menu_listings_are_told_once_and_in_order() -> None:
    body = '<a href="/news">News</a><a href="/news#x">News</a><a href="/archiwum">Archiwum 2023</a><a href="/kontakt">Kontakt</a>'

    assert menu_listings(page(body)) == ["http://rops.example/news", "http://rops.example/archiwum"]


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


@pytest.mark.parametrize("url", ["ftp://a.example/", "http://127.0.0.1/", "http://[::1]/", "http://a.example:8080/", "file:///etc/passwd"])
def test_an_address_that_may_not_be_asked_for_makes_no_spider(url: str) -> None:
    with pytest.raises(ValueError, match=r"cannot be crawled|is no address"):
        spider_for(url)


@pytest.mark.parametrize(
    ("url", "name", "host"),
    [
        ("http://127.0.0.1:9000/", "127.0.0.1:9000", "127.0.0.1:9000"),
        ("http://LOCALHOST:9000", "localhost:9000", "localhost:9000"),
        ("http://[::1]:9000/a", "[::1]:9000", "[::1]:9000"),
        ("http://127.0.0.1:80/", "127.0.0.1", "127.0.0.1"),
    ],
)
def test_a_site_on_loopback_is_one_with_its_port_where_it_may_be_asked(url: str, name: str, host: str) -> None:
    spider = spider_for(url, loopback=True)

    assert (spider.name, label(url), spider.allowed_domains) == (name, name, [host])
    with pytest.raises(ValueError, match=r"only with --allow-loopback\.$"):
        spider_for(url)


@pytest.mark.parametrize("url", ["http://10.0.0.1/", "http://192.168.1.1:9000/", "http://169.254.169.254/", "http://a.example:9000/"])
def test_the_option_for_loopback_opens_nothing_else(url: str) -> None:
    with pytest.raises(ValueError, match="cannot be crawled"):
        spider_for(url, loopback=True)


@pytest.mark.parametrize(
    "url", ["http:///x", "http://.example/", "http://a..example/", "http://a b.example/", "http://[", "http://a.example:99999/"]
)
def test_what_is_no_address_is_told_with_the_address_in_a_sentence(url: str) -> None:
    with pytest.raises(ValueError, match=rf"^{re.escape(url)} is no address: [a-z].*\.$"):
        spider_for(url)


@pytest.mark.parametrize("url", ["http://ośrodek.example/", "http://WWW.OŚRODEK.EXAMPLE./", "https://xn--orodek-3ib.example:443/x"])
def test_a_site_has_one_name_however_its_address_is_written(url: str) -> None:
    spider = spider_for(url)

    assert (spider.name, label(url), spider.allowed_domains) == ("ośrodek.example", "ośrodek.example", ["xn--orodek-3ib.example"])


@pytest.mark.parametrize(("status", "body"), [(404, ""), (200, "User-agent: *\nDisallow:\n"), (200, "<html>Strona</html>")])
def test_a_robots_txt_without_sitemaps_fails_at_nothing(archive: Archive, status: int, body: str) -> None:
    harvest = Harvest.begin(archive, Limits())
    spider = spider_for(HOME)(harvest=harvest)
    harvest.prepare(spider.card(), spider.starts())
    works = {work.url: work for work in harvest.lease(spider.name, 9)}

    end(spider, works["http://rops.example/robots.txt"], body, status)

    assert archive.failures(harvest.run) == []


def test_a_robots_txt_that_names_sitemaps_leads_to_them(archive: Archive) -> None:
    harvest = Harvest.begin(archive, Limits())
    spider = spider_for(HOME)(harvest=harvest)
    harvest.prepare(spider.card(), spider.starts())
    works = {work.url: work for work in harvest.lease(spider.name, 9)}

    end(spider, works["http://rops.example/robots.txt"], "Sitemap: http://rops.example/s.xml", 200)

    assert [(work.url, work.role) for work in harvest.lease(spider.name, 9)] == [("http://rops.example/s.xml", "sitemap")]


def test_nothing_is_asked_for_behind_a_declared_feed_until_it_has_answered(archive: Archive) -> None:
    declared = {"name": "a", "institution": "ROPS", "start_urls": [HOME], "feeds": ("http://rops.example/feed",)}
    harvest = Harvest.begin(archive, Limits())
    spider = type("Declared", (NewsSpider,), declared)(harvest=harvest)
    harvest.prepare(spider.card(), spider.starts())

    (feed,) = spider.next_requests()
    assert (feed.url, list(spider.next_requests())) == ("http://rops.example/feed", [])

    spider.landed(feed.cb_kwargs["work"])
    assert [request.url for request in spider.next_requests()] == [HOME]


def end(spider, work: Work, body: str, status: int) -> None:
    """End a piece of work with an answer."""
    spider.outcome(HtmlResponse(work.url, status=status, body=body.encode(), encoding="utf-8", request=Request(work.url)), work)


MENU = '<div class="head"><a href="/fundusz">Fundusz</a> <a href="/ludzie">Ludzie</a></div>'
STORIES = "".join(f'<p>0{n}-03-2024 <a href="/s{n}">Klub seniora numer {n} otwarty</a></p>' for n in range(1, 6))


def found_by(archive: Archive, *pages: HtmlResponse) -> set[str]:
    """The paths of the articles that the last of some pages tells, read after the others; the first is the home page."""
    spider = spider_for(HOME)(harvest=Harvest.begin(archive, Limits()))
    for number, it in enumerate(pages):
        found = spider.articles_of(it, Article(HOME, "other", None, None, ""), set(), is_first=number == 0)
    return {it.url.removeprefix(HOME) for it in found}


def test_links_of_the_menu_that_look_like_no_headline_are_no_articles(archive: Archive) -> None:
    home, listing = page(f"{MENU}<p>Witamy.</p>"), page(f"{MENU}<h1>Wpisy</h1>{STORIES}", "http://rops.example/zbior")

    assert found_by(archive, home, listing) == {"s1", "s2", "s3", "s4", "s5"}


def test_a_short_title_that_home_has_elsewhere_is_an_article(archive: Archive) -> None:
    home = page(f'{MENU}<p>Witamy.</p><div class="box"><a href="/s6">Bal</a></div>')
    listing = page(f'{MENU}<h1>Wpisy</h1>{STORIES}<p><a href="/s6">Bal</a></p>', "http://rops.example/zbior")

    assert found_by(archive, home, listing) == {"s1", "s2", "s3", "s4", "s5", "s6"}


def test_pages_that_the_query_names_otherwise_than_the_news_are_no_articles(archive: Archive) -> None:
    stories = "".join(f'<h2><a href="/index.php?id=14&amp;news={n}">Klub seniora numer {n} otwarty</a></h2>' for n in range(5))

    assert found_by(archive, page(f'<a href="/index.php?id=20">Urząd</a>{stories}')) == {f"index.php?id=14&news={n}" for n in range(5)}


@pytest.mark.parametrize(
    ("limits", "others", "expected"),
    [
        (Limits(), [], True),
        (Limits(), ["/wykaz"], True),  # it tells the same as the home page, as another address of it does
        (Limits(), ["/aktualnosci"], False),
        (Limits(articles=1), [], False),
        (Limits(strategies=frozenset({"listing"})), [], False),
    ],
)
def test_a_crawl_that_only_its_first_page_fed_says_so(archive: Archive, limits: Limits, others: list[str], expected: bool) -> None:
    spider = spider_for(HOME)(harvest=Harvest.begin(archive, limits))
    spider.harvest.prepare(spider.card(), [listing_at(HOME, None), *(listing_at(f"http://rops.example{it}", None) for it in others)])
    for work in spider.harvest.lease(spider.name, 9):
        spider.keep(work, Listing((Discovery("http://rops.example/s1", "s1"),)))

    spider.closed("finished")

    told = list(spider.harvest.bounds_of(spider.name).sentences())
    assert told == ([f"listing {HOME}: {ALONE}"] if expected else [])
