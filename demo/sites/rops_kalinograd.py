"""Custom, cookie text at the end: Regionalny Ośrodek Polityki Społecznej w Kalinogradzie (made up)."""

from demo.sites.loopback import LoopbackSpider


class RopsKalinograd(LoopbackSpider):
    """A site of the demo web."""

    name = "rops-kalinograd"
    institution = "Regionalny Ośrodek Polityki Społecznej w Kalinogradzie"
    region = "kalinogradzkie"
    allowed_domains = ["rops-kalinograd.example"]
    start_urls = ["http://rops-kalinograd.example/aktualnosci"]
    sitemaps = ("http://rops-kalinograd.example/sitemap.xml.gz",)
    article_addresses = (r"/aktualnosci/[a-z0-9-]+$",)
