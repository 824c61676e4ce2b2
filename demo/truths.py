"""The truth of a night, as the demo tells it at /__truth__.json: what a reader of the web should have found."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from string import Template
from typing import Any

from demo.addresses import article_path, listing_path, url
from demo.declarations import Site
from demo.hosts import SITES
from demo.nights import EDITED_AT, TODAY
from demo.pages import ATTACHMENT_HEADS, NOTE, debris, site_words
from demo.records import Post
from demo.services import robots, service_paths
from demo.webs import Host, web


@cache
def truth(night: int) -> dict[str, Any]:
    """The truth of a night; JSON all through."""
    hosts = web(night)
    return {
        "night": night,
        "today": TODAY[night].isoformat(),
        "sites": [site_truth(hosts[site.host]) for site in SITES],
        "articles": [article for site in SITES for article in article_truths(hosts[site.host], night)],
        "others": [
            {"url": other.url, "kind": other.kind, "note": other.note, "status": other.status}
            for host in hosts.values()
            for other in host.others
        ],
        "removed": [address for host in hosts.values() for address in host.removed],
        "edited": [
            url(host.site, article_path(host.site, post)) for host in hosts.values() for post in host.posts if post.changed == EDITED_AT
        ],
        "new": new_addresses(night),
    }


def site_truth(host: Host) -> dict[str, Any]:
    """A site: who, where, how it is built, and its doors for machines."""
    site, doors = host.site, service_paths(host.site)
    return {
        "host": site.host, "name": site.institution, "institution": site.institution, "region": site.region,
        "platform": site.layout.platform, "listing": [url(site, listing_path(site, 1))], "articles": len(host.posts),
        "feed": url(site, doors["feed"]) if "feed" in doors else None,
        "sitemap": url(site, doors["sitemap"]) if "sitemap" in doors else None,
        "rest": url(site, doors["rest"]) if "rest" in doors else None,
        "robots": robots(site).decode(), "browser_only": site.browser_only, "tells": site.tells,
    }  # fmt: skip


def article_truths(host: Host, night: int) -> Iterator[dict[str, Any]]:
    """The articles of a site."""
    firsts = first_addresses(night)
    for post in host.posts:
        address = url(host.site, article_path(host.site, post))
        first = firsts.get(post.release or "")
        yield {
            "url": address, "site": host.site.host, "kind": "article", "title": post.story.title, "published": post.published,
            "body": post.story.body, "lead": post.story.lead, "institutions": list(post.story.institutions),
            "attachments": [{"url": url(host.site, file.path), "label": file.label} for file in post.attachments],
            "debris": debris_truth(host.site, post), "duplicate_of": first if first != address else None,
            "also": also(host.site, post),
        }  # fmt: skip


def also(site: Site, post: Post) -> list[str]:
    """Other addresses of the same article: its print view, and what redirects to it."""
    forms = ([site.layout.prints] if site.layout.prints else []) + list(site.layout.aliases)
    return [url(site, article_path(site, post, form)) for form in forms]


def debris_truth(site: Site, post: Post) -> list[str]:
    """The phrases on the article's page that belong to no body."""
    layout, known = site.layout, site_words(site) | {"number": post.number}
    names = (*layout.top, *layout.above, *layout.below, *layout.foot)
    phrases = [Template(phrase).safe_substitute(known) for name in names for phrase in debris()[name][1]]
    heads = [head for head in ATTACHMENT_HEADS if post.attachments and (head == "DO POBRANIA:") == (layout.skeleton == "copyguard")]
    guard = ["Nie kopiuj!!!"] if layout.skeleton == "copyguard" else []
    return [*phrases, *heads, *guard, NOTE]


@cache
def first_addresses(night: int) -> dict[str, str]:
    """The address of each release at its first publisher."""
    found = sorted(
        (post.moment, post.release, url(host.site, article_path(host.site, post)))
        for host in web(night).values()
        for post in host.posts
        if post.release
    )
    return {release: address for _, release, address in reversed(found)}


def new_addresses(night: int) -> list[str]:
    """What was not there the first night."""
    known = {url(host.site, article_path(host.site, post)) for host in web(1).values() for post in host.posts}
    now = [url(host.site, article_path(host.site, post)) for host in web(night).values() for post in host.posts]
    return [address for address in now if address not in known]
