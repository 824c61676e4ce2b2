"""Custom, the day only in the Atom feed: Nowiny Społeczne z Olszynowa (made up)."""

from demo.sites.loopback import LoopbackSpider


class NowinyOlszynowo(LoopbackSpider):
    """A site of the demo web."""

    name = "nowiny-olszynowo"
    institution = "Nowiny Społeczne z Olszynowa"
    region = "wierzbogórskie"
    allowed_domains = ["nowiny-olszynowo.example"]
    start_urls = ["http://nowiny-olszynowo.example/lista"]
    feeds = ("http://nowiny-olszynowo.example/nowosci.atom",)
    article_addresses = (r"/artykul/(?P<news>\d+)/[^/?]+$",)
