# ruff: noqa: E501 - markup is not wrapped
"""More small sites, written after the discovery was finished for the first ones and measured before anything was changed for these."""

from __future__ import annotations

import re
from collections.abc import Callable

from loopback import Reply
from systems import STATIC, Site, full, html, paged, still, stories


# A home-made list in which the title is plain text and only "więcej" leads on; pages of it by ?s=.
def titles_apart() -> Site:
    host, some = "titles-apart.example", stories(19, 21)
    menu = (("/index.php", "Strona główna"), ("/index.php?go=news", "Aktualności"), ("/index.php?go=kontakt", "Kontakt"))
    routes, pages = {"/index.php?go=kontakt": still()["/kontakt"]}, paged(some, 5)
    for n, page in enumerate(pages):
        rows = "".join(
            f'<tr><td class="naglowek"><b>{it.title}</b></td></tr><tr><td>{it.day:02}.{it.month:02}.{it.year} r.</td></tr>'
            f'<tr><td>{it.lead}<br><a href="index.php?go=news&amp;id={it.number}">więcej...</a></td></tr>'
            for it in page
        )
        numbers = " | ".join(
            f'<a href="index.php?go=news&amp;s={m}">{m + 1}</a>' if m != n else f"<b>{m + 1}</b>" for m in range(len(pages))
        )
        routes["/index.php?go=news" + (f"&s={n}" if n else "")] = html(
            "MOPS", f'<table width="700">{rows}</table><center>{numbers}</center>', menu
        )
    routes["/index.php?go=news&s=0"] = routes["/index.php?go=news"]
    routes["/"] = routes["/index.php"] = html("MOPS", "<p>Witamy na stronie ośrodka.</p>", menu)
    for it in some:
        routes[f"/index.php?go=news&id={it.number}"] = html("MOPS", f"<table><tr><td>{full(it)}</td></tr></table>", menu)
    return Site(host, routes, {f"http://{host}/index.php?go=news&id={it.number}" for it in some})


# A blog of a big house: /2024/05/slug.html, "Starsze posty" by updated-max, labels, a feed that is a page.
def blog_of_posts() -> Site:
    host, some = "blog-posts.example", stories(20, 22)
    url = {it: f"/{it.year}/{it.month:02}/{it.slug}.html" for it in some}
    head = (
        '<link rel="alternate" type="application/atom+xml" title="Klub - Atom" href="/feeds/posts/default">'
        '<link rel="alternate" type="application/rss+xml" title="Klub - RSS" href="/feeds/posts/default?alt=rss">'
    )
    routes, pages = still(), paged(some, 4)
    for n, page in enumerate(pages):
        posts = "".join(
            f'<div class="post hentry"><h3 class="post-title"><a href="http://{host}{url[it]}">{it.title}</a></h3>'
            f'<div class="post-body">{it.lead} {it.body}</div><span>Etykiety: <a href="/search/label/seniorzy">seniorzy</a></span></div>'
            for it in page
        )
        newer = f'<a href="{"/" if n == 1 else f"/search?updated-max={pages[n - 2][-1].iso}"}">Nowsze posty</a>' if n else ""
        older = f'<a href="/search?updated-max={page[-1].iso}">Starsze posty</a>' if n + 1 < len(pages) else ""
        here = "/" if n == 0 else f"/search?updated-max={pages[n - 1][-1].iso}"
        routes[here] = html("Klub Seniora", f'{posts}<div id="blog-pager">{newer} {older}</div>', STATIC, head)
    label = "".join(f'<h3><a href="{url[it]}">{it.title}</a></h3><p>{it.lead}</p>' for it in some[:6])
    routes["/search/label/seniorzy"] = html("Klub Seniora", label, STATIC)
    entries = "".join(
        f'<entry><title>{it.title}</title><link rel="replies" href="http://{host}/feeds/{it.number}/comments/default"/>'
        f'<link rel="alternate" href="http://{host}{url[it]}"/><published>{it.iso}T10:00:00Z</published></entry>'
        for it in some[:5]
    )
    routes["/feeds/posts/default"] = Reply(f'<feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>', "application/atom+xml")
    routes["/feeds/posts/default?alt=rss"] = Reply("<html><body>Przekierowanie</body></html>")
    for it in some:
        content = f"<h3>{it.title}</h3><h2 class='date-header'>{it.long_day}</h2><p>{it.lead}</p><p>{it.body}</p>"
        routes[url[it]] = html(f"Klub Seniora: {it.title}", content, STATIC)
    return Site(host, routes, {f"http://{host}{url[it]}" for it in some})


# A portal of its own making: /aktualnosc/12/slug (singular), galleries and a calendar beside the news, /aktualnosci/strona/2.
def singular_and_galleries() -> Site:
    host, some = "singular-galleries.example", stories(34, 23)
    menu = (("/", "Start"), ("/aktualnosci", "Aktualności"), ("/galerie", "Galeria"), ("/kalendarz/2026/11", "Kalendarz"), *STATIC)
    days = "".join(f'<td><a href="/kalendarz/2026/11/{day}">{day}</a></td>' for day in range(1, 29))
    side = f'<div class="side"><table class="kalendarz"><tr><th>Pn</th><th>Wt</th></tr><tr>{days}</tr></table></div>'
    routes, pages = still(), paged(some, 9)
    for n, page in enumerate(pages):
        items = "".join(
            f'<article class="box"><a href="/aktualnosc/{it.number}/{it.slug}"><img src="/t/{it.number}.jpg" alt=""></a><div class="cat">Seniorzy'
            f'</div><a class="t" href="/aktualnosc/{it.number}/{it.slug}">{it.title}</a><div>{it.long_day}</div></article>'
            for it in page
        )
        near = range(max(0, n - 1), min(len(pages), n + 2))
        numbers = "".join(f'<a class="nr" href="/aktualnosci/strona/{m + 1}">{m + 1}</a>' for m in near)
        routes[f"/aktualnosci/strona/{n + 1}"] = html("Aktualności", f"<h1>Aktualności</h1>{items}<div>{numbers}</div>{side}", menu)
    routes["/aktualnosci"] = routes["/aktualnosci/strona/1"]
    routes["/"] = html("Powiat", f"<h1>Powiat Zaleski</h1><p>Witamy w powiecie.</p>{side}", menu)
    name = "Zdjęcia z pikniku rodzinnego numer"
    links = "".join(f'<div><a href="/galeria/{n}">{name} {n}</a></div>' for n in range(6))
    routes["/galerie"] = html("Galeria", f"<h1>Galeria</h1>{links}", menu)
    for n in range(6):
        routes[f"/galeria/{n}"] = html("Galeria", f'<h1>{name} {n}</h1><img src="/g{n}.jpg"><img src="/h{n}.jpg">', menu)
    for day in range(1, 29):
        empty = f"<h1>Kalendarz</h1><p>Brak wydarzeń w dniu {day} listopada.</p>{side}"
        routes[f"/kalendarz/2026/11/{day}"] = html("Kalendarz", empty, menu)
    routes["/kalendarz/2026/11"] = html("Kalendarz", f"<h1>Kalendarz</h1>{side}", menu)
    routes |= {f"/aktualnosc/{it.number}/{it.slug}": html(f"{it.title} :: Powiat", full(it) + side, menu) for it in some}
    return Site(host, routes, {f"http://{host}/aktualnosc/{it.number}/{it.slug}" for it in some})


# Cards, and a link "Załaduj więcej" to nowhere that keeps the address of the next part in an attribute.
def more_by_attribute() -> Site:
    host, some = "more-attribute.example", stories(25, 24)
    menu = (("/", "Główna"), ("/news", "Newsy"), *STATIC)
    routes, pages = still(), paged(some, 6)
    for n, page in enumerate(pages):
        cards = "".join(
            f'<div class="tile"><a href="/news/{it.slug}"><figure><img src="a.jpg" alt="{it.title}"></figure>'
            f'<div class="tile-title">{it.title}</div><div class="tile-date">{it.iso}</div></a></div>'
            for it in page
        )
        more = f'<a href="#" class="js-more" data-href="/news?page={n + 2}">Załaduj więcej</a>' if n + 1 < len(pages) else ""
        routes["/news" + (f"?page={n + 1}" if n else "")] = html("Newsy", f"<h1>Newsy</h1>{cards}{more}", menu)
    routes["/"] = html("Fundacja", '<h1>Fundacja</h1><p>Działamy od lat.</p><a href="/news">Zobacz wszystkie newsy</a>', menu)
    routes |= {f"/news/{it.slug}": html(it.title, full(it), menu) for it in some}
    return Site(host, routes, {f"http://{host}/news/{it.slug}" for it in some})


# Joomla of today: /aktualnosci/12-slug, a blog, start= behind arrows without words, a feed of five.
def joomla_arrows() -> Site:
    host, some = "joomla-arrows.example", stories(28, 25)
    head = '<link href="/aktualnosci?format=feed&amp;type=rss" rel="alternate" type="application/rss+xml" title="RSS 2.0">'
    menu = (("/", "Start"), ("/aktualnosci", "Aktualności"), *STATIC)
    routes, pages = still(), paged(some, 5)
    url = {it: f"/aktualnosci/{it.number + 9}-{it.slug}" for it in some}
    for n, page in enumerate(pages):
        items = "".join(
            f'<div class="blog-item"><div class="page-header"><h2><a href="{url[it]}">{it.title}</a></h2></div><p>{it.lead}</p>'
            f'<p class="readmore"><a class="btn" href="{url[it]}" aria-label="Czytaj więcej: {it.title}">Czytaj więcej</a></p></div>'
            for it in page
        )
        arrow = (
            f'<a aria-label="Przejdź do następnej strony" href="/aktualnosci?start={5 * n + 5}"><span class="icon-angle-right"></span></a>'
        )
        turn = f'<nav class="pagination__wrapper"><ul><li>{arrow}</li></ul></nav>' if n + 1 < len(pages) else ""
        routes["/aktualnosci" + (f"?start={5 * n}" if n else "")] = html(
            "Aktualności", f"<div class='blog'><h1>Aktualności</h1>{items}{turn}</div>", menu, head
        )
    newest = "".join(f'<p><a href="{url[it]}">{it.title}</a></p>' for it in some[:4])
    routes["/"] = html("GOPS", f"<h1>Gminny Ośrodek</h1>{newest}", menu)
    feed = "".join(f"<item><title>{it.title}</title><link>http://{host}{url[it]}</link></item>" for it in some[:5])
    routes["/aktualnosci?format=feed&type=rss"] = Reply(f"<rss><channel>{feed}</channel></rss>", "application/rss+xml")
    routes |= {url[it]: html(it.title, full(it), menu, head) for it in some}
    return Site(host, routes, {f"http://{host}{url[it]}" for it in some})


# A bulletin whose articles have print views, a register of changes, and a listing in a list without heads.
def bulletin_prints() -> Site:
    host, some = "bip-prints.example", stories(21, 26)
    menu = (("/", "Strona główna"), ("/artykuly/12", "Ogłoszenia"), ("/artykuly/13", "Rejestr zmian"), ("/kontakt", "Kontakt"))
    routes, pages = still(), paged(some, 10)
    url = {it: f"/artykul/12/{it.number}/{it.slug}" for it in some}
    for n, page in enumerate(pages):
        items = "".join(
            f'<li><a href="{url[it]}">{it.title}</a> <em>({it.iso})</em> <a href="/drukuj/12/{it.number}">Drukuj</a></li>' for it in page
        )
        turn = "".join(f'<a href="/artykuly/12?p={m + 1}">{m + 1}</a> ' for m in range(len(pages)))
        content = f"<h1>Ogłoszenia</h1><ol>{items}</ol><div class='stronicowanie'>{turn}</div>"
        routes["/artykuly/12" + (f"?p={n + 1}" if n else "")] = html("Ogłoszenia - BIP", content, menu)
    routes["/artykuly/12?p=1"] = routes["/artykuly/12"]
    changes = "".join(f"<tr><td>{it.iso}</td><td><a href='{url[it]}'>{it.title}</a></td><td>dodanie dokumentu</td></tr>" for it in some[:5])
    routes["/artykuly/13"] = html("Rejestr zmian", f"<h1>Rejestr zmian</h1><table>{changes}</table>", menu)
    routes["/"] = html("BIP", "<h1>BIP Domu Pomocy Społecznej</h1><p>Strona podmiotowa.</p>", menu)
    for it in some:
        meta = f"<dl><dt>Opublikował:</dt><dd>Anna Zmyślona</dd><dt>Data publikacji:</dt><dd>{it.iso}</dd></dl>"
        text = f"<h1>{it.title}</h1><p>{it.lead}</p><p>{it.body}</p>{meta}"
        routes[url[it]] = html(f"{it.title} - BIP", f"{text}<a href='/drukuj/12/{it.number}'>Wersja do druku</a>", menu)
        routes[f"/drukuj/12/{it.number}"] = Reply(
            f"<html><head><title>{it.title}</title></head><body onload='print()'>{text}</body></html>"
        )
    return Site(host, routes, {f"http://{host}{url[it]}" for it in some})


# Three sections of which only one is named like news; the home shows three headlines.
def sections_by_name() -> Site:
    host, some = "sections.example", stories(36, 27)
    sections = (("aktualnosci", "Aktualności"), ("nabory-i-konkursy", "Nabory i konkursy"), ("projekty", "Projekty"))
    menu = (("/", "Start"), *((f"/{path}", name) for path, name in sections), *STATIC)
    url = {it: f"/{sections[it.number % 3][0]}/{it.number}-{it.slug}" for it in some}
    routes = still()
    for at, (path, name) in enumerate(sections):
        pages = paged([it for it in some if it.number % 3 == at], 5)
        for n, page in enumerate(pages):
            items = "".join(f'<h3><a href="{url[it]}">{it.title}</a></h3><p>{it.lead}</p>' for it in page)
            turn = f'<a class="next" href="/{path}?page={n + 2}">Następne</a>' if n + 1 < len(pages) else ""
            routes[f"/{path}" + (f"?page={n + 1}" if n else "")] = html(name, f"<h1>{name}</h1>{items}{turn}", menu)
    newest = "".join(f'<h3><a href="{url[it]}">{it.title}</a></h3>' for it in some[:3])
    routes["/"] = html("RCPS", f"<h1>Centrum</h1>{newest}", menu)
    routes |= {url[it]: html(it.title, full(it), menu) for it in some}
    return Site(host, routes, {f"http://{host}{url[it]}" for it in some})


class Sessions(Site):
    """A site with a session in every address, anew with every answer; it takes any."""

    number = 0

    def answer(self, target: str) -> Reply:
        """The reply to a request, its links with a session."""
        self.number += 1
        reply = super().answer(re.sub(r";jsessionid=\w+", "", target))
        if isinstance(reply.content, bytes) or ".do" not in reply.content:
            return reply
        return Reply(re.sub(r"\.do\b", f".do;jsessionid=A{self.number:06X}", reply.content), reply.kind, reply.status)


def sessions_in_paths() -> Site:
    host, some = "sessions.example", stories(17, 28)
    menu = (("/index.do", "Start"), ("/news.do", "Wiadomości"), ("/kontakt.do", "Kontakt"))
    routes, pages = {"/kontakt.do": still()["/kontakt"]}, paged(some, 6)
    for n, page in enumerate(pages):
        items = "".join(f'<dt>{it.iso}</dt><dd><a href="/show.do?id={it.number}">{it.title}</a></dd>' for it in page)
        turn = f'<a href="/news.do?from={6 * (n + 1)}"><img src="r.gif" alt="Następna strona"></a>' if n + 1 < len(pages) else ""
        routes["/news.do" + (f"?from={6 * n}" if n else "")] = html("Wiadomości", f"<h1>Wiadomości</h1><dl>{items}</dl>{turn}", menu)
    routes["/"] = routes["/index.do"] = html("WUP", "<h1>Urząd pracy</h1><p>Witamy w urzędzie.</p>", menu)
    routes |= {f"/show.do?id={it.number}": html(it.title, full(it), menu) for it in some}
    return Sessions(host, routes, {f"http://{host}/show.do?id={it.number}" for it in some})


MAKERS: tuple[Callable[[], Site], ...] = (
    titles_apart, blog_of_posts, singular_and_galleries, more_by_attribute, joomla_arrows, bulletin_prints, sections_by_name,
    sessions_in_paths,
)  # fmt: skip
