"""ROPS Rzeszów: /a-NNNN-slug at the root, "Data dodania:" under the title on later pages, a line of links above, "wstecz" below."""

from spiders.news import NewsSpider


class RopsRzeszow(NewsSpider):
    """Slugs keep typographic quotes as escapes and may be as long as the whole lead: the number is the identity."""

    name = "rops-rzeszow"
    institution = "Regionalny Ośrodek Polityki Społecznej w Rzeszowie"
    region, teryt = "podkarpackie", "18"
    evidence = "strong"
    allowed_domains = ["www.rops.rzeszow.pl", "rops.rzeszow.pl"]
    start_urls = ["https://www.rops.rzeszow.pl/"]
    article_addresses = (r"^https?://(?:www\.)?rops\.rzeszow\.pl/a-(?P<news>\d+)-[^/?#]+$",)
    listing_addresses = (r"^https?://(?:www\.)?rops\.rzeszow\.pl/$",)
