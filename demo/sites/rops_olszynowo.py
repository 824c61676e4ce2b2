"""WordPress, plain permalinks, the day only by REST: Regionalny Ośrodek Polityki Społecznej, filia w Olszynowie (made up)."""

from demo.sites.loopback import LoopbackSpider


class RopsOlszynowo(LoopbackSpider):
    """A site of the demo web."""

    name = "rops-olszynowo"
    institution = "Regionalny Ośrodek Polityki Społecznej, filia w Olszynowie"
    region = "wierzbogórskie"
    allowed_domains = ["rops-olszynowo.example"]
    start_urls = ["http://rops-olszynowo.example/?cat=2"]
    feeds = ("http://rops-olszynowo.example/?feed=rss2",)
    rest = "http://rops-olszynowo.example/?rest_route=/wp/v2/posts"
    article_addresses = (r"/\?p=(?P<news>\d+)$",)
