"""TYPO3: Regionalny Ośrodek Polityki Społecznej w Srebrzycy (made up)."""

from demo.sites.loopback import LoopbackSpider


class RopsSrebrzyca(LoopbackSpider):
    """A site of the demo web."""

    name = "rops-srebrzyca"
    institution = "Regionalny Ośrodek Polityki Społecznej w Srebrzycy"
    region = "srebrzyckie"
    allowed_domains = ["rops-srebrzyca.example"]
    start_urls = ["http://rops-srebrzyca.example/aktualnosci/"]
    article_addresses = (r"/aktualnosci/artykul/[^/?]+/\?cHash=",)
