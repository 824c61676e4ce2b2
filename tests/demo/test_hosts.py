"""A further site is one declaration: whatever it declares, its web is whole."""

import json
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from demo.addresses import article_path, key, listing_path
from demo.declarations import ODD_PATHS, Encoding, Site
from demo.hosts import SITES
from demo.layouts import WORDPRESS
from demo.nights import first_posts
from demo.webs import host

DATELINES = [None, "{dd}.{mm}.{yyyy}", "{d} {roman} {yyyy} r.", "Dodano: {weekday}, {d} {month} {yyyy}"]
LAYOUTS = sorted({site.layout for site in SITES if site.layout.dateline}, key=lambda layout: layout.platform)
layouts = st.builds(
    lambda layout, dateline, size: replace(layout, dateline=dateline, per_page=size),
    st.sampled_from(LAYOUTS),
    st.sampled_from(DATELINES),
    st.integers(3, 12),
)
sites = st.builds(
    Site,
    host=st.just("new.example"),
    institution=st.just("Nowy Urząd"),
    region=st.sampled_from([site.region for site in SITES]),
    layout=layouts,
    count=st.integers(1, 14),
    tells=st.sampled_from(["day", "none"]),
    undated_every=st.integers(0, 3),
    encoding=st.builds(Encoding, st.sampled_from(["utf-8", "iso-8859-2", "windows-1250"])),
    odd=st.lists(st.sampled_from(sorted(ODD_PATHS)), unique=True, max_size=3).map(tuple),
)


@settings(max_examples=40, deadline=None)
@given(sites)
def test_any_declared_site_is_put_up_whole(site):
    posts = first_posts(site)
    answering = host(site, posts, posts)

    assert len({post.slug for post in posts}) == len({post.number for post in posts}) == site.count
    hidden = site.undated_every - 1 if site.undated_every else None
    for place, post in enumerate(posts):
        html = answering.answer(article_path(site, post), "").content.decode(site.encoding.true)
        assert "${" not in html
        undated = site.tells == "none" or (hidden is not None and place % site.undated_every == hidden)
        assert (post.published is None) == undated
    for name in site.odd:
        assert key(ODD_PATHS[name]) in answering.replies


@settings(max_examples=40, deadline=None)
@given(sites)
def test_the_listing_of_any_site_holds_every_post_once(site):
    posts = first_posts(site)
    answering = host(site, posts, posts)
    pages = -(-len(posts) // site.layout.per_page)
    listed = "".join(answering.answer(listing_path(site, page), "").content.decode(site.encoding.true) for page in range(1, pages + 1))

    assert all(f"{post.number}" in listed or post.slug in listed for post in posts)
    assert answering.answer(listing_path(site, pages + 1), "").status in (404, 200)


def test_plain_permalinks_put_feed_and_rest_into_the_query():
    layout = replace(
        WORDPRESS,
        article="/?p={number}",
        more="/?paged={page}",
        listing="/",
        feed="/?feed=rss2",
        rest="/?rest_route=/wp/v2/posts",
        aliases=(),
    )
    site = Site(host="new.example", institution="Nowy Urząd", region=SITES[0].region, layout=layout, count=12)
    posts = first_posts(site)
    answering = host(site, posts, posts)

    told = json.loads(answering.answer("/?rest_route=/wp/v2/posts&per_page=5&page=3", "").content)
    assert [post["link"] for post in told] == [f"http://new.example/?p={post.number}" for post in posts[1::-1]]
    assert answering.answer("/?feed=rss2", "").content_type.startswith("application/rss+xml")
    assert posts[0].story.title in answering.answer(f"/?p={posts[0].number}", "").content.decode()
    assert answering.answer("/?p=1", "").status == 404


def test_an_archive_has_a_page_for_every_year_or_month_with_posts():
    by_year, by_month = (site for site in SITES if site.layout.archive)
    months = dict.fromkeys((post.moment.year, post.moment.month) for post in first_posts(by_month))

    assert archives(by_year) == [f"http://{by_year.host}/2/2/archiwum_{year}/" for year in (2023, 2024, 2025, 2026)]
    assert archives(by_month) == [f"http://{by_month.host}/pl/Aktualnosci?y={y}&m={m}&archiwum=1" for y, m in months]


def archives(site):
    posts = first_posts(site)
    return [other.url for other in host(site, posts, posts).others if other.note == "archive"]


def test_the_hosts_are_invented_and_stand_once():
    hosts = [site.host for site in SITES]

    assert len(set(hosts)) == len(hosts)
    assert all(name.endswith(".example") for name in hosts)
