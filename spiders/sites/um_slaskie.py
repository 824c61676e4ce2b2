"""The marshal's office in Katowice: own system, /content/slug or /content/slug_YYYYMMDDHHMMSS; no date in the text, gallery help below it.

"Dzisiaj" in a text refers to the stamp. A host with a trailing dot occurs in links; a bar of alerts may stand above.
"""

from pipeline.rules import Rules
from spiders.news import NewsSpider


class UmSlaskie(NewsSpider):
    """The same content is served under the hosts of the portal, its board and its site for seniors."""

    name = "um-slaskie"
    institution = "Urząd Marszałkowski Województwa Śląskiego"
    region, teryt = "śląskie", "24"
    evidence = "strong"
    allowed_domains = ["slaskie.pl"]
    start_urls = ["https://www.slaskie.pl/news", "https://zarzad.slaskie.pl/news"]
    article_addresses = (r"^https?://(?:(?:www|zarzad|seniorzy)\.)?slaskie\.pl\.?/content/(?P<content>[\w-]+)(?:\?page=\d+)?$",)
    listing_addresses = (r"^https?://(?:(?:www|zarzad|seniorzy)\.)?slaskie\.pl\.?/news(?:\?[^#]*)?$",)
    rules = (Rules(address_date=r"_(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)\d{6}(?:\?|$)"),)
