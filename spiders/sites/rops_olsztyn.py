"""ROPS Olsztyn: the section polityka-spoleczna of the marshal's Joomla portal, NNNN-slug, no date in the text, partners' logos below."""

from spiders.news import NewsSpider


class RopsOlsztyn(NewsSpider):
    """The institution has no host of its own. Numbers ascend in time; local media reprint its texts."""

    name = "rops-olsztyn"
    institution = "Regionalny Ośrodek Polityki Społecznej Urzędu Marszałkowskiego Województwa Warmińsko-Mazurskiego"
    region, teryt = "warmińsko-mazurskie", "28"
    evidence = "medium"
    allowed_domains = ["warmia.mazury.pl"]
    start_urls = ["https://warmia.mazury.pl/polityka-spoleczna/aktualnosci"]
    feeds = (
        "https://warmia.mazury.pl/polityka-spoleczna/aktualnosci?format=feed&type=rss",
        "https://warmia.mazury.pl/polityka-spoleczna/aktualnosci?format=feed&type=atom",
    )
    article_addresses = (r"^https?://(?:www\.)?warmia\.mazury\.pl/polityka-spoleczna/(?:[a-z0-9-]+/)*(?P<joomla>\d+)-[a-z0-9-]+$",)
    listing_addresses = (r"^https?://(?:www\.)?warmia\.mazury\.pl/polityka-spoleczna/(?:[a-z0-9-]+/)*aktualnosci(?:\?start=\d+)?$",)
