"""Short headlines say nothing of themselves: those of a night's few news are known by the addresses that earlier nights have stored."""

from __future__ import annotations

from pathlib import Path

import pytest
from loopback import TEXT, Reply, crawl, loopback
from scrapy.http import HtmlResponse, Request

from archive.store import Archive
from pipeline.records import Article
from spiders.anywhere import spider_for
from spiders.harvests import Harvest, Limits

HOME = "http://rops.example/"
STORY = """<html><head><title>{title}</title></head><body><div class="main"><h1>{title}</h1><p>Opublikowano: {n} marca 2024</p>
<p>W Zaleskowie otwarto klub numer {n} dla mieszkańców gminy, którzy chcą spotykać się częściej niż raz w tygodniu.</p>
<p>Zajęcia prowadzi animatorka kultury, a koszty pokrywa samorząd województwa z pieniędzy na politykę senioralną.</p></div></body></html>"""
LINKS = {"/": "Start", "/pokaz.php?nr=91": "Nasze projekty", "/dni.php": "Kalendarium"}
MENU = f"""<div class="left">{"".join(f'<p><a href="{url}">{words}</a></p>' for url, words in LINKS.items())}</div>"""


class Office:
    """An office whose first page and calendar tell its news, the latest two on either page; a page of its menu has an address like them."""

    newest = 5

    def __call__(self, host: str, target: str) -> Reply:
        """Answer."""
        if target == "/robots.txt":
            return Reply("User-agent: *\n", TEXT)
        if target == "/":
            return Reply(f"<html><body>{MENU}<div class='main'><h1>Ośrodek</h1>{self.teasers('<p>{}</p>')}</div></body></html>")
        if target.startswith("/dni.php"):
            back = '<a href="/dni.php?r=2024&amp;m=2">poprzedni miesiąc</a>'
            rows = f"<table>{self.teasers('<tr><td><b>{n}</b></td><td>{}</td></tr>')}</table>"
            return Reply(f"<html><body>{MENU}<div class='main'><h1>Kalendarium</h1>{back}{rows}</div></body></html>")
        number = target.removeprefix("/pokaz.php?nr=")
        return Reply(STORY.format(title=self.title(int(number)), n=min(int(number), 28))) if number.isdecimal() else Reply(status=404)

    def teasers(self, form: str) -> str:
        """The latest news, all on the first night and two on the next."""
        shown = range(self.newest, 0 if self.newest == 5 else self.newest - 2, -1)
        return "".join(form.format(f'<a href="/pokaz.php?nr={n}">{self.title(n)}</a>', n=n) for n in shown)

    def title(self, number: int) -> str:
        """A headline, of two words from the sixth on."""
        return "Akademia rodzica" if number > 5 else f"Klub seniora numer {number} został otwarty"


def test_a_headline_of_two_words_is_found_on_a_night_that_tells_few(tmp_path: Path) -> None:
    office, archive = Office(), tmp_path / "nights.db"
    with loopback(office) as web:
        first = crawl(web, archive, HOME)
        office.newest = 6
        second = crawl(web, archive, HOME)

    assert set(first.of("rops.example")) == {f"{HOME}pokaz.php?nr={n}" for n in range(1, 6)}
    assert set(second.of("rops.example")) - set(first.of("rops.example")) == {f"{HOME}pokaz.php?nr=6"}


def page(body: str, url: str = HOME) -> HtmlResponse:
    return HtmlResponse(url, body=f"<html><body>{body}</body></html>".encode(), encoding="utf-8", request=Request(url))


def told(archive: Archive, *pages: HtmlResponse, earlier: int) -> set[str]:
    """The paths that the last of some pages tells as articles, where earlier runs have stored some of such addresses."""
    spider = spider_for(HOME)(harvest=Harvest.begin(archive, Limits()))
    spider.told.remember(f"{HOME}pokaz.php?nr={n}" for n in range(earlier))
    for number, it in enumerate(pages):
        found = spider.articles_of(it, Article(HOME, "other", None, None, ""), set(), is_first=number == 0)
    return {it.url.removeprefix(f"{HOME}pokaz.php?nr=") for it in found}


SHORT = '<p><a href="/pokaz.php?nr=80">Akademia rodzica</a></p>'
LEFT = '<div class="{}"><p><a href="/pokaz.php?nr=91">Nasze projekty</a></p><p><a href="/pokaz.php?nr=92">Nasza kadra</a></p></div>'


@pytest.mark.parametrize(("earlier", "expected"), [(4, {"80"}), (3, set())])
def test_few_addresses_prove_no_shape(archive: Archive, earlier: int, expected: set[str]) -> None:
    home, calendar = page(LEFT.format("left") + SHORT), page(f'{LEFT.format("left")}<div class="days">{SHORT}</div>', f"{HOME}dni.php")

    assert told(archive, home, calendar, earlier=earlier) == expected


@pytest.mark.parametrize(
    ("there", "why"),
    [
        (LEFT.format("left") + SHORT, "all stands where the first page has it"),
        (f'<div class="wide">{LEFT.format("left")}{SHORT}</div>', "the whole page moves, its menu with it"),
        (f'{LEFT.format("left")}<div class="menu">{SHORT}</div>', "it moves into a menu"),
    ],
)
def test_a_short_link_of_the_first_page_is_none_of_the_news_where(archive: Archive, there: str, why: str) -> None:
    assert told(archive, page(LEFT.format("left") + SHORT), page(there, f"{HOME}dni.php"), earlier=9) == set(), why


def test_an_address_is_counted_once_though_earlier_runs_and_this_one_tell_it(archive: Archive) -> None:
    spider = spider_for(HOME)(harvest=Harvest.begin(archive, Limits()))
    urls = {f"{HOME}pokaz.php?nr={n}" for n in range(2)}

    spider.told.remember(urls)
    spider.told.learn(urls)

    assert set(spider.told.shapes.values()) == {2}
    assert spider.told.urls == urls
