"""Pages beside the news that a sitemap tells with all others, and the news that must stay: by address alone."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from scrapy.http import HtmlResponse, Request

from archive.store import Archive
from cli.problems import problems_of
from pipeline.records import Article, Debris, PublicationDate
from spiders.anywhere import AnySpider, spider_for
from spiders.events import is_event, is_named_as_event
from spiders.harvests import Harvest, Limits
from spiders.listing_links import BELIEVED, shape_of
from spiders.static_pages import is_below_static, is_itself_article, is_static_name, reads_like_news

HOME = "http://rops.example/"
MENU = '<nav><a href="/projekty">Projekty</a> <a href="/dom">Dom</a></nav>'
TEXT = """<p>W Zaleskowie otwarto klub dla starszych mieszkańców gminy, którzy chcą spotykać się częściej niż raz w tygodniu.</p>
<p>Zajęcia prowadzi animatorka kultury, a koszty pokrywa samorząd województwa z pieniędzy na politykę senioralną.</p>"""


@pytest.mark.parametrize(
    "path",
    [
        "kontakt", "o-nas/", "pl/12-O-nas.html", "struktura-organizacyjna", "RODO.aspx", "regulamin", "mapa-strony", "kontakt-3",
        "deklaracja-dost%C4%99pno%C5%9Bci", "polityka-prywatnosci", "standardy-ochrony-maloletnich",
    ],
)  # fmt: skip
def test_a_page_beside_the_news_is_known_by_the_last_part_of_its_address(path: str) -> None:
    assert is_static_name(f"{HOME}{path}")


@pytest.mark.parametrize(
    "path",
    [
        "", "kontakt-z-mieszkancami", "regulamin-konkursu-dla-klubow", "kontakt/nowy-klub", "2024/03/regulamin/", "index.php?id=7",
        "deklaracja-dostepnosci-nowe-obowiazki", "17", "bal-karnawalowy", "struktura-wydatkow",
    ],
)  # fmt: skip
def test_news_with_such_a_word_are_not(path: str) -> None:
    assert not is_static_name(f"{HOME}{path}")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("2024/03/bal/", True),
        ("aktualnosci/bal", True),
        ("wpis/17-bal", True),
        ("inne/17-bal", False),
        ("projekty/bal", False),
        ("bal", False),
    ],
)
def test_news_lie_below_a_day_or_a_listing_or_have_the_shape_of_many(path: str, expected: bool) -> None:
    shapes = Counter({shape_of(f"{HOME}wpis/1-klub"): BELIEVED})

    assert reads_like_news(f"{HOME}{path}", shapes) is expected


def harvested(
    archive: Archive, maps: dict[str, tuple[str, ...]], pages: dict[str, str], home: str = MENU, *, robots: str = "", start: str = ""
) -> AnySpider:
    """A spider that has read a home page, then the sitemap that robots.txt names, or these in their order, then all that they told."""
    spider = spider_for(HOME + start)(harvest=Harvest.begin(archive, Limits()))
    spider.harvest.prepare(spider.card(), spider.starts())
    named = "".join(f"Sitemap: {HOME}{name}\n" for name in ([robots] if robots else maps))
    answers = {start: f"<html><body>{home}</body></html>", "robots.txt": named, "sitemap.xml": ""} | pages
    answers |= {
        name: "".join(f"<url><loc>{HOME}{path}</loc></url>" for path in paths).join(("<urlset>", "</urlset>"))
        for name, paths in maps.items()
    }
    while works := spider.harvest.lease(spider.name, 1):
        body = answers[works[0].url.removeprefix(HOME)]
        spider.outcome(HtmlResponse(works[0].url, body=body.encode(), encoding="utf-8", request=Request(works[0].url)), works[0])
    return spider  # type: ignore[return-value]


def page(title: str, day: str = "") -> str:
    shown = f"<p>Opublikowano: {day}</p>" if day else ""
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{shown}{TEXT * len(title)}</body></html>"


def stored(archive: Archive) -> set[str]:
    return {it.url.removeprefix(HOME) for it in archive.changes()}


def test_a_page_named_as_none_of_the_news_is_not_even_asked_for(archive: Archive) -> None:
    spider = harvested(archive, {"s.xml": ("kontakt", "bal")}, {"bal": page("Bal karnawałowy")})

    assert stored(archive) == {"bal"}
    assert archive.balance(spider.name).total() == 1


def test_what_the_menu_links_and_a_sitemap_alone_tells_is_stored_where_it_shows_a_day(archive: Archive) -> None:
    pages = {"projekty": page("Nasze projekty"), "dom": page("Dom pomocy otwarty", "18 marca 2024"), "bal": page("Bal")}
    spider = harvested(archive, {"s.xml": tuple(pages)}, pages)

    assert stored(archive) == {"dom", "bal"}
    assert problems_of(archive.failures(spider.harvest.run), [spider.name], [], {}) == {}


def test_a_file_of_pages_beside_one_of_posts_tells_no_news_without_a_day(archive: Archive) -> None:
    pages = {
        "bal": page("Bal"),
        "liderzy": page("Liderzy kooperacji"),
        "aktualnosci/klub": page("Klub"),
        "nabor": page("Nabór", "18 marca 2024"),
    }
    harvested(archive, {"post-sitemap.xml": ("bal",), "page-sitemap.xml": ("liderzy", "aktualnosci/klub", "nabor")}, pages)

    assert stored(archive) == {"bal", "aktualnosci/klub", "nabor"}


@pytest.mark.parametrize(
    ("posts", "others"),
    [
        ("wp-sitemap-posts-post-1.xml", "wp-sitemap-posts-organizacja-1.xml"),
        ("wp-sitemap-posts-post-1.xml", "wp-sitemap-posts-page-1.xml"),
        ("post-sitemap.xml", "organizacja-sitemap2.xml"),
        ("aktualnosci-sitemap.xml", "page-sitemap.xml"),
        ("blog-posts-sitemap.xml", "pages-sitemap.xml"),
        ("?tx_seo[sitemap]=news", "?tx_seo[sitemap]=pages"),
    ],
)
def test_what_a_file_of_another_type_tells_beside_one_of_posts_is_stored_where_it_shows_a_day(
    archive: Archive, posts: str, others: str
) -> None:
    pages = {"bal": page("Bal"), "tecza": page("Tęcza"), "szkolenie": page("Szkolenie", "18 marca 2024")}
    told = {posts.replace("[", "%5B").replace("]", "%5D"): ("bal",), others.replace("[", "%5B").replace("]", "%5D"): ("tecza", "szkolenie")}
    index = "".join(f"<sitemap><loc>{HOME}{name}</loc></sitemap>" for name in told).join(("<sitemapindex>", "</sitemapindex>"))
    harvested(archive, told, pages | {"index.xml": index}, robots="index.xml")

    assert stored(archive) == {"bal", "szkolenie"}


@pytest.mark.parametrize("news", ["wp-sitemap-posts-aktualnosc-1.xml", "wpis-sitemap.xml", "wp-sitemap-posts-post-2.xml"])
def test_a_type_of_a_sites_own_that_is_news_needs_no_day(archive: Archive, news: str) -> None:
    told = {"wp-sitemap-posts-post-1.xml": ("bal",), news: ("klub",)}
    index = "".join(f"<sitemap><loc>{HOME}{name}</loc></sitemap>" for name in told).join(("<sitemapindex>", "</sitemapindex>"))
    harvested(archive, told, {"bal": page("Bal"), "klub": page("Klub"), "index.xml": index}, robots="index.xml")

    assert stored(archive) == {"bal", "klub"}


def test_a_file_of_pages_alone_may_tell_all_that_there_is(archive: Archive) -> None:
    harvested(archive, {"page-sitemap.xml": ("liderzy",)}, {"liderzy": page("Liderzy kooperacji")})

    assert stored(archive) == {"liderzy"}


def test_what_the_first_page_tells_too_is_news_whatever_file_names_it(archive: Archive) -> None:
    home = '<h2><a href="/liderzy">Liderzy kooperacji spotkali się w Zaleskowie</a></h2>'
    maps = {"post-sitemap.xml": ("bal",), "page-sitemap.xml": ("liderzy",)}
    harvested(archive, maps, {"bal": page("Bal"), "liderzy": page("Liderzy kooperacji")}, home)

    assert stored(archive) == {"bal", "liderzy"}


def test_what_a_file_of_posts_tells_is_news_though_the_foot_of_the_first_page_links_it(archive: Archive) -> None:
    foot = '<footer><a href="/bal">Bal</a> <a href="/dom">Dom</a></footer>'
    harvested(archive, {"post-sitemap.xml": ("bal",), "s.xml": ("dom",)}, {"bal": page("Bal"), "dom": page("Nasz dom")}, foot)

    assert stored(archive) == {"bal"}


HEADLINES = {"program": "Regionalny program polityki społecznej", "klub": "Klub seniora w Zaleskowie otwarty"}
BOX = "".join(f'<div class="box {path}"><a href="/{path}">{words}</a></div>' for path, words in HEADLINES.items())


def test_what_looks_like_a_page_of_the_menu_by_its_address_is_stored_where_it_shows_a_day(archive: Archive) -> None:
    spider = harvested(archive, {}, {"program": page("Program"), "klub": page("Klub otwarty", "18 marca 2024")}, MENU + BOX)

    assert stored(archive) == {"klub"}
    assert problems_of(archive.failures(spider.harvest.run), [spider.name], [], {}) == {}


@pytest.mark.parametrize("menu", ["", '<nav><a href="/dzial/projekty">Projekty</a></nav>', '<nav><a href="/news">News</a></nav>'])
def test_a_page_without_a_day_is_news_where_the_menu_has_no_pages_of_its_shape(archive: Archive, menu: str) -> None:
    harvested(archive, {}, {"program": page("Program"), "klub": page("Klub otwarty"), "news": menu + BOX}, menu + BOX)

    assert stored(archive) == {"program", "klub"}


def test_a_page_without_a_day_is_news_where_a_list_has_it_beside_others(archive: Archive) -> None:
    harvested(archive, {}, {"program": page("Program"), "klub": page("Klub otwarty")}, MENU + BOX.replace("box program", "box klub"))

    assert stored(archive) == {"program", "klub"}


def test_pages_of_the_menus_shape_are_news_where_many_have_it(archive: Archive) -> None:
    pages = {f"klub-{name}": page(f"Klub {name} otwarty") for name in ("a", "b", "c", "d")}
    home = MENU + "".join(f'<h2><a href="/{path}">Klub seniora {path[-1]} już otwarty</a></h2>' for path in pages)
    harvested(archive, {}, pages, home)

    assert stored(archive) == pages.keys()


TEASER = '<div class="t"><h2><a href="/klub">Klub seniora w Zaleskowie otwarty</a></h2><p>Zapraszamy do klubu.</p>{}</div>'
MORE = '<a href="/klub">czytaj więcej</a>'


@pytest.mark.parametrize(
    ("path", "more", "home", "expected"),
    [
        ("aktualnosci", MORE, "", {"klub"}),
        ("aktualnosci", "", "", set()),
        ("nasze-dzialania", MORE, "", set()),  # a section of the office may have tiles of its own pages
        ("aktualnosci", MORE, TEASER.format(MORE), set()),  # the first page has it too: a tile beside the news
    ],
)
def test_the_only_teaser_of_a_listing_of_news_is_news_where_it_leads_on(
    archive: Archive, path: str, more: str, home: str, expected: set[str]
) -> None:
    menu = f'<nav><a href="/projekty">Projekty</a> <a href="/{path}">Nasze działania</a></nav>'
    harvested(archive, {}, {"klub": page("Klub otwarty"), path: menu + TEASER.format(more)}, menu + home)

    assert stored(archive) == expected


def test_what_a_feed_tells_is_news_though_it_has_the_menus_shape(archive: Archive) -> None:
    feed = f"<rss><channel><item><title>Program</title><link>{HOME}program</link></item></channel></rss>"
    head = '<link rel="alternate" type="application/rss+xml" href="/feed">'
    harvested(archive, {}, {"program": page("Program"), "klub": page("Klub otwarty"), "feed": feed}, head + MENU + BOX)

    assert stored(archive) == {"program"}


def test_a_listing_tells_no_page_named_as_each_site_has_it_but_one_with_a_day_beside(archive: Archive) -> None:
    row = '<ul><li>18-03-2024 <a href="/statut">Statut naszego ośrodka zmieniony</a></li></ul>'
    home = f'{row}{TEXT}<h2><a href="/redakcja">Kto redaguje nasze strony</a></h2>'
    harvested(archive, {}, {"statut": page("Statut zmieniony")}, home)

    assert stored(archive) == {"statut"}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("zespol/halina-brzoza", True),
        ("pl/o-nas/12-historia.html", True),
        ("pracownicy/jan-kowalski/", True),
        ("o-nas/aktualnosci/bal", False),
        ("kontakt/aktualnosci/2024/bal", False),
        ("o-nas/z-zycia-osrodka/bal", False),
        ("o-nas/2024/03/bal", False),
        ("zespol", False),
        ("zespol-szkol/bal", False),
        ("redakcja/index.php?id=7", False),
    ],
)
def test_what_lies_right_below_a_page_of_each_site_is_a_part_of_it(path: str, expected: bool) -> None:
    assert is_below_static(f"{HOME}{path}") is expected


CARDS = {
    "halina": "Halina Brzoza, prezeska zarządu",
    "marek": "Marek Wiciokrzew, koordynator programów",
    "olga": "Olga Jemioła, terapeutka rodzin",
}
STAFF = "".join(f'<a href="/zespol/{path}"><div>{words}</div></a>' for path, words in CARDS.items())


def test_cards_of_the_staff_are_no_news(archive: Archive) -> None:
    spider = harvested(archive, {}, {f"zespol/{path}": page(words) for path, words in CARDS.items()}, STAFF)

    assert stored(archive) == set()
    assert problems_of(archive.failures(spider.harvest.run), [spider.name], [], {}) == {}


def test_news_below_such_a_page_are_stored_by_their_day_their_listing_or_a_feed(archive: Archive) -> None:
    pages = {
        "o-nas/klub": page("Klub otwarty", "18 marca 2024"),
        "o-nas/aktualnosci/bal": page("Bal karnawałowy"),
        "o-nas/dom": page("Dom otwarty"),
        "feed": f"<rss><channel><item><title>Dom</title><link>{HOME}o-nas/dom</link></item></channel></rss>",
    }
    head = '<link rel="alternate" type="application/rss+xml" href="/feed">'
    home = "".join(f'<h2><a href="/{path}">Klub seniora w Zaleskowie otwarty</a></h2>' for path in pages if "/" in path)
    harvested(archive, {}, pages, head + home)

    assert stored(archive) == pages.keys() - {"feed"}


WHEN = "Termin: 11.12.2026, godz. 10:00\nMiejsce: sala obrad\nWstęp wolny."
PUBLISHED = PublicationDate(date(2026, 12, 1), "day", "line", "1 grudnia 2026", 1.0)


def event(body: str, published: PublicationDate | None = None) -> Article:
    return Article(None, "article", "Targi ekonomii społecznej", None, body, published)


@pytest.mark.parametrize(
    "body",
    [WHEN, "• Kiedy\n• 12 grudnia 2026, godz. 17:00\n• Gdzie\n• świetlica", "Data wydarzenia: 5.11.2026\nLokalizacja:\nZaleskowo"],
)
def test_a_page_that_only_tells_when_and_where_is_an_event(body: str) -> None:
    assert is_event(f"{HOME}wydarzenia/7", event(body))


@pytest.mark.parametrize(("reason", "expected"), [("below-the-title", True), ("outside-the-article", False), ("above-the-title", False)])
@pytest.mark.parametrize("fields", [WHEN, "Kiedy | 11.12.2026, 9:00-13:00\nGdzie | sala ośrodka"])
def test_fields_below_its_title_tell_an_event_and_a_box_beside_its_text_does_not(fields: str, reason: str, *, expected: bool) -> None:
    article = replace(event("Zapraszamy mieszkańców gminy."), debris=(Debris("menu", "Start"), Debris(reason, fields)))

    assert is_event(f"{HOME}wydarzenia/7", article) is expected


def test_news_with_a_day_or_on_a_listing_of_news_tell_when_and_where_below_their_title() -> None:
    fields = (Debris("below-the-title", WHEN),)

    assert not is_event(f"{HOME}wydarzenia/7", replace(event("Targi.", PUBLISHED), debris=fields))
    assert not is_event(f"{HOME}aktualnosci/targi", replace(event("Targi."), debris=fields))


@pytest.mark.parametrize(
    ("path", "article"),
    [
        ("wydarzenia/7", event(WHEN, PUBLISHED)),
        ("aktualnosci/targi", event(WHEN)),
        ("wydarzenia/7", event("Termin: 11.12.2026\nWstęp wolny.")),
        ("wydarzenia/7", event("Termin: do ustalenia\nMiejsce: sala obrad")),
        ("wydarzenia/7", event("W terminie 11.12.2026 odbyły się targi.\nMiejsce spotkania wybrali mieszkańcy.")),
    ],
)
def test_news_of_an_event_are_none(path: str, article: Article) -> None:
    assert not is_event(f"{HOME}{path}", article)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("Wydarzenie.aspx?id=7", True),
        ("event/targi-ekonomii-spolecznej/", True),
        ("index.php?option=com_jevents&task=icalrepeat.detail", True),
        ("kalendarz-wydarzen/12", True),
        ("wydarzenie-roku-w-naszej-bibliotece", False),
        ("aktualnosci/12", False),
        ("eventualnie", False),
    ],
)
def test_an_event_is_named_in_its_address_not_in_a_headline_there(path: str, expected: bool) -> None:
    assert is_named_as_event(f"{HOME}{path}") is expected


def test_an_event_is_told_and_not_stored(archive: Archive) -> None:
    body = "<p>Termin: 11.12.2026, godz. 10:00</p><p>Miejsce: sala ośrodka w Zaleskowie</p><p>Wstęp wolny, zapisy telefoniczne.</p>"
    pages = {"wydarzenia/7": f"<html><body><h1>Targi ekonomii społecznej</h1>{body}</body></html>"}
    spider = harvested(archive, {}, pages, '<h2><a href="/wydarzenia/7">Targi ekonomii społecznej w Zaleskowie</a></h2>')

    assert stored(archive) == set()
    told = problems_of(archive.failures(spider.harvest.run), [spider.name], [], {})[spider.name]
    assert told == [f"article {HOME}wydarzenia/7: it is an event: it tells when and where, and no day of publication"]


GREETING = event("Prowadzimy zajęcia dla trzydziestu osób.")
IN_HEAD = replace(PUBLISHED, source="json-ld")


@pytest.mark.parametrize(
    ("paths", "day", "told", "expected"),
    [
        (("",), None, 0, False),  # a greeting
        (("",), PUBLISHED, 5, False),  # the first story of several
        (("",), IN_HEAD, 0, False),  # every page of the site has such a day
        (("", "Strona%20G%C5%82%C3%B3wna.aspx"), None, 3, False),
        (("pl/index.php",), None, 0, False),
        (("rops/",), None, 5, False),
        (("",), PUBLISHED, 1, True),
        (("index.php?id=7",), None, 0, True),
        (("klub",), None, 1, True),
        (("klub",), PUBLISHED, 5, True),  # related ones
        (("klub",), IN_HEAD, 5, True),
        (("aktualnosci",), PUBLISHED, 0, False),
    ],
)
def test_where_a_crawl_begins_is_an_article_or_a_home(
    paths: tuple[str, ...], day: PublicationDate | None, told: int, *, expected: bool
) -> None:
    assert is_itself_article([f"{HOME}{path}" for path in paths], replace(GREETING, published=day), told) is expected


def test_no_listing_is_an_article_itself() -> None:
    assert not is_itself_article([f"{HOME}klub"], replace(GREETING, kind="listing", published=PUBLISHED), 0)


GREETED = (
    "<h1>Dom otwarty</h1>{}"
    + TEXT
    + '<h2><a href="/klub">Klub otwarty w Zaleskowie</a></h2><h2><a href="/bal">Bal dla seniorów gminy</a></h2>'
)


def test_a_home_that_greets_is_not_stored_even_if_a_sitemap_tells_it(archive: Archive) -> None:
    pages = {"klub": page("Klub", "18 marca 2024"), "bal": page("Bal", "19 marca 2024")}
    harvested(archive, {"s.xml": ("rops/", "klub")}, pages, GREETED.format(""), start="rops/")

    assert stored(archive) == pages.keys()


def test_an_article_at_which_a_crawl_begins_is_stored_with_its_related_ones(archive: Archive) -> None:
    pages = {"klub": page("Klub", "18 marca 2024"), "bal": page("Bal", "19 marca 2024")}
    harvested(archive, {}, pages, GREETED.format("<p>Opublikowano: 17 marca 2024</p>"), start="dom")

    assert stored(archive) == pages.keys() | {"dom"}
