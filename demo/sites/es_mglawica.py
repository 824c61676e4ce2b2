"""Static pages, Roman months: Ośrodek Wsparcia Ekonomii Społecznej w Mgławicy (made up)."""

from demo.sites.loopback import LoopbackSpider


class EsMglawica(LoopbackSpider):
    """A site of the demo web."""

    name = "es-mglawica"
    institution = "Ośrodek Wsparcia Ekonomii Społecznej w Mgławicy"
    region = "sowiborsko-mgławickie"
    allowed_domains = ["es-mglawica.example"]
    start_urls = ["http://es-mglawica.example/nowosci.html"]
    article_addresses = (r"/\d{4}/nr(?P<item>\d+)\.html$",)
