"""Custom, addresses art,N,slug.html: Wojewoda Srebrzycki (made up)."""

from demo.sites.loopback import LoopbackSpider


class WojewodaSrebrzyca(LoopbackSpider):
    """A site of the demo web."""

    name = "wojewoda-srebrzyca"
    institution = "Wojewoda Srebrzycki"
    region = "srebrzyckie"
    allowed_domains = ["wojewoda-srebrzyca.example"]
    start_urls = ["http://wojewoda-srebrzyca.example/aktualnosci.html"]
    article_addresses = (r"/art,(?P<news>\d+),[^/?]+\.html$",)
