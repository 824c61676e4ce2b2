"""ROPS Poznań: WordPress with posts at the root, no date in the text; header lines and contrast switches are printed twice.

The listing shows whole articles one under another.
"""

from spiders.news import NewsSpider


class RopsPoznan(NewsSpider):
    """The day, where there is one, comes from the feed or REST."""

    name = "rops-poznan"
    institution = "Regionalny Ośrodek Polityki Społecznej w Poznaniu"
    region, teryt = "wielkopolskie", "30"
    evidence = "strong"
    allowed_domains = ["rops.poznan.pl"]
    start_urls = ["https://rops.poznan.pl/aktualnosci/"]
    feeds = ("https://rops.poznan.pl/feed/",)
    sitemaps = ("https://rops.poznan.pl/wp-sitemap.xml",)
    rest = "https://rops.poznan.pl/wp-json/wp/v2/posts"
    article_addresses = (
        r"^https?://(?:www\.)?rops\.poznan\.pl/(?!(?:aktualnosci|nasze-projekty|rops-o-nas)(?:/|$))(?P<post>[a-z0-9-]{10,})/?$",
    )
    listing_addresses = (r"^https?://(?:www\.)?rops\.poznan\.pl/aktualnosci/(?:page/\d+/)?$",)
    page_addresses = (r"^https?://(?:www\.)?rops\.poznan\.pl/(?:nasze-projekty|rops-o-nas)/(?:[a-z0-9-]+/)*$",)
