"""WordPress with a copy guard: Kurier Zaleski (made up)."""

from demo.sites.loopback import LoopbackSpider


class KurierZaleski(LoopbackSpider):
    """A site of the demo web."""

    name = "kurier-zaleski"
    institution = "Kurier Zaleski"
    region = "zalesko-jeziorne"
    allowed_domains = ["kurier-zaleski.example"]
    start_urls = ["http://kurier-zaleski.example/wiadomosci/"]
    article_addresses = (r"kurier-zaleski\.example/(?!wiadomosci/|kontakt/|polityka-prywatnosci/)[a-z0-9-]+/$",)
