"""What machines may ask of a site: feeds, sitemaps, the WordPress REST interface, robots.txt."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape

from demo.addresses import article_path, listing_path, url
from demo.days import mail_date
from demo.declarations import Site
from demo.markup import lead_html, passages_html
from demo.pages import NOTE
from demo.records import Post, Reply

Query = Mapping[str, str]
Handler = Callable[[Query], Reply]

XML = "application/xml; charset=utf-8"
RSS = "application/rss+xml; charset=UTF-8"
ATOM = "application/atom+xml; charset=utf-8"
JSON = "application/json; charset=UTF-8"
FEED_LENGTH = 10
REST_LIMIT = 100
SITEMAP_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def service_paths(site: Site) -> dict[str, str]:
    """Where a site offers its machine doors: "feed", "sitemap", "rest"."""
    known = {
        "feed": ("feed", site.layout.feed),
        "atom": ("feed", site.layout.feed),
        "joomla-feed": ("feed", f"{site.layout.listing}?format=feed&type=rss"),
        "rest": ("rest", site.layout.rest),
        "sitemap": ("sitemap", "/sitemap.xml"),
        "sitemap-gzip": ("sitemap", "/sitemap.xml.gz"),
        "sitemap-index": ("sitemap", "/wp-sitemap.xml"),
        "sitemap-index-gzip": ("sitemap", "/sitemap_index.xml"),
    }
    return dict(known[service] for service in site.layout.services)


def service_replies(site: Site, posts: Sequence[Post]) -> dict[str, Reply]:
    """The fixed answers of a site's services by path."""
    makers: Mapping[str, Callable[[Site, Sequence[Post]], dict[str, Reply]]] = {
        "feed": lambda site, posts: {site.layout.feed: rss(site, posts)},
        "atom": lambda site, posts: {site.layout.feed: atom(site, posts)},
        "joomla-feed": joomla_feeds,
        "sitemap": lambda site, posts: {"/sitemap.xml": Reply(sitemap(site, posts), XML)},
        "sitemap-gzip": lambda site, posts: {"/sitemap.xml.gz": Reply(gzip.compress(sitemap(site, posts), mtime=0), "application/gzip")},
        "sitemap-index": sitemap_index,
        "sitemap-index-gzip": gzipped_index,
    }
    made = {"/robots.txt": Reply(robots(site), "text/plain; charset=utf-8")}
    for service in site.layout.services:
        if service in makers:
            made |= makers[service](site, posts)
    return made


def robots(site: Site) -> bytes:
    """The site's robots.txt."""
    sitemaps = (f"Sitemap: {url(site, path)}\n" for name, path in service_paths(site).items() if name == "sitemap")
    return f"# {NOTE}\nUser-agent: *\n{site.robots or 'Disallow:'}\n{''.join(sitemaps)}".encode()


def newest(posts: Sequence[Post]) -> Sequence[Post]:
    """What a feed holds: the newest posts, the newest first."""
    return posts[::-1][:FEED_LENGTH]


def rss(site: Site, posts: Sequence[Post]) -> Reply:
    """RSS 2.0 of the newest posts."""
    items = "".join(
        f"<item><title>{escape(post.story.title)}</title><link>{escape(url(site, article_path(site, post)))}</link>"
        f'<pubDate>{mail_date(post.moment)}</pubDate><guid isPermaLink="false">{site.host}-{post.number}</guid>'
        f"<description>{escape(post.story.lead)}</description></item>\n"
        for post in newest(posts)
    )
    head = f"<title>{escape(site.institution)}</title><link>http://{site.host}/</link><description>{NOTE}</description><language>pl-PL</language>\n"
    return Reply(f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>{head}{items}</channel></rss>\n'.encode(), RSS)


def atom(site: Site, posts: Sequence[Post]) -> Reply:
    """Atom of the newest posts."""
    entries = "".join(
        f'<entry><title>{escape(post.story.title)}</title><link href="{escape(url(site, article_path(site, post)))}"/>'
        f"<id>tag:{site.host},2023:{post.number}</id><published>{post.moment.isoformat()}+01:00</published>"
        f"<updated>{(post.changed or post.moment).isoformat()}+01:00</updated><summary>{escape(post.story.lead)}</summary></entry>\n"
        for post in newest(posts)
    )
    updated = max(post.changed or post.moment for post in posts).isoformat()
    head = f"<title>{escape(site.institution)}</title><id>http://{site.host}/</id><updated>{updated}+01:00</updated><subtitle>{NOTE}</subtitle>\n"
    return Reply(
        f'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">{head}{entries}</feed>\n'.encode(), ATOM
    )


def joomla_feeds(site: Site, posts: Sequence[Post]) -> dict[str, Reply]:
    """Joomla's two feeds, which are views of the listing."""
    path = site.layout.listing
    return {f"{path}?format=feed&type=rss": rss(site, posts), f"{path}?format=feed&type=atom": atom(site, posts)}


def sitemap(site: Site, posts: Iterable[Post]) -> bytes:
    """A sitemap of posts; the days of change are left out where a site hides the day of any post."""
    dated = site.tells == "day" and not site.undated_every
    entries = "".join(
        f"<url><loc>{escape(url(site, article_path(site, post)))}</loc>"
        + (f"<lastmod>{(post.changed or post.moment).isoformat()}+01:00</lastmod>" if dated else "")
        + "</url>\n"
        for post in posts
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{SITEMAP_NAMESPACE}">\n{entries}</urlset>\n'.encode()


def sitemap_index(site: Site, posts: Sequence[Post]) -> dict[str, Reply]:
    """A sitemap of sitemaps as WordPress serves it: posts, and pages that are no articles."""
    posts_path, pages_path = "/wp-sitemap-posts-post-1.xml", "/wp-sitemap-posts-page-1.xml"
    entries = "".join(f"<sitemap><loc>{url(site, path)}</loc></sitemap>\n" for path in (posts_path, pages_path))
    index = f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="{SITEMAP_NAMESPACE}">\n{entries}</sitemapindex>\n'
    plain = "".join(f"<url><loc>{url(site, path)}</loc></url>\n" for path in (site.layout.contact, listing_path(site, 1)))
    pages = f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{SITEMAP_NAMESPACE}">\n{plain}</urlset>\n'
    return {
        "/wp-sitemap.xml": Reply(index.encode(), XML),
        posts_path: Reply(sitemap(site, posts), XML),
        pages_path: Reply(pages.encode(), XML),
    }


def gzipped_index(site: Site, posts: Sequence[Post]) -> dict[str, Reply]:
    """A sitemap of gzipped sitemaps, a year each, with the day on which each was last changed."""
    years: dict[str, list[Post]] = {}
    for post in posts:
        years.setdefault(f"/sitemap-{post.moment.year}.xml.gz", []).append(post)
    latest = {path: max(post.changed or post.moment for post in some).isoformat() for path, some in years.items()}
    entries = "".join(f"<sitemap><loc>{url(site, path)}</loc><lastmod>{day}+01:00</lastmod></sitemap>\n" for path, day in latest.items())
    index = f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="{SITEMAP_NAMESPACE}">\n{entries}</sitemapindex>\n'
    files = {path: Reply(gzip.compress(sitemap(site, some), mtime=0), "application/gzip") for path, some in years.items()}
    return {"/sitemap_index.xml": Reply(index.encode(), XML), **files}


def rest_handler(site: Site, posts: Sequence[Post]) -> Handler:
    """The REST interface of WordPress for posts: per_page, page, after and before, the newest first."""

    def answer(query: Query) -> Reply:
        size, page = asked(query, "per_page", 10), asked(query, "page", 1)
        if not 1 <= size <= REST_LIMIT:
            return rest_refusal("rest_invalid_param", "Nieprawidłowy parametr: per_page")
        chosen = [post for post in posts[::-1] if query.get("after", "") < post.moment.isoformat() < query.get("before", "~")]
        pages = -(-len(chosen) // size)
        if page > max(pages, 1):
            return rest_refusal("rest_post_invalid_page_number", "Numer strony jest większy niż liczba stron.")
        told = [rest_post(site, post) for post in chosen[(page - 1) * size : page * size]]
        headers = (("X-WP-Total", f"{len(chosen)}"), ("X-WP-TotalPages", f"{pages}"))
        return Reply(json.dumps(told, ensure_ascii=False).encode(), JSON, headers=headers)

    return answer


def asked(query: Query, name: str, default: int) -> int:
    """A whole number that was asked for; what is none counts as 0, which no parameter allows."""
    text = query.get(name, f"{default}")
    return int(text) if text.isascii() and text.isdigit() else 0


def rest_refusal(code: str, message: str) -> Reply:
    """How WordPress refuses a request."""
    return Reply(json.dumps({"code": code, "message": message, "data": {"status": 400}}).encode(), JSON, 400)


def rest_post(site: Site, post: Post) -> dict[str, object]:
    """One post as the REST interface tells it."""
    changed = (post.changed or post.moment).isoformat()
    style = site.layout.style
    content = lead_html(post.story.lead, style) + passages_html(post.story.passages, style)
    return {
        "id": post.number, "date": post.moment.isoformat(), "date_gmt": post.moment.isoformat(), "modified": changed,
        "modified_gmt": changed, "slug": post.slug, "status": "publish", "type": "post", "link": url(site, article_path(site, post)),
        "title": {"rendered": escape(post.story.title, quote=False)},
        "content": {"rendered": content, "protected": False},
        "excerpt": {"rendered": lead_html(post.story.lead, style), "protected": False},
    }  # fmt: skip
