"""The voivode's office in Wrocław: /pl/.../aktualnosci/NNNN,Slug.html, no date in the text; a hit counter, "Aktualnie znajdujesz się na:".

The archive by year and month tells when its items appeared. A ticker of alerts, also in Ukrainian, stands above; titles stand twice.
"""

from spiders.news import NewsSpider


class UwDolnoslaski(NewsSpider):
    """The number is the identity."""

    name = "uw-dolnoslaski"
    institution = "Dolnośląski Urząd Wojewódzki"
    region, teryt = "dolnośląskie", "02"
    evidence = "medium"
    allowed_domains = ["duw.pl"]
    start_urls = ["https://duw.pl/pl/dla-mediow/aktualnosci"]
    article_addresses = (r"^https?://(?:www\.)?duw\.pl/pl/(?:[a-z0-9-]+/)*aktualnosci/(?P<news>\d+),[\w-]+\.html$",)
    listing_addresses = (r"^https?://(?:www\.)?duw\.pl/pl/(?:[a-z0-9-]+/)*aktualnosci(?:\?y=\d{4}&m=\d+(?:&archiwum=1)?)?$",)
