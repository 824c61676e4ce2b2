"""The marshal's office in Kraków: own system, /aktualnosci/category/slug, weekday and D month YYYY before the title; calendar aside."""

from spiders.news import NewsSpider


class UmMalopolskie(NewsSpider):
    """Known from page sources of 2018 in a repository; a feed is linked there."""

    name = "um-malopolskie"
    institution = "Urząd Marszałkowski Województwa Małopolskiego"
    region, teryt = "małopolskie", "12"
    evidence = "medium"
    allowed_domains = ["www.malopolska.pl", "malopolska.pl"]
    start_urls = ["https://www.malopolska.pl/aktualnosci"]
    feeds = ("https://www.malopolska.pl/rss-feed",)
    article_addresses = (r"^https?://(?:www\.)?malopolska\.pl/aktualnosci/[a-z-]+/(?P<slug>[a-z0-9-]+)$",)
    listing_addresses = (r"^https?://(?:www\.)?malopolska\.pl/aktualnosci(?:/[a-z-]+)?/?(?:\?[^#]*)?$",)
