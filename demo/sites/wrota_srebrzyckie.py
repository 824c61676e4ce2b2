"""ASP.NET, one form around all: Urząd Marszałkowski Województwa Srebrzyckiego (made up)."""

from demo.sites.loopback import LoopbackSpider


class WrotaSrebrzyckie(LoopbackSpider):
    """A site of the demo web."""

    name = "wrota-srebrzyckie"
    institution = "Urząd Marszałkowski Województwa Srebrzyckiego"
    region = "srebrzyckie"
    allowed_domains = ["wrota-srebrzyckie.example"]
    start_urls = ["http://wrota-srebrzyckie.example/Default.aspx?page=aktualnosci"]
    article_addresses = (r"\?page=aktualnosc&id=(?P<item>\d+)$",)
    listing_links = ".pager a, a[href*='nr=']"
