"""Custom, addresses N,Slug.html: Stowarzyszenie „Wspólny Stół” w Trzmielowie (made up)."""

from demo.sites.loopback import LoopbackSpider


class RazemTrzmielowo(LoopbackSpider):
    """A site of the demo web."""

    name = "razem-trzmielowo"
    institution = "Stowarzyszenie „Wspólny Stół” w Trzmielowie"
    region = "zalesko-jeziorne"
    allowed_domains = ["razem-trzmielowo.example"]
    start_urls = ["http://razem-trzmielowo.example/1,Aktualnosci.html"]
    article_addresses = (r"example/(?P<news>\d{2,}),[^/?]+\.html$",)
