"""ROPS Kraków, three generations: to 2021 a date under a calendar of the crawl month; now one above the title; a frozen copy without."""

from spiders.news import NewsSpider


class RopsKrakow(NewsSpider):
    """The print view of the old site carries the same numbers as its articles; `2023.` is a frozen copy of the present one."""

    name = "rops-krakow"
    institution = "Regionalny Ośrodek Polityki Społecznej w Krakowie"
    region, teryt = "małopolskie", "12"
    allowed_domains = ["rops.krakow.pl"]
    start_urls = ["https://rops.krakow.pl/aktualnosci"]
    article_addresses = (
        r"^https?://(?:www\.)?rops\.krakow\.pl/aktualnosc/[a-z0-9-]+-(?P<news>\d+)\.html$",
        r"^https?://(?:www\.)?rops\.krakow\.pl/drukujnews/news/(?P<news>\d+)\.html$",
        r"^https?://(?:2023\.|www\.)?rops\.krakow\.pl/aktualnosci/[a-z0-9-]+$",
    )
