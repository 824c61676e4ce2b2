"""A crawl keeps to the folder at which it begins where that is plainly a site of its own, and takes the whole host otherwise."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse

from archive.records import Discovery, Listing
from spiders.folders import Folder

AT = "https://urzad.example"
OWN = [f"{AT}/rops/2026/{n}/klub" for n in range(1, 6)]
OTHERS = [f"{AT}/droga-{n}/" for n in range(5)]
REST = '<link rel="https://api.w.org/" href="{}">'
HOME = '<a href="/rops/">Strona główna</a> <a href="/">Portal województwa</a>'


def folder(articles: list[str], head: str = "", menu: str = "", start: str = "/rops/") -> Folder:
    response = HtmlResponse(AT + start, body=f"<head>{head}</head><body>{menu}</body>".encode(), encoding="utf-8")
    made = Folder()
    made.begin(response, told(articles))
    return made


def told(urls: list[str]) -> list[Discovery]:
    return [Discovery(url, url) for url in urls]


@pytest.mark.parametrize(
    ("rest", "start"),
    [("/rops/wp-json/", "/rops/"), ("/rops/wp-json/", "/rops/category/aktualnosci/"), ("/rops/index.php?rest_route=/", "/rops/")],
)
def test_a_wordpress_with_a_rest_interface_of_its_own_is_a_site_of_its_own(rest: str, start: str) -> None:
    kept = folder(OWN + OTHERS, REST.format(AT + rest), start=start)

    page = kept.within(Listing(tuple(told(OWN + OTHERS)), tuple(listing(it) for it in ("/rops/a", "/category/wiadomosci"))))

    assert [it.url for it in page.found] == OWN
    assert [it.url for it in page.following] == [f"{AT}/rops/a"]
    assert kept.sentence() == "5 addresses of articles were left aside, outside of /rops/, where the crawl begins"


def listing(path: str) -> Discovery:
    return Discovery(AT + path, path, "listing")


def test_the_sitemap_of_the_host_is_read_and_may_tell_articles_of_the_folder() -> None:
    kept = folder(OWN, REST.format(f"{AT}/rops/wp-json/"))
    sitemap = Discovery(f"{AT}/sitemap.xml", "s", "sitemap")

    assert kept.within(Listing((), (sitemap,))).following == (sitemap,)
    assert kept.sentence() is None, "nothing was left aside"


def test_a_folder_that_its_own_menu_calls_the_home_page_and_that_holds_most_articles_is_a_site_of_its_own() -> None:
    assert folder(OWN + OTHERS[:2], menu=HOME).path == "/rops/"
    assert folder(OWN + OTHERS, menu=HOME).path is None, "half of the articles lie elsewhere"
    assert folder(OWN, menu='<a href="/">Strona główna</a>').path is None, "a section of the host's site"
    assert folder(OWN).path is None


def test_a_site_whose_articles_lie_outside_of_the_folder_where_it_begins_is_the_whole_host_s() -> None:
    dated = [f"{AT}/2024/{n}/klub" for n in range(5)]

    assert folder(dated, menu=HOME).path is None
    assert folder(dated, REST.format(f"{AT}/rops/wp-json/")).path is None
    assert folder(OWN, REST.format(f"{AT}/wp-json/")).path is None, "the host is one WordPress"


@pytest.mark.parametrize("start", ["/", "/pl/", "/en-GB/", "/index.php/", "/rops"])
def test_a_language_a_file_and_the_root_are_no_office_s_folder(start: str) -> None:
    articles = [f"{AT}{start}a-{n}" for n in range(5)]

    kept = folder(articles, REST.format(f"{AT}{start}wp-json/"), f'<a href="{start}">Start</a>', start)

    assert kept.path is None
    assert kept.has(OTHERS[0])
