"""Social economy of ROPS Kielce: Joomla with K2, /aktualnosci/item/NNN-slug; "Data opublikowania:" stood without its value in texts."""

from spiders.news import NewsSpider


class EsUmws(NewsSpider):
    """The value is probably a <time> element. Links keep the listing's ?start=N: the number is the identity."""

    name = "es-umws"
    institution = "Świętokrzyska Ekonomia Społeczna – ROPS Kielce"
    region, teryt = "świętokrzyskie", "26"
    evidence = "strong"
    allowed_domains = ["es.umws.pl"]
    start_urls = ["http://www.es.umws.pl/aktualnosci"]
    feeds = ("http://www.es.umws.pl/aktualnosci?format=feed&type=rss", "http://www.es.umws.pl/aktualnosci?format=feed&type=atom")
    article_addresses = (r"^https?://(?:www\.)?es\.umws\.pl/aktualnosci/item/(?P<item>\d+)-[a-z0-9-]+(?:\?start=\d+)?$",)
    listing_addresses = (r"^https?://(?:www\.)?es\.umws\.pl/aktualnosci(?:\?start=\d+)?$",)
