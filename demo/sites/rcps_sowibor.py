"""Custom, addresses ending in -tN, -aN, -rN: Regionalne Centrum Polityki Społecznej w Sowiborze (made up)."""

from demo.sites.loopback import LoopbackSpider


class RcpsSowibor(LoopbackSpider):
    """A site of the demo web."""

    name = "rcps-sowibor"
    institution = "Regionalne Centrum Polityki Społecznej w Sowiborze"
    region = "sowiborsko-mgławickie"
    allowed_domains = ["rcps-sowibor.example"]
    start_urls = ["http://rcps-sowibor.example/osrodek-t20/aktualnosci-a26"]
    article_addresses = (r"/osrodek-t20/aktualnosci-a26/[a-z0-9-]+-r(?P<page>\d+)$",)
