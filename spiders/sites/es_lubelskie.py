"""Social economy of ROPS Lublin: Joomla, /10-aktualnosci/NNN-slug, pages of six; no date in the text, which opens with a salutation."""

from spiders.news import NewsSpider


class EsLubelskie(NewsSpider):
    """The number is the identity."""

    name = "es-lubelskie"
    institution = "Ekonomia społeczna – ROPS Lublin"
    region, teryt = "lubelskie", "06"
    evidence = "medium"
    allowed_domains = ["ekonomiaspoleczna.lubelskie.pl"]
    start_urls = ["http://ekonomiaspoleczna.lubelskie.pl/10-aktualnosci"]
    feeds = (
        "http://ekonomiaspoleczna.lubelskie.pl/10-aktualnosci?format=feed&type=rss",
        "http://ekonomiaspoleczna.lubelskie.pl/10-aktualnosci?format=feed&type=atom",
    )
    article_addresses = (r"^https?://ekonomiaspoleczna\.lubelskie\.pl/10-aktualnosci/(?P<joomla>\d+)-[a-z0-9-]+$",)
    listing_addresses = (r"^https?://ekonomiaspoleczna\.lubelskie\.pl/10-aktualnosci(?:\?limit=\d+&start=\d+|\?start=\d+)?$",)
