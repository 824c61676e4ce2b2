"""Joomla frozen as static files: Obserwatorium Integracji Społecznej w Olszynowie (made up)."""

from demo.sites.loopback import LoopbackSpider


class OisOlszynowo(LoopbackSpider):
    """A site of the demo web."""

    name = "ois-olszynowo"
    institution = "Obserwatorium Integracji Społecznej w Olszynowie"
    region = "wierzbogórskie"
    allowed_domains = ["ois-olszynowo.example"]
    start_urls = ["http://ois-olszynowo.example/index.php/2-aktualnosci.html"]
    article_addresses = (r"/index\.php/2-aktualnosci/(?P<news>\d+)-[^/?]+\.html$",)
