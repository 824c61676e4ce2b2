"""The voivode's office in Kielce: NNNN,Slug.html, DD.MM.YYYY after the breadcrumbs, lost on archived pages, whose notice says so.

Alerts of three kinds (Ukraine, weather, the archive's notice) stand above; the lead is printed twice; quotes become "quot" in slugs.
"""

from spiders.news import NewsSpider


class UwSwietokrzyski(NewsSpider):
    """The number is the identity; the office's site on social economy numbers its own."""

    name = "uw-swietokrzyski"
    institution = "Świętokrzyski Urząd Wojewódzki"
    region, teryt = "świętokrzyskie", "26"
    evidence = "strong"
    allowed_domains = ["kielce.uw.gov.pl"]
    start_urls = ["http://www.kielce.uw.gov.pl/pl/biuro-prasowe/aktualnosci"]
    article_addresses = (
        r"^https?://(?:www\.)?kielce\.uw\.gov\.pl/pl/(?:[a-z0-9-]+/)+(?P<news>\d+),[\w-]+\.html$",
        r"^https?://ekonomiaspoleczna\.kielce\.uw\.gov\.pl/(?:pl|spp)/(?:[a-z0-9-]+/)+(?P<es>\d+),[\w-]+\.html$",
    )
    listing_addresses = (r"^https?://(?:www\.)?kielce\.uw\.gov\.pl/pl/biuro-prasowe/aktualnosci(?:\?[^#]*)?$",)
