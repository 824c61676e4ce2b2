"""ROPS Kraków, three generations: to 2021 a date under a calendar of the crawl month; now one above the title; a frozen copy without.

The host answers 403 to a User-Agent that does not look like a browser's. Slugs keep entity codes of quotes ("pt-8222pasja-...").
"""

from spiders.news import NewsSpider


class RopsKrakow(NewsSpider):
    """The print view of the old site carries the same numbers as its articles; `2023.` is a frozen copy of the present one."""

    name = "rops-krakow"
    institution = "Regionalny Ośrodek Polityki Społecznej w Krakowie"
    region, teryt = "małopolskie", "12"
    evidence = "strong"
    allowed_domains = ["rops.krakow.pl"]
    start_urls = ["https://rops.krakow.pl/aktualnosci"]
    article_addresses = (
        r"^https?://(?:www\.)?rops\.krakow\.pl/aktualnosc/[a-z0-9-]+-(?P<news>\d+)\.html$",
        r"^https?://(?:www\.)?rops\.krakow\.pl/drukujnews/news/(?P<news>\d+)\.html$",
        r"^https?://(?:2023\.|www\.)?rops\.krakow\.pl/aktualnosci/(?P<slug>[a-z0-9-]+)$",
        r"^https?://www\.szkoleniapokl\.rops\.krakow\.pl/[^/]+;s,aktualnosci,id,(?P<training>\d+)$",
    )
    listing_addresses = (r"^https?://(?:2023\.|www\.)?rops\.krakow\.pl/aktualnosci/?(?:\?[^#]*)?$",)
    page_addresses = (r"^https?://(?:www\.)?rops\.krakow\.pl/gora/[a-z0-9/-]+\.html$",)
