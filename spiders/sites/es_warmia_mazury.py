"""Social economy of ROPS Olsztyn: Joomla, /category/slug without a number since 2019, numbered before; no date, long captions first."""

from spiders.news import NewsSpider


class EsWarmiaMazury(NewsSpider):
    """Names of attachments may hold damaged letters; sentences hold runs of spaces."""

    name = "es-warmia-mazury"
    institution = "Ekonomia społeczna Warmii i Mazur – ROPS Olsztyn"
    region, teryt = "warmińsko-mazurskie", "28"
    evidence = "strong"
    allowed_domains = ["es.warmia.mazury.pl"]
    start_urls = ["https://es.warmia.mazury.pl/aktualnosci"]
    feeds = (
        "https://es.warmia.mazury.pl/aktualnosci?format=feed&type=rss",
        "https://es.warmia.mazury.pl/aktualnosci?format=feed&type=atom",
    )
    article_addresses = (
        r"^https?://es\.warmia\.mazury\.pl/(?:owes|aktualnosci|regionalny-komitet-es|regionalna-platforma|zakupy-spoleczne)/"
        r"(?:[a-z0-9-]+/)*(?P<slug>[a-z0-9-]+)$",
        r"^https?://es\.warmia\.mazury\.pl/najnowsze/\d+-[a-z0-9-]+/(?P<joomla>\d+)-[a-z0-9-]+$",
    )
    listing_addresses = (
        r"^https?://es\.warmia\.mazury\.pl/(?:owes|aktualnosci|regionalny-komitet-es|regionalna-platforma|zakupy-spoleczne)(?:\?start=\d+)?$",
    )
