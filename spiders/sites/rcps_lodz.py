"""RCPS Łódź, three systems in turn: dated paths to 2017, Joomla to 2021, then -tNN/-aNN/-rNNN; the two later ones show no date."""

from pipeline.rules import Rules
from spiders.news import NewsSpider


class RcpsLodz(NewsSpider):
    """One Joomla article lives under many menu paths and a print view: its number is its identity."""

    name = "rcps-lodz"
    institution = "Regionalne Centrum Polityki Społecznej w Łodzi"
    region, teryt = "łódzkie", "10"
    evidence = "strong"
    allowed_domains = ["rcpslodz.pl"]
    start_urls = ["https://rcpslodz.pl/rcps-lodz-t20/aktualnosci-a26"]
    article_addresses = (
        r"^https?://(?:www\.)?rcpslodz\.pl/[a-z0-9-]+-t\d+/[a-z0-9-]+-a\d+/[a-z0-9-]+-r(?P<page>\d+)$",
        r"^https?://(?:www\.)?rcpslodz\.pl/index\.php/(?:[a-z0-9-]+/)*2-aktualnosci/(?P<joomla>\d+)-[a-z0-9-]+(?:\?tmpl=component&print=1)?$",
        r"^https?://(?:www\.)?rcpslodz\.pl/\d+/\d+/(?P<d>\d\d)_(?P<m>\d\d)_(?P<y>\d{4})_r_/(?P<news>\d+)/$",
    )
    listing_addresses = (
        r"^https?://(?:www\.)?rcpslodz\.pl/[a-z0-9-]+-t\d+/[a-z0-9-]+-a\d+$",
        r"^https?://(?:www\.)?rcpslodz\.pl/index\.php/2-aktualnosci(?:\?start=\d+)?$",
        r"^https?://(?:www\.)?rcpslodz\.pl/wersja_dla_niepelnosprawnych/$",
    )
    page_addresses = (r"^https?://(?:www\.)?rcpslodz\.pl/(?:[a-z0-9-]+-t\d+/)*[a-z0-9-]+-t\d+$",)
    rules = (Rules(address=r"/\d\d_\d\d_\d{4}_r_/", address_date=r"/(?P<d>\d\d)_(?P<m>\d\d)_(?P<y>\d{4})_r_/"),)
