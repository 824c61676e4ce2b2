"""Joomla: Urząd Marszałkowski Województwa Wierzbogórskiego (made up)."""

from demo.sites.loopback import LoopbackSpider


class Wierzbogorskie(LoopbackSpider):
    """A site of the demo web."""

    name = "wierzbogorskie"
    institution = "Urząd Marszałkowski Województwa Wierzbogórskiego"
    region = "wierzbogórskie"
    allowed_domains = ["www.wierzbogorskie.example"]
    start_urls = ["http://www.wierzbogorskie.example/aktualnosci/8-wydarzenia"]
    feeds = ("http://www.wierzbogorskie.example/aktualnosci/8-wydarzenia?format=feed&type=rss",)
    article_addresses = (r"/aktualnosci/8-wydarzenia/(?P<joomla>\d+)-[^/?]+",)
