"""Custom, calendar above the news: Regionalny Ośrodek Polityki Społecznej w Wierzbogórze (made up)."""

from demo.sites.loopback import LoopbackSpider


class RopsWierzbogora(LoopbackSpider):
    """A site of the demo web."""

    name = "rops-wierzbogora"
    institution = "Regionalny Ośrodek Polityki Społecznej w Wierzbogórze"
    region = "wierzbogórskie"
    allowed_domains = ["rops-wierzbogora.example"]
    start_urls = ["http://rops-wierzbogora.example/aktualnosci.html"]
    article_addresses = (r"/(?:aktualnosc/[a-z0-9-]+-|drukujnews/news/)(?P<news>\d+)\.html$",)
