# ruff: noqa: E501 - markup is not wrapped
"""Small sites in the manner of real Polish systems, each with its truth: what is news there, under which addresses.

The truth was decided before anything was crawled: so many articles a site, of invented texts, whose titles have two to nine words.
A site is a function that gives what its addresses answer and which of them are articles.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import unquote

from loopback import MISSING, TEXT, XML, Reply

WORD = re.compile(r"[a-z0-9]+")
MONTHS = [
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
]
NAMES = [
    "styczeń",
    "luty",
    "marzec",
    "kwiecień",
    "maj",
    "czerwiec",
    "lipiec",
    "sierpień",
    "wrzesień",
    "październik",
    "listopad",
    "grudzień",
]
SUBJECTS = (
    "Dzień Seniora", "Nabór do klubu seniora", "Zaproszenie na konferencję o usługach w domu", "Warsztaty dla asystentów rodziny w Kalinogrodzie",
    "Nowe mieszkania wspomagane już otwarte", "Bal karnawałowy", "Wyniki konkursu na zadania z zakresu pomocy społecznej",
    "Rodziny zastępcze pilnie poszukiwane w całym powiecie", "Szkolenie dla streetworkerów", "Spotkanie rady do spraw ekonomii społecznej",
    "Bezpłatne porady prawne", "Rusza kolejna edycja programu dla opiekunów osób zależnych",
)  # fmt: skip
PLACES = ("Kalinogrodzie", "Sitowcu", "Zaleskowie", "Trzmielowie", "Srebrzycy", "Jarzębinowie", "Bursztynogrodzie")
WHO = ("ośrodek pomocy społecznej", "starostwo powiatowe", "centrum usług społecznych", "urząd marszałkowski", "stowarzyszenie seniorów")
WHAT = ("przygotował zajęcia plastyczne", "zaprasza na otwarte spotkanie", "rozdzielił pieniądze na opiekę", "szuka chętnych do współpracy")
WHY = ("starszych mieszkańców", "rodzin w kryzysie", "opiekunów domowych", "osób z niepełnosprawnością", "młodzieży z pieczy zastępczej")


@dataclass(frozen=True)
class Story:
    """An invented article: its number (1 is the oldest), title, day and three sentences."""

    number: int
    title: str
    year: int
    month: int
    day: int
    lead: str
    body: str

    @property
    def slug(self) -> str:
        """The title as addresses write it."""
        plain = self.title.lower().translate(str.maketrans("ąćęłńóśźż", "acelnoszz"))
        return "-".join(WORD.findall(plain)) + f"-{self.number}"

    @property
    def long_day(self) -> str:
        """The day in words."""
        return f"{self.day} {MONTHS[self.month - 1]} {self.year}"

    @property
    def iso(self) -> str:
        """The day in figures."""
        return f"{self.year}-{self.month:02}-{self.day:02}"


def stories(number: int, seed: int) -> list[Story]:
    """Invented articles, the newest first."""
    return [story(n, seed) for n in range(number, 0, -1)]


def story(n: int, seed: int) -> Story:
    """One invented article."""
    subject, place = SUBJECTS[(n + seed) % len(SUBJECTS)], PLACES[(n * 3 + seed) % len(PLACES)]
    title = f"{subject} w {place}" if n % 3 == 0 else subject if n <= len(SUBJECTS) else f"{subject} – część {n}"
    lead = f"W {place} {WHO[(n + seed) % 5]} {WHAT[n % 4]} z myślą o grupie {WHY[(n * 2 + seed) % 5]}, a zgłosiło się już {n + 11} osób."
    body = (
        f"Zajęcia numer {n} potrwają do końca kwartału i odbywać się będą w sali przy ulicy Zmyślonej {n + 3}. Prowadzi je doświadczona kadra,"
        f" która od lat pracuje na rzecz {WHY[(n + 1) % 5]}. Zgłoszenia przyjmuje sekretariat osobiście albo przez formularz."
    )
    return Story(n, title, 2023 + n // 14, n % 12 + 1, n % 27 + 1, lead, body)


@dataclass
class Site:
    """What a host answers, and the truth: the addresses of its articles and of pages that must not be stored."""

    host: str
    routes: dict[str, Reply]
    articles: set[str]
    robots: str = "User-agent: *\nDisallow:\n"

    def answer(self, target: str) -> Reply:
        """The reply to a request."""
        known = {unquote(address): reply for address, reply in self.routes.items()}
        return Reply(self.robots, TEXT) if target == "/robots.txt" else known.get(unquote(target), MISSING)


def html(title: str, content: str, menu: Sequence[tuple[str, str]] = (), head: str = "", foot: str = "Wszelkie prawa zastrzeżone") -> Reply:
    """A page with a menu above and a foot below."""
    items = "".join(f'<li><a href="{escape(url)}">{text}</a></li>' for url, text in menu)
    return Reply(
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body><header><ul class="menu">{items}'
        f'</ul></header><main id="content">{content}</main><footer><p>{foot}</p><a href="/mapa">Mapa strony</a></footer></body></html>'
    )


def full(it: Story, dateline: str = "<p class='date'>{}</p>") -> str:
    """An article's content."""
    return f"<h1>{it.title}</h1>{dateline.format(it.long_day)}<p>{it.lead}</p><p>{it.body}</p>"


def paged(some: Sequence[Story], size: int) -> list[Sequence[Story]]:
    """A listing's pages."""
    return [some[i : i + size] for i in range(0, len(some), size)]


def check(text: str) -> str:
    """A check sum as TYPO3 appends it."""
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


STATIC = (("/kontakt", "Kontakt"), ("/o-nas", "O nas"), ("/rodo", "RODO"))


def still() -> dict[str, Reply]:
    """Pages that are no news."""
    return {
        "/kontakt": html("Kontakt", "<h1>Kontakt</h1><p>ul. Zmyślona 7, tel. 12 345 67 89</p>"),
        "/o-nas": html("O nas", "<h1>O nas</h1><p>Jesteśmy jednostką samorządu województwa i działamy od lat.</p>"),
        "/rodo": html("RODO", "<h1>Klauzula RODO</h1><p>Administratorem danych osobowych jest ośrodek.</p>"),
    }


# WordPress: /2024/05/slug/, months beside the news, "Starsze wpisy", a feed of the newest and one of comments.
def wordpress_months() -> Site:
    host, some = "wp-months.example", stories(31, 1)
    url = {it: f"/{it.year}/{it.month:02}/{it.slug}/" for it in some}
    months = sorted({(it.year, it.month) for it in some}, reverse=True)
    side = (
        "<aside><h2>Archiwa</h2><ul>"
        + "".join(f'<li><a href="/{y}/{m:02}/">{NAMES[m - 1]} {y}</a></li>' for y, m in months)
        + "</ul></aside>"
    )
    head = (
        '<link rel="alternate" type="application/rss+xml" title="ROPS &raquo; Kanał z wpisami" href="/feed/">'
        '<link rel="alternate" type="application/rss+xml" title="ROPS &raquo; Kanał z komentarzami" href="/comments/feed/">'
    )
    menu = (("/", "Strona główna"), *STATIC)
    routes, pages = still(), paged(some, 8)

    def teaser(it: Story) -> str:
        return f'<article><h2><a href="{url[it]}">{it.title}</a></h2><time>{it.long_day}</time><p>{it.lead} <a href="{url[it]}">Czytaj dalej</a></p></article>'

    for n, page in enumerate(pages):
        turn = f'<div class="nav-previous"><a href="/page/{n + 2}/">&larr; Starsze wpisy</a></div>' if n + 1 < len(pages) else ""
        routes["/" if n == 0 else f"/page/{n + 1}/"] = html("ROPS", "".join(map(teaser, page)) + turn + side, menu, head)
    for y, m in months:
        inside = "".join(teaser(it) for it in some if (it.year, it.month) == (y, m))
        routes[f"/{y}/{m:02}/"] = html(f"{NAMES[m - 1]} {y}", f"<h1>Miesiąc: {NAMES[m - 1]} {y}</h1>{inside}{side}", menu)
    for it in some:
        routes[url[it]] = html(f"{it.title} - ROPS", full(it) + side, menu, head)
    items = "".join(f"<item><title>{it.title}</title><link>http://{host}{url[it]}</link></item>" for it in some[:10])
    routes["/feed/"] = Reply(f"<rss><channel>{items}</channel></rss>", XML)
    comments = "".join(
        f"<item><title>Komentarz do {it.title}</title><link>http://{host}{url[it]}#comment-{it.number}</link></item>" for it in some
    )
    routes["/comments/feed/"] = Reply(f"<rss><channel>{comments}</channel></rss>", XML)
    return Site(host, routes, {f"http://{host}{url[it]}" for it in some})


# WordPress with plain permalinks: ?p=12, ?paged=2, ?cat=3, ?m=202405.
def wordpress_plain() -> Site:
    host, some = "wp-plain.example", stories(27, 2)
    menu = (("/", "Start"), ("/?cat=3", "Aktualności"), ("/?page_id=2", "Kontakt"))
    routes = {"/?page_id=2": still()["/kontakt"]}
    pages = paged(some, 6)

    def teaser(it: Story) -> str:
        return f'<div class="post"><h3><a href="/?p={it.number + 40}">{it.title}</a></h3><small>{it.long_day}</small><p>{it.lead}</p></div>'

    for cat in ("", "cat=3&"):
        for n, page in enumerate(pages):
            turn = (
                f'<div class="navigation"><a href="/?{cat.replace("&", "&amp;")}paged={n + 2}">« Starsze wpisy</a></div>'
                if n + 1 < len(pages)
                else ""
            )
            here = f"/?{cat}paged={n + 1}" if n else f"/?{cat}".rstrip("&?")
            routes[here] = html("Ośrodek", "".join(map(teaser, page)) + turn, menu)
    for it in some:
        routes[f"/?p={it.number + 40}"] = html(f"{it.title} | Ośrodek", full(it), menu)
    return Site(host, routes, {f"http://{host}/?p={it.number + 40}" for it in some})


# Joomla with SEF off: long queries, a category as a table, start=.
def joomla_queries() -> Site:
    host, some = "joomla-queries.example", stories(33, 3)
    base = "/index.php?option=com_content&view=category&id=8&Itemid=101"
    menu = (("/", "Strona główna"), (base, "Aktualności"), ("/index.php?option=com_contact&view=contact&id=1&Itemid=103", "Kontakt"))
    url = {it: f"/index.php?option=com_content&view=article&id={it.number}:{it.slug}&catid=8&Itemid=101" for it in some}
    routes = {menu[2][0]: still()["/kontakt"]}
    pages = paged(some, 10)
    for n, page in enumerate(pages):
        rows = "".join(
            f'<tr class="cat-list-row{i % 2}"><td class="list-title"><a href="{escape(url[it])}">{it.title}</a></td>'
            f'<td class="list-date">{it.day:02}.{it.month:02}.{it.year}</td><td>Napisany przez: Redakcja</td></tr>'
            for i, it in enumerate(page)
        )
        numbers = "".join(
            f'<li><a class="pagenav" href="{escape(base)}&amp;start={10 * m}">{m + 1}</a></li>' for m in range(len(pages)) if m != n
        )
        table = (
            f'<h1>Aktualności</h1><table class="category"><thead><tr><th>Tytuł</th><th>Data</th><th>Autor</th></tr></thead>{rows}</table>'
        )
        reply = html("Aktualności", f'{table}<div class="pagination"><ul>{numbers}</ul></div>', menu)
        routes[f"{base}&start={10 * n}" if n else base] = reply
    routes[f"{base}&start=0"] = routes[base]
    routes["/"] = html(
        "Ośrodek",
        "<h1>Witamy</h1>" + "".join(f'<h2><a href="{escape(url[it])}">{it.title}</a></h2><p>{it.lead}</p>' for it in some[:3]),
        menu,
    )
    for it in some:
        routes[url[it]] = html(it.title, full(it, "<dl><dd>Opublikowano: {}</dd></dl>"), menu)
    return Site(host, routes, {f"http://{host}{url[it]}" for it in some})


# TYPO3: tx_news with cHash, paging by @widget_0; a page without its check sum is a 404.
def typo3_widgets() -> Site:
    host, some = "typo3-widgets.example", stories(29, 4)
    menu = (("/index.php?id=1", "Start"), ("/index.php?id=45", "Aktualności"), ("/index.php?id=7", "Kontakt"))
    url = {it: f"/index.php?id=46&tx_news_pi1%5Baction%5D=detail&tx_news_pi1%5Bnews%5D={it.number}&cHash={check(it.slug)}" for it in some}
    routes, pages = {"/index.php?id=7": still()["/kontakt"]}, paged(some, 5)

    def at(n: int) -> str:
        return (
            f"/index.php?id=45&tx_news_pi1%5B%40widget_0%5D%5BcurrentPage%5D={n + 1}&cHash={check(f'page {n}')}"
            if n
            else "/index.php?id=45"
        )

    for n, page in enumerate(pages):
        items = "".join(
            f'<div class="news-list-item"><span class="news-list-date">{it.day:02}.{it.month:02}.{it.year}</span>'
            f'<h3><a href="{escape(url[it])}" title="{it.title}">{it.title}</a></h3><p>{it.lead}</p></div>'
            for it in page
        )
        numbers = "".join(f'<li><a href="{escape(at(m))}">{m + 1}</a></li>' for m in range(len(pages)) if abs(m - n) == 1)
        turn = f'<ul class="f3-widget-paginator">{numbers}</ul>'
        routes[at(n)] = html("Aktualności", f'<div class="news"><h1>Aktualności</h1>{items}{turn}</div>', menu)
    routes["/index.php?id=1"] = routes["/"] = html("Urząd", f"<h1>Witamy w urzędzie</h1><p>{some[0].lead}</p>", menu)
    for it in some:
        routes[url[it]] = html(it.title, full(it), menu)
    return Site(host, routes, {f"http://{host}{url[it]}" for it in some})


# Drupal: /node/123, ?page=1, "następna ›" and "ostatnia »", teasers with "Czytaj więcej".
def drupal_nodes() -> Site:
    host, some = "drupal-nodes.example", stories(26, 5)
    menu = (("/", "Strona główna"), ("/aktualnosci", "Aktualności"), ("/node/2", "Kontakt"), ("/user/login", "Logowanie"))
    routes = {"/node/2": still()["/kontakt"], "/user/login": html("Logowanie", "<h1>Logowanie</h1><form><input type=password></form>")}
    pages = paged(some, 7)
    for n, page in enumerate(pages):
        items = "".join(
            f'<div class="views-row"><div class="views-field-title"><span><a href="/node/{it.number + 100}">{it.title}</a></span></div>'
            f'<div class="views-field-created">{it.long_day}</div><div class="views-field-body">{it.lead}</div>'
            f'<div class="views-field-view-node"><a href="/node/{it.number + 100}">Czytaj więcej</a></div></div>'
            for it in page
        )
        turn = (
            f'<ul class="pager"><li><a href="/aktualnosci?page={n + 1}">następna ›</a></li><li><a href="/aktualnosci?page={len(pages) - 1}">'
            "ostatnia »</a></li></ul>" if n + 1 < len(pages) else ""
        )  # fmt: skip
        routes[f"/aktualnosci?page={n}" if n else "/aktualnosci"] = html(
            "Aktualności | Centrum", f"<h1>Aktualności</h1>{items}{turn}", menu
        )
    routes["/aktualnosci?page=0"] = routes["/aktualnosci"]
    routes["/"] = html("Centrum", "<h1>Centrum Polityki Społecznej</h1><p>Witamy na stronie centrum.</p>", menu)
    for it in some:
        routes[f"/node/{it.number + 100}"] = html(f"{it.title} | Centrum", full(it, "<div class='submitted'>Dodano: {}</div>"), menu)
    return Site(host, routes, {f"http://{host}/node/{it.number + 100}" for it in some})


# Liferay: /web/rops/-/slug, portlet parameters for the pages, a print view of each article.
def liferay_portlets() -> Site:
    host, some = "liferay-portlets.example", stories(24, 6)
    menu = (("/web/rops", "Strona główna"), ("/web/rops/aktualnosci", "Aktualności"), ("/web/rops/kontakt", "Kontakt"))
    routes, pages = {"/web/rops/kontakt": still()["/kontakt"]}, paged(some, 6)

    def at(n: int) -> str:
        portlet = "com_liferay_asset_publisher_web_portlet_AssetPublisherPortlet_INSTANCE_aB3x"
        query = f"?p_p_id={portlet}&p_p_lifecycle=0&p_p_state=normal&_{portlet}_delta=6&p_r_p_resetCur=false&_{portlet}_cur={n + 1}"
        return "/web/rops/aktualnosci" + (query if n else "")

    for n, page in enumerate(pages):
        items = "".join(
            f'<div class="asset-abstract"><h3 class="asset-title"><a href="http://{host}/web/rops/-/{it.slug}?redirect=%2Fweb%2Frops%2Faktualnosci">'
            f'{it.title}</a></h3><div class="asset-summary">{it.lead}<a href="http://{host}/web/rops/-/{it.slug}?redirect=%2Fweb%2Frops%2Faktualnosci">'
            f"Czytaj więcej <span class='hide-accessible'>o {it.title}</span> »</a></div></div>"
            for it in page
        )
        turn = (
            f'<ul class="lfr-pagination-buttons pager"><li><a href="{escape(at(n + 1))}">Następny</a></li></ul>'
            if n + 1 < len(pages)
            else ""
        )
        routes[at(n)] = html("Aktualności - ROPS", f"<h1>Aktualności</h1>{items}{turn}", menu)
    routes["/"] = Reply(status=302, headers=(("Location", f"http://{host}/web/rops"),))
    routes["/web/rops"] = html("ROPS", "<h1>ROPS</h1><p>Zapraszamy.</p>", menu)
    for it in some:
        page_ = html(
            f"{it.title} - ROPS", full(it) + f'<a href="/web/rops/-/{it.slug}?p_p_state=pop_up&amp;p_p_mode=print">Drukuj</a>', menu
        )
        routes |= dict.fromkeys((f"/web/rops/-/{it.slug}", f"/web/rops/-/{it.slug}?redirect=/web/rops/aktualnosci"), page_)
        routes[f"/web/rops/-/{it.slug}?redirect=%2Fweb%2Frops%2Faktualnosci"] = page_
    return Site(host, routes, {f"http://{host}/web/rops/-/{it.slug}" for it in some})


# A bulletin: ,1,2,3.html addresses, rows of a table, pages by "[2]".
def bulletin_commas() -> Site:
    host, some = "bip-commas.example", stories(22, 7)
    menu = (("/,1,strona_glowna.html", "Strona główna"), ("/,4,ogloszenia.html", "Ogłoszenia"), ("/,9,kontakt.html", "Kontakt"))
    routes, pages = {"/,9,kontakt.html": still()["/kontakt"]}, paged(some, 8)
    for n, page in enumerate(pages):
        rows = "".join(
            f'<tr><td>{len(some) - it.number + 1}.</td><td><a href="/,4,{it.number + 200},{it.slug.replace("-", "_")}.html">{it.title}</a></td><td>{it.iso}</td></tr>'
            for it in page
        )
        numbers = " ".join(f'<a href="/,4,ogloszenia,{m}.html">[{m + 1}]</a>' for m in range(len(pages)) if m != n)
        table = f'<h2>Ogłoszenia</h2><table class="lista"><tr><th>Lp.</th><th>Tytuł</th><th>Data</th></tr>{rows}</table><p>Strony: {numbers}</p>'
        routes[f"/,4,ogloszenia,{n}.html"] = html("BIP - Ogłoszenia", table, menu)
    routes["/,4,ogloszenia.html"] = routes["/,4,ogloszenia,0.html"]
    routes["/"] = routes["/,1,strona_glowna.html"] = html("BIP", "<h1>Biuletyn Informacji Publicznej</h1><p>Witamy w biuletynie.</p>", menu)
    truth = set()
    for it in some:
        target = f"/,4,{it.number + 200},{it.slug.replace('-', '_')}.html"
        meta = f"<table><tr><td>Data wytworzenia:</td><td>{it.iso}</td></tr><tr><td>Opublikował:</td><td>Jan Zmyślony</td></tr></table>"
        routes[target] = html(f"BIP - {it.title}", f"<h2>{it.title}</h2><p>{it.lead}</p><p>{it.body}</p>{meta}", menu)
        truth.add(f"http://{host}{target}")
    return Site(host, routes, truth)


# ASP.NET: paging by __doPostBack alone, but an archive by year behind a list of choices.
def aspnet_years() -> Site:
    host, some = "aspnet-years.example", stories(30, 8)
    years = sorted({it.year for it in some}, reverse=True)
    menu = (("/Default.aspx", "Strona główna"), ("/Aktualnosci.aspx", "Aktualności"), ("/Kontakt.aspx", "Kontakt"))
    choice = "".join(f'<option value="/Aktualnosci.aspx?rok={year}">{year}</option>' for year in years)

    def listed(page: Sequence[Story]) -> Reply:
        items = "".join(
            f'<tr><td><span id="lblData{it.number}">{it.iso}</span><br><a id="hl{it.number}" href="News.aspx?docId={it.number}">{it.title}</a><br>{it.lead}</td></tr>'
            for it in page
        )
        pager = "<tr><td><a href=\"javascript:__doPostBack('ctl00$Grid','Page$2')\">2</a> <a href=\"javascript:__doPostBack('ctl00$Grid','Page$3')\">3</a></td></tr>"
        form = f'<form method="post" action="./Aktualnosci.aspx"><input type="hidden" name="__VIEWSTATE" value="/wEPDw"><select onchange="location=this.value">{choice}</select>'
        return html("Aktualności", f"{form}<h1>Aktualności</h1><table>{items}{pager}</table></form>", menu)

    routes = {"/Kontakt.aspx": still()["/kontakt"], "/Aktualnosci.aspx": listed(some[:5])}
    routes["/"] = routes["/Default.aspx"] = html("Powiat", "<h1>Powiat</h1><p>Serwis powiatu.</p>", menu)
    for year in years:
        routes[f"/Aktualnosci.aspx?rok={year}"] = listed([it for it in some if it.year == year])
    for it in some:
        routes[f"/News.aspx?docId={it.number}"] = html(it.title, f"<form method='post'>{full(it)}</form>", menu)
    return Site(host, routes, {f"http://{host}/News.aspx?docId={it.number}" for it in some})


# Frames, windows-1250, one long list, relative addresses that climb.
def frames_static() -> Site:
    host, some = "frames-static.example", stories(20, 9)
    frameset = '<html><head><title>GOPS</title></head><frameset cols="200,*"><frame src="menu.html"><frame src="nowe/index.html" name="main"></frameset></html>'
    routes = {"/": Reply(frameset), "/kontakt.html": still()["/kontakt"]}
    routes["/menu.html"] = Reply(
        '<html><body><a href="nowe/index.html" target="main">Co nowego</a><br><a href="kontakt.html" target="main">Kontakt</a></body></html>'
    )
    items = "".join(f'<p><b>{it.day:02}.{it.month:02}.{it.year}</b> <a href="../art/n{it.number}.htm">{it.title}</a></p>' for it in some)
    body = f"<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1250'><title>Nowe</title></head><body><h2>Co nowego</h2>{items}</body></html>"
    routes["/nowe/index.html"] = Reply(body.encode("windows-1250", "xmlcharrefreplace"), "text/html")
    for it in some:
        page = f"<html><head><title>GOPS</title></head><body><font size=4><b>{it.title}</b></font><br>{it.long_day}<br><p>{it.lead}<p>{it.body}<p><a href='../nowe/index.html'>powrót</a></body></html>"
        routes[f"/art/n{it.number}.htm"] = Reply(page.encode("windows-1250", "xmlcharrefreplace"), "text/html; charset=windows-1250")
    return Site(host, routes, {f"http://{host}/art/n{it.number}.htm" for it in some})


# SharePoint: /Strony/Slug.aspx, a home behind a refresh, a list web part in a table without heads.
def sharepoint_pages() -> Site:
    host, some = "sharepoint-pages.example", stories(18, 10)
    menu = (("/Strony/Start.aspx", "Start"), ("/Strony/Aktualnosci.aspx", "Aktualności"), ("/Strony/Kontakt.aspx", "Kontakt"))
    url = {it: f"/Strony/{''.join(word.capitalize() for word in it.slug.split('-'))}.aspx" for it in some}
    routes = {"/": Reply('<html><head><meta http-equiv="Refresh" content="0; URL=/Strony/Start.aspx"></head><body></body></html>')}
    routes["/Strony/Kontakt.aspx"] = still()["/kontakt"]
    for start, page in (("", some[:10]), ("?Paged=TRUE&p_ID=8", some[10:])):
        rows = "".join(
            f'<tr><td class="ms-vb2"><a href="http://{host}{url[it]}">{it.title}</a></td><td class="ms-vb2">{it.iso}</td></tr>'
            for it in page
        )
        turn = (
            '<td><a href="/Strony/Aktualnosci.aspx?Paged=TRUE&amp;p_ID=8"><img src="/_layouts/next.gif" alt="Następna"></a></td>'
            if not start
            else ""
        )
        routes[f"/Strony/Aktualnosci.aspx{start}"] = html(
            "Aktualności", f'<h1>Aktualności</h1><table class="ms-listviewtable">{rows}<tr>{turn}</tr></table>', menu
        )
    routes["/Strony/Start.aspx"] = html("Województwo", "<h1>Samorząd województwa</h1><p>Witamy w serwisie.</p>", menu)
    for it in some:
        routes[url[it]] = html(it.title, full(it), menu)
    return Site(host, routes, {f"http://{host}{url[it]}" for it in some})


# The manner of gov.pl: /web/rops/slug beside static pages of the same folder, cards that are one link, page and size.
def national_portal() -> Site:
    host, some = "national-portal.example", stories(23, 11)
    menu = (
        ("/web/rops", "Strona główna"),
        ("/web/rops/wiadomosci", "Wiadomości"),
        ("/web/rops/kontakt", "Kontakt"),
        ("/web/rops/co-robimy", "Co robimy"),
    )
    routes, pages = {"/web/rops/kontakt": still()["/kontakt"], "/web/rops/co-robimy": still()["/o-nas"]}, paged(some, 10)
    for n, page in enumerate(pages):
        cards = "".join(
            f'<li><a href="/web/rops/{it.slug}"><div><div class="event"><span class="date">{it.day:02}.{it.month:02}.{it.year}</span></div>'
            f'<div class="title">{it.title}</div><div class="intro">{it.lead}</div></div></a></li>'
            for it in page
        )
        turn = (
            f'<nav class="pagination"><a href="/web/rops/wiadomosci?page={n + 2}&amp;size=10" aria-label="Następna strona"><svg></svg></a></nav>'
            if n + 1 < len(pages)
            else ""
        )
        routes["/web/rops/wiadomosci" + (f"?page={n + 1}&size=10" if n else "")] = html(
            "Wiadomości - Portal", f"<h2>Wiadomości</h2><ul>{cards}</ul>{turn}", menu
        )
    routes["/"] = Reply(status=301, headers=(("Location", "/web/rops"),))
    routes["/web/rops"] = html("ROPS - Portal", "<h1>Regionalny Ośrodek Polityki Społecznej</h1><p>Witamy.</p>", menu)
    for it in some:
        routes[f"/web/rops/{it.slug}"] = html(f"{it.title} - Portal", full(it), menu)
    return Site(host, routes, {f"http://{host}/web/rops/{it.slug}" for it in some})


# A sitemap of five in a hundred, a host that sends to www, a home that sends to /pl/, an English twin of a few pages.
def partial_sitemap() -> Site:
    host, some = "www.partial-sitemap.example", stories(40, 12)
    menu = (("/pl/", "Start"), ("/pl/aktualnosci", "Aktualności"), ("/pl/kontakt", "Kontakt"), ("/en/", "English"))
    routes, pages = {"/pl/kontakt": still()["/kontakt"]}, paged(some, 10)
    for n, page in enumerate(pages):
        items = "".join(
            f'<div class="news"><a href="//{host}/pl/aktualnosci/{it.slug}" class="thumb"><img src="/x.jpg" alt=""></a><h4><a href="//{host}/pl/aktualnosci/{it.slug}">{it.title}</a></h4><span>{it.iso}</span></div>'
            for it in page
        )
        numbers = "".join(f'<a href="?strona={m + 1}">{m + 1}</a>' for m in range(len(pages)))
        routes[f"/pl/aktualnosci?strona={n + 1}"] = html(
            "Aktualności", f'<h1>Aktualności</h1>{items}<div class="stronicowanie">{numbers}</div>', menu
        )
    routes["/pl/aktualnosci"] = routes["/pl/aktualnosci?strona=1"]
    routes["/"] = Reply(status=302, headers=(("Location", "/pl/"),))
    routes["/pl/"] = html("ROPS", "<h1>ROPS</h1><p>Zapraszamy do lektury.</p>", menu)
    routes["/en/"] = html("ROPS", "<h1>Regional Centre</h1><p>Welcome to the regional centre of social policy.</p>", menu)
    for it in some:
        routes[f"/pl/aktualnosci/{it.slug}"] = html(it.title, full(it), menu)
    named = "".join(f"<url><loc>http://{host}/pl/aktualnosci/{it.slug}</loc></url>" for it in some[:2])
    routes["/sitemap.xml"] = Reply(f"<urlset>{named}<url><loc>http://{host}/pl/kontakt</loc></url></urlset>", XML)
    return Site(
        host,
        routes,
        {f"http://{host}/pl/aktualnosci/{it.slug}" for it in some},
        f"User-agent: *\nDisallow:\nSitemap: http://{host}/sitemap.xml\n",
    )


# A base element that relative links hang on, and a button for more of the list with its address in an attribute.
def base_and_button() -> Site:
    host, some = "base-button.example", stories(21, 13)
    head = f'<base href="http://{host}/serwis/">'
    menu = (("start", "Start"), ("news", "Aktualności"), ("kontakt", "Kontakt"))
    routes, pages = {"/serwis/kontakt": still()["/kontakt"]}, paged(some, 7)
    for n, page in enumerate(pages):
        cards = "".join(
            f'<a class="card" href="wpis/{it.number}/{it.slug}"><img src="a.jpg" alt=""><h3>{it.title}</h3><p>{it.lead}</p><span>{it.long_day}</span></a>'
            for it in page
        )
        turn = f'<button class="load-more" data-url="news/wiecej/{n + 1}">Pokaż więcej</button>' if n + 1 < len(pages) else ""
        routes[f"/serwis/news/wiecej/{n}"] = Reply(f'<base href="http://{host}/serwis/">{cards}{turn}')
        if n == 0:
            routes["/serwis/news"] = html("Aktualności", f'<h1>Aktualności</h1><div class="cards">{cards}</div>{turn}', menu, head)
    routes["/"] = routes["/serwis/start"] = html("CUS", "<h1>Centrum Usług Społecznych</h1><p>Witamy w centrum.</p>", menu, head)
    for it in some:
        routes[f"/serwis/wpis/{it.number}/{it.slug}"] = html(it.title, full(it), menu, head)
    return Site(host, routes, {f"http://{host}/serwis/wpis/{it.number}/{it.slug}" for it in some})


# News that are PDFs beside news that are pages; a category that sorts itself; robots.txt closes the sorting and asks for a delay.
def files_and_sorting() -> Site:
    host, some = "files-sorting.example", stories(16, 14)
    menu = (("/", "Start"), ("/komunikaty", "Komunikaty"), *STATIC)
    items = "".join(
        f'<li>{it.iso} <a href="/komunikaty/{it.slug}">{it.title}</a></li><li>{it.iso} <a href="/pliki/{it.number}.pdf">Uchwała numer {it.number} w sprawie programu</a></li>'
        for it in some
    )
    sorting = "".join(
        f'<a href="/komunikaty?sort={by}&amp;dir={way}">Sortuj {by}</a> ' for by in ("data", "nazwa") for way in ("asc", "desc")
    )
    listing = html("Komunikaty", f"<h1>Komunikaty</h1>{sorting}<ul>{items}</ul>", menu)
    routes = still() | {"/komunikaty": listing, "/": html("PCPR", "<h1>PCPR</h1><p>Powiatowe centrum.</p>", menu)}
    routes |= {f"/komunikaty?sort={by}&dir={way}": listing for by in ("data", "nazwa") for way in ("asc", "desc")}
    routes |= {f"/pliki/{it.number}.pdf": Reply(b"%PDF-1.4 nothing", "application/pdf") for it in some}
    routes |= {f"/komunikaty/{it.slug}": html(it.title, full(it), menu) for it in some}
    return Site(
        host,
        routes,
        {f"http://{host}/komunikaty/{it.slug}" for it in some},
        "User-agent: *\nCrawl-delay: 0.05\nDisallow: /komunikaty?sort\n",
    )


# A shell for a script whose feed (RDF, dc:date, relative links) is all that there is.
def feed_alone() -> Site:
    host, some = "feed-alone.example", stories(15, 15)
    head = '<link rel="alternate" type="application/rss+xml" href="rss.xml">'
    routes = {"/": html("OWES", '<div id="root"></div>', (), head)}
    items = "".join(
        f"<item><title>{it.title}</title><link>/aktualnosc/{it.number}</link><dc:date>{it.iso}T08:00:00+01:00</dc:date></item>"
        for it in some
    )
    rdf = f'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">{items}</rdf:RDF>'
    routes["/rss.xml"] = Reply(rdf, "application/rss+xml")
    routes |= {f"/aktualnosc/{it.number}": html(it.title, full(it), (("/", "Start"),)) for it in some}
    return Site(host, routes, {f"http://{host}/aktualnosc/{it.number}" for it in some})


MAKERS: tuple[Callable[[], Site], ...] = (
    wordpress_months, wordpress_plain, joomla_queries, typo3_widgets, drupal_nodes, liferay_portlets, bulletin_commas, aspnet_years,
    frames_static, sharepoint_pages, national_portal, partial_sitemap, base_and_button, files_and_sorting, feed_alone,
)  # fmt: skip


def answering(sites: Sequence[Site]) -> Callable[[str, str], Reply]:
    """Answer for some sites; without www. where the site has it, the client is sent on."""
    by_host = {site.host: site for site in sites}

    def answer(host: str, target: str) -> Reply:
        if host in by_host:
            return by_host[host].answer(target)
        other = f"www.{host}"
        return Reply(status=301, headers=(("Location", f"http://{other}{target}"),)) if other in by_host else MISSING

    return answer
