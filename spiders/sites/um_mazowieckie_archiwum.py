"""The archived portal of Mazovia: art,NNNN,slug.html, two dates on one line under the title, the first of them the publication."""

from spiders.news import NewsSpider


class UmMazowieckieArchiwum(NewsSpider):
    """A section name above the title, an author line, and photo captions followed by their own cut copies."""

    name = "um-mazowieckie-archiwum"
    institution = "archived portal of Urząd Marszałkowski Województwa Mazowieckiego"
    region, teryt = "mazowieckie", "14"
    evidence = "medium"
    allowed_domains = ["archiwum.mazovia.pl"]
    earlier_domains = ["www.mazovia.pl"]
    start_urls = ["https://archiwum.mazovia.pl/aktualnosci/"]
    article_addresses = (r"^https?://(?:archiwum|www)\.mazovia\.pl/(?:[a-z-]+/)+art,(?P<art>\d+),[a-z0-9-]+\.html$",)
    listing_addresses = (r"^https?://archiwum\.mazovia\.pl/aktualnosci/(?:\?[^#]*)?$",)
