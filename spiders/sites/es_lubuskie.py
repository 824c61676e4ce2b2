"""Social economy of ROPS Zielona Góra: the region's own system, /pl/Aktualnosci/Title, section and DD.MM.YYYY above the title."""

from spiders.news import NewsSpider


class EsLubuskie(NewsSpider):
    """Names of image files and the title itself stand as lines of text."""

    name = "es-lubuskie"
    institution = "Lubuska ekonomia społeczna – ROPS Zielona Góra"
    region, teryt = "lubuskie", "08"
    evidence = "strong"
    allowed_domains = ["es.lubuskie.pl"]
    start_urls = ["http://es.lubuskie.pl/pl/Aktualnosci"]
    article_addresses = (r"^https?://(?:www\.)?es\.lubuskie\.pl/pl/Aktualnosci/(?P<title>[\w.,-]+)$",)
    listing_addresses = (r"^https?://(?:www\.)?es\.lubuskie\.pl/pl/Aktualnosci/?(?:\?[^#]*)?$",)
