"""An index of sitemaps is asked whole each night: its files may have changed where it has not. A file's own 304 is final."""

from __future__ import annotations

from scrapy.http import Request, XmlResponse

from archive.records import Work
from archive.store import Archive
from spiders.harvests import Harvest, Limits
from spiders.news import NewsSpider

HOME = "http://rops.example/"
INDEX = f"<sitemapindex><sitemap><loc>{HOME}posts.xml</loc></sitemap></sitemapindex>"
FILE = f"<urlset><url><loc>{HOME}a-1-klub</loc></url>%s</urlset>"


class RopsSpider(NewsSpider):
    name = "rops"
    institution = "ROPS w Zaleskowie"
    allowed_domains = ["rops.example"]
    start_urls = [HOME]
    sitemaps = [f"{HOME}sitemap.xml"]
    article_addresses = (r"/a-(?P<news>\d+)-[^/?]+$",)


def night(archive: Archive, **answers: str) -> dict[str, Work]:
    """Ask for the sitemaps of a site, each answered with its ETag, and return what was asked, by name."""
    spider = RopsSpider(harvest=Harvest.begin(archive, Limits(strategies=frozenset({"sitemap"}))))
    spider.harvest.prepare(spider.card(), spider.starts(), spider.again())
    asked: dict[str, Work] = {}
    while works := spider.harvest.lease(spider.name, 1):
        name = works[0].url.removeprefix(HOME).removesuffix(".xml")
        asked[name] = works[0]
        body = answers.get(name, "").encode()
        response = XmlResponse(works[0].url, body=body, encoding="utf-8", request=Request(works[0].url), headers={"ETag": f'"{name}"'})
        spider.outcome(response, works[0])
    return asked


def test_the_files_of_an_index_that_has_not_changed_are_asked_each_night_and_tell_what_is_new(archive: Archive) -> None:
    night(archive, sitemap=INDEX, posts=FILE % "")
    asked = night(archive, sitemap=INDEX, posts=FILE % f"<url><loc>{HOME}a-2-bal</loc></url>")

    assert set(asked) >= {"sitemap", "posts", "a-2-bal"}
    assert asked["sitemap"].etag is None


def test_a_file_that_an_index_names_is_asked_only_if_it_has_changed(archive: Archive) -> None:
    night(archive, sitemap=INDEX, posts=FILE % "")

    assert night(archive, sitemap=INDEX, posts=FILE % "")["posts"].etag == '"posts"'


def test_a_sitemap_without_files_is_asked_only_if_it_has_changed(archive: Archive) -> None:
    night(archive, sitemap=FILE % "")

    assert night(archive, sitemap=FILE % "")["sitemap"].etag == '"sitemap"'
