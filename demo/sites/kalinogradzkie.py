"""Liferay: Urząd Marszałkowski Województwa Kalinogradzkiego (made up)."""

from demo.sites.loopback import LoopbackSpider


class Kalinogradzkie(LoopbackSpider):
    """A site of the demo web."""

    name = "kalinogradzkie"
    institution = "Urząd Marszałkowski Województwa Kalinogradzkiego"
    region = "kalinogradzkie"
    allowed_domains = ["kalinogradzkie.example"]
    start_urls = ["http://kalinogradzkie.example/aktualnosci"]
    sitemaps = ("http://kalinogradzkie.example/sitemap.xml",)
    article_addresses = (r"/-/aktualnosci/0/(?P<article>\d+)/[^/?]+$",)
