"""WordPress: Regionalny Ośrodek Polityki Społecznej w Zaleskowie (made up)."""

from demo.sites.loopback import LoopbackSpider


class RopsZaleskowo(LoopbackSpider):
    """A site of the demo web."""

    name = "rops-zaleskowo"
    institution = "Regionalny Ośrodek Polityki Społecznej w Zaleskowie"
    region = "zalesko-jeziorne"
    allowed_domains = ["rops-zaleskowo.example"]
    start_urls = ["http://rops-zaleskowo.example/category/aktualnosci/"]
    article_addresses = (r"/\d{4}/\d\d/\d\d/[^/?]+/$",)
