"""Custom, addresses a-N-slug: Powiatowe Centrum Pomocy Rodzinie w Żurawinowie (made up)."""

from demo.sites.loopback import LoopbackSpider


class PcprZurawinow(LoopbackSpider):
    """A site of the demo web."""

    name = "pcpr-zurawinow"
    institution = "Powiatowe Centrum Pomocy Rodzinie w Żurawinowie"
    region = "czaplogrodzkie"
    allowed_domains = ["pcpr-zurawinow.example"]
    start_urls = ["http://pcpr-zurawinow.example/aktualnosci"]
    article_addresses = (r"/a-(?P<news>\d+)-[^/?#]+$",)
