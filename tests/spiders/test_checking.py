"""A live check with answers made by hand: what each means, and that nothing is guessed."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import pytest
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
)
from scrapy.http import HtmlResponse, Request, Response, TextResponse

from spiders.anywhere import spider_for
from spiders.asking import Answer, remembering, told
from spiders.checking import PLAIN_AGENT, check
from spiders.checks import Check
from spiders.news import NewsSpider
from spiders.politeness import RobotsUnreadable
from spiders.settings import USER_AGENT
from spiders.ways import likeliest

HOST = "https://rops.example"
ARTICLE = """<html><head><title>Klub seniora otwarty</title></head><body><div id="content"><h1>Klub seniora otwarty</h1>
<p>Opublikowano: 18 marca 2024</p>
<p>W Zaleskowie otwarto klub dla starszych mieszkańców gminy, którzy chcą spotykać się częściej niż raz w tygodniu.</p>
<p>Zajęcia prowadzi animatorka kultury, a koszty pokrywa samorząd województwa z pieniędzy na politykę senioralną.</p></div></body></html>"""
LISTING = '<html><body><a href="/a-1">Klub</a><a href="/a-2">Klub seniora otwarty</a><a href="/kontakt">Kontakt</a></body></html>'
FEED = """<rss><channel><item><link>/a-1</link><pubDate>Sun, 17 Mar 2024 09:00:00 +0100</pubDate></item>
<item><link>/a-2</link><pubDate>Mon, 18 Mar 2024 09:00:00 +0100</pubDate></item></channel></rss>"""
ROBOTS = "User-agent: *\nDisallow: /panel\nCrawl-delay: 3\nSitemap: https://rops.example/s.xml\n"
SITEMAP = "<urlset><url><loc>https://rops.example/a-2</loc><lastmod>2024-03-18</lastmod></url></urlset>"
POSTS = '[{"link": "https://rops.example/a-2", "date": "2024-03-18T09:00:00"}]'
REST = f"{HOST}/wp-json/wp/v2/posts"
WHOLE = {
    f"{HOST}/robots.txt": ROBOTS,
    f"{HOST}/news": LISTING,
    f"{HOST}/feed": FEED,
    f"{HOST}/s.xml": SITEMAP,
    f"{REST}?per_page=10": POSTS,
    f"{HOST}/a-2": ARTICLE,
}


class Rops(NewsSpider):
    name = "rops"
    institution = "ROPS w Zaleskowie"
    allowed_domains = ["rops.example"]
    start_urls = [f"{HOST}/news"]
    feeds = (f"{HOST}/feed",)
    rest = REST
    article_addresses = (r"/a-(?P<news>\d+)$",)


class Asked:
    """Answers from a table: a text is a page, a number a status, an exception no response; everything else is 404."""

    def __init__(self, answers: Mapping[str, str | int | Exception | Response], refuses: str = "") -> None:
        self.answers, self.refuses, self.questions = answers, refuses, list[str]()

    async def __call__(self, url: str, agent: str | None = None) -> Answer:
        self.questions.append(url)
        answer = self.answers.get(url, 404)
        if isinstance(answer, Exception):
            return told(url, answer)
        if (agent or USER_AGENT) == self.refuses:
            answer = 403
        return Answer(url, answer if isinstance(answer, Response) else response(url, answer))


def response(url: str, answer: str | int) -> Response:
    """The response of a page, or of a status without one."""
    body, status = (answer, 200) if isinstance(answer, str) else ("", answer)
    kind = HtmlResponse if body.startswith("<html") else TextResponse
    return kind(url, status=status, body=body.encode(), encoding="utf-8", request=Request(url))


def checked(changes: Mapping[str, str | int | Exception | Response] = {}, refuses: str = "", **declared: object) -> Check:
    site = type("RopsOtherwise", (Rops,), declared)()
    return asyncio.run(check(site, Asked({**WHOLE, **changes}, refuses)))


def test_a_site_that_is_as_declared_is_ok_and_tells_every_way() -> None:
    found = checked()

    assert (found.outcome, found.drift, found.problems) == ("ok", (), ())
    assert {way.role: (way.articles, way.told, way.last) for way in found.ways} == {
        "listing": (2, 3, None),
        "feed": (2, 2, "2024-03-18"),
        "sitemap": (1, 1, "2024-03-18"),
        "rest": (1, 1, "2024-03-18"),
    }
    assert (found.robots.allowed, found.robots.delay, found.robots.sitemaps) == (True, 3.0, (f"{HOST}/s.xml",))


def test_the_newest_article_is_read_with_its_date_and_its_source() -> None:
    newest = checked().newest

    assert newest is not None
    assert (newest.url, newest.title, newest.published, newest.source, newest.kind) == (
        f"{HOST}/a-2",
        "Klub seniora otwarty",
        "2024-03-18",
        "label",
        "article",
    )


def test_a_check_asks_at_most_eight_questions_and_each_once_an_agent() -> None:
    ask = Asked(WHOLE)
    asyncio.run(check(Rops(), ask))

    assert len(ask.questions) <= 8
    assert {url: ask.questions.count(url) for url in set(ask.questions)} == {url: 2 if url == f"{HOST}/news" else 1 for url in WHOLE}


def test_what_was_asked_is_asked_a_second_time_under_another_agent_alone() -> None:
    asked = Asked({f"{HOST}/news": LISTING})
    ask = remembering(asked)

    async def twice() -> list[Answer]:
        return [await ask(f"{HOST}/news"), await ask(f"{HOST}/news"), await ask(f"{HOST}/news", PLAIN_AGENT)]

    first, second, third = asyncio.run(twice())

    assert (second is first, third is first) == (True, False)
    assert asked.questions == [f"{HOST}/news"] * 2


def test_a_site_that_nobody_reaches_is_told_as_such_and_asked_no_more() -> None:
    ask = Asked(dict.fromkeys(WHOLE, CannotResolveHostError("no")))
    found = asyncio.run(check(Rops(), ask))

    assert (found.outcome, found.drift, len(ask.questions)) == ("unreachable from here", (), 2)
    assert found.problems == ("unreachable from here: its name has no public address",)


def test_a_way_that_timed_out_is_no_drift() -> None:
    found = checked({f"{HOST}/feed": DownloadTimeoutError("slow")})

    assert (found.outcome, found.drift) == ("failed", ())


@pytest.mark.parametrize(("refuses", "outcome"), [(PLAIN_AGENT, "ok"), (USER_AGENT, "failed")])
def test_it_is_told_which_user_agent_is_refused(refuses: str, outcome: str) -> None:
    found = checked(refuses=refuses)

    assert (found.reach.refused_agents, found.outcome) == ((refuses,), outcome)


def test_a_certificate_that_does_not_hold_is_told_in_words() -> None:
    error = DownloadFailedError("[<Failure OpenSSL.SSL.Error: [('SSL routines', '', 'certificate verify failed')]>]")

    found = checked({f"{HOST}/news": error})

    assert found.reach.certificate == "the certificate does not hold: certificate verify failed"
    assert (found.outcome, found.drift) == ("failed", ())


def test_a_site_that_moved_to_an_unknown_host_has_drifted() -> None:
    found = checked({f"{HOST}/news": IgnoreRequest("off-site: nowy.example")})

    assert (found.reach.moved, found.outcome) == ("nowy.example", "drifted")
    assert found.drift[0] == "it has moved to nowy.example, which the definition does not know"


def test_a_redirect_on_a_known_host_is_no_move() -> None:
    found = checked({f"{HOST}/news": response(f"{HOST}/aktualnosci", LISTING)})

    assert (found.reach.moved, found.reach.leads_to, found.outcome) == (None, f"{HOST}/aktualnosci", "ok")


def test_robots_that_forbid_the_listing_are_told_and_are_no_drift() -> None:
    found = checked({f"{HOST}/robots.txt": "User-agent: *\nDisallow: /news\n", f"{HOST}/news": IgnoreRequest("Forbidden by robots.txt")})

    assert (found.robots.allowed, found.outcome, found.drift) == (False, "failed", ())


def test_a_sitemap_that_robots_txt_names_by_its_path_is_told_with_its_host() -> None:
    assert checked({f"{HOST}/robots.txt": "Sitemap: /mapa.xml\n"}).robots.sitemaps == (f"{HOST}/mapa.xml",)


def test_the_listing_in_a_frame_of_the_start_is_checked_and_one_without_articles_drifts() -> None:
    frames = '<html><frameset><frame src="/gora"><frame src="/spis"></frameset></html>'

    found = checked({f"{HOST}/news": frames, f"{HOST}/gora": "<html><h1>Ośrodek</h1></html>", f"{HOST}/spis": LISTING})
    empty = checked({f"{HOST}/news": frames, f"{HOST}/gora": "<h1>Ośrodek</h1>", f"{HOST}/spis": "<html><h1>Witamy</h1></html>"})

    assert found.outcome == "ok"
    assert (found.ways[0].url, found.ways[0].articles) == (f"{HOST}/spis", 2)
    assert empty.drift == (
        "listing https://rops.example/news: it has no links of its own: they stand in its frames, as https://rops.example/gora",
    )


def test_a_site_without_robots_allows_all() -> None:
    found = checked({f"{HOST}/robots.txt": 404})

    assert (found.robots.allowed, found.robots.status, found.outcome) == (True, 404, "ok")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({f"{HOST}/feed": 404}, "feed https://rops.example/feed: HTTP 404"),
        ({f"{HOST}/feed": "<html><body>Logowanie</body></html>"}, "feed https://rops.example/feed: it is an HTML page"),
        ({f"{REST}?per_page=10": 401}, f"rest {REST}: HTTP 401"),
        (
            {f"{HOST}/news": "<html><body><script>draw()</script></body></html>"},
            "listing https://rops.example/news: it has no links at all; it may need JavaScript",
        ),
        (
            {f"{HOST}/news": '<html><body><a href="/x">X</a></body></html>'},
            "listing https://rops.example/news: none of its 1 links has the shape of an article's address",
        ),
        ({f"{HOST}/a-2": "<html><body></body></html>"}, "the newest article https://rops.example/a-2 reads as no article"),
    ],
)
def test_what_is_otherwise_than_declared_is_drift_in_one_sentence(changes: dict[str, str | int], sentence: str) -> None:
    found = checked(changes)

    assert (found.outcome, found.drift) == ("drifted", (sentence,))


def test_a_way_that_no_file_declares_may_fail_without_drift() -> None:
    found = checked({f"{HOST}/s.xml": 404})

    assert (found.outcome, found.drift) == ("ok", ())
    assert found.problems == ("sitemap https://rops.example/s.xml: HTTP 404",)


def test_of_an_index_the_likeliest_file_is_opened_and_one_without_articles_proves_nothing() -> None:
    index = "<sitemapindex><sitemap><loc>/post-sitemap.xml</loc></sitemap><sitemap><loc>/page-sitemap.xml</loc></sitemap></sitemapindex>"
    pages = "<urlset><url><loc>https://rops.example/kontakt</loc></url></urlset>"

    found = checked({f"{HOST}/s.xml": index, f"{HOST}/post-sitemap.xml": pages})

    assert [(way.url, way.articles, way.problem) for way in found.ways if way.role == "sitemap"] == [(f"{HOST}/post-sitemap.xml", 0, None)]


def test_files_of_an_index_are_ordered_by_what_their_names_promise() -> None:
    files = ["/category-sitemap.xml", "/post-sitemap1.xml", "/post-sitemap2.xml", "/inne.xml"]

    assert likeliest(files) == ["/post-sitemap2.xml", "/post-sitemap1.xml", "/inne.xml", "/category-sitemap.xml"]


@pytest.mark.parametrize(
    ("error", "nature", "words"),
    [
        (DownloadConnectionRefusedError("111"), "unreachable", "unreachable from here: the connection was refused"),
        (DownloadCancelledError("too big"), "refused", "it is larger than 32 MiB, the most that is taken"),
        (IgnoreRequest("Forbidden by robots.txt"), "refused", "Forbidden by robots.txt"),
        (OSError("Network is down"), "unreachable", "unreachable from here: OSError: Network is down"),
    ],
)
def test_errors_of_the_engine_are_told_in_words(error: Exception, nature: str, words: str) -> None:
    answer = told(HOST, error)

    assert (answer.nature, answer.problem, answer.status) == (nature, words, None)


def by_address(answers: Mapping[str, str | int | Exception | Response]) -> Check:
    """A check of a site that nobody has declared."""
    return asyncio.run(check(spider_for(f"{HOST}/")(), Asked(answers)))


def test_a_site_known_by_its_address_only_is_well_where_any_way_tells_articles() -> None:
    head = '<link rel="alternate" type="application/rss+xml" href="/feed">'
    home = f'<html><head>{head}</head><body><a href="/kontakt">Kontakt</a></body></html>'
    found = by_address({f"{HOST}/": home, f"{HOST}/feed": FEED, f"{HOST}/a-2": ARTICLE})

    assert (found.outcome, found.drift) == ("ok", ())
    assert [way.role for way in found.ways if way.problem] == ["listing"]


def test_the_first_links_of_a_home_page_may_be_tiles_of_its_menu_and_no_articles() -> None:
    tiles = '<a href="/o-nas.html"><h2>Poznaj nasz ośrodek i ludzi</h2></a><a href="/aktualnosci">Aktualności</a>'
    items = "".join(
        f'<div><h2><a href="/klub-{n}">Klub seniora numer {n} otwarty dla mieszkańców</a></h2><p>{n} maja 2024</p></div>' for n in "123"
    )
    about = "<html><body><h1>Poznaj nasz ośrodek i ludzi</h1><p>Jesteśmy jednostką województwa.</p></body></html>"
    pages = {f"{HOST}/": f"<html><body>{tiles}</body></html>", f"{HOST}/aktualnosci": f"<html><body>{items}</body></html>"}
    found = by_address(pages | {f"{HOST}/o-nas.html": about} | {f"{HOST}/klub-{n}": ARTICLE for n in "123"})

    assert (found.outcome, found.drift) == ("ok", ())
    assert found.newest
    assert (found.newest.url.startswith(f"{HOST}/klub-"), found.newest.published) == (True, "2024-03-18")


def test_a_frameset_known_by_its_address_only_is_checked_in_its_frames_beside_its_menu() -> None:
    frames = '<html><frameset><frame src="/gora"><frame src="/menu" name="menu"><frame src="/spis" name="srodek"></frameset></html>'
    links = {"s?id=1": "O nas", "s?id=4": "Pomoc dla osób niepełnosprawnych"}
    menu = "".join(f'<a href="/{path}" target="srodek">{words}</a>' for path, words in links.items())
    rows = "".join(f'<p>0{n}-03-2024 <a href="/n?news={n}">Klub seniora numer {n} otwarty</a></p>' for n in (1, 2, 3))
    pages = {f"{HOST}/": frames, f"{HOST}/gora": "<html><h1>Ośrodek</h1></html>", f"{HOST}/menu": f"<html>{menu}</html>"}
    news = {f"{HOST}/n?news={n}": ARTICLE for n in (1, 2, 3)} | {f"{HOST}/s?id=4": ARTICLE.replace("Opublikowano: 18 marca 2024", "Pomoc")}
    found = by_address(pages | news | {f"{HOST}/spis": f"<html>{rows}</html>"})

    assert (found.outcome, found.problems) == ("ok", ())
    assert [(way.url, way.articles) for way in found.ways] == [(f"{HOST}/spis", 3)]
    assert found.newest
    assert (found.newest.url.startswith(f"{HOST}/n?news="), found.newest.published) == (True, "2024-03-18")


def test_a_site_known_by_its_address_only_whose_links_lead_to_no_article_has_failed_and_not_drifted() -> None:
    items = "".join(f'<div><h2><a href="/klub-{n}">Klub seniora numer {n} otwarty dla mieszkańców</a></h2></div>' for n in "123")
    found = by_address({f"{HOST}/": f"<html><body>{items}</body></html>"} | {f"{HOST}/klub-{n}": "<p>Brak strony</p>" for n in "123"})

    assert (found.outcome, found.drift) == ("failed", ())
    assert "reads as no article" in str(found.problems)


@pytest.mark.parametrize("home", ['<html><body><a href="/kontakt">Kontakt</a></body></html>', "", 204])
def test_a_site_known_by_its_address_only_that_tells_nothing_has_failed_and_drifted_from_nothing(home: str | int) -> None:
    found = by_address({f"{HOST}/": home})

    assert (found.outcome, found.drift) == ("failed", ())
    assert found.problems


def test_a_robots_txt_that_never_comes_is_no_answer_from_here() -> None:
    silent = RobotsUnreadable("robots.txt gives no whole answer", is_silent=True)

    assert checked({f"{HOST}/robots.txt": DownloadTimeoutError(), f"{HOST}/news": silent}).outcome == "unreachable from here"


def test_an_empty_page_and_a_circle_of_redirects_are_the_site_s_fault_and_no_drift() -> None:
    circle = IgnoreRequest("max redirections reached")

    assert checked({f"{HOST}/news": circle, f"{HOST}/feed": circle}).outcome == "failed"
    assert "its answer is empty (HTTP 200)" in str(checked({f"{HOST}/feed": ""}).problems)
