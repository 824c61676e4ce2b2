"""The marshal's office in Rzeszów: Joomla, /index.php/section/aktualnosci/slug; the author block stands before the body; no date.

Event dates come without a year; the extracted text seen had no title, so it may stand in <title> alone.
"""

from pipeline.rules import Rules
from spiders.news import NewsSpider


class UmPodkarpackie(NewsSpider):
    """The assembly's site numbers its articles; the portal does not."""

    name = "um-podkarpackie"
    institution = "Urząd Marszałkowski Województwa Podkarpackiego w Rzeszowie"
    region, teryt = "podkarpackie", "18"
    evidence = "medium"
    allowed_domains = ["podkarpackie.pl"]
    start_urls = ["https://podkarpackie.pl/index.php/rozwoj-regionalny/aktualnosci"]
    feeds = (
        "https://podkarpackie.pl/index.php/rozwoj-regionalny/aktualnosci?format=feed&type=rss",
        "https://podkarpackie.pl/index.php/rozwoj-regionalny/aktualnosci?format=feed&type=atom",
    )
    article_addresses = (
        r"^https?://(?:www\.)?podkarpackie\.pl/index\.php/[a-z0-9-]+/aktualnosci/(?P<slug>[a-z0-9-]+)$",
        r"^https?://www\.sejmik\.podkarpackie\.pl/index\.php/start/aktualnosci/\d+-aktualnosci/(?P<sejmik>\d+)-[a-z0-9-]+$",
    )
    listing_addresses = (r"^https?://(?:www\.)?podkarpackie\.pl/index\.php/[a-z0-9-]+/aktualnosci(?:\?start=\d+)?$",)
    rules = (
        Rules(
            address=r"^https?://(?:www\.)?podkarpackie\.pl/",
            debris="//*[normalize-space()='Samorząd Województwa Podkarpackiego']",
        ),
    )
