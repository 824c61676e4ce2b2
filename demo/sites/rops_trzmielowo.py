"""WordPress with renamed folders, news of a type of their own: Regionalny Ośrodek Polityki Społecznej, filia w Trzmielowie (made up)."""

from demo.sites.loopback import LoopbackSpider


class RopsTrzmielowo(LoopbackSpider):
    """A site of the demo web."""

    name = "rops-trzmielowo"
    institution = "Regionalny Ośrodek Polityki Społecznej, filia w Trzmielowie"
    region = "zalesko-jeziorne"
    allowed_domains = ["rops-trzmielowo.example"]
    start_urls = ["http://rops-trzmielowo.example/aktualnosci/"]
    rest = "http://rops-trzmielowo.example/wp-json/wp/v2/page_aktualnosci"
    article_addresses = (r"/aktualnosci/(?!strona/)[^/?]+/$",)
