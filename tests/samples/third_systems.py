# ruff: noqa: E501 - markup is not wrapped
"""A third set of small sites, written after the second was found whole and measured untouched."""

from __future__ import annotations

import gzip
from collections.abc import Callable

from loopback import TEXT, XML, Reply
from systems import STATIC, Site, full, html, paged, still, stories


# A news box of tabs on the home page, no listing in the menu; each article leads to the one before ("Poprzedni artykuł").
def chained_articles() -> Site:
    host, some = "chained.example", stories(18, 31)
    menu = (("/", "Start"), *STATIC)
    url = {it: f"/artykul,{it.number},{it.slug}" for it in some}
    routes = still()
    box = "".join(f'<li><span>{it.iso}</span> <a href="{url[it]}">{it.title}</a></li>' for it in some[:8])
    routes["/"] = html(
        "OPS",
        f'<h1>Ośrodek</h1><div class="tabs"><h2>Najnowsze</h2><ul>{box}</ul></div><a href="/archiwum">Zobacz archiwum aktualności</a>',
        menu,
    )
    older = "".join(f'<li><span>{it.iso}</span> <a href="{url[it]}">{it.title}</a></li>' for it in some)
    routes["/archiwum"] = html("Archiwum", f"<h1>Archiwum aktualności</h1><ul>{older}</ul>", menu)
    for it in some:
        routes[url[it]] = html(it.title, full(it) + f'<a href="/artykul,{max(1, it.number - 1)},x">Poprzedni artykuł</a>', menu)
    return Site(host, routes, {f"http://{host}{url[it]}" for it in some})


# A year's page for each year, a month's page for each month in it; no list of the newest.
def years_and_months() -> Site:
    host, some = "years-months.example", stories(30, 32)
    menu = (("/", "Start"), ("/archiwum.php", "Archiwum wiadomości"), *STATIC)
    years = sorted({it.year for it in some})
    routes = still()
    routes["/"] = html("GCPR", "<h1>Centrum</h1><p>Nowe wiadomości znajdą Państwo w archiwum.</p>", menu)
    routes["/archiwum.php"] = html(
        "Archiwum", "<h1>Archiwum</h1>" + " ".join(f'<a href="/archiwum.php?rok={y}">{y}</a>' for y in years), menu
    )
    names = (
        "Styczeń",
        "Luty",
        "Marzec",
        "Kwiecień",
        "Maj",
        "Czerwiec",
        "Lipiec",
        "Sierpień",
        "Wrzesień",
        "Październik",
        "Listopad",
        "Grudzień",
    )
    for y in years:
        months = sorted({it.month for it in some if it.year == y})
        links = " ".join(f'<a href="/archiwum.php?rok={y}&amp;miesiac={m}">{names[m - 1]}</a>' for m in months)
        routes[f"/archiwum.php?rok={y}"] = html(f"Rok {y}", f"<h1>Rok {y}</h1>{links}", menu)
        for m in months:
            items = "".join(
                f'<h4><a href="/czytaj.php?n={it.number}">{it.title}</a></h4><p>{it.lead}</p>'
                for it in some
                if (it.year, it.month) == (y, m)
            )
            routes[f"/archiwum.php?rok={y}&miesiac={m}"] = html(f"{names[m - 1]} {y}", f"<h1>{names[m - 1]} {y}</h1>{items}", menu)
    routes |= {f"/czytaj.php?n={it.number}": html(it.title, full(it), menu) for it in some}
    return Site(host, routes, {f"http://{host}/czytaj.php?n={it.number}" for it in some})


# A sitemap index, gzipped, in which posts stand beside pages, tags and pictures; the listing needs a script.
def sitemap_of_types() -> Site:
    host, some = "sitemap-types.example", stories(26, 33)
    menu = (("/", "Start"), ("/aktualnosci/", "Aktualności"), *STATIC)
    routes = still()
    routes["/"] = routes["/aktualnosci/"] = html("RCPS", '<div id="feed" data-api="/api/posts"></div>', menu)
    files = ("post-sitemap.xml", "page-sitemap.xml", "post_tag-sitemap.xml", "attachment-sitemap.xml")
    index = "".join(f"<sitemap><loc>http://{host}/{name}</loc></sitemap>" for name in files)
    routes["/sitemap_index.xml"] = Reply(f"<sitemapindex>{index}</sitemapindex>", XML)
    posts = "".join(f"<url><loc>http://{host}/{it.slug}/</loc><lastmod>{it.iso}</lastmod></url>" for it in some)
    routes["/post-sitemap.xml"] = Reply(gzip.compress(f"<urlset>{posts}</urlset>".encode()), "application/gzip")
    routes["/page-sitemap.xml"] = Reply(
        f"<urlset>{''.join(f'<url><loc>http://{host}{path}</loc></url>' for path, _ in STATIC)}</urlset>", XML
    )
    routes["/post_tag-sitemap.xml"] = Reply(
        f"<urlset>{''.join(f'<url><loc>http://{host}/tag/t{n}/</loc></url>' for n in range(9))}</urlset>", XML
    )
    routes["/attachment-sitemap.xml"] = Reply(f"<urlset><url><loc>http://{host}/plakat/</loc></url></urlset>", XML)
    for n in range(9):
        items = "".join(f'<h2><a href="/{it.slug}/">{it.title}</a></h2><p>{it.lead}</p>' for it in some[n : n + 3])
        routes[f"/tag/t{n}/"] = html(f"Tag: t{n}", f"<h1>Tag: t{n}</h1>{items}", menu)
    routes["/plakat/"] = html("plakat", '<h1>plakat</h1><img src="/plakat.jpg">', menu)
    routes |= {f"/{it.slug}/": html(it.title, full(it), menu) for it in some}
    return Site(
        host, routes, {f"http://{host}/{it.slug}/" for it in some}, f"User-agent: *\nDisallow:\nSitemap: http://{host}/sitemap_index.xml\n"
    )


# REST named in a header's link only by the head, two posts of it hidden from the listing; a category listing with "Older Entries".
def rest_and_older() -> Site:
    host, some = "rest-older.example", stories(23, 34)
    head = '<link rel="https://api.w.org/" href="/wp-json/">'
    menu = (("/", "Home"), ("/category/news/", "News"), *STATIC)
    routes, pages = still(), paged(some[2:], 7)
    for n, page in enumerate(pages):
        items = "".join(
            f'<article><header><h2 class="entry-title"><a href="/{it.slug}/">{it.title}</a></h2></header><div class="entry-summary"><p>{it.lead}</p></div></article>'
            for it in page
        )
        older = (
            f'<div class="pagination"><div class="alignleft"><a href="/category/news/page/{n + 2}/">« Older Entries</a></div></div>'
            if n + 1 < len(pages)
            else ""
        )
        routes["/category/news/" + (f"page/{n + 1}/" if n else "")] = html("News", f"<h1>News</h1>{items}{older}", menu, head)
    routes["/"] = html("OWES", "<h1>OWES</h1><p>Wspieramy podmioty ekonomii społecznej.</p>", menu, head)
    posts = ",".join(
        f'{{"link": "http://{host}/{it.slug}/", "date": "{it.iso}T08:00:00", "title": {{"rendered": "{it.title}"}}}}' for it in some[:10]
    )
    routes["/wp-json/wp/v2/posts?per_page=100&page=1"] = Reply(f"[{posts}]", "application/json", 200, (("X-WP-TotalPages", "1"),))
    routes |= {f"/{it.slug}/": html(it.title, full(it), menu, head) for it in some}
    return Site(host, routes, {f"http://{host}/{it.slug}/" for it in some})


class Busy(Site):
    """A site that asks for patience: each page answers 429 the first time."""

    def answer(self, target: str) -> Reply:
        """The reply to a request."""
        seen = self.__dict__.setdefault("seen", set())
        if target.startswith("/wpis/") and target not in seen:
            seen.add(target)
            return Reply("Za dużo zapytań.", TEXT, 429, (("Retry-After", "1"),))
        return super().answer(target)


def busy_pages() -> Site:
    host, some = "busy.example", stories(12, 35)
    menu = (("/", "Start"), ("/wpisy", "Aktualności"), *STATIC)
    routes = still()
    items = "".join(f'<li class="list-item"><a href="/wpis/{it.number}"><strong>{it.title}</strong><br>{it.lead}</a></li>' for it in some)
    routes["/wpisy"] = html("Aktualności", f"<h1>Aktualności</h1><ul>{items}</ul>", menu)
    routes["/"] = html("CIS", "<h1>Centrum Integracji Społecznej</h1><p>Witamy.</p>", menu)
    routes |= {f"/wpis/{it.number}": html(it.title, full(it), menu) for it in some}
    return Busy(host, routes, {f"http://{host}/wpis/{it.number}" for it in some})


# An iframe in a shell, upper-case markup without quotes, links with anchors, spaces and a broken page among the articles.
def old_hands() -> Site:
    host, some = "old-hands.example", stories(17, 36)
    routes: dict[str, Reply] = {
        "/": Reply("<HTML><TITLE>Dom Pomocy</TITLE><BODY><IFRAME SRC=strona.htm WIDTH=100%></IFRAME></BODY></HTML>")
    }
    links = "".join(f'<TR><TD>{it.iso}<TD><A HREF="news/{it.number} {it.slug}.htm#gora">{it.title}</A>' for it in some)
    routes["/strona.htm"] = Reply(f"<HTML><BODY><H2>Wiadomości</H2><TABLE>{links}</TABLE><A HREF=kontakt.htm>Kontakt</A></BODY></HTML>")
    routes["/kontakt.htm"] = still()["/kontakt"]
    for it in some:
        routes[f"/news/{it.number} {it.slug}.htm"] = Reply(
            f"<HTML><TITLE>{it.title}</TITLE><BODY><A NAME=gora></A><H2>{it.title}</H2><P>{it.long_day}<P>{it.lead}<P>{it.body}<P><A HREF=../strona.htm>Powrót</A></BODY></HTML>"
        )
    broken = f"/news/{some[3].number} {some[3].slug}.htm"
    routes[broken] = Reply(gzip.compress(str(routes[broken].content).encode())[:-20], "text/html", 200, (("Content-Encoding", "gzip"),))
    return Site(host, routes, {f"http://{host}/news/{it.number} {it.slug}.htm" for it in some})


# Two languages with the same layout: the news of both are news.
def two_languages() -> Site:
    host, some = "languages.example", stories(24, 37)
    routes: dict[str, Reply] = {"/": Reply("<script>window.location.href = '/pl/index';</script>")}
    for lang, name, part in (("pl", "Aktualności", some[:16]), ("en", "News", some[16:])):
        menu = ((f"/{lang}/index", "Start"), (f"/{lang}/lista", name), ("/pl/index", "PL"), ("/en/index", "EN"))
        pages = paged(part, 6)
        for n, page in enumerate(pages):
            items = "".join(
                f'<section class="item"><p class="h"><a href="/{lang}/lista/{it.number}/">{it.title}</a></p><p>{it.lead}</p></section>'
                for it in page
            )
            turn = f'<a href="/{lang}/lista?p={n + 2}" rel="next">&gt;</a>' if n + 1 < len(pages) else ""
            routes[f"/{lang}/lista" + (f"?p={n + 1}" if n else "")] = html(name, f"<h1>{name}</h1>{items}{turn}", menu)
        routes[f"/{lang}/index"] = html("CIS", f"<h1>CIS</h1><p>{part[0].lead}</p>", menu)
        routes |= {f"/{lang}/lista/{it.number}/": html(it.title, full(it), menu) for it in part}
    return Site(host, routes, {f"http://{host}/{'pl' if it in some[:16] else 'en'}/lista/{it.number}/" for it in some})


# Tiles in a slider and a list in a definition list; pages by "1-10", "11-20"; the listing's folder is the site's root.
def ranges_of_numbers() -> Site:
    host, some = "ranges.example", stories(32, 38)
    menu = (("/", "Start"), ("/aktualnosci.html", "Aktualności"), *STATIC)
    routes, pages = still(), paged(some, 10)
    for n, page in enumerate(pages):
        items = "".join(
            f'<dt>{it.day}.{it.month}.{it.year}</dt><dd><a href="/{it.slug}.html">{it.title}</a><br>{it.lead}</dd>' for it in page
        )
        ranges = " ".join(f'<a href="/aktualnosci,{m}.html">{10 * m + 1}-{10 * m + 10}</a>' for m in range(len(pages)) if m != n)
        routes[f"/aktualnosci,{n}.html" if n else "/aktualnosci.html"] = html(
            "Aktualności", f"<h1>Aktualności</h1><dl>{items}</dl><p>{ranges}</p>", menu
        )
    routes["/aktualnosci,0.html"] = routes["/aktualnosci.html"]
    slides = "".join(
        f'<div class="slide"><a href="/{it.slug}.html"><img src="/s.jpg" alt=""></a><h3>{it.title}</h3></div>' for it in some[:3]
    )
    routes["/"] = html("DPS", f'<div class="slider">{slides}<a class="next" href="#">następny</a></div>', menu)
    routes |= {f"/{it.slug}.html": html(it.title, full(it), menu) for it in some}
    return Site(host, routes, {f"http://{host}/{it.slug}.html" for it in some})


MAKERS: tuple[Callable[[], Site], ...] = (
    chained_articles, years_and_months, sitemap_of_types, rest_and_older, busy_pages, old_hands, two_languages, ranges_of_numbers,
)  # fmt: skip
