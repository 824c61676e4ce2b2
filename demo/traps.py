"""What is no article: contact pages, logins, searches, empty pages, failures, soft 404s, an endless calendar, a closed section."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from html import escape

from demo.addresses import article_path, url
from demo.declarations import NEVER_WAS, ODD_PATHS, Site
from demo.pages import page_html, site_words
from demo.records import OtherKind, Post, Reply

Query = Mapping[str, str]
Made = tuple[str, Reply, OtherKind, str]  # path, answer, kind, note

MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")
THIS_MONTH = 2026 * 12 + 9  # October 2026, counted in months
SORRY = "Nie znaleziono strony o podanym adresie."
HOURS = ("poniedziałek 8:00–16:00", "wtorek–czwartek 7:30–15:30", "piątek 7:00–15:00")


def encoded(site: Site, html: str, status: int = 200) -> Reply:
    """A page in the site's true encoding; what it cannot hold becomes a character reference."""
    header = site.encoding.header
    content_type = f"text/html; charset={header}" if header else "text/html"
    return Reply(html.encode(site.encoding.true, "xmlcharrefreplace"), content_type, status)


def plain_page(site: Site, path: str, title: str, inner: str, status: int = 200) -> Reply:
    """A page of the site that is no article."""
    known = site_words(site) | {"url": escape(url(site, path))}
    return encoded(site, page_html(site, "page", title, f"<h1>{escape(title)}</h1>\n{inner}", known), status)


def contact(site: Site, posts: Sequence[Post]) -> Made:
    """Where and when to reach the institution."""
    del posts
    inner = f"<p>{escape(site.institution)}</p><p>ul. Zmyślona 7</p><ul>{''.join(f'<li>{line}</li>' for line in HOURS)}</ul>"
    return site.layout.contact, plain_page(site, site.layout.contact, "Kontakt", inner), "other", "static page"


def login(site: Site, posts: Sequence[Post]) -> Made:
    """A form for editors."""
    del posts
    inner = (
        '<form method="post"><label>Login</label><input name="u"><label>Hasło</label><input type="password"><button>Zaloguj</button></form>'
    )
    return ODD_PATHS["login"], plain_page(site, ODD_PATHS["login"], "Logowanie", inner), "other", "login"


def search_results(site: Site, posts: Sequence[Post]) -> Made:
    """The results of a search: links, and no text of its own."""
    found = [post for post in posts if "senior" in post.story.title.lower()] or posts[:5]
    links = "".join(f'<li><a href="{escape(article_path(site, post))}">{escape(post.story.title)}</a></li>' for post in found)
    inner = f"<p>Znaleziono {len(found)} wiadomości.</p><ol>{links}</ol>"
    return ODD_PATHS["search"], plain_page(site, ODD_PATHS["search"], "Wyniki wyszukiwania", inner), "listing", "search results"


def nothing_found(site: Site, posts: Sequence[Post]) -> Made:
    """A search without results."""
    del posts
    return (
        "/szukaj?q=xyz",
        plain_page(site, "/szukaj?q=xyz", "Wyniki wyszukiwania", "<p>Brak wyników.</p>"),
        "other",
        "search without results",
    )


def empty(site: Site, posts: Sequence[Post]) -> Made:
    """An answer without a single byte."""
    del posts
    return ODD_PATHS["empty"], encoded(site, ""), "other", "empty"


def error(site: Site, posts: Sequence[Post]) -> Made:
    """A page that always fails."""
    del posts
    reply = plain_page(site, ODD_PATHS["error"], "Błąd serwera", "<p>Wystąpił nieoczekiwany błąd.</p>", 500)
    return ODD_PATHS["error"], reply, "other", "500"


def inner(site: Site, posts: Sequence[Post]) -> Made:
    """A page in the section that robots.txt closes."""
    del posts
    path = ODD_PATHS["inner"]
    return path, plain_page(site, path, "Strona wewnętrzna", "<p>Tylko dla pracowników.</p>"), "other", "closed by robots.txt"


def calendar(site: Site, posts: Sequence[Post]) -> Made:
    """The first page of the endless calendar."""
    del posts
    return ODD_PATHS["calendar"], calendar_page(site, {"month": "2026-10"}), "other", "endless calendar"


def calendar_page(site: Site, query: Query) -> Reply:
    """A month of the endless calendar, which links to the months before and after it for ever."""
    found = MONTH.fullmatch(query.get("month", ""))
    months = int(found[1]) * 12 + int(found[2]) - 1 if found else THIS_MONTH
    around = (("Poprzedni", months - 1), ("Następny", months + 1))
    links = " ".join(f'<a href="/kalendarium?month={other // 12:04}-{other % 12 + 1:02}">{label}</a>' for label, other in around)
    title = f"Kalendarium {months // 12:04}-{months % 12 + 1:02}"
    return plain_page(site, "/kalendarium", title, f"<p>{links}</p><p>W tym miesiącu nie zaplanowano wydarzeń.</p>")


ODD: Mapping[str, tuple[Callable[[Site, Sequence[Post]], Made], ...]] = {
    "login": (login,),
    "search": (search_results, nothing_found),
    "empty": (empty,),
    "error": (error,),
    "inner": (inner,),
    "calendar": (calendar,),
    "lost": (),
}


def odd_pages(site: Site, posts: Sequence[Post]) -> list[Made]:
    """The contact page, an address that never was, and the odd pages that the site declares."""
    return [contact(site, posts), never_was(site), *(make(site, posts) for name in site.odd for make in ODD[name])]


def never_was(site: Site) -> Made:
    """An address that the site never had."""
    return NEVER_WAS, missing(site, NEVER_WAS, site.missing), "other", "soft 404" if site.missing == "soft" else "404"


def missing(site: Site, path: str, how: str) -> Reply:
    """How a site answers for what it does not have (or no longer has): 404, 410, or softly with 200."""
    status = 200 if how == "soft" else int(how)
    title = "Strona usunięta" if how == "410" else "Nie znaleziono"
    return plain_page(site, path, title, f"<p>{SORRY}</p>", status)
