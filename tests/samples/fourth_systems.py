# ruff: noqa: E501 - markup is not wrapped
"""A fourth set of small sites, written after the third was found whole and measured untouched."""

from __future__ import annotations

from collections.abc import Callable

from loopback import Reply
from systems import STATIC, Site, full, html, paged, still, stories


# An icon without any label turns the page; the list stands in paragraphs; addresses name a day.
def icons_without_labels() -> Site:
    host, some = "icons.example", stories(22, 41)
    menu = (("/", "Start"), ("/Aktualnosci", "AKTUALNOŚCI"), *STATIC)
    url = {it: f"/Aktualnosci/{it.year}{it.month:02}{it.day:02}/{it.slug}" for it in some}
    routes, pages = still(), paged(some, 6)
    for n, page in enumerate(pages):
        items = "".join(
            f'<p><a href="{url[it]}"><strong>{it.title}</strong></a> <small>{it.long_day} r.</small></p><p>{it.lead}</p>' for it in page
        )
        turn = (
            f'<div class="pager"><a class="prev" href="#"><i></i></a><a class="next" href="/Aktualnosci?Strona={n + 2}"><i class="fa fa-chevron-right"></i></a></div>'
            if n + 1 < len(pages)
            else ""
        )
        routes["/Aktualnosci" + (f"?Strona={n + 1}" if n else "")] = html("Aktualności", f"<h1>AKTUALNOŚCI</h1>{items}{turn}", menu)
    routes["/"] = html("DPS", "<h1>Dom</h1><p>Witamy w domu.</p>", menu)
    routes |= {url[it]: html(it.title, full(it), menu) for it in some}
    return Site(host, routes, {f"http://{host}{url[it]}" for it in some})


# Sections of years under words: "Rok 2024", "Archiwum 2023", each a page of its own with everything.
def years_in_words() -> Site:
    host, some = "year-words.example", stories(29, 42)
    years = sorted({it.year for it in some}, reverse=True)
    menu = (("/", "Start"), ("/aktualnosci", "Aktualności"), *STATIC)
    routes = still()
    links = "".join(
        f'<li><a href="/{"rok" if n == 0 else "archiwum"}-{y}">{"Rok" if n == 0 else "Archiwum"} {y}</a></li>' for n, y in enumerate(years)
    )
    routes["/aktualnosci"] = html("Aktualności", f"<h1>Aktualności</h1><ul>{links}</ul>", menu)
    for n, y in enumerate(years):
        items = "".join(f'<tr><td>{it.iso}</td><td><a href="/a/{it.slug}.html">{it.title}</a></td></tr>' for it in some if it.year == y)
        routes[f"/{'rok' if n == 0 else 'archiwum'}-{y}"] = html(f"Rok {y}", f"<h1>Rok {y}</h1><table>{items}</table>", menu)
    routes["/"] = html("OPS", "<h1>Ośrodek</h1><p>Zapraszamy do ośrodka.</p>", menu)
    routes |= {f"/a/{it.slug}.html": html(it.title, full(it), menu) for it in some}
    return Site(host, routes, {f"http://{host}/a/{it.slug}.html" for it in some})


# The news live on a host of their own below the site's; links are written without the scheme.
def news_below() -> Site:
    host, some = "below.example", stories(16, 43)
    menu = (("//below.example/", "Start"), ("//below.example/przeglad", "Przegląd wydarzeń"), *STATIC)
    routes = still()
    items = "".join(
        f'<div class="row"><div class="col"><a href="//below.example/wydarzenie/{it.number}">{it.title}</a></div><div class="col">{it.iso}</div></div>'
        for it in some
    )
    routes["/przeglad"] = html("Przegląd", f"<h1>Przegląd wydarzeń</h1>{items}", menu)
    routes["/"] = html("Urząd", "<h1>Urząd</h1><p>Witamy w urzędzie.</p>", menu)
    routes |= {f"/wydarzenie/{it.number}": html(it.title, full(it), menu) for it in some}
    return Site(host, routes, {f"http://{host}/wydarzenie/{it.number}" for it in some})


# Headlines of one or two words, each with its day before it; twelve on a page; "poprzednie" leads to the older ones.
def short_headlines() -> Site:
    host, some = "short.example", stories(35, 44)
    menu = (("/", "Start"), ("/blog", "Blog"), *STATIC)
    name = {it: f"{it.title.split()[0]} {it.number}" for it in some}
    routes, pages = still(), paged(some, 12)
    for n, page in enumerate(pages):
        items = "".join(f'<li><time datetime="{it.iso}">{it.iso}</time> <a href="/blog/{it.number}/">{name[it]}</a></li>' for it in page)
        turn = f'<p class="nav"><a href="/blog/p{n + 2}/">‹ poprzednie</a></p>' if n + 1 < len(pages) else ""
        routes["/blog" + (f"/p{n + 1}/" if n else "")] = html("Blog", f"<h1>Blog</h1><ul>{items}</ul>{turn}", menu)
    routes["/"] = html("KIS", "<h1>Klub</h1><p>Klub integracji działa od lat.</p>", menu)
    routes |= {f"/blog/{it.number}/": html(name[it], full(it).replace(it.title, name[it]), menu) for it in some}
    return Site(host, routes, {f"http://{host}/blog/{it.number}/" for it in some})


# Each teaser links to "#more" of its article; the pager counts "Strona 2 z 5" and has "Ostatnia".
def anchors_in_teasers() -> Site:
    host, some = "anchors.example", stories(24, 45)
    menu = (("/index.html", "Strona główna"), ("/news/index.html", "Co nowego?"), *STATIC)
    routes, pages = still(), paged(some, 5)
    for n, page in enumerate(pages):
        items = "".join(
            f'<div class="art"><h3>{it.title}</h3><p>{it.lead} <a class="rm" href="/news/{it.slug}.html#more">[czytaj całość]</a></p></div>'
            for it in page
        )
        turn = (
            f'Strona {n + 1} z {len(pages)} <a href="/news/index{n + 2}.html">Kolejna strona</a> <a href="/news/index{len(pages)}.html">Ostatnia</a>'
            if n + 1 < len(pages)
            else ""
        )
        routes[f"/news/index{n + 1 if n else ''}.html"] = html("Co nowego?", f"<h1>Co nowego?</h1>{items}<p>{turn}</p>", menu)
    routes["/"] = routes["/index.html"] = html("WTZ", "<h1>Warsztat</h1><p>Warsztat terapii zajęciowej.</p>", menu)
    routes |= {f"/news/{it.slug}.html": html(it.title, full(it), menu) for it in some}
    return Site(host, routes, {f"http://{host}/news/{it.slug}.html" for it in some})


# The home page is the only listing, with whole teasers; its pages are /2, /3; articles lie at the root.
def pages_at_the_root() -> Site:
    host, some = "root-pages.example", stories(27, 46)
    menu = (("/", "Start"), *STATIC)
    routes, pages = still(), paged(some, 4)
    for n, page in enumerate(pages):
        items = "".join(
            f'<div class="entry"><h2><a href="/{it.slug}">{it.title}</a></h2><p>{it.lead}</p><p>{it.body}</p></div>' for it in page
        )
        numbers = " ".join(f'<a href="/{m + 1 if m else ""}">{m + 1}</a>' for m in range(len(pages)) if m != n)
        routes[f"/{n + 1 if n else ''}"] = html("Stowarzyszenie", f"{items}<div>{numbers}</div>", menu)
    routes |= {f"/{it.slug}": html(it.title, full(it), menu) for it in some}
    return Site(host, routes, {f"http://{host}/{it.slug}" for it in some})


# Two lists on a page, the important and the others, paged apart; one query for all: ?mod=news&act=show&nid=12.
def two_lists() -> Site:
    host, some = "two-lists.example", stories(30, 47)
    base = "/portal.php?mod=news&amp;act="
    menu = (("/portal.php", "Portal"), ("/portal.php?mod=news&act=list", "Wiadomości"), ("/portal.php?mod=page&nid=4", "Kontakt"))
    routes, pages = {"/portal.php?mod=page&nid=4": still()["/kontakt"]}, paged(some[6:], 8)
    pinned = "".join(f'<div class="wazne"><a href="{base}show&amp;nid={it.number}"><b>{it.title}</b></a></div>' for it in some[:6])
    for n, page in enumerate(pages):
        items = "".join(f'<div><span>{it.iso}</span><br><a href="{base}show&amp;nid={it.number}">{it.title}</a></div>' for it in page)
        turn = f'<a href="{base}list&amp;pg={n + 1}">&gt;&gt;</a>' if n + 1 < len(pages) else ""
        routes["/portal.php?mod=news&act=list" + (f"&pg={n}" if n else "")] = html(
            "Wiadomości", f"<h1>Wiadomości</h1>{pinned}<hr>{items}{turn}", menu
        )
    routes["/"] = routes["/portal.php"] = html("Portal", "<h1>Portal</h1><p>Witamy w portalu.</p>", menu)
    routes |= {f"/portal.php?mod=news&act=show&nid={it.number}": html(it.title, full(it), menu) for it in some}
    return Site(host, routes, {f"http://{host}/portal.php?mod=news&act=show&nid={it.number}" for it in some})


# A home that shows a notice and a link "Przejdź do serwisu"; the listing of it is closed by robots.txt, the sitemap is text.
def notice_and_text_sitemap() -> Site:
    host, some = "notice.example", stories(18, 48)
    menu = (("/serwis/", "Serwis"), ("/serwis/lista", "Aktualności"))
    routes = {
        "/": Reply('<html><body><h1>Przerwa świąteczna</h1><p>Biuro nieczynne.</p><a href="/serwis/">Przejdź do serwisu</a></body></html>')
    }
    routes["/serwis/"] = html("ROPS", "<h1>ROPS</h1><p>Zapraszamy.</p>", menu)
    routes["/serwis/lista"] = html("Aktualności", "".join(f'<h2><a href="/serwis/{it.number}">{it.title}</a></h2>' for it in some), menu)
    routes["/mapa.txt"] = Reply("\n".join(f"http://{host}/serwis/{it.number}" for it in some), "text/plain")
    routes |= {f"/serwis/{it.number}": html(it.title, full(it), menu) for it in some}
    return Site(
        host,
        routes,
        {f"http://{host}/serwis/{it.number}" for it in some},
        f"User-agent: *\nDisallow: /serwis/lista\nSitemap: http://{host}/mapa.txt\n",
    )


MAKERS: tuple[Callable[[], Site], ...] = (
    icons_without_labels, years_in_words, news_below, short_headlines, anchors_in_teasers, pages_at_the_root, two_lists, notice_and_text_sitemap,
)  # fmt: skip
