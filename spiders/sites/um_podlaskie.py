"""The marshal's office in Białystok: SmartSite, slug.html in deep folders; the date in lists is of the last change and may lie a year late.

All was seen on wrotapodlasia.pl, reported gone in July 2026; that podlaskie.eu keeps the shape of its addresses is assumed.
"""

from spiders.news import NewsSpider


class UmPodlaskie(NewsSpider):
    """The end of the path is the identity on the old host and the new."""

    name = "um-podlaskie"
    institution = "Urząd Marszałkowski Województwa Podlaskiego"
    region, teryt = "podlaskie", "20"
    evidence = "medium"
    allowed_domains = ["podlaskie.eu", "wrotapodlasia.pl"]
    start_urls = [
        "https://wrotapodlasia.pl/pl/region_i_gospodarka/region-i-gospodarka-1.html",
        "http://wrotapodlasia.pl/pl/region_i_gospodarka/wiadomosci/region/region.html",
        "https://podlaskie.eu/",
    ]
    feeds = ("https://wrotapodlasia.pl/rss/47",)
    article_addresses = (
        r"^https?://(?:www\.)?(?:wrotapodlasia\.pl|podlaskie\.eu)/(?:[a-z_0-9-]+/)*(?!region-i-gospodarka)(?P<slug>[a-z0-9-]{15,})\.html$",
    )
    listing_addresses = (
        r"^https?://(?:www\.)?wrotapodlasia\.pl/pl/(?:[a-z_0-9]+/)*(?:region|region-i-gospodarka-\d+)\.html(?:\?page=\d+)?$",
        r"^https?://(?:www\.)?podlaskie\.eu/$",
    )
