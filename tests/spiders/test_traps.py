"""Whole processes: sites that do not end are left after a while and told; long archives are not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from loopback import MISSING, TEXT, XML, Crawl, Reply, Web, crawl, loopback

from cli.exits import Exit

TOPICS = (
    "klub seniora",
    "dom dziennego pobytu",
    "kurs dla opiekunów",
    "mieszkanie wspomagane",
    "biuro porad",
    "warsztat terapii",
)
PLACES = ("Zaleskowie", "Kalinogrodzie", "Sitowcu", "Olszynowie", "Wierzbogórze")
PAGES = 60  # pages of the long archive's listing
EACH = 5  # articles a page
LOST = '<h1>Nie znaleziono strony</h1><p>Przepraszamy, podana strona nie istnieje.</p><p><a href="/">Strona główna</a></p>'


def page(title: str, body: str) -> Reply:
    menu = '<ul id="menu"><li><a href="/">Start</a></li><li><a href="/kontakt">Kontakt</a></li></ul>'
    return Reply(f"<!DOCTYPE html><html><head><title>{title} - ROPS</title></head><body>{menu}<div id='content'>{body}</div></body></html>")


def story(number: int) -> Reply:
    topic, place = TOPICS[number % len(TOPICS)], PLACES[number % len(PLACES)]
    return page(
        title(number),
        f"<h1>{title(number)}</h1><p>Opublikowano: {number % 28 + 1} marca 2024</p><p>W {place} rusza {topic} numer {number}, o który "
        f"mieszkańcy prosili od dawna. Zapisy przyjmuje sekretariat ośrodka w godzinach pracy.</p><p>Koszty pokrywa samorząd województwa "
        f"z pieniędzy na politykę społeczną, a zajęcia poprowadzi {number} osób.</p>",
    )


def title(number: int) -> str:
    return f"W {PLACES[number % len(PLACES)]} rusza {TOPICS[number % len(TOPICS)]} numer {number}"


def listing(links: dict[str, str], following: str | None) -> Reply:
    items = "".join(f'<li><a href="{url}">{text}</a></li>' for url, text in links.items())
    return page("Aktualności", f"<h1>Aktualności</h1><ul>{items}</ul>" + (f'<a href="{following}">następna »</a>' if following else ""))


def numbered(query: str, first: int = 1) -> int:
    return int(dict(parse_qsl(query)).get("page", first))


def real(number: int, following: str | None) -> Reply:
    """A page of a listing that leads to articles."""
    return listing({f"/a-{n}": title(n) for n in range(number * EACH, number * EACH + EACH)}, following)


def long(path: str, query: str) -> Reply:
    """An honest archive, long and plain."""
    if path == "/":
        number = numbered(query)
        return real(number, f"/?page={number + 1}" if number < PAGES else None)
    return article(path)


def article(path: str) -> Reply:
    return story(int(path.removeprefix("/a-"))) if path.startswith("/a-") else MISSING


def soft(path: str, query: str) -> Reply:
    """A listing without end: behind its first page all addresses are new, and none has a page."""
    if path == "/":
        number = numbered(query)
        return real(1, "/?page=2") if number == 1 else listing({f"/b-{number}-{n}": title(n) for n in range(EACH)}, f"/?page={number + 1}")
    return article(path) if path.startswith("/a-") else page("Nie znaleziono", LOST)


def twins(path: str, query: str) -> Reply:
    """A listing without end: the same article under ever new addresses."""
    if path == "/":
        number = numbered(query)
        return listing({f"/b-{number}-{n}-klub-seniora": title(7) for n in range(EACH)}, f"/?page={number + 1}")
    return story(7) if path.startswith("/b-") else MISSING


def days(path: str, query: str) -> Reply:
    """A calendar without end beside some news; every month names its own days."""
    if path == "/":
        menu = '<a href="/wydarzenia?rok=2026&amp;miesiac=11">Wydarzenia</a>'
        return Reply(str(real(1, None).content).replace("<h1>", f"{menu}<h1>"))
    if path == "/wydarzenia":
        asked = dict(parse_qsl(query))
        year, month = int(asked["rok"]), int(asked["miesiac"])
        nights = {f"/dzien/{year}-{month:02}-{n:02}": f"Wydarzenia w dniu {n}.{month}.{year} w województwie" for n in (3, 9, 21)}
        return listing(nights, f"/wydarzenia?rok={year + month // 12}&miesiac={month % 12 + 1}")
    return page("Wydarzenia", "<p>Brak wydarzeń.</p>") if path.startswith("/dzien/") else article(path)


def years(path: str, query: str) -> Reply:
    """A calendar without end in which something is on each month: only its years say that it is made up."""
    if path == "/":
        month = int(dict(parse_qsl(query)).get("m", "0"))
        return real(month, f"/?m={month + 1}&data={2026 + (10 + month) // 12}-{(10 + month) % 12 + 1:02}")
    return article(path)


def facets(path: str, query: str) -> Reply:
    """A listing whose filters can be put together for ever."""
    if path == "/":
        more = "".join(f'<div class="pager"><a href="/?{query}&amp;tag{n}=on">{n}</a></div>' for n in range(1, 9))
        return Reply(str(real(1, None).content).replace("<h1>", f"{more}<h1>"))
    return article(path)


def stale(path: str, query: str) -> Reply:
    """A sitemap of what once was there, which now gives one and the same page; its news stand in a listing."""
    if path == "/sitemap.xml":
        places = "".join(f"<url><loc>http://stale.example/old-{n}</loc></url>" for n in range(3_000))
        return Reply(f"<urlset>{places}</urlset>", XML)
    if path == "/":
        return real(numbered(query), "/?page=2" if numbered(query) == 1 else None)
    return page("Nie znaleziono", LOST) if path.startswith("/old-") else article(path)


def nested(path: str, query: str) -> Reply:
    """A sitemap of sitemaps that makes itself up."""
    if path == "/":
        return real(1, None)
    if path.endswith(".xml"):
        files = (f"http://nested.example{path.removesuffix('.xml')}{n}.xml" for n in (1, 2))
        return Reply(f"<sitemapindex>{''.join(f'<sitemap><loc>{url}</loc></sitemap>' for url in files)}</sitemapindex>", XML)
    return article(path)


def lost(path: str, query: str) -> Reply:
    """A site all of whose pages are gone, softly."""
    return real(1, None) if path == "/" else page("Nie znaleziono", LOST)


def away(path: str, query: str) -> Reply:
    """A site all of whose pages have moved to another."""
    return real(1, None) if path == "/" else Reply(status=302, headers=(("Location", f"http://elsewhere.example{path}"),))


def script(path: str, query: str) -> Reply:
    """A site that a script would have to draw."""
    return (
        Reply('<html><head><title>ROPS</title></head><body><div id="app"></div><script src="/app.js"></script></body></html>')
        if path == "/"
        else MISSING
    )


def data(path: str, query: str) -> Reply:
    """A site that answers a program and not a reader."""
    return Reply('{"articles": []}', "application/json")


def hollow(path: str, query: str) -> Reply:
    """A site of which only the menu comes without a script."""
    return page("ROPS", '<div id="app"></div><script>draw()</script>') if path in ("/", "/kontakt") else MISSING


def mute(path: str, query: str) -> Reply:
    """A site that goes silent behind its listing."""
    if path != "/":
        raise ConnectionError
    return listing({f"/a-{n}": title(n) for n in range(6 * EACH)}, None)


SITES = (long, soft, twins, days, years, facets, stale, nested, lost, away, script, data, hollow, mute)
NAMED = {"stale": "/sitemap.xml", "nested": "/s.xml"}  # sitemaps that robots.txt names


def answer(host: str, target: str) -> Reply:
    parts = urlsplit(target)
    name = host.removesuffix(".example")
    if parts.path == "/robots.txt":
        named = f"Sitemap: http://{host}{NAMED[name]}\n" if name in NAMED else ""
        return Reply(f"User-agent: *\nDisallow:\n{named}", TEXT)
    site = next((it for it in SITES if it.__name__ == name), None)
    return site(parts.path, parts.query) if site else MISSING


@pytest.fixture(scope="module")
def web() -> Iterator[Web]:
    with loopback(answer) as web:
        yield web


@pytest.fixture(scope="module")
def first(web: Web, tmp_path_factory: pytest.TempPathFactory) -> Crawl:
    archive = tmp_path_factory.mktemp("traps") / "traps.db"
    return crawl(web, archive, *(f"http://{site.__name__}.example/" for site in SITES))


def told(crawl: Crawl, name: str) -> str:
    return "\n".join(crawl.report["problems"].get(f"{name}.example", []))


def counts(crawl: Crawl, name: str) -> dict[str, int]:
    return dict(crawl.report["sites"][f"{name}.example"])


def test_a_long_archive_is_read_to_its_end_and_met_no_bound(first: Crawl) -> None:
    assert len(first.of("long.example")) == PAGES * EACH
    assert told(first, "long") == ""
    assert not [name for name in counts(first, "long") if name.startswith("bound")]


def test_a_listing_of_ever_new_addresses_without_pages_is_left(web: Web, first: Crawl) -> None:
    assert len(first.of("soft.example")) == EACH
    assert len(web.asked_of("soft.example")) < 60
    assert "its further pages are left for the next run" in told(first, "soft")
    assert counts(first, "soft")["bound-idle-pages"] == 1


def test_one_article_under_ever_new_addresses_is_stored_once_and_left(web: Web, first: Crawl) -> None:
    assert len(first.of("twins.example")) == 1
    assert len(web.asked_of("twins.example")) < 60
    assert counts(first, "twins")["twins"] >= EACH
    assert "its further pages are left for the next run" in told(first, "twins")


@pytest.mark.parametrize(("name", "most"), [("days", 100), ("years", 150), ("facets", 260), ("nested", 40)])
def test_other_traps_are_left_and_told_while_the_news_beside_them_are_kept(web: Web, first: Crawl, name: str, most: int) -> None:
    stored = first.of(f"{name}.example")

    assert {f"http://{name}.example/a-{n}" for n in range(EACH, 2 * EACH)} <= set(stored)
    assert all((title or "").startswith("W ") for title in stored.values())
    assert len(web.asked_of(f"{name}.example")) < most
    assert "bound http://" in told(first, name)


def test_addresses_that_all_give_one_page_are_left_and_the_listing_goes_on(web: Web, first: Crawl) -> None:
    assert len(first.of("stale.example")) == 2 * EACH
    assert len(web.asked_of("stale.example")) < 90
    assert "gave one and the same page, which is no news" in told(first, "stale")
    assert counts(first, "stale")["pending"] == 3_000 - counts(first, "stale")["refused"]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("lost", f"article http://lost.example/a-{EACH} (and {EACH - 1} more): it is no article: a soft 404, a login or an empty page"),
        ("away", f"article http://away.example/a-{EACH} (and {EACH - 1} more): it leads to another site, elsewhere.example"),
        ("script", "listing http://script.example/: it has no links at all; it may need JavaScript"),
        ("data", "listing http://data.example/: it is no HTML page"),
        ("hollow", "no article was found: neither its links nor a feed, a sitemap or a REST interface lead to one; it may need JavaScript"),
    ],
)
def test_a_site_that_gives_nothing_has_failed_in_a_sentence(first: Crawl, name: str, sentence: str) -> None:
    assert f"{name}.example" in first.report["failed_sites"]
    assert sentence in told(first, name)


def test_a_site_that_goes_silent_is_left_and_told(web: Web, first: Crawl) -> None:
    assert counts(first, "mute")["bound-silent-site"] == 1
    assert counts(first, "mute")["pending"] > EACH
    assert "gave no answer at all" in told(first, "mute")


def test_the_sites_that_gave_something_have_not_failed(first: Crawl) -> None:
    assert first.report["failed_sites"] == [f"{name}.example" for name in ("lost", "away", "script", "data", "hollow", "mute")]
    assert first.code == Exit.SITES_FAILED
    assert "Traceback" not in first.words


def test_what_a_bound_left_is_gone_on_with_by_the_next_run(web: Web, tmp_path: Path) -> None:
    archive = tmp_path / "soft.db"
    once = crawl(web, archive, "http://soft.example/")
    again = crawl(web, archive, "http://soft.example/")

    assert counts(again, "soft")["bound-idle-pages"] == 1
    assert 0 < counts(again, "soft")["discovered"] <= counts(once, "soft")["discovered"]
    assert again.code == Exit.OK
    assert again.of("soft.example") == once.of("soft.example")
