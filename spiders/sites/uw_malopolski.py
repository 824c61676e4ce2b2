"""The voivode's office in Kraków: ASP.NET, default.aspx?page=NAME, YYYY-MM-DD before a long caption; items had no address of their own."""

from spiders.news import NewsSpider


class UwMalopolski(NewsSpider):
    """What a listing links to decides."""

    name = "uw-malopolski"
    institution = "Małopolski Urząd Wojewódzki"
    region, teryt = "małopolskie", "12"
    evidence = "medium"
    allowed_domains = ["muw.pl"]
    earlier_domains = ["malopolska.uw.gov.pl", "www2.malopolska.uw.gov.pl"]
    start_urls = ["https://muw.pl/index.aspx", "https://muw.pl/default.aspx?page=sprawy_spoleczne_komunikaty"]
    listing_addresses = (r"^https?://(?:www\.)?muw\.pl/(?:index\.aspx|default\.aspx\?page=\w+_komunikaty)$",)
