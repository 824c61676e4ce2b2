"""The marshal's office in Warsaw: own system, /pl/..., no article of the present site was seen; eto. serves the same tree."""

from spiders.news import NewsSpider


class UmMazowieckie(NewsSpider):
    """What a listing links to decides. The portal before 2021 is the site `um-mazowieckie-archiwum`."""

    name = "um-mazowieckie"
    institution = "Urząd Marszałkowski Województwa Mazowieckiego w Warszawie"
    region, teryt = "mazowieckie", "14"
    evidence = "medium"
    allowed_domains = ["mazovia.pl"]
    start_urls = ["https://mazovia.pl/pl/aktualnosci"]
    listing_addresses = (r"^https?://(?:eto\.)?mazovia\.pl/pl/aktualnosci/?(?:\?[^#]*)?$",)
