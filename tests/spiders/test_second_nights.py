"""Whole processes: a site known by its address is crawled again, and what is new since stands on no page that its home shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from loopback import TEXT, XML, Crawl, Reply, Web, crawl, loopback

STORY = """<html><head><title>{title}</title></head><body><div id="content"><h1>{title}</h1><p>Opublikowano: {day} marca 2024</p>
<p>W Zaleskowie otwarto klub numer {n} dla mieszkańców gminy, którzy chcą spotykać się częściej niż raz w tygodniu.</p>
<p>Zajęcia prowadzi animatorka kultury, a koszty pokrywa samorząd województwa z pieniędzy na politykę senioralną.</p></div></body></html>"""
MENU = '<ul><li><a href="/">Start</a></li><li><a href="/wykaz/5.html">Ogłoszenia</a></li><li><a href="/kontakt">Kontakt</a></li></ul>'
PAGES = 3  # of the listing, two articles each


class Office:
    """Two sites: `menu` shows no news at its home but names a listing, `map` tells them in a sitemap that robots.txt names."""

    def __init__(self) -> None:
        self.newest = 2 * PAGES

    def __call__(self, host: str, target: str) -> Reply:
        """Answer."""
        if target == "/robots.txt":
            return Reply(f"User-agent: *\nSitemap: http://{host}/s.xml\n" if host == "map.example" else "User-agent: *\n", TEXT)
        if target == "/s.xml" and host == "map.example":
            addresses = "".join(f"<url><loc>http://{host}/dokument/{n}</loc></url>" for n in range(1, self.newest + 1))
            return Reply(f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{addresses}</urlset>', XML)
        if target == "/":
            return Reply(f"<html><body>{MENU if host == 'menu.example' else ''}<h1>Ośrodek</h1><p>Witamy.</p></body></html>")
        if target.startswith("/wykaz/5.html"):
            return Reply(self.listing(int(target.partition("=")[2] or 1)))
        if target.startswith("/dokument/"):
            n = int(target.rpartition("/")[2])
            return Reply(STORY.format(title=f"Klub seniora numer {n} otwarty", n="I" * n, day=n))
        return Reply(status=404)

    def listing(self, page: int) -> str:
        """A page of the listing, the newest first."""
        newest = self.newest - 2 * (page - 1)
        links = "".join(f'<h2><a href="/dokument/{n}">Klub seniora numer {n} otwarty</a></h2>' for n in (newest, newest - 1) if n > 0)
        return f'<html><body>{MENU}{links}<a href="/wykaz/5.html?strona={page + 1}">następna</a></body></html>'


@pytest.fixture(scope="module")
def nights(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Web, Crawl, list[str], Crawl]]:
    office, archive = Office(), tmp_path_factory.mktemp("nights") / "nights.db"
    with loopback(office) as web:
        first = crawl(web, archive, "http://menu.example/", "http://map.example/")
        asked = list(web.asked)
        office.newest += 1
        web.asked.clear()
        yield web, first, asked, crawl(web, archive, "http://menu.example/", "http://map.example/")


@pytest.mark.parametrize("host", ["menu.example", "map.example"])
def test_what_is_new_is_found_where_an_earlier_run_found_the_news(nights: tuple[Web, Crawl, list[str], Crawl], host: str) -> None:
    _, first, _, second = nights

    assert len(first.of(host)) == 2 * PAGES
    assert set(second.of(host)) - set(first.of(host)) == {f"http://{host}/dokument/{2 * PAGES + 1}"}


def test_pages_without_news_are_asked_for_no_second_time(nights: tuple[Web, Crawl, list[str], Crawl]) -> None:
    web, *_ = nights

    assert "http://menu.example/wykaz/5.html?strona=3" not in web.asked
    assert [url for url in web.asked if "/dokument/" in url] == [url for url in web.asked if url.endswith(f"/dokument/{2 * PAGES + 1}")]


def test_robots_txt_is_asked_once_in_a_run(nights: tuple[Web, Crawl, list[str], Crawl]) -> None:
    web, _, asked, _ = nights

    for run in (asked, web.asked):
        assert sorted(url for url in run if url.endswith("robots.txt")) == [
            "http://map.example/robots.txt",
            "http://menu.example/robots.txt",
        ]
