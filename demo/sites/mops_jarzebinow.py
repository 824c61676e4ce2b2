"""Joomla + K2: Miejski Ośrodek Pomocy Społecznej w Jarzębinowie (made up)."""

from demo.sites.loopback import LoopbackSpider


class MopsJarzebinow(LoopbackSpider):
    """A site of the demo web."""

    name = "mops-jarzebinow"
    institution = "Miejski Ośrodek Pomocy Społecznej w Jarzębinowie"
    region = "kalinogradzkie"
    allowed_domains = ["mops-jarzebinow.example"]
    start_urls = ["http://mops-jarzebinow.example/aktualnosci"]
    article_addresses = (r"/item/(?P<item>\d+)-[^/?]+$",)
