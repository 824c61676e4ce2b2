"""Days above an undated article that belong to a box of their own: teasers, notices, widgets, clocks. The rest is the article's."""

from __future__ import annotations

from datetime import datetime

import pytest

from pipeline.extract import extract
from pipeline.records import Page

MENU = "<nav><ul>" + "".join(f"<li><a href='/m{i}'>Dział {i}</a></li>" for i in range(9)) + "</ul></nav>"
BODY = "<p>W powiecie ruszył program wsparcia rodzin, o którym mówiono od wiosny w każdej z gmin.</p><p>Zapisy prowadzi centrum pomocy.</p>"
HEADLINE = "Ruszył program wsparcia rodzin"
TEXT = f"<h1>{HEADLINE}</h1>{BODY}"
DAY = "2019-12-12"


def published(content: str) -> str | None:
    html = f"<html><head><title>{HEADLINE}</title></head><body>{MENU}{content}</body></html>"
    when = extract(Page.of(html, "https://rops.example/wpis/rodzina")).published
    return str(when) if when else None


def rows(row: str) -> str:
    return "".join(row.format(n, f"<time datetime='2019-12-1{n}'>1{n} grudnia 2019</time>") for n in range(5))


BOXES = [
    "<aside class='sidebar'><h3>Ostatnie wpisy</h3><ul>" + rows("<li><a href='/{0}'>Bal {0}</a>{1}</li>") + "</ul></aside>",
    "<section><h2>Nadchodzące wydarzenia</h2>" + rows("<div>{1}<span>Bal {0}</span></div>") + "</section>",
    "<table>" + rows("<tr><td>{1}</td><td>Bal {0}</td></tr>") + "</table>",
    "<section><h2>Najbliższe wydarzenie</h2><p>Bal</p><time datetime='2019-12-12'>12 grudnia, 18:00</time></section>",
    "<div><time datetime='2019-12-12T10:00'>10:00</time></div>",
    "<div><time>12 grudnia 2019</time> <a href='/s'>Godziny pracy</a></div>",
    "<div class='notice'><h2>Godziny pracy w święta</h2><p>12.12.2019</p><p>W Wigilię do 12.00.</p></div>",
    "<section class='alert'><h2>Godziny pracy w święta</h2><p>12.12.2019</p></section>",
    "<header><h3>Godziny pracy w święta</h3><p>12.12.2019</p></header>",
    "<div><h3>Ważne</h3><p>Kasa nieczynna</p><p>12.12.2019</p></div>",
    "<div><p>Imieniny: Zdzisława</p><p>12.12.2019</p></div>",
    "<div><b>Pogoda</b><br>12.12.2019<br>3°C</div>",
    "<div>Jakość powietrza</div><div>12.12.2019, 08:00</div>",
    "<div>Kurs euro</div><div>12.12.2019</div>",
]


@pytest.mark.parametrize("article", [f"<div>{TEXT}</div>", f"<main>{TEXT}</main>", f"<hr><div class='c'>{TEXT}</div>"])
@pytest.mark.parametrize("box", BOXES)
def test_a_day_in_a_box_above_an_undated_article_dates_nothing(box: str, article: str) -> None:
    assert published(box + article) is None


def test_a_day_in_the_column_beside_an_undated_article_dates_nothing() -> None:
    columns = "<div class='c'><h3>Ważne</h3><p>Kasa nieczynna</p><p>12.12.2019</p></div><div class='c'><h2>{}</h2>{}</div>"
    assert published(columns.format(HEADLINE, BODY)) is None


@pytest.mark.parametrize("box", BOXES)
def test_an_articles_own_day_goes_before_that_of_a_box_above_it(box: str) -> None:
    assert published(f"{box}<div><h1>{HEADLINE}</h1><p>3 marca 2021</p>{BODY}</div>") == "2021-03-03"


@pytest.mark.parametrize(
    "article",
    [
        f"<article><header><span>News</span><time datetime='{DAY}'>12 grudnia 2019</time><h1>{HEADLINE}</h1></header>{BODY}</article>",
        f"<div class='outer'><h2 class='date-header'><span>czwartek, 12 grudnia 2019</span></h2><div><h3>{HEADLINE}</h3>{BODY}</div></div>",
        f"<section><h2>Aktualności</h2><div><p>12.12.2019</p></div><div><h3>{HEADLINE}</h3>{BODY}</div></section>",
        f"<article><h4>Projekty unijne</h4><p>12.12.2019</p>{TEXT}</article>",
        f"<div class='entry-header'><h4>Projekty unijne</h4><p>12.12.2019</p></div><div>{TEXT}</div>",
        f"<div class='post'><div><time datetime='{DAY}'>12 grudnia 2019</time> <a href='/p'>Projekty unijne</a></div>{TEXT}</div>",
        f"<div class='entry-meta'>12.12.2019 <a href='/p'>Projekty</a></div><div class='entry-title'><h1>{HEADLINE}</h1></div>{BODY}",
        f"<div class='m'><time datetime='{DAY}'>12 grudnia 2019</time></div><div>{TEXT}</div>",
        f"<div class='i'>Imieniny: Zdzisława</div><div class='art'><p>12.12.2019</p>{TEXT}</div>",
        f"<div><p>12.12.2019</p>{TEXT}</div>",
    ],
)
def test_a_day_above_the_headline_that_no_box_holds_dates(article: str) -> None:
    assert published(article) == DAY


def test_the_motto_of_a_site_makes_no_box_of_a_day() -> None:
    site = "<h1><a href='/'>DPS Odnowa</a></h1><p>Piszemy o naszym domu.</p>"
    assert published(f"<div id='h'>{site}</div><div><p>12.12.2019</p><h2>{HEADLINE}</h2>{BODY}</div>") == DAY


CAPTURE = datetime(2026, 5, 8, 12)
TODAY = ["<div>8.05.2026</div>", "<div>8 maja 2026</div>", "<div class='clock'>20:14 | 8.05.2026</div>", "<div>2026-05-08</div>"]
TIME_TODAY = "<time datetime='2026-05-08'>8.05.2026</time>"


def captured(content: str) -> tuple[str | None, set[str]]:
    html = f"<html><head><title>{HEADLINE}</title></head><body>{MENU}{content}</body></html>"
    article = extract(Page.of(html, "https://rops.example/wpis/rodzina", fetched_at=CAPTURE))
    return str(article.published) if article.published else None, {doubt.reason for doubt in article.doubts}


@pytest.mark.parametrize("clock", [*TODAY, f"<div>{TIME_TODAY}</div>"])
@pytest.mark.parametrize("article", [f"<div>{TEXT}</div>", f"<main>{TEXT}</main>", f"<div class='x'><div class='y'>{TEXT}</div></div>"])
def test_the_day_of_the_capture_outside_of_the_titles_element_is_the_pages_clock(clock: str, article: str) -> None:
    day, doubts = captured(clock + article)

    assert day is None
    assert "crawl-day" in doubts


@pytest.mark.parametrize(
    "article",
    [
        f"<div class='art'><p>8.05.2026</p>{TEXT}</div>",
        f"<article><header>{TIME_TODAY}</header><div>{TEXT}</div></article>",
        f"<main><p>8.05.2026</p>{TEXT}</main>",
        f"<div class='post-meta'>8.05.2026</div><div class='post-title'><h1>{HEADLINE}</h1></div><div>{BODY}</div>",
        f"<div><div><div><p>8.05.2026</p><div class='tytul'><h1>{HEADLINE}</h1></div><div>{BODY}</div></div></div></div>",
        f"<div><h1>{HEADLINE}</h1><p>8.05.2026</p>{BODY}</div>",
    ],
)
def test_an_article_of_the_day_of_the_capture_is_dated_in_its_own_element(article: str) -> None:
    assert captured(article)[0] == "2026-05-08"


def test_a_day_in_a_heading_over_the_headlines_heads_a_blogs_posts() -> None:
    blog = "<h1><a href='/'>DPS Odnowa</a></h1><div><div><h2>niedziela, 21 grudnia 2014</h2><div><h3>{}</h3>{}</div></div></div>"
    assert published(blog.format(HEADLINE, BODY)) == "2014-12-21"


def test_a_weekday_in_a_heading_above_a_first_headline_is_the_pages_clock() -> None:
    assert published(f"<div><h2>niedziela, 21 grudnia 2014</h2></div><main><h1>{HEADLINE}</h1>{BODY}</main>") is None
