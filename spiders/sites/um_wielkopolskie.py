"""The marshal's office in Poznań: own system, slug at the root, no date in the one page seen, closing line "pdf drukuj drukuj"."""

from spiders.news import NewsSpider


class UmWielkopolskie(NewsSpider):
    """The listing is assumed."""

    name = "um-wielkopolskie"
    institution = "Urząd Marszałkowski Województwa Wielkopolskiego w Poznaniu"
    region, teryt = "wielkopolskie", "30"
    evidence = "weak"
    allowed_domains = ["www.umww.pl", "umww.pl"]
    start_urls = ["https://www.umww.pl/aktualnosci"]
    article_addresses = (r"^https?://(?:www\.)?umww\.pl/(?P<slug>[a-z0-9-]{15,})$",)
    listing_addresses = (r"^https?://(?:www\.)?umww\.pl/aktualnosci/?(?:\?[^#]*)?$",)
