"""National portal: Wojewoda Kalinogradzki (made up)."""

from demo.sites.loopback import LoopbackSpider


class WojewodaKalinograd(LoopbackSpider):
    """A site of the demo web."""

    name = "wojewoda-kalinograd"
    institution = "Wojewoda Kalinogradzki"
    region = "kalinogradzkie"
    allowed_domains = ["wojewoda-kalinograd.example"]
    start_urls = ["http://wojewoda-kalinograd.example/web/wojewoda/aktualnosci"]
    article_addresses = (r"/web/wojewoda/(?!aktualnosci$)[a-z0-9-]+$",)
