"""The voivode's office in Lublin: gov.pl, /web/uw-lubelski/slug, DD.MM.YYYY glued to place and title in the list; Drupal before.

The former host has a calendar of one address a day, without end: it is not asked for.
"""

from spiders.news import NewsSpider


class UwLubelski(NewsSpider):
    """One folder of a host that all voivodes share."""

    name = "uw-lubelski"
    institution = "Lubelski Urząd Wojewódzki"
    region, teryt = "lubelskie", "06"
    evidence = "medium"
    allowed_domains = ["www.gov.pl"]
    earlier_domains = ["www.lublin.uw.gov.pl"]
    start_urls = ["https://www.gov.pl/web/uw-lubelski/wiadomosci"]
    article_addresses = (r"^https?://www\.gov\.pl/web/uw-lubelski/(?!wiadomosci)(?P<slug>[a-z0-9-]+)$",)
    listing_addresses = (r"^https?://www\.gov\.pl/web/uw-lubelski/wiadomosci(?:\?page=\d+)?$",)
